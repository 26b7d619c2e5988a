import type { BasisKind } from '../law/source.ts';
import type { Language, Severity } from '../lint/finding.ts';

/** Words of the report to print; both languages have the same keys, by type. */
export interface HtmlWords {
  readonly title: string;
  readonly lead: (files: number, day: string) => string;
  readonly tool: (version: string) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly severityShort: Readonly<Record<Severity, string>>;
  readonly summary: string;
  readonly caption: string;
  readonly number: string;
  readonly document: string;
  readonly noNumber: string;
  readonly total: string;
  readonly allClean: string;
  readonly noFile: string;
  readonly fixable: (count: number) => string;
  readonly onlyErrors: string;
  readonly hidden: (count: number) => string;
  readonly drafts: (count: number) => string;
  readonly unread: string;
  readonly contents: string;
  readonly often: string;
  readonly oftenCaption: string;
  readonly content: string;
  readonly rule: string;
  readonly level: string;
  readonly places: string;
  readonly documents: string;
  readonly details: string;
  readonly mend: (count: number) => string;
  readonly look: (count: number) => string;
  readonly times: (count: number) => string;
  readonly line: (line: number) => string;
  readonly fix: string;
  readonly otherFix: string;
  readonly safe: string;
  readonly review: string;
  readonly remove: string;
  readonly add: string;
  readonly basis: string;
  readonly related: string;
  readonly laws: string;
  readonly lawsLead: string;
  readonly directness: Readonly<Record<BasisKind, string>>;
  readonly listFile: string;
  readonly configFile: string;
}

const VI: HtmlWords = {
  title: 'Báo cáo kiểm tra văn bản',
  lead: (files, day) => `Đã kiểm tra ${files} văn bản, ngày ${day}.`,
  tool: (version) => `Lập bằng Thể Thức ${version}`,
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin', hint: 'Gợi ý' },
  severityShort: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Thông tin', hint: 'Gợi ý' },
  summary: 'Tổng hợp',
  caption: 'Số chỗ được báo trong từng văn bản',
  number: 'TT',
  document: 'Văn bản',
  noNumber: 'chưa ghi số',
  total: 'Cộng',
  allClean: 'Không văn bản nào có gì phải sửa.',
  noFile: 'Không có văn bản nào để kiểm tra.',
  fixable: (count) => `${count} chỗ chỉ có một cách sửa đúng, sửa tự động được.`,
  onlyErrors: 'Báo cáo này chỉ gồm lỗi; cảnh báo, thông tin, gợi ý không được liệt kê.',
  hidden: (count) => `${count} chỗ đã ghi trong tệp mốc không được nhắc lại.`,
  drafts: (count) => `${count} văn bản đang soạn: phần còn thiếu của chúng chưa được xét.`,
  unread: 'Tệp không đọc được',
  contents: 'Mục lục',
  often: 'Hay gặp nhất',
  oftenCaption: 'Những quy tắc được báo nhiều nhất',
  content: 'Nội dung',
  rule: 'Quy tắc',
  level: 'Mức',
  places: 'Số chỗ',
  documents: 'Số văn bản',
  details: 'Từng văn bản',
  mend: (count) => `Cần sửa (${count} chỗ)`,
  look: (count) => `Nên xem lại (${count} chỗ)`,
  times: (count) => `${count} chỗ`,
  line: (line) => `dòng ${line}`,
  fix: 'Cách sửa',
  otherFix: 'Hoặc',
  safe: 'sửa tự động được',
  review: 'cần xem lại',
  remove: 'bỏ',
  add: 'thêm',
  basis: 'Căn cứ',
  related: 'Xem thêm',
  laws: 'Văn bản làm căn cứ',
  lawsLead:
    'Ghi sau điều khoản: “quy định trực tiếp” là văn bản quy định đúng điều ấy; “suy ra” là suy từ mẫu hoặc cách viết trong văn bản; “thông lệ” là không điều khoản nào quy định.',
  directness: { 'truc-tiep': 'quy định trực tiếp', 'suy-ra': 'suy ra', 'thong-le': 'thông lệ' },
  listFile: 'Danh mục căn cứ của đơn vị',
  configFile: 'Cấu hình kiểm tra',
};

const EN: HtmlWords = {
  title: 'Report on a check of documents',
  lead: (files, day) => `${files} ${files === 1 ? 'document' : 'documents'} checked on ${day}.`,
  tool: (version) => `Made by Thể Thức ${version}`,
  severity: { error: 'Error', warning: 'Warning', info: 'Info', hint: 'Hint' },
  severityShort: { error: 'Errors', warning: 'Warnings', info: 'Infos', hint: 'Hints' },
  summary: 'Summary',
  caption: 'Findings in each document',
  number: 'No.',
  document: 'Document',
  noNumber: 'no number yet',
  total: 'Total',
  allClean: 'There is nothing to mend in any document.',
  noFile: 'There was no document to check.',
  fixable: (count) => `${count} of them have one right fix and can be mended automatically.`,
  onlyErrors: 'This report lists errors only; warnings, infos and hints are left out.',
  hidden: (count) => `${count} findings recorded in a baseline are not repeated.`,
  drafts: (count) =>
    `${count} ${count === 1 ? 'document is a draft' : 'documents are drafts'}: missing parts were not looked for.`,
  unread: 'Files that could not be read',
  contents: 'Contents',
  often: 'Most frequent',
  oftenCaption: 'The rules with most findings',
  content: 'What',
  rule: 'Rule',
  level: 'Level',
  places: 'Places',
  documents: 'Documents',
  details: 'Document by document',
  mend: (count) => `To be mended (${count})`,
  look: (count) => `Worth a look (${count})`,
  times: (count) => `${count} places`,
  line: (line) => `line ${line}`,
  fix: 'Fix',
  otherFix: 'Or',
  safe: 'can be done automatically',
  review: 'please review',
  remove: 'remove',
  add: 'add',
  basis: 'Basis',
  related: 'See also',
  laws: 'Laws and guidances',
  lawsLead:
    'Behind each article: “direct” means that the text says just this; “inferred” that it follows from a form or from how the text itself is written; “custom” that no article asks for it.',
  directness: { 'truc-tiep': 'direct', 'suy-ra': 'inferred', 'thong-le': 'custom' },
  listFile: 'The unit’s list of documents',
  configFile: 'Configuration of the checks',
};

export const HTML_WORDS: Readonly<Record<Language, HtmlWords>> = { vi: VI, en: EN };
