import { CUSTOM, type Measure } from '../../core/law/paper.ts';
import type { StyleId } from '../../core/layout/model.ts';
import type { DrawnLine } from '../read/model.ts';
import { linesOf, textColumn } from './height.ts';
import { PART_NAMES } from './part-names.ts';
import { shown, type Tell } from './report.ts';
import { type Part, type Spot, shareOf, type WordSheet } from './sheet.ts';

const EMU_PER_MM = 36_000;

/** Lines below agency, motto and subject; boxes round stamps. */
export function checkLines(sheet: WordSheet, tell: Tell): void {
  const { rules } = sheet.paper;
  // The last paragraph of the part that the form prints with a line.
  const ruled = (...styles: readonly StyleId[]): Part | undefined =>
    sheet.parts.findLast(({ style, main, block }) => main && styles.includes(style) && block.rule !== undefined);
  const motto = ruled('tieuNgu', 'tieuDeDang');
  const type = sheet.parts.find(({ style }) => style === 'tenLoai' || style === 'kinhGui');
  const head = [
    { part: ruled('coQuanBanHanh'), measure: rules.agency, name: 'tên cơ quan ban hành' },
    { part: motto, measure: rules.motto, name: motto?.style === 'tieuNgu' ? 'Tiêu ngữ' : 'tiêu đề' },
  ];
  check(sheet, head.filter(isWanted), 0, type?.at ?? sheet.all.length, tell);
  const subject = ruled('trichYeu');
  const next = sheet.parts.find(({ at }) => at > (subject?.at ?? 0));
  const wanted = [{ part: subject, measure: rules.subject, name: 'trích yếu' }].filter(isWanted);
  check(sheet, wanted, type?.at ?? 0, next?.at ?? sheet.all.length, tell);
  boxes(sheet, tell);
  underlined(sheet, tell);
  overAddress(sheet, tell);
}

interface Wanted {
  readonly part: Part;
  readonly measure: Measure;
  readonly name: string;
}

function isWanted(one: {
  readonly part: Part | undefined;
  readonly measure: Measure | undefined;
  readonly name: string;
}): one is Wanted {
  return one.part !== undefined && one.measure !== undefined;
}

/** A shape may be anchored to any paragraph near its place: a line is missing only where there are fewer than wanted. */
function check(sheet: WordSheet, wanted: readonly Wanted[], from: number, to: number, tell: Tell): void {
  const region = sheet.all.slice(from, to);
  let lines = region.reduce((sum, spot) => sum + linesIn(spot), 0);
  const missing: Wanted[] = [];
  for (const one of wanted) {
    const near = below(sheet, one.part);
    if (near.every((spot) => linesIn(spot) === 0)) missing.push(one);
    else {
      lines -= 1;
      lengthOf(sheet, one, near, tell);
    }
  }
  for (const { part, measure, name } of missing.slice(Math.max(0, lines))) {
    tell({ id: 'ban-in/net-ke', message: 'thieu', values: { phan: name }, basis: measure.basis, part });
  }
}

/** The paragraph itself, and those without words that follow in the same cell. */
function below({ all }: WordSheet, part: Part): readonly Spot[] {
  const found: Spot[] = [part];
  for (let i = part.at + 1; i < all.length; i += 1) {
    const spot = all[i];
    if (spot === undefined || spot.cell?.table !== part.cell?.table) break;
    if (spot.cell?.column !== part.cell?.column) break;
    if (/[\p{L}\p{N}]/u.test(spot.words)) break;
    found.push(spot);
  }
  return found;
}

/** Drawn, a border of the paragraph, or typed. */
function linesIn({ paragraph, words }: Spot): number {
  const drawn = drawnIn({ paragraph }).length;
  if (drawn > 0) return drawn;
  return (paragraph.look.border && !paragraph.look.boxed) || /^[-_–—─]{3,}$/u.test(words.replace(/\s/gu, '')) ? 1 : 0;
}

function drawnIn({ paragraph }: Pick<Spot, 'paragraph'>): readonly DrawnLine[] {
  return paragraph.content.filter((item): item is DrawnLine => item.type === 'line');
}

/** Of the text above it: by our own measure of its letters, in the size that they have in the file. */
function lengthOf(sheet: WordSheet, { part, measure, name }: Wanted, near: readonly Spot[], tell: Tell): void {
  const [line, ...more] = near.flatMap(drawnIn);
  if (line === undefined || more.length > 0 || line.length === 0) return;
  const length = line.length / EMU_PER_MM;
  const slack = measure.min === measure.max ? 0.15 : 0.07;
  // Text that runs over several lines has its longest line for a measure.
  const widths = columnsOf(sheet, part).map((column) => linesOf(part.paragraph, column).widest);
  const [longest = 0] = widths;
  const fits = (width: number): boolean =>
    width === 0 || (length >= width * (measure.min - slack) && length <= width * (measure.max + slack));
  if (widths.some(fits)) return;
  const dung =
    measure.min === measure.max
      ? `bằng dòng chữ (${shown(longest)} mm)`
      : `từ 1/3 đến 1/2 dòng chữ (${shown(longest / 3)}–${shown(longest / 2)} mm)`;
  tell({
    id: 'ban-in/net-ke',
    message: 'dai',
    values: { phan: name, co: shown(length), dung },
    basis: measure.basis,
    part,
  });
}

/** How wide the column is, twips; a cell keeps margins, unless it is told not to. */
function columnsOf({ document }: WordSheet, { cell, paragraph }: Part): readonly number[] {
  const section = document.sections[paragraph.section];
  const page = section === undefined ? PAGE_COLUMN : textColumn(section);
  if (cell === undefined) return [page];
  // Where nobody says, a head has about two columns of its usual widths.
  const width = cell.width ?? page * (cell.column === 0 ? CUSTOM.headLeft : 1 - CUSTOM.headLeft);
  return [width, width - CELL_MARGINS];
}

const PAGE_COLUMN = 9_354;
/** What a cell keeps left and right of its text where nobody says otherwise, twips. */
const CELL_MARGINS = 216;

const BOXED: ReadonlySet<StyleId> = new Set(['mucDoKhan', 'mucDoMat', 'phamViLuuHanh']);

function boxes({ parts }: WordSheet, tell: Tell): void {
  for (const part of parts) {
    if (!BOXED.has(part.style) || part.boxed || part.paragraph.look.boxed) continue;
    const { basis } = part.form;
    tell({ id: 'ban-in/khung-dau', message: 'thieu', values: { chu: part.words }, basis, part });
  }
}

/** The Party has a line as long as the words below “Nơi nhận”: it is underlined. */
function underlined(sheet: WordSheet, tell: Tell): void {
  const part = sheet.parts.find(({ form }) => form.underline === true);
  if (part === undefined || (shareOf(part.paragraph, (look) => look.underline) ?? 0) > 0.5) return;
  if (below(sheet, part).some((spot) => linesIn(spot) > 0)) return;
  const values = { phan: PART_NAMES[part.style] };
  tell({ id: 'ban-in/net-ke', message: 'thieu', values, basis: part.form.basis, part });
}

/** A line over the whole width parts the address from the text. */
function overAddress({ parts, all }: WordSheet, tell: Tell): void {
  const part = parts.find(({ style, edge }) => style === 'diaChi' && edge === 'footer');
  if (part === undefined) return;
  const before = all[part.at - 1];
  if (part.paragraph.look.border || (before?.edge === 'footer' && linesIn(before) > 0)) return;
  tell({ id: 'ban-in/net-ke', message: 'tren', values: { phan: 'địa chỉ cơ quan' }, basis: part.form.basis, part });
}
