import { spanOfAll } from '../text/flat.ts';
import type { Span } from '../text/span.ts';
import type { Leaf } from './nodes.ts';

/** The colon that a heading's own text leaves out, and that is printed all the same. */
export function headingTail(source: string, { flat, role, span }: Leaf): { text: string; span: Span } | undefined {
  if (role !== 'heading' || flat.text === '') return undefined;
  const { end } = spanOfAll(flat);
  if (end >= span.end) return undefined;
  const text = source
    .slice(end, span.end)
    .replace(/[*_\\]/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trimEnd();
  return text === '' ? undefined : { text, span: { start: end, end: span.end } };
}
