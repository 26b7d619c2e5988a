import { blockReader, readBlocks } from './blocks.ts';
import { type Context, newState } from './context.ts';
import type { WordBlock, WordDocument } from './model.ts';
import { newNotebook } from './notebook.ts';
import { readNumbering } from './numbering.ts';
import type { Package } from './package.ts';
import { Refused } from './refused.ts';
import { readSections } from './sections.ts';
import { readStyles, readTheme } from './styles.ts';
import { childrenOf, type Element, elementsOf } from './xml.ts';

/** Everything a Word file shows. Throws `Refused`. */
export function readDocument(file: Package): WordDocument {
  const notes = newNotebook();
  for (const name of file.missing) notes.detail('missingParts', name);
  const optional = (kind: string): Element | undefined => {
    const entry = file.related(kind);
    return entry === undefined ? undefined : file.xml.tree(entry);
  };
  const styles = readStyles(optional('styles'), readTheme(optional('theme')));
  const numbering = readNumbering(optional('numbering'), styles);
  const state = newState();
  const notesOf = {
    footnote: notesIn(optional('footnotes'), 'w:footnote'),
    endnote: notesIn(optional('endnotes'), 'w:endnote'),
  };
  const open = new Set<Element>();
  const context: Context = {
    styles,
    numbering,
    relations: file.relations,
    notes,
    state,
    note(kind, id) {
      const element = notesOf[kind].get(id);
      // A note that refers to itself.
      if (element === undefined || open.has(element)) return undefined;
      open.add(element);
      const blocks = readBlocks(elementsOf(element), { ...context, state: newState() });
      open.delete(element);
      return blocks;
    },
  };
  const ends: (Element | undefined)[] = [];
  const reader = blockReader(context, (properties) => {
    ends.push(properties);
    state.section += 1;
  });
  const root = file.xml.children(file.main, 'w:body', (child) => reader.add(child));
  if (root !== 'w:document') throw new Refused('noDocument');
  const blocks: readonly WordBlock[] = reader.end();
  if (ends.length === 0 || blocks.some(({ section }) => section >= ends.length)) ends.push(undefined);
  state.fields = [];
  const sections = readSections(ends, file, context);
  for (const comment of childrenOf(notes.counts.has('comments') ? optional('comments') : undefined, 'w:comment')) {
    notes.detail('comments', wordsOf(comment));
  }
  return { blocks, sections, counts: notes.counts, details: notes.details };
}

/** Notes by their id; the lines that part them from the text are notes too, of a type of their own. */
function notesIn(root: Element | undefined, name: string): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const element of childrenOf(root, name)) {
    const { 'w:id': id, 'w:type': type } = element.attributes;
    if (id !== undefined && (type === undefined || type === 'normal')) found.set(id, element);
  }
  return found;
}

function wordsOf(element: Element): string {
  return element.children
    .map((child) => (typeof child === 'string' ? '' : child.name === 'w:t' ? child.children.join('') : wordsOf(child)))
    .join(' ');
}
