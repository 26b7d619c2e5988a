import { kindById } from '../kinds/index.ts';
import { CUSTOM } from '../law/paper.ts';
import { DOCUMENT_TYPES } from '../law/types.ts';
import { countBefore } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { CONCLUSION_ROLES, PREFACE_ROLES } from '../tree/areas.ts';
import type { Annex, BodyNode, DocumentTree, Leaf, LeafRole, Parsed, Table } from '../tree/nodes.ts';
import { addresseesOf } from './addressees.ts';
import { balanced } from './balance.ts';
import { bodyOf, preambleOf } from './body.ts';
import { endOf } from './end.ts';
import { type Form, type FormOptions, formOf } from './form.ts';
import { headOf, isCopy } from './head.ts';
import { leavesLeft } from './left.ts';
import type { Block, Layout, LayoutSection, PageSetup } from './model.ts';
import { markedOf } from './runs.ts';
import { block, line, type Sheet } from './sheet.ts';
import { stylesOf } from './styles.ts';
import { isWide } from './table.ts';
import { telegramOf } from './telegram.ts';
import { usedStyles } from './used.ts';

/**
 * A text as it stands on paper. Total: every leaf but what is never printed (comments, front matter, numbers of pages, rows of
 * dashes, Markdown's marks) comes out exactly once; what the form doesn't know stands where it stood.
 */
export function layout(parsed: Parsed, options: FormOptions = {}): Layout {
  const { main } = parsed;
  const form = formOf(main.regime ?? 'nd30', options);
  const page = pageOf(form, false);
  const sheet: Sheet = {
    parsed,
    form,
    styles: stylesOf(form),
    marked: markedOf(parsed.text, parsed.flow),
    width: page.width - page.left - page.right,
    placed: new Set(),
  };
  const sections: Placed[] = [];
  for (const [i, doc] of [main, ...parsed.documents].entries()) {
    const last = sections.at(-1);
    if (last !== undefined && isCopy(doc)) sections[sections.length - 1] = withCopy(sheet, last, doc);
    else sections.push(documentOf(sheet, doc, i === 0 ? 'main' : 'further', page));
    for (const annex of doc.attachments) sections.push(annexOf(sheet, annex, form));
  }
  const whole = leavesLeft(sheet, sections);
  return {
    regime: form.regime,
    kind: main.kind,
    title: titleOf(main),
    subject: main.preface.subject?.text,
    agency: main.preface.agency?.text,
    styles: usedStyles(sheet.styles, whole),
    sections: whole,
  };
}

/** A section with the place of what it was made of. */
export interface Placed {
  readonly section: LayoutSection;
  readonly span: Span;
  /** Where recipients and signatures end; undefined where there are none. */
  readonly signed: number | undefined;
}

export function pageOf(form: Form, landscape: boolean): PageSetup {
  const { width, height, pageNumber } = form.paper.page;
  return {
    width: landscape ? height.value : width.value,
    height: landscape ? width.value : height.value,
    top: form.top,
    bottom: form.bottom,
    left: form.left,
    right: form.right,
    header: pageNumber.value,
    pageNumbers: true,
  };
}

function documentOf(sheet: Sheet, doc: DocumentTree, kind: 'main' | 'further', page: PageSetup): Placed {
  const leaves = ownLeaves(sheet.parsed, doc);
  const head = headOf(sheet, doc, leaves);
  const addressees = addresseesOf(sheet, leaves);
  const telegram = telegramOf(sheet, doc);
  const blocks = bodyOf(sheet, telegram?.body ?? doc.body, [
    ...head.blocks,
    ...addressees,
    ...preambleOf(sheet, telegram?.preamble ?? doc.preamble),
    ...(telegram?.blocks ?? []),
  ]);
  const end = endOf(sheet, doc.conclusions, leaves);
  if (end.length > 0) keepLast(blocks);
  blocks.push(...end);
  const section: LayoutSection = { kind, page, blocks, top: head.top, foot: [] };
  return { section, span: doc.span, signed: doc.conclusions.span?.end };
}

/** The form of a copy stands on the sheet of the document's last part, below a line as wide as the text. */
function withCopy(sheet: Sheet, { section, span, signed }: Placed, doc: DocumentTree): Placed {
  const { page } = section;
  const width = page.width - page.left - page.right;
  const copy = documentOf({ ...sheet, width }, doc, 'further', page).section;
  const rule = { length: width, weight: CUSTOM.ruleWeight, gap: CUSTOM.ruleGap };
  const line = block('doan', [], undefined, { firstLine: 0, after: CUSTOM.endGap, keepNext: true, rule });
  return {
    section: { ...section, blocks: [...section.blocks, line, ...copy.blocks], top: [...section.top, ...copy.top] },
    span: { start: span.start, end: doc.span.end },
    signed,
  };
}

/** The signature never stands alone on a page. */
function keepLast(blocks: Block[]): void {
  const last = blocks.at(-1);
  if (last?.type === 'text') blocks[blocks.length - 1] = { ...last, keepNext: true };
}

const HEAD_AND_END: ReadonlySet<LeafRole> = new Set([...PREFACE_ROLES, 'annexNote', ...CONCLUSION_ROLES]);

/** Leaves of a document's head and end; those of its annexes are the annexes'. */
function ownLeaves({ leaves }: Parsed, { span, attachments }: DocumentTree): readonly Leaf[] {
  const own: Leaf[] = [];
  for (let i = countBefore(leaves, (leaf) => leaf.span.start < span.start); i < leaves.length; i += 1) {
    const leaf = leaves[i];
    if (leaf === undefined || leaf.span.start >= span.end) break;
    if (!HEAD_AND_END.has(leaf.role) || leaf.area === 'outside') continue;
    const { start } = leaf.span;
    const annex = attachments[countBefore(attachments, (one) => one.span.end <= start)];
    if (annex !== undefined && annex.span.start <= start) continue;
    own.push(leaf);
  }
  return own;
}

function annexOf(sheet: Sheet, annex: Annex, form: Form): Placed {
  const landscape = tablesOf(annex.body).some((table) => isWide(sheet, table));
  const page = pageOf(form, landscape);
  const own: Sheet = { ...sheet, width: page.width - page.left - page.right };
  const blocks: Block[] = [];
  if (annex.label !== undefined) blocks.push(line(own, 'phuLuc', annex.label));
  for (const leaf of annex.heading?.leaves ?? []) blocks.push(balanced(own, line(own, 'tenPhuLuc', leaf), own.width));
  for (const leaf of annex.note?.leaves ?? [])
    blocks.push(balanced(own, line(own, 'kemTheo', leaf, { after: CUSTOM.ruleRoom }), own.width));
  const body = bodyOf(own, annex.body, blocks);
  const section: LayoutSection = { kind: 'annex', page, blocks: body, top: [], foot: [] };
  return { section, span: annex.span, signed: undefined };
}

function tablesOf(nodes: readonly BodyNode[]): readonly Table[] {
  return nodes.flatMap((node) =>
    node.type === 'table' ? [node] : node.type === 'paragraph' || node.type === 'quote' ? [] : tablesOf(node.children),
  );
}

/** "Kế hoạch số 12/KH-SNV"; the type and the subject where there is no number yet. */
function titleOf({ kind, preface }: DocumentTree): string {
  const name = kindById(kind)?.name ?? DOCUMENT_TYPES.find((type) => type.slug === kind)?.name ?? '';
  const { number, subject } = preface;
  const code = number?.text.slice(number.prefix.length).trim() ?? '';
  if (number?.number !== undefined && code !== '') return `${name} số ${code}`.trim();
  return [name, subject?.text ?? ''].filter((part) => part !== '').join(' ');
}
