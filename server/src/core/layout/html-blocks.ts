import { escapeMarkup } from '../report/escape.ts';
import type { Classes } from './html-classes.ts';
import { safeAddress } from './link.ts';
import type {
  Block,
  Box,
  ColumnsBlock,
  GapBlock,
  LayoutCell,
  LayoutRow,
  Run,
  Style,
  TableBlock,
  TextBlock,
} from './model.ts';

/** What the blocks of one page are written with. */
export interface Writing {
  readonly styles: ReadonlyMap<string, Style>;
  readonly classes: Classes;
  /** For the preview: every piece says how far from here its source begins (`data-o`), and links are only shown. */
  readonly origin?: number;
}

/**
 * A block as HTML: elements and classes of our own, and the text of the document, escaped. Nothing stands between the tags,
 * because blanks are shown as they are.
 */
export function blockHtml(block: Block, writing: Writing): string {
  if (block.type === 'text') return textHtml(block, writing);
  if (block.type === 'gap') return gapHtml(block, writing);
  return block.type === 'columns' ? columnsHtml(block, writing) : tableHtml(block, writing);
}

/** True where the block may not be the last of its page. */
export function keepsNext(block: Block, styles: ReadonlyMap<string, Style>): boolean {
  if (block.type === 'gap') return block.keepNext;
  return block.type === 'text' && (block.keepNext ?? styles.get(block.style)?.keepNext ?? false);
}

/** Begins the names of the classes of a paragraph's own gap above. */
export const GAP_ABOVE = 'pt';

function textHtml(block: TextBlock, writing: Writing): string {
  const style = writing.styles.get(block.style);
  const { classes } = writing;
  const names = [`s-${block.style}`];
  if (block.before !== undefined) names.push(classes.of(GAP_ABOVE, 'padding-top', block.before, 'pt'));
  if (block.after !== undefined) names.push(classes.of('pb', 'padding-bottom', block.after, 'pt'));
  if (block.firstLine !== undefined) names.push(classes.of('ti', 'text-indent', block.firstLine, 'mm'));
  if (block.left !== undefined) names.push(classes.of('pl', 'padding-left', block.left, 'mm'));
  if (block.right !== undefined) names.push(classes.of('pr', 'padding-right', block.right, 'mm'));
  if (block.align !== undefined) names.push(ALIGNED[block.align]);
  if (block.keepNext !== undefined) names.push(block.keepNext ? 'giu' : 'roi');
  const text = block.runs.map((run) => runHtml(run, style, writing)).join('');
  const boxed = block.box === undefined ? text : boxHtml(text, block.box, classes);
  const tag = tagOf(style?.outline);
  const shown = boxed === '' ? '<br>' : boxed;
  return `<${tag} class="${names.join(' ')}"${originOf(block.source?.start, writing)}>${shown}${ruleHtml(block, style, classes)}</${tag}>`;
}

const ALIGNED = { left: 'canh-trai', center: 'canh-giua', right: 'canh-phai', both: 'canh-deu' } as const;

function tagOf(outline: number | undefined): string {
  return outline !== undefined && outline >= 1 && outline <= 6 ? `h${Math.trunc(outline)}` : 'p';
}

function boxHtml(text: string, { width, height, border }: Box, classes: Classes): string {
  const names = [
    'hop',
    classes.of('w', 'width', width, 'mm'),
    classes.of('h', 'height', height, 'mm'),
    classes.of('bw', 'border-width', border, 'pt'),
  ];
  return `<span class="${names.join(' ')}"><span>${text}</span></span>`;
}

/** The line takes no room of its own: it stands in the gap below the text, as a drawn line does on paper. */
function ruleHtml(block: TextBlock, style: Style | undefined, classes: Classes): string {
  if (block.rule === undefined) return '';
  const { length, weight, gap } = block.rule;
  const after = block.after ?? style?.after ?? 0;
  const names = [
    'ke',
    classes.of('w', 'width', length, 'mm'),
    classes.of('bt', 'border-top-width', weight, 'pt'),
    classes.of('bo', 'bottom', after - gap - weight, 'pt'),
  ];
  return `<i class="${names.join(' ')}"></i>`;
}

function runHtml(run: Run, style: Style | undefined, writing: Writing): string {
  const names: string[] = [];
  if (run.bold !== (style?.bold ?? false)) names.push(run.bold ? 'dam' : 'thuong');
  if (run.italic !== (style?.italic ?? false)) names.push(run.italic ? 'nghieng' : 'dung');
  const underline = run.underline ?? style?.underline ?? false;
  if (underline || run.strike === true) {
    names.push(!underline ? 'gach' : run.strike === true ? 'gach-ca-hai' : 'chan');
  }
  if (run.size !== undefined && run.size !== style?.size) {
    names.push(writing.classes.of('z', 'font-size', run.size, 'pt'));
  }
  const origin = originOf(run.source?.start, writing);
  const address = run.href === undefined ? undefined : safeAddress(run.href);
  const attributes = names.length === 0 ? origin : ` class="${names.join(' ')}"${origin}`;
  const before = run.breakBefore === true ? '<br>' : '';
  const text = escapeMarkup(run.text);
  if (address !== undefined && writing.origin === undefined) {
    return `${before}<a href="${escapeMarkup(address)}" rel="noreferrer"${attributes}>${text}</a>`;
  }
  return before + (attributes === '' ? text : `<span${attributes}>${text}</span>`);
}

function gapHtml({ height, keepNext }: GapBlock, { classes }: Writing): string {
  return `<div class="trong ${classes.of('h', 'height', height, 'pt')}${keepNext ? ' giu' : ''}"></div>`;
}

function columnsHtml({ role, columns }: ColumnsBlock, writing: Writing): string {
  const inner = columns.map(({ width, blocks }) => {
    const content = blocks.map((block) => blockHtml(block, writing)).join('');
    return `<div class="${writing.classes.of('w', 'width', width, 'mm')}">${content}</div>`;
  });
  return `<div class="cot cot-${role}">${inner.join('')}</div>`;
}

function tableHtml({ widths, rows, heads, source, padding, border }: TableBlock, writing: Writing): string {
  const { classes } = writing;
  // Shares, not lengths: these are rounded one by one, and a table a hair too wide makes a browser print all smaller.
  const all = widths.reduce((sum, width) => sum + width, 0) || 1;
  const columns = widths.map((width) => `<col class="${classes.of('c', 'width', (width / all) * 100, '%')}">`).join('');
  const looks = [
    'bang',
    classes.inside('cp', 'th,td', 'padding-inline', padding, 'mm'),
    classes.inside('cb', 'th,td', 'border-width', border, 'pt'),
  ];
  const head = rows.slice(0, heads).map((row) => rowHtml(row, 'th', writing));
  const body = rows.slice(heads).map((row) => rowHtml(row, 'td', writing));
  const top = head.length === 0 ? '' : `<thead>${head.join('')}</thead>`;
  const origin = originOf(source?.start, writing);
  return `<table class="${looks.join(' ')}"${origin}><colgroup>${columns}</colgroup>${top}<tbody>${body.join('')}</tbody></table>`;
}

function rowHtml({ cells, source }: LayoutRow, tag: 'th' | 'td', writing: Writing): string {
  return `<tr${originOf(source?.start, writing)}>${cells.map((cell) => cellHtml(cell, tag, writing)).join('')}</tr>`;
}

function cellHtml({ blocks, span }: LayoutCell, tag: 'th' | 'td', writing: Writing): string {
  const over = span > 1 ? ` colspan="${Math.trunc(span)}"` : '';
  return `<${tag}${over}>${blocks.map((block) => textHtml(block, writing)).join('')}</${tag}>`;
}

function originOf(start: number | undefined, { origin }: Writing): string {
  return start === undefined || origin === undefined ? '' : ` data-o="${start - origin}"`;
}
