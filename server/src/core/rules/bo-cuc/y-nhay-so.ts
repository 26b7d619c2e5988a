import { defineRule } from '../../lint/rule.ts';
import { reportBreaks } from './_sequence.ts';

export default defineRule({
  id: 'bo-cuc/y-nhay-so',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ', kind: 'suy-ra' },
    { law: 'nd78-2025', at: 'Điều 63, khoản 1', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Khoản, điểm, ý nhảy số', en: 'Item number skipped' },
  messages: {
    vi: {
      loi: '“{so}” đứng ngay sau “{truoc}”; thiếu “{thieu}”.',
      dau: 'Ý đầu tiên là “{so}”; thiếu “{thieu}”.',
      dung: '“{so}” đứng sau “{truoc}”; ở đây là “{dung}”.',
      truoc: 'Ý đứng trước',
      sua: 'Sửa thành “{dung}”',
      danhLai: 'Đánh số lại cả danh sách',
    },
    en: {
      loi: '“{so}” comes right after “{truoc}”; “{thieu}” is missing.',
      dau: 'The first item is “{so}”; “{thieu}” is missing.',
      dung: '“{so}” comes after “{truoc}”; this one is “{dung}”.',
      truoc: 'The item before',
      sua: 'Change to “{dung}”',
      danhLai: 'Renumber the whole list',
    },
  },
  labels: ['truoc'],
  docs: {
    vi: 'Các ý đánh số (1., 1.1., 1), a), Một là …) trong một danh sách đi liên tục; mỗi mục, điều, phụ lục bắt đầu lại từ đầu. Một danh sách có thể nối tiếp danh sách trước (1–3 ở mục I, 4–6 ở mục II). Chỗ nhảy số đầu tiên của mỗi danh sách được báo. Nội dung sửa đổi trong ngoặc kép, bảng và phụ lục không xét; khoản 1a, điểm a1 thuộc dãy số.',
    en: 'Numbered items (1., 1.1., 1), a), Một là …) of one list follow one another; each section, article and annex begins anew. A list may go on from the one before (1–3 in section I, 4–6 in section II). The first gap of a list is reported. Quoted amendments, tables and annexes are left alone; 1a and a1 belong to the sequence.',
  },
  check(context, report) {
    reportBreaks(context, 'y', 'nhay', report);
  },
  examples: [
    {
      name: 'khoản bị bỏ qua',
      text: '1. Rà soát văn bản.\n\n2. Tập huấn nghiệp vụ.\n\n⟦4.⟧ Kiểm tra việc thực hiện.\n\n5. Báo cáo kết quả.',
      message: '“4” đứng ngay sau “2”; thiếu “3”',
      fixed: '1. Rà soát văn bản.\n\n2. Tập huấn nghiệp vụ.\n\n3. Kiểm tra việc thực hiện.\n\n4. Báo cáo kết quả.',
    },
    {
      name: 'danh sách không có ý đầu',
      text: '⟦b)⟧ Tập huấn nghiệp vụ;\n\nc) Kiểm tra việc thực hiện.',
      message: 'thiếu “a)”',
      fixed: 'a) Tập huấn nghiệp vụ;\n\nb) Kiểm tra việc thực hiện.',
    },
    {
      name: 'hai danh sách cách nhau bởi lời dẫn; số chèn thêm',
      text: 'Văn phòng:\n\n1. Rà soát văn bản.\n\n1a. Phân loại văn bản.\n\n2. Tập huấn nghiệp vụ.\n\nCác phòng:\n\n1. Lập hồ sơ.\n\n2. Nộp lưu hồ sơ.',
    },
    {
      name: 'ý đầu viết liền với lời dẫn',
      text: '1. Đối tượng: a) Cá nhân thuộc Sở;\n\nb) Tập thể thuộc Sở;\n\nc) Đơn vị trực thuộc.\n\n2. Thời gian: quý IV.',
    },
    {
      name: 'nội dung sửa đổi trong ngoặc kép',
      text: '1. Sửa đổi khoản 5 Điều 7 như sau:\n\n“5. Văn thư kiểm tra thể thức.\n\n7. Trình ký.”.\n\n2. Bãi bỏ Điều 9.',
    },
  ],
});
