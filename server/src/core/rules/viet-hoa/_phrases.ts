import { fold, isWordCode } from '../../citation/words.ts';
import { reportMany } from '../../lint/many.ts';
import type { Report, RuleContext } from '../../lint/rule.ts';
import type { View } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import { inCaseOf, isAllCaps } from '../../text/letters.ts';
import { countBefore } from '../../text/search.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { citedIn } from './_cited.ts';
import { indexTables, type PhraseEntry } from './_index.ts';
import { judgesCapitals, SPOKEN } from './_scope.ts';
import { TABLES, type Theme } from './_tables.ts';

/** A phrase of a table written with other capitals than it should have; `from` and `to` are of the part that is judged. */
export interface WrongCase {
  readonly leaf: Leaf;
  readonly from: number;
  readonly to: number;
  readonly right: string;
}

export type CaseKeys = 'sai' | 'sua' | 'nhieu' | 'suaHet';

/** What every rule of the group says; a rule may say it in its own words under the same keys. */
export const CASE_MESSAGES = {
  vi: {
    sai: '“{viet}” viết hoa chưa đúng; đúng là “{dung}”.',
    sua: 'Viết “{dung}”',
    nhieu: '“{viet}” viết hoa chưa đúng ở {so} chỗ; đúng là “{dung}”.',
    suaHet: 'Viết “{dung}” ở cả {so} chỗ',
  },
  en: {
    sai: '“{viet}” has wrong capitals; it is written “{dung}”.',
    sua: 'Write “{dung}”',
    nhieu: '“{viet}” has wrong capitals in {so} places; it is written “{dung}”.',
    suaHet: 'Write “{dung}” in all {so} places',
  },
} as const;

/** Reports the phrases of one table that have wrong capitals; many of one phrase are told once, with one fix. */
export function reportPhrases(
  context: RuleContext,
  theme: Theme,
  report: (found: Report<CaseKeys>) => void,
  isFault: (found: WrongCase) => boolean = () => true,
): void {
  const byRight = new Map<string, WrongCase[]>();
  for (const found of wrongCases(context).get(theme) ?? []) {
    if (!isFault(found)) continue;
    const same = byRight.get(found.right);
    if (same === undefined) byRight.set(found.right, [found]);
    else same.push(found);
  }
  for (const [right, found] of byRight) {
    const places = found.map((one) => placeOf(one, right));
    reportMany(
      places,
      CAP,
      ({ span, viet, dung, edits }) =>
        report({ span, message: 'sai', values: { viet, dung }, fix: { title: 'sua', edits } }),
      ({ span, viet, dung }, so, edits) =>
        report({ span, message: 'nhieu', values: { viet, dung, so }, fix: { title: 'suaHet', edits } }),
    );
  }
}

const CAP = 8;

interface CasePlace {
  readonly span: Span;
  readonly edits: readonly Edit[];
  readonly viet: string;
  readonly dung: string;
}

/** Only the letters of the other case are touched, one by one: the author's tone marks, blanks and bold type stay. */
function placeOf({ leaf: { flat }, from, to }: WrongCase, right: string): CasePlace {
  const viet = flat.text.slice(from, to);
  const dung = inCaseOf(viet, right);
  const edits: Edit[] = [];
  for (let i = 0; i < viet.length; i += 1) {
    const letter = dung[i] ?? '';
    if (letter !== viet[i]) edits.push({ span: spanOf(flat, from + i, from + i + 1), text: letter });
  }
  return { span: spanOf(flat, from, to), edits, viet, dung };
}

const INDEX = indexTables(TABLES);
const FOUND = new WeakMap<View, ReadonlyMap<Theme, readonly WrongCase[]>>();

/** The wrong phrases of all tables, found in one pass over the document and kept for the other rules of the group. */
function wrongCases(context: RuleContext): ReadonlyMap<Theme, readonly WrongCase[]> {
  const { view } = context;
  const known = FOUND.get(view);
  if (known !== undefined) return known;
  const found = judgesCapitals(context) ? search(view) : new Map<Theme, WrongCase[]>();
  FOUND.set(view, found);
  return found;
}

function search(view: View): Map<Theme, WrongCase[]> {
  const found = new Map<Theme, WrongCase[]>();
  const cited = citedIn(view);
  for (const leaf of view.printed) {
    if (!SPOKEN.has(leaf.role) || leaf.area === 'further') continue;
    const { text } = leaf.flat;
    const low = fold(text);
    // A letter that is two in lower case would shift every place after it.
    if (low.length !== text.length) continue;
    let quotes: readonly number[] | undefined;
    for (let at = 0; at < low.length; at += 1) {
      if (!isWordCode(low.charCodeAt(at))) continue;
      const end = wordEnd(low, at);
      const entry = end - at > LONGEST ? undefined : phraseAt(low, at, end);
      if (entry === undefined) {
        at = end;
        continue;
      }
      const wrong = judge(leaf, at, entry);
      if (wrong !== undefined) {
        quotes ??= quoteMarks(text);
        const inQuotes = isQuoted(quotes, wrong.from);
        const opens = inQuotes && entry.quotedToo && OPENING.test(text[at - 1] ?? '');
        if ((!inQuotes || opens) && !cited(leaf, wrong.from)) {
          const list = found.get(entry.theme);
          if (list === undefined) found.set(entry.theme, [wrong]);
          else list.push(wrong);
        }
      }
      at += entry.low.length - 1;
    }
  }
  return found;
}

/** No word that a phrase begins with is longer; a megabyte of one letter isn't cut out to be looked up. */
const LONGEST = 8;

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end += 1;
  return end;
}

/** The longest phrase that stands whole at `at`, whose first word ends at `end`. */
function phraseAt(low: string, at: number, end: number): PhraseEntry<Theme> | undefined {
  const first = INDEX.get(low.slice(at, end));
  if (first === undefined) return undefined;
  let next = end;
  while (next < end + 3 && next < low.length && !isWordCode(low.charCodeAt(next))) next += 1;
  const nextEnd = Math.min(wordEnd(low, next), next + LONGEST + 1);
  const pairs = first.bySecond.get(low.slice(next, nextEnd)) ?? [];
  return [...pairs, ...first.alone].find(
    (one) => low.startsWith(one.low, at) && !isWordCode(low.charCodeAt(at + one.low.length)),
  );
}

/** What is wrong with the phrase that stands at `at`; undefined where it is right, or meant to be all in capitals. */
function judge(leaf: Leaf, at: number, entry: PhraseEntry<Theme>): WrongCase | undefined {
  if (entry.forms.length === 0) return undefined;
  const { text } = leaf.flat;
  const from = at + entry.from;
  const to = at + entry.to;
  const written = text.slice(from, to);
  if (isAllCaps(written)) return undefined;
  if (entry.needsCapital && written === written.toLowerCase()) return undefined;
  const [best = ''] = entry.forms;
  for (const form of entry.forms) {
    const right = inCaseOf(written, form);
    if (right === written) return undefined;
    if (right.slice(1) === written.slice(1) && isLower(right) && !inMidSentence(text, from)) return undefined;
  }
  const keepsFirst = isLower(best) && !isLower(written) && !inMidSentence(text, from);
  return { leaf, from, to, right: keepsFirst ? `${best[0]?.toUpperCase() ?? ''}${best.slice(1)}` : best };
}

function isLower(text: string): boolean {
  return text[0] === text[0]?.toLowerCase();
}

/** A word of a sentence stands right before: nothing asks for a capital here. */
function inMidSentence(text: string, at: number): boolean {
  if (text[at - 1] !== ' ') return false;
  const before = text[at - 2] ?? '';
  return before === ',' || isWordCode(before.charCodeAt(0));
}

const OPENING = /["“]/u;

/** Places where text in quotation marks begins and ends, in turn. */
function quoteMarks(text: string): readonly number[] {
  const marks: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/["“”«»]/gu)) {
    const open = marks.length % 2 === 1;
    if (mark === '"' || (CLOSING.test(mark) ? open : !open)) marks.push(index);
  }
  return marks;
}

const CLOSING = /[”»]/u;

function isQuoted(marks: readonly number[], at: number): boolean {
  return countBefore(marks, (mark) => mark < at) % 2 === 1;
}
