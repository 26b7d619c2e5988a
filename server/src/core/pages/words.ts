import type { BasisKind } from '../law/source.ts';
import type { Language, Safety, Severity } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';
import type { Regime } from '../tree/nodes.ts';

/** What the pages of the rules say besides the words of the rules themselves; both languages have the same keys, by type. */
export interface PageWords {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly directness: Readonly<Record<BasisKind, string>>;
  readonly certainty: Readonly<Record<BasisKind, string>>;
  readonly regime: Readonly<Record<Regime, string>>;
  readonly fix: Readonly<Record<Safety | 'none', string>>;
  readonly fixShort: Readonly<Record<Safety, string>>;
  readonly level: string;
  readonly offByDefault: string;
  readonly off: string;
  readonly fixFact: string;
  readonly when: string;
  readonly whenTyping: string;
  readonly whenSaved: string;
  readonly appliesTo: string;
  readonly part: string;
  readonly since: string;
  readonly unreleased: string;
  readonly why: string;
  readonly articles: string;
  readonly messages: string;
  readonly wrong: string;
  readonly marks: string;
  readonly fixed: string;
  readonly fixedLines: string;
  readonly beside: (path: string) => string;
  readonly right: string;
  readonly also: string;
  readonly noFix: string;
  readonly safeFix: string;
  readonly reviewFix: string;
  readonly fixTitles: string;
  readonly options: string;
  readonly optionRows: (id: string, group: string) => readonly (readonly [string, string])[];
  readonly levels: string;
  readonly unitList: string;
  readonly related: string;
  readonly index: string;
  readonly byArticle: string;
  readonly count: (rules: number) => string;
  readonly columns: readonly [rule: string, content: string, level: string, fix: string];
  readonly place: string;
  readonly basis: string;
  readonly quoted?: string;
}

const VI: PageWords = {
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'thông tin', hint: 'gợi ý' },
  directness: { 'truc-tiep': 'quy định trực tiếp', 'suy-ra': 'suy ra từ quy định', 'thong-le': 'thông lệ' },
  certainty: {
    'truc-tiep': 'văn bản quy định đúng điều này',
    'suy-ra': 'suy từ mẫu hoặc cách viết trong văn bản; điều khoản không nói thẳng',
    'thong-le': 'không điều khoản nào quy định',
  },
  regime: {
    nd30: 'văn bản hành chính (Nghị định 30/2020/NĐ-CP)',
    dang: 'văn bản của Đảng',
    'quy-pham': 'văn bản quy phạm pháp luật',
  },
  fix: { none: 'không có', safe: 'có, an toàn', review: 'có, cần xem lại' },
  fixShort: { safe: 'an toàn', review: 'xem lại' },
  level: 'Mức mặc định',
  offByDefault: 'tắt; khi bật:',
  off: 'tắt',
  fixFact: 'Cách sửa',
  when: 'Khi nào kiểm tra',
  whenTyping: 'lúc đang gõ và khi lưu',
  whenSaved: 'khi lưu và ở dòng lệnh (không giục lúc đang gõ)',
  appliesTo: 'Áp dụng cho',
  part: 'Phần của văn bản',
  since: 'Từ bản',
  unreleased: 'sau {ban}, chưa phát hành',
  why: 'Vì sao',
  articles: 'Điều khoản',
  messages: 'Thông báo',
  wrong: 'Ví dụ sai',
  marks: 'Chỗ được báo nằm giữa `⟦` và `⟧`.',
  fixed: 'Sửa thành:',
  fixedLines: 'Sửa thành (chỉ ghi các dòng quanh chỗ sửa):',
  beside: (path) => `Trong thư mục có \`${path}\`:`,
  right: 'Ví dụ đúng (không báo)',
  also: 'Đoạn này còn bị quy tắc khác báo:',
  noFix: 'Quy tắc này chỉ báo, không sửa hộ: viết lại thế nào là việc của người soạn.',
  safeFix:
    'An toàn: chỉ có một cách sửa đúng. Có trong danh sách sửa nhanh (`Ctrl+.`), trong lệnh sửa mọi chỗ an toàn và khi chạy `the-thuc check --fix`. Riêng chỗ nào còn ngờ thì nhận từng chỗ.',
  reviewFix:
    'Cần xem lại: có trong danh sách sửa nhanh (`Ctrl+.`), nhận từng chỗ; không tham gia sửa hàng loạt vì có thể người soạn định viết khác.',
  fixTitles: 'Tên trong danh sách sửa nhanh:',
  options: 'Đổi mức, bỏ qua',
  optionRows: (id, group) => [
    ['một đoạn, hoặc cả mục nếu đứng trước tiêu đề', `\`<!-- tắt ${id}: lý do -->\` ở dòng ngay trước`],
    ['cả tệp', `\`<!-- tắt tệp ${id}: lý do -->\` ở bất cứ đâu trong tệp`],
    ['một thư mục', `tệp \`.the-thuc.json\` trong thư mục: \`{"rules": {"${id}": "off"}}\`; cả nhóm: \`"${group}/*"\``],
    ['riêng máy mình', `thiết đặt \`theThuc.quyTac\` của VS Code: \`{"${id}": "off"}\``],
    ['một lần chạy dòng lệnh', `\`the-thuc check --rule ${id}=off\``],
  ],
  levels:
    'Thay `off` bằng `hint`, `info`, `warning`, `error` để đổi mức. Quy tắc này không có tham số nào khác ngoài mức.',
  unitList:
    'Quy tắc này tra danh mục căn cứ: văn bản mà đơn vị ghi trong `can-cu.yaml` được tin trước danh mục có sẵn, nên cũng đổi được điều nó báo.',
  related: 'Quy tắc liên quan',
  index: 'Danh mục quy tắc theo phần của văn bản',
  byArticle: 'Danh mục quy tắc theo điều khoản',
  count: (rules) => `${rules} quy tắc`,
  columns: ['Quy tắc', 'Nội dung', 'Mức', 'Sửa'],
  place: 'Chỗ',
  basis: 'Căn cứ',
};

const EN: PageWords = {
  severity: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  directness: { 'truc-tiep': 'direct', 'suy-ra': 'inferred', 'thong-le': 'custom' },
  certainty: {
    'truc-tiep': 'the text says just this',
    'suy-ra': 'inferred from a form or from how the text itself is written',
    'thong-le': 'no article asks for it',
  },
  regime: {
    nd30: 'administrative documents (Nghị định 30/2020/NĐ-CP)',
    dang: 'documents of the Party',
    'quy-pham': 'normative documents',
  },
  fix: { none: 'none', safe: 'safe', review: 'to be reviewed' },
  fixShort: { safe: 'safe', review: 'review' },
  level: 'Default level',
  offByDefault: 'off; when switched on:',
  off: 'off',
  fixFact: 'Fix',
  when: 'When',
  whenTyping: 'while typing and on saving',
  whenSaved: 'on saving and on the command line, not while typing',
  appliesTo: 'Applies to',
  part: 'Part of the form',
  since: 'Since',
  unreleased: 'after {ban}, not released yet',
  why: 'Why',
  articles: 'Basis',
  messages: 'Messages',
  wrong: 'Reported',
  marks: 'The place is put between `⟦` and `⟧`.',
  fixed: 'After the fix:',
  fixedLines: 'After the fix (the lines around it only):',
  beside: (path) => `In the folder there is \`${path}\`:`,
  right: 'Not reported',
  also: 'Reported here by other rules:',
  noFix: 'It only reports: how to word it anew is the drafter’s matter.',
  safeFix:
    'Safe: there is one right way. In the list of quick fixes (`Ctrl+.`), part of “fix all” and of `the-thuc check --fix`. A place that is in doubt is left to be taken by itself.',
  reviewFix:
    'To be reviewed: in the list of quick fixes (`Ctrl+.`), taken one by one; no part of “fix all”, since the drafter may have meant it.',
  fixTitles: 'Names in the list of quick fixes:',
  options: 'Level, switching off',
  optionRows: (id, group) => [
    ['a paragraph, or a section when before its heading', `\`<!-- tắt ${id}: reason -->\` on the line before`],
    ['the file', `\`<!-- tắt tệp ${id}: reason -->\` anywhere in it`],
    [
      'a folder',
      `the file \`.the-thuc.json\` in it: \`{"rules": {"${id}": "off"}}\`; the whole group: \`"${group}/*"\``,
    ],
    ['your own machine', `the setting \`theThuc.quyTac\` of VS Code: \`{"${id}": "off"}\``],
    ['one run of the command line', `\`the-thuc check --rule ${id}=off\``],
  ],
  levels: 'Instead of `off`: `hint`, `info`, `warning`, `error`. The rule has no options but its level.',
  unitList:
    'The rule looks documents up: those that the unit names in its `can-cu.yaml` are trusted before the built-in list.',
  related: 'Related rules',
  index: 'Rules by part of the form',
  byArticle: 'Rules by article',
  count: (rules) => `${rules} ${rules === 1 ? 'rule' : 'rules'}`,
  columns: ['Rule', 'What', 'Level', 'Fix'],
  place: 'Place',
  basis: 'Basis',
  quoted: 'Names of laws, articles and examples are Vietnamese: they are quotations.',
};

export const WORDS: Readonly<Record<Language, PageWords>> = { vi: VI, en: EN };

/** The level a rule has unless it is set otherwise. */
export function levelWords(
  { severity, offByDefault }: Pick<Rule, 'severity' | 'offByDefault'>,
  words: PageWords,
): string {
  return offByDefault === true ? words.off : words.severity[severity];
}
