import { countBefore } from '../text/search.ts';
import { type Edit, overlaps, type Span } from '../text/span.ts';
import { fontEvidence, hasFontCodes } from './font-evidence.ts';
import { isMarkedLetter } from './letters.ts';
import { MOJIBAKE_SIGN, mojibakeEvidence } from './mojibake-evidence.ts';

/** How a passage was written, seen from the Unicode characters it came to: `utf8` is UTF-8 that was read byte by byte. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'utf8';

/** Lines, one after the other, that are legible only once they are decoded. */
export interface LegacyPassage {
  readonly encoding: LegacyEncoding;
  /** From the first to the last line, without the last line's end. */
  readonly span: Span;
  /** The words in Unicode, in source order; all else stays as it is. */
  readonly edits: readonly Edit[];
}

/** What a line says about having been written in an encoding. */
export interface Evidence {
  /** Words that are Vietnamese only when decoded, as decoded; none: nothing in it speaks for or against. */
  readonly strong: readonly string[];
  readonly edits: readonly Edit[];
}

/**
 * Passages of a Unicode text that are TCVN3, VNI or UTF-8 read byte by byte. A line is one when its words aren't Vietnamese as
 * they stand and are when decoded. One such word is never enough for TCVN3 and VNI, whose codes are letters and signs
 * of other languages; a letter of UTF-8 inside a word is, since no language has “»‹” there.
 */
export function legacyPassages(text: string): readonly LegacyPassage[] {
  const fonts: readonly LegacyEncoding[] = hasFontCodes(text) ? ['tcvn3', 'vni'] : [];
  const encodings: readonly LegacyEncoding[] = MOJIBAKE_SIGN.test(text) ? [...fonts, 'utf8'] : fonts;
  if (encodings.length === 0) return [];
  const passages: LegacyPassage[] = [];
  let others = false;
  let open: Open | undefined;
  const close = (): void => {
    if (open !== undefined && isEnough(open)) passages.push(passageOf(open));
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const found = encodings.map((encoding) => ({ encoding, evidence: evidenceOf(encoding, line) }));
    const going = open;
    const best = bestOf(found, going?.encoding);
    if (best?.evidence === undefined) {
      const own = going === undefined ? undefined : found.find(({ encoding }) => encoding === going.encoding)?.evidence;
      // What could be read either way goes with what stands on both sides of it.
      if (own === undefined) {
        others ||= found.every(({ evidence }) => evidence === undefined);
        close();
      } else going?.waiting.push(...own.edits);
      continue;
    }
    if (going?.encoding !== best.encoding) close();
    open ??= {
      encoding: best.encoding,
      start: line.start,
      end: 0,
      edits: [],
      waiting: [],
      strong: new Set(),
      codes: new Set(),
    };
    open.edits.push(...open.waiting.splice(0), ...best.evidence.edits);
    open.end = line.start + line.text.length;
    for (const word of best.evidence.strong) {
      open.strong.add(word.toLowerCase());
      for (const letter of word.toLowerCase()) if (isMarkedLetter(letter)) open.codes.add(letter);
    }
  }
  close();
  const [only, another] = passages;
  return only === undefined || another !== undefined || others ? passages : [wholeText(text, only)];
}

interface Found {
  readonly encoding: LegacyEncoding;
  readonly evidence: Evidence | undefined;
}

/** The one with most words for it. Where two have as many, it is UTF-8, whose sequences are hardly chance, or what the lines before are. */
function bestOf(found: readonly Found[], going: LegacyEncoding | undefined): Found | undefined {
  const weight = ({ encoding, evidence }: Found): number =>
    (evidence?.strong.length ?? 0) + (encoding === 'utf8' ? 0.5 : encoding === going ? 0.25 : 0);
  return found
    .filter(({ evidence }) => evidence !== undefined && evidence.strong.length > 0)
    .sort((a, b) => weight(b) - weight(a))[0];
}

/** Where no line is anything else, its last lines and its first are what the others are, however little they hold. */
function wholeText(text: string, passage: LegacyPassage): LegacyPassage {
  if (passage.encoding === 'utf8' || passage.edits.length < ENOUGH_WORDS) return passage;
  const edits = [...linesOf(text)].flatMap((line) => evidenceOf(passage.encoding, line)?.edits ?? []);
  return {
    ...passage,
    edits,
    span: {
      start: Math.min(passage.span.start, edits[0]?.span.start ?? passage.span.start),
      end: Math.max(passage.span.end, edits.at(-1)?.span.end ?? 0),
    },
  };
}

const ENOUGH_WORDS = 10;

/** "så, gå, må" of Swedish come to three words, by one letter; a few words of Vietnamese have more marks than that. */
function isEnough({ encoding, strong, codes }: Open): boolean {
  return encoding === 'utf8' || (strong.size >= LEAST_WORDS && codes.size >= LEAST_LETTERS);
}

const LEAST_WORDS = 3;
const LEAST_LETTERS = 4;

interface Open {
  readonly encoding: LegacyEncoding;
  readonly start: number;
  end: number;
  readonly edits: Edit[];
  /** Of lines since the last that spoke for the encoding. */
  readonly waiting: Edit[];
  /** Words that are Vietnamese only when decoded, each once, and the marked letters in them. */
  readonly strong: Set<string>;
  readonly codes: Set<string>;
}

function passageOf({ encoding, start, end, edits }: Open): LegacyPassage {
  return { encoding, span: { start, end }, edits };
}

function evidenceOf(encoding: LegacyEncoding, line: Line): Evidence | undefined {
  return encoding === 'utf8' ? mojibakeEvidence(line) : fontEvidence(line, encoding);
}

/** True where what stands at the place isn't the letters that are meant: in a passage, or one of its words of UTF-8. */
export function isIllegible(passages: readonly LegacyPassage[], at: Span): boolean {
  const passage = passages[countBefore(passages, ({ span }) => span.end <= at.start)];
  if (passage === undefined || !overlaps(passage.span, at)) return false;
  if (passage.encoding !== 'utf8') return true;
  const edit = passage.edits[countBefore(passage.edits, ({ span }) => span.end <= at.start)];
  return edit !== undefined && overlaps(edit.span, at);
}

export interface Line {
  readonly text: string;
  readonly start: number;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const end of text.matchAll(/\r\n?|\n/gu)) {
    yield { text: text.slice(start, end.index), start };
    start = end.index + end[0].length;
  }
  yield { text: text.slice(start), start };
}
