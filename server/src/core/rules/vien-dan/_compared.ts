import type { Citation } from '../../citation/model.ts';
import { isSameBody } from '../../law/body.ts';
import type { RuleContext } from '../../lint/rule.ts';
import { isConfirmed, type RegistryEntry } from '../../registry/model.ts';
import { isUnique } from '../../registry/registry.ts';
import { compareTitles } from '../../registry/title.ts';
import { isOwnNumber, keyOf, symbolOf } from './_citation.ts';
import { issuerFaultOf } from './_issuer.ts';
import { nearMissOf } from './_near.ts';
import { isCentral, isOfOffice, isOfType, type Meant, meantEntries, titleOf } from './_registry.ts';

/** What is compared with the register: citations with the entry that they mean, be it with a date that must be a slip. */
export function comparedEntries(context: RuleContext): readonly Meant[] {
  const meant = new Map(meantEntries(context).map(({ citation, entry }) => [citation, entry]));
  return context.view.citations.flatMap((citation): Meant[] => {
    const entry = meant.get(citation) ?? misdated(context, citation);
    return entry === undefined || nearMissOf(context, citation) !== undefined ? [] : [{ citation, entry }];
  });
}

/** Where the register itself says which of two mentions is wrong, nothing else has to: by date, and by issuer. */
export function judgedByRegister(context: RuleContext): Judged {
  let judged = JUDGED.get(context);
  if (judged === undefined) {
    judged = judge(context);
    JUDGED.set(context, judged);
  }
  return judged;
}

interface Judged {
  readonly dates: ReadonlySet<Citation>;
  readonly issuers: ReadonlySet<Citation>;
}

/** Several rules ask about the same document. */
const JUDGED = new WeakMap<RuleContext, Judged>();

function judge(context: RuleContext): Judged {
  const compared = comparedEntries(context);
  return {
    dates: new Set(compared.flatMap(({ citation, entry }) => (isOtherDate(citation, entry) ? [citation] : []))),
    issuers: new Set(compared.flatMap(({ citation, entry }) => (isWrongIssuer(citation, entry) ? [citation] : []))),
  };
}

/** Dates that can't be those of one document; "năm 2014" agrees with every day of 2014. */
export function isOtherDate({ date }: Citation, entry: RegistryEntry): boolean {
  return date !== null && entry.date !== undefined && !entry.date.startsWith(date);
}

/**
 * The one entry whose number is cited with a date that must be a slip: nobody else has that number in that year or term.
 * `04-NQ/TW` of two terms, `16/CT-TTg` of two years stay what they are.
 */
function misdated(context: RuleContext, citation: Citation): RegistryEntry | undefined {
  const { date } = citation;
  if (date === null || date.length < 10 || isOwnNumber(context, citation)) return undefined;
  const resolution = context.registry.resolve(citation);
  if (resolution.state !== 'other-date') return undefined;
  const [one, another] = resolution.entries.filter(
    (entry) => isOfType(citation, entry) && isOfOffice(citation, entry) && isSlipOfDate(citation, date, entry),
  );
  return another === undefined ? one : undefined;
}

function isSlipOfDate(citation: Citation, date: string, entry: RegistryEntry): boolean {
  if (entry.date === undefined) return false;
  const sameYear = entry.date.slice(0, 4) === date.slice(0, 4);
  // A law by name: no second one of the name in a year.
  if (keyOf(citation) === undefined || isUnique(citation)) return sameYear;
  const known = titleOf(entry);
  const titled = citation.title !== null && known !== undefined ? compareTitles(citation.title, known) : undefined;
  const issued =
    citation.issuer === null || entry.issuer === undefined ? undefined : isSameBody(citation.issuer, entry.issuer);
  if (titled === 'other' || issued === false) return false;
  const sameDay = entry.date.slice(5) === date.slice(5);
  if (citation.family === 'dang') {
    if (sameYear) return termOf(entry.date) === termOf(date);
    // The number comes back with each term, often with the same title, but hardly on the same day.
    return sameDay && (titled === 'same' || issued === true);
  }
  if (sameYear) return isCentral(symbolOf(citation)) || issued === true;
  return sameDay && titled === 'same';
}

/** Numbers of the Party begin again at a congress, held in January of 2016, 2021, 2026: that year has two terms. */
function termOf(date: string): string {
  const year = Number(date.slice(0, 4));
  return `${year}${year % 5 === 1 && date.slice(5) < '02-15' ? ' cũ' : ''}`;
}

export function isWrongIssuer(citation: Citation, entry: RegistryEntry): boolean {
  if (citation.issuer === null || entry.issuer === undefined || issuerFaultOf(citation) !== undefined) return false;
  if (isSameBody(citation.issuer, entry.issuer) !== false) return false;
  // Of the three bodies behind TW only a confirmed row can tell which it was.
  return citation.family !== 'dang' || isConfirmed(entry, 'co-quan');
}
