import type { BodyNode, Division } from './nodes.ts';

/** What has a label or a heading and holds others: no paragraph, table or quotation. */
export function isDivision(node: BodyNode): node is Division {
  return node.type !== 'paragraph' && node.type !== 'table' && node.type !== 'quote';
}
