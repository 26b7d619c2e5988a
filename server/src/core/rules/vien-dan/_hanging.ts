import type { Citation } from '../../citation/model.ts';
import { indexAt, spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import type { Leaf } from '../../tree/nodes.ts';

/** "huyện Hiệp Hòa" right after the symbol, before a comma, the date, or the end of the phrase. */
export function placeAfterSymbol(
  leaf: Leaf,
  citation: Citation,
): { readonly body: string; readonly text: string; readonly span: Span } | undefined {
  const { flat } = leaf;
  const { code, issuer } = citation.slots;
  const body = /(?<![\p{L}\d])(?:UBND|HĐND)(?![\p{L}\d])/u.exec(citation.symbol ?? '')?.[0];
  if (code === undefined || body === undefined || leaf.role === 'cell') return undefined;
  const offset = code.span.end;
  const at = indexAt(flat, offset);
  // A named issuer later in the citation says that the place is something else.
  if (issuer !== undefined && issuer.span.start > offset + 1) return undefined;
  PLACE.lastIndex = at;
  const found = PLACE.exec(flat.text)?.[0];
  if (found === undefined) return undefined;
  const text = found.trim();
  if (!/^(?:$|[,.;:)]| ngày| năm| về)/u.test(flat.text.slice(at + found.length))) return undefined;
  return { body, text, span: spanOf(flat, at + 1, at + found.length) };
}

const PLACE =
  / (?:tỉnh|thành phố|TP\.?|huyện|quận|thị xã|thị trấn|xã|phường)(?: (?:\p{Lu}[\p{L}\p{M}]{0,9}|\d{1,2})){1,4}(?:, (?:tỉnh|thành phố|huyện|quận|thị xã)(?: \p{Lu}[\p{L}\p{M}]{0,9}){1,4}){0,2}/uy;
