import type { Citation } from '../../citation/model.ts';
import { indexAt } from '../../text/flat.ts';
import { countBefore } from '../../text/search.ts';
import type { PreambleNode } from '../../tree/nodes.ts';

/** The document that stands right after "Căn cứ". */
export function citedFirst(node: PreambleNode, citations: readonly Citation[]): Citation | undefined {
  const { flat, span } = node.leaf;
  const found = citations[countBefore(citations, (citation) => citation.span.start < span.start)];
  return found !== undefined &&
    found.span.end <= span.end &&
    /^(?:- )?Căn cứ $/u.test(flat.text.slice(0, indexAt(flat, found.span.start)))
    ? found
    : undefined;
}

/**
 * Place in the order of force, 1 for the Constitution. Undefined where nobody can be sure: Party documents, directives,
 * plans, resolutions of the Government, acts of ministries other than circulars.
 */
export function rankOf(type: string, symbol: string): number | undefined {
  if (type === 'hien-phap') return 1;
  if (type === 'luat' || type === 'bo-luat') return 2;
  if (type === 'nghi-quyet' && /\/QH\d{1,2}$/u.test(symbol)) return 2;
  if (type === 'phap-lenh' || (type === 'nghi-quyet' && /UBTVQH\d{1,2}$/u.test(symbol))) return 3;
  if (type === 'nghi-dinh') return 4;
  if (type === 'quyet-dinh' && /QĐ-TTg$/u.test(symbol)) return 5;
  if (type === 'thong-tu' || type === 'thong-tu-lien-tich') return 6;
  if (type === 'nghi-quyet' && /NQ-HĐND$/u.test(symbol)) return 7;
  if (type === 'quyet-dinh' && /QĐ-UBND$/u.test(symbol)) return 7;
  return undefined;
}
