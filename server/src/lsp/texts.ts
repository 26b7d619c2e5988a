import type { Language } from '../core/lint/finding.ts';
import { fillMessage } from '../core/lint/message.ts';

/** Words of the server that belong to no rule; both languages have the same keys, checked by type. */
const VI = {
  fixAll: 'Sửa mọi chỗ sửa được an toàn',
  fixRule: 'Sửa mọi lỗi “{title}” trong văn bản ({count} chỗ)',
  ignoreHere: 'Bỏ qua “{title}” tại đây (ghi lý do)',
  ignoreFile: 'Bỏ qua “{title}” trong cả tệp (ghi lý do)',
  ignoreFolder: 'Bỏ qua “{title}” trong thư mục này (.the-thuc.json, ghi lý do)',
  addWord: 'Thêm “{word}” vào từ điển của đơn vị ({file})',
  renumberList: 'Đánh số lại danh sách này',
  renumberSections: 'Đánh số lại tất cả các mục',
  renumberArticles: 'Đánh số lại tất cả các điều',
  withReferences: '{title}, sửa cả {count} chỗ dẫn chiếu',
  toReview: '{title} (cần xem lại)',
  empty: 'Văn bản còn trống.',
  notRecognised:
    'Không nhận ra loại văn bản: thiếu dòng tên loại viết hoa (KẾ HOẠCH, QUYẾT ĐỊNH …), nên chưa kiểm tra gì. Có thể ghi loại giữa hai dòng “---” ở đầu tệp, ví dụ “loai: ke-hoach”.',
  partRecognised:
    'Không nhận ra loại văn bản: thiếu dòng tên loại viết hoa (KẾ HOẠCH, QUYẾT ĐỊNH …). Chỉ kiểm tra đánh số, viện dẫn và cách trình bày; có thể ghi loại giữa hai dòng “---” ở đầu tệp, ví dụ “loai: ke-hoach”.',
  allOff: 'Mọi quy tắc đều đang tắt trong thiết đặt theThuc.quyTac hoặc trong .the-thuc.json.',
  drafting: 'Đang soạn (theo .the-thuc.json): chưa nhắc phần còn thiếu.',
  switchedOff: 'Trong tệp có {count} chú thích bỏ qua quy tắc.',
  newCode: '“{name}” không phải là số và ký hiệu; cần ghi đủ như “35-CT/TW” hay “12/KH-UBND”.',
  noCode: 'Viện dẫn này không ghi số và ký hiệu nên không có gì để đổi.',
  unsureMention: 'Viện dẫn chưa chắc là văn bản này',
  unsureWhy: 'Không ghi ngày, hoặc ghi cơ quan khác: số ban hành đánh lại mỗi năm, nên có thể là văn bản khác.',
  takenCode: 'Trong thư mục đã có số “{code}”',
  takenWhy: 'Đổi xong thì không còn phân biệt được hai văn bản; chỉ đổi khi đó là số của văn bản năm khác.',
  openText: 'Mở nguyên văn {name}',
  citedTimes: 'được viện dẫn {count} lần',
  stepLeft: 'để nguyên {count} chỗ vì sửa thì văn bản bị đọc khác đi',
  cleanPasted: 'Chuẩn hóa văn bản dán vào (xem trước từng bước) …',
  characters: 'Chuẩn hóa ký tự của cả văn bản ({count} chỗ)',
  charactersShown: 'Chuẩn hóa ký tự của cả văn bản ({count} chỗ, xem trước) …',
  characterPlaces: 'sửa {count} chỗ',
  unreadable: 'không đọc được (không phải UTF-8, hoặc lớn hơn 5 MB)',
  noPaper: 'Ở đây chỉ xuất được .html.',
  noOffice:
    'Không xuất được PDF: máy này chưa có LibreOffice. Xuất .docx rồi lưu thành PDF trong Word, hoặc xuất .html rồi in ra PDF; cũng có thể cài LibreOffice (libreoffice.org).',
  officeSlow: 'LibreOffice không chuyển được sang PDF: quá {seconds} giây mà chưa xong.',
  officeFailed: 'LibreOffice không chuyển được sang PDF: {reason}',
  notChecked: 'không kiểm tra được; lý do ở nhật ký của bộ kiểm tra',
} as const;

const EN: Readonly<Record<keyof typeof VI, string>> = {
  fixAll: 'Apply every safe fix',
  fixRule: 'Fix every “{title}” in the document ({count})',
  ignoreHere: 'Ignore “{title}” here (give a reason)',
  ignoreFile: 'Ignore “{title}” in the whole file (give a reason)',
  ignoreFolder: 'Ignore “{title}” in this folder (.the-thuc.json, give a reason)',
  addWord: 'Add “{word}” to the unit’s words ({file})',
  renumberList: 'Renumber this list',
  renumberSections: 'Renumber all sections',
  renumberArticles: 'Renumber all articles',
  withReferences: '{title} and {count} references to them',
  toReview: '{title} (please review)',
  empty: 'The document is empty.',
  notRecognised:
    'No kind of document recognised: the line with the kind in capitals (KẾ HOẠCH, QUYẾT ĐỊNH …) is missing, so nothing is checked yet. The kind may be given between two “---” lines at the top, such as “loai: ke-hoach”.',
  partRecognised:
    'No kind of document recognised: the line with the kind in capitals (KẾ HOẠCH, QUYẾT ĐỊNH …) is missing. Only numbering, citations and typography are checked; the kind may be given between two “---” lines at the top, such as “loai: ke-hoach”.',
  allOff: 'All rules are switched off by the setting theThuc.quyTac or by .the-thuc.json.',
  drafting: 'A draft (by .the-thuc.json): missing parts aren’t told yet.',
  switchedOff: 'The file has {count} comments that switch rules off.',
  newCode: '“{name}” is no number and symbol; write it whole, such as “35-CT/TW” or “12/KH-UBND”.',
  noCode: 'This citation has no number and symbol that could be changed.',
  unsureMention: 'Citations that may mean another document',
  unsureWhy: 'No date, or another agency: numbers begin again each year, so this may be another document.',
  takenCode: 'The workspace knows “{code}” already',
  takenWhy: 'The two documents can’t be told apart afterwards; go on only if the other one is of another year.',
  openText: 'Open the text of {name}',
  citedTimes: 'cited {count} times',
  stepLeft: 'left alone, since the text would be read differently: {count}',
  cleanPasted: 'Clean up the pasted text (each step shown first) …',
  characters: 'Normalise the characters of the whole document ({count} places)',
  charactersShown: 'Normalise the characters of the whole document ({count} places, shown first) …',
  characterPlaces: 'mend {count} places',
  unreadable: 'can not be read (not UTF-8, or larger than 5 MB)',
  noPaper: 'Only .html can be made here.',
  noOffice:
    'No PDF can be made: this machine has no LibreOffice. Make a .docx and save it as PDF in Word, or make an .html and print it to PDF; or install LibreOffice (libreoffice.org).',
  officeSlow: 'LibreOffice could not make the PDF: not done after {seconds} seconds.',
  officeFailed: 'LibreOffice could not make the PDF: {reason}',
  notChecked: 'could not be checked; the log of the checker says why',
};

export function say(
  language: Language,
  key: keyof typeof VI,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const template: string = language === 'en' ? EN[key] : VI[key];
  return fillMessage(template, values);
}
