import { defineRule } from '../../lint/rule.ts';
import { reportBreaks } from './_sequence.ts';

export default defineRule({
  id: 'bo-cuc/muc-trung-so',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ', kind: 'suy-ra' },
    { law: 'nd78-2025', at: 'Điều 63, khoản 1', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Phần, chương, mục, điều trùng số', en: 'Section number repeated' },
  messages: {
    vi: {
      loi: '“{so}” đã dùng ở trên; mỗi phần, chương, mục, điều có một số riêng.',
      dau: '“{so}” đã dùng ở trên; mỗi phần, chương, mục, điều có một số riêng.',
      dung: '“{so}” dùng hai lần; ở đây là “{dung}”.',
      truoc: 'Mục đứng trước',
      sua: 'Sửa thành “{dung}”',
      danhLai: 'Đánh số lại từ đây',
    },
    en: {
      loi: '“{so}” is already used above; each section or article has a number of its own.',
      dau: '“{so}” is already used above; each section or article has a number of its own.',
      dung: '“{so}” is used twice; this one is “{dung}”.',
      truoc: 'The section before',
      sua: 'Change to “{dung}”',
      danhLai: 'Renumber the sections from here',
    },
  },
  labels: ['truoc'],
  docs: {
    vi: 'Hai mục cùng cấp mang một số thì không viện dẫn được: “Mục II” là mục nào? Nếu các số đứng trước và sau đều đúng, chỉ số lặp lại được sửa; nếu không, cách sửa là đánh số lại cả dãy và phải xem lại. Trong văn bản quy phạm pháp luật, mọi cách sửa số đều phải xem lại vì văn bản khác có thể đã dẫn tới.',
    en: 'Two sections of one level with the same number can’t be told apart by a reference. Where the numbers before and after are right, only the repeated one is changed; otherwise the fix renumbers the sequence and is to be looked at, as is every renumbering in a normative text, because other documents may point to it.',
  },
  check(context, report) {
    reportBreaks(context, 'muc', 'trung', report);
  },
  examples: [
    {
      name: 'số lặp lại, các số khác đúng',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG\n\nBáo cáo.\n\n⟦II.⟧ KINH PHÍ\n\nTheo dự toán.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'ở đây là “III”',
      fixed:
        'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG\n\nBáo cáo.\n\nIII. KINH PHÍ\n\nTheo dự toán.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
    {
      name: 'số lặp lại, phải đánh số lại',
      also: ['the-thuc/thieu-mo-dau'],
      whole: true,
      text: 'QUYẾT ĐỊNH\nVề việc thành lập Tổ giúp việc\n\nĐiều 1. Thành lập Tổ giúp việc.\n\nĐiều 2. Tổ có năm thành viên.\n\n⟦Điều 2.⟧ Tổ tự giải thể khi xong việc.\n\nĐiều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n',
      message: 'đã dùng',
      fixed:
        'QUYẾT ĐỊNH\nVề việc thành lập Tổ giúp việc\n\nĐiều 1. Thành lập Tổ giúp việc.\n\nĐiều 2. Tổ có năm thành viên.\n\nĐiều 3. Tổ tự giải thể khi xong việc.\n\nĐiều 4. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n',
    },
    {
      name: 'mục đánh số lại trong mỗi chương',
      whole: true,
      text: 'QUY CHẾ\nLàm việc của Tổ giúp việc\n\nChương I\nQUY ĐỊNH CHUNG\n\nMục 1\nPHẠM VI\n\nĐiều 1. Phạm vi\n\nViệc họp.\n\nChương II\nCHẾ ĐỘ HỌP\n\nMục 1\nHỌP ĐỊNH KỲ\n\nĐiều 2. Họp định kỳ\n\nMỗi quý một lần.\n',
    },
  ],
});
