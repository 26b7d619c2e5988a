import type { Citation } from '../citation/model.ts';
import { LAW_TYPES } from '../law/types.ts';
import { entryOfDocument } from '../registry/document-entry.ts';
import { codeOf, keyOfCode, keyOfName } from '../registry/key.ts';
import type { RegistryEntry } from '../registry/model.ts';
import { isUnique } from '../registry/registry.ts';
import type { Span } from '../text/span.ts';
import type { KindId, Parsed, Regime } from '../tree/nodes.ts';

/** What the workspace index keeps of a file: what it is, and what it cites; neither its text nor its tree. */
export interface FileSummary {
  readonly uri: string;
  /** As people know it: relative to the workspace. */
  readonly path: string;
  readonly kind: KindId;
  readonly regime: Regime | undefined;
  /** Trích yếu as written. */
  readonly title: string | undefined;
  /** The document as something that others may cite; undefined while its number is blank. */
  readonly own: RegistryEntry | undefined;
  /** The number line, and in it number and symbol alone. */
  readonly number: { readonly span: Span; readonly codeSpan: Span } | undefined;
  readonly mentions: readonly Mention[];
  /** Keys (`keyOfNumber`) of citations that leave the symbol out: every document of that type and number may be meant. */
  readonly partial: readonly string[];
}

/** A citation of another document, in a file of the workspace. */
export interface Mention {
  /** Names the cited document, its date left aside: see `keyOfMention`. */
  readonly key: string;
  readonly span: Span;
  /** Number and symbol alone; undefined where the citation has none. */
  readonly codeSpan: Span | undefined;
  /** Number and symbol as meant, faults repaired; empty where the citation has none. */
  readonly code: string;
  readonly type: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly text: string;
  /** The number is given once for ever (it holds its year): another date is a slip, not another document. */
  readonly unique: boolean;
}

export function summaryOf(parsed: Parsed, uri: string, path: string): FileSummary {
  const { kind, regime, preface } = parsed.main;
  const own = entryOfDocument(parsed, uri);
  return {
    uri,
    path,
    kind,
    regime,
    title: preface.subject === undefined ? undefined : pooled(preface.subject.text),
    own: own === undefined ? undefined : pooledEntry(own),
    number: own === undefined ? undefined : numberOf(parsed),
    partial: parsed.citations.flatMap(({ type, number, symbol }) =>
      number === null || (symbol !== null && !/^\d{4}$/u.test(symbol)) ? [] : pooled(keyOfNumber(type, number)),
    ),
    mentions: parsed.citations.flatMap((citation): Mention[] => {
      const key = keyOfMention(citation);
      if (key === undefined) return [];
      return [
        {
          key: pooled(key),
          span: citation.span,
          codeSpan: citation.slots.code?.span,
          code: pooled(codeOf(citation) ?? ''),
          type: citation.type,
          date: citation.date === null ? null : pooled(citation.date),
          issuer: citation.issuer === null ? null : pooled(citation.issuer),
          text: pooled(citation.text),
          unique: isUnique(citation),
        },
      ];
    }),
  };
}

/**
 * What makes two mentions name one document, the date left aside: number and symbol (`keyOfCode`); of a law by name
 * `luat:` and its name; of a Party resolution by term `khoa:` and the term. Undefined where nothing names it.
 */
export function keyOfMention(citation: Citation): string | undefined {
  const code = codeOf(citation);
  if (code !== undefined) return keyOfCode(code);
  if (citation.number !== null) return undefined;
  if (citation.session !== null) return `khoa:${citation.type} ${keyOfName(citation.session)}`;
  return LAW_TYPES.has(citation.type) && citation.title !== null ? keyOfLaw(citation.title) : undefined;
}

/** `Nghị định số 98 ngày 31/12/2023`: the number alone, of a type. */
export function keyOfNumber(type: string, number: string): string {
  return `so:${type} ${Number.parseInt(number, 10)}`;
}

export function keyOfLaw(name: string): string {
  return `luat:${keyOfName(name)}`;
}

/** Keys under which an entry is cited: by number, and a law by its name too. */
export function keysOfEntry(entry: RegistryEntry): readonly string[] {
  const keys = entry.code === undefined ? [] : [keyOfCode(entry.code)];
  if (LAW_TYPES.has(entry.type) && entry.title !== undefined && !entry.titleShortened) keys.push(keyOfLaw(entry.title));
  return keys;
}

/** Of the main document; undefined while number or symbol is blank. */
export function numberOf(parsed: Parsed): FileSummary['number'] {
  const number = parsed.main.preface.number;
  if (number?.numberSpan === undefined || number.symbolSpan === undefined) return undefined;
  return { span: number.span, codeSpan: { start: number.numberSpan.start, end: number.symbolSpan.end } };
}

/**
 * A piece cut from a text keeps the whole text alive in today's engines, and the same documents are cited everywhere: the
 * index holds one copy of each piece. Emptied now and then, since typing makes pieces that are never seen again.
 */
const POOL = new Map<string, string>();
const POOL_SIZE = 50_000;

function pooled(text: string): string {
  const known = POOL.get(text);
  if (known !== undefined) return known;
  if (POOL.size >= POOL_SIZE) POOL.clear();
  const copy: string = JSON.parse(JSON.stringify(text));
  POOL.set(copy, copy);
  return copy;
}

function pooledEntry(entry: RegistryEntry): RegistryEntry {
  const { code, date, issuer, title, note } = entry;
  const copy = (text: string | undefined): string | undefined => (text === undefined ? undefined : pooled(text));
  return { ...entry, code: copy(code), date: copy(date), issuer: copy(issuer), title: copy(title), note: copy(note) };
}
