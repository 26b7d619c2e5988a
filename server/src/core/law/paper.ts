import type { Regime } from '../tree/nodes.ts';
import type { Basis, BasisKind, LawId } from './source.ts';

/** A number of the printed form: the one we use, the smallest and the largest that are allowed, and who says so. */
export interface Measure {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly basis: Basis;
  /** Where not all between the two is allowed. */
  readonly only?: readonly number[];
}

/** The sheet, in mm. */
export interface PaperPage {
  /** A4, as it is read upright. */
  readonly width: Measure;
  readonly height: Measure;
  readonly top: Measure;
  readonly bottom: Measure;
  readonly left: Measure;
  readonly right: Measure;
  /** From the upper edge to the line of the page number. */
  readonly pageNumber: Measure;
}

/** Running text. */
export interface PaperText {
  /** First line in, mm. */
  readonly firstLine: Measure;
  /** Between paragraphs, points. */
  readonly gap: Measure;
  /** Above the subject of a công văn, points. */
  readonly letterSubject: Measure;
  /** Times the font's own line; undefined where the form wants points. */
  readonly times: Measure | undefined;
  /** Lines of exactly so many points; undefined where the form doesn't know them. */
  readonly exactly: Measure | undefined;
}

/** Drawn lines, as a share of the text above them. */
export interface PaperRules {
  readonly agency: Measure | undefined;
  readonly motto: Measure;
  readonly subject: Measure | undefined;
}

export interface Paper {
  readonly page: PaperPage;
  readonly text: PaperText;
  readonly rules: PaperRules;
}

const by =
  (law: LawId, kind: BasisKind) =>
  (at: string): Basis => ({ law, at, kind });
const nd30 = by('nd30-2020', 'truc-tiep');
const hd05 = by('hd05-2026', 'truc-tiep');
// Phụ lục I of Nghị định 187/2025 was read at second hand only (law/normative-form.md §11).
const nd187 = by('nd187-2025', 'suy-ra');
const custom = by('thong-le', 'thong-le');

const fixed = (value: number, basis: Basis): Measure => ({ value, min: value, max: value, basis });
const between = (min: number, value: number, max: number, basis: Basis): Measure => ({ value, min, max, basis });

const THIRD = 1 / 3;
const HALF = 1 / 2;
/** Between a third and a half, so that neither end is missed by what a line's thickness takes. */
const SHARE = 0.4;

/** Every number of the page for each regime. Sizes, weights and places of the parts of the form: `paper-parts.ts`. */
export const PAPER: Readonly<Record<Regime, Paper>> = {
  nd30: {
    page: {
      width: fixed(210, nd30('Phụ lục I, Phần I, Mục I, khoản 1')),
      height: fixed(297, nd30('Phụ lục I, Phần I, Mục I, khoản 1')),
      top: between(20, 20, 25, nd30('Phụ lục I, Phần I, Mục I, khoản 3')),
      bottom: between(20, 20, 25, nd30('Phụ lục I, Phần I, Mục I, khoản 3')),
      left: between(30, 30, 35, nd30('Phụ lục I, Phần I, Mục I, khoản 3')),
      right: between(15, 15, 20, nd30('Phụ lục I, Phần I, Mục I, khoản 3')),
      // The decree says "in the top margin"; where in it is custom.
      pageNumber: between(5, 10, 15, custom('Số trang ở giữa lề trên')),
    },
    text: {
      firstLine: { ...between(10, 12.7, 12.7, nd30('Phụ lục I, Phần I, Mục II, khoản 6, điểm e')), only: [10, 12.7] },
      gap: between(6, 6, 18, nd30('Phụ lục I, Phần I, Mục II, khoản 6, điểm e')),
      letterSubject: fixed(6, nd30('Phụ lục I, Phần I, Mục II, khoản 5, điểm b')),
      times: between(1, 1, 1.5, nd30('Phụ lục I, Phần I, Mục II, khoản 6, điểm e')),
      exactly: undefined,
    },
    rules: {
      agency: between(THIRD, SHARE, HALF, nd30('Phụ lục I, Phần I, Mục II, khoản 2, điểm b')),
      motto: fixed(1, nd30('Phụ lục I, Phần I, Mục II, khoản 1, điểm b')),
      subject: between(THIRD, SHARE, HALF, nd30('Phụ lục I, Phần I, Mục II, khoản 5, điểm b')),
    },
  },
  dang: {
    page: {
      width: fixed(210, hd05('Phần II, mục IV')),
      height: fixed(297, hd05('Phần II, mục IV')),
      top: fixed(20, hd05('Phần II, mục IV')),
      bottom: fixed(20, hd05('Phần II, mục IV')),
      left: fixed(30, hd05('Phần II, mục IV')),
      right: fixed(15, hd05('Phần II, mục IV')),
      pageNumber: fixed(10, hd05('Phần II, mục IV')),
    },
    text: {
      firstLine: fixed(10, hd05('Phần II, mục I, điểm 6.2.2')),
      gap: between(6, 6, 18, hd05('Phần II, mục I, điểm 6.2.2')),
      letterSubject: fixed(6, custom('Trích yếu công văn cách số, ký hiệu như văn bản nhà nước')),
      times: undefined,
      exactly: between(18, 18, 22, hd05('Phần II, mục I, điểm 6.2.2')),
    },
    // A star and five hyphens stand where the State has lines.
    rules: { agency: undefined, motto: fixed(1, hd05('Phần II, mục I, điểm 1.2')), subject: undefined },
  },
  'quy-pham': {
    page: {
      width: fixed(210, nd187('Phụ lục I')),
      height: fixed(297, nd187('Phụ lục I')),
      top: between(15, 20, 20, nd187('Phụ lục I')),
      bottom: between(15, 20, 20, nd187('Phụ lục I')),
      left: between(30, 30, 35, nd187('Phụ lục I')),
      right: between(15, 15, 20, nd187('Phụ lục I')),
      pageNumber: between(5, 10, 15, custom('Số trang ở giữa lề trên')),
    },
    text: {
      firstLine: between(10, 12.7, 12.7, nd187('Phụ lục I')),
      gap: between(6, 6, 18, nd187('Phụ lục I')),
      letterSubject: fixed(6, custom('Trích yếu công văn cách số, ký hiệu như văn bản hành chính')),
      times: between(1, 1, 1.5, nd187('Phụ lục I')),
      exactly: between(15, 15, 22, nd187('Phụ lục I')),
    },
    rules: {
      agency: between(THIRD, SHARE, HALF, nd187('Phụ lục I')),
      motto: fixed(1, nd187('Phụ lục I')),
      subject: between(THIRD, SHARE, HALF, nd187('Phụ lục I')),
    },
  },
};

/** Stamps with a box of a size of their own, mm, by their words in capitals without blanks. */
export const STAMP_BOXES: Readonly<Record<string, { readonly width: number; readonly height: number }>> = {
  'HỎA TỐC': { width: 30, height: 8 },
  'THƯỢNG KHẨN': { width: 40, height: 8 },
  KHẨN: { width: 20, height: 8 },
};
export const STAMP_BOX_BASIS: Basis = nd30('Phụ lục I, Phần I, Mục III, khoản 2, điểm b');

const CELL_PADDING = 1.9;

/** What no law fixes and every printed document still needs; mm unless said. */
export const CUSTOM = {
  /** The left one of the header's two columns, as a share of the text's width. */
  headLeft: 0.41,
  /** At the least, where title or date are long; and what the right column keeps beyond its longest line, mm. */
  headLeast: 0.3,
  headRoom: 1,
  /** On either side of the lines of the left column, mm: so far its text keeps away from that of the right one. */
  headGutter: 2,
  /** The left one of recipients and signature. */
  recipients: 0.45,
  /** A drawn line: points thick, and points below the text above it. */
  ruleWeight: 0.75,
  ruleGap: 2,
  /** Room that a drawn line or a box keeps below it, points. */
  ruleRoom: 6,
  /** Gaps in points: above the second row of the header, above the type, between subject and text, above the end. */
  secondRow: 6,
  typeGap: 14,
  subjectGap: 14,
  afterSubject: 12,
  endGap: 14,
  /** A list of recipients of more lines than this may be parted; fewer are kept whole beside the signature. */
  mostRecipients: 24,
  /** Room for signature and seal, points. */
  signature: 66,
  /** The same where "(đã ký)" stands in it: above and below. */
  signed: 12,
  /** Height of a line of Times New Roman, in sizes of the letter: (ascent 1825 + descent 443 + gap 87) / 2048. */
  ownLine: 1.15,
  /** Between signers below one another, points. */
  signers: 14,
  /** Cells: from border to text, border in points. */
  cellPadding: CELL_PADDING,
  cellBorder: 0.5,
  /** Above and below the text of a cell, points: letters don't touch the lines. */
  cellRoom: 1.5,
  /** What a cell keeps beyond its text, so that another program's letters don't break it. */
  cellSlack: 0.6,
  /** Boxes of stamps without a size of their own: what is left and right of the text, and their height. */
  boxPadding: 3,
  boxHeight: 8,
  boxBorder: 0.75,
  /** The narrowest column of a table, and the widest word that a column makes room for: longer ones are addresses on the web. */
  narrowest: 10,
  widestWord: 24,
  /** How small the letters of a table may become, of their size, and its margins, where its words don't fit otherwise. */
  tableSteps: [
    { scale: 1, padding: CELL_PADDING },
    { scale: 0.93, padding: CELL_PADDING },
    { scale: 0.86, padding: 1.5 },
    { scale: 0.78, padding: 1 },
    // Fifteen columns upright: letters of 8 or 9 points are better than words broken in two.
    { scale: 0.7, padding: 0.8 },
    { scale: 0.62, padding: 0.6 },
  ],
  /** A column that misses no more than this for its longest text gets it from another one, mm. */
  nearlyWide: 6,
  /** A table of so many columns lies better on a sheet turned round. */
  manyColumns: 9,
} as const;
export const CUSTOM_BASIS: Basis = custom('Cỡ cột đầu trang, khoảng trống ký tên, khoảng cách không có quy định');
