import type { Language } from '../lint/finding.ts';
import { ROW_FIELDS, type RowField, SUCCESSOR_FIELDS } from '../registry/fields.ts';
import type { Span } from '../text/span.ts';
import { unitValues } from './unit-file.ts';

export interface UnitSuggestion {
  readonly label: string;
  readonly detail: string;
  readonly documentation: string;
  readonly kind: 'key' | 'value' | 'row';
  /** Ends at the cursor, on its line. */
  readonly span: Span;
  readonly insert: string;
  /** The same with places to fill in, `${1}`, for editors that know them. */
  readonly snippet?: string;
}

/**
 * What may come at the cursor in a `can-cu.yaml`: keys that the row doesn't have yet, values, a new row. Read off the lines,
 * since the line being typed is seldom right YAML. JSON has the schema for it.
 */
export function unitSuggestionsAt(text: string, offset: number, language: Language): readonly UnitSuggestion[] {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/u);
  const before = lines.at(-1) ?? '';
  if (before.length > MAX_LINE || /(?:^|\s)#/u.test(before)) return [];
  const indent = before.slice(0, indentOf(before));
  const dash = /^- +/u.exec(before.slice(indent.length))?.[0] ?? '';
  const rest = before.slice(indent.length + dash.length);
  const end = rest.search(/[\s:"'[{]/u);
  const word = end < 0 ? rest : rest.slice(0, end);
  const colon = rest.charAt(word.length) === ':' ? ':' : '';
  const value = rest.slice(word.length + colon.length);
  const above = lines.slice(0, -1);
  if (colon === '' && value === '') {
    const column = indent.length + dash.length;
    const item = dash === '' ? itemAbove(above, column) : { from: above.length, indent: indent.length };
    if (dash !== '' && keyAbove(above, indent.length) === 'nghi-ngo-o')
      return values('nghi-ngo-o', word, offset, language);
    const more = word === '' && dash === '' ? newRow(above, before, offset, language) : [];
    if (item === undefined) return more;
    const owner = keyAbove(lines.slice(0, item.from), item.indent);
    const fields = owner === undefined || owner === 'can-cu' ? ROW_FIELDS : LATER.has(owner) ? SUCCESSOR_FIELDS : [];
    const below = text
      .slice(offset)
      .split(/\r\n|\n|\r/u)
      .slice(1);
    const used = new Set([...keysFrom(lines.slice(item.from, -1), column), ...keysUntilNext(below, column)]);
    const inside = owner !== undefined && LATER.has(owner);
    return [...keys(fields, used, word, offset, language), ...(inside ? [] : more)];
  }
  if (colon === '' || !/^\s|^$/u.test(value)) return [];
  const typed = value.replace(/^\s*(?:\[(?:[^\],]*,)*\s*)?/u, '');
  return values(word, typed, offset, language, value === '' ? ' ' : '');
}

const MAX_LINE = 500;
const LATER: ReadonlySet<string> = new Set(['thay-the-boi', 'sua-doi-boi']);

/** The item of a list whose keys stand at this column: the line of its dash. */
function itemAbove(lines: readonly string[], column: number): { from: number; indent: number } | undefined {
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] ?? '';
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const indent = indentOf(line);
    const dash = /^- +/u.exec(line.slice(indent))?.[0].length;
    if (dash !== undefined && indent + dash === column) return { from: i, indent };
    if (indent < column) return undefined;
  }
  return undefined;
}

/** The key that a list with dashes at this column belongs to; undefined for a list without one. */
function keyAbove(lines: readonly string[], column: number): string | undefined {
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] ?? '';
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const found = /^(\s*(?:- +)?)([^\s:#]+):\s*$/u.exec(line);
    const start = found?.[1]?.length ?? indentOf(line);
    // The dashes may stand right below the first letter of their key.
    if (found !== null && start <= column) return found[2];
    if (indentOf(line) < column) return undefined;
  }
  return undefined;
}

function keysFrom(lines: readonly string[], column: number): string[] {
  return lines.flatMap((line) => keyAt(line, column) ?? []);
}

/** Keys of the same item below the cursor. */
function keysUntilNext(lines: readonly string[], column: number): string[] {
  const end = lines.findIndex((line) => line.trim() !== '' && indentOf(line) < column);
  return keysFrom(end < 0 ? lines : lines.slice(0, end), column);
}

function keyAt(line: string, column: number): string | undefined {
  const found = /^(\s*(?:- +)?)([^\s:#]+):/u.exec(line);
  return found?.[1]?.length === column ? found[2] : undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function keys(
  fields: readonly RowField[],
  used: ReadonlySet<string>,
  word: string,
  offset: number,
  language: Language,
): UnitSuggestion[] {
  const span = { start: offset - word.length, end: offset };
  return fields
    .filter(({ key }) => !used.has(key))
    .map(({ key, title, description }) => ({
      label: key,
      detail: title[language],
      documentation: description[language],
      kind: 'key',
      span,
      insert: `${key}: `,
    }));
}

function values(key: string, typed: string, offset: number, language: Language, blank = ''): UnitSuggestion[] {
  const span = { start: offset - typed.length, end: offset };
  return unitValues(key, language).map(([value, detail]) => ({
    label: value,
    detail,
    documentation: '',
    kind: 'value',
    span,
    insert: blank + value,
  }));
}

const NEW_KEYS = ['loai', 'so-ky-hieu', 'ngay', 'co-quan', 'trich-yeu'];

/** On an empty line: a row with the keys that nearly every document has, indented like the other rows. */
function newRow(above: readonly string[], before: string, offset: number, language: Language): UnitSuggestion[] {
  const first = above.find((line) => /^\s*- +(?:loai|so-ky-hieu|trich-yeu)\s*:/u.test(line));
  const listed = above.some((line) => /^can-cu:\s*$/u.test(line));
  if (first === undefined && !listed) return [];
  const indent = ' '.repeat(first === undefined ? 2 : indentOf(first));
  const row = (place: (n: number) => string): string =>
    NEW_KEYS.map((key, i) => `${indent}${i === 0 ? '- ' : '  '}${key}: ${place(i + 1)}`).join('\n');
  return [
    {
      label: '- loai: …',
      detail: language === 'vi' ? 'Thêm một văn bản' : 'Another document',
      documentation: row(() => '…'),
      kind: 'row',
      span: { start: offset - before.length, end: offset },
      insert: row(() => ''),
      snippet: row((n) => `$${n}`),
    },
  ];
}
