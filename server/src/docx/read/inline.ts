import type { Context } from './context.ts';
import { branchOf, drawnIn } from './drawing.ts';
import { beginField, dropsResult, hrefOf, isHiddenByField, separateField } from './fields.ts';
import type { Inline, RunLook, WordBlock } from './model.ts';
import { runProperties } from './properties.ts';
import { isSymbolFont, symbolText, UNKNOWN } from './symbols.ts';
import { childOf, type Element, elementsOf, textIn, valOf } from './xml.ts';

/** How blocks inside an inline (text boxes, notes) are read: given by the reader of blocks, which reads inlines. */
export type ReadBlocks = (children: readonly Element[], context: Context) => readonly WordBlock[];

/** The content of a paragraph as it is shown: insertions taken, deletions gone, fields by their results. */
export function readInlines(
  elements: readonly Element[],
  style: string | undefined,
  context: Context,
  readBlocks: ReadBlocks,
): Inline[] {
  const out: Inline[] = [];
  const { notes, state } = context;
  walk(elements, undefined);
  return out;

  function walk(children: readonly Element[], href: string | undefined): void {
    for (const element of children) inline(element, href);
  }

  function inline(element: Element, href: string | undefined): void {
    switch (element.name) {
      case 'w:r':
        run(element, href);
        return;
      case 'w:hyperlink': {
        const id = element.attributes['r:id'];
        const relation = id === undefined ? undefined : context.relations.get(id);
        walk(elementsOf(element), relation?.external === true ? relation.target : href);
        return;
      }
      case 'w:ins':
      case 'w:moveTo':
        notes.count('inserted');
        walk(elementsOf(element), href);
        return;
      case 'w:del':
      case 'w:moveFrom':
        notes.count('deleted');
        return;
      case 'w:fldSimple': {
        const code = element.attributes['w:instr'] ?? '';
        if (dropsResult(code)) out.push({ type: 'page', look: firstLook(element) });
        else walk(elementsOf(element), hrefOf(code) ?? href);
        return;
      }
      case 'w:sdt':
        walk(elementsOf(childOf(element, 'w:sdtContent')), href);
        return;
      case 'mc:AlternateContent':
        walk(branchOf(element).flatMap(elementsOf), href);
        return;
      case 'm:oMath':
      case 'm:oMathPara':
        notes.count('equations');
        notes.detail('equations', textIn(element));
        out.push({ type: 'text', text: textIn(element), look: lookOf(undefined) });
        return;
      case 'w:ruby':
        walk(elementsOf(childOf(element, 'w:rubyBase')), href);
        return;
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:bdo':
      case 'w:dir':
        walk(elementsOf(element), href);
        return;
      default:
        return;
    }
  }

  function lookOf(properties: Element | undefined): RunLook {
    return context.styles.run(style, valOf(properties, 'w:rStyle'), runProperties(properties, context.styles.theme));
  }

  function firstLook(element: Element): RunLook {
    return lookOf(childOf(childOf(element, 'w:r'), 'w:rPr'));
  }

  function run(element: Element, href: string | undefined): void {
    const properties = childOf(element, 'w:rPr');
    const look = lookOf(properties);
    for (const child of elementsOf(element)) part(child, look, href);
  }

  function part(child: Element, look: RunLook, href: string | undefined): void {
    switch (child.name) {
      case 'w:fldChar':
        fieldMark(child, look);
        return;
      case 'w:instrText': {
        const open = state.fields[state.fields.length - 1];
        if (open !== undefined && !open.result && open.code.length < 1000) open.code += textIn(child);
        return;
      }
      default:
        break;
    }
    if (isHiddenByField(state.fields)) return;
    switch (child.name) {
      case 'w:t':
        text(textIn(child), look, href);
        return;
      case 'w:tab':
      case 'w:ptab':
        out.push({ type: 'tab' });
        return;
      case 'w:br':
      case 'w:cr': {
        const kind = child.attributes['w:type'];
        out.push({ type: 'break', kind: kind === 'page' || kind === 'column' ? kind : 'line' });
        return;
      }
      case 'w:noBreakHyphen':
        text('-', look, href);
        return;
      case 'w:softHyphen':
        // The letter ư of the old fonts; elsewhere it says where a word may be broken, and goes with the others of its kind.
        text('\u00ad', look, href);
        return;
      case 'w:sym':
        symbol(child, look);
        return;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        note(child);
        return;
      case 'w:commentReference':
        notes.count('comments');
        return;
      case 'w:pgNum':
        out.push({ type: 'page', look });
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        drawing(child);
        return;
      case 'mc:AlternateContent':
        for (const inner of branchOf(child).flatMap(elementsOf)) part(inner, look, href);
        return;
      case 'w:ruby':
        walk(elementsOf(childOf(child, 'w:rubyBase')), href);
        return;
      default:
        return;
    }
  }

  function text(raw: string, look: RunLook, href: string | undefined): void {
    if (raw === '') return;
    if (look.hidden) {
      notes.count('hidden');
      notes.detail('hidden', raw);
      return;
    }
    const shown = look.font !== undefined && isSymbolFont(look.font) ? symbols(raw, look.font) : raw;
    // A line end in XML is a blank to Word; the old fonts have a letter where Unicode has the soft hyphen.
    const clean = shown.replace(/[\r\n\t]+/gu, ' ');
    const link = href ?? hrefOf(state.fields[state.fields.length - 1]?.code ?? '');
    out.push({ type: 'text', text: clean, look, ...(link === undefined ? {} : { href: link }) });
  }

  function symbols(raw: string, font: string): string {
    const shown = symbolText(raw, font);
    if (shown.includes(UNKNOWN)) {
      notes.count('unknownSymbols');
      notes.detail('unknownSymbols', font);
    }
    return shown;
  }

  function symbol(child: Element, look: RunLook): void {
    const code = Number.parseInt(child.attributes['w:char'] ?? '', 16);
    const font = child.attributes['w:font'];
    if (Number.isNaN(code) || code < 0x20 || code > 0xffff || font === undefined) return;
    const raw = String.fromCharCode(code);
    out.push({ type: 'text', text: isSymbolFont(font) ? symbols(raw, font) : raw, look: { ...look, font } });
  }

  function fieldMark(child: Element, look: RunLook): void {
    const kind = child.attributes['w:fldCharType'];
    if (kind === 'begin') {
      beginField(state.fields);
      const box = childOf(childOf(child, 'w:ffData'), 'w:checkBox');
      if (box !== undefined) text(isTicked(box) ? '☒' : '☐', look, undefined);
    } else if (kind === 'separate') separateField(state.fields);
    else if (kind === 'end') {
      const ended = state.fields.pop();
      if (ended !== undefined && dropsResult(ended.code)) out.push({ type: 'page', look });
    }
  }

  function note(child: Element): void {
    const kind = child.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
    const blocks = context.note(kind, child.attributes['w:id'] ?? '');
    if (blocks === undefined || blocks.length === 0) return;
    notes.count('footnotes');
    out.push({ type: 'note', blocks });
  }

  function drawing(child: Element): void {
    const { boxes, lines, pictures } = drawnIn(child);
    if (pictures > 0) notes.count('pictures', pictures);
    out.push(...lines);
    for (const box of boxes) {
      const blocks = readBlocks(elementsOf(box), context);
      if (blocks.length > 0) out.push({ type: 'box', blocks });
    }
  }
}

function isTicked(box: Element): boolean {
  const state = childOf(box, 'w:checked') ?? childOf(box, 'w:default');
  const value = state?.attributes['w:val'];
  return state !== undefined && value !== '0' && value !== 'false';
}
