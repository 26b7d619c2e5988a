import type { Citation } from '../citation/model.ts';
import type { RegistryEntry } from '../registry/model.ts';
import { type DateWords, dateWords, fullForm, isAmendingLaw, isLaw, shortForm, typeName } from '../registry/phrase.ts';
import type { Registry } from '../registry/registry.ts';
import type { DocumentTree, LeafRole, Parsed } from '../tree/nodes.ts';
import { type Known, knownCitations, validityIn } from './known.ts';
import { documentAt, leafAt } from './path.ts';

/** The place where a citation is to stand, with the habits of the document around it. */
export interface CitingPlace {
  readonly doc: DocumentTree;
  /** In a căn cứ: issuer before date, laws with their date (Nghị định 30/2020/NĐ-CP, Phụ lục I, II, khoản 6, điểm a). */
  readonly inBasis: boolean;
  readonly dates: DateWords;
  readonly issuerFirst: boolean;
  readonly comma: boolean;
  /** Documents that this one cites before the place. */
  readonly citedBefore: ReadonlySet<RegistryEntry>;
  /** Documents that this one cites anywhere else. */
  readonly cited: ReadonlySet<RegistryEntry>;
}

/** `start` to `end` is what is being typed: a citation read there is the one to be written, no mention. */
export function citingPlace(parsed: Parsed, registry: Registry, start: number, end: number): CitingPlace {
  const doc = documentAt(parsed, start);
  const role = leafAt(parsed, end)?.role;
  // Half a căn cứ above no title may be read as anything; its first words say what it is.
  const inBasis = role === 'basis' || BASIS_LINE.test(parsed.text.slice(Math.max(0, start - 24), start));
  const own = knownCitations(parsed, registry).filter(
    ({ citation, doc: other }) => other === doc && (citation.span.end <= start || citation.span.start >= end),
  );
  const roles = new Map(own.map((known) => [known, leafAt(parsed, known.citation.span.start)?.role]));
  const near = own.filter((known) => (roles.get(known) === 'basis') === inBasis);
  const dates = majority(near, dateStyle) ?? majority(own, dateStyle) ?? (inBasis ? 'words' : 'slash');
  // The decree lists the issuer before the date in a căn cứ (khoản 6, điểm a), but nobody writes so, the decree itself
  // neither: a document that does is followed, no other is led there.
  const order = inBasis ? (majority(near, orderOf) ?? 'date') : 'date';
  const comma = majority(near, commaOf) ?? majority(own, commaOf) ?? (doc.regime === 'dang' ? 'comma' : 'none');
  const meant = (list: readonly Known[]) => new Set(list.flatMap(({ entry }) => entry ?? []));
  return {
    doc,
    inBasis,
    dates,
    issuerFirst: order === 'issuer',
    comma: comma === 'comma',
    citedBefore: meant(own.filter((known) => known.citation.span.end <= start && isMention(known, roles.get(known)))),
    cited: meant(own),
  };
}

/**
 * How the entry is cited there: in full for the first time, by type and number later. Laws: by name, with the date in a căn
 * cứ of an administrative document, with the number in a normative one.
 */
export function citationForm(
  entry: RegistryEntry,
  place: CitingPlace,
  registry: Registry,
  today: string | undefined,
): string {
  if (isLaw(entry) && entry.title !== undefined && !entry.titleShortened) {
    return lawForm(entry, entry.title, place, registry, today);
  }
  return place.citedBefore.has(entry) ? shortForm(entry) : fullForm(entry, place.dates, place);
}

function lawForm(
  entry: RegistryEntry,
  title: string,
  place: CitingPlace,
  registry: Registry,
  today: string | undefined,
): string {
  const { doc, inBasis, dates } = place;
  const { code, date, type } = entry;
  const name = `${typeName(type)} ${title}`;
  const first = !place.citedBefore.has(entry);
  if (doc.regime === 'quy-pham' && code !== undefined) {
    if (!first) return `${typeName(type)} số ${code}`;
    return isAmendingLaw(entry) ? `${typeName(type)} số ${code} ${title}` : `${name} số ${code}`;
  }
  if (inBasis && date !== undefined && doc.regime !== 'dang') return `${name} ${dateWords(date, dates)}`;
  if (isAmendingLaw(entry)) return shortForm(entry);
  const year = date?.slice(0, 4);
  if (year === undefined) return name;
  // Several laws had this name: it means the one in force, the others need their year.
  const others = registry.byName(type, title).filter((other) => other !== entry);
  const isOnly =
    inForce(entry, place, registry, today) && others.every((other) => !inForce(other, place, registry, today));
  return (others.length === 0 || isOnly) && !(inBasis && doc.regime === 'dang') ? name : `${name} năm ${year}`;
}

function inForce(entry: RegistryEntry, { doc }: CitingPlace, registry: Registry, today: string | undefined): boolean {
  const state = validityIn(entry, doc, today, registry)?.state;
  return state === 'in-force' || (state === undefined && entry.status === 'con-hieu-luc');
}

/** A title or table may name a document in short; then the first mention in the text is still to come. */
function isMention({ citation }: Known, role: LeafRole | undefined): boolean {
  if (role === undefined || role === 'quoted') return false;
  return !SHORT_PLACES.has(role) || (citation.date !== null && citation.issuer !== null);
}

const SHORT_PLACES: ReadonlySet<LeafRole> = new Set([
  'subject',
  'heading',
  'recipient',
  'annexNote',
  'annexHeading',
  'cell',
]);
const BASIS_LINE = /(?:^|[\r\n])[ \t*_-]{0,12}Căn cứ $/u;

function dateStyle({ dateStyle: style }: Citation): DateWords | undefined {
  return style === 'slash' || style === 'words' ? style : undefined;
}

function orderOf({ slots: { date, issuer } }: Citation): 'date' | 'issuer' | undefined {
  if (date === undefined || issuer === undefined) return undefined;
  return issuer.span.start < date.span.start ? 'issuer' : 'date';
}

function commaOf({ slots: { code, date }, text }: Citation): 'comma' | 'none' | undefined {
  if (code === undefined || date === undefined) return undefined;
  if (text.includes(`${code.text}, ${date.text}`)) return 'comma';
  return text.includes(`${code.text} ${date.text}`) ? 'none' : undefined;
}

/** What most of them have; undefined where none has any, or as many have the one as the other. */
function majority<T>(list: readonly Known[], of: (citation: Citation) => T | undefined): T | undefined {
  const counts = new Map<T, number>();
  for (const { citation } of list) {
    const value = of(citation);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] !== second?.[1] ? first[0] : undefined;
}
