import { styleNamed } from '../../core/layout/styles.ts';
import type { Context } from './context.ts';
import { branchOf } from './drawing.ts';
import { closeStrayFields, isContents } from './fields.ts';
import { readInlines } from './inline.ts';
import { LIMITS } from './limits.ts';
import type { Inline, WordBlock, WordLabel, WordParagraph } from './model.ts';
import { convertFonts } from './old-fonts.ts';
import { paragraphProperties, runProperties } from './properties.ts';
import { Refused } from './refused.ts';
import { paragraphLook } from './styles.ts';
import { readTable } from './tables.ts';
import { childOf, type Element, elementsOf, findIn, valOf } from './xml.ts';

/** Reads blocks one after the other; a paragraph whose end mark is deleted goes on in the next one. */
export interface BlockReader {
  add(element: Element): void;
  end(): readonly WordBlock[];
}

export function readBlocks(elements: readonly Element[], context: Context): readonly WordBlock[] {
  const reader = blockReader(context);
  for (const element of elements) reader.add(element);
  return reader.end();
}

export function blockReader(context: Context, onSection?: (properties: Element) => void): BlockReader {
  const out: WordBlock[] = [];
  let pending: Inline[] = [];
  let last: WordParagraph | undefined;
  return {
    add,
    end() {
      // The mark of the last paragraph is deleted: its words still stand.
      if (pending.length > 0 && last !== undefined) out.push({ ...last, content: pending });
      return out;
    },
  };

  function add(element: Element): void {
    switch (element.name) {
      case 'w:p':
        paragraph(element);
        return;
      case 'w:tbl':
        out.push(readTable(element, context, readBlocks));
        return;
      case 'w:sdt':
        if (isTableOfContents(element)) context.notes.count('contents');
        else for (const child of elementsOf(childOf(element, 'w:sdtContent'))) add(child);
        return;
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        for (const child of elementsOf(element)) add(child);
        return;
      case 'mc:AlternateContent':
        for (const child of branchOf(element).flatMap(elementsOf)) add(child);
        return;
      case 'w:altChunk':
        context.notes.count('chunks');
        return;
      case 'w:sectPr':
        onSection?.(element);
        return;
      case 'm:oMathPara':
        paragraph({ name: 'w:p', attributes: {}, children: [element] });
        return;
      default:
        return;
    }
  }

  function paragraph(element: Element): void {
    const { state, styles, numbering } = context;
    const properties = childOf(element, 'w:pPr');
    const style = valOf(properties, 'w:pStyle');
    const own = paragraphProperties(properties);
    const inContents = (): boolean => state.fields.some(({ code, result }) => result && isContents(code));
    const began = inContents();
    const elements = elementsOf(element);
    const content = readInlines(elements, style, context, readBlocks);
    closeStrayFields(state.fields);
    const { content: shown, fonts } = convertFonts([...pending, ...content]);
    for (const font of fonts) context.notes.detail('oldFonts', font);
    const section = childOf(properties, 'w:sectPr');
    if (((began || inContents()) && isEntryOfContents(element)) || /^toc \d/iu.test(styles.name(style) ?? '')) {
      context.notes.count('contents');
      pending = [];
      if (section !== undefined) onSection?.(section);
      return;
    }
    if (childOf(childOf(properties, 'w:rPr'), 'w:del') !== undefined) {
      pending = [...shown];
      last = {
        type: 'paragraph',
        ordinal: state.ordinal,
        style: styleNamed(styles.name(style)),
        look: PLAIN,
        label: undefined,
        content: [],
        section: 0,
        markSize: 0,
      };
      context.notes.count('deleted');
      return;
    }
    pending = [];
    state.ordinal += 1;
    if (state.ordinal > LIMITS.paragraphs) throw new Refused('tooLong');
    const place = numbering.placeOf(own, style);
    const label = place === undefined ? undefined : labelOf(numbering.next(place, style), context);
    const indents = place === undefined || own.numId === undefined ? {} : numbering.paragraph(place);
    const isPlain = place === undefined && properties?.children.length === (style === undefined ? undefined : 1);
    const look = isPlain ? styles.look(style) : paragraphLook({ ...styles.paragraph(style), ...indents, ...own });
    const { ordinal } = state;
    const mark = childOf(properties, 'w:rPr');
    out.push({
      type: 'paragraph',
      ordinal,
      style: styleNamed(styles.name(style)),
      look,
      label,
      content: capitals(shown),
      section: state.section,
      markSize: styles.run(style, undefined, runProperties(mark, styles.theme)).size,
    });
    if (section !== undefined) onSection?.(section);
  }
}

const PLAIN = paragraphLook({});

function labelOf(label: WordLabel | undefined, { notes }: Context): WordLabel | undefined {
  if (label === undefined) return undefined;
  // Word's alphabet has no đ: after d comes e.
  if (/(?:^|\()e[.)]$/u.test(label.text) && !label.bullet) notes.count('autoLetters');
  return label.look.caps ? { ...label, text: label.text.toUpperCase() } : label;
}

/** "All caps" is how Word shows small letters; a text has no such look, so the capitals are written. */
function capitals(content: readonly Inline[]): readonly Inline[] {
  if (!content.some((item) => item.type === 'text' && item.look.caps)) return content;
  return content.map((item) =>
    item.type === 'text' && item.look.caps ? { ...item, text: item.text.toUpperCase() } : item,
  );
}

function isTableOfContents(element: Element): boolean {
  const gallery = findIn(childOf(element, 'w:sdtPr') ?? element, new Set(['w:docPartGallery']));
  return /^table of contents$/iu.test(gallery?.attributes['w:val'] ?? '');
}

/** A line of a table of contents links to a heading or asks for its page; what stands beside it does not. */
function isEntryOfContents(element: Element): boolean {
  const link = findIn(element, new Set(['w:hyperlink']));
  if (link?.attributes['w:anchor']?.startsWith('_Toc') === true) return true;
  const code = findIn(element, new Set(['w:instrText']));
  const words = code?.children.filter((child) => typeof child === 'string') ?? [];
  return words.some((text) => /PAGEREF|TOC/u.test(text));
}
