import type { Span } from '../text/span.ts';
import type { Regime } from '../tree/nodes.ts';

/**
 * What stands on the paper, as plain data: the tree turned into blocks of text with their styles, lengths in mm, sizes and
 * gaps in points. The writers of .docx, of HTML and the preview read this and nothing else, so that they can't differ; no
 * number of the form is written anywhere but in `core/law/paper.ts`.
 */
export interface Layout {
  readonly regime: Regime;
  /** Slug of the kind of document. */
  readonly kind: string;
  /** For the file's properties: `Kế hoạch số 12/KH-SNV`, the subject, the issuer. */
  readonly title: string;
  readonly subject: string | undefined;
  readonly agency: string | undefined;
  /** Styles that occur, each once, in the order of `StyleId`. */
  readonly styles: readonly Style[];
  /** The main document, then each annex and each further document: own page numbers from 1 each. */
  readonly sections: readonly LayoutSection[];
}

export interface LayoutSection {
  readonly kind: 'main' | 'annex' | 'further';
  readonly page: PageSetup;
  readonly blocks: readonly Block[];
  /** In the top margin of the first page: circulation marks. */
  readonly top: readonly TextBlock[];
  /** At the foot of the first page, under a line of the text's width: the address. */
  readonly foot: readonly TextBlock[];
}

/** All in mm; width and height as the sheet is read (a landscape A4 is 297 wide). */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the upper edge of the sheet to the top of the page number's line. */
  readonly header: number;
  /** Shown from page 2 on. */
  readonly pageNumbers: boolean;
}

/** One for each part of the form that has a way of printing of its own. Ids of .docx styles and classes of HTML come from these. */
export type StyleId =
  | 'coQuanChuQuan'
  | 'coQuanBanHanh'
  | 'soKyHieu'
  | 'quocHieu'
  | 'tieuNgu'
  | 'tieuDeDang'
  | 'diaDanhThoiGian'
  | 'dauSao' // the star under a Party organ, the hyphens under a Party subject
  | 'trichYeuCongVan'
  | 'mucDoMat'
  | 'mucDoKhan'
  | 'phamViLuuHanh'
  | 'duThao'
  | 'tenLoai'
  | 'trichYeu'
  | 'kinhGui'
  | 'kinhGuiDong'
  | 'thamQuyen' // GIÁM ĐỐC SỞ …
  | 'canCu'
  | 'moDau'
  | 'quyetDinh' // QUYẾT ĐỊNH:
  | 'phan'
  | 'tenPhan'
  | 'chuong'
  | 'tenChuong'
  | 'muc'
  | 'tenMuc'
  | 'tieuMuc'
  | 'tenTieuMuc'
  | 'mucChu' // "A. PHẦN CHUNG"
  | 'mucLaMa' // "I. MỤC ĐÍCH"
  | 'dieu'
  | 'khoanTieuDe'
  | 'khoan'
  | 'diem'
  | 'gach'
  | 'tieuDe' // an unnumbered ## heading
  | 'doan'
  | 'trichDan'
  | 'bangDau'
  | 'bangO'
  | 'noiNhan'
  | 'noiNhanDong'
  | 'quyenHan' // TM. …, KT. …
  | 'chucVu'
  | 'chuKy' // (đã ký), the room for the signature
  | 'hoTen'
  | 'phuLuc'
  | 'tenPhuLuc'
  | 'kemTheo'
  | 'nguoiSoan'
  | 'diaChi'
  | 'soTrang';

/** What a style sets. A block differs from it only in what it says of itself. */
export interface Style {
  readonly id: StyleId;
  /** As it stands in the list of styles of a word processor: "Trích yếu". */
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline?: boolean;
  readonly align: Align;
  /** First line in from the left edge of the column, mm; a hanging indent is negative. */
  readonly firstLine: number;
  /** All lines in from the left edge, mm. */
  readonly left: number;
  /** Gaps, in points. */
  readonly before: number;
  readonly after: number;
  readonly line: LineSpacing;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  /** 1 to 9 for what the navigation pane shows. */
  readonly outline: number | undefined;
}

export type Align = 'left' | 'center' | 'right' | 'both';

export type LineSpacing =
  /** Times the font's own line. */
  | { readonly kind: 'times'; readonly value: number }
  /** Points. */
  | { readonly kind: 'exactly' | 'atLeast'; readonly value: number };

export type Block = TextBlock | ColumnsBlock | TableBlock | GapBlock;

/** One paragraph of paper. */
export interface TextBlock {
  readonly type: 'text';
  readonly style: StyleId;
  readonly runs: readonly Run[];
  /** The marker at the beginning of `runs`, for automatic numbers: "1.", "a)", "Điều 1.". Typed where undefined. */
  readonly label?: BlockLabel;
  /** Where the block differs from its style. */
  readonly keepNext?: boolean;
  readonly before?: number;
  readonly after?: number;
  readonly firstLine?: number;
  readonly left?: number;
  /** All lines in from the right edge, mm: with `left` it breaks a centred text into lines of like length. */
  readonly right?: number;
  readonly align?: Align;
  /** Line drawn below the text, centred under it; `after` keeps the room for it. */
  readonly rule?: RuleLine;
  /** Single border round the text, mm: urgency, secrecy, circulation. */
  readonly box?: Box;
  /** Of a comparison: the whole paragraph came, went or moved, its end with it. */
  readonly change?: TextChange;
  /** What became of its end, where that isn't what became of its words. */
  readonly end?: TextChange | 'stays';
  /** Of a comparison: the paragraph as it was, where it is of another style now. */
  readonly was?: TextBlock;
  /** Of a paragraph that moved: which move, and whether it is the first and the last of it. */
  readonly move?: { readonly name: string; readonly starts: boolean; readonly ends: boolean };
  /** Lines of source that it was made of; undefined for what the form adds. */
  readonly source: Span | undefined;
}

/** What a comparison of two versions marks as a change to be taken or turned down. */
export type TrackedChange = 'inserted' | 'deleted';

/** Of paragraphs and their words: also what stands elsewhere in the other version. */
export type TextChange = TrackedChange | 'movedFrom' | 'movedTo';

export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** mm; thickness of the border in points. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly border: number;
}

export interface BlockLabel {
  /** How many runs at the beginning are the marker; the run after them is the blank between marker and text. */
  readonly runs: number;
  readonly style: 'roman' | 'decimal' | 'alpha' | 'upper-alpha' | 'article' | 'dash' | 'plus' | 'other';
  /** What Word's automatic numbers need: 0 for the outermost level. */
  readonly level: number;
  readonly ordinal: number;
  /** "%1." with the punctuation as written. */
  readonly before: string;
  readonly after: string;
}

/** A solid line, mm. */
export interface RuleLine {
  readonly length: number;
  /** Thickness in points. */
  readonly weight: number;
  /** From the last line of text down to the drawn line, points. */
  readonly gap: number;
}

/** Text of one look. Case is that of the source: nothing is raised on the way to paper. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points, where it differs from the style's. */
  readonly size?: number;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Address of a link; the writers let http, https and mailto pass only. */
  readonly href?: string;
  /** A line break within the paragraph stands before the text. */
  readonly breakBefore?: boolean;
  readonly change?: TextChange;
  /** Of a comparison: how the same words looked in the old version. */
  readonly was?: RunLook;
  /** Source of the text; undefined for what the form adds. */
  readonly source: Span | undefined;
}

/**
 * Blocks side by side without borders: the two columns of the head, recipients and signatures. The head is two of them, one
 * below the other, so that number and place stand on one line of the sheet whichever side above is taller. No inner margins:
 * the widths are those of the text.
 */
export interface ColumnsBlock {
  readonly type: 'columns';
  readonly role: 'head' | 'conclusions' | 'signatures';
  readonly columns: readonly LayoutColumn[];
  /** So many blocks of the first column stay on the page of the second; those after them may go on over the next page. All stay where undefined. */
  readonly kept?: number;
}

export interface LayoutColumn {
  /** mm; together not more than the text's width. */
  readonly width: number;
  readonly blocks: readonly (TextBlock | GapBlock | ColumnsBlock)[];
}

export interface TableBlock {
  readonly type: 'table';
  /** mm of each column; together the text's width. */
  readonly widths: readonly number[];
  readonly rows: readonly LayoutRow[];
  /** From border to text, mm; thickness of the single border, points. */
  readonly padding: number;
  readonly border: number;
  /** Rows at the top that are repeated on each page. */
  readonly heads: number;
  readonly source: Span | undefined;
}

export interface LayoutRow {
  readonly cells: readonly LayoutCell[];
  readonly change?: TrackedChange;
  readonly source: Span | undefined;
}

export interface LayoutCell {
  readonly blocks: readonly TextBlock[];
  /** Columns it goes over, 1 where it goes over none. */
  readonly span: number;
}

/** Empty room: for the signature. Points. */
export interface GapBlock {
  readonly type: 'gap';
  readonly height: number;
  readonly keepNext: boolean;
}
