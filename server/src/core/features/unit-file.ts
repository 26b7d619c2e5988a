import { DOCUMENT_TYPES } from '../law/types.ts';
import type { Language } from '../lint/finding.ts';
import { DOUBT_FIELDS, ROW_FIELDS, type RowField, STATUSES, SUCCESSOR_FIELDS } from '../registry/fields.ts';
import { isConfirmed } from '../registry/model.ts';
import { dateFigures, fullForm, shortForm } from '../registry/phrase.ts';
import { identityOf, type Registry } from '../registry/registry.ts';
import type { UnitFile } from '../registry/unit-file.ts';
import { pairOf, rowsOf, type UnitMap, type UnitNode, type UnitPair } from '../registry/unit-tree.ts';
import type { Span } from '../text/span.ts';
import type { HoverText } from './hover.ts';

/** What a key of the unit's file means, and how its row will be cited. */
export function unitHoverAt(file: UnitFile, offset: number, language: Language): HoverText | undefined {
  const rows = file.tree === undefined ? [] : rowsOf(file.tree);
  const row = rows.find((one): one is UnitMap => one.kind === 'map' && holds(one.span, offset));
  const pair = row?.pairs.find((one) => holds(one.keySpan, offset) || holds(one.node.span, offset));
  if (row === undefined || pair === undefined) return undefined;
  const later = LATER.has(pair.key) ? pairAt(pair.node, offset) : undefined;
  if (later !== undefined) return fieldHover(later, SUCCESSOR_FIELDS, language);
  const hover = fieldHover(pair, ROW_FIELDS, language);
  const entry = file.entries.find(({ origin }) => origin.at === row.span.start);
  if (hover === undefined || entry === undefined || !SHOWN.has(pair.key)) return hover;
  const words = WORDS[language];
  const forms = [`- ${words.first}: ${plain(fullForm(entry))}`, `- ${words.later}: ${plain(shortForm(entry))}`];
  return { ...hover, markdown: `${hover.markdown}\n\n${forms.join('\n')}` };
}

/** A row that contradicts a confirmed built-in one: the unit's word counts, but it may be a slip. */
export interface UnitDoubt {
  readonly span: Span;
  readonly message: Readonly<Record<Language, string>>;
}

export function unitDoubts(file: UnitFile, builtin: Registry): readonly UnitDoubt[] {
  if (file.tree === undefined) return [];
  const rows = rowsOf(file.tree);
  return file.entries.flatMap((entry): UnitDoubt[] => {
    if (entry.code === undefined || entry.date === undefined) return [];
    // Where the date belongs to the number, another date is another document.
    const known = builtin.byCode(entry.code).find((one) => identityOf(one) === identityOf(entry));
    if (known?.date === undefined || known.date === entry.date || !isConfirmed(known, 'ngay')) return [];
    const row = rows.find((one) => one.span.start === entry.origin.at);
    const span = row?.kind === 'map' ? pairOf(row, 'ngay')?.node.span : undefined;
    if (span === undefined) return [];
    const day = dateFigures(known.date);
    const vi = `Danh mục có sẵn ghi ${entry.code} ban hành ngày ${day}; xem lại ngày này.`;
    return [
      { span, message: { vi, en: `The built-in list gives ${day} as the date of ${entry.code}; please check.` } },
    ];
  });
}

/** What may be written as the value of a key, with what it means. */
export function unitValues(key: string, language: Language): readonly (readonly [value: string, detail: string])[] {
  switch (ROW_FIELDS.find((field) => field.key === key)?.shape) {
    case 'type':
      return DOCUMENT_TYPES.map(({ name, slug }) => [name, slug]);
    case 'status':
      return STATUSES.map(({ value, title }) => [value, title[language]]);
    case 'flag':
      return [
        ['true', WORDS[language].yes],
        ['false', WORDS[language].no],
      ];
    case 'fields':
      return DOUBT_FIELDS.map((value) => [value, fieldTitle(value, language)]);
    default:
      return [];
  }
}

function fieldTitle(key: string, language: Language): string {
  return ROW_FIELDS.find((field) => field.key === key)?.title[language] ?? key;
}

const LATER: ReadonlySet<string> = new Set(['thay-the-boi', 'sua-doi-boi']);
const SHOWN: ReadonlySet<string> = new Set(['loai', 'so-ky-hieu', 'ngay', 'co-quan', 'trich-yeu']);

const WORDS = {
  vi: { first: 'Viện dẫn lần đầu', later: 'Các lần sau', yes: 'có', no: 'không' },
  en: { first: 'First mention', later: 'Later mentions', yes: 'yes', no: 'no' },
} as const;

function pairAt(node: UnitNode, offset: number): UnitPair | undefined {
  const items = node.kind === 'list' ? node.items : [node];
  const map = items.find((one): one is UnitMap => one.kind === 'map' && holds(one.span, offset));
  return map?.pairs.find((one) => holds(one.keySpan, offset) || holds(one.node.span, offset));
}

function fieldHover(pair: UnitPair, fields: readonly RowField[], language: Language): HoverText | undefined {
  const field = fields.find((one) => one.key === pair.key);
  if (field === undefined) return undefined;
  const markdown = `**${field.title[language]}** \`${field.key}\`\n\n${plain(field.description[language])}`;
  return { span: pair.keySpan, markdown };
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** What the unit wrote must not become markup. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|~&]/gu, '\\$&');
}
