import type {
  Block,
  ColumnsBlock,
  Layout,
  LayoutSection,
  PageSetup,
  Run,
  Style,
  StyleId,
  TableBlock,
  TextBlock,
} from '../../server/src/core/layout/model.ts';

/** Small layouts made by hand, for what reads them: numbers here are those of a test, not of the form. */
export function layoutOf(blocks: readonly Block[], more: Partial<Layout> = {}): Layout {
  const section: LayoutSection = { kind: 'main', page: PAGE, blocks, top: [], foot: [] };
  const layout = {
    regime: 'nd30',
    kind: 'ke-hoach',
    title: 'Kế hoạch thử',
    subject: undefined,
    agency: undefined,
  } as const;
  return { ...layout, styles: STYLES, sections: [section], ...more };
}

export const PAGE: PageSetup = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  header: 10,
  pageNumbers: true,
};

export function run(text: string, more: Partial<Run> = {}): Run {
  return { text, bold: false, italic: false, source: undefined, ...more };
}

export function text(style: StyleId, words: string | readonly Run[], more: Partial<TextBlock> = {}): TextBlock {
  const bold = STYLES.find(({ id }) => id === style)?.bold ?? false;
  const runs = typeof words === 'string' ? [run(words, { bold, source: more.source })] : words;
  return { type: 'text', style, runs, source: undefined, ...more };
}

export function columns(
  role: ColumnsBlock['role'],
  ...sides: readonly (readonly [number, readonly TextBlock[]])[]
): ColumnsBlock {
  return { type: 'columns', role, columns: sides.map(([width, blocks]) => ({ width, blocks })) };
}

/** The first row is the head. */
export function table(widths: readonly number[], rows: readonly (readonly string[])[]): TableBlock {
  const cell = (words: string, head: boolean) => ({ blocks: [text(head ? 'bangDau' : 'bangO', words)], span: 1 });
  const all = rows.map((cells, i) => ({ cells: cells.map((words) => cell(words, i === 0)), source: undefined }));
  return { type: 'table', widths, rows: all, padding: 1.9, border: 0.5, heads: 1, source: undefined };
}

function style(id: StyleId, more: Partial<Style> = {}): Style {
  return {
    id,
    name: id,
    size: 14,
    bold: false,
    italic: false,
    align: 'both',
    firstLine: 0,
    left: 0,
    before: 0,
    after: 6,
    line: { kind: 'times', value: 1 },
    keepNext: false,
    keepLines: false,
    outline: undefined,
    ...more,
  };
}

const STYLES: readonly Style[] = [
  style('coQuanBanHanh', { size: 13, bold: true, align: 'center' }),
  style('quocHieu', { size: 13, bold: true, align: 'center', after: 0 }),
  style('tieuNgu', { bold: true, align: 'center' }),
  style('tenLoai', { bold: true, align: 'center', keepNext: true, before: 12, after: 0 }),
  style('mucLaMa', { bold: true, firstLine: 10, keepNext: true, outline: 1 }),
  style('doan', { firstLine: 10 }),
  style('bangDau', { bold: true, align: 'center', after: 0 }),
  style('bangO', { align: 'left', after: 0 }),
  style('noiNhanDong', { size: 11, align: 'left', after: 0 }),
  style('quyenHan', { bold: true, align: 'center' }),
];
