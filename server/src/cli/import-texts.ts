/** What `the-thuc import` says; what is said of the file itself stands in `docx/read/texts.ts`. */
export const IMPORT_TEXTS = {
  imported: {
    vi: 'Đã đọc “{ten}”: {so} đoạn.',
    en: 'Read “{ten}”: {so} paragraphs.',
  },
  importNote: { vi: '- {loi}', en: '- {loi}' },
  importDetail: { vi: '    “{chu}”', en: '    “{chu}”' },
  wordNoWords: {
    vi: 'không có chữ nào trong tệp Word, không có gì để đọc; nếu là bản chụp (chỉ có hình) thì nhận dạng chữ (OCR) rồi lưu lại thành .docx.',
    en: 'no words in the Word file, nothing to read; if it is a scan (pictures only), recognise its text (OCR) and save it as .docx again.',
  },
  importOurs: {
    vi: '“{ten}” đã là văn bản, không phải đọc từ Word; mở thẳng tệp này, hoặc ghi tên tệp .docx.',
    en: '“{ten}” is a text already and need not be read from Word; open it, or name a .docx.',
  },
  importName: {
    vi: '“{ten}” không hợp: chữ đọc được là văn bản thường; đặt tên kết thúc bằng .vbhc.',
    en: '“{ten}” does not fit: what is read is plain text; choose a name that ends in .vbhc.',
  },
  wordOnlyCheck: {
    vi: 'là văn bản Word: lệnh này chỉ ghi vào văn bản .vbhc. Đọc thành văn bản trước: the-thuc import "{ten}" -o TỆP.vbhc',
    en: 'a Word document: this command writes .vbhc only. Read it first: the-thuc import "{ten}" -o FILE.vbhc',
  },
} as const;
