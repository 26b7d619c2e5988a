import type { Edit, Span } from '../text/span.ts';

/** A place of a text with some words on either side, as it is shown on paper. */
export interface Passage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** What a fix does at one place: whole words, so that "7" becomes "07" and not "" becomes "0". */
export interface Change {
  readonly out: string;
  readonly in: string;
}

/** Letters of the same line shown before and after a passage, and how much of a long passage is. */
const AROUND = 70;
const HEAD = 170;
const TAIL = 60;
/** How far a word is followed from an edit in it. */
const REACH = 40;

export function passageOf(text: string, { start, end }: Span): Passage {
  const lineBefore = text.slice(Math.max(0, start - AROUND - 1), start).split(/[\r\n]/u);
  const before = lineBefore.at(-1) ?? '';
  const [after = ''] = text.slice(end, end + AROUND + 1).split(/[\r\n]/u);
  const cutBefore = lineBefore.length === 1 && before.length > AROUND;
  return {
    before: visible(cutBefore ? `… ${withoutFirstWord(before)}` : before.trimStart()),
    marked: marked(text, start, end),
    after: visible(after.length > AROUND ? `${withoutLastWord(after)} …` : after.trimEnd()),
  };
}

/** Undefined where the fix changes so much that only its name says it. */
export function changesOf(text: string, edits: readonly Edit[]): readonly Change[] | undefined {
  const groups: Group[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const widened = widen(text, edit);
    const last = groups.at(-1);
    if (last !== undefined && widened.start <= last.end) {
      last.end = Math.max(last.end, widened.end);
      last.edits.push(edit);
    } else groups.push({ ...widened, edits: [edit] });
  }
  if (groups.length > 4) return undefined;
  const changes = groups.map(({ start, end, edits: mine }) => ({
    out: spaced(shortened(text.slice(start, end))),
    in: spaced(shortened(applied(text, start, end, mine))),
  }));
  return changes.length === 0 ? undefined : changes;
}

interface Group {
  start: number;
  end: number;
  readonly edits: Edit[];
}

/** To the next blanks on either side: words are compared, not letters. */
function widen(text: string, { span, text: inserted }: Edit): { start: number; end: number } {
  let { start, end } = span;
  // New lines stand by themselves.
  if (start === end && /[\r\n]/u.test(inserted)) return span;
  while (start > 0 && span.start - start < REACH && !isBlank(text.charAt(start - 1))) start -= 1;
  while (end < text.length && end - span.end < REACH && !isBlank(text.charAt(end))) end += 1;
  // A word longer than that isn't cut in the middle of a pair.
  if (isLowHalf(text.charCodeAt(start))) start += start < span.start ? 1 : 0;
  if (isLowHalf(text.charCodeAt(end))) end -= end > span.end ? 1 : 0;
  return { start, end };
}

function isBlank(letter: string): boolean {
  return /^\s$/u.test(letter);
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function applied(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let out = '';
  let at = start;
  for (const { span, text: inserted } of edits) {
    out += text.slice(at, span.start) + inserted;
    at = Math.max(at, span.end);
  }
  return out + text.slice(at, end);
}

function marked(text: string, start: number, end: number): string {
  return spaced(shortened(text.slice(start, end)));
}

function shortened(text: string): string {
  if (text.length <= HEAD + TAIL + 20) return text;
  return `${withoutLastWord(text.slice(0, HEAD))} … ${withoutFirstWord(text.slice(-TAIL))}`;
}

/** Where blanks are the matter they are drawn: alone, at an end, or two in a row. */
function spaced(text: string): string {
  const drawn = /^\s|\s$|\s\s/u.test(text.replace(/[\r\n]/gu, '')) && text.length <= 60;
  return visible(drawn ? text.replace(/[^\S\r\n\t]/gu, '␣').replaceAll('\t', '⇥') : text);
}

/** What was cut in the middle of a word; a single word stays as it is. */
function withoutFirstWord(text: string): string {
  return text.replace(/^\S*\s+/u, '');
}

function withoutLastWord(text: string): string {
  for (let at = text.length - 1; at > 0; at -= 1) if (isBlank(text.charAt(at))) return text.slice(0, at).trimEnd();
  return text;
}

/** Line breaks as a sign; what nobody sees (soft hyphens, zero widths, controls) by its number. */
function visible(text: string): string {
  return inOneLine(text)
    .replaceAll('\t', ' ')
    .replace(
      /[\p{Cc}\p{Cf}]/gu,
      (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}]`,
    );
}

/** Several breaks with blanks between them are one. */
function inOneLine(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u);
  const last = lines.length - 1;
  if (last === 0) return text;
  const inner = lines.slice(1, last).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return [lines[0]?.trimEnd() ?? '', ...inner, lines[last]?.trimStart() ?? ''].join(' ¶ ');
}
