/** What `the-thuc import` says; what is said of the file itself stands in `docx/read/texts.ts`. */
export const IMPORT_TEXTS = {
  imported: {
    vi: 'Đã đọc “{ten}”: {so} đoạn.',
    en: 'Read “{ten}”: {so} paragraphs.',
  },
  importNote: { vi: '- {loi}', en: '- {loi}' },
  importDetail: { vi: '    “{chu}”', en: '    “{chu}”' },
  wordOnlyCheck: {
    vi: 'là văn bản Word: lệnh này chỉ ghi vào văn bản .vbhc. Đọc thành văn bản trước: the-thuc import "{ten}" -o TỆP.vbhc',
    en: 'a Word document: this command writes .vbhc only. Read it first: the-thuc import "{ten}" -o FILE.vbhc',
  },
} as const;
