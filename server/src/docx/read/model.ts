import type { StyleId } from '../../core/layout/model.ts';

/** What a Word file shows, as plain data: formatting worked out, numbers counted, changes accepted. Lengths in twips. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  readonly sections: readonly WordSection[];
  readonly counts: ReadonlyMap<string, number>;
  /** Words of notes: fonts, symbols, first words of what was left out. */
  readonly details: ReadonlyMap<string, readonly string[]>;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly type: 'paragraph';
  /** Which one it is in the file, 1 for the first; those in cells and boxes are counted too. */
  readonly ordinal: number;
  /** The style of ours that it has, known by its name. */
  readonly style: StyleId | undefined;
  readonly look: ParagraphLook;
  readonly label: WordLabel | undefined;
  readonly content: readonly Inline[];
  /** Index in `sections`. */
  readonly section: number;
  /** Of its end mark, points: how high a paragraph without words is. */
  readonly markSize: number;
}

/** An automatic number as Word shows it. */
export interface WordLabel {
  readonly text: string;
  readonly bullet: boolean;
  /** What stands between it and the text. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  readonly look: RunLook;
}

export type Inline =
  | WordText
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly kind: 'line' | 'page' | 'column' }
  | { readonly type: 'note'; readonly blocks: readonly WordBlock[] }
  | { readonly type: 'box'; readonly blocks: readonly WordBlock[] }
  | DrawnLine
  | PageNumber;

/** Where the number of the page stands. */
export interface PageNumber {
  readonly type: 'page';
  readonly look: RunLook | undefined;
}

export interface WordText {
  readonly type: 'text';
  readonly text: string;
  readonly look: RunLook;
  readonly href?: string;
}

/** A line drawn as a shape. EMU. */
export interface DrawnLine {
  readonly type: 'line';
  readonly length: number;
  readonly weight: number | undefined;
}

export interface RunLook {
  /** Of Vietnamese letters. */
  readonly font: string | undefined;
  /** Of those of ASCII, which may have one of their own. */
  readonly asciiFont?: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly caps: boolean;
  readonly smallCaps: boolean;
  readonly hidden: boolean;
  /** Six figures; undefined where it is automatic. */
  readonly colour: string | undefined;
  readonly raised: 'superscript' | 'subscript' | undefined;
}

export type WordAlign = 'left' | 'center' | 'right' | 'both';

export interface ParagraphLook {
  readonly align: WordAlign;
  readonly left: number;
  readonly right: number;
  /** Negative for a hanging indent. */
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly line: { readonly rule: 'auto' | 'exact' | 'atLeast'; readonly value: number };
  /** 0 for what the navigation pane shows outermost; undefined for running text. */
  readonly outline: number | undefined;
  /** A border below it, or above: how a line is drawn by hand in many offices. */
  readonly border: boolean;
  /** Borders on all four sides. */
  readonly boxed: boolean;
  readonly pageBreakBefore: boolean;
  /** Its gaps are left out beside paragraphs of the same style. */
  readonly contextual: boolean;
  /** In a frame, which has a place of its own on the page: how Word puts a page number in the middle. */
  readonly framed: boolean;
}

export interface WordTable {
  readonly type: 'table';
  readonly rows: readonly WordRow[];
  /** Lines between its cells are drawn. */
  readonly bordered: boolean;
  readonly section: number;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  readonly heading: boolean;
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  readonly span: number;
  /** The cell is a part of the one above. */
  readonly continued: boolean;
  readonly width: number | undefined;
}

export interface WordSection {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
  readonly columns: number;
  /** The first page has a header of its own. */
  readonly titlePage: boolean;
  readonly startNumber: number | undefined;
  readonly headers: PageTexts;
  readonly footers: PageTexts;
}

/** By the pages they stand on. */
export interface PageTexts {
  readonly first: readonly WordBlock[] | undefined;
  readonly even: readonly WordBlock[] | undefined;
  readonly default: readonly WordBlock[] | undefined;
}
