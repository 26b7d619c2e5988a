import { TYPE_ABBREVIATIONS } from '../../citation/abbreviations.ts';
import type { Citation } from '../../citation/model.ts';
import { readSymbol, type SymbolReading } from '../../citation/symbol.ts';
import { bodyOfAbbreviation, isSameBody } from '../../law/body.ts';
import type { RuleContext } from '../../lint/rule.ts';
import { dayOf } from '../../registry/day.ts';
import type { RegistryEntry } from '../../registry/model.ts';
import { dateWords, shortForm, typeName } from '../../registry/phrase.ts';
import { compareTitles } from '../../registry/title.ts';
import { isOwnNumber, keyOf, symbolOf } from './_citation.ts';

/** The entry that a citation surely means, each citation of the document once; own number and unknown ones left out. */
export interface Meant {
  readonly citation: Citation;
  readonly entry: RegistryEntry;
}

/**
 * Citations with the entry they surely mean: number and date agree, or the number is given once for ever, or a law with its
 * year. A short later mention means what the full one before it meant. A number of a province's or department's office means
 * the entry only where the issuer is the same, since every office counts from 1.
 */
export function meantEntries(context: RuleContext): readonly Meant[] {
  const known = MEANT.get(context);
  if (known !== undefined) return known;
  const made = findMeant(context);
  MEANT.set(context, made);
  return made;
}

/** Half a dozen rules ask the same of the same document. */
const MEANT = new WeakMap<RuleContext, readonly Meant[]>();

function findMeant(context: RuleContext): readonly Meant[] {
  const found: Meant[] = [];
  const before = new Map<string, RegistryEntry>();
  for (const citation of context.view.citations) {
    if (isOwnNumber(context, citation)) continue;
    const key = keyOf(citation);
    const entry = surely(context, citation) ?? laterMention(citation, key === undefined ? undefined : before.get(key));
    if (entry === undefined) continue;
    if (key !== undefined) before.set(key, entry);
    found.push({ citation, entry });
  }
  return found;
}

/** The day of the document; what is attached further down, without a date of its own, is of the main document's day. */
export function dayOfContext({ doc, parsed, today }: RuleContext): string | undefined {
  return dayOf(doc, undefined) ?? dayOf(parsed.main, undefined) ?? dayOf(doc, today);
}

function surely(context: RuleContext, citation: Citation): RegistryEntry | undefined {
  const resolution = context.registry.resolve(citation);
  if (resolution.state === 'sure') {
    return isOfType(citation, resolution.entry) && isOfOffice(citation, resolution.entry)
      ? resolution.entry
      : undefined;
  }
  if (resolution.state !== 'likely' || keyOf(citation) === undefined) return undefined;
  // A number alone may be of another year or term; with the title it hardly is, if the entry isn't the younger one.
  const { entry } = resolution;
  const day = dayOfContext(context);
  if (day === undefined || (entry.date ?? day) > day) return undefined;
  const same =
    citation.title !== null && titleOf(entry) !== undefined && compareTitles(citation.title, entry.title ?? '');
  return same === 'same' && isOfType(citation, entry) && isOfOffice(citation, entry) ? entry : undefined;
}

function laterMention(citation: Citation, entry: RegistryEntry | undefined): RegistryEntry | undefined {
  return citation.date === null && entry !== undefined && isOfType(citation, entry) ? entry : undefined;
}

/** Laws and resolutions of the Quốc hội, decisions and regulations of the Party are counted apart. */
export function isOfType(citation: Citation, entry: RegistryEntry): boolean {
  if (LAWS.has(citation.type) && LAWS.has(entry.type)) return true;
  return citation.type === entry.type || citation.type === 'van-ban';
}

/** True where the number is that of a central body, or of the very office that the entry names. */
export function isOfOffice(citation: Citation, entry: RegistryEntry): boolean {
  if (keyOf(citation) === undefined || isCentral(symbolOf(citation))) return true;
  if (citation.issuer === null || entry.issuer === undefined) return false;
  return isSameBody(citation.issuer, entry.issuer) === true;
}

/** A symbol that one body of the whole country has: 26/CT-TTg, 30/2020/NĐ-CP, 34-CT/TW, 06/2022/QH15. */
export function isCentral(reading: SymbolReading | undefined): boolean {
  if (reading === undefined) return false;
  if (reading.family === 'lien-tich') return true;
  const [agency, ...more] = reading.agencies;
  if (agency === undefined || (reading.type !== undefined && more.length > 0)) return false;
  if (/^(?:TW|.{2,6}TW)$/u.test(agency)) return true;
  const body = bodyOfAbbreviation(agency, reading.year !== undefined);
  return body?.kind === 'trung-uong' || body?.kind === 'bo';
}

/** The title of an entry where it is whole. */
export function titleOf(entry: RegistryEntry): string | undefined {
  return entry.titleShortened ? undefined : entry.title;
}

/** `Nghị định số 98/2023/NĐ-CP`, `Luật Thi đua, khen thưởng số 15/2003/QH11`: tells the entry from its namesakes. */
export function nameOf(entry: RegistryEntry): string {
  const short = shortForm(entry);
  return entry.code === undefined || short.includes(entry.code) ? short : `${short} số ${entry.code}`;
}

/** `Luật số 47/2024/QH15` of a code that the registry has no row of; its type is read from its letters, of the Quốc hội's from what it changes. */
export function codeName(code: string, changed: RegistryEntry): string {
  const { type, agencies } = readSymbol(code) ?? {};
  const ofLaw = LAWS.has(changed.type) && agencies?.[0]?.startsWith('QH') === true ? 'luat' : undefined;
  const slug = type === undefined ? ofLaw : TYPE_ABBREVIATIONS.get(type)?.[0];
  return `${slug === undefined ? 'văn bản' : typeName(slug)} số ${code}`;
}

/** `ngày 07/4/2014` in the way the citation writes its own date. */
export function dateLike(citation: Citation, iso: string): string {
  return dateWords(iso, citation.dateStyle === 'words' ? 'words' : 'slash');
}

/** A code is also called a law. */
const LAWS: ReadonlySet<string> = new Set(['luat', 'bo-luat']);
