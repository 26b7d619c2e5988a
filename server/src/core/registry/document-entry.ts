import type { Parsed } from '../tree/nodes.ts';
import { dayOf } from './day.ts';
import type { RegistryEntry } from './model.ts';

/**
 * A document of the workspace as something that others may cite: its own number, date, issuer and title. Undefined while
 * its number is blank.
 */
export function entryOfDocument(parsed: Parsed, uri: string): RegistryEntry | undefined {
  const { preface, kind } = parsed.main;
  const { number, agency, subject } = preface;
  if (kind === 'unknown' || number?.number === undefined || number.symbol === undefined) return undefined;
  const separator = /^\d+[\p{L}]?\s*([-/])/u.exec(number.text.replace(/^\D+/u, ''))?.[1] ?? '/';
  return {
    type: kind === 'phat-dong' ? 'ke-hoach' : kind,
    code: `${number.number}${separator}${number.symbol}`,
    date: dayOf(parsed.main, undefined),
    issuer: undefined,
    title: subject === undefined ? undefined : subject.text,
    titleShortened: false,
    inForceFrom: undefined,
    inForceTo: undefined,
    status: 'chua-ro',
    replacedBy: [],
    amendedBy: [],
    sources: [],
    verified: undefined,
    confirmed: 1,
    doubt: undefined,
    doubtfulFields: [],
    note: agency?.text,
    address: undefined,
    origin: { kind: 'van-ban', uri, at: number.span.start },
  };
}
