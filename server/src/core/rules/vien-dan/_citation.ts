import type { Citation, CitationFault, CitationFaultCode } from '../../citation/model.ts';
import { readSymbol, type SymbolReading } from '../../citation/symbol.ts';
import type { RuleContext } from '../../lint/rule.ts';
import { codeOf, keyOfCitation } from '../../registry/key.ts';
import { bare } from '../../text/letters.ts';
import { countBefore } from '../../text/search.ts';

export const CITATION_BASIS = { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm b' } as const;
export const SYMBOL_BASIS = { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm c' } as const;
export const DATE_BASIS = { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 4, điểm b' } as const;

export { codeOf, keyOfCitation as keyOf };

/** Faults of the given codes in all citations of the document, each once. */
export function faultsOf(
  { view }: RuleContext,
  codes: ReadonlySet<CitationFaultCode>,
): { readonly citation: Citation; readonly fault: CitationFault }[] {
  const found: { citation: Citation; fault: CitationFault }[] = [];
  for (const citation of view.citations) {
    for (const fault of citation.faults) {
      if (codes.has(fault.code) && fault.span.end > fault.span.start) found.push({ citation, fault });
    }
  }
  return found;
}

/** As `faultsOf`, but a number and symbol with two slips (`30-2020-NĐ-CP`) has one fault, repaired as a whole. */
export function wholeFaultsOf(
  context: RuleContext,
  codes: ReadonlySet<CitationFaultCode>,
): { readonly citation: Citation; readonly fault: CitationFault }[] {
  const source = context.parsed.text;
  const found: { citation: Citation; fault: CitationFault }[] = [];
  for (const one of faultsOf(context, codes)) {
    const last = found.at(-1);
    if (last === undefined || last.citation !== one.citation) found.push(one);
    else found[found.length - 1] = { citation: one.citation, fault: joined(last.fault, one.fault, source) };
  }
  return found;
}

function joined(first: CitationFault, second: CitationFault, source: string): CitationFault {
  const span = { start: first.span.start, end: second.span.end };
  const between = source.slice(first.span.end, second.span.start);
  if (first.meant === undefined || second.meant === undefined) return { code: first.code, span };
  return { code: first.code, span, meant: `${first.meant}${between}${second.meant}` };
}

/** Each citation is asked about by many rules. */
export function symbolOf(citation: Citation): SymbolReading | undefined {
  if (SYMBOLS.has(citation)) return SYMBOLS.get(citation);
  const code = codeOf(citation);
  const reading = code === undefined ? undefined : readSymbol(code);
  SYMBOLS.set(citation, reading);
  return reading;
}

const SYMBOLS = new WeakMap<Citation, SymbolReading | undefined>();

/** True for a document that is named inside the title of another one, which begins a little before it. */
export function isNested(citations: readonly Citation[], citation: Citation): boolean {
  const { start } = citation.span;
  for (let i = countBefore(citations, (one) => one.span.start < start) - 1; i >= 0; i -= 1) {
    const before = citations[i];
    if (before === undefined || before.span.end < start - FARTHEST_TITLE) return false;
    const { title } = before.slots;
    if (title !== undefined && title.span.start <= start && start < title.span.end) return true;
  }
  return false;
}

/** No title is longer; without a bound each citation would ask all the others. */
const FARTHEST_TITLE = 4000;

/** The document's own number is no citation of another. */
export function isOwnNumber({ doc }: RuleContext, citation: Citation): boolean {
  const { number } = doc.preface;
  if (number?.number === undefined || number.symbol === undefined) return false;
  return (
    bare(`${number.number}${number.symbol}`).replaceAll(' ', '') ===
    bare(`${citation.number}${citation.symbol}`).replaceAll(' ', '')
  );
}
