import type { LeafRole } from '../../tree/nodes.ts';

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
