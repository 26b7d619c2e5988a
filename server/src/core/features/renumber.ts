import type { Safety } from '../lint/finding.ts';
import { spanOf } from '../text/flat.ts';
import { romanValue } from '../text/letters.ts';
import { type Edit, overlaps, type Span } from '../text/span.ts';
import { isDivision } from '../tree/is-division.ts';
import type { BodyNode, Division, DocumentTree, Parsed } from '../tree/nodes.ts';
import { numFor } from './numbering.ts';
import { documentAt, labelledIn, type Siblings, siblingsOf } from './path.ts';

/** Numbers of labels (and of references to them) put in order; every edit replaces one number by another. */
export interface Renumbering {
  readonly scope: 'list' | 'sections' | 'articles';
  readonly edits: readonly Edit[];
  /** How many references in the text follow their target. */
  readonly references: number;
  readonly safety: Safety;
}

/**
 * What can be renumbered around a range: the list that its label belongs to, and the top-level sections. Only those
 * that have something out of order. In a normative document a number is the name of a provision, so it is `review`.
 */
export function renumberings(parsed: Parsed, at: Span): readonly Renumbering[] {
  const doc = documentAt(parsed, at.start);
  const found = labelledIn(parsed, at);
  const results: Renumbering[] = [];
  if (found !== undefined) {
    const { division, siblings } = found;
    const list = division.type === 'article' ? articlesOf(doc) : runOf(siblings, division);
    const scope = division.type === 'article' ? 'articles' : isTop(doc, siblings) ? 'sections' : 'list';
    const edits = renumberList(parsed, doc, list);
    if (edits !== undefined) results.push({ scope, ...edits });
  }
  return results;
}

/** Puts the sections, lists and (outside normative documents) articles of every document in order. */
export function renumberAll(parsed: Parsed): readonly Renumbering[] {
  const results: Renumbering[] = [];
  for (const doc of [parsed.main, ...parsed.documents]) {
    for (const siblings of siblingsOf(doc)) {
      const seen = new Set<Division>();
      for (const node of siblings.nodes) {
        if (!isDivision(node) || node.type === 'article' || seen.has(node)) continue;
        const list = runOf(siblings, node);
        for (const one of list) seen.add(one);
        const edits = renumberList(parsed, doc, list);
        if (edits !== undefined) results.push({ scope: isTop(doc, siblings) ? 'sections' : 'list', ...edits });
      }
    }
    const articles = renumberList(parsed, doc, articlesOf(doc));
    if (articles !== undefined) results.push({ scope: 'articles', ...articles });
  }
  return results;
}

type Outcome = Omit<Renumbering, 'scope'>;

/** Undefined when every number is right, or when one of them can't be written in the list's own style. */
function renumberList(parsed: Parsed, doc: DocumentTree, list: readonly Division[]): Outcome | undefined {
  const renamed = new Map<Division, string>();
  let previous: Division | undefined;
  for (const division of list) {
    const kept = division.suffix !== undefined && division.ordinal === previous?.ordinal;
    const start: number = previous === undefined ? firstOrdinal(doc, division) : previous.ordinal + 1;
    // `5a` after `5` stays what it is: a provision put between two others keeps its neighbours' numbers.
    const ordinal = kept ? division.ordinal : start;
    const next = kept ? division.num : numFor(division, ordinal);
    if (next === undefined) return undefined;
    if (next !== division.num) renamed.set(division, next);
    previous = { ...division, num: next, ordinal };
  }
  if (renamed.size === 0) return undefined;
  const edits: Edit[] = [];
  for (const [division, num] of renamed) {
    const edit = numEdit(division, division.num, num);
    if (edit === undefined) return undefined;
    edits.push(edit, ...childEdits(division, num));
  }
  const references = doc.regime === 'quy-pham' ? [] : referenceEdits(parsed, doc, list, renamed);
  return {
    edits: [...edits, ...references].sort((a, b) => a.span.start - b.span.start),
    references: references.length,
    safety: doc.regime === 'quy-pham' ? 'review' : 'safe',
  };
}

/**
 * Siblings of one style and kind, in order: the list that a division belongs to. Dashes have no number. A label of value
 * 1 begins another list after a paragraph, or where a 2 follows it and more than a 1 came before; else it is a repeat.
 */
function runOf(siblings: Siblings, division: Division): readonly Division[] {
  if (division.num === '') return [];
  const alike = siblings.nodes
    .filter(isDivision)
    .filter((node) => node.style === division.style && node.type === division.type && node.num !== '');
  const parted = partedIn(siblings);
  let run: Division[] = [];
  for (const [index, node] of alike.entries()) {
    const previous = alike[index - 1];
    const next = alike[index + 1];
    const anew = previous !== undefined && previous.ordinal > 1 && next?.ordinal === 2;
    if (node.ordinal === 1 && (anew || parted.has(node))) {
      if (run.includes(division)) return run;
      run = [];
    }
    run.push(node);
  }
  return run;
}

/** Divisions that follow a paragraph, table or quotation of the same parent. */
function partedIn(siblings: Siblings): ReadonlySet<Division> {
  const parted = new Set<Division>();
  let previous: BodyNode | undefined;
  for (const node of siblings.nodes) {
    if (isDivision(node) && previous !== undefined && !isDivision(previous)) parted.add(node);
    previous = node;
  }
  return parted;
}

/** Articles are numbered through the whole document, over chapters and sections; not those of annexes. */
function articlesOf(doc: DocumentTree): readonly Division[] {
  return siblingsOf({ ...doc, attachments: [] })
    .flatMap((siblings) => siblings.nodes.filter(isDivision))
    .filter((one) => one.type === 'article')
    .sort((a, b) => a.span.start - b.span.start);
}

function isTop(doc: DocumentTree, siblings: Siblings): boolean {
  return siblings.nodes === doc.body;
}

/**
 * A list starts at 1 (`1.3` at its beginning becomes `1.1`), unless it goes on from the list of its kind before it, as
 * items do that are numbered through all sections.
 */
function firstOrdinal(doc: DocumentTree, first: Division): number {
  if (first.ordinal <= 1) return 1;
  let before: Division | undefined;
  for (const siblings of siblingsOf(doc)) {
    for (const node of siblings.nodes) {
      if (!isDivision(node) || node.style !== first.style || node.type !== first.type) continue;
      if (node.span.start < first.span.start && node.span.start >= (before?.span.start ?? 0)) before = node;
    }
  }
  return before !== undefined && before.ordinal === first.ordinal - 1 ? first.ordinal : 1;
}

/** Replaces the number inside a label; undefined where the label isn't written as the tree reads it. */
function numEdit(division: Division, from: string, to: string): Edit | undefined {
  const { label } = division;
  if (label === undefined || from === '') return undefined;
  const at = label.flat.text.lastIndexOf(from);
  return at < 0 ? undefined : { span: spanOf(label.flat, at, at + from.length), text: to };
}

/** `2.1`, `2.2` under `2.` follow it when it becomes `3.`. */
function childEdits(division: Division, num: string): Edit[] {
  const edits: Edit[] = [];
  const open = [...division.children];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isDivision(node)) continue;
    for (const child of node.children) open.push(child);
    if (node.style !== 'decimal-multi' || !node.num.startsWith(`${division.num}.`)) continue;
    const edit = numEdit(node, node.num, num + node.num.slice(division.num.length));
    if (edit !== undefined) edits.push(edit);
  }
  return edits;
}

/** "Mục II", "phần III", "Điều 3" with what may stand before them; sticky pieces, no look-behind over the text. */
const REFERENCE = /(?<word>[Mm]ục|[Pp]hần|[Đđ]iều) (?<num>[IVXLC]{1,7}|\d{1,3})(?![\p{L}\p{N}]|[./-]\p{N})/gu;

/**
 * References to renumbered sections and articles of the same document. One that stands in a citation of another
 * document, or names another document right after the number, keeps its number.
 */
function referenceEdits(
  parsed: Parsed,
  doc: DocumentTree,
  list: readonly Division[],
  renamed: ReadonlyMap<Division, string>,
): Edit[] {
  const words = wordsFor(list);
  if (words === undefined) return [];
  const targets = new Map<string, string>();
  for (const division of list) {
    // A number that stands twice has no one target: its references are left for the drafter.
    targets.set(division.num, targets.has(division.num) ? division.num : (renamed.get(division) ?? division.num));
  }
  const edits: Edit[] = [];
  for (const leaf of parsed.leaves) {
    if (leaf.area === 'outside' || !REFERRING.has(leaf.role)) continue;
    if (leaf.span.start < doc.span.start || leaf.span.end > doc.span.end) continue;
    for (const match of leaf.flat.text.matchAll(REFERENCE)) {
      const word = match.groups?.word ?? '';
      const num = match.groups?.num ?? '';
      const target = targets.get(num);
      if (!words.has(word.toLowerCase()) || target === undefined || target === num) continue;
      const from = match.index + word.length + 1;
      const span = spanOf(leaf.flat, from, from + num.length);
      const after = leaf.flat.text.slice(from + num.length);
      if (isForeign(after) || parsed.citations.some((citation) => overlaps(citation.span, span))) continue;
      edits.push({ span, text: target });
    }
  }
  return edits;
}

const REFERRING: ReadonlySet<string> = new Set(['text', 'heading', 'closing', 'opening', 'cell']);

function wordsFor(list: readonly Division[]): ReadonlySet<string> | undefined {
  const first = list[0];
  if (first?.type === 'article') return new Set(['điều']);
  if (first?.type === 'section' && romanValue(first.num) > 0) return new Set(['mục', 'phần']);
  return undefined;
}

/** "Điều 3 Luật …", "Mục II của Chỉ thị …": a capital other than the document's own "… này" names another text. */
function isForeign(after: string): boolean {
  const found = /^(?: của)? (\p{Lu}[\p{L} ]{1,40})/u.exec(after);
  return found !== null && !/ này(?!\p{L})/u.test(found[1] ?? '');
}
