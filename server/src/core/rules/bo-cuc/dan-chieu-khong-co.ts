import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { type Reference, referencesOf } from '../../reference/reference.ts';
import { type Resolved, resolveReference, type Target } from '../../reference/resolve.ts';
import { upperFirst } from '../../text/letters.ts';
import { countBefore } from '../../text/search.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { amendingSpans, isAmending, isInside } from './_amending.ts';
import { labelSpan } from './_division.ts';

export default defineRule({
  id: 'bo-cuc/dan-chieu-khong-co',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'dẫn chiếu trong văn bản phải có nơi đến', kind: 'thong-le' }],
  title: {
    vi: 'Dẫn chiếu tới mục, điều, khoản không có',
    en: 'Reference to a section, article or clause that isn’t there',
  },
  messages: {
    vi: {
      thieu: '{trong} không có {cho}; số cuối cùng là {cuoi}.',
      trong: '{trong} không chia thành {donvi}; dẫn chiếu “{cho}” không có nơi đến.',
      cuoi: 'Số cuối cùng',
    },
    en: {
      thieu: '{trong} has no {cho}; the last one is {cuoi}.',
      trong: '{trong} isn’t divided into {donvi}; the reference “{cho}” leads nowhere.',
      cuoi: 'The last one',
    },
  },
  labels: ['cuoi'],
  docs: {
    vi: 'Sau khi thêm, bớt hay đổi thứ tự các mục, chỗ dẫn chiếu “Mục IV”, “khoản 5 Điều 3” thường bị bỏ quên. Dẫn chiếu ghi rõ là của chính văn bản (“… Kế hoạch này”, “khoản 2 Điều này”) là cảnh báo; dẫn chiếu chỉ ghi “Mục IV”, “Điều 9” chỉ là thông tin, vì có thể nói về văn bản vừa nêu ở câu trước. Không xét: dẫn chiếu tới văn bản khác, văn bản sửa đổi, bổ sung, phần trích trong ngoặc kép, phụ lục, mẫu kèm theo; phụ lục để ở tệp khác.',
    en: 'After sections were added, removed or moved, “Mục IV” or “khoản 5 Điều 3” is easily forgotten. A reference that names this very document (“… Kế hoạch này”, “khoản 2 Điều này”) is a warning; a bare “Mục IV” or “Điều 9” is information, since it may be of a document named in the sentence before. Left alone: references to other documents, amending acts, quotations, annexes and forms, annexes kept in another file.',
  },
  onSaveOnly: true,
  check(context, report) {
    const { doc, parsed, view } = context;
    if (isAmending(doc)) return;
    let unsure = false;
    const amended = amendingSpans(view);
    const standsAsText = lineStarts(parsed.leaves);
    let before: Leaf | undefined;
    for (const leaf of view.printed) {
      if (before?.role === 'label') unsure = false;
      before = leaf;
      // Commands on another text name the places of that one.
      if (isInside(amended, leaf.span.start)) continue;
      for (const reference of referencesOf(leaf)) {
        const sure = isSure(reference);
        if (!sure && (leaf.area !== 'main' || unsure || citesBefore(context, reference))) continue;
        if (leaf.area !== 'main' && reference.ownType === undefined) continue;
        const missing = resolveReference(parsed, doc, reference).filter(({ target }) => target === undefined);
        for (const one of missing.filter(({ unit }, i) => missing.findIndex((other) => other.unit === unit) === i)) {
          if (standsAsText(one, leaf)) continue;
          const cho = missing
            .filter(({ unit }) => unit === one.unit)
            .map(({ value }) => nameOf(one.unit.name, value))
            .join(', ');
          const trong = one.within === undefined ? 'Văn bản' : upperFirst(placeOf(one.within, reference));
          const last = one.others.at(-1);
          if (last !== undefined) {
            const { span } = one.unit;
            const values = { trong, cho, cuoi: nameOf(one.unit.name, last.num ?? '') };
            const at = last.type === 'annex' ? last.label?.span : labelSpan(last);
            report({
              span,
              message: 'thieu',
              values,
              ...(sure && one.unit.name !== 'phụ lục' ? {} : { severity: 'info' }),
              ...(at === undefined ? {} : { related: [{ span: at, message: 'cuoi' }] }),
            });
          } else if (sure && one.within !== undefined) {
            const values = { trong, cho, donvi: one.unit.name };
            report({ span: one.unit.span, message: 'trong', values, severity: 'info' });
          }
        }
      }
      if (!unsure) unsure = NAMES_OTHER.test(leaf.flat.text);
    }
  },
  examples: [
    {
      name: 'mục không có trong kế hoạch',
      text: '1. Các đơn vị thực hiện theo ⟦Mục IV⟧ Kế hoạch này;\n2. Thời gian theo Mục III Kế hoạch này.',
      message: 'Văn bản không có Mục IV; số cuối cùng là Mục III',
    },
    {
      name: 'khoản không có trong mục',
      text: '1. Rà soát hồ sơ;\n2. Nộp lưu hồ sơ theo ⟦khoản 5⟧ Mục II Kế hoạch này.',
      message: 'Mục II không có khoản 5; số cuối cùng là khoản 2',
    },
    {
      name: 'điểm không có trong khoản',
      also: ['the-thuc/thieu-mo-dau'],
      whole: true,
      text: 'NGHỊ ĐỊNH\nQuy định về thư viện lưu động\n\nĐiều 1. Phạm vi\n\n1. Nghị định này quy định về thư viện lưu động.\n\n2. Thư viện lưu động phục vụ:\n\na) Xã;\n\nb) Trường học.\n\nĐiều 2. Áp dụng\n\n1. Trường hợp quy định tại ⟦điểm c⟧ khoản 2 Điều 1 Nghị định này.\n\n2. Trường hợp quy định tại khoản 1 Điều này và ⟦khoản 3⟧ Điều này.\n',
      message: 'Khoản 2 không có điểm c; số cuối cùng là điểm b',
    },
    {
      name: 'mục của văn bản khác',
      text: 'Thực hiện Mục IV Kế hoạch số 13/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    {
      name: 'mục của văn bản nêu trên',
      text: 'Thực hiện Mục IV Chỉ thị nêu trên và Mục V của Chương trình hành động của tỉnh.',
    },
    {
      name: 'điều của văn bản được sửa đổi, điều thêm mang chữ cái',
      also: ['the-thuc/thieu-mo-dau'],
      whole: true,
      text: 'NGHỊ ĐỊNH\nQuy định về thư viện lưu động\n\nĐiều 1. Phạm vi\n\nNghị định này quy định về thư viện lưu động theo Điều 1a Nghị định này.\n\nĐiều 1a. Áp dụng\n\nÁp dụng từ năm 2026.\n\nĐiều 2. Sửa đổi, bổ sung một số điều của Nghị định số 93/2020/NĐ-CP\n\n1. Bổ sung Điều 6a vào sau Điều 6 như sau:\n\n“Điều 6a. Thư viện lưu động\n\nThư viện lưu động phục vụ xã.”.\n\n2. Bãi bỏ khoản 3 Điều 9.\n',
    },
    { name: 'mục của phiếu, hợp đồng', text: 'Ghi Mục IX của phiếu khảo sát; phần 8 của bài kiểm tra làm trên máy.' },
    {
      name: 'điều của văn bản vừa viện dẫn',
      text: '1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, chú ý Mục VI;\n2. Rà soát hồ sơ.',
    },
  ],
});

/** The reference itself says that it is of this document. */
function isSure(reference: Reference): boolean {
  return reference.ownType !== undefined || reference.units.some(({ own }) => own);
}

/** A document named earlier in the paragraph may be the one that a bare "Điều 9" is of. */
function citesBefore({ view }: RuleContext, { leaf, span }: Reference): boolean {
  const first = countBefore(view.citations, (one) => one.span.start < leaf.span.start);
  const { start } = view.citations[first]?.span ?? span;
  return start < span.start;
}

/**
 * Tells whether a place stands in the file after all, as a line that this document's tree doesn't take for a label. The
 * lines are sorted on first use, so that a text of thousands of dangling references doesn't read all of them each time.
 */
function lineStarts(leaves: readonly Leaf[]): (missing: Resolved, own: Leaf) => boolean {
  let sorted: readonly { readonly start: string; readonly leaf: Leaf }[] | undefined;
  const begins = (words: string, fits: (start: string, leaf: Leaf) => boolean): boolean => {
    sorted ??= leaves
      .map((leaf) => ({ start: leaf.flat.text.slice(0, LONGEST_START).toLowerCase(), leaf }))
      .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
    for (let i = countBefore(sorted, ({ start }) => start < words); ; i += 1) {
      const one = sorted[i];
      if (one?.start.startsWith(words) !== true) return false;
      if (fits(one.start, one.leaf)) return true;
    }
  };
  return ({ unit, value }, own) => {
    const wanted = `${unit.name} ${value.toLowerCase()}`;
    const ends = (start: string): boolean =>
      start.length === wanted.length || !/[\p{L}\p{N}]$/u.test(start.slice(0, wanted.length + 1));
    if (begins(wanted, (start, leaf) => leaf !== own && ends(start))) return true;
    if (!/^[IVXLC]+$/u.test(value)) return false;
    const isTitle = (_: string, leaf: Leaf): boolean => leaf !== own && leaf.role !== 'label';
    const bare = value.toLowerCase();
    return begins(`${bare}.`, isTitle) || begins(`${bare} `, isTitle);
  };
}

const LONGEST_START = 60;

function nameOf(unit: string, value: string): string {
  const name = CAPITAL.has(unit) ? upperFirst(unit) : unit;
  return `${name} ${value}`;
}

/** What the drafter calls the unit that was searched: its word in the reference, its number in the text. */
function placeOf(within: Target, { units }: Reference): string {
  const unit = units.find(({ values }) => values.includes(within.num ?? '')) ?? units.find(({ own }) => own);
  return nameOf(unit?.name ?? 'mục', within.num ?? '');
}

const CAPITAL: ReadonlySet<string> = new Set(['mục', 'phần', 'chương', 'điều', 'phụ lục', 'tiểu mục']);
/** A paragraph that speaks of another text may be followed by its places, until the next label. */
const NAMES_OTHER = /\d\/|(?:Luật|Nghị định|Thông tư|Chỉ thị|Nghị quyết|Quyết định|Điều lệ)(?! này)/u;
