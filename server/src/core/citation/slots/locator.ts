import { isWordChar } from '../words.ts';

/** A chain of pinpoints: `điểm a khoản 2 Điều 5`, `khoản 1, 2 và 3 Điều 7`, `Mục II`. */
export interface LocatorRange {
  readonly from: number;
  readonly to: number;
  /** It ends in "này": "khoản 2 Điều này" is of this document whatever follows. */
  readonly own: boolean;
}

/** One unit of the chain as written: `các khoản 1, 2 và 3` is the name and three values, `Điều này` no value. */
export interface LocatorUnit {
  /** In small letters, without "các" and "số": `khoản`, `phụ lục`. */
  readonly name: string;
  readonly values: readonly string[];
  /** "1 đến 3": what lies between isn't listed. */
  readonly range: boolean;
  readonly own: boolean;
  readonly from: number;
  readonly to: number;
}

/** The units of the chain that `readLocator` sees at `from`, in the order of the text. */
export function unitsOf(text: string, from: number): readonly LocatorUnit[] {
  const units: LocatorUnit[] = [];
  const end = readLocator(text, from)?.to ?? from;
  for (let at = from; at < end; ) {
    const values: string[] = [];
    const unit = readUnit(text, at, values);
    if (unit === undefined) break;
    const name = (UNIT_NAME.exec(text.slice(at, unit.to))?.[1] ?? '').toLowerCase();
    const range = / đến /u.test(text.slice(at, unit.to));
    units.push({ name, values, range, own: unit.own, from: at, to: unit.to });
    JOINT.lastIndex = unit.to;
    at = unit.to + Math.max(1, JOINT.exec(text)?.[0].length ?? 1);
  }
  return units;
}

/** Reads the chain that begins at `from` with the name of a unit; undefined where no number or letter follows the name. */
export function readLocator(text: string, from: number): LocatorRange | undefined {
  // "chi tiết 8 chỉ tiêu"
  if (text.startsWith('chi tiết', from - 4)) return undefined;
  let to: number | undefined;
  let at = from;
  for (let count = 0; count < MOST_UNITS; count += 1) {
    const unit = readUnit(text, at);
    if (unit === undefined) break;
    to = unit.to;
    if (unit.own) return { from, to, own: true };
    JOINT.lastIndex = to;
    const joint = JOINT.exec(text)?.[0];
    if (joint === undefined) break;
    at = to + joint.length;
  }
  return to === undefined ? undefined : { from, to, own: false };
}

function readUnit(text: string, at: number, values?: string[]): { to: number; own: boolean } | undefined {
  UNIT.lastIndex = at;
  const name = UNIT.exec(text)?.[0];
  if (name === undefined) return undefined;
  let to = at + name.length;
  if (text.startsWith('này', to) && !isWordChar(text, to + 3)) return { to: to + 3, own: true };
  const first = valueAt(text, to);
  if (first === 0) return undefined;
  values?.push(text.slice(to, to + first));
  to += first;
  for (let count = 0; count < MOST_VALUES; count += 1) {
    VALUE_JOINT.lastIndex = to;
    const joint = VALUE_JOINT.exec(text)?.[0];
    if (joint === undefined) break;
    const value = valueAt(text, to + joint.length);
    if (value === 0) break;
    to += joint.length + value;
    values?.push(text.slice(to - value, to));
  }
  return { to, own: false };
}

function valueAt(text: string, at: number): number {
  VALUE.lastIndex = at;
  return VALUE.exec(text)?.[0].length ?? 0;
}

const MOST_UNITS = 24;
const MOST_VALUES = 60;
const UNIT =
  /(?:các )?(?:[Đđ]iểm|[Kk]hoản|[Đđ]iều|[Tt]iểu mục|[Mm]ục(?: số)?|[Cc]hương|[Pp]hần|[Pp]hụ lục(?: số)?|[Mm]ẫu(?: số)?|[Tt]iết|[Bb]iểu(?: số)?|[Gg]ạch đầu dòng) /uy;
const VALUE =
  /(?:\d{1,3}(?:\.\d{1,2}){0,3}[a-zđ]?\d?|[IVXLC]{1,7}(?:[a-zđ]|(?:\.\d{1,2}){1,2})?|[a-zđ]\d?|thứ (?:nhất|hai|ba|tư|năm))(?![\p{L}\d%]|[./]\d)/uy;
const UNIT_NAME = /^(?:các )?(điểm|khoản|điều|tiểu mục|mục|chương|phần|phụ lục|mẫu|tiết|biểu|gạch đầu dòng)(?!\p{L})/iu;
const VALUE_JOINT = /, (?:và )?| và | hoặc | đến /uy;
const JOINT = /, (?:và )?| (?:và |hoặc |của |tại )?/uy;
