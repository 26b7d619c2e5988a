import { bodiesDistinct, datesClash } from '../citation/clash.ts';
import type { Citation } from '../citation/model.ts';
import { bare } from '../text/letters.ts';
import type { Parsed } from '../tree/nodes.ts';
import { type Conflict, conflictsOf } from './cited-conflicts.ts';
import { dayOf } from './day.ts';
import { codeOf, keyOfCitation, keyOfCode, keyOfName } from './key.ts';
import { isConfirmed, type RegistryEntry } from './model.ts';
import { identityOf, isUnique, type Registry, type Resolution } from './registry.ts';
import { type Validity, validityOn } from './validity.ts';

/** One place where a document is cited, before anyone has asked which. */
export interface Place {
  /** The citing file, as given. */
  readonly path: string;
  readonly citation: Citation;
  /** The day on which the citation is judged: the date of the document that it stands in. */
  readonly day: string | undefined;
  /** The document names itself: "(Kèm theo Kế hoạch số …)". */
  readonly self: boolean;
}

/** One place where a document is cited, and which. */
export interface Mention extends Place {
  readonly resolution: Resolution;
  /** What was known where the document was cited. */
  readonly registry: Registry;
}

/** `missing`: no row of the registry is this document. */
export type ListedValidity = Validity | { readonly state: 'missing' };

/** A document with all the places that cite it. */
export interface CitedDocument {
  /** Readable and the same from run to run: `nghi-dinh:30/2020/NĐ-CP:2020-03-05`. */
  readonly id: string;
  readonly type: string;
  readonly code: string | undefined;
  readonly date: string | undefined;
  readonly issuer: string | undefined;
  readonly title: string | undefined;
  readonly entry: RegistryEntry | undefined;
  /** How sure it is that `entry`, or one of several rows, is meant. */
  readonly known: Resolution['state'];
  readonly mentions: readonly Mention[];
  /** For each mention. */
  readonly validities: readonly ListedValidity[];
  /** Index of the mention whose validity asks most for attention. */
  readonly worst: number;
  readonly conflicts: readonly Conflict[];
}

/** Every citation of a file. `today` stands in for the date of a draft. */
export function placesOf(path: string, parsed: Parsed, today: string | undefined): Place[] {
  const documents = [parsed.main, ...parsed.documents];
  return parsed.citations.map((citation) => {
    const at = citation.span.start;
    const doc = documents.find(({ span }) => span.start <= at && at < span.end) ?? parsed.main;
    const { number } = doc.preface;
    const own =
      number?.number === undefined || number.symbol === undefined
        ? undefined
        : keyOfCode(`${number.number}/${number.symbol}`);
    return { path, citation, day: dayOf(doc, today), self: own !== undefined && own === keyOfCitation(citation) };
  });
}

/** The files' own documents may be among what `registryFor` knows: so this comes when all files have been read. */
export function mentionsAt(places: readonly Place[], registryFor: (path: string) => Registry): Mention[] {
  return places.map((place) => {
    const { path, citation, day } = place;
    const registry = registryFor(path);
    return { ...place, registry, resolution: settled(registry, citation, day) };
  });
}

/** Of the laws with one name a reader takes the one in force on that day. */
function settled(registry: Registry, citation: Citation, day: string | undefined): Resolution {
  const found = registry.resolve(citation);
  if (found.state !== 'several' || citation.number !== null || day === undefined) return found;
  const valid = found.entries.filter((entry) => validityOn(entry, day, registry).state === 'in-force');
  return valid.length === 1 && valid[0] !== undefined ? { state: 'likely', entry: valid[0] } : found;
}

/** Citations grouped by the document they mean, in order of the first place. */
export function citedDocuments(mentions: readonly Mention[]): readonly CitedDocument[] {
  const groups = groupsOf(mentions);
  const order = new Map(mentions.map((mention, i) => [mention, i]));
  const place = (mention: Mention | undefined): number => (mention === undefined ? 0 : (order.get(mention) ?? 0));
  for (const group of groups) group.mentions.sort((a, b) => place(a) - place(b));
  groups.sort((a, b) => place(a.mentions[0]) - place(b.mentions[0]));
  const ids = new Set<string>();
  return groups.map((group) => documentOf(group, ids));
}

interface Group {
  readonly key: string;
  readonly entry: RegistryEntry | undefined;
  readonly mentions: Mention[];
}

/**
 * Dated mentions first: a mention without a date is then the document that its own file names by that number, else what the
 * registry takes it for, else the only one of that number.
 */
function groupsOf(mentions: readonly Mention[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  const enter = (key: string, group: Group): void => {
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [group]);
    else if (!same.includes(group)) same.push(group);
  };
  const add = (key: string, entry: RegistryEntry | undefined, mention: Mention): void => {
    const group: Group = { key, entry, mentions: [mention] };
    groups.push(group);
    enter(key, group);
    enter(keyOf(mention), group);
  };
  const isDated = ({ citation }: Mention): boolean => citation.date !== null || isUnique(citation);
  for (const dated of [true, false]) {
    for (const mention of mentions) {
      if (isDated(mention) !== dated) continue;
      const entry = entryOf(mention);
      const key = entry === undefined ? keyOf(mention) : keyOfEntry(entry);
      const same = byKey.get(key) ?? [];
      const group = dated
        ? same.find((one) => (entry === undefined ? fits(one, mention) : isSame(one.entry, entry)))
        : (same.find((one) => one.mentions.some(({ path }) => path === mention.path)) ??
          same.find((one) => entry !== undefined && isSame(one.entry, entry)) ??
          (entry === undefined && same.length === 1 ? same.find((one) => agrees(one, mention)) : undefined));
      if (group === undefined) add(key, entry, mention);
      else {
        group.mentions.push(mention);
        // A law that is cited by number and by name is found by both from now on.
        enter(keyOf(mention), group);
      }
    }
  }
  return groups;
}

/** The row that a mention means, also where its date is a slip for the one that the row has. */
function entryOf({ citation, resolution }: Mention): RegistryEntry | undefined {
  if ('entry' in resolution) return resolution.entry;
  if (resolution.state !== 'other-date') return undefined;
  const { family } = citation;
  return resolution.entries.find(
    (entry) =>
      isConfirmed(entry, 'ngay') &&
      datesClash({ family, date: entry.date ?? null, issuer: null }, citation) &&
      !bodiesDistinct(entry.issuer, citation.issuer),
  );
}

/** Same document: no date or body that speaks for two; or dates of which one must be a slip. */
function fits(group: Group, { citation }: Mention): boolean {
  return group.mentions.every(({ citation: one }) => {
    if (one.date === null || citation.date === null || one.date === citation.date) return true;
    const length = Math.min(one.date.length, citation.date.length);
    if (one.date.slice(0, length) === citation.date.slice(0, length)) return true;
    return datesClash(one, citation) && !bodiesDistinct(one.issuer, citation.issuer);
  });
}

function agrees(group: Group, { citation }: Mention): boolean {
  return group.mentions.every(({ citation: one }) => !bodiesDistinct(one.issuer, citation.issuer));
}

function isSame(a: RegistryEntry | undefined, b: RegistryEntry): boolean {
  return a !== undefined && (a === b || identityOf(a) === identityOf(b));
}

/** An entry's number is the key of its citations; a law by name is found under its number too. */
function keyOfEntry(entry: RegistryEntry): string {
  return entry.code === undefined ? `${entry.type} ${keyOfName(entry.title ?? '')}` : keyOfCode(entry.code);
}

function keyOf({ citation, path }: Mention): string {
  const code = keyOfCitation(citation);
  if (code !== undefined && code !== '') return code;
  const { type, title, session, number } = citation;
  if (session !== null) return `${type} ${bare(session)}`;
  // "Công văn số 66" says of no other file which document is meant.
  if (number !== null) return `${type} ${number} ${path}`;
  return `${type} ${keyOfName(title ?? citation.text)}`;
}

function documentOf({ entry, mentions }: Group, ids: Set<string>): CitedDocument {
  const [first] = mentions;
  const citations = mentions.map(({ citation }) => citation);
  const pick = (of: (citation: Citation) => string | null | undefined): string | undefined =>
    citations.map(of).find((one) => one !== null && one !== undefined) ?? undefined;
  const type = entry?.type ?? pick(({ type: one }) => (one === 'van-ban' ? undefined : one)) ?? 'van-ban';
  const code = entry?.code ?? pick(codeOf);
  const date =
    entry?.date ?? pick((one) => (one.date?.length === 10 ? one.date : undefined)) ?? pick((one) => one.date);
  const title = entry?.title ?? pick((one) => one.title);
  const validities = mentions.map((mention) => validityOf(entry, mention));
  const ranks = validities.map(rankOf);
  return {
    id: unused([type, code ?? title ?? first?.citation.session ?? first?.citation.text, date], ids),
    type,
    code,
    date,
    issuer: entry?.issuer ?? pick((one) => one.issuer),
    title,
    entry,
    known: first?.resolution.state ?? 'unknown',
    mentions,
    validities,
    worst: ranks.reduce((worst, rank, i) => (rank > (ranks[worst] ?? 0) ? i : worst), 0),
    conflicts: conflictsOf(entry, mentions),
  };
}

function validityOf(entry: RegistryEntry | undefined, { day, registry }: Mention): ListedValidity {
  if (entry === undefined) return { state: 'missing' };
  return day === undefined ? { state: 'unknown', amendedBy: [] } : validityOn(entry, day, registry);
}

function rankOf(validity: ListedValidity): number {
  if (validity.state === 'in-force') return validity.amendedBy.length > 0 ? 2 : 1;
  return { missing: 0, unknown: 0, early: 3, ended: 4 }[validity.state];
}

function unused(parts: readonly (string | undefined)[], ids: Set<string>): string {
  const base = parts.filter((part) => part !== undefined).join(':');
  let id = base;
  for (let i = 2; ids.has(id); i += 1) id = `${base}#${i}`;
  ids.add(id);
  return id;
}
