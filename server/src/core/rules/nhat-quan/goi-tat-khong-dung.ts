import { defineRule } from '../../lint/rule.ts';
import { soughtOf, termsOf } from './_terms.ts';

/** Each name is looked for through the rest of the text: a real document gives some dozens. */
const MOST = 500;

export default defineRule({
  id: 'nhat-quan/goi-tat-khong-dung',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'tên gọi tắt được đặt để dùng lại', kind: 'thong-le' }],
  title: { vi: 'Đặt tên gọi tắt mà không dùng', en: 'Short name given but never used' },
  messages: {
    vi: { thua: 'Tên gọi tắt “{ten}” được đặt ở đây nhưng sau đó không dùng; bỏ ngoặc này hoặc dùng tên gọi tắt.' },
    en: { thua: 'The short name “{ten}” is given here but not used after; remove the brackets or use it.' },
  },
  docs: {
    vi: 'Tên gọi tắt “(sau đây gọi tắt là …)” được đặt để phần sau khỏi lặp tên dài. Đặt rồi mà cả phần sau, kể cả bảng, nơi nhận, phụ lục, không dùng lần nào thì người đọc phải nhớ một tên vô ích. Không phân biệt hoa thường; văn bản gọi tắt bằng số, ký hiệu thì chỉ cần số, ký hiệu ấy xuất hiện lại.',
    en: 'A short name “(sau đây gọi tắt là …)” spares the reader a long one later on. Where nothing after it, tables, recipients and annexes included, uses it, it is only one more thing to remember. Case is ignored; a document named by its number counts as used where the number comes back.',
  },
  onSaveOnly: true,
  check(context, report) {
    const { parsed } = context;
    const terms = termsOf(context);
    if (terms.length === 0) return;
    const lowered = parsed.leaves
      .filter(({ role }) => role !== 'comment' && role !== 'mark')
      .map(({ span, flat }) => ({ span, text: flat.text.toLowerCase() }));
    for (const { name, span, whole, hit } of terms.slice(0, MOST)) {
      const sought = soughtOf(name);
      const rest = hit.leaf.flat.text.slice(hit.to).toLowerCase();
      if (rest.includes(sought)) continue;
      if (lowered.some((leaf) => leaf.span.start >= whole.end && leaf.text.includes(sought))) continue;
      report({ span, message: 'thua', values: { ten: name }, tag: 'unnecessary' });
    }
  },
  examples: [
    {
      name: 'đặt mà không dùng',
      text: '1. Thành lập Tổ giúp việc rà soát hồ sơ lưu trữ (sau đây gọi tắt là ⟦Tổ giúp việc⟧);\n2. Văn phòng theo dõi.',
      message: '“Tổ giúp việc” được đặt ở đây nhưng sau đó không dùng',
    },
    {
      name: 'có dùng, khác hoa thường',
      text: '1. Các phòng, ban, trung tâm (sau đây gọi chung là các đơn vị) rà soát hồ sơ;\n2. Đơn vị nào xong trước thì báo cáo.',
    },
    {
      name: 'văn bản gọi tắt bằng số',
      text: '1. Thực hiện Thông tư số 40/2017/TT-BTC ngày 28/4/2017 của Bộ Tài chính (sau đây viết tắt là Thông tư số 40/2017/TT-BTC);\n2. Mức chi theo Điều 5 Thông tư 40/2017/TT-BTC.',
    },
    { name: 'ngoặc không đặt tên', text: 'Tổ giúp việc (gọi điện trước khi đến) rà soát hồ sơ.' },
    {
      name: 'chỉ nhắc lại trong ghi chú không in',
      text: '1. Thành lập Tổ giúp việc rà soát hồ sơ lưu trữ (sau đây gọi tắt là ⟦Tổ giúp việc⟧);\n2. Văn phòng theo dõi.\n\n<!-- Hỏi lại Tổ giúp việc. -->',
    },
  ],
});
