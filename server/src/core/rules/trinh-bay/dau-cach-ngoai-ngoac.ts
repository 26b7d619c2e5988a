import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { type Flat, spanOf } from '../../text/flat.ts';
import type { Edit } from '../../text/span.ts';
import { isTyped } from './_roles.ts';
import { isMachineText, isVietnamese, tokenAt, wordAfter, wordBefore } from './_token.ts';

const BEFORE_OPEN = /[(“](?=\p{L})/gu;
const AFTER_CLOSE = /[)”](?=\p{L})/gu;
/** How far a bracket reaches back that is looked at. */
const REACH = 400;

export default defineRule({
  id: 'trinh-bay/dau-cach-ngoai-ngoac',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'quy tắc gõ văn bản: ngoài dấu ngoặc có dấu cách', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Thiếu dấu cách bên ngoài dấu ngoặc', en: 'No blank outside brackets or quotation marks' },
  messages: {
    vi: {
      truoc: 'Trước dấu mở ngoặc “{dau}” thiếu dấu cách.',
      sau: 'Sau dấu đóng ngoặc “{dau}” thiếu dấu cách.',
      them: 'Thêm dấu cách',
    },
    en: {
      truoc: 'A blank is missing before the opening “{dau}”.',
      sau: 'A blank is missing after the closing “{dau}”.',
      them: 'Add a blank',
    },
  },
  docs: {
    vi: 'Dấu ngoặc viết liền với chữ bên trong và cách chữ bên ngoài: “Kế hoạch (sau đây gọi tắt là …) và”, danh hiệu “Lao động tiên tiến” của. Số chú thích (“quy định(1)”), tên người soạn ở dòng lưu (“CN(Thuận)”), công thức, ký hiệu, nhãn “a)” không bị báo.',
    en: 'Brackets and quotation marks join the text inside them and stand apart from the text outside. Marks of footnotes, initials in the “Lưu” line, formulas, codes and labels like “a)” are left alone.',
  },
  check({ parsed, view }, report) {
    for (const { leaf, from, to, text: dau, span } of matchesIn(view.printedText, BEFORE_OPEN)) {
      const line = leaf.flat.text;
      if (!/\p{Ll}/u.test(line[from - 1] ?? '') || !isTyped(leaf, parsed.text)) continue;
      const before = wordBefore(line, from);
      const inside = line.slice(to, to + REACH);
      if (before.length < 2 || isMachineText(tokenAt(line, from))) continue;
      // "sin(x + y)", "tập huấn(s)": what stands in a bracket that belongs to its word is short, or no Vietnamese.
      if (wordAfter(line, to).length < 2 || !isVietnamese(before + wordsOf(inside, dau))) continue;
      const edit = blankBetween(leaf.flat, from, parsed.text);
      report({
        span,
        message: 'truoc',
        values: { dau },
        ...(edit === undefined ? {} : { fix: { title: 'them', edits: [edit] } }),
      });
    }
    for (const { leaf, from, to, text: dau, span } of matchesIn(view.printedText, AFTER_CLOSE)) {
      if (!isTyped(leaf, parsed.text)) continue;
      const line = leaf.flat.text;
      const after = wordAfter(line, to);
      const before = line.slice(Math.max(0, from - REACH), from);
      const opening = before.lastIndexOf(dau === ')' ? '(' : '“');
      const inside = before.slice(opening + 1);
      // “ ”x” is an opening mark that was typed wrong.
      if (dau === '”' && /[\s,(]$/u.test(before)) continue;
      if (opening < 0 || after.length < 2 || !/\p{Ll}/u.test(after) || isMachineText(tokenAt(line, from))) continue;
      // "(1)Theo", "(i)Các": a label; "(NH4)SO4": a formula; "(hoặc)các" has a word inside.
      if (dau === ')' && !/\p{L}{2}/u.test(inside)) continue;
      if (!isVietnamese(after + inside)) continue;
      const edit = blankBetween(leaf.flat, to, parsed.text);
      report({
        span,
        message: 'sau',
        values: { dau },
        ...(edit === undefined ? {} : { fix: { title: 'them', edits: [edit] } }),
      });
    }
  },
  examples: [
    {
      name: 'trước dấu mở ngoặc',
      text: 'Thực hiện Kế hoạch⟦(⟧sau đây gọi tắt là Đề án), danh hiệu⟦“⟧Lao động tiên tiến”.',
      message: 'Trước dấu mở ngoặc “(” thiếu dấu cách',
      fixed: 'Thực hiện Kế hoạch (sau đây gọi tắt là Đề án), danh hiệu “Lao động tiên tiến”.',
    },
    {
      name: 'sau dấu đóng ngoặc',
      text: 'Các phòng (nếu có⟦)⟧báo cáo; danh hiệu “Lao động tiên tiến⟦”⟧được xét hằng năm.',
      message: 'Sau dấu đóng ngoặc “)” thiếu dấu cách',
      fixed: 'Các phòng (nếu có) báo cáo; danh hiệu “Lao động tiên tiến” được xét hằng năm.',
    },
    {
      name: 'số chú thích, công thức, ký hiệu',
      text: 'Theo quy định(1), mức(a) và(b); hàm sin(x + y), f(x)dx, log(n); muối (NH4)SO4; VT, CN(Thuận); người dùng(s); mục 1(i)nghĩa.',
    },
    {
      name: 'nhãn, dấu câu bên ngoài',
      text: 'Gồm: a) Hồ sơ; b) Danh sách (“mẫu 01”); (i) Tờ trình/(ii) Dự thảo; “Một cửa”, (kèm theo).',
    },
    {
      name: 'chữ đậm ở ngay sau dấu ngoặc: tự thêm dấu cách',
      text: 'Các phòng (nếu có⟦)⟧**báo cáo** Sở.',
    },
    {
      name: 'chữ đậm ở chỗ khác',
      text: '**Các phòng** (nếu có⟦)⟧báo cáo Sở.',
      fixed: '**Các phòng** (nếu có) báo cáo Sở.',
    },
  ],
});

/** What stands inside the mark, up to where it is closed. */
function wordsOf(inside: string, opening: string): string {
  const end = inside.indexOf(opening === '(' ? ')' : '”');
  return end < 0 ? inside : inside.slice(0, end);
}

/** A blank before the character at `index`; none where marks of bold or italic, or the end of a line, stand there. */
function blankBetween(flat: Flat, index: number, source: string): Edit | undefined {
  const { end } = spanOf(flat, index - 1, index);
  const { start } = spanOf(flat, index, index + 1);
  return start === end && /\S/u.test(source[end] ?? '') ? { span: { start: end, end }, text: ' ' } : undefined;
}
