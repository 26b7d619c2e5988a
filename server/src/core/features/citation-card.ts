import type { Citation } from '../citation/model.ts';
import type { Language } from '../lint/finding.ts';
import type { Elsewhere } from '../lint/rule.ts';
import { dayOf } from '../registry/day.ts';
import { keyOfCode, keyOfName } from '../registry/key.ts';
import type { RegistryEntry } from '../registry/model.ts';
import { dateWords } from '../registry/phrase.ts';
import type { Registry } from '../registry/registry.ts';
import type { Parsed } from '../tree/nodes.ts';
import { type EntryCardOptions, entryLine, entryLines, trustLines } from './entry-card.ts';
import { type Known, knownCitations } from './known.ts';
import { escapeMarkup } from './markup.ts';

export interface CardOptions {
  readonly registry: Registry;
  readonly elsewhere: Elsewhere;
  readonly today: string | undefined;
  readonly language: Language;
}

/** What is known of a cited document. `instead`: it says all that the words of the citation say, and more. */
export interface Card {
  readonly markdown: string;
  readonly instead: boolean;
}

/** Undefined where the registry doesn't know the document and nobody else cites it. */
export function citationCard(parsed: Parsed, citation: Citation, options: CardOptions): Card | undefined {
  const all = knownCitations(parsed, options.registry);
  const known = all.find((one) => one.citation === citation);
  if (known === undefined) return undefined;
  const { entry, resolution, doc } = known;
  const words = WORDS[options.language];
  const card: EntryCardOptions = { ...options, day: dayOf(doc, options.today) };
  if (entry !== undefined) {
    const lines = [
      ...entryLines(entry, card),
      ...differences(citation, entry, options.language),
      ...(known.sure ? [] : [`- ${words.perhaps}`]),
      ...(citation.locator === null ? [] : [`- ${words.place}: ${escapeMarkup(citation.locator)}`]),
      ...mentions(known, all, entry, options),
      ...trustLines(entry, options.language),
    ];
    return { markdown: `**${words.title}:** ${escapeMarkup(citation.text)}\n\n${lines.join('\n')}`, instead: true };
  }
  const { entries } = resolution.state === 'several' || resolution.state === 'other-date' ? resolution : NONE;
  const others = elsewhereLines(citation, undefined, options);
  if (entries.length === 0 && others.length === 0) return undefined;
  const heading = resolution.state === 'other-date' ? words.otherDate : words.several;
  const list = entries.slice(0, 5).map((one) => entryLine(one, card));
  const parts = [...(list.length === 0 ? [] : [`${heading}:\n\n${list.join('\n')}`]), others.join('\n')];
  return { markdown: parts.filter((part) => part !== '').join('\n\n'), instead: false };
}

/** The card of an entry that isn't cited yet: beside a suggestion. */
export function suggestionCard(entry: RegistryEntry, options: EntryCardOptions): string {
  return [...entryLines(entry, options), ...trustLines(entry, options.language)].join('\n');
}

const NONE: { readonly entries: readonly RegistryEntry[] } = { entries: [] };

function mentions(known: Known, all: readonly Known[], entry: RegistryEntry, options: CardOptions): readonly string[] {
  const here = all.filter((one) => one.doc === known.doc && one.entry === entry).length;
  return [`- ${WORDS[options.language].here(here)}`, ...elsewhereLines(known.citation, entry, options)];
}

/** Other documents of the workspace that cite it: how many, and the first five by path. */
function elsewhereLines(
  citation: Citation,
  entry: RegistryEntry | undefined,
  { elsewhere, language }: CardOptions,
): readonly string[] {
  const code =
    entry?.code ??
    (citation.number === null ? undefined : `${citation.number}/${citation.symbolMeant ?? citation.symbol}`);
  if (code === undefined) return [];
  const date = entry?.date ?? citation.date ?? undefined;
  const found = elsewhere(keyOfCode(code)).filter(
    (one) => one.date === null || date === undefined || date.startsWith(one.date) || one.date.startsWith(date),
  );
  const paths = [...new Set(found.map((one) => one.path))];
  if (paths.length === 0) return [];
  const shown = paths.slice(0, 5).map((path) => `  - ${escapeMarkup(path)}`);
  const more = paths.length > shown.length ? ['  - …'] : [];
  return [`- ${WORDS[language].elsewhere(paths.length)}:`, ...shown, ...more];
}

/** What the text says otherwise than the registry. */
function differences(citation: Citation, entry: RegistryEntry, language: Language): readonly string[] {
  const words = WORDS[language];
  const told = (name: string, text: string, right: string): string =>
    `- ${escapeMarkup(`${words.differs} ${name}: “${text}” (${words.registry}: “${right}”)`)}`;
  const lines: string[] = [];
  const { date, issuer, title } = citation;
  if (date !== null && entry.date !== undefined && !entry.date.startsWith(date)) {
    lines.push(told(words.date, citation.slots.date?.text ?? date, dateWords(entry.date)));
  }
  if (issuer !== null && entry.issuer !== undefined && !includesEither(issuer, entry.issuer)) {
    lines.push(told(words.issuer, issuer, entry.issuer));
  }
  if (title !== null && entry.title !== undefined && !entry.titleShortened && !includesEither(title, entry.title)) {
    lines.push(told(words.subject, title, entry.title));
  }
  return lines;
}

/** "Bộ trưởng Bộ Nội vụ" and "Bộ Nội vụ" are no difference, nor is a title that stops earlier. */
function includesEither(a: string, b: string): boolean {
  const [one, other] = [` ${keyOfName(a)} `, ` ${keyOfName(b)} `];
  return one.includes(other) || other.includes(one);
}

const WORDS = {
  vi: {
    title: 'Viện dẫn',
    place: 'Vị trí',
    perhaps: 'Số này có thể trùng với văn bản khác: viện dẫn không ghi ngày ban hành',
    several: 'Có nhiều văn bản mang số, tên này',
    otherDate: 'Danh mục có số này với ngày khác',
    here: (count: number) => `Viện dẫn ${count} lần trong văn bản này`,
    elsewhere: (count: number) => `${count} văn bản khác cũng viện dẫn`,
    differs: 'Ở đây ghi khác về',
    registry: 'danh mục',
    date: 'ngày',
    issuer: 'cơ quan ban hành',
    subject: 'trích yếu',
  },
  en: {
    title: 'Citation',
    place: 'Place',
    perhaps: 'Another document may have this number: the citation gives no date',
    several: 'Several documents have this number or name',
    otherDate: 'The registry has this number with another date',
    here: (count: number) => `Cited ${count} ${count === 1 ? 'time' : 'times'} in this document`,
    elsewhere: (count: number) => `${count} other ${count === 1 ? 'document cites' : 'documents cite'} it`,
    differs: 'The text differs in',
    registry: 'registry',
    date: 'date',
    issuer: 'issuer',
    subject: 'title',
  },
} as const;
