import type { Leaf, LeafRole } from '../../tree/nodes.ts';

/** Marks in a leaf of these roles are punctuation, unless it holds Markdown code. */
export function isTyped(leaf: Leaf, source: string): boolean {
  if (!TYPED.has(leaf.role)) return false;
  let code = CODE.get(leaf);
  if (code === undefined) {
    code = source.slice(leaf.span.start, leaf.span.end).includes('`');
    CODE.set(leaf, code);
  }
  return !code;
}

/** Each leaf is read once: one of a megabyte may hold a hundred thousand places to ask about. */
const CODE = new WeakMap<Leaf, boolean>();

/** Running text, and with it the cells of tables, addressees and recipients: what is typed word by word, not set in a form. */
export const TYPED: ReadonlySet<LeafRole> = new Set([
  'subject',
  'addressee',
  'basis',
  'opening',
  'heading',
  'text',
  'quoted',
  'cell',
  'closing',
  'annexHeading',
  'annexNote',
  'recipient',
] satisfies LeafRole[]);
