import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Edit } from '../../text/span.ts';
import { hasForm, isMassBody, isParty, isState } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';

const RECIPIENT = /^\p{Lu}[^;]{3,}[;,.]$/u;
const LINE = /^(Lưu|lưu(?= ?:)|LƯU)( ?)(:?)( ?)/u;

export default defineRule({
  id: 'the-thuc/luu',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 9, điểm d', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 9.2', kind: 'suy-ra' },
  ],
  fix: 'safe',
  title: { vi: 'Dòng “Lưu” viết chưa đúng', en: '“Lưu” line in the wrong form' },
  messages: {
    vi: {
      haicham: 'Sau “Lưu” thiếu dấu hai chấm: “Lưu: VT, …”.',
      cach: 'Trước dấu hai chấm có dấu cách; viết liền “Lưu:”.',
      dinh: 'Sau “Lưu:” thiếu dấu cách.',
      chu: '“{viet}” ở đầu dòng chỉ viết hoa chữ L: “Lưu”.',
      dang: 'Văn bản của Đảng viết “Lưu …” không có dấu hai chấm.',
      vt: 'Dòng “Lưu:” thiếu “VT” (Văn thư) ở đầu.',
      cham: 'Dòng “Lưu” kết thúc bằng “{dau}”; cần dấu chấm.',
      thieucham: 'Cuối dòng “Lưu” thiếu dấu chấm.',
      cuoiDanhSach: 'Dòng “Lưu” đứng trước “{sau}”; “Lưu” là dòng cuối cùng của nơi nhận.',
      sua: 'Sửa dòng “Lưu”',
      them: 'Thêm “VT, ”',
    },
    en: {
      haicham: 'The colon after “Lưu” is missing: “Lưu: VT, …”.',
      cach: 'There is a blank before the colon; write “Lưu:”.',
      dinh: 'A blank is missing after “Lưu:”.',
      chu: '“{viet}” is written “Lưu”.',
      dang: 'Party documents write “Lưu …” without a colon.',
      vt: 'The “Lưu:” line does not begin with “VT” (the registry).',
      cham: 'The “Lưu” line ends with “{dau}”; a full stop is expected.',
      thieucham: 'The full stop at the end of the “Lưu” line is missing.',
      cuoiDanhSach: 'The “Lưu” line stands before “{sau}”; it is the last line of the recipients.',
      sua: 'Correct the “Lưu” line',
      them: 'Add “VT, ”',
    },
  },
  docs: {
    vi: 'Dòng cuối của nơi nhận ghi “Lưu”, dấu hai chấm, “VT”, dấu phẩy, chữ viết tắt tên đơn vị soạn thảo và số bản lưu (nếu có), cuối cùng là dấu chấm: “Lưu: VT, TCCB.”. Sau dấu chấm có thể có ký hiệu người soạn thảo. Dòng không có “VT” hoặc thiếu dấu chấm sau tên người soạn thảo chỉ là thông tin. Sau dòng này không còn nơi nhận nào. Văn bản của Đảng ghi “Lưu Văn phòng …”; tổ chức chính trị - xã hội có thể thức riêng nên không xét dấu hai chấm và “VT”.',
    en: 'The last recipient line has “Lưu”, a colon, “VT”, a comma, the abbreviation of the drafting unit, the number of copies where given, and a full stop: “Lưu: VT, TCCB.”. The sign of the drafter may follow. A line without “VT”, or without the full stop after a drafter’s name, is an information only. No recipient follows it. Party documents write “Lưu Văn phòng …”; mass organisations follow rules of their own, so colon and “VT” are not asked of them.',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const { doc, parsed } = context;
    const { recipients } = doc.conclusions;
    const index = recipients.findIndex((leaf) => LINE.test(leaf.flat.text) && !/^Lưu ý/u.test(leaf.flat.text));
    const leaf = recipients[index];
    if (leaf === undefined) return;
    const { flat } = leaf;
    const { text } = flat;
    const found = LINE.exec(text);
    if (found === null || /[…_]|\.{2}/u.test(text)) return;
    const rest = text.slice(found[0].length);
    if (isState(doc) && !isParty(doc)) {
      const blank = found[2] === ' ';
      if (!text.startsWith('Lưu')) {
        const word = spanOf(flat, 0, 3);
        const clean = parsed.text.slice(word.start, word.end) === text.slice(0, 3);
        report({
          span: word,
          message: 'chu',
          values: { viet: text.slice(0, 3) },
          ...(clean ? { fix: { title: 'sua', edits: [{ span: word, text: 'Lưu' }] } } : {}),
        });
      }
      if (found[3] === ':' && rest !== '' && !found[0].endsWith(' ')) {
        const at = spanOf(flat, found[0].length - 1, found[0].length);
        const edits: Edit[] = [{ span: { start: at.end, end: at.end }, text: ' ' }];
        report({ span: spanOf(flat, 0, found[0].length), message: 'dinh', fix: { title: 'sua', edits } });
      }
      // Mass organisations write “Lưu VP.” by their own rules.
      const own = isMassBody(doc);
      if (found[3] === '' && !own) {
        const word = spanOf(flat, 0, 3);
        const edits: Edit[] = [{ span: { start: word.end, end: word.end }, text: ':' }];
        report({ span: word, message: 'haicham', fix: { title: 'sua', edits } });
      } else if (blank && found[3] === ':') {
        const gap = spanOf(flat, 3, 4);
        const clean = parsed.text.slice(gap.start, gap.end).trim() === '';
        report({
          span: spanOf(flat, 0, 5),
          message: 'cach',
          ...(clean ? { fix: { title: 'sua' as const, edits: [{ span: gap, text: '' }] } } : {}),
        });
      }
      if (!own && rest !== '' && !/^(?:VT|V\.T|Văn thư|văn thư|VP|Văn phòng|HC)(?!\p{L})/u.test(rest)) {
        const at = spanOf(flat, text.length - rest.length, text.length - rest.length + 1).start;
        report({
          span: spanOf(flat, 0, text.length),
          message: 'vt',
          severity: 'info',
          fix: { title: 'them', edits: [{ span: { start: at, end: at }, text: 'VT, ' }], safety: 'review' },
        });
      }
    }
    if (isParty(doc) && found[3] === ':') {
      const colon = spanOf(flat, found[0].indexOf(':'), found[0].indexOf(':') + 1);
      const clean = parsed.text.slice(colon.start, colon.end) === ':';
      report({
        span: colon,
        message: 'dang',
        severity: 'info',
        ...(clean ? { fix: { title: 'sua', edits: [{ span: colon, text: '' }] } } : {}),
      });
    }
    // The sign of a drafter may stand on a line of its own; a recipient is told by the mark at its end.
    const after = recipients.slice(index + 1).find((one) => RECIPIENT.test(one.flat.text));
    if (after !== undefined && !isParty(doc)) {
      const sau = after.flat.text.replace(/[;,.]$/u, '');
      report({ span: spanOf(flat, 0, text.length), message: 'cuoiDanhSach', values: { sau } });
    }
    if (index !== recipients.length - 1 || rest === '') return;
    const end = text.length;
    const last = spanOf(flat, end - 1, end);
    const dau = /[;,:]$/u.exec(text)?.[0];
    if (dau !== undefined) {
      const edits: Edit[] = [{ span: last, text: '.' }];
      report({ span: last, message: 'cham', values: { dau }, fix: { title: 'sua', edits } });
    } else if (!text.endsWith('.') && !/\.\s?[\p{L}()\d, -]{1,20}$/u.test(rest)) {
      const edits: Edit[] = [{ span: { start: last.end, end: last.end }, text: '.' }];
      const word = /[^ ]{1,20}$/u.exec(text)?.index ?? end - 1;
      report({ span: spanOf(flat, word, end), message: 'thieucham', fix: { title: 'sua', edits } });
    }
  },
  examples: [
    {
      name: 'đoàn thể ghi theo thể thức riêng',
      text: planWith({
        agency: 'ỦY BAN MTTQ VIỆT NAM XÃ BÌNH MINH',
        number: 'Số: 12/KH-MTTQ-BTT',
        recipients: ['Nơi nhận:', '- Các Ban Công tác Mặt trận;', '- Lưu VP.'],
      }),
      whole: true,
    },
    {
      name: 'thiếu dấu hai chấm',
      text: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- ⟦Lưu⟧ VT, VP.'] }),
      message: 'thiếu dấu hai chấm',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'kết thúc bằng dấu chấm phẩy',
      text: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Lưu: VT, VP⟦;⟧'] }),
      message: 'cần dấu chấm',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'thiếu dấu chấm',
      text: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Lưu: VT, ⟦VP⟧'] }),
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'thiếu “VT”',
      text: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- ⟦Lưu: TCCB.⟧'] }),
      message: 'thiếu “VT”',
      fixed: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Lưu: VT, TCCB.'] }),
      whole: true,
    },
    {
      name: 'thiếu dấu cách, viết thường',
      text: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- ⟦⟦lưu⟧:⟧VT, VP.'] }),
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'không ở cuối',
      text: planWith({ recipients: ['Nơi nhận:', '- ⟦Lưu: VT, VP;⟧', '- Giám đốc Sở.'] }),
      message: 'đứng trước “Giám đốc Sở”',
      whole: true,
    },
    { name: 'chỉ có “VT”', text: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Lưu: VT.'] }), whole: true },
    {
      name: 'có ký hiệu người soạn thảo',
      text: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Lưu: VT, VP.(HOA)'] }),
      whole: true,
    },
    { name: 'văn bản của Đảng', text: partyPlanWith({}), whole: true },
    {
      name: 'sở dùng nhầm tiêu đề của Đảng: dòng “Lưu” vẫn theo thể thức của Nhà nước',
      also: ['the-thuc/lan-hai-the-thuc'],
      text: planWith({ nationalTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM', motto: '' }),
      whole: true,
    },
  ],
});
