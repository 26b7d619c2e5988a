import { DOCUMENT_TYPES } from '../law/types.ts';
import { isRealDate } from '../text/date.ts';
import { bare } from '../text/letters.ts';
import { DOUBT_FIELDS, ROW_FIELDS, STATUSES, SUCCESSOR_FIELDS } from './fields.ts';
import type { EntryField, Origin, RegistryEntry, Status, Successor } from './model.ts';

/** Something in a registry file that can't be used; `path` leads to it: `['can-cu', 3, 'ngay']`. */
export interface RegistryProblem {
  readonly path: readonly (string | number)[];
  readonly code:
    | 'not-a-list'
    | 'not-a-row'
    | 'unknown-key'
    | 'missing'
    | 'type'
    | 'date'
    | 'text'
    | 'code'
    | 'flag'
    | 'status'
    | 'successor'
    | 'field'
    | 'number'
    | 'address'
    | 'order';
  /** The key or value at fault, as written. */
  readonly text: string;
}

export interface RegistryReading {
  readonly entries: readonly RegistryEntry[];
  /** For each entry its row in the list. */
  readonly rows: readonly number[];
  readonly problems: readonly RegistryProblem[];
}

/**
 * Reads `{"can-cu": [row …]}`, the form of the built-in registry and of a unit's `can-cu.yaml`, already parsed from JSON or
 * YAML. Never throws: a row that can't be used is left out and named, a field that can't be used is left out and named.
 */
export function readEntries(value: unknown, origin: Origin): RegistryReading {
  const problems: RegistryProblem[] = [];
  if (isRecord(value)) {
    for (const key of Object.keys(value)) {
      if (!TOP_KEYS.has(key)) problems.push({ path: [key], code: 'unknown-key', text: key });
    }
  }
  const list = isRecord(value) ? value['can-cu'] : value;
  if (!Array.isArray(list)) {
    const path = isRecord(value) ? ['can-cu'] : [];
    if (list !== undefined && list !== null) problems.push({ path, code: 'not-a-list', text: show(list) });
    return { entries: [], rows: [], problems };
  }
  const base: (string | number)[] = isRecord(value) ? ['can-cu'] : [];
  const entries: RegistryEntry[] = [];
  const rows: number[] = [];
  list.forEach((row: unknown, index) => {
    const entry = readRow(row, [...base, index], origin, problems);
    if (entry === undefined) return;
    entries.push(entry);
    rows.push(index);
  });
  return { entries, rows, problems };
}

/** The slug of a type by its slug or its name, however it is capitalised. */
export function typeSlug(written: string): string | undefined {
  const meant = bare(written.trim()).replace(/[\s_-]+/gu, ' ');
  return TYPES.get(meant);
}

/** `2014-04-07` or, as people write it, `07/4/2014`; undefined where it is no real day. */
export function readDay(written: string): string | undefined {
  const text = written.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  const [, year, month, day] = iso ?? reversed(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text));
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isRealDate(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function reversed(found: RegExpExecArray | null): readonly (string | undefined)[] {
  return found === null ? [] : [found[0], found[3], found[2], found[1]];
}

type Path = readonly (string | number)[];
type Code = RegistryProblem['code'];

function readRow(row: unknown, path: Path, origin: Origin, problems: RegistryProblem[]): RegistryEntry | undefined {
  if (!isRecord(row)) {
    problems.push({ path, code: 'not-a-row', text: show(row) });
    return undefined;
  }
  for (const key of Object.keys(row)) {
    if (!ROW_KEYS.has(key)) problems.push({ path: [...path, key], code: 'unknown-key', text: key });
  }
  const say = (key: string, code: Code): undefined => {
    problems.push({ path: [...path, key], code, text: show(row[key]) });
    return undefined;
  };
  const text = (key: string): string | undefined => {
    const value = row[key];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string' || value.trim() === '') return say(key, 'text');
    return value.normalize('NFC').trim();
  };
  const date = (key: string): string | undefined => {
    const value = row[key];
    if (value === undefined || value === null) return undefined;
    return (typeof value === 'string' ? readDay(value) : undefined) ?? say(key, 'date');
  };
  const flag = (key: string): boolean => {
    const value = row[key];
    if (value !== undefined && value !== null && typeof value !== 'boolean') say(key, 'flag');
    // What can't be read might have been a yes: a title is then not relied on.
    return value !== undefined && value !== null && value !== false;
  };
  const written = row.loai;
  const type = typeof written === 'string' ? typeSlug(written) : undefined;
  if (type === undefined) return say('loai', isEmpty(written) ? 'missing' : 'type');
  const numbered = text('so-ky-hieu');
  const code = numbered === undefined || isCode(numbered) ? numbered : say('so-ky-hieu', 'code');
  const title = text('trich-yeu');
  if (code === undefined && title === undefined) {
    if (isEmpty(row['so-ky-hieu'])) say('so-ky-hieu', 'missing');
    return undefined;
  }
  const inForceFrom = date('hieu-luc-tu');
  const end = date('het-hieu-luc');
  // Which of two days is wrong can't be known: nothing is said of an end that comes before the beginning.
  const turned = inForceFrom !== undefined && end !== undefined && end <= inForceFrom;
  const inForceTo = turned ? say('het-hieu-luc', 'order') : end;
  const address = text('dia-chi');
  return {
    type,
    code,
    date: date('ngay'),
    issuer: text('co-quan'),
    title,
    titleShortened: flag('trich-yeu-rut-gon'),
    inForceFrom,
    inForceTo,
    status: readStatus(row['tinh-trang'], inForceTo, () => say('tinh-trang', 'status')),
    replacedBy: readSuccessors(row['thay-the-boi'], [...path, 'thay-the-boi'], problems),
    amendedBy: readSuccessors(row['sua-doi-boi'], [...path, 'sua-doi-boi'], problems),
    sources: readTexts(row.nguon, [...path, 'nguon'], 'text', problems),
    verified: date('ngay-kiem'),
    confirmed: readCount(row['xac-nhan'], () => say('xac-nhan', 'number')),
    doubt: text('nghi-ngo'),
    doubtfulFields: readTexts(row['nghi-ngo-o'], [...path, 'nghi-ngo-o'], 'field', problems).filter(isField),
    note: text('ghi-chu'),
    address: address === undefined || isAddress(address) ? address : say('dia-chi', 'address'),
    origin,
  };
}

/** A row with an end has a known course; only one that says neither is unclear. */
function readStatus(value: unknown, inForceTo: string | undefined, say: () => undefined): Status {
  const known = STATUSES.find((one) => one.value === value);
  if (known !== undefined) return known.value;
  if (!isEmpty(value)) say();
  return inForceTo === undefined ? 'chua-ro' : 'con-hieu-luc';
}

/** `06/2026/QH16`, a list of such, or rows with `so-ky-hieu`, `ngay`, `tu`. */
function readSuccessors(value: unknown, path: Path, problems: RegistryProblem[]): Successor[] {
  if (isEmpty(value)) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one, index): Successor[] => {
    const at = Array.isArray(value) ? [...path, index] : path;
    const say = (more: Path, code: Code, fault: unknown): Successor[] => {
      problems.push({ path: [...at, ...more], code, text: show(fault) });
      return [];
    };
    if (typeof one === 'string' && isCode(one.trim())) return [{ code: nfc(one), date: undefined, from: undefined }];
    if (!isRecord(one)) return say([], 'successor', one);
    for (const key of Object.keys(one)) if (!SUCCESSOR_KEYS.has(key)) say([key], 'unknown-key', key);
    const code = one['so-ky-hieu'];
    if (isEmpty(code)) return say(['so-ky-hieu'], 'missing', '');
    if (typeof code !== 'string' || !isCode(code.trim())) return say(['so-ky-hieu'], 'successor', code);
    const date = (key: string): string | undefined => {
      const given = one[key];
      if (isEmpty(given)) return undefined;
      const day = typeof given === 'string' ? readDay(given) : undefined;
      if (day === undefined) say([key], 'date', given);
      return day;
    };
    return [{ code: nfc(code), date: date('ngay'), from: date('tu') }];
  });
}

function readCount(value: unknown, say: () => undefined): number {
  if (isEmpty(value)) return 0;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  say();
  return 0;
}

function readTexts(value: unknown, path: Path, code: 'text' | 'field', problems: RegistryProblem[]): string[] {
  if (isEmpty(value)) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one, index) => {
    if (typeof one === 'string' && one.trim() !== '' && (code === 'text' || isField(one))) return [nfc(one)];
    problems.push({ path: Array.isArray(value) ? [...path, index] : path, code, text: show(one) });
    return [];
  });
}

/** A number, then something with a letter: `34-CT/TW`, `37-BYT/QĐ`, `769/TTg`. */
function isCode(text: string): boolean {
  return /^\d+\p{L}?\s*[-/]/u.test(text) && /\p{L}/u.test(text);
}

/** Shown as a link: nothing but the web may be opened by it. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/iu.test(text);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function nfc(text: string): string {
  return text.normalize('NFC').trim();
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function isField(text: string): text is EntryField {
  return DOUBT_FIELDS.some((field) => field === text);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const TOP_KEYS: ReadonlySet<string> = new Set(['$schema', 'can-cu']);
const ROW_KEYS: ReadonlySet<string> = new Set(ROW_FIELDS.map((field) => field.key));
const SUCCESSOR_KEYS: ReadonlySet<string> = new Set(SUCCESSOR_FIELDS.map((field) => field.key));
const TYPES: ReadonlyMap<string, string> = new Map(
  DOCUMENT_TYPES.flatMap(({ slug, name }) => [
    [slug.replaceAll('-', ' '), slug],
    [bare(name), slug],
  ]),
);
