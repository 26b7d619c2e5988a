import type { Segment } from './words.ts';

/**
 * The words of one version in Markdown, with what only this version has between marks: `**` for what came, `*` for what went.
 * Nothing in the words themselves is a mark.
 */
export function emphasised(segments: readonly Segment[], own: 'deleted' | 'inserted'): string {
  const sign = own === 'deleted' ? '*' : '**';
  const kept = segments.filter(({ kind }) => kind === 'same' || kind === own);
  const text = kept.map((one) => one.text).join('');
  let out = '';
  let at = 0;
  for (const { start, end } of markedRanges(kept, own, text)) {
    out += `${plain(text.slice(at, start))}${sign}${plain(text.slice(start, end))}${sign}`;
    at = end;
  }
  return out + plain(text.slice(at));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function markedRanges(segments: readonly Segment[], own: 'deleted' | 'inserted', text: string): readonly Range[] {
  const ranges: { start: number; end: number }[] = [];
  let at = 0;
  for (const { kind, text: piece } of segments) {
    const words = piece.trim();
    const start = at + piece.indexOf(words);
    at += piece.length;
    if (kind !== own || words === '') continue;
    const range = { start: opening(text, start), end: closing(text, start + words.length) };
    const last = ranges.at(-1);
    // Marks that touch would be read as others.
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else ranges.push(range);
  }
  return ranges;
}

/** Markdown opens no emphasis between a letter and a sign: there the whole word is emphasised. */
function opening(text: string, at: number): number {
  if (!SIGN.test(text.charAt(at)) || at === 0 || !LETTER.test(text.charAt(at - 1))) return at;
  let start = at;
  while (start > 0 && !BLANK.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function closing(text: string, at: number): number {
  if (!SIGN.test(text.charAt(at - 1)) || at === text.length || !LETTER.test(text.charAt(at))) return at;
  let end = at;
  while (end < text.length && !BLANK.test(text.charAt(end))) end += 1;
  return end;
}

const BLANK = /\s/u;
const SIGN = /[^\p{L}\p{M}\p{N}\s]/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;

export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<|~]/gu, '\\$&').replace(/\s/gu, ' ');
}
