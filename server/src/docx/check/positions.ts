import type { Basis } from '../../core/law/source.ts';
import type { StyleId } from '../../core/layout/model.ts';
import { BODY, PART_NAMES } from './part-names.ts';
import type { Tell } from './report.ts';
import type { Part, WordSheet } from './sheet.ts';

const box = (number: string): Basis => ({
  law: 'nd30-2020',
  at: `Phụ lục I, Phần I, Mục IV, ô số ${number}`,
  kind: 'truc-tiep',
});

interface Beside {
  readonly left: readonly StyleId[];
  readonly right: readonly StyleId[];
  readonly basis: Basis;
}

/** What stands side by side, the left one first. */
const BESIDE: readonly Beside[] = [
  { left: ['coQuanBanHanh', 'coQuanChuQuan'], right: ['quocHieu', 'tieuNgu', 'tieuDeDang'], basis: box('1, 2') },
  { left: ['soKyHieu'], right: ['diaDanhThoiGian'], basis: box('3, 4') },
  { left: ['mucDoKhan', 'mucDoMat'], right: ['quocHieu', 'tieuDeDang'], basis: box('10a, 10b') },
  { left: ['noiNhan', 'noiNhanDong'], right: ['chucVu', 'quyenHan', 'hoTen'], basis: box('7, 9b') },
];

/** One below the other, in one column. */
const BELOW: readonly (readonly [above: StyleId, below: StyleId, basis: Basis])[] = [
  ['coQuanBanHanh', 'soKyHieu', box('3')],
  ['tieuNgu', 'diaDanhThoiGian', box('4')],
  ['soKyHieu', 'trichYeuCongVan', box('5b')],
];

/** Over the whole width, behind what stands above it. */
const AFTER: readonly (readonly [above: StyleId, below: StyleId, basis: Basis])[] = [
  ['soKyHieu', 'tenLoai', box('5a')],
  ['diaDanhThoiGian', 'tenLoai', box('5a')],
  ['tenLoai', 'kinhGui', box('9a')],
  ['diaDanhThoiGian', 'kinhGui', box('9a')],
];

/**
 * Places of the parts as the tables of the file show them. Where a part stands in no table nothing is said: columns can be
 * made in many ways.
 */
export function checkPositions(sheet: WordSheet, tell: Tell): void {
  edges(sheet, tell);
  width(sheet, tell);
  const main = sheet.parts.filter((part) => part.main && !part.boxed);
  const first = (...styles: readonly StyleId[]): Part | undefined => main.find(({ style }) => styles.includes(style));
  const told = new Set<StyleId>();
  for (const { left, right, basis } of BESIDE) {
    const a = first(...left);
    const b = first(...right);
    if (a?.cell === undefined || b?.cell === undefined || told.has(a.style) || told.has(b.style)) continue;
    if (a.cell.table !== b.cell.table && a.style !== 'mucDoKhan' && a.style !== 'mucDoMat') continue;
    if (a.cell.column >= b.cell.column && a.cell.column > 0) {
      told.add(a.style).add(b.style);
      const values = { phan: PART_NAMES[a.style], canh: `ngang ${PART_NAMES[b.style]}` };
      tell({ id: 'ban-in/vi-tri', message: 'trai', values, basis, part: a });
    } else if (b.cell.column === 0) {
      told.add(b.style);
      const values = { phan: PART_NAMES[b.style], canh: `ngang ${PART_NAMES[a.style]}` };
      tell({ id: 'ban-in/vi-tri', message: 'phai', values, basis, part: b });
    }
  }
  for (const [above, below, basis] of BELOW) {
    const a = main.findLast(({ style }) => style === above);
    const b = first(below);
    if (a?.cell === undefined || b?.cell === undefined || told.has(a.style) || told.has(b.style)) continue;
    if ((a.cell.column === 0) === (b.cell.column === 0) && a.at < b.at) continue;
    told.add(b.style);
    const values = { phan: PART_NAMES[below], tren: PART_NAMES[above] };
    tell({ id: 'ban-in/vi-tri', message: 'duoi', values, basis, part: b });
  }
  for (const [above, below, basis] of AFTER) {
    const a = first(above);
    const b = first(below);
    if (a === undefined || b === undefined || a.at < b.at || told.has(below)) continue;
    told.add(below);
    const values = { phan: PART_NAMES[below], tren: PART_NAMES[above] };
    tell({ id: 'ban-in/vi-tri', message: 'duoi', values, basis, part: b });
  }
  const [number, place] = [first('soKyHieu'), first('diaDanhThoiGian')];
  const inOne = number?.cell !== undefined && number.cell.table === place?.cell?.table;
  if (!inOne || place?.cell === undefined || number?.cell?.row === place.cell.row || told.has('diaDanhThoiGian'))
    return;
  const values = { phan: PART_NAMES.diaDanhThoiGian, canh: PART_NAMES.soKyHieu };
  tell({ id: 'ban-in/vi-tri', message: 'ngang', values, basis: box('4'), part: place });
}

/** The mark of circulation stands in the top margin, the address at the foot of the first page. */
function edges({ parts }: WordSheet, tell: Tell): void {
  for (const part of parts) {
    const [edge, number] =
      part.style === 'phamViLuuHanh' ? ['header', '11'] : part.style === 'diaChi' ? ['footer', '13'] : [];
    if (edge === undefined || number === undefined || part.edge === edge) continue;
    const message = edge === 'header' ? 'tren' : 'chan';
    tell({ id: 'ban-in/vi-tri', message, values: { phan: PART_NAMES[part.style] }, basis: box(number), part });
  }
}

/** More than this from the right edge of the text, in twips, is seen. */
const NARROWER = 284;

function width({ parts, document }: WordSheet, tell: Tell): void {
  const body = parts.filter(({ style, cell, main }) => main && cell === undefined && BODY.has(style));
  const narrow = body.filter(
    ({ paragraph }) => paragraph.look.right > NARROWER || (document.sections[paragraph.section]?.columns ?? 1) > 1,
  );
  if (narrow.length * 2 <= body.length) return;
  tell({ id: 'ban-in/vi-tri', message: 'rong', values: {}, basis: box('6'), part: narrow[0] });
}
