import { reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';
import { isAllCaps } from '../../text/letters.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { Division, Leaf, LeafRole } from '../../tree/nodes.ts';
import { beginsSmall } from './_first.ts';
import { type Raised, raisedWord } from './_raised.ts';
import { judgesCapitals } from './_scope.ts';

export default defineRule({
  id: 'viet-hoa/dau-y-chu-thuong',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục I', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Đầu ý trong danh sách viết thường', en: 'List item beginning with a small letter' },
  messages: {
    vi: {
      thuong: 'Xuống dòng thì chữ đầu viết hoa, kể cả sau gạch đầu dòng, số, chữ: “{dung}”.',
      hoa: 'Sửa thành “{dung}”',
      nhieu:
        'Xuống dòng thì chữ đầu viết hoa, kể cả sau gạch đầu dòng, số, chữ: “{dung}”; {so} ý của danh sách này viết thường.',
      hoaHet: 'Viết hoa chữ đầu của cả {so} ý',
    },
    en: {
      thuong: 'A new line begins with a capital, behind a dash, a number or a letter too: “{dung}”.',
      hoa: 'Change to “{dung}”',
      nhieu:
        'A new line begins with a capital, behind a dash, a number or a letter too: “{dung}”; {so} items of this list have none.',
      hoaHet: 'Capitals for all {so} items',
    },
  },
  docs: {
    vi: 'Khi xuống dòng, chữ cái đầu viết hoa; ý sau gạch đầu dòng, sau số hay chữ cái cũng vậy: “- Lãnh đạo Sở;”. Danh sách viết thường từ ba ý trở lên được báo một lần. Không báo khi lời dẫn ở dòng trước chưa hết (kết thúc bằng dấu phẩy hay không có dấu), khi ý bắt đầu bằng số, ký hiệu, đơn vị đo, chữ nước ngoài, dấu ngoặc kép, và ở “Một là:”, “Hai là:”, sau đó vẫn là một dòng. Phụ lục, văn bản của Đảng và văn bản ghi ngày trước 05/3/2020 không xét.',
    en: 'A new line begins with a capital, an item behind a dash, a number or a letter too: “- Lãnh đạo Sở;”. A list with three such items or more is told once. Left alone: items whose lead-in ends in a comma or without a mark, items that begin with a figure, a symbol, a unit, a foreign word or a quotation, and “Một là:”, behind which the line goes on. Annexes, Party documents and those dated before 05/3/2020 are not judged.',
  },
  regimes: ['nd30'],
  check(context, report) {
    if (!judgesCapitals(context)) return;
    const { view } = context;
    const leads = leadsOf(view.printed);
    for (const { nodes, area } of view.families) {
      if (area !== 'main') continue;
      const small: Raised[] = [];
      let goesOn: boolean | undefined;
      for (const node of nodes) {
        // A paragraph between two lists leads the second one in.
        if (!isDivision(node)) {
          goesOn = undefined;
          continue;
        }
        goesOn ??= node.label !== undefined && !leads.has(node.label);
        const leaf = goesOn ? undefined : firstLeaf(node);
        if (leaf !== undefined && beginsSmall(leaf.flat.text)) small.push(raisedWord(leaf, 0));
      }
      reportMany(
        small,
        FEW,
        ({ span, dung, edits }) => report({ span, message: 'thuong', values: { dung }, fix: { title: 'hoa', edits } }),
        ({ span, dung }, so, edits) =>
          report({ span, message: 'nhieu', values: { dung, so }, fix: { title: 'hoaHet', edits } }),
      );
    }
  },
  examples: [
    {
      name: 'gạch đầu dòng',
      text: 'Phân công:\n\n- ⟦lãnh⟧ đạo Sở theo dõi;\n\n- Các phòng báo cáo.',
      message: '“Lãnh”',
      fixed: 'Phân công:\n\n- Lãnh đạo Sở theo dõi;\n\n- Các phòng báo cáo.',
    },
    {
      name: 'cả danh sách, báo một lần',
      text: 'Phân công:\n\n- ⟦lãnh⟧ đạo Sở theo dõi;\n\n- các phòng báo cáo;\n\n- văn phòng tổng hợp.',
      message: '3 ý',
      fixed: 'Phân công:\n\n- Lãnh đạo Sở theo dõi;\n\n- Các phòng báo cáo;\n\n- Văn phòng tổng hợp.',
    },
    {
      name: 'số, chữ cái',
      text: '1. ⟦rà⟧ soát hồ sơ.\n\n2. Nộp lưu:\n\na) ⟦hồ⟧ sơ giấy;\n\nb) Hồ sơ điện tử.',
      fixed: '1. Rà soát hồ sơ.\n\n2. Nộp lưu:\n\na) Hồ sơ giấy;\n\nb) Hồ sơ điện tử.',
    },
    { name: 'viết hoa', text: '- Lãnh đạo Sở theo dõi;\n\n- Các phòng báo cáo.' },
    {
      name: 'số, ký hiệu, chữ nước ngoài',
      text: 'Đo:\n\n- 05 mẫu nước;\n\n- pH của từng mẫu;\n\n- email nhận kết quả;\n\n- “nước thải” theo quy chuẩn.',
    },
    { name: 'lời dẫn chưa hết', text: 'Hồ sơ của các phòng, trong đó có\n\n- hồ sơ giấy;\n\n- hồ sơ điện tử.' },
    { name: 'Một là', text: 'Một là: rà soát hồ sơ.\n\nHai là: nộp lưu hồ sơ.' },
  ],
});

const FEW = 2;

/** The words right behind the label; none behind "Một là:", where no new line begins, nor for an unlabelled heading. */
function firstLeaf({ label, heading, style, children }: Division): Leaf | undefined {
  if (label === undefined || style === 'ordinal-word') return undefined;
  if (heading !== undefined) return heading;
  const child = children[0];
  return child?.type === 'paragraph' ? child.leaf : undefined;
}

/** Labels behind words that have come to their end: a mark, or a heading. */
function leadsOf(printed: readonly Leaf[]): ReadonlySet<Leaf> {
  const led = new Set<Leaf>();
  let before: Leaf | undefined;
  for (const leaf of printed) {
    if (leaf.role === 'label' && (before === undefined || ended(before))) led.add(leaf);
    before = leaf;
  }
  return led;
}

function ended({ role, flat: { text } }: Leaf): boolean {
  return HEADS.has(role) || /[.:;!?…)”"]$/u.test(text) || isAllCaps(text);
}

const HEADS: ReadonlySet<LeafRole> = new Set(['heading', 'label', 'subject', 'enacting', 'type'] satisfies LeafRole[]);
