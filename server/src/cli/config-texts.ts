/** Words about configurations and baselines; part of the tool's own texts. */
export const CONFIG_TEXTS = {
  noBaseline: {
    vi: 'Không phải tệp mốc của Thể Thức; tệp mốc do --write-baseline ghi ra.',
    en: 'No baseline of Thể Thức; --write-baseline writes one.',
  },
  baselineExists: {
    vi: 'Tệp “{ten}” đã có mà không phải tệp mốc; không ghi đè. Chọn tên khác.',
    en: 'The file “{ten}” exists and is no baseline; it is not overwritten. Choose another name.',
  },
  baselineAlone: {
    vi: '--write-baseline chỉ ghi lại phát hiện của các tệp; không dùng cùng --fix, --fix-dry-run, -o hay đầu vào chuẩn.',
    en: '--write-baseline records the findings of files; it does not go with --fix, --fix-dry-run, -o or standard input.',
  },
  reasonAlone: {
    vi: '--reason đi cùng --write-baseline.',
    en: '--reason goes with --write-baseline.',
  },
  baselineWritten: {
    vi: 'Đã ghi mốc {ten}: {so} phát hiện trong {tep} tệp.',
    en: 'Wrote the baseline {ten}: {so} findings in {tep} files.',
  },
  baselineReason: {
    vi: 'Nên ghi vì sao để nguyên những phát hiện ấy: thêm --reason "…", hoặc sửa dòng "reason" trong tệp mốc.',
    en: 'Say why they are left as they are: add --reason "…", or edit "reason" in the baseline.',
  },
  baselineName: {
    vi: 'Muốn VS Code và .the-thuc.json dùng được mốc này, đặt tên kết thúc bằng {duoi}.',
    en: 'For VS Code and .the-thuc.json to use this baseline its name has to end in {duoi}.',
  },
  baselineUsual: {
    vi: 'Phát hiện đã có trong văn bản lưu ở “{kho}” khi lập mốc ngày {ngay}',
    en: 'Findings of the documents kept in “{kho}” when the baseline was made on {ngay}',
  },
  baselineHidden: {
    vi: '{so} phát hiện cũ theo mốc không in ra.',
    en: '{so} findings known to the baseline are not shown.',
  },
  baselineOld: {
    vi: '{so} dòng trong mốc {ten} không còn gặp nữa; ghi lại mốc bằng --write-baseline để bỏ các dòng ấy.',
    en: '{so} entries of the baseline {ten} are no longer found; write it anew with --write-baseline.',
  },
  draftsQuiet: {
    vi: '{so} tệp đang soạn: chưa xét phần còn thiếu (xét cả: --final).',
    en: '{so} drafts: missing parts were not looked for (--final does).',
  },
  onePath: {
    vi: '--print-config nhận nhiều nhất một đường dẫn; đã nhận {so}.',
    en: '--print-config takes one path at most; got {so}.',
  },
  configFor: { vi: 'Cấu hình có hiệu lực với {ten}', en: 'Configuration for {ten}' },
  configFiles: {
    vi: 'Các tệp được đọc, tệp sau thắng tệp trước:',
    en: 'Files read; a later one wins over those before it:',
  },
  configNoFiles: {
    vi: 'Không có .the-thuc.json trong thư mục của tệp và các thư mục trên; mọi quy tắc ở mức mặc định.',
    en: 'There is no .the-thuc.json in its folder or above; all rules are at their defaults.',
  },
  configBy: { vi: 'do {ten} dùng chung', en: 'taken in by {ten}' },
  configRoot: { vi: 'thôi tìm ở thư mục trên', en: 'looks no further up' },
  configMatched: { vi: 'Phần riêng khớp với tệp này:', en: 'Parts for this file:' },
  configRules: { vi: 'Quy tắc khác mặc định:', en: 'Rules that differ from their defaults:' },
  configNoRules: { vi: 'Không quy tắc nào khác mặc định.', en: 'No rule differs from its default.' },
  configGroup: { vi: 'cả nhóm, {so} quy tắc khác mặc định', en: 'the whole group, {so} rules differ' },
  configDefault: { vi: 'mặc định {muc}', en: 'default {muc}' },
  configReason: { vi: 'lý do: {lyDo}', en: 'reason: {lyDo}' },
  configCommand: { vi: 'dòng lệnh', en: 'command line' },
  configWords: { vi: 'Từ điển của đơn vị: {so} từ', en: 'Words of the unit: {so}' },
  configPaper: { vi: 'Bản in:', en: 'Paper:' },
  configUnit: { vi: 'Đơn vị:', en: 'Unit:' },
  configDrafting: { vi: 'Đang soạn: {co}', en: 'Drafting: {co}' },
  configBaseline: { vi: 'Mốc: {ten}', en: 'Baseline: {ten}' },
  yes: { vi: 'có', en: 'yes' },
  no: { vi: 'không', en: 'no' },
  none: { vi: 'không có', en: 'none' },
  off: { vi: 'tắt', en: 'off' },
} as const;
