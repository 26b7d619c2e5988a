import type { Block, Layout, LayoutSection, Run, TextBlock } from './model.ts';

/**
 * A layout in lines, for golden files and for reading: styles, places, runs; what is as its style says isn't repeated. Of
 * longer runs the beginning and the end are shown.
 */
export function layoutText(layout: Layout): string {
  const lines = [`${layout.regime} ${layout.kind} | ${layout.title}`];
  for (const { id, size, bold, italic, align, firstLine, before, line, outline } of layout.styles) {
    const look = `${bold ? ' đậm' : ''}${italic ? ' nghiêng' : ''}`;
    lines.push(
      `style ${id} ${size}${look} ${align} ${firstLine} ${before} ${line.kind} ${line.value}${outline === undefined ? '' : ` #${outline}`}`,
    );
  }
  for (const section of layout.sections) sectionText(section, layout, lines);
  return `${lines.join('\n')}\n`;
}

function sectionText({ kind, page, blocks, top, foot }: LayoutSection, layout: Layout, lines: string[]): void {
  lines.push(
    `section ${kind} ${page.width}×${page.height} ${page.top}/${page.bottom}/${page.left}/${page.right} ${page.header}`,
  );
  for (const block of top) lines.push(`  top ${textOf(block, layout)}`);
  for (const block of blocks) blockText(block, layout, '  ', lines);
  for (const block of foot) lines.push(`  foot ${textOf(block, layout)}`);
}

function blockText(block: Block, layout: Layout, pad: string, lines: string[]): void {
  switch (block.type) {
    case 'text':
      lines.push(`${pad}${textOf(block, layout)}`);
      return;
    case 'gap':
      lines.push(`${pad}gap ${block.height}`);
      return;
    case 'columns':
      lines.push(`${pad}columns ${block.role}`);
      for (const column of block.columns) {
        lines.push(`${pad}  column ${round(column.width)}`);
        for (const one of column.blocks) blockText(one, layout, `${pad}    `, lines);
      }
      return;
    default:
      lines.push(`${pad}table ${block.widths.join(' ')} heads ${block.heads}`);
      for (const row of block.rows)
        lines.push(
          `${pad}  | ${row.cells.map((cell) => cell.blocks.map((one) => runsText(one, layout)).join(' ')).join(' | ')}`,
        );
  }
}

function textOf(block: TextBlock, layout: Layout): string {
  const { rule, box, before, after, left, right, firstLine, align, keepNext, label } = block;
  const own = [
    ['trước', before],
    ['sau', after],
    ['lùi', left],
    ['phải', right],
    ['đầu', firstLine],
    ['canh', align],
    ['kề', keepNext],
    ['kẻ', rule?.length],
    ['khung', box === undefined ? undefined : `${box.width}×${box.height}`],
    [
      'số',
      label === undefined ? undefined : `${label.style}${label.level}/${label.before}${label.ordinal}${label.after}`,
    ],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
  return `${block.style}${own.length === 0 ? '' : ` (${own.join(' ')})`}: ${runsText(block, layout)}`;
}

function runsText({ runs, style }: TextBlock, { styles }: Layout): string {
  const own = styles.find((one) => one.id === style);
  return runs.map((run) => runText(run, own?.bold === true, own?.italic === true)).join('');
}

function runText(run: Run, bold: boolean, italic: boolean): string {
  const look = [
    run.bold === bold ? '' : run.bold ? '+đ' : '-đ',
    run.italic === italic ? '' : run.italic ? '+n' : '-n',
    run.href === undefined ? '' : `→${run.href}`,
  ].join('');
  const text = `${run.breakBefore === true ? '⏎' : ''}${shortened(run.text)}`;
  return look === '' ? text : `⟨${look} ${text}⟩`;
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 4)}`;
}

const LONGEST = 60;

function round(mm: number): number {
  return Math.round(mm * 100) / 100;
}
