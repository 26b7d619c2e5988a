import { defineRule } from '../../lint/rule.ts';

/** Found by `lint/suppress.ts`, which reads the switches against the list of rules. */
export default defineRule({
  id: 'he-thong/quy-tac-khong-co',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'cú pháp bỏ qua của Thể Thức', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Chú thích bỏ qua gọi tên một quy tắc không có', en: 'Switch comment names an unknown rule' },
  messages: {
    vi: {
      loi: 'Không có quy tắc “{quytac}”; chú thích này không có tác dụng.',
      gan: 'Không có quy tắc “{quytac}”; có lẽ là “{gan}”.',
      trong: 'Chú thích này không ghi quy tắc nào nên không có tác dụng; viết “<!-- tắt mã-quy-tắc: lý do -->”.',
      xoa: 'Xóa phần bỏ qua “{quytac}”',
      xoaTrong: 'Xóa chú thích này',
      thay: 'Sửa thành “{gan}”',
    },
    en: {
      loi: 'There is no rule “{quytac}”; this switch does nothing.',
      gan: 'There is no rule “{quytac}”; perhaps “{gan}” is meant.',
      trong: 'This switch names no rule and does nothing; write “<!-- tắt rule-id: reason -->”.',
      xoaTrong: 'Remove this comment',
      xoa: 'Remove the switch for “{quytac}”',
      thay: 'Change to “{gan}”',
    },
  },
  docs: {
    vi: 'Tên quy tắc trong `<!-- tắt … -->` phải đúng như trong danh mục quy tắc, chẳng hạn `vien-dan/ngay-thieu-so-khong`; cũng có thể ghi cả nhóm như `vien-dan/*`. Ghi sai tên thì lỗi định bỏ qua vẫn hiện.',
    en: 'The name in `<!-- tắt … -->` has to be one of the list of rules, such as `vien-dan/ngay-thieu-so-khong`, or a whole group, `vien-dan/*`. With a wrong name the finding stays.',
  },
  wholeFile: true,
  check() {},
  examples: [
    {
      name: 'gõ thiếu một chữ',
      also: ['trinh-bay/hai-dau-cach'],
      text: '<!-- tắt ⟦trinh-bay/hai-dau-cac⟧: giữ nguyên mẫu -->\nCác đơn vị  báo cáo kết quả.',
      message: 'có lẽ là “trinh-bay/hai-dau-cach”',
      fixed: '<!-- tắt trinh-bay/hai-dau-cach: giữ nguyên mẫu -->\nCác đơn vị  báo cáo kết quả.',
    },
    {
      name: 'không giống quy tắc nào',
      text: '<!-- tắt ⟦abc⟧: thử -->\nCác đơn vị báo cáo kết quả.',
      message: 'không có tác dụng',
      fixed: 'Các đơn vị báo cáo kết quả.',
    },
    {
      name: 'không ghi quy tắc nào',
      also: ['trinh-bay/hai-dau-cach'],
      text: '⟦<!-- tắt: giữ nguyên mẫu -->⟧\nCác đơn vị  báo cáo kết quả.',
      message: 'không ghi quy tắc nào',
      fixed: 'Các đơn vị  báo cáo kết quả.',
    },
    { name: 'tắt cả nhóm', text: '<!-- tắt trinh-bay/*: giữ nguyên mẫu -->\nCác đơn vị  báo cáo kết quả.' },
  ],
});
