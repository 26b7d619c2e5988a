import type { Span } from '../text/span.ts';
import { isDivision } from '../tree/is-division.ts';
import type { BodyNode, DocumentTree, Parsed } from '../tree/nodes.ts';
import { documentsOf } from './path.ts';

/** A range that may be folded; one that stands on a single line is for the caller to leave out. */
export interface Fold {
  readonly span: Span;
  readonly kind: 'region' | 'comment';
}

/** Header, căn cứ, sections and items, tables, quotations, recipients, annexes, further documents, comments. */
export function foldingRanges(parsed: Parsed): readonly Fold[] {
  const folds: Fold[] = [];
  const add = (span: Span | undefined, kind: Fold['kind'] = 'region'): void => {
    if (span !== undefined && span.end > span.start) folds.push({ span, kind });
  };
  for (const flow of parsed.flow) {
    if (flow.type === 'comment') add(flow, 'comment');
    else if (flow.type === 'frontMatter' || flow.type === 'code') add(flow);
  }
  for (const doc of documentsOf(parsed)) {
    if (doc !== parsed.main) add(doc.span);
    add(doc.preface.span);
    add(basesOf(doc));
    addNodes(doc.body, add);
    add(recipientsOf(doc));
    for (const annex of doc.attachments) {
      add(annex.span);
      addNodes(annex.body, add);
    }
  }
  return folds.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function addNodes(nodes: readonly BodyNode[], add: (span: Span) => void): void {
  const open: BodyNode[] = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'paragraph') continue;
    add(node.span);
    if (isDivision(node)) for (const child of node.children) open.push(child);
  }
}

function basesOf(doc: DocumentTree): Span | undefined {
  const bases = doc.preamble.filter((node) => node.type === 'basis');
  const first = bases[0];
  const last = bases[bases.length - 1];
  return first === undefined || last === undefined ? undefined : { start: first.span.start, end: last.span.end };
}

function recipientsOf(doc: DocumentTree): Span | undefined {
  const { recipients, recipientsLabel } = doc.conclusions;
  const last = recipients[recipients.length - 1];
  if (recipientsLabel === undefined || last === undefined) return undefined;
  return { start: recipientsLabel.span.start, end: last.span.end };
}
