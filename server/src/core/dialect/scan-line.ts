import { isBlank, isMark, isOverweight } from './chars.ts';
import { isPunctuation } from './inline.ts';

/** The line holds characters that Markdown may read as marks. */
export const MARKED = 1;
/** The line has blanks other than single spaces between words (or at its end). */
export const BLANKS = 2;
/** The line may be other than NFC. */
export const ODD = 4;
/** So many marks that the line is a plain string. */
export const OVERWEIGHT = 8;

// Classes of ASCII characters: 0 plain, 1 space, 2 other blank, 3 star or underscore, 4 a mark.
const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) ASCII[code] = isMark(code) ? 4 : isBlank(code) ? 2 : 0;
ASCII[0x20] = 1;
ASCII[0x2a] = 3;
ASCII[0x5f] = 3;

/** What stands in `text.slice(from, to)`, one line from its first character that is no space or TAB: a set of flags. */
export function scanLine(text: string, from: number, to: number): number {
  let flags = 0;
  let marks = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      const kind = ASCII[code] ?? 0;
      if (kind === 0) continue;
      if (kind === 1) {
        if (i + 1 < to && text.charCodeAt(i + 1) === 0x20) flags |= BLANKS;
      } else if (kind === 2) {
        flags |= BLANKS;
      } else if (kind === 3) {
        let end = i + 1;
        while (end < to && text.charCodeAt(end) === code) end += 1;
        marks += end - i;
        if ((flags & MARKED) === 0 && !isLiteralRun(text, code, i, end, from, to)) flags |= MARKED;
        i = end - 1;
      } else {
        marks += 1;
        if ((flags & MARKED) === 0 && !isLiteralMark(text, code, i, to)) flags |= MARKED;
      }
    } else if (code >= 0x300 && (code < 0x1e00 || code > 0x1eff) && (code < 0x2010 || code > 0x2027)) {
      flags |= isBlank(code) ? BLANKS : ODD;
    } else if (code === 0xa0 || code === 0x85) {
      flags |= BLANKS;
    }
  }
  return marks > 0 && isOverweight(marks, to - from) ? flags | OVERWEIGHT : flags;
}

/** A run of stars or underscores that can neither open nor close: blanks on both sides, or an underscore within a word. */
function isLiteralRun(text: string, marker: number, start: number, end: number, from: number, to: number): boolean {
  const before = start === from ? 0x20 : text.charCodeAt(start - 1);
  const after = end === to ? 0x20 : text.charCodeAt(end);
  if (isBlankNearby(before) && isBlankNearby(after)) return true;
  return marker === 0x5f && isWordCharacter(before) && isWordCharacter(after);
}

function isLiteralMark(text: string, code: number, at: number, to: number): boolean {
  if (code === 0x5d) return true; // without a `[` before it nothing comes of it
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 0x20;
  if (code === 0x3c) return next === 0x20 || next === 0x3d;
  if (code === 0x5c) return !isPunctuation(next);
  return false;
}

function isBlankNearby(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}

/** ASCII letters and digits and the Vietnamese letters: surely neither blank nor punctuation. */
function isWordCharacter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x1ea0 && code <= 0x1ef9)
  );
}
