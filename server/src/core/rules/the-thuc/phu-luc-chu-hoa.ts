import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { ATTACHED_TO_PLAN, annexedPlan, labelledAnnexes } from './_annex.ts';

const WORDS = /^PHỤ LỤC(?: SỐ(?!\p{L}))?/u;

export default defineRule({
  id: 'the-thuc/phu-luc-chu-hoa',
  // The decree is plain, and half of what is issued has it in capitals all the same.
  severity: 'hint',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục III, khoản 1, điểm b', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Từ “Phụ lục” viết in hoa', en: '“Phụ lục” in capitals' },
  messages: {
    vi: { hoa: 'Từ “Phụ lục” ở đầu phụ lục viết in thường: “{dung}”.', thuong: 'Sửa thành “{dung}”' },
    en: { hoa: 'The word at the head of an annex is in small letters: “{dung}”.', thuong: 'Change to “{dung}”' },
  },
  docs: {
    vi: 'Từ “Phụ lục” và số thứ tự của phụ lục đứng ở một dòng riêng, canh giữa, chữ in thường, cỡ 14, đậm; tên phụ lục ở dòng dưới mới viết in hoa. Chỉ xét dòng mở đầu phụ lục, không xét chữ ở chỗ khác. Vì nhiều văn bản đã ban hành vẫn viết “PHỤ LỤC”, đây là gợi ý. Không xét văn bản của Đảng, của đoàn thể và văn bản quy phạm pháp luật.',
    en: '“Phụ lục” with its number stands on a line of its own, centred, in small letters, 14 points, bold; only the title below it is in capitals. Judged where an annex begins and nowhere else. Many documents that were issued have it in capitals, so this is a hint. Documents of the Party and of mass organisations and normative ones are left alone.',
  },
  regimes: ['nd30'],
  check(context, report) {
    for (const { label } of labelledAnnexes(context)) {
      const { flat } = label;
      const words = WORDS.exec(flat.text)?.[0];
      if (words === undefined) continue;
      const span = spanOf(flat, 0, words.length);
      const dung = words.length > 'PHỤ LỤC'.length ? 'Phụ lục số' : 'Phụ lục';
      // Marks or blanks between the letters are left to who sees them.
      const isPlain = context.parsed.text.slice(span.start, span.end).normalize('NFC') === words;
      report({
        span,
        message: 'hoa',
        values: { dung },
        ...(isPlain ? { fix: { title: 'thuong' as const, edits: [{ span, text: dung }] } } : {}),
      });
    }
  },
  examples: [
    {
      name: 'viết in hoa',
      text: annexedPlan('⟦PHỤ LỤC⟧', 'DANH MỤC HỒ SƠ', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      message: '“Phụ lục”',
      fixed: annexedPlan('Phụ lục', 'DANH MỤC HỒ SƠ', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
    {
      name: 'nhiều phụ lục, chữ đậm',
      text: annexedPlan(
        '**⟦PHỤ LỤC⟧ I**',
        'DANH MỤC HỒ SƠ',
        ATTACHED_TO_PLAN,
        'Hồ sơ của Văn phòng.',
        '⟦PHỤ LỤC SỐ⟧ II',
        'DANH SÁCH ĐƠN VỊ',
        ATTACHED_TO_PLAN,
        'Văn phòng Sở.',
      ),
      fixed: annexedPlan(
        '**Phụ lục I**',
        'DANH MỤC HỒ SƠ',
        ATTACHED_TO_PLAN,
        'Hồ sơ của Văn phòng.',
        'Phụ lục số II',
        'DANH SÁCH ĐƠN VỊ',
        ATTACHED_TO_PLAN,
        'Văn phòng Sở.',
      ),
      whole: true,
    },
    {
      name: 'viết in thường; tên phụ lục in hoa',
      text: annexedPlan('Phụ lục', 'PHỤ LỤC CÁC MẪU BIỂU', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
    {
      name: 'biểu mẫu, danh sách không phải phụ lục',
      text: annexedPlan('DANH MỤC HỒ SƠ', ATTACHED_TO_PLAN, 'Hồ sơ của Văn phòng.'),
      whole: true,
    },
  ],
});
