/** What `the-thuc format` says. */
export const FORMAT_TEXTS = {
  formatPath: {
    vi: 'Lệnh “format” cần ít nhất một tệp hoặc thư mục ("." là thư mục này).',
    en: '"format" takes at least one file or folder ("." is this folder).',
  },
  formatted: { vi: 'Đã đưa {so} trong {tep} tệp về dạng sạch.', en: 'Brought {so} of {tep} files to the clean form.' },
  wouldFormat: {
    vi: '{so} trong {tep} tệp chưa ở dạng sạch (chưa ghi gì).',
    en: '{so} of {tep} files are not in the clean form (nothing written).',
  },
  badStep: {
    vi: 'Không có bước “{ten}”; các bước: {cac}.',
    en: 'There is no step “{ten}”; steps: {cac}.',
  },
  checkDry: {
    vi: '--check và --dry-run không dùng cùng nhau: --check chỉ kể tên tệp, --dry-run in chỗ khác.',
    en: '--check and --dry-run do not go together: one names the files, the other prints the differences.',
  },
} as const;
