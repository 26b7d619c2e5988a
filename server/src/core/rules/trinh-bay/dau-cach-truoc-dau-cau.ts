import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import { gapAt, isFillIn } from './_gap.ts';

/** A blank with the mark after it. A full stop counts only where the sentence or the paragraph ends. */
const BEFORE_MARK = / (?:[,;:!?]|\.(?= |$))/gmu;
/** Words after which a blank before the mark is a slot: "ngày   ,", "số  ;". */
const SLOT_WORD = /(?:^|[^\p{L}\p{M}])(?:số|ngày|tháng|năm)$/iu;
const DIGIT = /\p{Nd}/u;

export default defineRule({
  id: 'trinh-bay/dau-cach-truoc-dau-cau',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'quy tắc gõ văn bản: dấu câu viết liền với chữ đứng trước', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Dấu cách trước dấu câu', en: 'Blank before a punctuation mark' },
  messages: {
    vi: { thua: 'Thừa dấu cách trước “{dau}”; dấu câu viết liền với chữ đứng trước.', bo: 'Bỏ dấu cách trước “{dau}”' },
    en: {
      thua: 'There is a blank before “{dau}”; the mark follows the word directly.',
      bo: 'Remove the blank before “{dau}”',
    },
  },
  docs: {
    vi: 'Trong tiếng Việt dấu phẩy, chấm phẩy, hai chấm, chấm, chấm hỏi, chấm than viết liền với chữ đứng trước. Dấu cách thừa làm dấu câu có thể rơi xuống đầu dòng sau khi in. Chỗ để trống chờ điền (“ngày     ,”, “Tên : ……”) và tỉ lệ (“1 : 500”) không bị báo.',
    en: 'In Vietnamese the comma, semicolon, colon, full stop, question and exclamation mark follow the word directly. With a blank before it the mark may land at the beginning of the next printed line. Slots to be filled in and ratios are left alone.',
  },
  check({ parsed, view }, report) {
    for (const { leaf, from, to, text } of matchesIn(view.proseText, BEFORE_MARK)) {
      const mark = text.slice(1);
      const before = leaf.flat.text.slice(Math.max(0, from - 12), from);
      const after = leaf.flat.text.slice(to, to + 8);
      if (from === 0 || isFillIn(after) || SLOT_WORD.test(before) || /[.…_,;:]$/u.test(before)) continue;
      if (mark === ':' && DIGIT.test(before.slice(-1)) && /^ ?\p{Nd}/u.test(after)) continue;
      if (/^[.,;:!?/]/u.test(after)) continue;
      const gap = gapAt(leaf.flat, from, parsed.text);
      if (gap === undefined) continue;
      report({
        span: { start: gap.start, end: gap.end + 1 },
        message: 'thua',
        values: { dau: mark },
        fix: { title: 'bo', edits: [{ span: gap, text: '' }] },
      });
    }
    // The colon that ends a heading stands outside its plain text.
    for (const { flat } of view.leavesOf('heading')) {
      const start = spanOf(flat, 0, flat.text.length).end;
      const colon = /^([ \u00a0]{1,3}):[ \u00a0\t]*(?:[\r\n]|$)/u.exec(parsed.text.slice(start, start + 12));
      if (colon?.[1] === undefined) continue;
      const gap = { start, end: start + colon[1].length };
      report({
        span: { start: gap.start, end: gap.end + 1 },
        message: 'thua',
        values: { dau: ':' },
        fix: { title: 'bo', edits: [{ span: gap, text: '' }] },
      });
    }
  },
  examples: [
    {
      name: 'trước dấu phẩy',
      text: 'Các phòng⟦ ,⟧ đơn vị báo cáo kết quả.',
      message: 'trước “,”',
      fixed: 'Các phòng, đơn vị báo cáo kết quả.',
    },
    {
      name: 'trước dấu hai chấm và dấu chấm',
      text: 'Yêu cầu⟦ :⟧ báo cáo đúng hạn⟦ .⟧',
      fixed: 'Yêu cầu: báo cáo đúng hạn.',
    },
    {
      name: 'dấu hai chấm cuối tiêu đề',
      text: '1. Danh hiệu thi đua⟦ :⟧\n- Lao động tiên tiến.\n2. Giấy khen.',
      fixed: '1. Danh hiệu thi đua:\n- Lao động tiên tiến.\n2. Giấy khen.',
    },
    { name: 'chỗ chờ điền', text: 'Họ và tên : ……………… sinh ngày      , tại …' },
    { name: 'tỉ lệ', text: 'Bản đồ tỉ lệ 1 : 500 kèm theo.' },
  ],
});
