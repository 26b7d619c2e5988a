import { defineRule } from '../../lint/rule.ts';

/** Found by `lint/suppress.ts`, which alone knows what a switch has hidden. */
export default defineRule({
  id: 'he-thong/bo-qua-thua',
  since: '0.1.0',
  severity: 'info',
  basis: [{ law: 'thong-le', at: 'cú pháp bỏ qua của Thể Thức', kind: 'thong-le' }],
  fix: 'safe',
  title: { vi: 'Chú thích bỏ qua không còn tác dụng', en: 'Switch comment that hides nothing' },
  messages: {
    vi: {
      loi: 'Chú thích tắt “{quytac}” không che phát hiện nào; có thể xóa.',
      gan: 'Chú thích tắt “{quytac}” không che phát hiện nào; có thể xóa.',
      bat: 'Chú thích bật “{quytac}” đứng ở chỗ không có gì đang tắt; có thể xóa.',
      xoa: 'Xóa phần bỏ qua “{quytac}”',
      xoaBat: 'Xóa phần bật lại “{quytac}”',
      thay: 'Xóa phần bỏ qua “{quytac}”',
    },
    en: {
      loi: 'The switch for “{quytac}” hides no finding; it can go.',
      gan: 'The switch for “{quytac}” hides no finding; it can go.',
      bat: 'The switch back on for “{quytac}” stands where nothing is off; it can go.',
      xoa: 'Remove the switch for “{quytac}”',
      xoaBat: 'Remove the switch back on for “{quytac}”',
      thay: 'Remove the switch for “{quytac}”',
    },
  },
  docs: {
    vi: 'Một chú thích `<!-- tắt … -->` còn sót lại sau khi lỗi đã được sửa sẽ che luôn lỗi cùng loại xuất hiện về sau ở chỗ đó. Công cụ chỉ báo khi quy tắc ấy thật sự đã chạy trên văn bản mà không phát hiện gì.',
    en: 'A `<!-- tắt … -->` comment that stays behind after its fault was mended would hide the next fault of that kind. It is reported only when that rule has really run on the text and found nothing there.',
  },
  wholeFile: true,
  check() {},
  examples: [
    {
      name: 'quy tắc bị tắt không có gì để báo',
      text: '<!-- tắt ⟦trinh-bay/hai-dau-cach⟧: giữ nguyên mẫu -->\nCác đơn vị báo cáo kết quả.',
      message: 'không che phát hiện nào',
      fixed: 'Các đơn vị báo cáo kết quả.',
    },
    {
      name: 'cả nhóm không có gì để báo',
      text: '<!-- tắt ⟦chinh-ta/*⟧: chép nguyên văn -->\nCác đơn vị báo cáo kết quả.',
      message: 'không che phát hiện nào',
      fixed: 'Các đơn vị báo cáo kết quả.',
    },
    {
      name: 'bật lại khi không có gì đang tắt',
      text: '<!-- bật ⟦trinh-bay/hai-dau-cach⟧ -->\nCác đơn vị báo cáo kết quả.',
      message: 'không có gì đang tắt',
      fixed: 'Các đơn vị báo cáo kết quả.',
    },
    {
      name: 'chú thích đang che một phát hiện',
      text: '<!-- tắt trinh-bay/hai-dau-cach: giữ nguyên mẫu -->\nCác đơn vị  báo cáo kết quả.',
    },
    {
      name: 'tắt cả nhóm cho cả tệp, bật lại một quy tắc từ giữa tệp',
      text: '<!-- tắt tệp trinh-bay/*: bản gốc -->\nCác đơn vị  báo cáo kết quả.\n<!-- bật trinh-bay/lap-tu -->\nCác phòng  thực hiện.',
    },
  ],
});
