import type { Root, RootContent } from 'mdast';
import type { Flow } from './flow.ts';
import { move, parsePiece } from './pieces.ts';
import { readFlow } from './read.ts';
import { MARKED, OVERWEIGHT, scanLine } from './scan-line.ts';

/**
 * The mdast tree by way of the fast reading: deep-equal, positions included, to
 * `unified().use(remarkParse).use(remarkVbhc).parse(text)`. Nothing in the product needs it; it is how a test can prove
 * that the fast reading and remark agree.
 */
export function mdastOf(text: string): Root {
  return toMdast(text, readFlow(text).flow);
}

export function toMdast(text: string, flow: readonly Flow[]): Root {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const children: RootContent[] = [];
  const cursor = { line: 1, start: bom };
  for (const entry of flow) {
    advance(text, cursor, entry.start);
    const first = cursor.line === 1 ? bom : 0;
    children.push(nodeOf(text, entry, cursor.start, cursor.line, first));
  }
  advance(text, cursor, text.length);
  const column = text.length - cursor.start + 1 + (cursor.line === 1 ? bom : 0);
  const end = { line: cursor.line, column, offset: text.length };
  return { type: 'root', children, position: { start: { line: 1, column: 1 + bom, offset: bom }, end } };
}

function nodeOf(text: string, entry: Flow, lineStart: number, line: number, first: number): RootContent {
  let end = entry.end;
  while (end < text.length && !isLineBreak(text.charCodeAt(end))) end += 1;
  if (entry.type === 'line') {
    let from = lineStart;
    while (text.charCodeAt(from) === 0x20 || text.charCodeAt(from) === 0x09) from += 1;
    const flags = scanLine(text, from, end);
    if ((flags & MARKED) === 0 && (flags & OVERWEIGHT) === 0) {
      let textEnd = end;
      while (text.charCodeAt(textEnd - 1) === 0x20 || text.charCodeAt(textEnd - 1) === 0x09) textEnd -= 1;
      const point = (offset: number) => ({ line, column: offset - lineStart + 1 + first, offset });
      const value = text.slice(from, textEnd).replaceAll('\0', '\uFFFD');
      const child = { type: 'text', value, position: { start: point(from), end: point(textEnd) } } as const;
      return { type: 'paragraph', children: [child], position: { start: point(from), end: point(end) } };
    }
  }
  const tree = parsePiece(text.slice(lineStart, end));
  move(tree, line - 1, first, lineStart);
  const node = tree.children[0];
  if (node === undefined || tree.children.length !== 1)
    throw new Error(`not one construct: ${text.slice(lineStart, end)}`);
  return node;
}

/** Moves the cursor to the line that `to` stands on. */
function advance(text: string, cursor: { line: number; start: number }, to: number): void {
  let at = cursor.start;
  while (at < to) {
    const code = text.charCodeAt(at);
    at += code === 0x0d && text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
    if (isLineBreak(code) && at <= to) {
      cursor.line += 1;
      cursor.start = at;
    }
  }
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
