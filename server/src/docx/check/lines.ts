import { type Measure, PAPER } from '../../core/law/paper.ts';
import { textWidth } from '../../core/layout/measure.ts';
import type { StyleId } from '../../core/layout/model.ts';
import { wordsOf } from '../read/flatten.ts';
import type { DrawnLine } from '../read/model.ts';
import { PART_NAMES } from './part-names.ts';
import { shown, type Tell } from './report.ts';
import { letterShares, type Part, type Spot, shareOf, type WordSheet } from './sheet.ts';

const EMU_PER_MM = 36_000;

/** Lines below agency, motto and subject; boxes round stamps. */
export function checkLines(sheet: WordSheet, tell: Tell): void {
  const { rules } = PAPER[sheet.regime];
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
      lengthOf(one, near, tell);
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
function lengthOf({ part, measure, name }: Wanted, near: readonly Spot[], tell: Tell): void {
  const [line, ...more] = near.flatMap(drawnIn);
  if (line === undefined || more.length > 0 || line.length === 0) return;
  const size = letterShares(part.paragraph, (look) => look.size)[0]?.[0];
  if (size === undefined) return;
  const bold = (shareOf(part.paragraph, (look) => look.bold) ?? 0) > 0.5;
  const italic = (shareOf(part.paragraph, (look) => look.italic) ?? 0) > 0.5;
  const rows = wordsOf(part.paragraph.content).split('\n');
  const longest = Math.max(0, ...rows.map((row) => textWidth(row.trim(), { size, bold, italic })));
  const length = line.length / EMU_PER_MM;
  // Text that runs over several lines has its longest line for a measure, which the file doesn't tell.
  const column = part.cell === undefined ? 160 : part.cell.column === 0 ? 64 : 90;
  if (longest === 0 || longest > column) return;
  const share = length / longest;
  const slack = measure.min === measure.max ? 0.15 : 0.07;
  if (share >= measure.min - slack && share <= measure.max + slack) return;
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
