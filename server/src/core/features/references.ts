import type { Language } from '../lint/finding.ts';
import { type Reference, referencesOf } from '../reference/reference.ts';
import { resolveReference, type Target, targetAt } from '../reference/resolve.ts';
import { spanOf } from '../text/flat.ts';
import type { Span } from '../text/span.ts';
import type { Parsed } from '../tree/nodes.ts';
import { escapeMarkup } from './markup.ts';
import { documentAt, labelledIn, leafAt } from './path.ts';

/** A reference of the text and the place in the same file that it leads to. */
export interface InnerLink {
  readonly span: Span;
  readonly target: Target;
  /** The label of the place, where the cursor goes. */
  readonly place: Span;
}

/** What the reference at the offset leads to; undefined in a citation of another document, or where nothing is there. */
export function innerLinkAt(parsed: Parsed, offset: number): InnerLink | undefined {
  const leaf = leafAt(parsed, offset);
  if (leaf === undefined) return undefined;
  const reference = referencesOf(leaf).find(({ span }) => span.start <= offset && offset <= span.end);
  if (reference === undefined) return undefined;
  const target = targetAt(parsed, documentAt(parsed, offset), reference, offset);
  return target === undefined ? undefined : { span: reference.span, target, place: placeOf(target) };
}

/** The division whose label, or the annex whose title, is at the offset. */
export function labelledAt(parsed: Parsed, offset: number): Target | undefined {
  const leaf = leafAt(parsed, offset);
  if (leaf?.role === 'label') return labelledIn(parsed, leaf.span)?.division;
  if (leaf?.role !== 'annexLabel') return undefined;
  return documentAt(parsed, offset).attachments.find(({ label }) => label === leaf);
}

/** Every place of the file that refers to the division or annex: the units that name it, "Điều này" left out. */
export function referencesTo(parsed: Parsed, target: Target): readonly Span[] {
  return parsed.leaves.flatMap(referencesOf).flatMap((reference) => leadingTo(parsed, reference, target));
}

function leadingTo(parsed: Parsed, reference: Reference, target: Target): readonly Span[] {
  return resolveReference(parsed, documentAt(parsed, reference.span.start), reference)
    .filter((one) => one.target === target)
    .map(({ unit }) => unit.span);
}

/** The first lines of the place, as they stand there. */
export function innerCard(parsed: Parsed, { target }: InnerLink, language: Language): string {
  const lines = parsed.text
    .slice(target.span.start, target.span.end)
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const shown = lines.slice(0, MOST_LINES).map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line));
  const more = lines.length > MOST_LINES ? ['…'] : [];
  const title = language === 'vi' ? 'Trong văn bản này' : 'In this document';
  return [`**${title}:**`, ...[...shown, ...more].map((line) => escapeMarkup(line))].join('\n\n');
}

export function placeOf(target: Target): Span {
  const { label, heading } = target;
  if (label !== undefined) return spanOf(label.flat, 0, label.flat.text.length);
  return heading?.span ?? target.span;
}

const MOST_LINES = 6;
const LONGEST = 300;
