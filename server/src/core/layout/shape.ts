import type { Span } from '../text/span.ts';
import type { Run } from './model.ts';

/**
 * How the source of one paragraph differs from what is printed of it, without the printed characters: `## {13}` is
 * "## " and then thirteen printed characters. `{n}` takes n of them, `{-n}` drops n (the form's own), `{*}` takes the
 * rest. `{{` is a brace, `{u000D}` a character by its code, `{|}` a place where the source of other paragraphs stands. The printed characters are counted in UTF-16 units.
 */
export function shapeOf(runs: readonly Run[], span: Span, source: string, cuts?: ReadonlySet<number>): string {
  // What is printed is all that can be said.
  if (!isOrdered(runs)) return AS_PRINTED;
  const shape = new Shape();
  let at = span.start;
  runs.forEach((run, i) => {
    if (run.breakBefore === true) shape.drop(1);
    if (run.source === undefined) {
      shape.drop(run.text.length);
      return;
    }
    if (cuts?.has(i) === true) shape.cut();
    else shape.literal(source.slice(at, run.source.start));
    addRun(shape, source.slice(run.source.start, run.source.end), run.text);
    at = run.source.end;
  });
  shape.literal(source.slice(at, Math.max(at, span.end)));
  return shape.text();
}

/** Whether the runs stand in the order of their source. */
export function isOrdered(runs: readonly Run[]): boolean {
  let at = 0;
  for (const { source } of runs) {
    if (source === undefined) continue;
    if (source.start < at) return false;
    at = source.end;
  }
  return true;
}

/** The shape of a paragraph whose source is what is printed. */
export const AS_PRINTED = '{*}';

/** Source again, of a shape and what is printed; characters beyond those the shape counts stay at the end. */
export function refilled(shape: string, printed: string): string {
  return refilledParts(shape, printed).join('');
}

/** The same, parted where the source of others stands. */
export function refilledParts(shape: string, printed: string): readonly string[] {
  const parts: string[] = [];
  let out = '';
  let at = 0;
  for (const [whole, code, count] of shape.matchAll(/\{\{|\{\|\}|\{u([\dA-F]{4})\}|\{(-?\d{1,9}|\*)\}|[^{]+|\{/gu)) {
    if (whole === '{{') out += '{';
    else if (whole === '{|}') {
      parts.push(out);
      out = '';
    } else if (code !== undefined) out += String.fromCharCode(Number.parseInt(code, 16));
    else if (count === '*') {
      out += printed.slice(at);
      at = printed.length;
    } else if (count !== undefined) {
      const taken = Number(count);
      if (taken > 0) out += printed.slice(at, at + taken);
      at = Math.min(printed.length, at + Math.abs(taken));
    } else out += whole;
  }
  return [...parts, out + printed.slice(at)];
}

/** Text that no shape mistakes for a count, and XML can hold. */
export function escapedForShape(text: string): string {
  return text.replace(/\{|[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, (found) =>
    found === '{' ? '{{' : `{u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}}`,
  );
}

/** Runs of one kind are joined, so that `**a** b` is `**{1}**{2}` however many runs it was printed by. */
class Shape {
  private out = '';
  private takes = 0;
  private drops = 0;
  private plain = true;

  take(count: number): void {
    if (count === 0) return;
    this.flushDrops();
    this.takes += count;
  }

  drop(count: number): void {
    if (count === 0) return;
    this.flushTakes();
    this.drops += count;
    this.plain = false;
  }

  literal(text: string): void {
    if (text === '') return;
    this.flushTakes();
    this.flushDrops();
    this.out += escapedForShape(text);
    this.plain = false;
  }

  /** Here stands the source of others. */
  cut(): void {
    this.flushTakes();
    this.flushDrops();
    this.out += '{|}';
    this.plain = false;
  }

  text(): string {
    if (this.plain) return AS_PRINTED;
    this.flushTakes();
    this.flushDrops();
    return this.out;
  }

  private flushTakes(): void {
    if (this.takes > 0) this.out += `{${this.takes}}`;
    this.takes = 0;
  }

  private flushDrops(): void {
    if (this.drops > 0) this.out += `{-${this.drops}}`;
    this.drops = 0;
  }
}

/** Steps through source and print side by side; what only one of them has is a mark, a blank, or the form's own. */
function addRun(shape: Shape, source: string, printed: string): void {
  if (source === printed) {
    shape.take(printed.length);
    return;
  }
  let i = 0;
  let j = 0;
  while (i < source.length && j < printed.length) {
    const a = source.charAt(i);
    const b = printed.charAt(j);
    if (a === b) {
      shape.take(1);
      i += 1;
      j += 1;
    } else if (commentEnd(source, i) > i && !printed.startsWith('<!--', j)) {
      // A switch in the middle of a line: its words aren't printed.
      const end = commentEnd(source, i);
      shape.literal(source.slice(i, end));
      i = end;
    } else if (isBlank(b) && isBlank(a)) {
      // One printed blank for a no-break space, a tab, a line break.
      shape.drop(1);
      shape.literal(a);
      i += 1;
      j += 1;
    } else if (isText(a)) {
      const apart = decomposed(source, i, printed, j) ?? unprinted(source, i, printed, j);
      if (apart === undefined) {
        shape.take(printed.length - j);
        return;
      }
      shape.drop(apart.printed);
      shape.literal(source.slice(i, i + apart.source));
      i += apart.source;
      j += apart.printed;
    } else {
      shape.literal(a);
      i += 1;
    }
  }
  if (!hasText(source.slice(i))) shape.literal(source.slice(i));
  shape.take(printed.length - j);
}

/** Behind the comment that begins at `at`; 0 where none does. */
function commentEnd(source: string, at: number): number {
  const end = source.startsWith('<!--', at) ? source.indexOf('-->', at) : -1;
  return end < 0 ? 0 : end + 3;
}

/** How many characters of each side stand for one another. */
interface Apart {
  readonly source: number;
  readonly printed: number;
}

/** A letter with its marks apart, printed as one. */
function decomposed(source: string, i: number, printed: string, j: number): Apart | undefined {
  const marks = /^\p{M}{1,4}/u.exec(source.slice(i + 1, i + 5))?.[0].length ?? 0;
  const letter = source.slice(i, i + 1 + marks).normalize('NFC');
  return marks > 0 && printed.startsWith(letter, j) ? { source: 1 + marks, printed: letter.length } : undefined;
}

/** The number of a page in the midst of a paragraph copied from a PDF: what is printed goes on a little behind it. */
function unprinted(source: string, i: number, printed: string, j: number): Apart | undefined {
  const word = /^\S+/u.exec(printed.slice(j, j + 40))?.[0];
  const at = word === undefined ? -1 : source.slice(i, i + 60).indexOf(word);
  return at > 0 && !/\p{L}/u.test(source.slice(i, i + at)) ? { source: at, printed: 0 } : undefined;
}

function isBlank(char: string): boolean {
  return /\s/u.test(char);
}

function isText(char: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(char);
}

function hasText(text: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(text);
}
