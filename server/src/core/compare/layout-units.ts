import { HEAD_STYLES, SIGNATURE_STYLES } from '../layout/areas.ts';
import type { Block, Layout, LayoutRow, StyleId, TableBlock, TextBlock } from '../layout/model.ts';
import type { DivisionType, LeafRole } from '../tree/nodes.ts';
import type { Comparable, Zone } from './unit.ts';

/** A paragraph or a row of a table on paper, with what it is compared by. */
export interface Printed extends Comparable {
  readonly block: TextBlock | undefined;
  readonly row: LayoutRow | undefined;
  /** The table of the row. */
  readonly table: TableBlock | undefined;
}

/** What stands on paper, in its order: columns from left to right, tables row by row. */
export function printedOf(layout: Layout): readonly Printed[] {
  const printed: Printed[] = [];
  const add = (block: Block, zone: Zone): void => {
    if (block.type === 'text') printed.push(paragraphOf(block, zone));
    else if (block.type === 'columns') {
      for (const { blocks } of block.columns) for (const one of blocks) add(one, zone);
    } else if (block.type === 'table') {
      for (const row of block.rows) printed.push(rowOf(block, row, zone));
    }
  };
  for (const { blocks, foot, kind, top } of layout.sections) {
    for (const block of [...top, ...blocks, ...foot]) add(block, kind === 'main' ? 'body' : kind);
  }
  return printed;
}

function paragraphOf(block: TextBlock, zone: Zone): Printed {
  const label = block.label === undefined ? undefined : textOf(block, 0, block.label.runs);
  const text = textOf(block, block.label?.runs ?? 0).trimStart();
  const role = ROLES[block.style] ?? 'text';
  const division = label === undefined ? undefined : DIVISIONS[block.style];
  const own = zone === 'body' ? (ZONES[block.style] ?? zone) : zone;
  const level = block.label === undefined ? undefined : LEVELS.indexOf(block.style);
  return {
    zone: own,
    role,
    label,
    text,
    cells: undefined,
    division,
    depth: level === undefined || level < 0 ? DEEPEST : level * 10 + (block.label?.level ?? 0),
    sort: block.style,
    block,
    row: undefined,
    table: undefined,
  };
}

/** The words of a paragraph; where it breaks a line a blank parts them. */
export function textOf({ runs }: TextBlock, from = 0, to = runs.length): string {
  return runs
    .slice(from, to)
    .map(({ breakBefore, text }) => (breakBefore === true ? `\n${text}` : text))
    .join('');
}

function rowOf(table: TableBlock, row: LayoutRow, zone: Zone): Printed {
  const cells = row.cells.map(({ blocks }) => blocks.map((block) => textOf(block)).join('\n'));
  return {
    zone,
    role: 'cell',
    label: undefined,
    text: cells.join('\t'),
    cells,
    division: undefined,
    depth: DEEPEST,
    sort: 'cell',
    block: undefined,
    row,
    table,
  };
}

/** Styles of lines that others stand below, the outermost first. */
const LEVELS: readonly StyleId[] = [
  'phan',
  'chuong',
  'muc',
  'tieuMuc',
  'mucChu',
  'mucLaMa',
  'dieu',
  'khoanTieuDe',
  'khoan',
  'diem',
  'gach',
];
const DEEPEST = 1000;

const ROLES: Partial<Readonly<Record<StyleId, LeafRole>>> = {
  coQuanChuQuan: 'superior',
  coQuanBanHanh: 'agency',
  soKyHieu: 'number',
  quocHieu: 'nationalTitle',
  tieuNgu: 'motto',
  tieuDeDang: 'partyTitle',
  diaDanhThoiGian: 'placeDate',
  tenLoai: 'type',
  trichYeu: 'subject',
  trichYeuCongVan: 'subject',
  noiNhan: 'recipientsLabel',
  noiNhanDong: 'recipient',
  quyenHan: 'onBehalf',
  chucVu: 'position',
  hoTen: 'signer',
};

const HEAD: readonly StyleId[] = [...HEAD_STYLES, 'kinhGuiDong'];
const END: readonly StyleId[] = ['noiNhan', 'noiNhanDong', ...SIGNATURE_STYLES];

const ZONES: Partial<Readonly<Record<StyleId, Zone>>> = Object.fromEntries([
  ...HEAD.map((style) => [style, 'preface'] as const),
  ...END.map((style) => [style, 'conclusions'] as const),
]);

const DIVISIONS: Partial<Readonly<Record<StyleId, DivisionType>>> = {
  phan: 'part',
  chuong: 'chapter',
  muc: 'section',
  mucChu: 'section',
  mucLaMa: 'section',
  tieuMuc: 'subsection',
  dieu: 'article',
  khoanTieuDe: 'item',
  khoan: 'item',
  diem: 'point',
  gach: 'indent',
};
