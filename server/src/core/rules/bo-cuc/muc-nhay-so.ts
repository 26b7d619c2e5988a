import { defineRule } from '../../lint/rule.ts';
import { reportBreaks } from './_sequence.ts';

export default defineRule({
  id: 'bo-cuc/muc-nhay-so',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ', kind: 'suy-ra' },
    { law: 'nd78-2025', at: 'Điều 63, khoản 1', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Phần, chương, mục, điều nhảy số', en: 'Section number skipped' },
  messages: {
    vi: {
      loi: '“{so}” đứng ngay sau “{truoc}”; thiếu “{thieu}”.',
      dau: 'Mục đầu tiên là “{so}”; thiếu “{thieu}”.',
      dung: '“{so}” đứng sau “{truoc}”; ở đây là “{dung}”.',
      truoc: 'Mục đứng trước',
      sua: 'Sửa thành “{dung}”',
      danhLai: 'Đánh số lại từ đây',
    },
    en: {
      loi: '“{so}” comes right after “{truoc}”; “{thieu}” is missing.',
      dau: 'The first section is “{so}”; “{thieu}” is missing.',
      dung: '“{so}” comes after “{truoc}”; this one is “{dung}”.',
      truoc: 'The section before',
      sua: 'Change to “{dung}”',
      danhLai: 'Renumber the sections from here',
    },
  },
  labels: ['truoc'],
  docs: {
    vi: 'Phần, chương, mục được đánh số thứ tự bằng chữ số La Mã hoặc chữ số Ả Rập, điều đánh số liên tục trong cả văn bản. Một số bị bỏ qua thường là dấu vết của một mục đã xóa hoặc chép thiếu. Mỗi chỗ nhảy số báo một lần, sau đó coi như dãy số đi tiếp. Mục chèn thêm (Điều 5a) thuộc dãy số; nội dung sửa đổi đặt trong ngoặc kép và phụ lục không xét. Cách sửa đánh số lại cả dãy cùng với các viện dẫn trong văn bản, nên phải xem lại trước khi nhận.',
    en: 'Parts, chapters and sections carry running Roman or Arabic numbers; articles run through the whole document. A number left out is usually what remains of a deleted section. Each gap is reported once, then the numbering is taken as it goes on. Added articles (Điều 5a) belong to the sequence; quoted amendments and annexes are left alone. The fix renumbers the whole sequence with the references to it, so it is to be looked at.',
  },
  check(context, report) {
    reportBreaks(context, 'muc', 'nhay', report);
  },
  examples: [
    {
      name: 'mục La Mã bị bỏ qua',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\n⟦III.⟧ NỘI DUNG\n\nBáo cáo.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'thiếu “II”',
      fixed:
        'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG\n\nBáo cáo.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
    {
      name: 'điều bị bỏ qua',
      also: ['the-thuc/thieu-mo-dau'],
      whole: true,
      text: 'QUYẾT ĐỊNH\nVề việc thành lập Tổ giúp việc\n\nĐiều 1. Thành lập Tổ giúp việc.\n\n⟦Điều 3.⟧ Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n',
      message: 'thiếu “Điều 2”',
    },
    {
      name: 'số liên tục, điều chèn thêm',
      whole: true,
      text: 'QUY CHẾ\nLàm việc của Tổ giúp việc\n\nChương I\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi\n\nQuy chế này quy định việc họp.\n\nĐiều 1a. Đối tượng\n\nThành viên Tổ.\n\nChương II\nCHẾ ĐỘ HỌP\n\nĐiều 2. Họp định kỳ\n\nMỗi quý một lần.\n',
    },
    {
      name: 'mục viết sai số La Mã đứng ở nhóm khác',
      also: ['bo-cuc/so-la-ma-sai'],
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nA. KẾT QUẢ\n\nI. ƯU ĐIỂM\n\nĐạt kế hoạch.\n\n⟦III.⟧ HẠN CHẾ\n\nCòn chậm.\n\nB. NHIỆM VỤ\n\nI. TRỌNG TÂM\n\nHoàn thành.\n\nIl. GIẢI PHÁP\n\nKiểm tra.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'thiếu “II”',
    },
    {
      name: 'văn bản sửa đổi: điều của chính nó bị bỏ qua',
      also: ['the-thuc/thieu-mo-dau'],
      whole: true,
      text: 'QUYẾT ĐỊNH\nSửa đổi, bổ sung một số điều của Quy chế làm việc\n\nĐiều 1. Sửa đổi, bổ sung một số điều của Quy chế như sau:\n\n1. Sửa đổi khoản 2 Điều 5 như sau:\n\n“2. Văn phòng theo dõi.”.\n\n2. Bãi bỏ Điều 9.\n\n⟦Điều 3.⟧ Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n',
      message: 'thiếu “Điều 2”',
    },
  ],
});
