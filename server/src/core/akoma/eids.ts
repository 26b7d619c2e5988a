import { isDivision } from '../tree/is-division.ts';
import type { Annex, BodyNode, Division, DocumentTree, LabelStyle, Parsed } from '../tree/nodes.ts';

/** Names of places in the file, each once, by the naming convention: `art_5__cl_2__point_a`. */
export interface Ids {
  of(node: Division | Annex | DocumentTree): string | undefined;
  /** A name below `parent` for what bears no label; counted per parent and name. */
  next(parent: string, name: string): string;
}

/**
 * All divisions get their name before anything is written, so that a reference can lead to a later one. An article is named
 * without what it stands in: its number goes through the whole document, and "Điều 5" is how everyone calls it.
 */
export function idsOf(parsed: Parsed): Ids {
  const names = new Map<object, string>();
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const claim = (wanted: string): string => {
    let name = wanted;
    while (taken.has(name)) {
      const count = (counts.get(wanted) ?? 1) + 1;
      counts.set(wanted, count);
      name = `${wanted}-${count}`;
    }
    taken.add(name);
    return name;
  };
  const next = (parent: string, name: string): string => {
    const stem = parent === '' ? name : `${parent}__${name}`;
    const count = (counts.get(`${stem}_`) ?? 0) + 1;
    counts.set(`${stem}_`, count);
    return claim(`${stem}_${count}`);
  };
  const walk = (nodes: readonly BodyNode[], parent: string, root: string, inItem: boolean): void => {
    for (const node of nodes) {
      if (!isDivision(node)) continue;
      const name = ABBREVIATIONS[elementOf(node, inItem)] ?? elementOf(node, inItem);
      const num = numOf(node);
      const above = node.type === 'article' ? root : parent;
      const stem = above === '' ? name : `${above}__${name}`;
      const id = num === undefined ? next(above, name) : claim(`${stem}_${num}`);
      names.set(node, id);
      walk(node.children, id, root, node.type === 'item');
    }
  };
  const document = (doc: DocumentTree, root: string): void => {
    walk(doc.body, root, root, false);
    for (const annex of doc.attachments) {
      const id = next(root, 'att');
      names.set(annex, id);
      walk(annex.body, id, id, false);
    }
  };
  document(parsed.main, '');
  for (const doc of parsed.documents) {
    const id = next('', 'att');
    names.set(doc, id);
    document(doc, id);
  }
  return { of: (node) => names.get(node), next };
}

/** Akoma Ntoso's word for a division. A numbered paragraph below a numbered paragraph is a subparagraph. */
export function elementOf(division: Division, inItem: boolean): string {
  if (division.type !== 'item') return division.type;
  return inItem ? 'subparagraph' : 'paragraph';
}

/** Short forms of the naming convention; every other element goes by its own name. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  alinea: 'al',
  article: 'art',
  attachment: 'att',
  chapter: 'chp',
  clause: 'cl',
  paragraph: 'para',
  section: 'sec',
  subparagraph: 'subpara',
  subsection: 'subsec',
};

/** The label as it stands in a name: `1.1` -> `1-1`; words by their value; undefined for dashes and unnumbered headings. */
function numOf({ style, num, ordinal }: Division): string | undefined {
  if (style === undefined || UNNUMBERED.has(style) || num === '') return undefined;
  const clean = num.replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/gu, '');
  if (/^(?:[\dIVXLCDM]|\p{L}\d?$)/u.test(clean)) return clean;
  return ordinal > 0 ? String(ordinal) : undefined;
}

const UNNUMBERED: ReadonlySet<LabelStyle> = new Set(['dash', 'plus', 'star']);
