import { defineRule } from '../../lint/rule.ts';
import { reportBreaks } from './_sequence.ts';

export default defineRule({
  id: 'bo-cuc/y-trung-so',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ', kind: 'suy-ra' },
    { law: 'nd78-2025', at: 'Điều 63, khoản 1', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Khoản, điểm, ý trùng số', en: 'Item number repeated' },
  messages: {
    vi: {
      loi: '“{so}” đã dùng cho một ý ở trên; mỗi ý có một số hoặc chữ cái riêng.',
      dau: '“{so}” đã dùng cho một ý ở trên; mỗi ý có một số hoặc chữ cái riêng.',
      dung: '“{so}” dùng hai lần; ở đây là “{dung}”.',
      truoc: 'Ý đứng trước',
      sua: 'Sửa thành “{dung}”',
      danhLai: 'Đánh số lại cả danh sách',
    },
    en: {
      loi: '“{so}” is already used above; each item has a number or letter of its own.',
      dau: '“{so}” is already used above; each item has a number or letter of its own.',
      dung: '“{so}” is used twice; this one is “{dung}”.',
      truoc: 'The item before',
      sua: 'Change to “{dung}”',
      danhLai: 'Renumber the whole list',
    },
  },
  labels: ['truoc'],
  docs: {
    vi: 'Hai ý của một danh sách mang cùng một số thì không viện dẫn được. Nếu số đứng sau cho thấy chỉ một số bị gõ nhầm (1, 2, 2, 4), chỉ số đó được sửa; nếu không, cách sửa là đánh số lại cả danh sách và phải xem lại. “d)” hai lần liền nhau có quy tắc riêng về chữ đ.',
    en: 'Two items of one list with the same number can’t be told apart by a reference. Where the number after shows a single slip (1, 2, 2, 4) only that one is changed; otherwise the fix renumbers the list and is to be looked at. “d)” twice in a row has a rule of its own about the letter đ.',
  },
  check(context, report) {
    reportBreaks(context, 'y', 'trung', report);
  },
  examples: [
    {
      name: 'một số gõ nhầm',
      text: '1. Rà soát văn bản.\n\n2. Tập huấn nghiệp vụ.\n\n⟦2.⟧ Kiểm tra việc thực hiện.\n\n4. Báo cáo kết quả.',
      message: 'ở đây là “3”',
      fixed: '1. Rà soát văn bản.\n\n2. Tập huấn nghiệp vụ.\n\n3. Kiểm tra việc thực hiện.\n\n4. Báo cáo kết quả.',
    },
    {
      name: 'phải đánh số lại',
      text: 'a) Rà soát văn bản;\n\nb) Tập huấn nghiệp vụ;\n\n⟦b)⟧ Kiểm tra việc thực hiện;\n\nc) Báo cáo kết quả.',
      message: 'đã dùng',
      fixed: 'a) Rà soát văn bản;\n\nb) Tập huấn nghiệp vụ;\n\nc) Kiểm tra việc thực hiện;\n\nd) Báo cáo kết quả.',
    },
    {
      name: 'bắt đầu lại dưới mỗi khoản',
      text: '1. Văn phòng:\n\na) Rà soát văn bản;\n\nb) Tập huấn nghiệp vụ.\n\n2. Các phòng:\n\na) Lập hồ sơ;\n\nb) Nộp lưu hồ sơ.',
    },
  ],
});
