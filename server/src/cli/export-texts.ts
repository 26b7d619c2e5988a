/** What `the-thuc export` says. */
export const EXPORT_TEXTS = {
  exportTo: { vi: '--to là {cac}; đã nhận “{ten}”.', en: '--to is {cac}; got “{ten}”.' },
  exportName: {
    vi: 'Tên “{ten}” không hợp với dạng {dang}: phải kết thúc bằng .{dang}.',
    en: 'The name “{ten}” does not fit {dang}: it has to end in .{dang}.',
  },
  exportSeveral: {
    vi: '-o TỆP dùng với một dạng; có nhiều --to thì -o là một thư mục đã có.',
    en: '-o FILE goes with one form; with several --to, -o is a folder that exists.',
  },
  exportEmpty: {
    vi: '{ten}: tệp chưa có chữ nào, không có gì để in. Soạn văn bản rồi xuất lại; khung có sẵn: the-thuc new LOẠI -o TỆP.vbhc',
    en: '{ten}: the file holds no text, there is nothing to print. Write it first; a draft to begin with: the-thuc new KIND -o FILE.vbhc',
  },
  exportStdin: {
    vi: 'Xuất từ đầu vào chuẩn cần -o TỆP.',
    en: 'Exporting standard input takes -o FILE.',
  },
  exportSource: {
    vi: '“{ten}” là chính văn bản nguồn; chọn tên khác.',
    en: '“{ten}” is the source itself; choose another name.',
  },
  exportExists: {
    vi: 'Tệp “{ten}” đã có; không ghi đè. Thêm --force để ghi đè, hoặc chọn tên khác bằng -o.',
    en: 'The file “{ten}” exists and is not overwritten. Add --force, or choose another name by -o.',
  },
  exportOnlyDocx: {
    vi: '{ten} chỉ dùng khi xuất .docx hay .pdf.',
    en: '{ten} goes with .docx and .pdf only.',
  },
  noOffice: {
    vi: 'Không xuất được PDF: máy này chưa có LibreOffice. Cài LibreOffice (libreoffice.org), hoặc xuất .docx rồi lưu thành PDF trong Word; cũng có thể xuất .html rồi in ra PDF.',
    en: 'No PDF: LibreOffice is not installed here. Install it (libreoffice.org), or export .docx and save it as PDF in Word; .html can be printed to PDF too.',
  },
  officeFailed: {
    vi: 'LibreOffice không chuyển được sang PDF: {loi}',
    en: 'LibreOffice could not make the PDF: {loi}',
  },
  officeSlow: {
    vi: 'quá {giay} giây mà chưa xong',
    en: 'not done after {giay} seconds',
  },
} as const;
