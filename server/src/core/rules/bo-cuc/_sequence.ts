import { numFor } from '../../features/numbering.ts';
import { renumberings } from '../../features/renumber.ts';
import type { Report, ReportFix, RuleContext } from '../../lint/rule.ts';
import { toRoman } from '../../text/letters.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { Division } from '../../tree/nodes.ts';
import { labelEdit, labelSpan, nameOf, nameWith, numRange } from './_division.ts';
import { type List, listsOf } from './_lists.ts';
import { looseLabels } from './_loose.ts';
import { oddBetween } from './_odd.ts';
import { looseRomans } from './_roman.ts';
import { straysOf } from './_stray.ts';

/** A place where the numbers of a list don't follow one another. */
export interface Break {
  readonly kind: 'nhay' | 'trung' | 'lui';
  readonly list: List;
  readonly at: Division;
  /** The sibling before; undefined where the list itself begins too late. */
  readonly before: Division | undefined;
  /** The numbers left out, for `nhay`. */
  readonly missing: readonly number[];
  /** The number that the label alone should have, where all the others are right. */
  readonly slip: number | undefined;
  /** The number after the break confirms `slip`. */
  readonly sure: boolean;
}

/** Jumps of more than this many numbers are figures that happen to begin a line, not labels. */
const MAX_JUMP = 8;

/**
 * The breaks of a list. After a break the numbering is taken as it goes on, so one missing number is one break. Numbers
 * put between two others (`5a` after `5`) belong to the sequence; labels without a value (f, j, w, z, malformed Roman
 * figures) have rules of their own and count as the number that is missing.
 */
export function breaksOf(list: List): readonly Break[] {
  const known = cache.get(list);
  if (known !== undefined) return known;
  const found = isRunning(list) ? NONE : walk(list);
  cache.set(list, found);
  return found;
}

const NONE: readonly Break[] = [];
const cache = new WeakMap<List, readonly Break[]>();

/** 1, 2, 3 … without a fault, as nearly every list is. */
function isRunning({ members }: List): boolean {
  for (let i = 0; i < members.length; i += 1) {
    const one = members[i];
    if (one === undefined || one.ordinal !== i + 1 || one.suffix !== undefined || isMalformedRoman(one)) return false;
  }
  return true;
}

function walk(list: List): Break[] {
  const found: Break[] = [];
  const seen = new Map<string, Division>();
  const values = list.members.filter((one) => numberOf(one) > 0);
  const all = new Set(values.map(numberOf));
  const unknown = unknownBefore(list.members);
  let previous = 0;
  let before: Division | undefined;
  values.forEach((at, i) => {
    const value = numberOf(at);
    const expected = previous + 1;
    const next = values[i + 1];
    const after = next === undefined ? 0 : numberOf(next);
    const push = (kind: Break['kind'], missing: readonly number[], slip: number | undefined, sure: boolean): void => {
      found.push({ kind, list, at, before, missing, slip, sure });
    };
    const twin = seen.get(at.num);
    if (before === undefined) {
      const opens = list.members.length >= 2 && value > 1 && value <= 3 && at.style !== 'paren';
      if (opens && at.suffix === undefined && !list.continues && (unknown.get(at) ?? 0) < value - 1) {
        push('nhay', range(1, value - 1), undefined, false);
      }
      previous = value;
    } else if (value === expected) {
      previous = value;
    } else if (twin === undefined && isOfAnother(at, before)) {
      // `2.1.` after `1.1.`: its own rule says that item 2 is missing, and from here the numbers are counted anew.
      previous = value;
    } else if (twin !== undefined || (value === previous && at.suffix === undefined)) {
      const slips = after === expected + 1 || (next === undefined && value === previous);
      push('trung', [], slips ? expected : undefined, after === expected + 1);
      if (after === expected + 1) previous = expected;
      else if (value < previous && after === value + 1) previous = value;
    } else if (value === previous) {
      // `5a` after `5`.
    } else if (value > expected) {
      const left = range(expected, value - 1);
      if (after === expected + 1) {
        push(after === value ? 'trung' : 'lui', [], expected, true);
        previous = expected;
      } else if (value - expected >= MAX_JUMP) {
        return;
      } else {
        const explained = left.every((one) => all.has(one)) || (unknown.get(at) ?? 0) >= left.length;
        if (!explained) push('nhay', left, undefined, false);
        previous = value;
      }
    } else {
      const slips = after === expected + 1;
      push('lui', [], slips ? expected : undefined, slips);
      if (slips) previous = expected;
      else if (after === value + 1 && after !== expected) previous = value;
    }
    before = at;
    if (!seen.has(at.num)) seen.set(at.num, at);
  });
  return found;
}

/** Multi-level numbers of two parents, `1.1` and `2.1`. */
function isOfAnother(one: Division, before: Division): boolean {
  if (one.style !== 'decimal-multi' || before.style !== 'decimal-multi') return false;
  return one.num.slice(0, one.num.lastIndexOf('.')) !== before.num.slice(0, before.num.lastIndexOf('.'));
}

/** 0 for a label that is no number of its list: a letter outside the alphabet, a malformed Roman figure. */
function numberOf(one: Division): number {
  return isMalformedRoman(one) ? 0 : one.ordinal;
}

/** `IIII`, `VX`: a figure can be read off, but nobody writes it so. */
export function isMalformedRoman(one: Division): boolean {
  if (!/^[IVX]+$/u.test(one.num) || one.suffix !== undefined) return false;
  if (one.style !== 'roman' && one.style !== 'word') return false;
  return toRoman(one.ordinal) !== one.num;
}

/** How many labels without a value stand right before each member. */
function unknownBefore(members: readonly Division[]): Map<Division, number> {
  const counts = new Map<Division, number>();
  let count = 0;
  for (const one of members) {
    if (numberOf(one) > 0) {
      counts.set(one, count);
      count = 0;
    } else count += 1;
  }
  return counts;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** `d)` before `e)`, or twice, is about the letter đ; its rule says so in words. Capitals are in use both ways. */
export function isAboutLetters({ kind, at, before, missing, slip }: Break): boolean {
  if (at.style === 'upper-alpha') return kind === 'nhay' && missing.length === 1 && missing[0] === 5;
  if (at.style !== 'alpha' || before?.num !== 'd') return false;
  if (kind === 'nhay') return missing.length === 1 && missing[0] === 5;
  return kind === 'trung' && at.num === 'd' && (slip === 5 || slip === undefined);
}

type Key = 'loi' | 'dau' | 'dung' | 'truoc' | 'sua' | 'danhLai';

/** Reports the first break of one kind in every list of a level; the rules for sections and for contents share it. */
export function reportBreaks(
  context: RuleContext,
  level: List['level'],
  kind: Break['kind'],
  report: (found: Report<Key>) => void,
): void {
  let fixes = 0;
  for (const list of listsOf(context)) {
    if (list.level !== level) continue;
    const found = breaksOf(list).find((one) => one.kind === kind && !isAboutLetters(one) && !isExplained(context, one));
    if (found === undefined) continue;
    fixes += 1;
    report(reportOf(context, found, fixes <= MAX_FIXES));
  }
}

/** Each fix walks the document again; a text with more broken lists than this is no list to renumber one by one. */
const MAX_FIXES = 40;

function reportOf(context: RuleContext, found: Break, withFix: boolean): Report<Key> {
  const { at, before, missing, slip } = found;
  const values = {
    so: nameOf(at),
    truoc: before === undefined ? '' : nameOf(before),
    thieu: missingNames(at, missing),
    dung: slip === undefined ? '' : nameWith(at, numFor(at, slip) ?? ''),
  };
  const [fix, ...moreFixes] = withFix ? fixesOf(slipFix(context, found), renumberFix(context, at)) : [];
  return {
    span: labelSpan(at),
    message: before === undefined ? 'dau' : slip === undefined ? 'loi' : 'dung',
    values,
    ...(fix === undefined ? {} : { fix }),
    ...(moreFixes.length === 0 ? {} : { moreFixes }),
    ...(before === undefined ? {} : { related: [{ span: labelSpan(before), message: 'truoc' }] }),
  };
}

/** The one number first; the whole list only where that does more. */
export function fixesOf<K extends string>(
  slip: ReportFix<K> | undefined,
  whole: ReportFix<K> | undefined,
): ReportFix<K>[] {
  if (slip === undefined) return whole === undefined ? [] : [whole];
  if (whole === undefined) return [slip];
  const [own] = slip.edits;
  const [only, more] = whole.edits;
  const isSame =
    more === undefined &&
    only?.text === own?.text &&
    only?.span.start === own?.span.start &&
    only?.span.end === own?.span.end;
  return isSame ? [slip] : [slip, whole];
}

function missingNames(at: Division, missing: readonly number[]): string {
  const names = missing.map((one) => nameWith(at, numFor(at, one) ?? String(one)));
  if (names.length <= 3) return names.join(', ');
  return `${names[0]} … ${names[names.length - 1]}`;
}

/** The one wrong number put right. Numbers of a normative text are pointed to from elsewhere: never without a look. */
export function slipFix({ parsed, doc }: RuleContext, { at, slip, sure }: Break): ReportFix<Key> | undefined {
  const num = slip === undefined ? undefined : numFor(at, slip);
  const place = numRange(at);
  if (num === undefined || place === undefined) return undefined;
  const carries = at.children.some((child) => isDivision(child) && child.num.startsWith(`${at.num}.`));
  const edit = labelEdit(at, parsed.text, place.from, place.to, num);
  if (edit === undefined || carries) return undefined;
  const safe = sure && doc.regime !== 'quy-pham' && !parsed.wrapped;
  return { title: 'sua', edits: [edit], safety: safe ? 'safe' : 'review' };
}

/** The whole list in order, with the references to it: a number means something to a reader, so it is looked at. */
export function renumberFix({ parsed }: RuleContext, at: Division): ReportFix<Key> | undefined {
  const [found] = at.label === undefined ? [] : renumberings(parsed, at.label.span);
  if (found === undefined) return undefined;
  return { title: 'danhLai', edits: found.edits, safety: 'review' };
}

/** The missing number is there, but written so that it is no label of this list; another rule says how. */
function isExplained(context: RuleContext, found: Break): boolean {
  const { kind, list, at, before, missing } = found;
  if (kind !== 'nhay') return false;
  if (looseLabels(context, found).length > 0 || isInline(found) || oddBetween(found) !== undefined) return true;
  const from = before?.span.start ?? 0;
  const isBetween = (start: number): boolean => start >= from && start < at.span.start;
  if (at.style === 'roman' && at.type === 'section') {
    const loose = looseRomans(context).filter((one) => isBetween(one.span.start));
    if (loose.some((one) => missing.includes(one.value))) return true;
  }
  return straysOf(list).some((one) => isBetween(one.span.start) && missing.includes(one.ordinal));
}

/** "Điều 2. 1. Giám đốc …", "1. Đối tượng: a) Cá nhân;": the first ones stand inside the line before. */
function isInline({ at, before, list, missing }: Break): boolean {
  if (at.style === 'word' || at.style === 'ordinal-word') return false;
  const owner = before ?? list.parent;
  const num = missing[0] === undefined ? undefined : numFor(at, missing[0]);
  if (owner === undefined || num === undefined) return false;
  const label = ` ${at.marker.replace(at.num, num)} `;
  const texts = owner.children.flatMap((child) => (child.type === 'paragraph' ? [child.leaf.flat.text] : []));
  return [owner.heading?.flat.text ?? '', ...texts].some((text) => ` ${text}`.includes(label));
}
