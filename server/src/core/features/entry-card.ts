import { familyOf } from '../citation/symbol.ts';
import type { Language } from '../lint/finding.ts';
import type { EntryField, RegistryEntry, Successor } from '../registry/model.ts';
import { dateFigures, dateWords, fullForm, isLaw, shortForm, typeName } from '../registry/phrase.ts';
import type { Registry } from '../registry/registry.ts';
import { type Validity, validityOn } from '../registry/validity.ts';
import { escapeMarkup, FAMILY_WORDS } from './markup.ts';

export interface EntryCardOptions {
  readonly registry: Registry;
  readonly language: Language;
  /** Whole date of the day that validity is told for; undefined: what the row says of today. */
  readonly day: string | undefined;
}

/** What the registry knows of a document, one line for each thing: `- Ngày ban hành: 07/4/2014`. */
export function entryLines(entry: RegistryEntry, options: EntryCardOptions): readonly string[] {
  const { language } = options;
  const words = WORDS[language];
  const say = (name: string, value: string | undefined): string[] =>
    value === undefined || value === '' ? [] : [`- ${name}: ${escapeMarkup(value)}`];
  const family = isLaw(entry) ? 'quy-pham' : familyOf(entry.code ?? '');
  const kind = typeName(entry.type);
  const title = entry.title === undefined ? undefined : `${entry.title}${entry.titleShortened ? words.shortened : ''}`;
  const validity = validityOf(entry, options);
  return [
    ...say(words.kind, family === undefined ? kind : `${kind} (${FAMILY_WORDS[language][family]})`),
    ...say(words.code, entry.code),
    ...say(words.date, entry.date === undefined ? undefined : dateFigures(entry.date)),
    ...say(words.issuer, entry.issuer),
    ...say(words.title, title),
    ...say(validityName(words, options.day), validityText(validity, entry, language)),
    ...entry.replacedBy.flatMap((one) => say(words.replacedBy, successorText(one, options))),
    ...entry.amendedBy.flatMap((one) => say(words.amendedBy, successorText(one, options))),
  ];
}

/** Where the row comes from and how far it can be relied on. */
export function trustLines(entry: RegistryEntry, language: Language): readonly string[] {
  const words = WORDS[language];
  const { doubt, doubtfulFields, verified, note, sources, origin, confirmed } = entry;
  const from =
    origin.kind === 'san-co'
      ? `${words.builtIn}${words.confirmed(confirmed)}${verified === undefined ? '' : `, ${words.verified(dateWords(verified))}`}`
      : `${origin.kind === 'don-vi' ? words.unit : words.document} (${pathOf(origin.uri)})`;
  const fields = doubtfulFields.map((field) => words.fields[field]).join(', ');
  const say = (name: string, value: string): string => `- ${name}: ${escapeMarkup(value)}`;
  return [
    say(words.from, from),
    ...(doubt === undefined ? [] : [say(words.doubt, fields === '' ? doubt : `${doubt} (${fields})`)]),
    ...(origin.kind === 'don-vi' && verified !== undefined ? [say(words.checked, dateWords(verified))] : []),
    ...(origin.kind === 'don-vi' && sources.length > 0 ? [say(words.sources, sources.join('; '))] : []),
    ...(note === undefined || origin.kind === 'van-ban' ? [] : [say(words.note, note)]),
  ];
}

/** `Nghị quyết số 04-NQ/TW, ngày 01/4/2026 (còn hiệu lực …)`: one of several that may be meant. */
export function entryLine(entry: RegistryEntry, options: EntryCardOptions): string {
  const { language } = options;
  const date = entry.date === undefined ? '' : `, ${dateWords(entry.date)}`;
  const issuer = entry.issuer === undefined ? '' : `, ${entry.issuer}`;
  return `- ${escapeMarkup(`${shortForm(entry)}${date}${issuer} (${validityText(validityOf(entry, options), entry, language)})`)}`;
}

/** Hint behind a citation: `hết hiệu lực 01/7/2025`. */
export function endedText(since: string, language: Language): string {
  return `${language === 'vi' ? 'hết hiệu lực' : 'no longer in force since'} ${dateFigures(since)}`;
}

export function successorText(one: Successor, { registry, language }: Omit<EntryCardOptions, 'day'>): string {
  const entry = registry.successorOf(one);
  const words = WORDS[language];
  const date = one.date === undefined ? '' : ` ${dateWords(one.date)}`;
  const form = entry === undefined ? `${one.code}${date}` : named(entry);
  return one.from === undefined ? form : `${form} (${words.since(dateFigures(one.from))})`;
}

/** A law by its name and its number: the name alone is that of the old one as well. */
function named(entry: RegistryEntry): string {
  const form = fullForm(entry);
  const code = isLaw(entry) && entry.code !== undefined && !form.includes(entry.code) ? ` số ${entry.code}` : '';
  return isLaw(entry) && entry.date !== undefined ? `${form}${code} ${dateWords(entry.date)}` : `${form}${code}`;
}

function validityOf(entry: RegistryEntry, { day, registry }: EntryCardOptions): Validity {
  if (day !== undefined) return validityOn(entry, day, registry);
  if (entry.status !== 'het-hieu-luc') {
    return { state: entry.status === 'chua-ro' ? 'unknown' : 'in-force', amendedBy: entry.amendedBy };
  }
  return { state: 'ended', since: entry.inForceTo, replacedBy: entry.replacedBy };
}

function validityText(validity: Validity, entry: RegistryEntry, language: Language): string {
  const words = WORDS[language];
  if (validity.state === 'in-force') {
    const end = entry.inForceTo === undefined ? '' : `, ${words.until(dateFigures(entry.inForceTo))}`;
    return `${words.inForce}${end}`;
  }
  if (validity.state === 'early') return `${words.early} ${dateFigures(validity.from)}`;
  if (validity.state === 'unknown') return words.unknown;
  return validity.since === undefined ? words.ended : `${words.endedSince} ${dateFigures(validity.since)}`;
}

function validityName(words: (typeof WORDS)[Language], day: string | undefined): string {
  return day === undefined ? words.validity : `${words.validity} ${words.on} ${dateFigures(day)}`;
}

/** The last parts of an address, as people know a file. */
function pathOf(uri: string | undefined): string {
  const parts = (uri ?? '').split('/').slice(-2).join('/');
  try {
    return decodeURIComponent(parts);
  } catch {
    return parts;
  }
}

const FIELDS_VI: Readonly<Record<EntryField, string>> = {
  'so-ky-hieu': 'số, ký hiệu',
  ngay: 'ngày ban hành',
  'co-quan': 'cơ quan ban hành',
  'trich-yeu': 'trích yếu',
  'hieu-luc-tu': 'ngày có hiệu lực',
  'het-hieu-luc': 'ngày hết hiệu lực',
  'thay-the-boi': 'văn bản thay thế',
  'sua-doi-boi': 'văn bản sửa đổi',
};

const FIELDS_EN: Readonly<Record<EntryField, string>> = {
  'so-ky-hieu': 'number and symbol',
  ngay: 'date',
  'co-quan': 'issuer',
  'trich-yeu': 'title',
  'hieu-luc-tu': 'first day in force',
  'het-hieu-luc': 'end of force',
  'thay-the-boi': 'successor',
  'sua-doi-boi': 'amendments',
};

const WORDS = {
  vi: {
    kind: 'Loại',
    code: 'Số, ký hiệu',
    date: 'Ngày ban hành',
    issuer: 'Cơ quan ban hành',
    title: 'Trích yếu',
    shortened: ' (rút gọn)',
    validity: 'Hiệu lực',
    on: 'vào ngày',
    inForce: 'Còn hiệu lực (theo nguồn đã xem)',
    until: (day: string) => `đến trước ngày ${day}`,
    early: 'Chưa có hiệu lực, có hiệu lực từ',
    unknown: 'Chưa rõ',
    ended: 'Hết hiệu lực (chưa rõ từ ngày nào)',
    endedSince: 'Hết hiệu lực từ',
    replacedBy: 'Thay thế bởi',
    amendedBy: 'Sửa đổi, bổ sung bởi',
    since: (day: string) => `từ ${day}`,
    from: 'Nguồn',
    builtIn: 'danh mục có sẵn, ',
    confirmed: (count: number) => (count === 0 ? 'chưa có nguồn xác nhận' : `${count} nguồn xác nhận`),
    verified: (day: string) => `đối chiếu ${day}`,
    unit: 'danh mục của đơn vị',
    document: 'văn bản trong thư mục làm việc',
    doubt: 'Chưa chắc',
    checked: 'Đối chiếu',
    sources: 'Xem ở',
    note: 'Ghi chú',
    fields: FIELDS_VI,
  },
  en: {
    kind: 'Kind',
    code: 'Number and symbol',
    date: 'Date of issue',
    issuer: 'Issuer',
    title: 'Title',
    shortened: ' (shortened)',
    validity: 'Validity',
    on: 'on',
    inForce: 'In force (by the sources seen)',
    until: (day: string) => `until ${day}`,
    early: 'Not yet in force, in force from',
    unknown: 'Not known',
    ended: 'No longer in force (since when is not known)',
    endedSince: 'No longer in force since',
    replacedBy: 'Replaced by',
    amendedBy: 'Amended by',
    since: (day: string) => `from ${day}`,
    from: 'Source',
    builtIn: 'built-in registry, ',
    confirmed: (count: number) => `confirmed by ${count} ${count === 1 ? 'source' : 'sources'}`,
    verified: (day: string) => `checked ${day}`,
    unit: 'the unit’s own list',
    document: 'document of the workspace',
    doubt: 'Doubtful',
    checked: 'Checked',
    sources: 'Seen in',
    note: 'Note',
    fields: FIELDS_EN,
  },
} as const;
