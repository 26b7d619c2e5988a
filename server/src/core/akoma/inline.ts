import type { Citation } from '../citation/model.ts';
import type { Run } from '../layout/model.ts';
import { markedOf, runsOf } from '../layout/runs.ts';
import { referencesOf } from '../reference/reference.ts';
import { resolveReference } from '../reference/resolve.ts';
import { indexAt } from '../text/flat.ts';
import { countBefore } from '../text/search.ts';
import { headingTail } from '../tree/heading-tail.ts';
import type { DocumentTree, Leaf, Parsed } from '../tree/nodes.ts';
import type { Ids } from './eids.ts';
import { citationUri } from './uri.ts';
import { element, type Xml } from './xml.ts';

/** A stretch of a leaf's plain text with what it becomes. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly wrap: (children: readonly Xml[]) => Xml;
}

/** Turns leaves into text with its references; citations are looked up by their place once for the whole file. */
export type Inliner = (leaf: Leaf, marks?: readonly Mark[]) => readonly Xml[];

export function inlinerOf(parsed: Parsed, ids: Ids): Inliner {
  const { citations, documents, main } = parsed;
  const marked = markedOf(parsed.text, parsed.flow);
  return (leaf, marks = []) => {
    const { flat } = leaf;
    const links = [...citationMarks(leaf, citations)];
    for (const reference of referencesOf(leaf)) {
      const found = resolveReference(parsed, docOf(leaf, main, documents), reference);
      // "khoản 2, 3 Điều 5" names no single place.
      const innermost = found.filter(({ unit }) => unit === found.at(-1)?.unit);
      const target = innermost.length === 1 ? innermost[0]?.target : undefined;
      const id = target === undefined ? undefined : ids.of(target);
      if (id !== undefined) links.push({ from: reference.from, to: reference.to, wrap: refTo(`#${id}`) });
    }
    const pieces = (from: number, to: number): readonly Xml[] => runsOf(marked, leaf, PLAIN, from, to).map(emphasised);
    const tail = headingTail(parsed.text, leaf)?.text;
    const words = cut(flat.text.length, disjoint([...marks, ...links]), pieces);
    return tail === undefined ? words : [...words, tail];
  };
}

function docOf(leaf: Leaf, main: DocumentTree, documents: readonly DocumentTree[]): DocumentTree {
  if (leaf.area !== 'further') return main;
  return documents.find(({ span }) => span.start <= leaf.span.start && leaf.span.end <= span.end) ?? main;
}

function citationMarks(leaf: Leaf, citations: readonly Citation[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (let i = countBefore(citations, ({ span }) => span.start < leaf.span.start); i < citations.length; i += 1) {
    const citation = citations[i];
    if (citation === undefined || citation.span.start >= leaf.span.end) break;
    const from = indexAt(leaf.flat, citation.span.start);
    // A citation that goes on in the next line of a title is told in its first line.
    const to = Math.min(leaf.flat.text.length, indexAt(leaf.flat, citation.span.end));
    if (from < to) marks.push({ from, to, wrap: refTo(citationUri(citation)) });
  }
  return marks;
}

function refTo(href: string): Mark['wrap'] {
  return (children) => element('ref', { href }, children);
}

/** In the order of the text; of two that overlap the earlier one stays. */
function disjoint(marks: readonly Mark[]): readonly Mark[] {
  const sorted = [...marks].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Mark[] = [];
  let end = 0;
  for (const mark of sorted) {
    if (mark.from < end || mark.from >= mark.to) continue;
    kept.push(mark);
    end = mark.to;
  }
  return kept;
}

function cut(
  length: number,
  marks: readonly Mark[],
  pieces: (from: number, to: number) => readonly Xml[],
): readonly Xml[] {
  const out: Xml[] = [];
  let at = 0;
  for (const { from, to, wrap } of marks) {
    if (at < from) out.push(...pieces(at, from));
    out.push(wrap(pieces(from, to)));
    at = to;
  }
  if (at < length) out.push(...pieces(at, length));
  return out;
}

/** Only what the source itself sets apart: that a heading is bold is a matter of the form. */
const PLAIN = { bold: false, italic: false };

function emphasised({ bold, href, italic, text }: Run): Xml {
  let piece: Xml = text;
  if (italic) piece = element('i', {}, [piece]);
  if (bold) piece = element('b', {}, [piece]);
  return href === undefined ? piece : element('a', { href }, [piece]);
}
