import type { Citation } from '../citation/model.ts';
import type { Flow } from '../dialect/flow.ts';
import type { Flat } from '../text/flat.ts';
import type { Span } from '../text/span.ts';

/** State administrative (Nghị định 30), Party, or legal normative document. */
export type Regime = 'nd30' | 'dang' | 'quy-pham';

/** Slug of a kind of document (`ke-hoach`, `quyet-dinh`, …), or `unknown` where the text is no document. */
export type KindId = string;

export type LeafRole =
  // preface
  | 'superior'
  | 'agency'
  | 'nationalTitle'
  | 'motto'
  | 'partyTitle'
  | 'number'
  | 'placeDate'
  | 'type'
  | 'subject'
  | 'addresseeLabel'
  | 'addressee'
  | 'stamp' // urgency, secrecy, DỰ THẢO, circulation
  | 'ruleLine' // rows of dashes, underscores, a lone star
  // preamble
  | 'authority' // GIÁM ĐỐC SỞ … above the căn cứ
  | 'basis'
  | 'opening'
  | 'enacting' // QUYẾT ĐỊNH:
  // body
  | 'label' // the marker with its punctuation: "I.", "a)", "Điều 1."
  | 'heading'
  | 'text'
  | 'cell'
  | 'quoted'
  | 'closing'
  // conclusions
  | 'recipientsLabel'
  | 'recipient'
  | 'onBehalf' // TM. ỦY BAN NHÂN DÂN
  | 'forPosition' // KT. CHỦ TỊCH
  | 'position'
  | 'signer'
  | 'signatureNote' // (đã ký), a second line of the position
  // annexes
  | 'annexLabel'
  | 'annexHeading'
  | 'annexNote' // (Kèm theo …)
  // what is never printed, or belongs to no document
  | 'pageNumber'
  | 'comment'
  | 'frontMatter'
  | 'code'
  | 'mark' // Markdown's own characters: **, #, |, a list dash
  | 'outside';

/** The smallest stretch of the tree. Leaves are disjoint, in source order, and hold every non-blank character. */
export interface Leaf {
  readonly role: LeafRole;
  readonly span: Span;
  readonly flat: Flat;
  /** The leaf stands in a document further down the file, an annex or a form: rules of the main form stay silent. */
  readonly area: 'main' | 'annex' | 'further' | 'outside';
}

/** One or more leaves that make one part of the form; `text` joins them by a space. */
export interface Part {
  readonly span: Span;
  readonly text: string;
  readonly leaves: readonly Leaf[];
}

export interface NumberPart extends Part {
  /** The word before the number as written: `Số:`, `Số`, `Luật số:`. */
  readonly prefix: string;
  /** `12` of `12/KH-BDT`; undefined while blank. */
  readonly number: string | undefined;
  /** `KH-BDT`, as written; undefined while blank. */
  readonly symbol: string | undefined;
  readonly numberSpan: Span | undefined;
  readonly symbolSpan: Span | undefined;
}

/** Digits of a date with their places; a blank slot is undefined. */
export interface DateFields {
  readonly day: DateField | undefined;
  readonly month: DateField | undefined;
  readonly year: DateField | undefined;
  /** `2022-02-28`, `2022-02`, `2022`; undefined when nothing is filled in or the date is impossible. */
  readonly iso: string | undefined;
}

export interface DateField {
  readonly span: Span;
  readonly text: string;
  readonly value: number;
}

export interface PlaceDatePart extends Part {
  readonly place: string | undefined;
  readonly date: DateFields;
}

export interface Preface {
  readonly span: Span | undefined;
  readonly superior: Part | undefined;
  readonly agency: Part | undefined;
  readonly nationalTitle: Part | undefined;
  readonly motto: Part | undefined;
  readonly partyTitle: Part | undefined;
  readonly number: NumberPart | undefined;
  readonly placeDate: PlaceDatePart | undefined;
  readonly type: Part | undefined;
  readonly subject: Part | undefined;
  readonly addresseeLabel: Leaf | undefined;
  readonly addressees: readonly Leaf[];
  readonly stamps: readonly Leaf[];
}

export interface PreambleNode {
  readonly type: 'authority' | 'basis' | 'opening' | 'enacting';
  readonly span: Span;
  readonly leaf: Leaf;
}

export type DivisionType =
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'clause'
  | 'item'
  | 'point'
  | 'indent';

export type LabelStyle =
  | 'roman'
  | 'decimal'
  | 'decimal-multi'
  | 'alpha'
  | 'upper-alpha'
  | 'paren'
  | 'ordinal-word'
  | 'dash'
  | 'plus'
  | 'star'
  | 'word';

export interface Division {
  readonly type: DivisionType;
  /** Undefined for an unnumbered `## …` heading. */
  readonly style: LabelStyle | undefined;
  /** Without punctuation: `I`, `1.1`, `đ`, `Một`; empty for dashes and unnumbered headings. */
  readonly num: string;
  /** Value of the (last component of the) label; 0 where there is none. `5a` has ordinal 5 and suffix `a`. */
  readonly ordinal: number;
  readonly suffix?: string;
  /** The marker as written, with its punctuation: `I.`, `1)`, `Điều 1.`, `-`. */
  readonly marker: string;
  /** From the label to the last non-blank character of the last child. */
  readonly span: Span;
  /** Undefined only for an unnumbered heading. */
  readonly label: Leaf | undefined;
  readonly heading: Leaf | undefined;
  readonly children: readonly BodyNode[];
  /** Number of `#` when the line is an ATX heading. */
  readonly hashes?: number;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly span: Span;
  readonly leaf: Leaf;
}

export interface TableRow {
  readonly span: Span;
  readonly cells: readonly Leaf[];
}

export interface Table {
  readonly type: 'table';
  readonly span: Span;
  readonly rows: readonly TableRow[];
}

/** New text of an amending act, between “ and ” over several paragraphs: nothing in it is numbered by this document. */
export interface Quote {
  readonly type: 'quote';
  readonly span: Span;
  readonly children: readonly Paragraph[];
}

export type BodyNode = Division | Paragraph | Table | Quote;

export interface Signature {
  readonly span: Span;
  /** `TM. ỦY BAN NHÂN DÂN` */
  readonly onBehalf: Leaf | undefined;
  /** `KT. CHỦ TỊCH` */
  readonly forPosition: Leaf | undefined;
  /** `KT.`, `TM.`, `TL.`, `TUQ.`, `Q.`, `T/M` …: the one nearest the name. */
  readonly capacity: string | undefined;
  readonly position: Part | undefined;
  readonly signer: Leaf | undefined;
}

export interface EndMark {
  readonly span: Span;
  readonly text: string;
}

export interface Conclusions {
  readonly span: Span | undefined;
  /** `./.` as written at the end of the body; undefined where the body ends otherwise. */
  readonly endMark: EndMark | undefined;
  readonly recipientsLabel: Leaf | undefined;
  /** Without the dash, with the final punctuation. */
  readonly recipients: readonly Leaf[];
  readonly signatures: readonly Signature[];
}

export interface Annex {
  readonly type: 'annex';
  readonly num: string | undefined;
  readonly ordinal: number;
  readonly span: Span;
  readonly label: Leaf | undefined;
  readonly heading: Part | undefined;
  readonly note: Part | undefined;
  readonly body: readonly BodyNode[];
}

/** One whole document: Akoma Ntoso's preface, preamble, body, conclusions, attachments. */
export interface DocumentTree {
  readonly kind: KindId;
  readonly regime: Regime | undefined;
  readonly span: Span;
  readonly preface: Preface;
  readonly preamble: readonly PreambleNode[];
  readonly body: readonly BodyNode[];
  /** The closing paragraph ("Trên đây là …", "… ./."), also the last node of `body`. */
  readonly closing: Paragraph | undefined;
  readonly conclusions: Conclusions;
  readonly attachments: readonly Annex[];
}

/** `<!-- tắt RULE: lý do -->` and its kin, already read. */
export interface Switch {
  readonly span: Span;
  readonly action: 'tat' | 'tat-tep' | 'bat';
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string | undefined;
}

/** `loai: ke-hoach` …; values as written. */
export interface FrontMatter {
  readonly span: Span;
  readonly entries: readonly {
    readonly key: string;
    readonly keySpan: Span;
    readonly value: string;
    readonly valueSpan: Span;
  }[];
  readonly error: { readonly message: string; readonly span: Span } | undefined;
}

/** The whole file as the core knows it. Plain data; never thrown away half built. */
export interface Parsed {
  readonly text: string;
  readonly flow: readonly Flow[];
  readonly main: DocumentTree;
  /** Further whole documents in the same file (forms, attached regulations). */
  readonly documents: readonly DocumentTree[];
  readonly outside: readonly Span[];
  readonly leaves: readonly Leaf[];
  readonly citations: readonly Citation[];
  readonly switches: readonly Switch[];
  readonly frontMatter: FrontMatter | undefined;
  /** Lines broken at the page's width (copied from a PDF) and joined in the tree. */
  readonly wrapped: boolean;
}
