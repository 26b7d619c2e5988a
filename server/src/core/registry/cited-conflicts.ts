import { bodiesDiffer, datesClash, issuersClash } from '../citation/clash.ts';
import type { Citation } from '../citation/model.ts';
import { LAW_TYPES } from '../law/types.ts';
import { isAllCaps } from '../text/letters.ts';
import type { Mention } from './cited.ts';
import { keyOfName } from './key.ts';
import { isConfirmed, type RegistryEntry } from './model.ts';

/**
 * Places that can't all be right about one document.
 * - `dates`, `issuers`, `types`: two of them for one number.
 * - `spellings`: the number, symbol or name of a law written in two ways.
 * - `registry-date`, `registry-issuer`: against a row that is sure of it.
 */
export interface Conflict {
  readonly kind: 'dates' | 'issuers' | 'types' | 'spellings' | 'registry-date' | 'registry-issuer';
  /** What is said, each once, in order of place; for `registry-…` the row's word comes first. */
  readonly values: readonly string[];
  /** The first place of each value; for `registry-…` every place that departs from the row. */
  readonly places: readonly Mention[];
}

/** What is wrong between the mentions of one document and with its row, in a fixed order of kinds. */
export function conflictsOf(entry: RegistryEntry | undefined, mentions: readonly Mention[]): readonly Conflict[] {
  return [
    dates(entry, mentions),
    issuers(entry, mentions),
    differing('types', mentions, ({ type }) => (type === 'van-ban' ? undefined : type)),
    differing('spellings', mentions, codeAsWritten),
    differing('spellings', namesOnly(mentions), ({ title }) => title ?? undefined),
  ].filter((one) => one !== undefined);
}

function dates(entry: RegistryEntry | undefined, mentions: readonly Mention[]): Conflict | undefined {
  const known = entry?.date;
  if (entry !== undefined && known !== undefined && isConfirmed(entry, 'ngay')) {
    const places = mentions.filter(({ citation }) =>
      datesClash({ family: citation.family, date: known, issuer: null }, citation),
    );
    if (places.length > 0) return { kind: 'registry-date', values: [known], places };
  }
  return clashing('dates', mentions, datesClash, ({ date }) => date ?? '');
}

function issuers(entry: RegistryEntry | undefined, mentions: readonly Mention[]): Conflict | undefined {
  const known = entry?.issuer;
  if (entry !== undefined && known !== undefined && isConfirmed(entry, 'co-quan')) {
    const places = mentions.filter(
      ({ citation: { issuer, family } }) => issuer !== null && family !== 'lien-tich' && bodiesDiffer(known, issuer),
    );
    if (places.length > 0) return { kind: 'registry-issuer', values: [known], places };
  }
  return clashing('issuers', mentions, issuersClash, ({ issuer }) => issuer ?? '');
}

/** The first pair that clashes, then whatever clashes with the first of the pair. */
function clashing(
  kind: 'dates' | 'issuers',
  mentions: readonly Mention[],
  clash: (a: Citation, b: Citation) => boolean,
  said: (citation: Citation) => string,
): Conflict | undefined {
  // Two bodies clash on one date only, so that the first place of a date with each body counts.
  const each = firstOfEach(mentions, (citation) => `${citation.date ?? ''} ${said(citation)}`);
  const base = each.find((one) => each.some((other) => clash(one.citation, other.citation)));
  if (base === undefined) return undefined;
  const places = [base, ...each.filter((other) => clash(base.citation, other.citation))];
  return { kind, values: places.map(({ citation }) => said(citation)), places };
}

function differing(
  kind: 'types' | 'spellings',
  mentions: readonly Mention[],
  said: (citation: Citation) => string | undefined,
): Conflict | undefined {
  const places = firstOfEach(mentions, said);
  if (places.length < 2) return undefined;
  return { kind, values: places.map(({ citation }) => said(citation) ?? ''), places };
}

function firstOfEach(
  mentions: readonly Mention[],
  said: (citation: Citation) => string | undefined,
): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ citation }) => {
    const value = said(citation);
    if (value === undefined || seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}

function codeAsWritten({ number, separator, symbol }: Citation): string | undefined {
  return number === null || symbol === null ? undefined : `${number}${separator ?? '/'}${symbol}`;
}

/** Laws by name; only those whose names agree but for marks and capitals. */
function namesOnly(mentions: readonly Mention[]): readonly Mention[] {
  const named = mentions.filter(({ citation }) => citation.number === null && LAW_TYPES.has(citation.type));
  const key = named[0]?.citation.title;
  return key === null || key === undefined
    ? []
    : named.filter(({ citation: { title } }) => {
        // A title in capitals says nothing of how the name is written in a sentence.
        return title !== null && !isAllCaps(title) && keyOfName(title) === keyOfName(key);
      });
}
