import { spanOf } from '../text/flat.ts';
import { isAllCaps } from '../text/letters.ts';
import type { BodyNode, Division, Leaf, Paragraph, PreambleNode } from '../tree/nodes.ts';
import { balanced } from './balance.ts';
import { labelOf } from './label.ts';
import type { Block, Run, StyleId, TextBlock } from './model.ts';
import { added, block, dashBefore, line, print, type Sheet, sameLine, styleOf } from './sheet.ts';
import { tableOf } from './table.ts';

/** Căn cứ, opening paragraphs, "QUYẾT ĐỊNH:". */
export function preambleOf(sheet: Sheet, nodes: readonly PreambleNode[]): readonly TextBlock[] {
  return nodes.map(({ type, leaf }, i) => {
    const id = PREAMBLE[type];
    const look = styleOf(sheet, id);
    if (type === 'opening' && isCaption(leaf.flat.text)) return caption(sheet, id, leaf);
    const dash = type === 'basis' ? dashBefore(sheet, leaf) : undefined;
    const runs = print(sheet, leaf, look);
    const one = block(id, dash === undefined ? runs : [added(`${dash} `, look), ...runs], leaf.span);
    if (type !== 'authority') return one;
    // "HỘI ĐỒNG NHÂN DÂN …" and "KHÓA II, KỲ HỌP THỨ HAI" are one name on two lines.
    return balanced(sheet, nodes[i - 1]?.type === 'authority' ? { ...one, before: 0 } : one, sheet.width);
  });
}

const PREAMBLE = { authority: 'thamQuyen', basis: 'canCu', opening: 'moDau', enacting: 'quyetDinh' } as const;

/** What stands before the body, and its sections, articles, items, paragraphs, tables in the order of the source. */
export function bodyOf(sheet: Sheet, nodes: readonly BodyNode[], before: readonly Block[]): Block[] {
  const blocks = [...before];
  add(sheet, nodes, 0, blocks);
  return blocks;
}

function add(sheet: Sheet, nodes: readonly BodyNode[], level: number, blocks: Block[]): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'paragraph':
        blocks.push(paragraph(sheet, node));
        break;
      case 'quote':
        for (const child of node.children) blocks.push(quoted(sheet, child));
        break;
      case 'table':
        blocks.push(...spaced(sheet, blocks, tableOf(sheet, node)));
        break;
      default:
        division(sheet, node, nodes, level, blocks);
    }
  }
}

/** A title of an article is bold in the new text of an amending act too. */
const QUOTED_TITLE = /^[“"]?Điều \d{1,4}[a-zđ]?\. [^.;:]+(?:[”"][.;]?)?$/u;

function quoted(sheet: Sheet, { leaf }: Paragraph): TextBlock {
  const look = styleOf(sheet, 'trichDan');
  if (!QUOTED_TITLE.test(leaf.flat.text)) return line(sheet, 'trichDan', leaf);
  return block('trichDan', print(sheet, leaf, { ...look, bold: true }), leaf.span, { keepNext: true });
}

/** A table has no gap of its own: the paragraph or title above it keeps one. */
function spaced(sheet: Sheet, blocks: Block[], tables: readonly Block[]): readonly Block[] {
  const before = blocks.at(-1);
  if (before?.type === 'text' && tables.length > 0)
    blocks[blocks.length - 1] = { ...before, after: Math.max(before.after ?? 0, sheet.form.gap) };
  return tables;
}

const LONGEST_CAPTION = 110;

/** A line in capitals without a label and an end mark heads what follows: "NỘI DUNG", the title of a form in an annex. */
function isCaption(text: string): boolean {
  return text.length <= LONGEST_CAPTION && /\p{L} \p{L}/u.test(text) && isAllCaps(text) && !/[.;:,…]$/u.test(text);
}

function caption(sheet: Sheet, id: StyleId, leaf: Leaf): TextBlock {
  const runs = print(sheet, leaf, { ...styleOf(sheet, id), bold: true });
  const centred = { align: 'center', firstLine: 0, keepNext: true } as const;
  return balanced(sheet, block(id, runs, leaf.span, centred), sheet.width);
}

/** "Luật này được Quốc hội … thông qua ngày …": in italics under the last article. */
export const PASSED = /^(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết) này (?:đã )?được .{3,200} thông qua(?:,? ngày| tại)? /u;

function paragraph(sheet: Sheet, { leaf }: Paragraph): TextBlock {
  const look = styleOf(sheet, 'doan');
  if (isCaption(leaf.flat.text)) return caption(sheet, 'doan', leaf);
  if (sheet.form.regime !== 'quy-pham' || !PASSED.test(leaf.flat.text)) return line(sheet, 'doan', leaf);
  return block('doan', print(sheet, leaf, { ...look, italic: true }), leaf.span);
}

function division(sheet: Sheet, node: Division, siblings: readonly BodyNode[], level: number, blocks: Block[]): void {
  const centred = CENTRED[node.style === 'word' ? node.type : 'other'];
  const text = runInOf(sheet, node);
  const rest = text === undefined ? node.children : node.children.slice(1);
  const own =
    centred === undefined
      ? [listed(sheet, node, text, titleLike(sheet, node, text, siblings), level)]
      : titled(sheet, node, text, centred);
  // "### " and nothing after it.
  blocks.push(...own.filter(({ runs }) => runs.length > 0));
  add(sheet, rest, centred === undefined ? level + 1 : level, blocks);
}

const CENTRED: Readonly<Record<string, readonly [StyleId, StyleId] | undefined>> = {
  part: ['phan', 'tenPhan'],
  chapter: ['chuong', 'tenChuong'],
  section: ['muc', 'tenMuc'],
  subsection: ['tieuMuc', 'tenTieuMuc'],
};

/** The paragraph on the line of the label; undefined where the label has a title or stands alone. */
function runInOf(sheet: Sheet, { label, heading, children }: Division): Leaf | undefined {
  const first = children[0];
  if (label === undefined || heading !== undefined || first?.type !== 'paragraph') return undefined;
  return sheet.parsed.wrapped || sameLine(sheet, label, first.leaf) ? first.leaf : undefined;
}

/** "Chương I" and its title, each centred on lines of its own. */
function titled(sheet: Sheet, node: Division, text: Leaf | undefined, [own, below]: readonly [StyleId, StyleId]) {
  const { label, heading } = node;
  const look = styleOf(sheet, own);
  if (label === undefined) return heading === undefined ? [] : [line(sheet, own, heading)];
  const beside = text ?? (heading !== undefined && sameLine(sheet, label, heading) ? heading : undefined);
  const runs = [...print(sheet, label, look)];
  if (beside !== undefined) runs.push(...blank(sheet, label, beside, look), ...print(sheet, beside, look));
  const source = { start: label.span.start, end: beside?.span.end ?? label.span.end };
  const first = balanced(sheet, block(own, runs, source), sheet.width);
  if (heading === undefined || heading === beside) return [first];
  return [first, ...lines(sheet, below, heading)];
}

/** A title of several lines keeps them. */
function lines(sheet: Sheet, id: StyleId, leaf: Leaf): TextBlock[] {
  const breaks = sheet.parsed.wrapped ? undefined : leaf.flat.breaks;
  const runs = print(sheet, leaf, styleOf(sheet, id));
  const [only] = runs;
  const before = { before: 0 };
  if (breaks === undefined || breaks.length === 0 || runs.length !== 1 || only === undefined)
    return [balanced(sheet, block(id, runs, leaf.span, before), sheet.width)];
  const cuts = [...breaks, leaf.flat.text.length];
  return cuts.map((to, i) => {
    const from = i === 0 ? 0 : (cuts[i - 1] ?? 0) + 1;
    const part = [{ ...only, text: leaf.flat.text.slice(from, to), source: spanOf(leaf.flat, from, to) }];
    return balanced(sheet, block(id, part, spanOf(leaf.flat, from, to), before), sheet.width);
  });
}

/** One paragraph that begins with its label: "I. MỤC ĐÍCH", "Điều 1. …", "1. …", "a) …", "- …". */
function listed(sheet: Sheet, node: Division, text: Leaf | undefined, isTitle: boolean, level: number): TextBlock {
  const { label, heading } = node;
  const content = heading ?? text;
  const id = styleFor(node, isTitle);
  const style = styleOf(sheet, id);
  const labelLook = id === 'mucLaMa' || id === 'mucChu' ? { ...style, bold: isTitle } : style;
  const look = { ...style, bold: style.bold && isTitle };
  const runs: Run[] = [];
  let labelRuns = 0;
  if (label !== undefined) {
    runs.push(...print(sheet, label, labelLook));
    labelRuns = runs.length;
    if (content !== undefined) runs.push(...blank(sheet, label, content, look));
  }
  if (content !== undefined) runs.push(...print(sheet, content, look));
  const start = label?.span.start ?? content?.span.start ?? node.span.start;
  const source = { start, end: content?.span.end ?? label?.span.end ?? node.span.end };
  const automatic = label === undefined || runs.length === labelRuns ? undefined : labelOf(node, labelRuns, level);
  return block(id, runs, source, {
    ...(automatic === undefined ? {} : { label: automatic }),
    // A title that nothing stands under needn't wait for the next line; one of an article does.
    ...(isTitle !== style.keepNext && node.children.length > 0 ? { keepNext: isTitle } : {}),
  });
}

function blank(sheet: Sheet, label: Leaf, next: Leaf, look: { readonly bold: boolean; readonly italic: boolean }) {
  const between = sheet.parsed.text.slice(label.span.end, next.span.start);
  return /[\s\u00a0]/u.test(between) ? [added(' ', look)] : [];
}

function styleFor({ type, style }: Division, isTitle: boolean): StyleId {
  if (style === undefined) return 'tieuDe';
  switch (type) {
    case 'article':
      return 'dieu';
    case 'clause':
    case 'item':
      return isTitle ? 'khoanTieuDe' : 'khoan';
    case 'point':
      return 'diem';
    case 'indent':
      return 'gach';
    default:
      return style === 'upper-alpha' ? 'mucChu' : 'mucLaMa';
  }
}

const LONGEST_WITH_COLON = 60;
/** Words before a colon that lead in what follows: no title ends so. */
const LEADS_IN = /(?:như sau|sau đây|sau|gồm|là|gồm có|dưới đây)$/u;
/** "Quyết định này có hiệu lực …": the whole sentence of an article, its end mark forgotten. */
const SENTENCE = /^\p{Lu}\p{L}*(?: \p{L}+)? này /u;

/** Whether what stands after the label names it, or already is its text. */
function titleLike(sheet: Sheet, node: Division, text: Leaf | undefined, siblings: readonly BodyNode[]): boolean {
  const { heading, type, style } = node;
  const isSection = type === 'section' || type === 'part' || type === 'chapter' || type === 'subsection';
  if (heading === undefined) return isSection && isAllCaps(text?.flat.text ?? '');
  if (style === undefined || isSection) return true;
  if (type === 'point' || type === 'indent') return false;
  const words = heading.flat.text;
  const colon = sheet.parsed.text.slice(heading.span.start, heading.span.end).endsWith(':');
  if (colon && (words.length > LONGEST_WITH_COLON || LEADS_IN.test(words) || !isOneOfTitles(node, siblings)))
    return false;
  if (node.children.length > 0) return true;
  return type === 'article' && words.length <= LONGEST_WITH_COLON && !SENTENCE.test(words);
}

/** Among sentences ("1. Tham mưu …; 2. Xét, đề nghị:") what ends in a colon leads in a list; among titles it is one. */
function isOneOfTitles(node: Division, siblings: readonly BodyNode[]): boolean {
  return siblings.every((one) => !('marker' in one) || one.style !== node.style || one.heading !== undefined);
}
