import type { Nodes } from 'mdast';
import type { Span } from '../text/span.ts';
import type { Emphasis } from './flow.ts';

export interface Visible {
  /** Pairs `[start, end, …]` of what reaches paper, relative to the parsed piece. */
  readonly ranges: readonly number[];
  readonly comments: readonly Span[];
  readonly emphasis: readonly Emphasis[];
}

/** The stretches of a piece that are text and no mark. `by` is subtracted from the nodes' offsets. */
export function visibleOf(piece: string, nodes: readonly Nodes[], by: number, inTable: boolean): Visible {
  const ranges: number[] = [];
  const comments: Span[] = [];
  const emphasis: Emphasis[] = [];
  const push = (from: number, to: number): void => {
    if (from >= to) return;
    if (ranges[ranges.length - 1] === from) ranges[ranges.length - 1] = to;
    else ranges.push(from, to);
  };
  const cut = (from: number, to: number, isEscape: (code: number) => boolean): void => {
    let last = from;
    for (let i = from; i + 1 < to; i += 1) {
      if (piece.charCodeAt(i) !== 0x5c || !isEscape(piece.charCodeAt(i + 1))) continue;
      push(last, i);
      last = i + 1;
      i += 1;
    }
    push(last, to);
  };
  const walk = (node: Nodes): void => {
    const start = (node.position?.start.offset ?? 0) - by;
    const end = (node.position?.end.offset ?? 0) - by;
    if (node.type === 'strong') emphasis.push({ start, end, kind: 'bold' });
    else if (node.type === 'emphasis') emphasis.push({ start, end, kind: 'italic' });
    else if (node.type === 'link') emphasis.push({ start, end, kind: 'link', href: node.url });
    if (node.type === 'text') {
      // Without escapes (or where the line is taken as a plain string) the value is as long as its source.
      if (node.value.length === end - start) push(start, end);
      else cut(start, end, isPunctuation);
    } else if (node.type === 'html') {
      comments.push({ start, end });
    } else if (node.type === 'inlineCode') {
      let size = 0;
      while (piece.charCodeAt(start + size) === 0x60) size += 1;
      let from = start + size;
      let to = end - size;
      if (to - from > 2 && piece[from] === ' ' && piece[to - 1] === ' ' && piece.slice(from, to).trim() !== '') {
        from += 1;
        to -= 1;
      }
      // In a cell's code the pipe is escaped, nothing else.
      if (inTable) cut(from, to, (code) => code === 0x7c);
      else push(from, to);
    } else if (node.type === 'link' && piece.charCodeAt(start) === 0x3c) {
      push(start + 1, end - 1);
    } else if ('children' in node) {
      for (const child of node.children) walk(child);
    }
  };
  for (const node of nodes) walk(node);
  return { ranges, comments, emphasis };
}

/** ASCII punctuation, the characters that Markdown lets a backslash defuse. */
export function isPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  );
}
