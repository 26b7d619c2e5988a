import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm, isParty, retype } from './_document.ts';
import { planWith } from './_example.ts';

const list = (luu: string): string => planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', `- ${luu}`] });

export default defineRule({
  id: 'the-thuc/ky-hieu-nguoi-soan',
  related: ['the-thuc/luu'],
  severity: 'hint',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục III, khoản 3', kind: 'truc-tiep' }],
  fix: 'review',
  title: {
    vi: 'Ký hiệu người soạn thảo, số bản viết khác mẫu',
    en: 'Sign of the drafter or number of copies miswritten',
  },
  messages: {
    vi: {
      ten: '“{chu}” ở cuối dòng “Lưu” là tên người; ký hiệu người soạn thảo viết in hoa, như “PL”.',
      thuong: 'Ký hiệu người soạn thảo “{chu}” viết in hoa: “{dung}”.',
      so: 'Số lượng bản “{chu}” ghi bằng chữ số Ả Rập.',
      sua: 'Ghi “{dung}”',
    },
    en: {
      ten: '“{chu}” at the end of the “Lưu” line is a person’s name; the sign of the drafter is written in capitals, as “PL”.',
      thuong: 'The sign of the drafter “{chu}” is written in capitals: “{dung}”.',
      so: 'The number of copies “{chu}” is written in Arabic figures.',
      sua: 'Write “{dung}”',
    },
  },
  docs: {
    vi: 'Sau dòng “Lưu” có thể có ký hiệu người soạn thảo, viết in hoa, và số lượng bản phát hành bằng chữ số Ả Rập: “Lưu: VT, TCCB. PL.(300)”. Nhiều cơ quan ghi tên người soạn (“(Nga)”) nên đây chỉ là gợi ý. Chỗ trong ngoặc có từ ba chữ trở lên là tên đơn vị, không xét.',
    en: 'After the “Lưu” line may stand the sign of the drafter, in capitals, and the number of copies in Arabic figures: “Lưu: VT, TCCB. PL.(300)”. Many bodies write the drafter’s name (“(Nga)”), hence a hint only. Brackets with three words or more name a unit and are left alone.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || isParty(doc)) return;
    const leaf = doc.conclusions.recipients.find((one) => one.flat.text.startsWith('Lưu'));
    if (leaf === undefined) return;
    const { flat } = leaf;
    const from = /^Lưu ?: ?VT[^.(]{0,80}/u.exec(flat.text)?.[0].length;
    if (from === undefined) return;
    for (const match of flat.text.slice(from).matchAll(PIECE)) {
      const [whole, chu = ''] = match;
      const at = from + match.index + whole.length - chu.length;
      const span = spanOf(flat, at, at + chu.length);
      if (COUNT.test(chu)) {
        report({ span, message: 'so', values: { chu } });
      } else if (chu === chu.toLowerCase() && chu.length <= LONGEST_SIGN) {
        const dung = chu.toUpperCase();
        const edit = retype(flat, at, at + chu.length, dung, parsed.text);
        const fix = edit === undefined ? {} : { fix: { title: 'sua' as const, values: { dung }, edits: [edit] } };
        report({ span, message: 'thuong', values: { chu, dung }, ...fix });
      } else if (NAME.test(chu)) {
        report({ span, message: 'ten', values: { chu } });
        // Who writes one name so writes them all.
        return;
      }
    }
  },
  examples: [
    {
      name: 'ký hiệu viết thường',
      text: list('Lưu: VT, VP. ⟦pl⟧.(300)'),
      message: '“PL”',
      fixed: list('Lưu: VT, VP. PL.(300)'),
      whole: true,
    },
    { name: 'tên người soạn', text: list('Lưu: VT, VP (⟦M.Khuê⟧).'), message: 'là tên người', whole: true },
    { name: 'số bản viết chữ', text: list('Lưu: VT, VP. PL.(⟦ba trăm⟧)'), message: 'chữ số Ả Rập', whole: true },
    { name: 'đúng mẫu', text: list('Lưu: VT, TCCB. PL.(300)'), whole: true },
    { name: 'chỉ có số bản', text: list('Lưu: VT, VP (02b).'), whole: true },
    { name: 'tên đơn vị trong ngoặc', text: list('Lưu: VT, VP (Tổ Tin học).'), whole: true },
    { name: 'không có ký hiệu', text: planWith({}), whole: true },
  ],
});

/** What stands behind a stop or an opening bracket, up to the next one, with initials before it; no figures in it. */
const PIECE = /[.(] ?((?:\p{Lu}\. ?){0,3}\p{L}[\p{L} ]{0,30})(?=[.)]|$)/gu;
const COUNT = /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \p{Ll}+){0,4}$/u;
/** "Nga", "Châu", "TĐKhôi", "M.Khuê": no sign of capitals. */
const NAME = /^(?:\p{Lu}\. ?){0,3}\p{Lu}{1,3}\p{Ll}+$/u;
const LONGEST_SIGN = 4;
