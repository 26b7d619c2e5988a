import { type Place, reportMany } from '../../lint/many.ts';
import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { startsLower } from '../../text/letters.ts';
import type { Edit } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { dateOf, hasForm, isParty } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { partyGuidance } from './_party.ts';

const CAP = 2;

interface Fault extends Place {
  readonly message: 'giua' | 'thieu' | 'cuoi' | 'thieucuoi';
  readonly values: { readonly dau: string; readonly dung: string };
}

export default defineRule({
  id: 'the-thuc/noi-nhan-dau-cuoi',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm d', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 9.2', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Dấu cuối dòng trong nơi nhận', en: 'Mark at the end of a recipient' },
  messages: {
    vi: {
      giua: 'Dòng nơi nhận kết thúc bằng “{dau}”; cần “{dung}”.',
      thieu: 'Cuối dòng nơi nhận thiếu dấu “{dung}”.',
      cuoi: 'Dòng cuối của nơi nhận kết thúc bằng “{dau}”; cần dấu chấm.',
      thieucuoi: 'Dòng cuối của nơi nhận thiếu dấu chấm.',
      nhieu:
        '{so} dòng trong nơi nhận có dấu cuối dòng chưa đúng; cuối mỗi dòng là dấu chấm phẩy, dòng cuối là dấu chấm.',
      nhan: 'Sau “Nơi nhận” thiếu dấu hai chấm.',
      sua: 'Sửa dấu cuối dòng',
      haiCham: 'Thêm dấu hai chấm',
    },
    en: {
      giua: 'The recipient ends with “{dau}”; “{dung}” is expected.',
      thieu: 'The mark “{dung}” at the end of the recipient is missing.',
      cuoi: 'The last recipient ends with “{dau}”; a full stop is expected.',
      thieucuoi: 'The full stop at the end of the last recipient is missing.',
      nhieu:
        'In {so} lines of the recipients the last mark is wrong; each line ends with a semicolon, the last with a full stop.',
      nhan: 'The colon after “Nơi nhận” is missing.',
      sua: 'Correct the last mark',
      haiCham: 'Add the colon',
    },
  },
  docs: {
    vi: 'Dưới “Nơi nhận:”, mỗi cơ quan, tổ chức, cá nhân (hoặc nhóm) viết trên một dòng, đầu dòng có gạch đầu dòng, cuối dòng có dấu chấm phẩy; dòng cuối (“Lưu: …”) kết thúc bằng dấu chấm. Văn bản của Đảng trước ngày 27/5/2026 dùng dấu phẩy. Dòng “Lưu” có quy tắc riêng.',
    en: 'Below “Nơi nhận:” each recipient stands on a line of its own after a dash and ends with a semicolon; the last line ends with a full stop. Party documents before 27/5/2026 use commas. The “Lưu” line has a rule of its own.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc } = context;
    const { recipientsLabel, recipients, signatures } = doc.conclusions;
    if (recipientsLabel === undefined || recipients.length < 2 || (signatures.length === 0 && !endsList(recipients)))
      return;
    const label = recipientsLabel.flat.text;
    if (label === 'Nơi nhận') {
      const span = spanOf(recipientsLabel.flat, 0, label.length);
      const clean = context.parsed.text.slice(span.start, span.end) === label;
      const edits = [{ span: { start: span.end, end: span.end }, text: ':' }];
      report({ span, message: 'nhan', ...(clean ? { fix: { title: 'haiCham', edits } } : {}) });
    }
    const faults = recipients.flatMap((leaf, i) =>
      faultOf(leaf, recipients[i + 1], marksOf(context), endsList(recipients)),
    );
    // An undated Party document is judged by today's guidance, but may be an old form to be filled in.
    const unsure = isParty(doc) && dateOf(doc) === undefined && faults.every(({ values }) => values.dau === ',');
    const level = unsure ? { severity: 'info' as const } : {};
    reportMany(
      faults,
      CAP,
      ({ span, message, values, edits }) => report({ span, message, values, ...level, fix: { title: 'sua', edits } }),
      ({ span }, so, edits) =>
        report({ span, message: 'nhieu', values: { so }, ...level, fix: { title: 'sua', edits } }),
    );
  },
  examples: [
    {
      name: 'dấu phẩy cuối dòng',
      text: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở⟦,⟧', '- Lưu: VT, VP.'] }),
      message: 'cần “;”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'thiếu dấu cuối dòng',
      text: planWith({ recipients: ['Nơi nhận:', '- Giám đốc ⟦Sở⟧', '- Lưu: VT, VP.'] }),
      message: 'thiếu dấu “;”',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'nhiều dòng',
      text: planWith({
        recipients: ['Nơi nhận:', '- Giám đốc ⟦Sở⟧', '- Các phòng thuộc Sở', '- Các đơn vị thuộc Sở', '- Lưu: VT, VP.'],
      }),
      message: '3 dòng',
      fixed: planWith({
        recipients: [
          'Nơi nhận:',
          '- Giám đốc Sở;',
          '- Các phòng thuộc Sở;',
          '- Các đơn vị thuộc Sở;',
          '- Lưu: VT, VP.',
        ],
      }),
      whole: true,
    },
    {
      name: 'thiếu dấu hai chấm sau “Nơi nhận”',
      text: planWith({ recipients: ['⟦Nơi nhận⟧', '- Giám đốc Sở;', '- Lưu: VT, VP.'] }),
      fixed: planWith({}),
      whole: true,
    },
    { name: 'đúng kiểu', text: planWith({}), whole: true },
    {
      name: 'văn bản của Đảng trước ngày 27/5/2026',
      text: partyPlanWith({
        placeDate: 'Bình Minh, ngày 15 tháng 3 năm 2026',
        recipients: ['Nơi nhận:', '- Các chi bộ trực thuộc,', '- Lưu Văn phòng.'],
      }),
      whole: true,
    },
    {
      name: 'văn bản của Đảng từ ngày 27/5/2026',
      text: partyPlanWith({ recipients: ['Nơi nhận:', '- Các chi bộ trực thuộc⟦,⟧', '- Lưu Văn phòng.'] }),
      message: 'cần “;”',
      fixed: partyPlanWith({}),
      whole: true,
    },
    {
      name: 'văn bản của Đảng chưa ghi ngày, soạn sau ngày 27/5/2026',
      text: partyPlanWith({
        placeDate: 'Bình Minh, ngày     tháng     năm 2026',
        recipients: ['Nơi nhận:', '- Các chi bộ trực thuộc⟦,⟧', '- Lưu Văn phòng.'],
      }),
      fixed: partyPlanWith({ placeDate: 'Bình Minh, ngày     tháng     năm 2026' }),
      today: '2026-06-01',
      whole: true,
    },
    {
      name: 'nơi nhận dừng ở dấu chấm phẩy, chưa có dòng “Lưu”',
      also: ['the-thuc/thieu-luu'],
      text: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Các phòng thuộc Sở;'] }),
      whole: true,
    },
  ],
});

function endsList(recipients: readonly Leaf[]): boolean {
  return recipients.some((leaf) => /^Lưu(?!\p{L})/u.test(leaf.flat.text));
}

/** Marks that may stand between recipients; the first is the one to write. */
function marksOf(context: RuleContext): readonly string[] {
  if (!isParty(context.doc)) return [';'];
  // The guidance of 2026 changed the mark from comma to semicolon; before it many wrote the State's mark.
  const guidance = partyGuidance(context);
  if (guidance === undefined) return [';', ','];
  return guidance === 'hd36' ? [',', ';'] : [';'];
}

function faultOf(leaf: Leaf, next: Leaf | undefined, marks: readonly string[], listed: boolean): Fault[] {
  const { flat } = leaf;
  const { text } = flat;
  // Blanks to be filled in, two marks (told by trinh-bay/dau-cau-lap), and lines that the column's width has broken.
  if (text === '' || /[…_]|\.{2}|[.,;:]{2}$/u.test(text) || /^Lưu(?!\p{L})/u.test(text)) return [];
  if (next !== undefined && startsLower(next.flat.text)) return [];
  const dung = next === undefined ? '.' : (marks[0] ?? ';');
  const dau = /[.,;:]$/u.exec(text)?.[0] ?? '';
  if (dau === dung || (next !== undefined && marks.includes(dau)) || dau === ':') return [];
  if (next === undefined && dau === '' && /\d$/u.test(text)) return [];
  // A list that breaks off before its “Lưu” line is told by the rule on that line.
  if (next === undefined && marks.includes(dau) && !listed) return [];
  const end = text.length;
  const last = spanOf(flat, end - 1, end);
  const edit: Edit = dau === '' ? { span: { start: last.end, end: last.end }, text: dung } : { span: last, text: dung };
  const word = /[^ ]{1,20}$/u.exec(text)?.index ?? end - 1;
  const message = next === undefined ? (dau === '' ? 'thieucuoi' : 'cuoi') : dau === '' ? 'thieu' : 'giua';
  return [{ span: dau === '' ? spanOf(flat, word, end) : last, edits: [edit], message, values: { dau, dung } }];
}
