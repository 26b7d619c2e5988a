import { defineRule } from '../../lint/rule.ts';
import { planWith } from './_example.ts';
import { missingHeaderPart } from './_missing.ts';

export default defineRule({
  id: 'the-thuc/thieu-quoc-hieu',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Điều 8, khoản 2, điểm a', kind: 'truc-tiep' },
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 1, điểm a', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Điều 71, khoản 2', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Thiếu Quốc hiệu', en: 'National title missing' },
  messages: {
    vi: {
      thieu: 'Phần đầu văn bản thiếu Quốc hiệu.',
      chen: 'Chèn Quốc hiệu vào đúng chỗ',
    },
    en: {
      thieu: 'The header lacks the national title.',
      chen: 'Insert the national title where it stands',
    },
  },
  docs: {
    vi: 'Văn bản của cơ quan nhà nước mở đầu bằng Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”. Quy tắc chỉ báo khi các phần khác của phần đầu văn bản đã có; bản chép từ trang thông tin điện tử không có phần đầu được báo một lần cho tất cả ở quy tắc khác. Văn bản của Đảng không dùng Quốc hiệu.',
    en: 'Documents of State bodies open with the national title. The rule speaks only where the rest of the header stands; a copy without any header gets one finding of another rule. Party documents bear no national title.',
  },
  onSaveOnly: true,
  check(context, report) {
    const missing = missingHeaderPart(context, 'nationalTitle');
    if (missing === undefined) return;
    const { severity, span, edits } = missing;
    report({ span, message: 'thieu', severity, fix: { title: 'chen', edits } });
  },
  examples: [
    {
      name: 'thiếu Quốc hiệu',
      text: planWith({ nationalTitle: '', type: '⟦KẾ HOẠCH⟧' }),
      message: 'thiếu Quốc hiệu',
      fixed: planWith({}),
      whole: true,
    },
    { name: 'có đủ phần đầu văn bản', text: planWith({}), whole: true },
    {
      name: 'văn bản của Đoàn có tiêu đề riêng, tên cơ quan không có chữ “Đoàn”',
      text: 'BAN CHẤP HÀNH TỈNH SÔNG HOA\n***\nSố: 45-KH/TĐTN-PTr\nĐOÀN TNCS HỒ CHÍ MINH\nSông Hoa, ngày 04 tháng 3 năm 2026\nKẾ HOẠCH\nTổ chức Tháng Thanh niên năm 2026\nBan Thường vụ Tỉnh đoàn xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU\nHoạt động thiết thực.\nII. NỘI DUNG\nTổ chức Lễ ra quân.\nIII. TỔ CHỨC THỰC HIỆN\nCác cơ sở đoàn triển khai, báo cáo kết quả trước ngày 05 tháng 4 năm 2026.\nNơi nhận:\n- Các cơ sở đoàn;\n- Lưu VP.\nTM. BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Thị Lan',
      whole: true,
    },
    {
      name: 'bản chép không có phần đầu',
      text: 'KẾ HOẠCH\nRà soát hồ sơ lưu trữ năm 2026\nĐể hồ sơ được nộp đúng hạn, cơ quan xây dựng kế hoạch như sau:\nI. MỤC ĐÍCH, YÊU CẦU\nHồ sơ đầy đủ.\nII. NỘI DUNG\nRà soát hồ sơ.\nIII. TỔ CHỨC THỰC HIỆN\nVăn phòng theo dõi việc thực hiện./.',
      whole: true,
    },
  ],
});
