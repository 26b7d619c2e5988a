import { defineRule } from '../../lint/rule.ts';
import { reportBreaks } from './_sequence.ts';

export default defineRule({
  id: 'bo-cuc/y-sai-thu-tu',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ', kind: 'suy-ra' },
    { law: 'nd78-2025', at: 'Điều 63, khoản 1', kind: 'suy-ra' },
  ],
  fix: 'review',
  title: { vi: 'Khoản, điểm, ý sai thứ tự', en: 'Items out of order' },
  messages: {
    vi: {
      loi: '“{so}” đứng sau “{truoc}”; các ý xếp theo thứ tự số, chữ cái.',
      dau: '“{so}” sai thứ tự; các ý xếp theo thứ tự số, chữ cái.',
      dung: '“{so}” đứng sau “{truoc}”; ở đây là “{dung}”.',
      truoc: 'Ý đứng trước',
      sua: 'Sửa thành “{dung}”',
      danhLai: 'Đánh số lại cả danh sách',
    },
    en: {
      loi: '“{so}” comes after “{truoc}”; items stand in the order of their numbers or letters.',
      dau: '“{so}” is out of order; items stand in the order of their numbers or letters.',
      dung: '“{so}” comes after “{truoc}”; this one is “{dung}”.',
      truoc: 'The item before',
      sua: 'Change to “{dung}”',
      danhLai: 'Renumber the whole list',
    },
  },
  labels: ['truoc'],
  docs: {
    vi: 'Các ý của một danh sách đứng theo thứ tự số. Số nhỏ hơn đứng sau số lớn hơn là do đổi chỗ mà quên sửa số, hoặc gõ nhầm. Nếu chỉ một số sai giữa các số đúng, cách sửa chỉ đổi số đó; nếu không, cả danh sách được đánh số lại theo thứ tự đang đứng và phải xem lại.',
    en: 'The items of a list stand in the order of their numbers. A smaller number after a larger one comes from moving an item or from a slip. Where a single number is wrong between right ones, only that one is changed; otherwise the list is renumbered as it stands, to be looked at.',
  },
  check(context, report) {
    reportBreaks(context, 'y', 'lui', report);
  },
  examples: [
    {
      name: 'hai ý đổi chỗ',
      text: 'a) Rà soát văn bản;\n\nc) Tập huấn nghiệp vụ;\n\n⟦b)⟧ Kiểm tra việc thực hiện;\n\nd) Báo cáo kết quả.',
      message: '“b)” đứng sau “c)”',
      fixed: 'a) Rà soát văn bản;\n\nb) Tập huấn nghiệp vụ;\n\nc) Kiểm tra việc thực hiện;\n\nd) Báo cáo kết quả.',
    },
    {
      name: 'một số gõ nhầm',
      text: '1. Rà soát văn bản.\n\n⟦5.⟧ Tập huấn nghiệp vụ.\n\n3. Kiểm tra việc thực hiện.',
      message: 'ở đây là “2”',
      fixed: '1. Rà soát văn bản.\n\n2. Tập huấn nghiệp vụ.\n\n3. Kiểm tra việc thực hiện.',
    },
    { name: 'đúng thứ tự', text: 'a) Rà soát văn bản;\n\nb) Tập huấn nghiệp vụ;\n\nc) Báo cáo kết quả.' },
  ],
});
