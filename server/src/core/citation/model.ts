import type { Span } from '../text/span.ts';
import type { DateFields } from '../tree/nodes.ts';

/** A piece of a citation: its place in the source and its plain text. */
export interface Slot {
  readonly span: Span;
  readonly text: string;
}

/** Shape of the number and symbol, which tells who may have issued the document. */
export type Family =
  | 'hanh-chinh' // 26/CT-TTg, 12/KH-UBND, 575/PGDĐT-TĐ
  | 'quy-pham' // 30/2020/NĐ-CP, 06/2022/QH15
  | 'dang' // 34-CT/TW
  | 'doan-the' // mass organisations: 10-KH/LĐ, 103/KH-CĐN
  | 'lien-tich' // 29/2025/TTLT-BTP-BCA
  | 'cu' // before 1998: 87-CP, 37-BYT/QĐ, 25/CP
  | 'khong-so'; // a law by name, a Party resolution by term

/** What the scanner saw wrong while reading; a rule decides what to say of it. */
export type CitationFaultCode =
  | 'so-missing' // Nghị quyết 29-NQ/TW
  | 'so-glued' // số26/CT-TTg
  | 'so-colon' // Công văn số: 348/…
  | 'so-typo' // Quyết định sô 12/QĐ-UBND
  | 'symbol-space' // 34 -CT/TW, NĐ- CP
  | 'symbol-dash' // en dash, U+2011, underscore for the hyphen
  | 'symbol-homoglyph' // Ð (U+00D0), Cyrillic С Р Т
  | 'symbol-d' // ND-CP for NĐ-CP, QĐĐ for QĐ
  | 'symbol-case' // QĐ-Ttg, CTR
  | 'symbol-separator' // 16-CT-TTg, 338/QĐ/TTg
  | 'symbol-slash-missing' // 45/2005NĐ-CP
  | 'symbol-swapped' // 34/CT-TW (Party number in State shape) and the reverse
  | 'symbol-year' // 45/25010/NĐ-CP
  | 'symbol-agency' // CT/TƯ for CT/TW, BGDDT for BGDĐT
  | 'symbol-term' // 28/2005/PL-UBTVQH13: that Quốc hội sat in other years
  | 'number-zero' // 5/CT-UBND
  | 'number-letter'; // 3O/2020/NĐ-CP

export interface CitationFault {
  readonly code: CitationFaultCode;
  readonly span: Span;
  /** The right text for the span, where the scanner is sure of what was meant. */
  readonly meant?: string;
}

/** A reference to another document, from its type word (or pinpoint) to the end of number, date and issuer. */
export interface Citation {
  readonly span: Span;
  /** NFC, marks removed, single spaces. */
  readonly text: string;
  /** Slug: `chi-thi`, `nghi-quyet`, `luat`, `van-ban` where only "Văn bản số" stands. */
  readonly type: string;
  readonly family: Family;
  /** Before the first `/` or `-`; null where the citation has no number. */
  readonly number: string | null;
  /** What follows the number and its separator, as written, faults included. */
  readonly symbol: string | null;
  /** The repaired symbol where `symbol` is faulty and the meaning sure. */
  readonly symbolMeant?: string;
  /** `/` or `-` between number and symbol, as written. */
  readonly separator: string | null;
  /** `2014-04-07`, `2014-04`, `2014`; null when absent or impossible. */
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** `điểm a khoản 2 Điều 5`. */
  readonly locator: string | null;
  /** Party resolutions by term: `Trung ương 4 khóa XII`. */
  readonly session: string | null;
  /** True when the word of the type stands only before an earlier citation of the list. */
  readonly shared: boolean;
  readonly slots: {
    readonly locator?: Slot;
    readonly type?: Slot;
    readonly so?: Slot;
    /** Number and symbol together: `34-CT/TW`. */
    readonly code?: Slot;
    readonly number?: Slot;
    readonly symbol?: Slot;
    /** From `ngày` to the year. */
    readonly date?: Slot;
    readonly issuer?: Slot;
    readonly title?: Slot;
  };
  readonly dateFields?: DateFields;
  /** How the date is written: `07/4/2014`, `07 tháng 4 năm 2014`, `10-12-2020`. */
  readonly dateStyle?: 'slash' | 'words' | 'dash' | 'dot';
  readonly faults: readonly CitationFault[];
}

/** "khoản 2 Điều 3", "Mục II Kế hoạch này": a place in this document, no citation. */
export interface InternalReference {
  readonly span: Span;
  readonly text: string;
}
