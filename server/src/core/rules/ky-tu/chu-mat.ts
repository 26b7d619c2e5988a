import { type Place, reportMany } from '../../lint/many.ts';
import { defineRule } from '../../lint/rule.ts';
import { wordsWith } from '../../text/word.ts';

const LOST = /\ufffd+/gu;
const CAP = 5;

interface Lost extends Place {
  readonly word: string;
}

export default defineRule({
  id: 'ky-tu/chu-mat',
  related: ['ky-tu/bang-ma-cu', 'ky-tu/ky-tu-an'],
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục I, khoản 4 (bộ mã theo TCVN 6909:2001)', kind: 'suy-ra' },
    { law: 'thong-le', at: 'dấu U+FFFD đứng chỗ một chữ đã mất', kind: 'thong-le' },
  ],
  title: { vi: 'Chữ bị mất khi đổi bảng mã', en: 'Letter lost in a conversion' },
  messages: {
    vi: {
      mat: 'Có chữ bị mất khi đổi bảng mã ở “{tu}”; cần gõ lại theo bản gốc.',
      nhieu: 'Chữ bị mất khi đổi bảng mã ở {so} chỗ, bắt đầu từ “{tu}”; cần mở lại bản gốc với đúng bảng mã.',
    },
    en: {
      mat: 'A letter was lost in a conversion in “{tu}”; it has to be typed again from the original.',
      nhieu:
        'Letters were lost in a conversion in {so} places, from “{tu}” on; open the original with its right encoding.',
    },
  },
  docs: {
    vi: 'Dấu “\ufffd” (U+FFFD) là dấu mà chương trình đặt vào chỗ một chữ nó không đọc được: chữ ấy không còn trong tệp, nên không có cách sửa tự động. Khi có nhiều chỗ như vậy, thường là tệp đã được mở và lưu bằng sai bảng mã; tốt nhất là lấy lại bản gốc.',
    en: 'The sign “\ufffd” (U+FFFD) is what programs put in the place of a letter they can’t read: the letter is no longer in the file, so nothing can mend it. Where there are many, the file was opened and saved with a wrong encoding; the original is what is needed.',
  },
  wholeFile: true,
  check({ parsed, view }, report) {
    const places: Lost[] = [];
    for (const span of wordsWith(parsed.text, LOST)) {
      const role = view.leafAt(span.start)?.role;
      if (role === 'code' || role === 'outside') continue;
      places.push({ span, edits: [], word: parsed.text.slice(span.start, span.end) });
    }
    reportMany(
      places,
      CAP,
      ({ span, word }) => report({ span, message: 'mat', values: { tu: word } }),
      ({ span, word }, count) => report({ span, message: 'nhieu', values: { so: count, tu: word } }),
    );
  },
  examples: [
    {
      name: 'một chữ đã mất',
      text: 'Các đơn vị ⟦th\ufffdc⟧ hiện nghiêm túc.',
      message: '“th\ufffdc”',
    },
    { name: 'chữ còn đủ', text: 'Các đơn vị thực hiện nghiêm túc.' },
  ],
});
