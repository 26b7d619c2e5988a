import { defineRule } from '../../lint/rule.ts';
import { isAllCaps } from '../../text/letters.ts';
import type { Leaf, LeafRole } from '../../tree/nodes.ts';
import { beginsSmall } from './_first.ts';
import { isRunning } from './_hits.ts';
import { raisedWord } from './_raised.ts';
import { judgesCapitals } from './_scope.ts';

export default defineRule({
  id: 'viet-hoa/dau-doan-chu-thuong',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục II, Mục I', kind: 'truc-tiep' }],
  fix: 'review',
  title: { vi: 'Đầu đoạn viết thường', en: 'Paragraph beginning with a small letter' },
  messages: {
    vi: { thuong: 'Xuống dòng thì chữ đầu viết hoa: “{dung}”.', hoa: 'Sửa thành “{dung}”' },
    en: { thuong: 'A new line begins with a capital: “{dung}”.', hoa: 'Change to “{dung}”' },
  },
  docs: {
    vi: 'Khi xuống dòng, chữ cái đầu viết hoa. Chỉ báo khi đoạn trước đã hết câu (dấu chấm, hai chấm, chấm hỏi, chấm than) hay là tiêu đề in hoa; dòng nối tiếp câu ở dòng trước (sau dấu phẩy, chấm phẩy, hay không có dấu) không báo. Văn bản lấy từ tệp PDF bị ngắt dòng chỉ được gợi ý. Dòng bắt đầu bằng ký hiệu, đơn vị đo, chữ nước ngoài, phụ lục, bảng, văn bản của Đảng và văn bản ghi ngày trước 05/3/2020 không xét. Ý của danh sách: `viet-hoa/dau-y-chu-thuong`.',
    en: 'A new line begins with a capital. Told only where the paragraph before ended its sentence (full stop, colon, question or exclamation mark) or is a heading in capitals; a line that goes on with a sentence is left alone. In text broken at the page width it is a hint. Lines that begin with a symbol, a unit or a foreign word, annexes, tables, Party documents and those dated before 05/3/2020 are not judged. For items of lists: `viet-hoa/dau-y-chu-thuong`.',
  },
  regimes: ['nd30'],
  check(context, report) {
    if (!judgesCapitals(context)) return;
    let before: Leaf | undefined;
    for (const leaf of context.view.printed) {
      const previous = before;
      before = leaf;
      const { text } = leaf.flat;
      if (leaf.area !== 'main' || !isRunning(leaf) || previous === undefined || !beginsSmall(text) || !ended(previous))
        continue;
      const { span, dung, edits } = raisedWord(leaf, 0);
      report({
        span,
        message: 'thuong',
        values: { dung },
        severity: context.parsed.wrapped ? 'hint' : 'warning',
        fix: { title: 'hoa', edits },
      });
    }
  },
  examples: [
    {
      name: 'sau một đoạn đã hết câu',
      text: 'Hồ sơ được rà soát trong quý II.\n\n⟦các⟧ phòng báo cáo kết quả.',
      message: '“Các”',
      fixed: 'Hồ sơ được rà soát trong quý II.\n\nCác phòng báo cáo kết quả.',
    },
    {
      name: 'dưới tiêu đề',
      text: '⟦hồ⟧ sơ được rà soát trong quý II.',
      fixed: 'Hồ sơ được rà soát trong quý II.',
    },
    { name: 'viết hoa', text: 'Hồ sơ được rà soát trong quý II.\n\nCác phòng báo cáo kết quả.' },
    { name: 'câu còn dở ở dòng trước', text: 'Hồ sơ được rà soát trong quý II,\n\nnộp lưu trong quý III.' },
    { name: 'chữ nước ngoài, đơn vị', text: 'Các chỉ số:\n\npH từ 6 đến 8.\n\nemail công vụ được dùng hằng ngày.' },
  ],
});

/** What stands before is a whole sentence, or the words that lead to a new one. */
function ended({ role, area, flat: { text } }: Leaf): boolean {
  if (area !== 'main') return false;
  if (role === 'heading') return isAllCaps(text);
  return SPEAKS.has(role) && /(?<!v\.?v)(?<!\.)[.!?:][”)"]?$/u.test(text);
}

const SPEAKS: ReadonlySet<LeafRole> = new Set(['opening', 'text', 'closing', 'enacting'] satisfies LeafRole[]);
