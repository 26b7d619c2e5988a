import type { Slip } from '../../spelling/judge.ts';
import { type Flat, spanOf } from '../../text/flat.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { LeafRole, Parsed } from '../../tree/nodes.ts';

/** Quốc hiệu and Tiêu ngữ of a document with a form: their own rules name the right words, which are always the same. */
export function isFixedWording({ main }: Parsed, { odd: { leaf } }: Slip): boolean {
  return FIXED.has(leaf.role) && leaf.area === 'main' && main.kind !== 'unknown';
}

const FIXED: ReadonlySet<LeafRole> = new Set(['nationalTitle', 'motto'] satisfies LeafRole[]);

/** Where a slip stands, and the edit for each thing that may have been meant; none where Markdown's marks stand inside. */
export function placeOf(source: string, { odd, texts }: Slip): { span: Span; edits: readonly Edit[] } {
  const span = spanOf(odd.leaf.flat, odd.from, odd.to);
  const edits = isPlain(source, span, odd.word) ? texts.map((text) => ({ span, text })) : [];
  return { span, edits };
}

/** The edit that puts the missing blank between the letters before and from `at`. */
export function blankAt(flat: Flat, at: number): Edit {
  const { end } = spanOf(flat, at - 1, at);
  return { span: { start: end, end }, text: ' ' };
}

export function isPlain(source: string, span: Span, word: string): boolean {
  return source.slice(span.start, span.end).normalize('NFC') === word;
}
