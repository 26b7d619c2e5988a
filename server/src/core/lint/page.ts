import { type Basis, LAWS } from '../law/source.ts';
import { groupOf } from './levels.ts';
import type { Rule, RuleExample } from './rule.ts';

/** Names of the groups, in the order of the list. */
export const GROUPS: Readonly<Record<string, string>> = {
  'the-thuc': 'Thành phần thể thức',
  'bo-cuc': 'Bố cục, đánh số',
  'vien-dan': 'Viện dẫn văn bản',
  'thi-dua': 'Nội dung thi đua, khen thưởng',
  'nhiem-vu': 'Giao nhiệm vụ',
  'nhat-quan': 'Nhất quán trong văn bản',
  'trinh-bay': 'Trình bày chữ, dấu câu',
  'viet-hoa': 'Viết hoa',
  'chinh-ta': 'Chính tả',
  'ky-tu': 'Ký tự, mã hóa',
  'he-thong': 'Công cụ và chú thích bỏ qua',
};

const SEVERITIES = { error: 'lỗi', warning: 'cảnh báo', info: 'thông tin', hint: 'gợi ý' } as const;
const DIRECTNESS = {
  'truc-tiep': 'quy định trực tiếp',
  'suy-ra': 'suy ra từ quy định',
  'thong-le': 'thông lệ',
} as const;
const FIXES = {
  safe: 'có, an toàn (tham gia “Sửa tất cả”)',
  review: 'có, cần xem lại trước khi nhận',
} as const;

/** The page of one rule, the same in the editor's link, on the web and in `the-thuc explain`. */
export function rulePage(rule: Rule): string {
  const lines = [
    '<!-- Trang này do scripts/generate.ts viết ra từ tệp của quy tắc. -->',
    `# ${rule.title.vi}`,
    '',
    `\`${rule.id}\``,
    '',
    `- **Mức mặc định:** ${rule.offByDefault === true ? `tắt (khi bật: ${SEVERITIES[rule.severity]})` : SEVERITIES[rule.severity]}`,
    `- **Cách sửa tự động:** ${rule.fix === undefined ? 'không' : FIXES[rule.fix]}`,
    `- **Khi nào kiểm tra:** ${rule.onSaveOnly === true ? 'khi lưu và ở dòng lệnh (không kiểm tra lúc đang gõ)' : 'lúc đang gõ và khi lưu'}`,
    ...(rule.regimes === undefined ? [] : [`- **Áp dụng cho:** ${rule.regimes.map((one) => REGIMES[one]).join('; ')}`]),
    '',
    '## Vì sao',
    '',
    rule.docs.vi,
    '',
    '## Căn cứ',
    '',
    ...rule.basis.map(basisLine),
    '',
    ...examplesPart(rule.examples),
    '## Bỏ qua hoặc đổi mức',
    '',
    'Ngay trước đoạn (hoặc trước tiêu đề, cho cả mục):',
    '',
    '```markdown',
    `<!-- tắt ${rule.id}: lý do -->`,
    '```',
    '',
    `Cho cả tệp: \`<!-- tắt tệp ${rule.id}: lý do -->\`. Cho mọi văn bản: đặt \`"theThuc.quyTac": {"${rule.id}": "off"}\``,
    'trong thiết đặt (các mức: `off`, `hint`, `info`, `warning`, `error`).',
    '',
    '---',
    '',
    `*English.* **${rule.title.en}.** ${rule.docs.en}`,
    '',
  ];
  return lines.join('\n');
}

/**
 * The page of one rule in English, for `the-thuc explain --lang en`: what the Vietnamese page says, with the messages. Names
 * of laws, articles and examples stay Vietnamese: they are quotations.
 */
export function englishRulePage(rule: Rule): string {
  const off = rule.offByDefault === true;
  const lines = [
    `# ${rule.title.en}`,
    '',
    `\`${rule.id}\``,
    '',
    `- **Default level:** ${off ? `off (when switched on: ${rule.severity})` : rule.severity}`,
    `- **Fix:** ${rule.fix === undefined ? 'none' : rule.fix === 'safe' ? 'safe (part of “fix all”)' : 'to be reviewed one by one'}`,
    `- **When:** ${rule.onSaveOnly === true ? 'on saving and on the command line, not while typing' : 'while typing and on saving'}`,
    ...(rule.regimes === undefined
      ? []
      : [`- **Applies to:** ${rule.regimes.map((one) => REGIMES_EN[one]).join('; ')}`]),
    '',
    '## Why',
    '',
    rule.docs.en,
    '',
    '## Basis',
    '',
    ...rule.basis.map(({ law, at, kind }) =>
      law === 'thong-le' ? `- ${DIRECTNESS_EN[kind]}: ${at}` : `- ${LAWS[law]}: ${at} (${DIRECTNESS_EN[kind]})`,
    ),
    '',
    '## Messages',
    '',
    ...Object.values(rule.messages.en).map((message) => `- ${message}`),
    '',
    ...examplesPart(rule.examples, {
      wrong: 'Reported',
      right: 'Not reported',
      marks: 'The place is put between `⟦` and `⟧`.',
      fixed: 'After the fix:',
    }),
    '## Switching it off',
    '',
    'Right before the paragraph (or before a heading, for all below it):',
    '',
    '```markdown',
    `<!-- tắt ${rule.id}: reason -->`,
    '```',
    '',
    `For the whole file: \`<!-- tắt tệp ${rule.id}: reason -->\`. For all documents: \`"theThuc.quyTac": {"${rule.id}": "off"}\` in the`,
    'settings (levels: `off`, `hint`, `info`, `warning`, `error`).',
    '',
  ];
  return lines.join('\n');
}

const DIRECTNESS_EN = { 'truc-tiep': 'direct', 'suy-ra': 'inferred', 'thong-le': 'custom' } as const;
const REGIMES_EN = {
  nd30: 'administrative documents (Nghị định 30/2020/NĐ-CP)',
  dang: 'documents of the Party',
  'quy-pham': 'normative documents',
} as const;

/** The list of all rules by group. */
export function rulesIndexPage(rules: readonly Rule[]): string {
  const groups = [...new Set([...Object.keys(GROUPS), ...rules.map((rule) => groupOf(rule.id))])];
  const parts = groups.flatMap((group) => {
    const mine = rules.filter((rule) => groupOf(rule.id) === group);
    if (mine.length === 0) return [];
    return [
      `## ${GROUPS[group] ?? group}`,
      '',
      '| Quy tắc | Nội dung | Mức | Sửa | Căn cứ |',
      '|---|---|---|---|---|',
      ...mine.map(
        (rule) =>
          `| [\`${rule.id}\`](${rule.id}.md) | ${cell(rule.title.vi)} | ${rule.offByDefault === true ? 'tắt' : SEVERITIES[rule.severity]} | ${rule.fix === undefined ? '' : rule.fix === 'safe' ? 'an toàn' : 'xem lại'} | ${[...new Set(rule.basis.map((one) => DIRECTNESS[one.kind]))].join(', ')} |`,
      ),
      '',
    ];
  });
  return [
    '<!-- Trang này do scripts/generate.ts viết ra từ các tệp quy tắc. -->',
    '# Danh mục quy tắc',
    '',
    `Có ${rules.length} quy tắc. Mỗi quy tắc một trang: vì sao, căn cứ điều khoản nào, ví dụ sai và đúng, cách bỏ qua.`,
    '',
    ...parts,
  ].join('\n');
}

const REGIMES = {
  nd30: 'văn bản hành chính (Nghị định 30/2020/NĐ-CP)',
  dang: 'văn bản của Đảng',
  'quy-pham': 'văn bản quy phạm pháp luật',
} as const;

function basisLine(basis: Basis): string {
  if (basis.law === 'thong-le') return `- ${DIRECTNESS[basis.kind]}: ${basis.at}`;
  return `- ${LAWS[basis.law]}: ${basis.at} (${DIRECTNESS[basis.kind]})`;
}

interface ExampleWords {
  readonly wrong: string;
  readonly right: string;
  readonly marks: string;
  readonly fixed: string;
}

const VIETNAMESE: ExampleWords = {
  wrong: 'Ví dụ sai',
  right: 'Ví dụ không báo',
  marks: 'Chỗ được báo nằm giữa `⟦` và `⟧`.',
  fixed: 'Sửa thành:',
};

function examplesPart(examples: readonly RuleExample[], words = VIETNAMESE): string[] {
  const wrong = examples.filter((example) => example.text.includes('⟦'));
  const right = examples.filter((example) => !example.text.includes('⟦'));
  const lines = (list: readonly RuleExample[]): string[] => list.flatMap((example) => exampleLines(example, words));
  return [
    ...(wrong.length === 0 ? [] : [`## ${words.wrong}`, '', words.marks, '', ...lines(wrong)]),
    ...(right.length === 0 ? [] : [`## ${words.right}`, '', ...lines(right)]),
  ];
}

function exampleLines(example: RuleExample, words: ExampleWords): string[] {
  return [
    `${example.name[0]?.toUpperCase() ?? ''}${example.name.slice(1)}:`,
    '',
    ...fenced(visibleCharacters(example.text)),
    // The same text after the fix says that there is none here: a page has nothing to show then.
    ...(example.fixed === undefined || example.fixed === example.text.replace(/[⟦⟧]/gu, '')
      ? []
      : [words.fixed, '', ...fenced(visibleCharacters(example.fixed))]),
  ];
}

function fenced(text: string): string[] {
  const fence = text.includes('```') ? '````' : '```';
  return [`${fence}text`, text.trimEnd(), fence, ''];
}

/** What the eye can't see is written out, or the page would show nothing. */
function visibleCharacters(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u0080-\u009f\p{M}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
