import type { Citation } from '../citation/model.ts';
import { entryOfDocument } from '../registry/document-entry.ts';
import { codeOf, keyOfCode } from '../registry/key.ts';
import { isUnique, isUniqueCode } from '../registry/registry.ts';
import type { Span } from '../text/span.ts';
import type { Parsed } from '../tree/nodes.ts';
import { keyOfMention, numberOf } from '../workspace/summary.ts';

/** A document that is named at some place of a text: by a citation, or by the number line of the document itself. */
export interface Cited {
  readonly key: string;
  readonly span: Span;
  /** Number and symbol alone. */
  readonly codeSpan: Span | undefined;
  readonly code: string | undefined;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly unique: boolean;
  /** Undefined where it is the document itself. */
  readonly citation: Citation | undefined;
}

/** What is named at the offset; its last letter still belongs to it. */
export function citedAt(parsed: Parsed, offset: number): Cited | undefined {
  const touches = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const found = parsed.citations.filter((one) => touches(one.span));
  const citation = found.find((one) => offset < one.span.end) ?? found[0];
  if (citation !== undefined) return citedBy(citation);
  const number = numberOf(parsed);
  return number !== undefined && touches(number.span) ? citedOwn(parsed) : undefined;
}

function citedBy(citation: Citation): Cited | undefined {
  const key = keyOfMention(citation);
  if (key === undefined) return undefined;
  const { span, slots, date, issuer } = citation;
  const code = codeOf(citation);
  return { key, span, codeSpan: slots.code?.span, code, date, issuer, unique: isUnique(citation), citation };
}

/** The document itself, as its number line names it. */
function citedOwn(parsed: Parsed): Cited | undefined {
  const number = numberOf(parsed);
  const own = entryOfDocument(parsed, '');
  if (number === undefined || own?.code === undefined) return undefined;
  return {
    key: keyOfCode(own.code),
    span: number.span,
    codeSpan: number.codeSpan,
    code: own.code,
    date: own.date ?? null,
    issuer: own.issuer ?? null,
    unique: isUniqueCode(own.code),
    citation: undefined,
  };
}
