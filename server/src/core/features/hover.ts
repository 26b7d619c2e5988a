import type { Citation } from '../citation/model.ts';
import { type Basis, type BasisKind, LAWS } from '../law/source.ts';
import { DOCUMENT_TYPES } from '../law/types.ts';
import type { Finding, Language } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';
import { dateFigures } from '../registry/phrase.ts';
import type { Span } from '../text/span.ts';
import type { Parsed } from '../tree/nodes.ts';
import { type CardOptions, citationCard } from './citation-card.ts';
import { escapeMarkup, FAMILY_WORDS } from './markup.ts';
import { innerCard, innerLinkAt } from './references.ts';

/** Markdown about what stands at an offset. */
export interface HoverText {
  readonly span: Span;
  readonly markdown: string;
}

export interface HoverOptions {
  /** Findings of this very text, as the drafter sees them. */
  readonly findings: readonly Finding[];
  readonly ruleOf: (id: string) => Rule | undefined;
  readonly language: Language;
  /** Address of a rule's page, where the reader has one. */
  readonly pageOf?: (rule: string) => string | undefined;
  /** What is known beyond the text; without it a citation is told by its own words. */
  readonly known?: Omit<CardOptions, 'language'>;
}

/**
 * The rules behind the findings at the offset and the citation or reference there; undefined where there is neither. What is known of the
 * cited document stands first: the editor shows the findings themselves above, and the rules' words would push it out of sight.
 */
export function hoverAt(parsed: Parsed, offset: number, options: HoverOptions): HoverText | undefined {
  const here = options.findings.filter((one) => one.span.start <= offset && offset <= one.span.end);
  const citation = parsed.citations.find((one) => one.span.start <= offset && offset < one.span.end);
  const rules = distinctRules(here).flatMap((finding) => ruleText(finding, options));
  const card = citation === undefined ? undefined : citationText(parsed, citation, options);
  const inner = citation === undefined ? innerLinkAt(parsed, offset) : undefined;
  const inside = inner === undefined ? [] : [innerCard(parsed, inner, options.language)];
  const cited = card === undefined ? rules : card.known ? [card.markdown, ...rules] : [...rules, card.markdown];
  const parts = [...inside, ...cited];
  if (parts.length === 0) return undefined;
  const named = citation ?? inner;
  const spans = [...here.map((one) => one.span), ...(named === undefined ? [] : [named.span])];
  return { span: smallest(spans), markdown: parts.join('\n\n---\n\n') };
}

/** Source of a basis in words: "Phụ lục I, Mục II, khoản 6 – Nghị định số 30/2020/NĐ-CP … (suy ra)". */
function basisText(basis: Basis, language: Language): string {
  const place = basis.at === '' ? '' : `${basis.at} – `;
  return `${place}${LAWS[basis.law]} (${BASIS_WORDS[language][basis.kind]})`;
}

const BASIS_WORDS: Readonly<Record<Language, Readonly<Record<BasisKind, string>>>> = {
  vi: { 'truc-tiep': 'quy định trực tiếp', 'suy-ra': 'suy ra từ quy định', 'thong-le': 'theo thông lệ' },
  en: { 'truc-tiep': 'stated directly', 'suy-ra': 'inferred', 'thong-le': 'custom' },
};

/** The first finding of each rule. */
export function distinctRules(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => !seen.has(finding.rule) && seen.add(finding.rule));
}

/** Docs are Markdown of ours; only their beginning fits a hover, the page has the rest. */
function ruleText(finding: Finding, options: HoverOptions): string[] {
  const rule = options.ruleOf(finding.rule);
  if (rule === undefined) return [];
  const bases = finding.basis.map((basis) => `- ${escapeMarkup(basisText(basis, options.language))}`);
  const heading = options.language === 'vi' ? 'Căn cứ' : 'Basis';
  const page = options.pageOf?.(rule.id);
  const id = page === undefined ? `\`${rule.id}\`` : `[\`${rule.id}\`](${page})`;
  const why = firstParagraphs(rule.docs[options.language]);
  return [
    [
      `**${escapeMarkup(rule.title[options.language])}** ${id}`,
      ...(why === '' ? [] : [why]),
      ...(bases.length === 0 ? [] : [`${heading}:\n\n${bases.join('\n')}`]),
    ].join('\n\n'),
  ];
}

const MAX_DOCS = 700;

function firstParagraphs(docs: string): string {
  const text = docs.trim();
  if (text.length <= MAX_DOCS) return text;
  const end = text.lastIndexOf('\n\n', MAX_DOCS);
  if (end > 0) return text.slice(0, end);
  return `${text.slice(0, text.lastIndexOf(' ', MAX_DOCS))} …`;
}

const FIELD_WORDS = {
  vi: [
    'Viện dẫn',
    'Loại',
    'Vị trí',
    'Số',
    'Ký hiệu',
    'Ngày ban hành',
    'Cơ quan ban hành',
    'Kỳ',
    'Trích yếu',
    'có lẽ là',
  ],
  en: ['Citation', 'Kind', 'Place', 'Number', 'Symbol', 'Date of issue', 'Issuer', 'Session', 'Title', 'perhaps'],
} as const;

function citationText(
  parsed: Parsed,
  citation: Citation,
  { known, language }: HoverOptions,
): { readonly markdown: string; readonly known: boolean } {
  const card = known && citationCard(parsed, citation, { ...known, language });
  if (card?.instead === true) return { markdown: card.markdown, known: true };
  const fields = fieldsText(citation, language);
  return { markdown: card === undefined ? fields : `${fields}\n\n${card.markdown}`, known: false };
}

function fieldsText(citation: Citation, language: Language): string {
  const [title, ...names] = FIELD_WORDS[language];
  const type = DOCUMENT_TYPES.find((one) => one.slug === citation.type)?.name;
  const values = [
    type === undefined ? undefined : `${type} (${FAMILY_WORDS[language][citation.family]})`,
    citation.locator,
    citation.number,
    symbolText(citation, FIELD_WORDS[language][9]),
    citation.date === null ? undefined : dateFigures(citation.date),
    citation.issuer,
    citation.session,
    citation.title,
  ];
  const lines = values.flatMap((value, i) =>
    value === null || value === undefined || value === '' ? [] : [`- ${names[i] ?? ''}: ${escapeMarkup(value)}`],
  );
  return [`**${title}:** ${escapeMarkup(citation.text)}`, lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

function symbolText(citation: Citation, perhaps: string): string | undefined {
  if (citation.symbol === null) return undefined;
  if (citation.symbolMeant === undefined || citation.symbolMeant === citation.symbol) return citation.symbol;
  return `${citation.symbol} (${perhaps} ${citation.symbolMeant})`;
}

function smallest(spans: readonly Span[]): Span {
  let best = spans[0] ?? { start: 0, end: 0 };
  for (const one of spans) if (one.end - one.start < best.end - best.start) best = one;
  return best;
}
