import { defineRule } from '../../lint/rule.ts';
import { slipsOf } from '../../spelling/judge.ts';
import { spanOf } from '../../text/flat.ts';
import { blankAt, isPlain } from './_report.ts';

export default defineRule({
  id: 'chinh-ta/dinh-chu',
  severity: 'warning',
  related: ['chinh-ta/am-tiet-khong-co'],
  basis: [{ law: 'thong-le', at: 'các chữ cách nhau một dấu cách', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Hai chữ viết dính nhau', en: 'Two words without a blank between them' },
  messages: {
    vi: { dinh: '“{tu}” thiếu dấu cách; đúng là “{dung}”.', tach: 'Tách thành “{dung}”' },
    en: { dinh: 'A blank is missing in “{tu}”; “{dung}” is expected.', tach: 'Make it “{dung}”' },
  },
  docs: {
    vi: 'Chữ viết liền với số, với chữ viết tắt hoặc với chữ sau: “ngày15”, “củaUBND”, “thựchiện”. Chỉ báo nơi chỗ tách không thể hiểu khác: phần viết thường là một âm tiết có dấu. Số chú thích cuối trang dính sau chữ (“cơ quan2”), ký hiệu, tên riêng có chữ hoa ở giữa không bị báo.',
    en: 'A word written together with a number, an abbreviation or the next word: “ngày15”, “củaUBND”, “thựchiện”. Reported only where the place to part is plain. Footnote numbers behind a word, symbols and names with a capital inside are left alone.',
  },
  wholeFile: true,
  check({ parsed, view, words }, report) {
    for (const { kind, odd, texts } of slipsOf(view, words)) {
      if (kind !== 'glued') continue;
      const span = spanOf(odd.leaf.flat, odd.from, odd.to);
      const whole = isPlain(parsed.text, span, odd.word);
      const [fix, ...moreFixes] = (whole ? texts : []).map((dung) => ({
        title: 'tach' as const,
        edits: [blankAt(odd.leaf.flat, odd.from + dung.indexOf(' '))],
        values: { dung },
      }));
      report({
        span,
        message: 'dinh',
        values: { tu: odd.word, dung: texts[0] ?? '' },
        word: odd.word,
        ...(fix === undefined ? {} : { fix, moreFixes }),
      });
    }
  },
  examples: [
    {
      name: 'ngày dính số',
      text: 'Báo cáo trước ⟦ngày15⟧ tháng 12 hằng năm.',
      message: '“ngày15” thiếu dấu cách; đúng là “ngày 15”',
      fixed: 'Báo cáo trước ngày 15 tháng 12 hằng năm.',
    },
    {
      name: 'chữ dính chữ viết tắt',
      text: 'Theo chỉ đạo ⟦củaUBND⟧ tỉnh và ⟦HĐNDtỉnh⟧.',
      fixed: 'Theo chỉ đạo của UBND tỉnh và HĐND tỉnh.',
    },
    {
      name: 'hai chữ dính nhau',
      text: 'Các đơn vị ⟦thựchiện⟧ đúng ⟦tiếnđộ⟧, đạt ⟦30người⟧ mỗi lớp.',
      fixed: 'Các đơn vị thực hiện đúng tiến độ, đạt 30 người mỗi lớp.',
    },
    {
      name: 'ký hiệu, số chú thích, tên có chữ hoa ở giữa',
      text: 'Tên cơ quan2 ban hành văn bản3; phòng chống Covid19, nhóm G7, phần mềm eVănbản, TTr, KTXH, Điểm2a.',
    },
  ],
});
