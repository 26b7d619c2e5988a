import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { spanOf, spanOfAll } from '../../text/flat.ts';
import { countBefore } from '../../text/search.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { planWith } from '../the-thuc/_example.ts';
import { judgesCapitals } from './_scope.ts';

export default defineRule({
  id: 'viet-hoa/ho-ten-nguoi-ky',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục II, khoản 1, điểm a', kind: 'truc-tiep' }],
  fix: 'review',
  related: ['the-thuc/ho-ten-in-hoa'],
  title: { vi: 'Họ tên người ký có âm tiết viết thường', en: 'Name of the signer with a syllable in small letters' },
  messages: {
    vi: { thuong: 'Tên người viết hoa chữ cái đầu mọi âm tiết: “{dung}”.', sua: 'Viết “{dung}”' },
    en: { thuong: 'A person’s name has a capital on every syllable: “{dung}”.', sua: 'Write “{dung}”' },
  },
  docs: {
    vi: 'Tên người Việt Nam viết hoa chữ cái đầu của tất cả các âm tiết: “Nguyễn Ái Quốc”, “Trần Phú”. Chỉ xét dòng ngay dưới chức vụ của người ký, bắt đầu bằng một họ thường gặp; tên người trong chữ chạy không có danh sách nào để xét.',
    en: 'Vietnamese names have a capital on every syllable: “Nguyễn Ái Quốc”. Only the line right below the signer’s office that begins with a common family name is looked at; for names in running text there is no list.',
  },
  regimes: ['nd30'],
  check(context, report) {
    if (!judgesCapitals(context)) return;
    const leaf = lineBelowOffice(context);
    if (leaf === undefined || !isName(leaf.flat.text)) return;
    const { text } = leaf.flat;
    const edits = [...text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}/gu)].map(({ 0: letter, index }) => ({
      span: spanOf(leaf.flat, index, index + 1),
      text: letter.toUpperCase(),
    }));
    if (edits.length === 0) return;
    const dung = text.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
    report({ span: spanOfAll(leaf.flat), message: 'thuong', values: { dung }, fix: { title: 'sua', edits } });
  },
  examples: [
    {
      name: 'tên đệm viết thường',
      text: planWith({ signature: ['GIÁM ĐỐC', '⟦Lê minh Khuê⟧'] }),
      message: '“Lê Minh Khuê”',
      fixed: planWith({}),
      whole: true,
    },
    { name: 'đúng', text: planWith({}), whole: true },
    {
      name: 'dòng khác dưới chữ ký',
      text: planWith({ signature: ['GIÁM ĐỐC', 'Lê Minh Khuê', 'Vũ trang viên soạn thảo.'] }),
      whole: true,
    },
    {
      name: 'hai chữ không xét',
      text: planWith({ signature: ['GIÁM ĐỐC', 'Lê khuê'] }),
      whole: true,
    },
    {
      name: 'sáu chữ không xét',
      text: planWith({ signature: ['GIÁM ĐỐC', 'Lê minh khuê ký bản này'] }),
      whole: true,
    },
  ],
});

/** A name with a small syllable isn't read as one, so it stands behind the signature, outside the document. */
function lineBelowOffice({ doc, parsed }: RuleContext): Leaf | undefined {
  const last = doc.conclusions.signatures.at(-1);
  if (last === undefined || last.signer !== undefined || last.position === undefined) return undefined;
  const { leaves } = parsed;
  let at = countBefore(leaves, (leaf) => leaf.span.start < last.span.end);
  while (leaves[at]?.role === 'comment') at += 1;
  const next = leaves[at];
  return next?.role === 'outside' ? next : undefined;
}

function isName(text: string): boolean {
  if (text.length > 30) return false;
  const words = text.split(' ');
  const [family = ''] = words;
  return (
    words.length > 2 &&
    words.length < 6 &&
    FAMILIES.has(family.toLowerCase()) &&
    words.every((word) => SYLLABLE.test(word))
  );
}

const SYLLABLE = /^\p{L}\p{Ll}{0,6}$/u;

/** Family names that most people bear. */
const FAMILIES: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh trương lương mai đào cao lâm tạ tô hà thái nông đoàn'.split(
    ' ',
  ),
);
