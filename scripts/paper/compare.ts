import { type Measure, PAPER } from '../../server/src/core/law/paper.ts';
import type { Layout, Style } from '../../server/src/core/layout/model.ts';
import type { Found, Matched } from './match.ts';
import type { Drawn } from './pdf-content.ts';

/** One comparison: what, where, what the table says, what was measured. mm, points for sizes and weights. */
export interface Measured {
  readonly what: string;
  readonly where: string;
  readonly expected: number;
  readonly found: number;
  /** What of a difference is still right. */
  readonly within: number;
}

const MM = 0.5;
const SLANT = 1;
/** A full line is as long as its letters and blanks, whose widths a PDF rounds to thousandths of the size, one by one. */
const LINE = 0.6;
const POINT = 25.4 / 72;
/** Line, ascent and descent of the font with the metrics of Times New Roman, as shares of the size. */
const FONT = { line: 1.149, ascent: 0.891, descent: 0.216 };

export function compared(layout: Layout, { found }: Matched, pages: readonly Drawn[]): Measured[] {
  const styles = new Map<string, Style>(layout.styles.map((style) => [style.id, style]));
  const paper = PAPER[layout.regime];
  const out: Measured[] = [];
  const say = (what: string, where: string, expected: number, measured: number, within = MM): void => {
    out.push({ what, where, expected, found: measured, within });
  };
  pagesOf(layout, found, pages, say);
  breaks(found, styles, say);
  for (const one of found) {
    const { block, left, width } = one.placed;
    const style = styles.get(block.style);
    const [first, second] = one.lines;
    if (style === undefined || first === undefined) continue;
    const where = `${block.style}: ${block.runs
      .map(({ text }) => text)
      .join('')
      .slice(0, 40)}`;
    looks(one, style, where, say);
    // LibreOffice ends a full line of italics earlier: it leaves room for the slant of the last letter.
    const slanted = block.runs.some(({ italic }) => italic);
    // Rows of dots to be filled in have no blanks that could be stretched.
    const dotted = block.runs.some(({ text }) => /[.…_]{10}/u.test(text));
    const margin = left + (block.left ?? style.left);
    const align = block.align ?? style.align;
    const inward = block.firstLine ?? style.firstLine;
    if (align === 'center') {
      for (const line of one.lines)
        say('centred', where, (margin + left + width - (block.right ?? 0)) / 2, (line.left + line.right) / 2);
    } else if (align !== 'right') {
      say('first line', where, margin + inward, first.left);
      // A hanging line, or one of the table's own first-line indent.
      if (one.placed.where === 'flow' && block.style === 'doan' && inward > 0)
        say('indent of the table', where, inward, first.left - left);
      if (second !== undefined) say('later lines', where, margin, second.left);
    }
    for (const [i, line] of one.lines.entries()) {
      const next = one.lines[i + 1];
      if (next === undefined || next.page !== line.page) continue;
      const size = style.size;
      const step = style.line.kind === 'times' ? style.line.value * FONT.line * size : style.line.value;
      const mixed = block.runs.some((run) => run.size !== undefined && run.size !== size);
      if (!mixed) say('line to line', where, step * POINT, next.baseline - line.baseline);
      if (align === 'both' && one.placed.where === 'flow' && !dotted)
        say('right edge', where, left + width, line.right, slanted ? SLANT : LINE);
    }
    gaps(one, found, styles, where, say);
    rules(one, pages, paper.rules, where, say);
    boxes(one, pages, where, say);
  }
  return out;
}

type Say = (what: string, where: string, expected: number, measured: number, within?: number) => void;

/** The number itself where the table allows it, else the nearest that it does. */
function allowed(value: number, { min, max }: Measure): number {
  return Math.min(Math.max(value, min), max);
}

function looks(one: Found, style: Style, where: string, say: Say): void {
  const { runs } = one.placed.block;
  let at = 0;
  for (const run of runs) {
    const letters = run.text.replace(/[\s\p{Cc}\p{Cf}]/gu, '').length;
    const drawn = one.texts.filter(({ from }, i) => from < at + letters && (one.texts[i + 1]?.from ?? Infinity) > at);
    at += letters;
    if (letters === 0) continue;
    for (const { text } of drawn) {
      say('size', where, run.size ?? style.size, text.size, 0.05);
      say('bold', where, Number(run.bold), Number(/Bold/u.test(text.font)), 0);
      say('italic', where, Number(run.italic), Number(/Italic/u.test(text.font)), 0);
    }
  }
}

/** Headings and signatures stay with what follows them; of a paragraph no single line stands on a page. */
function breaks(found: readonly Found[], styles: ReadonlyMap<string, Style>, say: Say): void {
  found.forEach(({ placed, lines }, i) => {
    const { block, where } = placed;
    if (where === 'cell') return;
    const name = block.runs.map(({ text }) => text).join('');
    const next = found[i + 1];
    const [last, first] = [lines.at(-1), next?.lines[0]];
    const kept = block.keepNext ?? styles.get(block.style)?.keepNext ?? false;
    if (kept && next?.placed.section === placed.section && last !== undefined && first !== undefined)
      say('on one page with the next', name.slice(0, 40), last.page, first.page, 0);
    if (where !== 'flow' || lines.length < 2) return;
    const counts = [...new Set(lines.map(({ page }) => page))].map(
      (page) => lines.filter((line) => line.page === page).length,
    );
    say('no line alone on a page', name.slice(0, 40), 2, Math.min(2, ...counts), 0);
  });
}

/** Between paragraphs the larger of the two gaps counts, in Word as in LibreOffice. */
function gaps(one: Found, all: readonly Found[], styles: ReadonlyMap<string, Style>, where: string, say: Say): void {
  const { above, block } = one.placed;
  if (above === undefined) return;
  const upper = all.find(({ placed }) => placed.block === above);
  const last = upper?.lines.at(-1);
  const first = one.lines[0];
  const a = styles.get(above.style);
  const b = styles.get(block.style);
  if (last === undefined || first === undefined || a === undefined || b === undefined || last.page !== first.page)
    return;
  const gap = Math.max(above.after ?? a.after, block.before ?? b.before);
  // What a line has beyond the font's own stands below it where it is so many times that, above it where it is in points.
  const over = (style: Style): number =>
    style.line.kind === 'times'
      ? (FONT.line - FONT.descent) * style.size
      : style.line.value - FONT.descent * style.size;
  const below = (style: Style): number =>
    style.line.kind === 'times' ? style.line.value * FONT.line * style.size - over(style) : FONT.descent * style.size;
  const step = below(a) + gap + over(b);
  say('gap', where, step * POINT, first.baseline - last.baseline);
}

function rules(
  one: Found,
  pages: readonly Drawn[],
  shares: (typeof PAPER)['nd30']['rules'],
  where: string,
  say: Say,
): void {
  const { rule, style } = one.placed.block;
  const last = one.lines.at(-1);
  if (rule === undefined || last === undefined) return;
  const line = pages
    .find(({ page }) => page === last.page)
    ?.lines.filter(
      ({ from, to }) =>
        Math.abs(from[1] - to[1]) < 0.01 &&
        Math.abs((from[0] + to[0]) / 2 - (one.placed.left + one.placed.width / 2)) < 2,
    )
    .filter(({ from }) => from[1] > last.baseline && from[1] < last.baseline + 6)
    .sort((a, b) => a.from[1] - b.from[1])[0];
  const length = line === undefined ? 0 : Math.abs(line.to[0] - line.from[0]);
  say('rule length', where, rule.length, length);
  if (line === undefined) return;
  say('rule centred', where, (last.left + last.right) / 2, (line.from[0] + line.to[0]) / 2);
  say('rule weight', where, rule.weight, line.weight, 0.05);
  // Of a text of several lines the longest counts.
  const text = Math.max(...one.lines.map(({ left, right }) => right - left));
  const share =
    style === 'coQuanBanHanh'
      ? shares.agency
      : style === 'tieuNgu' || style === 'tieuDeDang'
        ? shares.motto
        : style === 'trichYeu'
          ? shares.subject
          : undefined;
  if (share === undefined) return;
  if (share.min === share.max) say('rule of the text’s length', where, share.value * text, length);
  else say('rule’s share of the text', where, Math.min(Math.max(length, share.min * text), share.max * text), length);
}

function boxes(one: Found, pages: readonly Drawn[], where: string, say: Say): void {
  const { box } = one.placed.block;
  const first = one.lines[0];
  if (box === undefined || first === undefined) return;
  const near = pages
    .find(({ page }) => page === first.page)
    ?.lines.filter(({ from, to }) => {
      const x = (from[0] + to[0]) / 2;
      const y = (from[1] + to[1]) / 2;
      return (
        Math.abs(y - first.baseline) < box.height && Math.abs(x - (first.left + first.right) / 2) < box.width * 0.6
      );
    });
  const flat = near?.filter(({ from, to }) => Math.abs(from[1] - to[1]) < 0.01) ?? [];
  const tall = near?.filter(({ from, to }) => Math.abs(from[0] - to[0]) < 0.01) ?? [];
  const spread = (values: readonly number[]): number =>
    values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);
  say('box width', where, box.width, spread(tall.map(({ from }) => from[0])));
  // The nearest line above the words and below them: another stamp may stand close by.
  const over = Math.max(...flat.map(({ from }) => from[1]).filter((y) => y < first.baseline));
  const under = Math.min(...flat.map(({ from }) => from[1]).filter((y) => y > first.baseline));
  say('box height', where, box.height, under - over);
}

/** Sheet, margins, page numbers. */
function pagesOf(layout: Layout, found: readonly Found[], pages: readonly Drawn[], say: Say): void {
  const { page: table } = PAPER[layout.regime];
  const firsts = layout.sections.map(
    (section) => found.find(({ placed }) => placed.section === section)?.lines[0]?.page ?? 0,
  );
  for (const { page, texts } of pages) {
    const written = found.some(({ lines }) => lines.some((line) => line.page === page));
    say('no page is empty', `page ${page}`, 1, written ? 1 : 0, 0);
    const index = firsts.findLastIndex((first) => first > 0 && first <= page);
    const section = layout.sections[index];
    const first = firsts[index];
    if (section === undefined || first === undefined) continue;
    const { page: setup } = section;
    const turned = setup.width > setup.height;
    const where = `page ${page}`;
    if (!turned && section.kind !== 'annex') {
      say('left margin of the table', where, allowed(setup.left, table.left), setup.left, 0.01);
      say('right margin of the table', where, allowed(setup.right, table.right), setup.right, 0.01);
      say('top margin of the table', where, allowed(setup.top, table.top), setup.top, 0.01);
      say('bottom margin of the table', where, allowed(setup.bottom, table.bottom), setup.bottom, 0.01);
    }
    const numbers = texts.filter(({ baseline, text }) => baseline < setup.top && /^\d+$/u.test(text.trim()));
    const wanted = page > first && setup.pageNumbers ? 1 : 0;
    say('page numbers', where, wanted, numbers.length, 0);
    const [number] = numbers;
    if (number === undefined || wanted === 0) continue;
    say('page number', where, page - first + 1, Number(number.text), 0);
    say(
      'page number centred',
      where,
      setup.left + (setup.width - setup.left - setup.right) / 2,
      (number.left + number.right) / 2,
    );
    const top = number.baseline - number.size * (FONT.line - FONT.descent) * POINT;
    say('page number from the edge', where, table.pageNumber.value, top);
  }
}
