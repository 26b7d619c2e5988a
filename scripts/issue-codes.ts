/** One code of the published list of citation faults, with the rules that report it. */
export interface IssueCode {
  readonly code: string;
  /** In our words, for the page. */
  readonly meaning: string;
  /** Any of them may report the fault; empty where a program can't know it. */
  readonly rules: readonly string[];
  /** Why no rule reports it; only with empty `rules`. */
  readonly unknown?: string;
}

/**
 * The codes by which faults of citations are counted in published collections, in the order of the list, and our rules.
 * `docs/ma-loi-vien-dan.md` is written from it; `test/unit/issue-codes.test.ts` measures it on real strings.
 */
export const ISSUE_CODES: readonly IssueCode[] = [
  { code: 'NO-SO', meaning: 'thiếu chữ “số”', rules: ['vien-dan/chu-so'] },
  {
    code: 'CIT-FIRST-NODATE',
    meaning: 'lần đầu viện dẫn thiếu thời gian ban hành',
    rules: ['vien-dan/lan-dau-thieu'],
  },
  {
    code: 'CIT-FIRST-NOISSUER',
    meaning: 'lần đầu viện dẫn thiếu cơ quan ban hành',
    rules: ['vien-dan/lan-dau-thieu'],
  },
  {
    code: 'CIT-FIRST-NOTITLE',
    meaning: 'lần đầu viện dẫn thiếu trích yếu (chỉ báo khi thiếu cả thời gian hay cơ quan)',
    rules: ['vien-dan/lan-dau-thieu'],
  },
  { code: 'CIT-REPEAT-FULL', meaning: 'lần sau ghi lại đầy đủ', rules: ['vien-dan/lan-sau-day-du'] },
  { code: 'DATE-ZERO', meaning: 'ngày, tháng thiếu số 0', rules: ['vien-dan/ngay-thieu-so-khong'] },
  { code: 'DATE-ZERO-EXTRA', meaning: 'tháng 3 đến tháng 9 thừa số 0', rules: ['vien-dan/ngay-thua-so-khong'] },
  { code: 'DATE-DASH', meaning: 'ngày viết bằng gạch nối, dấu chấm', rules: ['vien-dan/ngay-sai-dau'] },
  {
    code: 'SYM-SPACE',
    meaning: 'dấu cách trong số, ký hiệu',
    rules: ['vien-dan/ky-hieu-dau-cach', 'the-thuc/so-ky-hieu-khoang-trang'],
  },
  {
    code: 'SYM-ENDASH',
    meaning: 'gạch dài thay gạch nối',
    rules: ['vien-dan/ky-hieu-sai-gach', 'the-thuc/so-ky-hieu-gach'],
  },
  {
    code: 'SYM-HOMOGLYPH',
    meaning: 'chữ của bảng mã khác trông giống (Ð, С, Р, Т)',
    rules: ['vien-dan/ky-hieu-chu-la', 'the-thuc/so-ky-hieu-chu-la'],
  },
  {
    code: 'SYM-SEPARATOR',
    meaning: 'sai dấu phân cách trong ký hiệu',
    rules: ['vien-dan/ky-hieu-sai-dang', 'vien-dan/ky-hieu-sai-gach', 'the-thuc/so-ky-hieu-kieu'],
  },
  {
    code: 'SYM-FAMILY-SHAPE',
    meaning: 'lẫn dạng số, ký hiệu của Đảng và của Nhà nước',
    rules: ['vien-dan/ky-hieu-sai-dang', 'the-thuc/so-ky-hieu-kieu'],
  },
  { code: 'SYM-SLASH-MISSING', meaning: 'mất dấu gạch chéo', rules: ['vien-dan/ky-hieu-sai-dang'] },
  {
    code: 'SYM-CASE',
    meaning: 'sai chữ hoa, chữ thường trong ký hiệu',
    rules: ['vien-dan/ky-hieu-sai-chu', 'the-thuc/so-ky-hieu-chu-la'],
  },
  {
    code: 'SYM-D',
    meaning: 'D thay cho Đ trong ký hiệu',
    rules: ['vien-dan/ky-hieu-sai-chu', 'the-thuc/so-ky-hieu-chu-la'],
  },
  {
    code: 'SYM-COMMA',
    meaning: 'dấu phẩy nối hai đơn vị trong ký hiệu',
    rules: ['vien-dan/ky-hieu-dau-la', 'the-thuc/so-ky-hieu-dau-la'],
  },
  {
    code: 'SYM-AMP',
    meaning: 'dấu “&” trong ký hiệu',
    rules: ['vien-dan/ky-hieu-dau-la', 'the-thuc/so-ky-hieu-dau-la'],
  },
  {
    code: 'SYM-EXTRA',
    meaning: 'chữ, số thừa sau ký hiệu (“KH-BCĐ (138)”)',
    rules: ['vien-dan/ky-hieu-sai-chu', 'vien-dan/ky-hieu-sai-dang'],
  },
  {
    code: 'SYM-TYPE-MISSING',
    meaning: 'ký hiệu thiếu chữ viết tắt tên loại',
    rules: ['vien-dan/thieu-ky-hieu'],
  },
  { code: 'SYM-MISSING', meaning: 'chỉ có số, không có ký hiệu', rules: ['vien-dan/thieu-ky-hieu'] },
  {
    code: 'NUM-ZERO',
    meaning: 'số nhỏ hơn 10 thiếu số 0',
    rules: ['vien-dan/so-thieu-so-khong', 'the-thuc/so-thieu-so-khong'],
  },
  {
    code: 'TYPE-SYMBOL',
    meaning: 'tên loại trái với ký hiệu',
    rules: ['vien-dan/ten-loai-khac-ky-hieu', 'the-thuc/ky-hieu-ten-loai'],
  },
  {
    code: 'TYPE-UNKNOWN',
    meaning: 'chữ viết tắt tên loại không có trong bảng',
    rules: ['the-thuc/ky-hieu-ten-loai', 'vien-dan/ten-loai-khac-ky-hieu'],
  },
  {
    code: 'TYPE-CAPITAL',
    meaning: 'tên loại của văn bản cụ thể không viết hoa',
    rules: ['vien-dan/ten-loai-chu-thuong'],
  },
  {
    code: 'CV-ABBR',
    meaning: 'công văn của cơ quan nhà nước có “CV” trong ký hiệu',
    rules: ['vien-dan/ten-loai-khac-ky-hieu'],
  },
  {
    code: 'ISSUER-SHORT',
    meaning: 'địa danh viết liền sau ký hiệu thay cho cơ quan ban hành',
    rules: ['vien-dan/co-quan-dinh-ky-hieu'],
  },
  { code: 'ISSUER-MISMATCH', meaning: 'cơ quan ban hành trái với ký hiệu', rules: ['vien-dan/co-quan-khac-ky-hieu'] },
  { code: 'YEAR-BAD', meaning: 'năm trong số không có bốn chữ số', rules: ['vien-dan/nam-khac-ngay'] },
  { code: 'YEAR-IN-ADMIN', meaning: 'số của văn bản hành chính có năm', rules: ['vien-dan/ky-hieu-sai-dang'] },
  { code: 'TERM-YEAR', meaning: 'khóa Quốc hội không khớp năm', rules: ['vien-dan/khoa-quoc-hoi-khac-nam'] },
  { code: 'REG-DATE', meaning: 'ngày trái với danh mục căn cứ', rules: ['vien-dan/khac-danh-muc'] },
  { code: 'REG-ISSUER', meaning: 'cơ quan trái với danh mục căn cứ', rules: ['vien-dan/khac-danh-muc'] },
  { code: 'REG-TITLE', meaning: 'trích yếu trái với danh mục căn cứ', rules: ['vien-dan/khac-danh-muc'] },
  {
    code: 'REG-SYMBOL',
    meaning: 'số, ký hiệu gần giống một văn bản trong danh mục',
    rules: ['vien-dan/so-gan-dung', 'vien-dan/khac-danh-muc'],
  },
  { code: 'EXPIRED', meaning: 'hết hiệu lực vào ngày của văn bản', rules: ['vien-dan/het-hieu-luc'] },
  { code: 'LAW-NAME', meaning: 'tên luật sai, thiếu dấu phẩy', rules: ['vien-dan/ten-luat-sai'] },
  { code: 'LAW-CAPITAL', meaning: 'tên luật sai chữ hoa', rules: ['vien-dan/ten-luat-sai'] },
  { code: 'LAW-NUMBER', meaning: 'luật ghi kèm số trong văn bản hành chính', rules: ['vien-dan/luat-co-so'] },
  { code: 'CAPITAL-AGENCY', meaning: 'tên cơ quan viết hoa sai', rules: ['vien-dan/co-quan-sai-chu-hoa'] },
  { code: 'CAPITAL-PLACE', meaning: 'địa danh viết hoa sai', rules: ['vien-dan/co-quan-sai-chu-hoa'] },
  {
    code: 'AGENCY-TYPO',
    meaning: 'chữ viết tắt cơ quan gõ sai (TƯ, thiếu chữ)',
    rules: ['vien-dan/ky-hieu-sai-chu', 'the-thuc/so-ky-hieu-chu-la'],
  },
  { code: 'DOUBLE-SPACE', meaning: 'hai dấu cách liền nhau', rules: ['trinh-bay/hai-dau-cach'] },
  { code: 'SO-COLON', meaning: 'dấu hai chấm sau chữ “số”', rules: ['vien-dan/chu-so', 'the-thuc/so-hai-cham'] },
  { code: 'CIT-ORDER', meaning: 'cơ quan đứng trước thời gian ban hành', rules: ['vien-dan/co-quan-truoc-ngay'] },
  { code: 'CIT-LIST', meaning: 'nhiều văn bản chung một tên loại', rules: ['vien-dan/loai-dung-chung'] },
];

/** The page, generated. */
export function issueCodesPage(titles: ReadonlyMap<string, string>): string {
  const cell = ({ rules, unknown }: IssueCode): string =>
    rules.length === 0
      ? `không do máy biết: ${unknown ?? ''}`
      : rules.map((id) => `[\`${id}\`](quy-tac/${id}.md) ${titles.get(id) ?? ''}`.trim()).join('<br>');
  return [
    '<!-- Trang này do scripts/generate.ts viết ra từ scripts/issue-codes.ts. -->',
    '# Mã lỗi viện dẫn và quy tắc',
    '',
    'Các bảng thống kê lỗi viện dẫn đã công bố gọi lỗi bằng những mã dưới đây. Mỗi mã ứng với một hay vài quy tắc của Thể Thức;',
    'quy tắc nào trong số đó báo cũng được. Quy tắc nhóm `the-thuc` xét số, ký hiệu của chính văn bản.',
    '',
    '| Mã | Nghĩa | Quy tắc |',
    '|---|---|---|',
    ...ISSUE_CODES.map((one) => `| \`${one.code}\` | ${one.meaning} | ${cell(one)} |`),
    '',
  ].join('\n');
}
