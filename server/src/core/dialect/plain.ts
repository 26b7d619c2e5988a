import type { Flat } from '../text/flat.ts';
import { isBlank } from './chars.ts';

export interface Plain {
  readonly flat: Flat;
  readonly tabs: readonly number[];
}

/**
 * The flat text of the visible ranges of `source` (pairs `[start, end, start, end, …]`, ascending). Runs of blanks become
 * one space, also across a removed mark; ends are trimmed; the text is NFC, a composed character standing for all source
 * characters it is made of. `base` is the offset of `source[0]` in the file.
 */
export function plainOf(source: string, base: number, ranges: readonly number[]): Plain {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const tabs: number[] = [];
  // Start of the pending run of blanks, or -1.
  let blankAt = -1;
  let blankEnd = 0;
  let tab = false;
  // The pending cluster: a starter with the marks that may compose with it.
  let cluster = '';
  let clusterAt = 0;
  let clusterEnd = 0;
  let composes = false;

  for (let r = 0; r + 1 < ranges.length; r += 2) {
    const to = ranges[r + 1] ?? 0;
    for (let i = ranges[r] ?? 0; i < to; i += 1) {
      const code = source.charCodeAt(i);
      if (isBlank(code)) {
        flush();
        if (blankAt < 0) blankAt = i;
        blankEnd = i + 1;
        if (code === 9) tab = true;
        continue;
      }
      const size = code >= 0xd800 && code <= 0xdbff && i + 1 < to && isLow(source.charCodeAt(i + 1)) ? 2 : 1;
      const character = size === 2 ? source.slice(i, i + 2) : source.charAt(i);
      if (cluster !== '' && code >= 0x300 && joins(character, code)) {
        composes = true;
        cluster += character;
        clusterEnd = i + size;
      } else {
        flush();
        if (blankAt >= 0) {
          if (text !== '') {
            if (tab) tabs.push(text.length);
            text += ' ';
            starts.push(blankAt);
            ends.push(blankEnd);
          }
          blankAt = -1;
          tab = false;
        }
        cluster = character;
        clusterAt = i;
        clusterEnd = i + size;
        composes = code >= 0x300 && !isStable(code);
      }
      if (size === 2) i += 1;
    }
  }
  flush();
  return { flat: compact(text, base, starts, ends), tabs };

  function flush(): void {
    if (cluster === '') return;
    const composed = composes ? cluster.normalize('NFC') : cluster;
    const same = composed === cluster && clusterEnd - clusterAt === composed.length;
    for (let k = 0; k < composed.length; k += 1) {
      starts.push(same ? clusterAt + k : clusterAt);
      ends.push(same ? clusterAt + k + 1 : clusterEnd);
    }
    text += composed;
    cluster = '';
  }
}

/** Drops the maps where the source is already plain. */
function compact(text: string, base: number, starts: readonly number[], ends: readonly number[]): Flat {
  const first = starts[0] ?? 0;
  for (let i = 0; i < starts.length; i += 1) {
    if (starts[i] !== first + i || ends[i] !== first + i + 1) return { text, base, starts, ends };
  }
  return { text, base: base + first };
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** True for what may compose with the characters before it: combining marks, and the vowels and finals of Hangul. */
function joins(character: string, code: number): boolean {
  if (code < 0x370) return code >= 0x300;
  if (isStable(code)) return false;
  // Hangul vowels and the vowels of Kirat Rai compose though they are no marks.
  return (code >= 0x1160 && code <= 0x11ff) || /^[\p{M}\u{16d63}-\u{16d6a}]$/u.test(character);
}

/** The composed Vietnamese letters, dashes and quotes: no marks, and NFC by themselves. */
function isStable(code: number): boolean {
  return (code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2010 && code <= 0x2027);
}
