import type { Edit } from '../text/span.ts';
import { bareWord } from './letters.ts';
import { MOJIBAKE_SIGN, mendings, withMended } from './mojibake.ts';
import { withLostLetters } from './mojibake-lost.ts';
import type { Evidence, Line } from './recognise.ts';
import { isVietnamese } from './word.ts';

export { MOJIBAKE_SIGN };

/** Letters and all that can stand for a byte of one. */
const WORD = /[\p{L}\p{M}\u0080-\u00bf€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›\ufffd]+/gu;
const ASCII_ONLY = /^[\u0000-\u007f]*$/u;

/** Undefined where the line holds anything that is neither ASCII nor UTF-8 read byte by byte. */
export function mojibakeEvidence({ text, start }: Line): Evidence | undefined {
  if (ASCII_ONLY.test(text)) return { strong: [], edits: [] };
  const strong: string[] = [];
  const edits: Edit[] = [];
  const doubtful: Edit[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const all = withLostLetters(raw, mendings(raw), text.slice(index + raw.length, index + raw.length + LONGEST));
    if (all.length === 0) continue;
    const decoded = bareWord(withMended(raw, all));
    if (isVietnamese(decoded) && all.some((one) => one.end - one.start > 1 && !isQuoted(raw, one)))
      strong.push(decoded);
    for (const one of all) {
      const edit = { span: { start: start + index + one.start, end: start + index + one.end }, text: one.text };
      if (isQuoted(raw, one)) doubtful.push(edit);
      else edits.push(edit);
    }
  }
  if (strong.length > 0) return { strong, edits: [...edits, ...doubtful].sort((a, b) => a.span.start - b.span.start) };
  const rest = withMended(
    text,
    edits.map(({ span }) => ({ start: span.start - start, end: span.end - start, text: '' })),
  );
  return ASCII_ONLY.test(rest) ? { strong, edits } : undefined;
}

const LONGEST = 8;

/** “XÃ” in quotation marks is a word and its mark, not the letter Ô; so is «lá»…, and not ễ. */
function isQuoted(word: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (end < word.length || !QUOTE.test(word.slice(end - 1))) return false;
  if (end - start > 2 && !word.slice(0, start).includes('«')) return false;
  return isVietnamese(bareWord(word.slice(0, start + 1)));
}

const QUOTE = /[‘’“”…–—»›]/u;
