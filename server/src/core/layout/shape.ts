import type { Span } from '../text/span.ts';
import type { Run } from './model.ts';

/**
 * How the source of one paragraph differs from what is printed of it, without the printed characters: `## {13}` is
 * "## " and then thirteen printed characters. `{n}` takes n of them, `{-n}` drops n (the form's own), `{*}` takes the
 * rest. `{{` is a brace, `{u000D}` a character by its code. The printed characters are counted in UTF-16 units.
 */
export function shapeOf(runs: readonly Run[], span: Span, source: string): string {
  const shape = new Shape();
  let at = span.start;
  for (const run of runs) {
    if (run.breakBefore === true) shape.drop(1);
    if (run.source === undefined) {
      shape.drop(run.text.length);
      continue;
    }
    // Runs in another order than their source: what is printed is all that can be said.
    if (run.source.start < at) return AS_PRINTED;
    shape.literal(source.slice(at, run.source.start));
    addRun(shape, source.slice(run.source.start, run.source.end), run.text);
    at = run.source.end;
  }
  return shape.text();
}

/** The shape of a paragraph whose source is what is printed. */
export const AS_PRINTED = '{*}';

/** Source again, of a shape and what is printed; characters beyond those the shape counts stay at the end. */
export function refilled(shape: string, printed: string): string {
  let out = '';
  let at = 0;
  for (const [whole, code, count] of shape.matchAll(/\{\{|\{u([\dA-F]{4})\}|\{(-?\d{1,9}|\*)\}|[^{]+|\{/gu)) {
    if (whole === '{{') out += '{';
    else if (code !== undefined) out += String.fromCharCode(Number.parseInt(code, 16));
    else if (count === '*') {
      out += printed.slice(at);
      at = printed.length;
    } else if (count !== undefined) {
      const taken = Number(count);
      if (taken > 0) out += printed.slice(at, at + taken);
      at = Math.min(printed.length, at + Math.abs(taken));
    } else out += whole;
  }
  return out + printed.slice(at);
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
      // Letters that differ: a decomposed letter is printed composed and comes back so.
      shape.take(printed.length - j);
      return;
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

function isBlank(char: string): boolean {
  return /\s/u.test(char);
}

function isText(char: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(char);
}

function hasText(text: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(text);
}
