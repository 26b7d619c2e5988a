/** What `the-thuc compare` says. */
export const COMPARE_TEXTS = {
  compareTwo: {
    vi: 'Lệnh “compare” cần đúng hai tệp: bản cũ rồi bản mới.',
    en: '"compare" takes exactly two files: the old version, then the new one.',
  },
  compareStdin: {
    vi: 'Chỉ một trong hai bản đọc được từ đầu vào chuẩn (“-”).',
    en: 'Only one of the two versions can come from standard input ("-").',
  },
  compareTarget: {
    vi: '“{ten}” là một trong hai bản đang so sánh; chọn tên khác cho kết quả.',
    en: '“{ten}” is one of the two versions; choose another name for the result.',
  },
  compareForms: {
    vi: '--to và --format nói hai dạng khác nhau: “{ten}” và “{cac}”.',
    en: '--to and --format name two forms: “{ten}” and “{cac}”.',
  },
  compareTypeset: {
    vi: 'Hai bản có cùng chữ, chỉ khác cách gõ, chữ đậm nghiêng hoặc chú thích.',
    en: 'Both versions have the same words; only typing, emphasis or comments differ.',
  },
  compareDocx: {
    vi: 'Dạng docx phải ghi vào tệp: thêm -o TỆP.docx.',
    en: 'The form docx is written to a file: add -o FILE.docx.',
  },
  compareOnlyDocx: {
    vi: '--table chỉ đi cùng dạng docx; html và vbhc vốn là bảng.',
    en: '--table goes with docx only; html and vbhc are tables anyway.',
  },
  compareMarks: {
    vi: '{ten} chỉ đi cùng dạng docx có dấu sửa đổi (không --table).',
    en: '{ten} goes with a docx of tracked changes only (no --table).',
  },
  compareDate: {
    vi: '--date phải là một ngày có thật dạng NNNN-TT-NN; đã nhận “{ten}”.',
    en: '--date must be a real day as YYYY-MM-DD; got “{ten}”.',
  },
} as const;
