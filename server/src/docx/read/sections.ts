import { readBlocks } from './blocks.ts';
import type { Context } from './context.ts';
import type { PageTexts, WordBlock, WordSection } from './model.ts';
import type { Package, Relation } from './package.ts';
import { childOf, childrenOf, type Element, elementsOf, flagOf, numberOf } from './xml.ts';

/** A4 with an inch all round: what Word takes where the file says nothing. */
const DEFAULTS = { width: 11_906, height: 16_838, margin: 1_440, header: 720 } as const;

/** Page and texts at its edges of each section; what a section leaves out is that of the one before. */
export function readSections(properties: readonly (Element | undefined)[], file: Package, context: Context) {
  const read = new Map<string, readonly WordBlock[]>();
  const sections: WordSection[] = [];
  for (const element of properties) sections.push(section(element, sections[sections.length - 1]));
  return sections;

  function section(element: Element | undefined, before: WordSection | undefined): WordSection {
    const size = childOf(element, 'w:pgSz')?.attributes ?? {};
    const margins = childOf(element, 'w:pgMar')?.attributes ?? {};
    const length = (value: string | undefined, otherwise: number): number => Math.abs(numberOf(value) ?? otherwise);
    return {
      width: length(size['w:w'], DEFAULTS.width),
      height: length(size['w:h'], DEFAULTS.height),
      top: length(margins['w:top'], DEFAULTS.margin),
      bottom: length(margins['w:bottom'], DEFAULTS.margin),
      left: length(margins['w:left'], DEFAULTS.margin),
      right: length(margins['w:right'], DEFAULTS.margin),
      header: length(margins['w:header'], DEFAULTS.header),
      footer: length(margins['w:footer'], DEFAULTS.header),
      columns: numberOf(childOf(element, 'w:cols')?.attributes['w:num']) ?? 1,
      titlePage: flagOf(element, 'w:titlePg') ?? false,
      startNumber: numberOf(childOf(element, 'w:pgNumType')?.attributes['w:start']),
      headers: texts(element, 'w:headerReference', before?.headers),
      footers: texts(element, 'w:footerReference', before?.footers),
    };
  }

  function texts(element: Element | undefined, name: string, before: PageTexts | undefined): PageTexts {
    const found: { -readonly [K in keyof PageTexts]: PageTexts[K] } = {
      first: before?.first,
      even: before?.even,
      default: before?.default,
    };
    for (const { attributes } of childrenOf(element, name)) {
      const type = attributes['w:type'];
      const relation = file.relations.get(attributes['r:id'] ?? '');
      if (type === 'first' || type === 'even' || type === 'default') found[type] = partOf(relation) ?? found[type];
    }
    return found;
  }

  function partOf(relation: Relation | undefined): readonly WordBlock[] | undefined {
    if (relation === undefined || relation.external) return undefined;
    const known = read.get(relation.target);
    if (known !== undefined) return known;
    const entry = file.entry(relation.target);
    if (entry === undefined) return undefined;
    const root = file.xml.tree(entry);
    const blocks =
      root.name === 'w:hdr' || root.name === 'w:ftr'
        ? readBlocks(elementsOf(root), { ...context, relations: file.relationsOf(entry) })
        : [];
    read.set(relation.target, blocks);
    return blocks;
  }
}
