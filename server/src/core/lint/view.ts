import type { Citation } from '../citation/model.ts';
import { type LegacyPassage, legacyPassages } from '../encoding/recognise.ts';
import { spanOf } from '../text/flat.ts';
import { groupBy } from '../text/group.ts';
import { countBefore } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { isDivision } from '../tree/is-division.ts';
import type { BodyNode, Division, DocumentTree, Leaf, LeafRole, Parsed } from '../tree/nodes.ts';

/**
 * What many rules need of one document, computed on first use and shared by all of them: no rule walks the tree for it
 * alone. A view of the whole file (for `wholeFile` rules) has the same shape.
 */
export interface View {
  /** Every leaf, in source order; in a document's view without those outside any document. */
  readonly leaves: readonly Leaf[];
  /** What stands on paper: without comments, front matter, code, Markdown's own marks, page numbers, outside text. */
  readonly printed: readonly Leaf[];
  /** Running text: subject, căn cứ, opening, headings, text, quotations, closing. No header, cells, recipients, names. */
  readonly prose: readonly Leaf[];
  /** The prose as one string, a line per leaf. Scan it once with `matchesIn` rather than each leaf. */
  readonly proseText: JoinedText;
  /** The printed leaves as one string, a line per leaf. */
  readonly printedText: JoinedText;
  /** `printedText.text` in lower case, for "does the text speak of …". Lengths may differ from the original. */
  readonly lower: string;
  leavesOf(role: LeafRole): readonly Leaf[];
  /** The leaf that holds the source offset. */
  leafAt(offset: number): Leaf | undefined;
  /** All divisions of body and annexes, parents before children, in source order. Not those of quoted amendments. */
  readonly divisions: readonly Division[];
  /** Every list of sibling nodes that has a division in it, with its parent; annexes are separate roots. */
  readonly families: readonly Family[];
  readonly citations: readonly Citation[];
  /** Passages of the file in TCVN3, VNI or UTF-8 read byte by byte: their letters aren't the ones that are meant. */
  readonly legacy: readonly LegacyPassage[];
}

export interface Family {
  readonly parent: Division | undefined;
  readonly area: 'main' | 'annex';
  readonly nodes: readonly BodyNode[];
}

/** Plain texts of leaves joined by `\n`; `starts[i]` is where the text of leaf `i` begins. */
export interface JoinedText {
  readonly text: string;
  readonly leaves: readonly Leaf[];
  readonly starts: readonly number[];
}

/** A match inside one leaf: `from` and `to` are indexes into `leaf.flat.text`, `span` is its place in the source. */
export interface Hit {
  readonly leaf: Leaf;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly match: RegExpExecArray;
  readonly span: Span;
}

/** All matches of a global expression. A match that runs over the end of a leaf is left out: keep `\n` out of it. */
export function matchesIn(joined: JoinedText, expression: RegExp): Hit[] {
  if (!expression.global) throw new TypeError('matchesIn wants a global expression');
  const hits: Hit[] = [];
  let at = 0;
  expression.lastIndex = 0;
  for (let match = expression.exec(joined.text); match !== null; match = expression.exec(joined.text)) {
    const text = match[0];
    if (text === '') {
      expression.lastIndex += 1;
      continue;
    }
    while (at + 1 < joined.starts.length && (joined.starts[at + 1] ?? 0) <= match.index) at += 1;
    const leaf = joined.leaves[at];
    if (leaf === undefined) break;
    const from = match.index - (joined.starts[at] ?? 0);
    const to = from + text.length;
    if (to <= leaf.flat.text.length) hits.push({ leaf, from, to, text, match, span: spanOf(leaf.flat, from, to) });
  }
  return hits;
}

function joinLeaves(leaves: readonly Leaf[]): JoinedText {
  const starts: number[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const leaf of leaves) {
    starts.push(at);
    texts.push(leaf.flat.text);
    at += leaf.flat.text.length + 1;
  }
  return { text: texts.join('\n'), leaves, starts };
}

/** In text that belongs to no document (news, web furniture) nothing is a finding. */
function isOutside(parsed: Parsed, at: Span): boolean {
  return within(parsed.outside, at);
}

/** True when one of the spans (in order, disjoint) holds `at`. */
function within(spans: readonly Span[], at: Span): boolean {
  const one = spans[lastFrom(spans, at.start)];
  return one !== undefined && at.end <= one.end;
}

/** Index of the last span that begins at or before `offset`; -1 for none. */
function lastFrom(spans: readonly Span[], offset: number): number {
  return countBefore(spans, (one) => one.start <= offset) - 1;
}

/** The view of one document of the file. */
export function documentView(parsed: Parsed, doc: DocumentTree): View {
  const index = parsed.documents.indexOf(doc);
  const own = doc.span;
  const others = lazy(() => parsed.documents.map((other) => other.span).sort((a, b) => a.start - b.start));
  const mine = (at: Span): boolean => (index < 0 ? !within(others(), at) : own.start <= at.start && at.end <= own.end);
  return makeView(
    () => {
      const all = index < 0 ? parsed.leaves : leavesWithin(parsed.leaves, own);
      return all.filter((leaf) => leaf.area !== 'outside' && leaf.role !== 'outside' && mine(leaf.span));
    },
    [doc],
    () => parsed.citations.filter((citation) => mine(citation.span) && !isOutside(parsed, citation.span)),
    parsed.text,
  );
}

/** The leaves between two offsets, found by halving: thousands of documents would each go through all of them. */
function leavesWithin(leaves: readonly Leaf[], at: Span): readonly Leaf[] {
  const from = countBefore(leaves, (one) => one.span.start < at.start);
  return leaves.slice(
    from,
    countBefore(leaves, (one) => one.span.start < at.end),
  );
}

/** The view of the whole file: every document, and what stands outside them. */
export function fileView(parsed: Parsed): View {
  return makeView(
    () => parsed.leaves,
    [parsed.main, ...parsed.documents],
    () => parsed.citations,
    parsed.text,
  );
}

function makeView(
  leaves: () => readonly Leaf[],
  docs: readonly DocumentTree[],
  citations: () => readonly Citation[],
  text: string,
): View {
  const all = lazy(leaves);
  const printed = lazy(() => all().filter((leaf) => leaf.area !== 'outside' && !UNPRINTED.has(leaf.role)));
  const prose = lazy(() => printed().filter((leaf) => PROSE.has(leaf.role)));
  const proseText = lazy(() => joinLeaves(prose()));
  const printedText = lazy(() => joinLeaves(printed()));
  const lower = lazy(() => printedText().text.toLowerCase());
  const roles = lazy(() => groupBy(all(), (leaf) => leaf.role));
  const families = lazy(() => docs.flatMap(familiesOf));
  const divisions = lazy(() =>
    families()
      .flatMap((family) => family.nodes.filter(isDivision))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
  );
  const ownCitations = lazy(citations);
  const legacy = lazy(() => legacyPassages(text));
  return {
    get leaves() {
      return all();
    },
    get printed() {
      return printed();
    },
    get prose() {
      return prose();
    },
    get proseText() {
      return proseText();
    },
    get printedText() {
      return printedText();
    },
    get lower() {
      return lower();
    },
    leavesOf: (role) => roles().get(role) ?? [],
    leafAt: (offset) => leafAt(all(), offset),
    get divisions() {
      return divisions();
    },
    get families() {
      return families();
    },
    get citations() {
      return ownCitations();
    },
    get legacy() {
      return legacy();
    },
  };
}

const UNPRINTED: ReadonlySet<LeafRole> = new Set([
  'comment',
  'frontMatter',
  'code',
  'mark',
  'pageNumber',
  'outside',
] satisfies LeafRole[]);

const PROSE: ReadonlySet<LeafRole> = new Set([
  'subject',
  'basis',
  'opening',
  'heading',
  'text',
  'quoted',
  'closing',
  'annexHeading',
] satisfies LeafRole[]);

function leafAt(leaves: readonly Leaf[], offset: number): Leaf | undefined {
  const leaf = leaves[countBefore(leaves, (one) => one.span.end <= offset)];
  return leaf !== undefined && leaf.span.start <= offset ? leaf : undefined;
}

function familiesOf(doc: DocumentTree): Family[] {
  const found: Family[] = [];
  collectFamilies(doc.body, undefined, 'main', found);
  for (const annex of doc.attachments) collectFamilies(annex.body, undefined, 'annex', found);
  return found;
}

/** Iterative, so that ten thousand levels of a hostile text are no danger to the stack. */
function collectFamilies(
  nodes: readonly BodyNode[],
  parent: Division | undefined,
  area: 'main' | 'annex',
  found: Family[],
): void {
  const open: { nodes: readonly BodyNode[]; parent: Division | undefined }[] = [{ nodes, parent }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const divisions = next.nodes.filter(isDivision);
    if (divisions.length === 0) continue;
    found.push({ parent: next.parent, area, nodes: next.nodes });
    for (let i = divisions.length - 1; i >= 0; i -= 1) {
      const division = divisions[i];
      if (division !== undefined && division.children.length > 0) {
        open.push({ nodes: division.children, parent: division });
      }
    }
  }
}

function lazy<T>(compute: () => T): () => T {
  let done = false;
  let value: T | undefined;
  return () => {
    if (!done) {
      value = compute();
      done = true;
    }
    return value as T;
  };
}
