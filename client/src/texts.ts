import { setting } from './settings.ts';

/** A text of the client in the language set for Thể Thức (not VS Code's: there is no Vietnamese one), slots filled. */
export function text(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  const form = setting('ngonNgu') === 'en' ? en[key] : vi[key];
  return form.replace(/\{(\p{L}+)\}/gu, (slot, name: string) => String(values[name] ?? slot));
}

type Key = keyof typeof vi;

const vi = {
  serverFailed: 'Thể Thức: bộ kiểm tra không chạy. Hãy dùng lệnh “Thể Thức: Khởi động lại bộ kiểm tra”.',
  starting: 'Thể Thức: đang khởi động',
  stopped: 'Thể Thức: đã dừng',
  stoppedLong: 'Bộ kiểm tra đã dừng. Bấm để khởi động lại.',
  restarted: 'Thể Thức: đã khởi động lại bộ kiểm tra.',
  check: 'Kiểm tra lại',
  checking: 'Thể Thức: đang kiểm tra thư mục',
  checked: 'Đã kiểm tra {files} văn bản: {errors} lỗi, {warnings} cảnh báo, {others} gợi ý.{unreadable}',
  unreadable: ' {n} tệp không đọc được (không phải UTF-8).',
  show: 'Xem',
  noFolder: 'Chưa mở thư mục nào. Hãy mở thư mục chứa văn bản rồi chạy lại lệnh này.',
  noFiles: 'Không có tệp .vbhc hoặc .vbhc.md nào trong thư mục.',
  noDocument: 'Cửa sổ đang mở không phải là văn bản hành chính (.vbhc, .vbhc.md).',
  newTitle: 'Văn bản hành chính mới',
  askKind: 'Loại văn bản',
  askAgency: 'Tên cơ quan ban hành (để trống nếu điền sau)',
  askPlace: 'Địa danh ghi trước ngày, tháng, năm (để trống nếu điền sau)',
  askSubject: 'Trích yếu nội dung (để trống nếu điền sau)',
  exampleAgency: 'Ví dụ: ỦY BAN NHÂN DÂN XÃ AN BÌNH',
  examplePlace: 'Ví dụ: An Bình',
  exampleSubject: 'Ví dụ: Phát động phong trào thi đua yêu nước năm 2027',
  askRule: 'Quy tắc cần xem',
  noFindings: 'Văn bản đang mở không có phát hiện nào của Thể Thức.',
  noRule: 'Không có quy tắc “{rule}”.',
  errors: '{n} lỗi',
  warnings: '{n} cảnh báo',
  others: '{n} gợi ý',
  clean: 'không có lỗi',
  silent: 'không kiểm tra',
  noAnswer: 'Chưa có trả lời từ bộ kiểm tra.',
  unsaved: 'Văn bản đã sửa mà chưa lưu: lưu (Ctrl+S) để kiểm tra lại.',
  unsavedShort: '(chưa lưu)',
};

const en: Readonly<Record<Key, string>> = {
  serverFailed: 'Thể Thức: the checker is not running. Use the command “Thể Thức: Khởi động lại bộ kiểm tra”.',
  starting: 'Thể Thức: starting',
  stopped: 'Thể Thức: stopped',
  stoppedLong: 'The checker has stopped. Click to restart it.',
  restarted: 'Thể Thức: checker restarted.',
  check: 'Check again',
  checking: 'Thể Thức: checking the folder',
  checked: '{files} documents checked: {errors} errors, {warnings} warnings, {others} hints.{unreadable}',
  unreadable: ' {n} files could not be read (not UTF-8).',
  show: 'Show',
  noFolder: 'No folder is open. Open the folder that holds the documents and run this command again.',
  noFiles: 'The folder holds no .vbhc or .vbhc.md file.',
  noDocument: 'The active editor holds no administrative document (.vbhc, .vbhc.md).',
  newTitle: 'New administrative document',
  askKind: 'Kind of document',
  askAgency: 'Issuing agency (leave empty to fill in later)',
  askPlace: 'Place before the date (leave empty to fill in later)',
  askSubject: 'Subject (leave empty to fill in later)',
  exampleAgency: 'Example: ỦY BAN NHÂN DÂN XÃ AN BÌNH',
  examplePlace: 'Example: An Bình',
  exampleSubject: 'Example: Phát động phong trào thi đua yêu nước năm 2027',
  askRule: 'Rule to show',
  noFindings: 'The active document has no findings of Thể Thức.',
  noRule: 'There is no rule “{rule}”.',
  errors: '{n} errors',
  warnings: '{n} warnings',
  others: '{n} hints',
  clean: 'nothing found',
  silent: 'not checked',
  noAnswer: 'No answer from the checker yet.',
  unsaved: 'Changed and not saved: save (Ctrl+S) to check again.',
  unsavedShort: '(unsaved)',
};
