import { groupBy } from '../text/group.ts';
import { romanValue } from '../text/letters.ts';
import { isDivision } from '../tree/is-division.ts';
import type { BodyNode, Division, DivisionType } from '../tree/nodes.ts';

/** One value of a unit: `mục` and `II` of "Mục II". */
export interface Wanted {
  readonly unit: string;
  readonly value: string;
}

/** Divisions of the nearest level that has any. */
export function matching(root: readonly BodyNode[], wanted: Wanted): readonly Division[] {
  for (const level of levelsOf(root)) {
    const found = numbered(ofKindIn(level, wanted), wanted.value);
    if (found.length > 0) return found;
  }
  return [];
}

export function ofKind(root: readonly BodyNode[], wanted: Wanted): readonly Division[] {
  for (const level of levelsOf(root)) {
    const { all } = ofKindIn(level, wanted);
    if (all.length > 0) return all;
  }
  return [];
}

/** The divisions at one depth, and those of each kind by their numbers: thousands of references ask for them. */
interface Level {
  readonly divisions: readonly Division[];
  readonly kinds: Map<string, OfKind>;
}

interface OfKind {
  readonly all: readonly Division[];
  readonly byNum: ReadonlyMap<string, readonly Division[]>;
  readonly byOrdinal: ReadonlyMap<number, readonly Division[]>;
}

const LEVELS = new WeakMap<readonly BodyNode[], readonly Level[]>();

function levelsOf(root: readonly BodyNode[]): readonly Level[] {
  const known = LEVELS.get(root);
  if (known !== undefined) return known;
  const levels: Level[] = [];
  for (let level = root.filter(isDivision); level.length > 0; ) {
    levels.push({ divisions: level, kinds: new Map() });
    level = level.flatMap((one) => one.children.filter(isDivision));
  }
  LEVELS.set(root, levels);
  return levels;
}

function ofKindIn({ divisions, kinds }: Level, wanted: Wanted): OfKind {
  const key = `${wanted.unit} ${isFigure(wanted.value)}`;
  const known = kinds.get(key);
  if (known !== undefined) return known;
  const all = divisions.filter((one) => isOfKind(one, wanted));
  const kind = {
    all,
    byNum: groupBy(all, ({ num }) => num),
    byOrdinal: groupBy(all, (one) => (isCounted(one) ? one.ordinal : undefined)),
  };
  kinds.set(key, kind);
  return kind;
}

/** `II` is also found by `2`; a number with a letter or a point only as it is written. */
function numbered({ byNum, byOrdinal }: OfKind, value: string): readonly Division[] {
  const written = byNum.get(value) ?? [];
  const ordinal = ordinalOf(value);
  const counted = (ordinal === 0 ? undefined : byOrdinal.get(ordinal)) ?? [];
  if (counted.length === 0) return written;
  const further = written.filter((one) => !isCounted(one) || one.ordinal !== ordinal);
  return further.length === 0 ? counted : [...counted, ...further].sort((a, b) => a.span.start - b.span.start);
}

function isOfKind(one: Division, { unit, value }: Wanted): boolean {
  const types = TYPES.get(unit);
  if (types === undefined || !types.has(one.type) || one.num === '') return false;
  if (unit === 'phần' && one.type === 'section') return one.style === 'roman' || one.style === 'upper-alpha';
  // "điểm a" is a letter and "điểm 2" a figure: a list of the one says nothing of the other.
  if (INNERMOST.has(unit)) return isFigure(one.num) === isFigure(value);
  return true;
}

/** Its number can be written in another way: not `2a`, `1.1`, `đ`. */
function isCounted({ suffix, num }: Division): boolean {
  return suffix === undefined && !num.includes('.') && !isLetter(num);
}

/** `II`, `2`, `thứ hai`; 0 for `a`, `2a`, `1.1`. */
export function ordinalOf(value: string): number {
  if (/^\d+$/u.test(value)) return Number(value);
  return ORDINALS.get(value) ?? romanValue(value);
}

function isFigure(num: string): boolean {
  return /^\d/u.test(num);
}

function isLetter(num: string): boolean {
  return /^[\p{Ll}]/u.test(num) && num.length < 3;
}

const INNERMOST: ReadonlySet<string> = new Set(['khoản', 'điểm', 'tiết', 'tiểu mục', 'mục']);
/** What a unit's name can mean in the tree. */
export const TYPES: ReadonlyMap<string, ReadonlySet<DivisionType>> = new Map(
  Object.entries({
    phần: ['part', 'section'],
    chương: ['chapter'],
    mục: ['section', 'subsection', 'item', 'point'],
    'tiểu mục': ['subsection', 'item', 'point'],
    điều: ['article'],
    khoản: ['clause', 'item'],
    điểm: ['point', 'item', 'clause'],
    tiết: ['point', 'item', 'clause', 'indent'],
  } satisfies Record<string, readonly DivisionType[]>).map(([unit, types]) => [unit, new Set<DivisionType>(types)]),
);
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['thứ nhất', 1],
  ['thứ hai', 2],
  ['thứ ba', 3],
  ['thứ tư', 4],
  ['thứ năm', 5],
]);
