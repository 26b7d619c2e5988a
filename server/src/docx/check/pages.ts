import { PARTS } from '../../core/law/paper-parts.ts';
import type { WordBlock, WordParagraph, WordSection } from '../read/model.ts';
import { paragraphsIn } from '../read/page-texts.ts';
import { extentsOf } from './extents.ts';
import { wrongFont } from './paragraph-looks.ts';
import { MM_PER_TWIP, type PrintedFault, rangeWords, shown, type Tell } from './report.ts';
import type { WordSheet } from './sheet.ts';

/** Paper, margins and page numbers. */
export function checkPages(sheet: WordSheet, tell: Tell): void {
  papers(sheet, tell);
  margins(sheet, tell);
  numbers(sheet, tell);
  annexNumbers(sheet, tell);
}

const mm = (twips: number): number => twips * MM_PER_TWIP;

/** Programs round inches and centimetres. */
const SLACK = 0.6;

/** A first line at the foot is so much off the margin at the most, mm. */
const FOOT_LINE = 2;

function isSideways({ width, height }: WordSection): boolean {
  return width > height;
}

function partOf({ parts }: WordSheet, section: number): WordSheet['parts'][number] | undefined {
  return section === 0 ? undefined : parts.find(({ paragraph }) => paragraph.section === section);
}

function papers(sheet: WordSheet, tell: Tell): void {
  const { width, height } = sheet.paper.page;
  for (const [i, section] of sheet.document.sections.entries()) {
    const [short, long] = [mm(section.width), mm(section.height)].sort((a, b) => a - b);
    const part = partOf(sheet, i);
    if (Math.abs((short ?? 0) - width.value) > 1 || Math.abs((long ?? 0) - height.value) > 1) {
      const values = { rong: shown(mm(section.width)), cao: shown(mm(section.height)) };
      tell({ id: 'ban-in/kho-giay', message: 'sai', values, basis: width.basis, part });
      return;
    }
    if (!isSideways(section) || hasTable(sheet, i)) continue;
    const basis = { ...width.basis, at: 'Phụ lục I, Phần I, Mục I, khoản 2' };
    tell({
      id: 'ban-in/kho-giay',
      message: 'ngang',
      values: {},
      basis: sheet.regime === 'nd30' ? basis : width.basis,
      part,
    });
    return;
  }
}

function hasTable({ document, parts }: WordSheet, section: number): boolean {
  if (document.blocks.some((block) => block.type === 'table' && block.bordered && block.section === section))
    return true;
  // A part of the document that isn't its main text: an annex may be a drawing.
  return parts.some(({ paragraph, main }) => paragraph.section === section && !main);
}

const SIDES = [
  ['top', 'trên'],
  ['bottom', 'dưới'],
  ['left', 'trái'],
  ['right', 'phải'],
] as const;

function margins(sheet: WordSheet, tell: Tell): void {
  const { page } = sheet.paper;
  for (const [side, ben] of SIDES) {
    const measure = page[side];
    for (const [i, section] of sheet.document.sections.entries()) {
      // On a sheet turned round top and left change places, which way nobody says.
      if (isSideways(section)) continue;
      const value = mm(section[side]);
      if (value >= measure.min - SLACK && value <= measure.max + SLACK) continue;
      // LibreOffice writes the lower edge of a text at the foot as the margin of the page: what is meant is the distance of the foot.
      const foot = mm(section.footer);
      if (side === 'bottom' && Math.abs(value - foot) < FOOT_LINE && foot <= measure.max + SLACK && foot >= measure.min)
        continue;
      const values = { ben, co: shown(value), dung: rangeWords(measure.min, measure.max) };
      tell({
        id: 'ban-in/le-trang',
        message: 'sai',
        values,
        basis: measure.basis,
        part: partOf(sheet, i),
        by: measure,
      });
      break;
    }
  }
}

/**
 * Pages by our estimate from which there surely are two. Of 216 of our exports the estimate was right for 207; the longest of one
 * page had 1.015 by it.
 */
const TWO_PAGES = 1.05;

function numbers(sheet: WordSheet, tell: Tell): void {
  const { document, regime } = sheet;
  const form = PARTS[regime].soTrang;
  const [section] = document.sections;
  if (section === undefined) return;
  const told = (message: string, values: Readonly<Record<string, string>> = {}, part?: PrintedFault['part']): void =>
    tell({ id: 'ban-in/so-trang', message, values, basis: form.basis, part });
  const atFoot = document.sections.some(({ footers }) => numbered(footers.default) !== undefined);
  const number = document.sections.map(({ headers }) => numbered(headers.default)).find((one) => one !== undefined);
  if (atFoot && number === undefined) told('chan');
  if (!atFoot) {
    const without = extentsOf(sheet).find(
      ({ pages, sections }) =>
        pages > TWO_PAGES && [...sections].every((i) => numbered(document.sections[i]?.headers.default) === undefined),
    );
    if (without !== undefined) told('thieu', {}, without.first?.main === false ? without.first : undefined);
  }
  if (number === undefined) return;
  if (number.look.align !== 'center' && !number.look.framed) told('giua');
  if (numbered(section.headers.default) !== undefined && !section.titlePage) told('trangDau');
  else if (section.titlePage && numbered(section.headers.first) !== undefined) told('trangDau');
  const looks = number.content.flatMap((item) => (item.type === 'page' && item.look !== undefined ? [item.look] : []));
  const [own] = looks;
  if (own === undefined) return;
  const [small, large] = form.size;
  if (own.size < small || own.size > large) told('co', { co: shown(own.size), dung: rangeWords(small, large) });
  if (own.bold || own.italic) told('kieu');
  const font = wrongFont(own);
  if (font !== undefined) told('phong', { phong: font });
}

/** The paragraph with the number of the page. */
function numbered(blocks: readonly WordBlock[] | undefined): WordParagraph | undefined {
  return paragraphsIn(blocks ?? []).find(({ content }) => content.some(({ type }) => type === 'page'));
}

function annexNumbers(sheet: WordSheet, tell: Tell): void {
  const { document, parts, regime } = sheet;
  if (regime === 'dang') return;
  const main = parts.findLast((part) => part.main);
  const annex = parts.find((part) => !part.main && part.style === 'phuLuc');
  if (main === undefined || annex === undefined) return;
  const section = document.sections[annex.paragraph.section];
  if (annex.paragraph.section !== main.paragraph.section && section?.startNumber === 1) return;
  const basis = { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục III, khoản 1, điểm đ', kind: 'truc-tiep' } as const;
  tell({ id: 'ban-in/so-trang-phu-luc', message: 'sai', values: {}, basis, part: annex });
}
