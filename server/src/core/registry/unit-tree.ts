import { type Document, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../text/span.ts';

/** A value of the unit's file, with the place of everything in it. */
export type UnitNode = UnitText | UnitList | UnitMap | UnitAlias;

export interface UnitText {
  readonly kind: 'text';
  /** Empty, behind its key, where nothing is written. */
  readonly span: Span;
  readonly value: string | undefined;
  /** Without quotes: `true` and `2` may then mean more than letters. */
  readonly plain: boolean;
}

export interface UnitList {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly UnitNode[];
}

export interface UnitMap {
  readonly kind: 'map';
  readonly span: Span;
  readonly pairs: readonly UnitPair[];
}

/** `*name`, which is never followed: a file of a few lines could stand for gigabytes. */
export interface UnitAlias {
  readonly kind: 'alias';
  readonly span: Span;
}

export interface UnitPair {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: UnitNode;
}

/** The rows of a file, whatever stands around them. */
export function rowsOf(tree: UnitNode): readonly UnitNode[] {
  const list = tree.kind === 'map' ? pairOf(tree, 'can-cu')?.node : tree;
  return list?.kind === 'list' ? list.items : [];
}

/** Of a key that is written twice the first counts. */
export function pairOf(map: UnitMap, key: string): UnitPair | undefined {
  return map.pairs.find((pair) => pair.key === key);
}

/** `text` is what the document was read from. */
export function treeOf(document: Document.Parsed, text: string): UnitNode {
  return nodeOf(document.contents, text, { start: 0, end: 0 });
}

function nodeOf(node: unknown, text: string, gap: Span): UnitNode {
  const span = trimmed(rangeOf(node) ?? gap, text);
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }): UnitPair => {
      const keySpan = trimmed(rangeOf(key) ?? span, text);
      const name = isScalar(key) && typeof key.value === 'string' ? key.value : text.slice(keySpan.start, keySpan.end);
      const behind = { start: keySpan.end, end: keySpan.end };
      return { key: name.normalize('NFC').trim(), keySpan, node: nodeOf(value, text, behind) };
    });
    return { kind: 'map', span, pairs };
  }
  if (isSeq(node)) {
    return { kind: 'list', span, items: node.items.map((item) => nodeOf(item, text, span)) };
  }
  if (isAlias(node)) return { kind: 'alias', span };
  const plain = !isScalar(node) || node.type === undefined || node.type === 'PLAIN';
  const value = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  return { kind: 'text', span, value: plain && NOTHING.has(value) ? undefined : value, plain };
}

const NOTHING: ReadonlySet<string> = new Set(['', '~', 'null', 'Null', 'NULL']);

function rangeOf(node: unknown): Span | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start, end] = node.range as readonly number[];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function trimmed({ start, end }: Span, text: string): Span {
  let last = Math.min(end, text.length);
  while (last > start && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return { start, end: last };
}
