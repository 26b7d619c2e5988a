import { DOCUMENT_TYPES } from '../law/types.ts';
import type { Rule } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';
import { isDivision } from '../tree/is-division.ts';
import type { Division, Parsed } from '../tree/nodes.ts';
import { nextNum } from './numbering.ts';
import { documentAt, lineEnd, lineStart, pathAt } from './path.ts';

export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly kind: 'key' | 'value' | 'label' | 'rule';
  /** Replaced by `insert`; ends at or after the cursor, on its line. */
  readonly span: Span;
  readonly insert: string;
}

/**
 * Only what is computed from the text and from data that exists: keys and values of the front matter, ids of rules inside
 * a `<!-- tắt … -->`, and, on an empty line of the body, the labels that may come next.
 */
export function suggestionsAt(parsed: Parsed, offset: number, rules: readonly Rule[]): readonly Suggestion[] {
  const { text } = parsed;
  const line = { start: lineStart(text, offset), end: lineEnd(text, offset) };
  if (inFrontMatter(parsed, offset)) return frontMatterSuggestions(parsed, offset, line);
  const before = text.slice(line.start, offset);
  if (before.length < MAX_LINE && before.includes('<!--')) return switchSuggestions(before, offset, rules);
  return text.slice(line.start, line.end).trim() === '' ? labelSuggestions(parsed, offset, line) : [];
}

const MAX_LINE = 2000;

const KEYS: readonly (readonly [string, string])[] = [
  ['loai', 'Loại văn bản'],
  ['the-thuc', 'Thể thức: Nhà nước, Đảng hay quy phạm pháp luật'],
  ['don-vi', 'Cơ quan, đơn vị ban hành'],
  ['du-thao', 'Lần dự thảo'],
  ['ngay', 'Ngày ban hành'],
];

const REGIMES: readonly (readonly [string, string])[] = [
  ['nd30', 'Văn bản hành chính theo Nghị định 30/2020/NĐ-CP'],
  ['dang', 'Văn bản của Đảng'],
  ['quy-pham', 'Văn bản quy phạm pháp luật'],
];

const KIND_VALUES: readonly (readonly [string, string])[] = [
  ['phat-dong', 'Phát động thi đua'],
  ...DOCUMENT_TYPES.filter((one) => one.heads).map((one) => [one.slug, one.name] as const),
];

/** Also while the closing `---` isn't typed yet: the file begins with one, and no blank line has come. */
function inFrontMatter(parsed: Parsed, offset: number): boolean {
  const { frontMatter, text } = parsed;
  const start = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u.exec(text)?.[0].length;
  if (start === undefined || offset < start) return false;
  if (frontMatter !== undefined) return offset < lineStart(text, frontMatter.span.end);
  const head = text.slice(start, offset);
  return head.length < MAX_LINE && !/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/u.test(head);
}

function frontMatterSuggestions(parsed: Parsed, offset: number, line: Span): Suggestion[] {
  const before = parsed.text.slice(line.start, offset);
  const colon = before.indexOf(':');
  if (colon < 0) {
    const span = { start: offset - before.trimStart().length, end: offset };
    const used = new Set(parsed.frontMatter?.entries.map((entry) => entry.key));
    return KEYS.filter(([key]) => !used.has(key)).map(([key, detail]) => ({
      label: key,
      detail,
      kind: 'key',
      span,
      insert: `${key}: `,
    }));
  }
  const value = before.slice(colon + 1);
  const span = { start: offset - value.trimStart().length, end: offset };
  const blank = value === '' ? ' ' : '';
  return valuesOf(before.slice(0, colon).trim()).map(([label, detail]) => ({
    label,
    detail,
    kind: 'value',
    span,
    insert: blank + label,
  }));
}

function valuesOf(key: string): readonly (readonly [string, string])[] {
  if (key === 'loai') return KIND_VALUES;
  return key === 'the-thuc' ? REGIMES : [];
}

/** `<!-- tắt RULE, RU‸`; nothing after the colon, where the reason stands. */
function switchSuggestions(before: string, offset: number, rules: readonly Rule[]): Suggestion[] {
  const inside = before.slice(before.lastIndexOf('<!--') + 4);
  if (inside.includes('-->')) return [];
  const found = /^\s{0,9}(?:tắt|bật)(?: tệp)? ([^:]*)$/u.exec(inside.normalize('NFC'));
  if (found === null) return [];
  const ids = found[1] ?? '';
  const typed = ids.slice(ids.lastIndexOf(',') + 1).trimStart();
  const span = { start: offset - typed.length, end: offset };
  return rules.map((rule) => ({ label: rule.id, detail: rule.title.vi, kind: 'rule', span, insert: rule.id }));
}

/** The next label of the list above and of each list that it lies in: `b) `, `3. `. Titles (`II.`) too. */
function labelSuggestions(parsed: Parsed, offset: number, line: Span): Suggestion[] {
  const open = openDivisions(parsed, offset);
  const indent = parsed.text.slice(line.start, line.end);
  const suggestions: Suggestion[] = [];
  for (const division of open) {
    const num = nextNum(division);
    const at = num === undefined ? -1 : division.marker.lastIndexOf(division.num);
    if (num === undefined || at < 0) continue;
    const label = division.marker.slice(0, at) + num + division.marker.slice(at + division.num.length);
    if (suggestions.some((one) => one.label === label)) continue;
    const span = { start: line.start + indent.length, end: line.end };
    suggestions.push({ label, detail: `Tiếp theo “${division.marker}”`, kind: 'label', span, insert: `${label} ` });
  }
  return suggestions;
}

/** The division that ends last before the offset and the ones it lies in, innermost first. */
function openDivisions(parsed: Parsed, offset: number): Division[] {
  const doc = documentAt(parsed, offset);
  const { conclusions } = doc;
  if (conclusions.span !== undefined && offset >= conclusions.span.start) return [];
  if (pathAt(parsed, offset).nodes.some((node) => node.type === 'quote')) return [];
  const annex = doc.attachments.findLast((one) => one.span.start <= offset);
  const open: Division[] = [];
  let nodes = annex === undefined ? doc.body : annex.body;
  for (;;) {
    const last = nodes.findLast((node) => isDivision(node) && node.span.start < offset);
    if (last === undefined || !isDivision(last)) break;
    open.unshift(last);
    nodes = last.children;
  }
  return open;
}
