import { DOCUMENT_TYPES } from '../law/types.ts';
import { isRealDate } from '../text/date.ts';
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
    | 'status'
    | 'field'
    | 'number'
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
  const list = isRecord(value) ? value['can-cu'] : value;
  if (!Array.isArray(list)) {
    if (value !== undefined && value !== null) problems.push({ path: [], code: 'not-a-list', text: 'can-cu' });
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

type Path = readonly (string | number)[];

function readRow(row: unknown, path: Path, origin: Origin, problems: RegistryProblem[]): RegistryEntry | undefined {
  if (!isRecord(row)) {
    problems.push({ path, code: 'not-a-row', text: String(row) });
    return undefined;
  }
  for (const key of Object.keys(row)) {
    if (!KEYS.has(key)) problems.push({ path: [...path, key], code: 'unknown-key', text: key });
  }
  const say = (key: string, code: RegistryProblem['code']): undefined => {
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
    return typeof value === 'string' && isIsoDate(value) ? value : say(key, 'date');
  };
  const type = text('loai');
  if (type === undefined || !TYPES.has(type)) {
    problems.push({ path: [...path, 'loai'], code: type === undefined ? 'missing' : 'type', text: show(row.loai) });
    return undefined;
  }
  const code = text('so-ky-hieu');
  const title = text('trich-yeu');
  if (code === undefined && title === undefined) {
    problems.push({ path: [...path, 'so-ky-hieu'], code: 'missing', text: '' });
    return undefined;
  }
  const inForceFrom = date('hieu-luc-tu');
  const inForceTo = date('het-hieu-luc');
  if (inForceFrom !== undefined && inForceTo !== undefined && inForceTo <= inForceFrom) say('het-hieu-luc', 'order');
  return {
    type,
    code,
    date: date('ngay'),
    issuer: text('co-quan'),
    title,
    titleShortened: row['trich-yeu-rut-gon'] === true,
    inForceFrom,
    inForceTo,
    status: readStatus(row['tinh-trang'], inForceTo, () => say('tinh-trang', 'status')),
    replacedBy: readSuccessors(row['thay-the-boi'], [...path, 'thay-the-boi'], problems),
    amendedBy: readSuccessors(row['sua-doi-boi'], [...path, 'sua-doi-boi'], problems),
    sources: texts(row.nguon, () => say('nguon', 'text')),
    verified: date('ngay-kiem'),
    confirmed: readCount(row['xac-nhan'], () => say('xac-nhan', 'number')),
    doubt: text('nghi-ngo'),
    doubtfulFields: texts(row['nghi-ngo-o'], () => say('nghi-ngo-o', 'field')).filter(isField),
    note: text('ghi-chu'),
    address: text('dia-chi'),
    origin,
  };
}

/** A row with an end has a known course; only one that says neither is unclear. */
function readStatus(value: unknown, inForceTo: string | undefined, say: () => undefined): Status {
  if (value === 'con-hieu-luc' || value === 'het-hieu-luc' || value === 'chua-ro') return value;
  if (value !== undefined && value !== null) say();
  return inForceTo === undefined ? 'chua-ro' : 'con-hieu-luc';
}

/** `06/2026/QH16`, a list of such, or rows with `so-ky-hieu`, `ngay`, `tu`. */
function readSuccessors(value: unknown, path: Path, problems: RegistryProblem[]): Successor[] {
  if (value === undefined || value === null) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one, index): Successor[] => {
    if (typeof one === 'string' && one.trim() !== '') return [{ code: one.trim(), date: undefined, from: undefined }];
    if (!isRecord(one) || typeof one['so-ky-hieu'] !== 'string') {
      problems.push({ path: [...path, index], code: 'text', text: show(one) });
      return [];
    }
    const date = (key: string): string | undefined => {
      const given = one[key];
      if (given === undefined || given === null) return undefined;
      if (typeof given === 'string' && isIsoDate(given)) return given;
      problems.push({ path: [...path, index, key], code: 'date', text: show(given) });
      return undefined;
    };
    return [{ code: one['so-ky-hieu'], date: date('ngay'), from: date('tu') }];
  });
}

function readCount(value: unknown, say: () => undefined): number {
  if (value === undefined || value === null) return 0;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  say();
  return 0;
}

function texts(value: unknown, say: () => undefined): string[] {
  if (value === undefined || value === null) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.some((one) => typeof one !== 'string')) say();
  return list.filter((one) => typeof one === 'string');
}

function isIsoDate(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return found !== null && isRealDate(Number(found[1]), Number(found[2]), Number(found[3]));
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function isField(text: string): text is EntryField {
  return FIELDS.some((field) => field === text);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const FIELDS: readonly EntryField[] = [
  'so-ky-hieu',
  'ngay',
  'co-quan',
  'trich-yeu',
  'hieu-luc-tu',
  'het-hieu-luc',
  'thay-the-boi',
  'sua-doi-boi',
];

/** Keys of a row, in the order in which they are offered and written. */
export const ROW_KEYS: readonly string[] = [
  'loai',
  'so-ky-hieu',
  'ngay',
  'co-quan',
  'trich-yeu',
  'trich-yeu-rut-gon',
  'hieu-luc-tu',
  'het-hieu-luc',
  'tinh-trang',
  'thay-the-boi',
  'sua-doi-boi',
  'nguon',
  'ngay-kiem',
  'xac-nhan',
  'nghi-ngo',
  'nghi-ngo-o',
  'ghi-chu',
  'dia-chi',
];
const KEYS: ReadonlySet<string> = new Set(ROW_KEYS);
const TYPES: ReadonlySet<string> = new Set(DOCUMENT_TYPES.map((one) => one.slug));
