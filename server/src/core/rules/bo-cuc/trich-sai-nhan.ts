import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm } from '../the-thuc/_document.ts';
import { amendingCircular } from '../the-thuc/_normative.ts';
import { commandsOf } from './_commands.ts';

export default defineRule({
  id: 'bo-cuc/trich-sai-nhan',
  severity: 'warning',
  basis: [{ law: 'nd78-2025', at: 'Điều 69', kind: 'suy-ra' }],
  title: {
    vi: 'Số của nội dung mới khác số trong lệnh sửa đổi',
    en: 'New text under another number than the command names',
  },
  messages: {
    vi: {
      khac: 'Lệnh nói về “{lenh}” nhưng nội dung mới mang số “{viet}”; nội dung mới mang số của chính phần được sửa đổi, bổ sung.',
      lenh: 'Lệnh sửa đổi',
    },
    en: {
      khac: 'The command is on “{lenh}” but the new text bears “{viet}”; the new text bears the number of what it changes.',
      lenh: 'The command',
    },
  },
  labels: ['lenh'],
  docs: {
    vi: 'Sau lệnh “Sửa đổi khoản 2 Điều 3 như sau:”, nội dung mới trong ngoặc kép mở đầu bằng số của chính phần được sửa: “2. …”. Số khác thường do chép lệnh trước mà quên đổi. Chỉ xét lệnh nêu đúng một điểm, khoản hay điều, khi nội dung mới mở đầu bằng nhãn cùng cấp; lệnh chuyển vị trí, đánh lại số không xét. Không có cách sửa, vì lệnh hay nhãn đều có thể là chỗ sai.',
    en: 'After “Sửa đổi khoản 2 Điều 3 như sau:” the quoted new text begins with the number of what it changes: “2. …”. Another number is as a rule left over from the command before. Only commands on exactly one point, clause or article are looked at, where the new text begins with a label of that level; moves and renumberings are left alone. No fix: either of the two may be wrong.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!hasForm(context)) return;
    for (const { title, quoted, leaf } of commandsOf(context)) {
      const unit = unitOf(title);
      if (unit === undefined || quoted === undefined) continue;
      const { flat } = quoted;
      const found = LABELS[unit.name].exec(flat.text);
      const num = found?.[1];
      if (num === undefined || num === unit.num) continue;
      const from = flat.text.indexOf(num);
      report({
        span: spanOf(flat, from, from + num.length),
        message: 'khac',
        values: { lenh: `${unit.name} ${unit.num}`, viet: num },
        related: [{ span: spanOf(leaf.flat, unit.from, unit.to), message: 'lenh' }],
      });
    }
  },
  examples: [
    {
      name: 'khoản khác',
      whole: true,
      text: amendingCircular([
        '1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:',
        '“⟦3⟧. Tủ sách mở cửa ít nhất 03 buổi mỗi tuần.”.',
        '2. Bãi bỏ khoản 3 Điều 7.',
      ]),
      message: 'Lệnh nói về “khoản 2” nhưng nội dung mới mang số “3”',
    },
    {
      name: 'điều khác, điểm khác',
      whole: true,
      text: amendingCircular([
        '1. Bổ sung Điều 5a vào sau Điều 5 như sau:',
        '“Điều ⟦6a⟧. Kiểm kê',
        'Sách được kiểm kê mỗi năm một lần.”.',
        '2. Sửa đổi điểm b khoản 1 Điều 6 như sau:',
        '“⟦c⟧) Sách thiếu nhi;”.',
      ]),
      message: 'mang số “6a”',
    },
    {
      name: 'đúng số; nhiều khoản; chuyển vị trí',
      whole: true,
      text: amendingCircular([
        '1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:',
        '“2. Tủ sách mở cửa ít nhất 03 buổi mỗi tuần.”.',
        '2. Sửa đổi khoản 1 và bổ sung khoản 4 Điều 6 như sau:',
        '“4. Sách được kiểm kê mỗi năm một lần.”.',
        '3. Sửa đổi khoản 3 Điều 7 và chuyển thành khoản 4 như sau:',
        '“4. Kinh phí do ngân sách xã bảo đảm.”.',
      ]),
    },
  ],
});

type UnitName = 'điểm' | 'khoản' | 'Điều';

const LABELS: Readonly<Record<UnitName, RegExp>> = {
  điểm: /^[“"]([a-zđ]\d?)\) /u,
  khoản: /^[“"](\d{1,3}[a-zđ]?)\. /u,
  Điều: /^[“"]Điều (\d{1,3}[a-zđ]?)\./u,
};

interface Unit {
  readonly name: UnitName;
  readonly num: string;
  readonly from: number;
  readonly to: number;
}

/** The one unit that the command is on: the innermost one, which is named first. */
function unitOf(title: string): Unit | undefined {
  const found = ONE.exec(title);
  const [whole, point, clause, article] = found ?? [];
  const num = point ?? clause ?? article;
  if (whole === undefined || num === undefined || SEVERAL.test(title.slice(whole.length))) return undefined;
  const name = point !== undefined ? 'điểm' : clause !== undefined ? 'khoản' : 'Điều';
  return { name, num, from: whole.length - num.length - name.length - 1, to: whole.length };
}

const ONE =
  /^(?:Sửa đổi, bổ sung|Sửa đổi|Bổ sung) (?:điểm ([a-zđ]\d?)|khoản (\d{1,3}[a-zđ]?)|Điều (\d{1,3}[a-zđ]?))(?= (?:khoản|Điều|vào|sau|của|như|Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư|Quyết định|Quy chế|Quy định)(?!\p{L}))/u;
const SEVERAL = /(?:^|[ ,])(?:và|thành|chuyển|đánh|thay|các)(?!\p{L})|,/u;
