import { countBefore } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { isDivision } from '../tree/is-division.ts';
import type { Annex, BodyNode, Division, DocumentTree, Leaf, Parsed } from '../tree/nodes.ts';

/** Every document of the file, the main one first. */
export function documentsOf(parsed: Parsed): readonly DocumentTree[] {
  return [parsed.main, ...parsed.documents];
}

/** The document that the offset stands in; further documents lie inside or after the main one and win. */
export function documentAt(parsed: Parsed, offset: number): DocumentTree {
  return parsed.documents.find((doc) => touches(doc.span, offset)) ?? parsed.main;
}

export interface BodyPath {
  readonly doc: DocumentTree;
  readonly annex: Annex | undefined;
  /** From the outermost node to the innermost that touches the offset. */
  readonly nodes: readonly BodyNode[];
}

export function pathAt(parsed: Parsed, offset: number): BodyPath {
  const doc = documentAt(parsed, offset);
  const annex = doc.attachments.find((one) => touches(one.span, offset));
  const nodes: BodyNode[] = [];
  let siblings: readonly BodyNode[] = annex === undefined ? doc.body : annex.body;
  for (;;) {
    // Two neighbours may both touch an offset between them; the later one is what a reader sees at the cursor.
    const node = siblings.findLast((one) => touches(one.span, offset));
    if (node === undefined) break;
    nodes.push(node);
    if (node.type === 'paragraph' || node.type === 'table') break;
    siblings = node.children;
  }
  return { doc, annex, nodes };
}

/** A list of sibling nodes with the division they belong to; bodies and annexes have no parent. */
export interface Siblings {
  readonly parent: Division | undefined;
  readonly nodes: readonly BodyNode[];
}

/** All sibling lists of one document, parents before children. Iterative: a hostile text may nest very deep. */
export function siblingsOf(doc: DocumentTree): Siblings[] {
  const found: Siblings[] = [];
  const open: Siblings[] = [doc.body, ...doc.attachments.map((annex) => annex.body)]
    .map((nodes) => ({ parent: undefined, nodes }))
    .reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (let i = next.nodes.length - 1; i >= 0; i -= 1) {
      const node = next.nodes[i];
      if (node !== undefined && isDivision(node) && node.children.length > 0) {
        open.push({ parent: node, nodes: node.children });
      }
    }
  }
  return found;
}

/** The innermost division whose label stands inside the range, with its siblings. */
export function labelledIn(parsed: Parsed, range: Span): { division: Division; siblings: Siblings } | undefined {
  const { doc, annex } = pathAt(parsed, range.start);
  let siblings: Siblings = { parent: undefined, nodes: annex === undefined ? doc.body : annex.body };
  let found: { division: Division; siblings: Siblings } | undefined;
  for (;;) {
    const candidates = siblings.nodes.filter(isDivision);
    const inside = candidates.find((one) => one.label !== undefined && within(range, one.label.span));
    if (inside !== undefined) found = { division: inside, siblings };
    const next = inside ?? candidates.findLast((one) => one.span.start <= range.start && one.span.end >= range.start);
    if (next === undefined) return found;
    siblings = { parent: next, nodes: next.children };
  }
}

export function leafAt(parsed: Parsed, offset: number): Leaf | undefined {
  const { leaves } = parsed;
  const leaf = leaves[countBefore(leaves, (one) => one.span.start <= offset) - 1];
  // At the very end of a leaf the cursor still belongs to it.
  return leaf !== undefined && offset <= leaf.span.end ? leaf : undefined;
}

export function touches(at: Span, offset: number): boolean {
  return at.start <= offset && offset <= at.end;
}

function within(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Offset of the first character of the line that holds `offset`. LF, CRLF and CR end a line. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Offset after the last character of the line that holds `offset`, its line end left out. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at += 1;
  return at;
}

/** The line end that the text uses: the first one found, `\n` in a text of one line. */
export function eolOf(text: string): string {
  const at = text.search(/[\r\n]/u);
  if (at < 0) return '\n';
  if (text[at] === '\n') return '\n';
  return text[at + 1] === '\n' ? '\r\n' : '\r';
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
