import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm } from '../the-thuc/_document.ts';
import { amendingCircular } from '../the-thuc/_normative.ts';
import { commandsOf } from './_commands.ts';

export default defineRule({
  id: 'bo-cuc/them-sai-so',
  related: ['bo-cuc/trich-sai-nhan', 'bo-cuc/sua-doi-thieu-trich'],
  severity: 'warning',
  basis: [{ law: 'nd78-2025', at: 'Điều 69, khoản 4', kind: 'truc-tiep' }],
  title: {
    vi: 'Điều, khoản bổ sung không mang số của phần đứng trước',
    en: 'Added article or clause without the number of the one before',
  },
  messages: {
    vi: {
      lien: 'Điều bổ sung sau Điều {sau} mang số của điều ấy và chữ cái (“Điều {sau}a”), các điều sau giữ nguyên số; “Điều {moi}” chỉ đúng khi Điều {sau} là điều cuối cùng.',
      khac: '“{donvi} {moi}” được bổ sung vào sau “{donvi} {sau}”; phần bổ sung mang số của phần đứng ngay trước.',
    },
    en: {
      lien: 'An article added after Điều {sau} takes its number and a letter (“Điều {sau}a”), the later ones keep theirs; “Điều {moi}” is right only where Điều {sau} is the last one.',
      khac: '“{donvi} {moi}” is added after “{donvi} {sau}”; what is added takes the number of the one right before it.',
    },
  },
  docs: {
    vi: 'Điều, khoản bổ sung vào giữa văn bản lấy số của điều, khoản đứng ngay trước kèm chữ cái theo bảng chữ cái tiếng Việt: Điều 5a sau Điều 5, khoản 1a sau khoản 1; điểm bổ sung lấy chữ của điểm đứng trước kèm số: điểm a1. Các phần khác không đánh lại số. “Bổ sung Điều 6 vào sau Điều 5” là thông tin, vì đúng khi Điều 5 là điều cuối cùng; “Bổ sung Điều 5a vào sau Điều 6” là cảnh báo. Khoản, điểm thêm vào cuối (khoản 5 sau khoản 4) không xét.',
    en: 'What is added in the middle of a text takes the number of the one right before and a Vietnamese letter (Điều 5a after Điều 5, khoản 1a after khoản 1), a point its letter and a figure (điểm a1). Nothing else is renumbered. “Bổ sung Điều 6 vào sau Điều 5” is information, since Điều 5 may be the last one; “Bổ sung Điều 5a vào sau Điều 6” is a warning. Clauses and points added at the end are left alone.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!hasForm(context)) return;
    for (const { title, leaf } of commandsOf(context)) {
      const found = ADDED.exec(title);
      const [, unit = '', added = '', number = '', letter = '', after = '', before = ''] = found ?? [];
      if (found === null) continue;
      const from = title.indexOf(added, found.index);
      const span = spanOf(leaf.flat, from, from + added.length);
      if (letter !== '' && number !== before) {
        report({ span, message: 'khac', values: { donvi: unit, moi: added, sau: after } });
      } else if (unit === 'Điều' && letter === '' && after === before && Number(number) === Number(before) + 1) {
        report({ span, message: 'lien', values: { moi: added, sau: after }, severity: 'info' });
      }
    }
  },
  examples: [
    {
      name: 'số tiếp theo',
      whole: true,
      text: amendingCircular([
        '1. Bổ sung Điều ⟦6⟧ vào sau Điều 5 như sau:',
        '“Điều 6. Kiểm kê',
        'Sách được kiểm kê mỗi năm một lần.”.',
        '2. Bãi bỏ khoản 3 Điều 7.',
      ]),
      message: '(“Điều 5a”)',
    },
    {
      name: 'số của điều khác',
      whole: true,
      text: amendingCircular([
        '1. Bổ sung khoản ⟦1a⟧ vào sau khoản 2 Điều 5 như sau:',
        '“1a. Sách được kiểm kê mỗi năm một lần.”.',
        '2. Bãi bỏ khoản 3 Điều 7.',
      ]),
      message: '“khoản 1a” được bổ sung vào sau “khoản 2”',
    },
    {
      name: 'đúng số; khoản thêm vào cuối',
      whole: true,
      text: amendingCircular([
        '1. Bổ sung Điều 5a vào sau Điều 5 như sau:',
        '“Điều 5a. Kiểm kê',
        'Sách được kiểm kê mỗi năm một lần.”.',
        '2. Bổ sung Điều 5b vào sau Điều 5a như sau:',
        '“Điều 5b. Thanh lý',
        'Sách hỏng được thanh lý.”.',
        '3. Bổ sung khoản 5 vào sau khoản 4 Điều 7 như sau:',
        '“5. Kinh phí do ngân sách xã bảo đảm.”.',
      ]),
    },
  ],
});

/** Unit, added number, its figure and letter; number that it follows, its figure. */
const ADDED =
  /^Bổ sung (Điều|khoản) ((\d{1,3})([a-zđ]?)) (?:vào )?(?:liền |ngay )?sau (?:Điều|khoản) ((\d{1,3})[a-zđ]?)(?!\p{L}|\d)/u;
