import { MAX_FENCE } from './chars.ts';

/** The end of the line that `from` stands on: the offset of its line ending, or of the end of the text. */
export function lineEndFrom(text: string, from: number): number {
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) return i;
  }
  return text.length;
}

/** Start of the line after the line ending at `end`; `text.length` where there is none. */
export function nextLine(text: string, end: number): number {
  if (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a) return end + 2;
  return Math.min(end + 1, text.length);
}

export function isThematicBreak(text: string, from: number, to: number): boolean {
  const marker = text.charCodeAt(from);
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === marker) count += 1;
    else if (code !== 0x20 && code !== 0x09) return false;
  }
  return count >= 3;
}

export function isHeading(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && text.charCodeAt(at) === 0x23) at += 1;
  if (at - from > 6) return false;
  return at === to || text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09;
}

/** True where the line could be the row of dashes under a table's head; micromark has the last word. */
export function isDelimiterRow(text: string, from: number, to: number): boolean {
  let dash = false;
  let other = false;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x2d) dash = true;
    else if (code === 0x7c || code === 0x3a) other = true;
    else if (code !== 0x20 && code !== 0x09) return false;
  }
  return dash && other;
}

/** Offsets of the pipes of a line that no backslash defuses; of the first only, where `one` is set. */
export function pipesIn(text: string, from: number, to: number, one = false): readonly number[] {
  const pipes: number[] = [];
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x7c) {
      pipes.push(i);
      if (one) return pipes;
    }
    if (code !== 0x5c || i + 1 >= to) continue;
    const next = text.charCodeAt(i + 1);
    if (next === 0x5c || next === 0x7c) i += 1;
  }
  return pipes;
}

export interface Block {
  /** Offset behind the construct's last character, blanks at its end included. */
  readonly lineEnd: number;
  readonly end: number;
  readonly value: string;
}

/** YAML front matter at `from`, the very start of the text. */
export function frontMatterAt(text: string, from: number): Block | undefined {
  if (!text.startsWith('---', from)) return undefined;
  let end = lineEndFrom(text, from);
  if (!isFence(text, from, end) || end === text.length) return undefined;
  const inner = nextLine(text, end);
  let valueEnd = inner;
  for (let at = inner; at <= text.length; at = nextLine(text, end)) {
    end = lineEndFrom(text, at);
    if (isFence(text, at, end)) return { lineEnd: end, end: at + 3, value: text.slice(inner, valueEnd) };
    if (end === text.length) return undefined;
    valueEnd = end;
  }
  return undefined;
}

function isFence(text: string, from: number, to: number): boolean {
  if (to - from < 3 || !text.startsWith('---', from)) return false;
  return onlySpaces(text, from + 3, to);
}

export function onlySpaces(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== 0x20 && code !== 0x09) return false;
  }
  return true;
}

/** What a scan of the file remembers, so that looking ahead for an end stays linear. */
export interface Ahead {
  commentOpen: number;
  commentClose: number;
  /** Per fence character: the smallest size that was looked for in vain. */
  readonly fences: Map<number, number>;
}

export function newAhead(): Ahead {
  return { commentOpen: -1, commentClose: -1, fences: new Map() };
}

/** The comment that begins at `from` and has its lines for itself. */
export function commentAt(text: string, from: number, ahead: Ahead): Block | undefined {
  if (!text.startsWith('<!--', from)) return undefined;
  if (ahead.commentOpen < from + 4) ahead.commentOpen = indexOrEnd(text, '<!--', from + 4);
  if (ahead.commentClose < from + 4) ahead.commentClose = indexOrEnd(text, '-->', from + 4);
  const close = ahead.commentClose;
  if (close === text.length || ahead.commentOpen < close) return undefined;
  const lineEnd = lineEndFrom(text, close + 3);
  if (!onlySpaces(text, close + 3, lineEnd)) return undefined;
  return { lineEnd, end: close + 3, value: text.slice(from + 4, close) };
}

export function indexOrEnd(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at;
}

/** Fenced code from the fence at `from`; `open` where the fence is never closed and so is text; undefined for no fence. */
export function fenceAt(text: string, from: number, to: number, ahead: Ahead): Block | 'open' | undefined {
  const marker = text.charCodeAt(from);
  let at = from;
  while (at < to && text.charCodeAt(at) === marker) at += 1;
  const size = at - from;
  if (size < 3) return undefined;
  if (size > MAX_FENCE) return 'open';
  if (marker === 0x60 && text.slice(at, to).includes('`')) return undefined;
  if ((ahead.fences.get(marker) ?? MAX_FENCE + 1) <= size) return 'open';
  let end = to;
  let valueEnd = -1;
  const inner = nextLine(text, to);
  while (end < text.length) {
    const start = nextLine(text, end);
    end = lineEndFrom(text, start);
    if (isClosing(text, start, end, marker, size)) {
      return { lineEnd: end, end: lastMark(text, end), value: valueEnd < 0 ? '' : text.slice(inner, valueEnd) };
    }
    valueEnd = end;
  }
  ahead.fences.set(marker, Math.min(size, ahead.fences.get(marker) ?? MAX_FENCE + 1));
  return 'open';
}

function isClosing(text: string, from: number, to: number, marker: number, size: number): boolean {
  while (from < to && (text.charCodeAt(from) === 0x20 || text.charCodeAt(from) === 0x09)) from += 1;
  let count = 0;
  while (from < to && text.charCodeAt(from) === marker) {
    from += 1;
    count += 1;
  }
  return count >= size && onlySpaces(text, from, to);
}

function lastMark(text: string, to: number): number {
  while (text.charCodeAt(to - 1) === 0x20 || text.charCodeAt(to - 1) === 0x09) to -= 1;
  return to;
}
