import type { Elsewhere } from '../lint/rule.ts';
import { dayOf } from '../registry/day.ts';
import { keyOfName } from '../registry/key.ts';
import type { RegistryEntry } from '../registry/model.ts';
import { dateWords, isLaw, shortForm } from '../registry/phrase.ts';
import type { Registry } from '../registry/registry.ts';
import { validityOn } from '../registry/validity.ts';
import type { Span } from '../text/span.ts';
import type { Leaf, LeafRole, Parsed } from '../tree/nodes.ts';
import { type CitingPlace, citationForm, citingPlace } from './citation-form.ts';
import { citationIndex, codeKeyOf, type Match } from './citation-index.ts';
import { type CitationQuery, citationQueries } from './citation-query.ts';
import { leafAt, lineEnd, lineStart } from './path.ts';

/** A document that may be cited at the cursor. */
export interface CitationSuggestion {
  readonly entry: RegistryEntry;
  readonly label: string;
  readonly detail: string;
  /** Replaced by `insert`: what was typed, and the rest of a number that the cursor stands in. */
  readonly span: Span;
  readonly insert: string;
  /** No longer in force on the document's day. */
  readonly ended: boolean;
}

export interface CitationOptions {
  readonly uri: string;
  readonly registry: Registry;
  readonly elsewhere: Elsewhere;
  readonly today: string | undefined;
  /** The drafter asked for suggestions, so that plain words and figures count too. */
  readonly asked: boolean;
}

/**
 * Documents that the letters and figures before the cursor may mean: the unit's own first, then those cited in this
 * document, in others of the workspace, the newer before the older; those no longer in force last. In running text only.
 */
export function citationsAt(parsed: Parsed, offset: number, options: CitationOptions): readonly CitationSuggestion[] {
  const leaf = leafAt(parsed, offset);
  if (leaf === undefined || !isCitingLeaf(leaf, parsed, options.asked)) return [];
  const { text } = parsed;
  // A marked-up or very long line: what stands far before the cursor doesn't matter.
  const from = Math.max(lineStart(text, offset), leaf.span.start, offset - MOST_BEFORE);
  const before = text.slice(from, offset);
  const index = citationIndex(options.registry);
  const found = new Map<RegistryEntry, Candidate>();
  for (const query of citationQueries(before)) {
    if (!query.certain && !options.asked) continue;
    const isFirst = found.size === 0;
    for (const { entry, as } of query.kind === 'number' ? index.byNumber(query) : index.byWords(query)) {
      // Within a title the words are ordinary words: that counts only for whoever asks, and only for the longest phrase.
      if (as === 'part' && !(options.asked && isFirst)) continue;
      if (entry.origin.uri === options.uri || found.has(entry)) continue;
      // "Luật Lưu trữ số 33/2024/QH15": what stands before the number is the form that would be inserted.
      if (isLaw(entry) && endsWithName(before.slice(0, query.span.start), entry)) continue;
      found.set(entry, { entry, as, query });
    }
    if (found.size > (options.asked ? ENOUGH : 0)) break;
  }
  return found.size === 0 ? [] : suggestionsFor(parsed, from, offset, [...found.values()], options);
}

function endsWithName(text: string, { title }: RegistryEntry): boolean {
  return title !== undefined && ` ${keyOfName(text)}`.endsWith(` ${keyOfName(title)}`);
}

interface Candidate extends Match {
  readonly query: CitationQuery;
}

const MOST_BEFORE = 300;
const MOST = 50;
const ENOUGH = 200;

function suggestionsFor(
  parsed: Parsed,
  from: number,
  offset: number,
  candidates: readonly Candidate[],
  options: CitationOptions,
): readonly CitationSuggestion[] {
  const { text } = parsed;
  const { registry, today } = options;
  const end = candidates.some(({ query }) => query.kind === 'number') ? numberEnd(text, offset) : offset;
  const place = citingPlace(parsed, registry, from + (candidates[0]?.query.span.start ?? 0), end);
  // The date, issuer or title that follow would stand there twice.
  const shortened = GOES_ON.test(text.slice(end, Math.min(end + 20, lineEnd(text, end))).normalize('NFC'));
  return ranked(candidates, place, options)
    .map(({ entry, query, ended }) => ({
      entry,
      label: labelOf(entry),
      detail: detailOf(entry),
      span: { start: from + query.span.start, end },
      insert: shortened ? shortForm(entry) : citationForm(entry, place, registry, today),
      ended,
    }))
    .filter(({ insert, span }) => insert !== text.slice(span.start, span.end).normalize('NFC'));
}

/** The end of the number that the cursor stands in: `34‸-CT/TW`. */
function numberEnd(text: string, offset: number): number {
  let end = offset;
  while (end - offset < 40 && /[\p{L}\p{M}\p{N}/&–-]/u.test(text.charAt(end))) end += 1;
  return end;
}

const GOES_ON = /^,? (?:ngày|của|về|quy định|hướng dẫn|ban hành|phê duyệt|năm \d)(?!\p{L})/u;

interface Ranked {
  readonly entry: RegistryEntry;
  readonly query: CitationQuery;
  readonly ended: boolean;
  readonly rank: number;
}

function ranked(candidates: readonly Candidate[], place: CitingPlace, options: CitationOptions): readonly Ranked[] {
  const day = dayOf(place.doc, options.today);
  return candidates
    .map(({ entry, as, query }): Ranked => {
      // Without a day to judge by, what the row says of today.
      const ended =
        day === undefined
          ? entry.status === 'het-hieu-luc'
          : validityOn(entry, day, options.registry).state === 'ended';
      const rank = [
        ended,
        as === 'part',
        as !== 'whole',
        entry.origin.kind !== 'don-vi',
        !place.cited.has(entry),
        !isCitedElsewhere(entry, options.elsewhere),
      ].reduce((sum, later) => sum * 2 + (later ? 1 : 0), 0);
      return { entry, query, ended, rank: rank * NEWEST + NEWEST - Number(entry.date?.replaceAll('-', '') ?? 0) };
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST);
}

/** Above every date written as a number: `20260320`. */
const NEWEST = 100_000_000;

function isCitedElsewhere(entry: RegistryEntry, elsewhere: Elsewhere): boolean {
  const key = codeKeyOf(entry);
  if (key === undefined) return false;
  return elsewhere(key).some(({ date }) => date === null || entry.date === undefined || entry.date.startsWith(date));
}

/** `Chỉ thị số 34-CT/TW, ngày 07/4/2014`: a number comes back, so its date belongs to it. */
function labelOf(entry: RegistryEntry): string {
  const name = shortForm(entry);
  const law = isLaw(entry) && entry.code !== undefined && !name.includes(entry.code) ? ` (${entry.code})` : '';
  return entry.date === undefined ? `${name}${law}` : `${name}${law}, ${dateWords(entry.date)}`;
}

function detailOf({ title, issuer }: RegistryEntry): string {
  const text = title ?? issuer ?? '';
  if (text.length <= LONGEST_DETAIL) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_DETAIL))} …`;
}

const LONGEST_DETAIL = 90;

function isCitingLeaf({ role, area }: Leaf, parsed: Parsed, asked: boolean): boolean {
  if (CITING.has(role)) return true;
  // "34/" at the head of a line reads as a label; a text that is no document yet lies outside of any.
  return (role === 'label' && asked) || (area === 'outside' && role === 'outside' && parsed.main.kind === 'unknown');
}

const CITING: ReadonlySet<LeafRole> = new Set([
  'subject',
  'basis',
  'opening',
  'heading',
  'text',
  'cell',
  'quoted',
  'closing',
  'annexHeading',
] satisfies LeafRole[]);
