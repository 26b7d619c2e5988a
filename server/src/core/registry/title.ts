import { bare } from '../text/letters.ts';

/**
 * How the title of a citation stands to that of an entry, compared loosely: no marks, capitals, quotes, "về", "về việc".
 * - `same`: equal, or the shorter one is a whole stretch of the longer.
 * - `other`: hardly a word in common that says anything: another document is meant.
 * - undefined: somewhere between, or too short to say.
 */
export function compareTitles(cited: string, known: string): 'same' | 'other' | undefined {
  const a = syllablesOf(cited);
  const b = syllablesOf(known);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const stretch = ` ${long.join(' ')} `.indexOf(` ${short.join(' ')} `);
  if (short.length >= LEAST_SAME && (stretch === 0 || (stretch > 0 && short.length > LEAST_SAME + 1))) return 'same';
  if (short.length >= 2 * LEAST_SAME && shared(short, long) >= 0.85 * short.length && isAllSaid(short, long))
    return 'same';
  const saying = a.filter((one) => !EMPTY.has(one));
  const knownSaying = b.filter((one) => !EMPTY.has(one));
  // A long title of empty words still says which document it is not; a short remark says nothing.
  const least = a.length >= LONG ? 2 : 3;
  if (saying.length < least || knownSaying.length < 2) return undefined;
  return shared(saying, knownSaying) <= 0.2 * Math.min(saying.length, knownSaying.length) ? 'other' : undefined;
}

/** True where one title is the beginning of the other and not much shorter: titles of one series begin alike. */
export function isNearlyWhole(cited: string, known: string): boolean {
  // A citation often ends its title where the first part of it ends.
  return isLongBeginning(cited, known) || (known.includes(';') && isLongBeginning(cited, known.split(';')[0] ?? ''));
}

function isLongBeginning(cited: string, known: string): boolean {
  const [a, b] = [syllablesOf(cited), syllablesOf(known)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const alike = ` ${long.join(' ')} `.startsWith(` ${short.join(' ')} `);
  return alike && short.length >= LEAST_SAME && (short.length === long.length || short.length >= 0.6 * long.length);
}

/** True where both titles are the same word for word, quotes and capitals aside. */
export function isWholeTitle(cited: string, known: string): boolean {
  return syllablesOf(cited).join(' ') === syllablesOf(known).join(' ');
}

function syllablesOf(title: string): string[] {
  return bare(title)
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()
    .replace(/^(?:ve viec|ve|v v) /u, '')
    .split(' ')
    .filter((one) => one !== '');
}

function shared(short: readonly string[], long: readonly string[]): number {
  const all = new Set(long);
  return short.filter((one) => all.has(one)).length;
}

/** Every syllable that says anything stands in the other title too. */
function isAllSaid(short: readonly string[], long: readonly string[]): boolean {
  const all = new Set(long);
  return short.every((one) => EMPTY.has(one) || all.has(one));
}

const LEAST_SAME = 4;
const LONG = 8;

/** Syllables that stand in titles of every kind. */
const EMPTY: ReadonlySet<string> = new Set(
  've viec cua va cac nhung mot so trong doi voi theo cho tai tu den nam giai doan tiep tuc doi moi tang cuong day manh thuc hien trien khai to chuc cong tac quy dinh chi tiet thi hanh huong dan bien phap de an ke hoach chuong trinh phe duyet ban sua bo sung dieu luat nghi quyet thong tu su lanh dao dang nang cao hieu qua chat luong tinh hinh xay dung phat dong phong trao nhiem vu quan ly nha nuoc ly giai phap chu truong chinh sach la co duoc the phat trien'.split(
    ' ',
  ),
);
