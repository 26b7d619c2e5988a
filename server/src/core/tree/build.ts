import type { Flow } from '../dialect/flow.ts';
import type { Span } from '../text/span.ts';
import { addLeaf, type Build } from './context.ts';
import { buildDocument } from './document.ts';
import { buildFragment, noDocument } from './fragment.ts';
import { findHeads, type Head } from './heads.ts';
import { regimeOf } from './kind.ts';
import type { DocumentTree, Leaf } from './nodes.ts';
import { leaveOutside } from './outside.ts';
import { isContentsLabel, type Row, rowsOf } from './row.ts';
import { isWrapped, joinWrapped, markPageNumbers } from './wrap.ts';

export interface Tree {
  readonly main: DocumentTree;
  readonly documents: readonly DocumentTree[];
  readonly outside: readonly Span[];
  readonly leaves: readonly Leaf[];
  readonly wrapped: boolean;
}

/**
 * Layer 3 of the dialect: flat lines to documents. Total: any flow gives a tree.
 * `forcedKind` is the kind that front matter names; it wins over detection.
 */
export function buildTree(source: string, flow: readonly Flow[], forcedKind: string | undefined): Tree {
  const all = rowsOf(source, flow);
  const build: Build = { source, wrapped: isWrapped(all), leaves: [], outside: [], area: 'main' };
  let rows = takeFrontMatter(build, all);
  let heads = findHeads(rows);
  if (build.wrapped) {
    rows = joinWrapped(source, markPageNumbers(rows), heads[0]?.after ?? 0);
    heads = findHeads(rows);
  }
  const first = heads[0];
  if (first === undefined) {
    const isDraft = forcedKind !== undefined || hasContents(rows);
    if (!isDraft) {
      leaveOutside(build, rows, 0, rows.length);
      return finish(build, noDocument(), []);
    }
    return finish(build, buildFragment(build, rows, forcedKind ?? 'unknown'), []);
  }
  leaveOutside(build, rows, 0, first.from);
  const main = buildDocument(build, rows, first, heads[1]?.from ?? rows.length, forcedKind ?? first.kind);
  const documents: DocumentTree[] = [];
  let at = main.next;
  build.area = 'further';
  for (let i = 1; i < heads.length; i += 1) {
    const head: Head | undefined = heads[i];
    if (head === undefined) continue;
    leaveOutside(build, rows, at, head.from);
    const one = buildDocument(build, rows, head, heads[i + 1]?.from ?? rows.length, head.kind);
    documents.push(one.tree);
    at = one.next;
  }
  leaveOutside(build, rows, at, rows.length);
  const moved = headerBelow(main.tree, documents[0]);
  if (moved !== undefined) return finish(build, moved, documents.slice(1));
  return finish(build, main.tree, documents);
}

/** A paste may put the header table below the text: it is the header of the document above it. */
function headerBelow(main: DocumentTree, below: DocumentTree | undefined): DocumentTree | undefined {
  if (below === undefined || below.body.length > 0 || below.preamble.length > 0 || below.preface.type !== undefined)
    return undefined;
  const { preface } = main;
  if (preface.nationalTitle !== undefined || preface.partyTitle !== undefined || preface.number !== undefined)
    return undefined;
  const { addressees, addresseeLabel, type, subject } = preface;
  const whole = { ...below.preface, addressees, addresseeLabel, type, subject };
  const span = { start: Math.min(main.span.start, below.span.start), end: Math.max(main.span.end, below.span.end) };
  return { ...main, span, preface: whole, regime: regimeOf(main.kind, whole, main.preamble) };
}

/** Front matter stands before every header and is none of it. */
function takeFrontMatter(build: Build, rows: readonly Row[]): readonly Row[] {
  const first = rows[0];
  if (first?.type !== 'opaque' || first.flow.type !== 'frontMatter') return rows;
  const flat = { text: build.source.slice(first.start, first.end), base: first.start };
  addLeaf(build, 'frontMatter', flat, { start: first.start, end: first.end });
  return rows.slice(1);
}

function hasContents(rows: readonly Row[]): boolean {
  let labels = 0;
  for (const row of rows) {
    if (row.type !== 'text') continue;
    if (row.markers[0]?.kind === 'roman' || row.markers[0]?.kind === 'article' || row.hashes > 0) return true;
    if (isContentsLabel(row) || row.markers[0]?.kind === 'alpha') labels += 1;
    if (labels > 0 && rows.length < 4) return true;
    if (labels > 1) return true;
  }
  return false;
}

function finish(build: Build, main: DocumentTree, documents: readonly DocumentTree[]): Tree {
  const outside = [...build.outside].sort((a, b) => a.start - b.start);
  return { main, documents, outside, leaves: fillGaps(build), wrapped: build.wrapped };
}

/** Leaves in source order; what no leaf holds (Markdown's own marks) becomes a leaf of its own. */
function fillGaps(build: Build): readonly Leaf[] {
  const leaves = [...build.leaves].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const out: Leaf[] = [];
  let at = 0;
  const fill = (to: number): void => {
    if (to <= at) return;
    const gap = build.source.slice(at, to);
    const from = gap.search(NOT_BLANK);
    if (from < 0) return;
    const text = gap.trim();
    const start = at + gap.indexOf(text);
    // A comment at the end of a line is no part of its text.
    const role = text.startsWith('<!--') ? 'comment' : 'mark';
    out.push({ role, span: { start, end: start + text.length }, flat: { text, base: start }, area: 'main' });
  };
  for (const leaf of leaves) {
    fill(leaf.span.start);
    out.push(leaf);
    if (leaf.span.end > at) at = leaf.span.end;
  }
  fill(build.source.length);
  return out;
}

const NOT_BLANK = /[^\s\u00a0\ufeff]/u;
