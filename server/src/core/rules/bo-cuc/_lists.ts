import type { RuleContext } from '../../lint/rule.ts';
import type { Family, View } from '../../lint/view.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { BodyNode, Division, DocumentTree } from '../../tree/nodes.ts';
import { amendingSpans, announces, isAmending, isCommandNode, isForeign, isInside } from './_amending.ts';
import { type LooseRoman, looseRomans } from './_roman.ts';

/** Labels that are numbered together: siblings of one kind, or the articles of a whole document. */
export interface List {
  /** Phần, Chương, Mục, I., A., Điều are sections (`muc`); 1., 1.1., 1), a) are contents (`y`). */
  readonly level: 'muc' | 'y';
  readonly members: readonly Division[];
  readonly parent: Division | undefined;
  /** An earlier list of the same kind ended right before the first number of this one: items numbered through. */
  readonly continues: boolean;
}

const cache = new WeakMap<View, readonly List[]>();

/**
 * The numbered lists of a document's own body, in source order. Annexes (figure legends, tables pasted as lines, models
 * of forms) and the new text of amending acts, with or without its quotation marks, are left out: they are numbered by
 * another document.
 */
export function listsOf(context: RuleContext): readonly List[] {
  const { view, doc, isMain } = context;
  const known = cache.get(view);
  if (known !== undefined) return known;
  const found: List[] = [];
  const amending = isAmending(doc);
  const foreign = new Set<Division>();
  const amended = amendingSpans(view);
  for (const family of view.families) {
    if (family.area === 'annex') continue;
    const divisions = family.nodes.filter(isDivision);
    const changes = amending || isInside(amended, family.parent?.span.start);
    if (changes && isForeign(family, divisions, foreign)) {
      for (const one of divisions) foreign.add(one);
      continue;
    }
    for (const members of split(family)) {
      // "(5) …" in a form points to its legend.
      if (isMain || members[0]?.marker.startsWith('(') !== true) found.push(listOf(members, family.parent));
    }
  }
  // New articles that lost their quotation marks stand among those of the act itself.
  const isBare = amending && view.divisions.some((one) => announces(one) && !one.children.some(isCommandNode));
  const articles = view.divisions.filter((one) => one.type === 'article' && !foreign.has(one));
  const own = isBare ? [] : articles.filter((one) => !inAnnex(doc, one));
  for (const members of splitArticles(own, view)) found.push(listOf(members, undefined));
  const lists = withContinuity(withoutSections(found, looseRomans(context)));
  cache.set(view, lists);
  return lists;
}

function listOf(members: readonly Division[], parent: Division | undefined): List {
  const type = members[0]?.type;
  const level = type === 'clause' || type === 'item' || type === 'point' ? 'y' : 'muc';
  return { level, members, parent, continues: false };
}

/** Numbered together: one type and style; multi-level numbers without a numbered parent by their leading components. */
export function keyOf(one: Division, parent: Division | undefined): string {
  const key = `${one.type}/${one.style ?? ''}`;
  if (one.style !== 'decimal-multi' || parent?.style === 'decimal' || parent?.style === 'decimal-multi') return key;
  return `${key}/${one.num.slice(0, one.num.lastIndexOf('.'))}`;
}

interface Open {
  members: Division[];
  /** Index of the last member among the nodes. */
  at: number;
}

function split(family: Family): Division[][] {
  const plain = singleList(family);
  if (plain !== undefined) return plain;
  const { nodes, parent } = family;
  const lists: Division[][] = [];
  const open = new Map<string, Open>();
  let lastText = -1;
  const nextOf = nextByKey(nodes, parent);
  nodes.forEach((node, i) => {
    if (!isDivision(node)) {
      lastText = i;
      return;
    }
    if (node.num === '' || node.type === 'article') return;
    const key = keyOf(node, parent);
    const list = open.get(key);
    const last = list?.members[list.members.length - 1];
    if (list === undefined || last === undefined) {
      const members = [node];
      lists.push(members);
      open.set(key, { members, at: i });
      return;
    }
    const separated = lastText > list.at || introducesAnother(last);
    if (node.ordinal === 1 && node.suffix === undefined && restarts(last, nextOf.get(node), separated)) {
      list.members = [node];
      lists.push(list.members);
    } else list.members.push(node);
    list.at = i;
  });
  return lists;
}

/** The common case without any bookkeeping: bullets only, or one list that doesn't begin again. */
function singleList({ nodes, parent }: Family): Division[][] | undefined {
  let first: Division | undefined;
  const members: Division[] = [];
  for (const node of nodes) {
    if (!isDivision(node) || node.num === '' || node.type === 'article') continue;
    if (first === undefined) first = node;
    else if (node.ordinal === 1 || node.type !== first.type || node.style !== first.style) return undefined;
    members.push(node);
  }
  if (first?.style === 'decimal-multi' && parent?.style !== 'decimal' && parent?.style !== 'decimal-multi') {
    return undefined;
  }
  return first === undefined ? [] : [members];
}

/** A 1 begins another list where text stands between, or where 2 follows it and more than 1 went before. */
function restarts(last: Division, next: Division | undefined, separated: boolean): boolean {
  return separated || (last.ordinal >= 2 && next?.ordinal === 2);
}

/** "Đối với cấp xã:" is read as the last paragraph of the item before it. */
function introducesAnother(last: Division): boolean {
  let node: BodyNode | undefined = last.children[last.children.length - 1];
  while (node !== undefined && isDivision(node)) node = node.children[node.children.length - 1];
  if (node === undefined) return false;
  return node.type === 'table' || (node.type === 'paragraph' && /[:：]$/u.test(node.leaf.flat.text));
}

function nextByKey(nodes: readonly BodyNode[], parent: Division | undefined): Map<Division, Division> {
  const next = new Map<Division, Division>();
  const later = new Map<string, Division>();
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const node = nodes[i];
    if (node === undefined || !isDivision(node) || node.num === '') continue;
    const key = keyOf(node, parent);
    const following = later.get(key);
    if (following !== undefined) next.set(node, following);
    later.set(key, node);
  }
  return next;
}

/**
 * Articles run through chapters and sections. They begin again only where an attached text does; a Điều 1 that opens
 * Chương II, III … of the same text is a fault and stays in the list.
 */
function splitArticles(articles: readonly Division[], view: View): Division[][] {
  if (articles.length === 0) return [];
  const opensLaterChapter = new Set<Division>();
  for (const chapter of view.divisions) {
    if (chapter.type !== 'chapter' || chapter.ordinal < 2) continue;
    let node: BodyNode | undefined = chapter.children[0];
    while (node !== undefined && isDivision(node) && node.type !== 'article') node = node.children[0];
    if (node !== undefined && isDivision(node)) opensLaterChapter.add(node);
  }
  const lists: Division[][] = [];
  let list: Division[] = [];
  articles.forEach((article, i) => {
    const last = list[list.length - 1];
    const again =
      article.ordinal === 1 &&
      article.suffix === undefined &&
      last !== undefined &&
      !opensLaterChapter.has(article) &&
      last.ordinal >= 2 &&
      articles[i + 1]?.ordinal === 2;
    if (again || last === undefined) {
      list = [];
      lists.push(list);
    }
    list.push(article);
  });
  return lists;
}

/** `l. NỘI DUNG` and `11. NỘI DUNG` stand among points and items, but are section headings. */
function withoutSections(lists: readonly List[], loose: readonly LooseRoman[]): readonly List[] {
  if (loose.length === 0) return lists;
  const starts = new Set(loose.map((one) => one.span.start));
  return lists
    .map((list) => ({ ...list, members: list.members.filter((one) => !starts.has(one.span.start)) }))
    .filter((list) => list.members.length > 0);
}

function withContinuity(lists: readonly List[]): List[] {
  const ends = new Map<string, Set<number>>();
  return [...lists]
    .sort((a, b) => startOf(a) - startOf(b))
    .map((list) => {
      const first = list.members[0];
      const last = list.members[list.members.length - 1];
      if (first === undefined || last === undefined) return list;
      const key = `${first.type}/${first.style ?? ''}`;
      const ended = ends.get(key) ?? new Set<number>();
      const continues = first.ordinal > 1 && ended.has(first.ordinal - 1);
      ended.add(last.ordinal);
      ends.set(key, ended);
      return continues ? { ...list, continues } : list;
    });
}

function startOf(list: List): number {
  return list.members[0]?.span.start ?? 0;
}

function inAnnex(doc: DocumentTree, one: Division): boolean {
  return doc.attachments.some((annex) => annex.span.start <= one.span.start && one.span.end <= annex.span.end);
}
