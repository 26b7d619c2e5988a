import { scanReferences } from '../citation/scan.ts';
import type { Registry } from '../registry/registry.ts';
import { countBefore } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Leaf, Parsed } from '../tree/nodes.ts';
import { endOf, type Known, knownCitations } from './known.ts';

/** A part of a citation, or a place of this document, with what it is. Disjoint, in order of place. */
export interface Token {
  readonly span: Span;
  readonly kind: TokenKind;
  /** The registry knows the document that is cited. */
  readonly known: boolean;
  /** It is no longer in force on the day of the document that cites it. */
  readonly ended: boolean;
}

export type TokenKind = 'type' | 'code' | 'date' | 'issuer' | 'title' | 'locator' | 'reference';

export interface TokenOptions {
  readonly registry: Registry;
  readonly today: string | undefined;
}

/** Tokens that touch the range; of the whole file without one. */
export function citationTokens(
  parsed: Parsed,
  options: TokenOptions,
  range: Span = { start: 0, end: parsed.text.length },
): readonly Token[] {
  const all = knownCitations(parsed, options.registry).filter(({ citation }) => {
    const end = Math.max(citation.span.end, citation.slots.title?.span.end ?? 0);
    return citation.span.start < range.end && end > range.start;
  });
  const tokens = all.flatMap((known, i) => partsOf(parsed.text, known, all[i + 1], options));
  const leaves = parsed.leaves.slice(
    countBefore(parsed.leaves, (leaf) => leaf.span.end <= range.start),
    countBefore(parsed.leaves, (leaf) => leaf.span.start < range.end),
  );
  // A title may hold a reference too ("… về thực hiện khoản 2 Điều 5"): what began first stands.
  return disjoint([...tokens, ...leaves.flatMap(referencesOf)]);
}

function disjoint(tokens: readonly Token[]): Token[] {
  let end = 0;
  return tokens
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}

function partsOf(text: string, known: Known, next: Known | undefined, options: TokenOptions): Token[] {
  const { citation, entry } = known;
  const { type, code, date, issuer, title, locator } = citation.slots;
  const ended = endOf(known, options.today, options.registry) !== undefined;
  const tokens: Token[] = [];
  const add = (kind: TokenKind, slot: { readonly span: Span } | undefined): void => {
    if (slot === undefined) return;
    const { start } = slot.span;
    const limit = next === undefined || next.citation.span.start < start ? slot.span.end : next.citation.span.start;
    // A title that cites other documents ends, for this purpose, where the first of them begins; so does an issuer.
    const end = start + text.slice(start, Math.min(slot.span.end, limit)).trimEnd().length;
    if (end > start) tokens.push({ span: { start, end }, kind, known: entry !== undefined, ended });
  };
  add('locator', locator);
  add('type', type);
  add('code', code);
  add('date', date);
  add('issuer', issuer);
  add('title', title);
  return disjoint(tokens);
}

function referencesOf(leaf: Leaf): Token[] {
  if (!CITING.has(leaf.role)) return [];
  return scanReferences(leaf.flat).map(({ span }) => ({ span, kind: 'reference', known: false, ended: false }));
}

const CITING: ReadonlySet<Leaf['role']> = new Set([
  'basis',
  'opening',
  'heading',
  'text',
  'cell',
  'closing',
  'annexNote',
]);
