import { CUSTOM, type Measure } from '../../core/law/paper.ts';
import type { RunLook, WordParagraph } from '../read/model.ts';
import { isSymbolFont } from '../read/symbols.ts';
import type { ChosenPaper } from './chosen.ts';
import { linesOf, textColumn } from './height.ts';
import { MM_PER_TWIP, shown } from './report.ts';
import { letterShares, type Part, type WordSheet } from './sheet.ts';

/** What one paragraph has that the form doesn't; undefined where it is right, or where the file doesn't tell. */

/** So many letters are words, and no sign. */
const WORDS = 12;

/** Fonts that aren't the form's, of most of the letters or of some words. */
export function wrongFonts({ paragraph }: Part): readonly string[] {
  const all = letterShares(paragraph, () => true)[0]?.[1] ?? 0;
  const counts = new Map<string, number>();
  for (const [font, letters] of letterShares(paragraph, wrongFont)) {
    if (font !== undefined) counts.set(font, (counts.get(font) ?? 0) + letters);
  }
  return [...counts].filter(([, letters]) => letters >= WORDS || letters * 2 > all).map(([font]) => font);
}

export function wrongFont({ font, asciiFont }: RunLook): string | undefined {
  return [font, asciiFont].find((name) => name !== undefined && name !== '' && !isRight(name));
}

function isRight(font: string): boolean {
  return isSymbolFont(font) || /^(?:Times New Roman|Times)(?:[ ,;]|$)/iu.test(font);
}

/** Of most of its letters. */
export function sizeOf({ paragraph }: Pick<Part, 'paragraph'>): number | undefined {
  return letterShares(paragraph, (look) => look.size)[0]?.[0];
}

/** Another size of some words in the paragraph. */
export function mixedSize({ paragraph }: Part): number | undefined {
  const [most, next] = letterShares(paragraph, (look) => (look.raised === undefined ? look.size : undefined)).filter(
    ([size]) => size !== undefined,
  );
  return most === undefined || next === undefined || next[1] < WORDS ? undefined : next[0];
}

export function fits(value: number, { min, max, only }: Measure, slack: number): boolean {
  if (only !== undefined) return only.some((one) => Math.abs(one - value) <= slack);
  return value >= min - slack && value <= max + slack;
}

/** Of its first line, mm in. */
export function wrongFirstLine({ paragraph: { look, content } }: Part, { text }: ChosenPaper): number | undefined {
  // A tab or blanks at the beginning move the line too, by how much only the program knows.
  const first = content[0];
  if (first?.type === 'tab' || (first?.type === 'text' && /^[\s\u00a0]/u.test(first.text))) return undefined;
  if (look.align === 'center' || look.align === 'right') return undefined;
  const value = (look.left + look.firstLine) * MM_PER_TWIP;
  return fits(value, text.firstLine, 0.6) ? undefined : value;
}

/** Line spacing, as people say it. */
export function wrongLine({ paragraph }: Part, { text: { times, exactly } }: ChosenPaper): string | undefined {
  const { rule, value } = paragraph.look.line;
  const size = sizeOf({ paragraph }) ?? 14;
  const inTimes = rule === 'auto' ? value / 240 : value / 20 / (size * CUSTOM.ownLine);
  const isRight =
    (times !== undefined && inTimes >= times.min - 0.06 && inTimes <= times.max + 0.02) ||
    (exactly !== undefined && rule !== 'auto' && fits(value / 20, exactly, 0.05)) ||
    // At least so many points, which a line of that size needs anyway.
    (rule === 'atLeast' && times !== undefined && inTimes < 1);
  if (isRight) return undefined;
  return rule === 'auto' ? `${shown(value / 240)} dòng` : `${shown(value / 20)} pt`;
}

/** On a single line nobody sees whether it is justified. */
export function isRagged({ paragraph, form, block }: Part, { document }: WordSheet): boolean {
  // A title within the text stands in the middle.
  if ((block.align ?? form.align) !== 'both' || paragraph.look.align === 'both') return false;
  return hasTwoLines(paragraph, document);
}

/** Words that are surely no title and no remark in brackets: two lines of them, or a sentence with its end. */
export function isRunning({ paragraph, words }: Part, document: WordSheet['document']): boolean {
  if (/^(?:\(|\[|Ghi chú|Lưu ý|Chú thích)/u.test(words)) return false;
  return hasTwoLines(paragraph, document) || (words.length > SENTENCE && /[.;]$/u.test(words));
}

const SENTENCE = 60;

/** So much more than a line, in shares of it, that another program's letters make two of it as well. */
const MORE = 1.1;

export function hasTwoLines(paragraph: WordParagraph, { sections }: WordSheet['document']): boolean {
  const section = sections[paragraph.section];
  return section !== undefined && linesOf(paragraph, textColumn(section) * MORE).count > 1;
}
