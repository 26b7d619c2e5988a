/** What `the-thuc import` says; what is said of the file itself stands in `docx/read/texts.ts`. */
export const IMPORT_TEXTS = {
  imported: {
    vi: 'Đã đọc “{ten}”: {so} đoạn.',
    en: 'Read “{ten}”: {so} paragraphs.',
  },
  importNote: { vi: '- {loi}', en: '- {loi}' },
  importDetail: { vi: '    “{chu}”', en: '    “{chu}”' },
} as const;
