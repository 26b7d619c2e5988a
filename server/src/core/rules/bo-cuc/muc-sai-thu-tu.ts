import { defineRule } from '../../lint/rule.ts';
import { reportBreaks } from './_sequence.ts';

export default defineRule({
  id: 'bo-cuc/muc-sai-thu-tu',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ', kind: 'suy-ra' },
    { law: 'nd78-2025', at: 'Điều 63, khoản 1', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Phần, chương, mục, điều sai thứ tự', en: 'Sections out of order' },
  messages: {
    vi: {
      loi: '“{so}” đứng sau “{truoc}”; các mục xếp theo thứ tự số.',
      dau: '“{so}” sai thứ tự; các mục xếp theo thứ tự số.',
      dung: '“{so}” đứng sau “{truoc}”; ở đây là “{dung}”.',
      truoc: 'Mục đứng trước',
      sua: 'Sửa thành “{dung}”',
      danhLai: 'Đánh số lại từ đây',
    },
    en: {
      loi: '“{so}” comes after “{truoc}”; sections stand in the order of their numbers.',
      dau: '“{so}” is out of order; sections stand in the order of their numbers.',
      dung: '“{so}” comes after “{truoc}”; this one is “{dung}”.',
      truoc: 'The section before',
      sua: 'Change to “{dung}”',
      danhLai: 'Renumber the sections from here',
    },
  },
  labels: ['truoc'],
  docs: {
    vi: 'Các mục cùng cấp đứng theo thứ tự số. Số nhỏ hơn đứng sau số lớn hơn là do đổi chỗ mà quên sửa số, hoặc gõ nhầm. Điều đánh số liên tục qua các chương: Chương II không bắt đầu lại từ Điều 1. Nếu chỉ một số sai giữa các số đúng, cách sửa chỉ đổi số đó.',
    en: 'Sections of one level stand in the order of their numbers. A smaller number after a larger one comes from moving a section or from a slip. Articles run through the chapters: Chương II does not begin again with Điều 1. Where a single number is wrong between right ones, only that one is changed.',
  },
  check(context, report) {
    reportBreaks(context, 'muc', 'lui', report);
  },
  examples: [
    {
      name: 'hai mục đổi chỗ',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nIII. NỘI DUNG\n\nBáo cáo.\n\n⟦II.⟧ KINH PHÍ\n\nTheo dự toán.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: '“II” đứng sau “III”',
      fixed:
        'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG\n\nBáo cáo.\n\nIII. KINH PHÍ\n\nTheo dự toán.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
    {
      name: 'một số gõ nhầm',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\n⟦VI.⟧ NỘI DUNG\n\nBáo cáo.\n\nIII. KINH PHÍ\n\nTheo dự toán./.\n',
      message: 'ở đây là “II”',
      fixed:
        'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG\n\nBáo cáo.\n\nIII. KINH PHÍ\n\nTheo dự toán./.\n',
    },
    {
      name: 'các mục đúng thứ tự, nhóm mục A, B đánh số lại',
      whole: true,
      text: 'BÁO CÁO\nKết quả công tác năm 2026\n\nA. KẾT QUẢ\n\nI. ƯU ĐIỂM\n\nĐạt kế hoạch.\n\nII. HẠN CHẾ\n\nCòn chậm.\n\nB. NHIỆM VỤ\n\nI. TRỌNG TÂM\n\nHoàn thành đúng hạn.\n\nII. GIẢI PHÁP\n\nTăng cường kiểm tra./.\n',
    },
  ],
});
