import { fold, isWordCode } from '../../citation/words.ts';
import { reportMany } from '../../lint/many.ts';
import type { Report, RuleContext } from '../../lint/rule.ts';
import type { View } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import { inCaseOf, isAllCaps, upperFirst } from '../../text/letters.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';
import { citedIn } from './_cited.ts';
import { formOf, indexTables, type PhraseEntry, type PhraseForm } from './_index.ts';
import { isQuoted } from './_quotes.ts';
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
        report({ span, message: 'sai', values: { viet: bare(viet), dung: bare(dung) }, fix: { title: 'sua', edits } }),
      ({ span, viet, dung }, so, edits) =>
        report({
          span,
          message: 'nhieu',
          values: { viet: bare(viet), dung: bare(dung), so },
          fix: { title: 'suaHet', edits },
        }),
    );
  }
}

/** The words stand in quotation marks of the message; "Huân chương Độc Lập” hạng ba" has one of the text's own in it. */
function bare(words: string): string {
  return words.replace(/[“”"]/gu, '');
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
    const small = text.toLowerCase();
    for (let at = 0; at < low.length; at += 1) {
      if (!inWord(low.charCodeAt(at))) continue;
      const end = wordEnd(low, at);
      const entry = mayBegin(low.charCodeAt(at), end - at) ? phraseAt(low, at, end) : undefined;
      if (entry === undefined) {
        at = end;
        continue;
      }
      const wrong = (found.get(entry.theme)?.length ?? 0) < MOST ? judge(leaf, small, at, entry) : undefined;
      if (wrong !== undefined) {
        const inQuotes = isQuoted(leaf, wrong.from);
        const opens = inQuotes && entry.quotedToo && OPENING.test(text[at - 1] ?? '');
        if ((!inQuotes || opens) && !cited(leaf, wrong.from)) keep(found, entry.theme, wrong);
      }
      at += entry.low.length - 1;
    }
  }
  return found;
}

/** No reader wants more of one theme; a megabyte of one phrase would give a hundred thousand. */
const MOST = 1000;

function keep(found: Map<Theme, WrongCase[]>, theme: Theme, wrong: WrongCase): void {
  const list = found.get(theme);
  if (list === undefined) found.set(theme, [wrong]);
  else list.push(wrong);
}

/** First letter and length of the words that a phrase begins with: most words of a text need no look-up. */
const BEGINNINGS: ReadonlySet<number> = new Set([...INDEX.keys()].map((word) => word.charCodeAt(0) * 64 + word.length));
const LONGEST = Math.max(...[...INDEX.keys()].map((word) => word.length));

function mayBegin(code: number, length: number): boolean {
  return length <= LONGEST && BEGINNINGS.has(code * 64 + length);
}

/** Vietnamese letters, marks and figures all stand before U+2000, the marks of a text after it. */
function inWord(code: number): boolean {
  return code < 0x2000 && isWordCode(code);
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && inWord(text.charCodeAt(end))) end += 1;
  return end;
}

/** The longest phrase that stands whole at `at`, whose first word ends at `end`. */
function phraseAt(low: string, at: number, end: number): PhraseEntry<Theme> | undefined {
  const first = INDEX.get(low.slice(at, end));
  if (first === undefined) return undefined;
  const isHere = (one: PhraseEntry<Theme>): boolean =>
    low.startsWith(one.low, at) && !inWord(low.charCodeAt(at + one.low.length));
  let next = end;
  while (next < end + 3 && next < low.length && !inWord(low.charCodeAt(next))) next += 1;
  const nextEnd = wordEnd(low, next);
  const pairs = nextEnd - next > LONGEST ? undefined : first.bySecond.get(low.slice(next, nextEnd));
  return pairs?.find(isHere) ?? first.alone.find(isHere);
}

/** What is wrong with the phrase that stands at `at`; undefined where it is right, or meant to be all in capitals. */
function judge(leaf: Leaf, small: string, at: number, entry: PhraseEntry<Theme>): WrongCase | undefined {
  const { text } = leaf.flat;
  const from = at + entry.from;
  const to = at + entry.to;
  if (entry.forms.some((form) => isCasedAs(text, small, from, form))) return undefined;
  const best = entry.forms[0]?.text;
  if (best === undefined) return undefined;
  const written = text.slice(from, to);
  if (isAllCaps(written) || (entry.needsCapital && written === small.slice(from, to))) return undefined;
  const raised = upperFirst(best);
  // At the beginning of a sentence, of a cell, after a dash the first letter has its capital anyway.
  const keepsFirst = raised !== best && text[from] !== small[from] && !inMidSentence(text, from);
  if (!keepsFirst) return { leaf, from, to, right: best };
  const isRight = entry.forms.some((form) => isCasedAs(text, small, from, formOf(upperFirst(form.text))));
  return isRight ? undefined : { leaf, from, to, right: raised };
}

/** Whether the letters from `from` on have the case of those of the form; `small` is the text in lower case. */
function isCasedAs(text: string, small: string, from: number, form: PhraseForm): boolean {
  for (let i = 0; i < form.text.length; i += 1) {
    const isCapital = text.charCodeAt(from + i) !== small.charCodeAt(from + i);
    if (isCapital !== (form.text.charCodeAt(i) !== form.small.charCodeAt(i))) return false;
  }
  return true;
}

/** A word of a sentence stands right before: nothing asks for a capital here. */
function inMidSentence(text: string, at: number): boolean {
  if (text[at - 1] !== ' ') return false;
  const before = text[at - 2] ?? '';
  return before === ',' || inWord(before.charCodeAt(0));
}

const OPENING = /["“]/u;
