import type { Layout, TextBlock } from '../../server/src/core/layout/model.ts';
import type { Drawn, PdfText } from './pdf-content.ts';
import type { Placed } from './places.ts';

/** One line of a paragraph as it was drawn. */
export interface DrawnLine {
  readonly page: number;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
}

/** A paragraph with where it came to stand. */
export interface Found {
  readonly placed: Placed;
  readonly lines: readonly DrawnLine[];
  /** What was drawn, character by character without blanks, with its font. */
  readonly texts: readonly { readonly page: number; readonly text: PdfText; readonly from: number }[];
}

export interface Matched {
  readonly found: readonly Found[];
  /** Paragraphs whose words don't stand in the PDF one after the other. */
  readonly missing: readonly Placed[];
  /** Characters of the PDF's body that no paragraph accounts for. */
  readonly extra: string;
}

interface Char {
  readonly page: number;
  readonly text: PdfText;
}

/** LibreOffice draws in the order of the document, so paragraphs are found by their letters. */
export function matched(places: readonly Placed[], pages: readonly Drawn[], layout: Layout): Matched {
  const chars: Char[] = [];
  let stream = '';
  // Page numbers, marks and addresses stand outside the body.
  const top = Math.min(...layout.sections.map(({ page }) => page.top));
  const feet = layout.sections.map(({ foot }) => wordsOf(foot)).filter((words) => words !== '');
  const isFoot = ({ text, baseline }: PdfText): boolean =>
    baseline > LOW && plain(text).length > 3 && feet.some((words) => words.includes(plain(text)));
  const bottom = Math.max(...layout.sections.map(({ page }) => page.height - page.bottom)) + 0.5;
  for (const { page, texts } of pages) {
    for (const text of texts) {
      if (text.baseline < top || text.baseline > bottom || isFoot(text)) continue;
      for (const char of plain(text.text).split('')) {
        stream += char;
        chars.push({ page, text });
      }
    }
  }
  const used = new Uint8Array(stream.length);
  const found: Found[] = [];
  const missing: Placed[] = [];
  let cursor = 0;
  for (const placed of places) {
    const words = plain(placed.block.runs.map(({ text }) => text).join(''));
    if (words === '') continue;
    const at = free(stream, words, cursor, used);
    if (at < 0) {
      missing.push(placed);
      continue;
    }
    // A row that goes on over the page is drawn in two halves: what stands nearest is taken, and the rest looked for behind.
    if (at === cursor || words.length > 20) cursor = at + words.length;
    used.fill(1, at, at + words.length);
    found.push(foundAt(placed, chars.slice(at, at + words.length)));
  }
  let extra = stream
    .split('')
    .map((char, i) => (used[i] === 1 ? '' : char))
    .join('');
  for (const words of elsewhere(layout)) if (words !== '') extra = extra.replaceAll(words, '');
  return { found, missing, extra };
}

function free(stream: string, words: string, cursor: number, used: Uint8Array): number {
  if (stream.startsWith(words, cursor)) return cursor;
  for (const from of [cursor, Math.max(0, cursor - 3000)]) {
    let at = stream.indexOf(words, from);
    while (at >= 0 && used[at] === 1) at = stream.indexOf(words, at + 1);
    if (at >= 0) return at;
  }
  return -1;
}

/** Heads of tables, which every page of them repeats. */
function elsewhere(layout: Layout): string[] {
  return layout.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'table'
        ? [wordsOf(block.rows.slice(0, block.heads).flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks)))]
        : [],
    ),
  );
}

/** mm from the top: below it the foot of a page may stand. */
const LOW = 240;

function wordsOf(blocks: readonly TextBlock[]): string {
  return plain(blocks.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));
}

function foundAt(placed: Placed, chars: readonly Char[]): Found {
  const texts: { page: number; text: PdfText; from: number }[] = [];
  chars.forEach((char, from) => {
    if (texts.at(-1)?.text !== char.text) texts.push({ page: char.page, text: char.text, from });
  });
  const lines: { page: number; baseline: number; left: number; right: number }[] = [];
  for (const { page, text } of texts) {
    const line = lines.find((one) => one.page === page && Math.abs(one.baseline - text.baseline) < 1);
    if (line === undefined) lines.push({ page, baseline: text.baseline, left: text.left, right: text.right });
    else {
      line.left = Math.min(line.left, text.left);
      line.right = Math.max(line.right, text.right);
    }
  }
  return { placed, lines, texts };
}

/** Letters and signs that are drawn: no blanks, nothing invisible. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}]/gu, '');
}
