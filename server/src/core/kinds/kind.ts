import type { Basis } from '../law/source.ts';
import type { Severity } from '../lint/finding.ts';
import type { KindId, Regime } from '../tree/nodes.ts';

/** Parts of the form, named as in the tree. `recordsLine` is the "Lưu:" line of the recipients. */
export type PartId =
  | 'nationalTitle'
  | 'motto'
  | 'partyTitle'
  | 'agency'
  | 'number'
  | 'placeDate'
  | 'type'
  | 'subject'
  | 'addressees'
  | 'preamble'
  | 'enacting'
  | 'recipients'
  | 'recordsLine'
  | 'signature';

/** A part of the form that this kind has to have. */
export interface PartRequirement {
  readonly id: PartId;
  /** As a message names it: "Quốc hiệu", "số, ký hiệu". */
  readonly name: string;
  /** Severity of its absence in a document whose header is there at all. */
  readonly severity: Severity;
  readonly basis: readonly Basis[];
}

/** How much a section belongs to the kind: `usual` is custom (a hint at most), `required` rests on the law or the form. */
export type SectionNeed = 'required' | 'usual' | 'optional';

/** A section that documents of this kind have, in the usual order. */
export interface SectionRequirement {
  readonly id: string;
  /** The heading to write, in capitals without number. */
  readonly title: string;
  /** Phrases in lower case; a heading that contains one of them is this section (one heading may be several). */
  readonly aliases: readonly string[];
  readonly need: SectionNeed;
  /** Of the sections with the same mark one is enough. */
  readonly oneOf?: string;
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  /** Lines of guidance that a new document gets under the heading; `…` and `«…»` are to be filled in. */
  readonly guidance: readonly string[];
}

/** A content that must be *present in the text*, under whatever heading. */
export interface ElementRequirement {
  readonly id: string;
  /** As a message lists it: "mục tiêu", "tiêu chí". */
  readonly name: string;
  /** Phrases in lower case; the text has the element when it contains one of them. */
  readonly phrases: readonly string[];
  readonly severity: Severity;
  readonly basis: readonly Basis[];
}

/** What only the form of this kind has in its text: the receivers of a telegram, time and place of a meeting. */
export interface OwnPart {
  /** As a message lists it: "thời gian", "địa điểm". */
  readonly name: string;
  /** Phrases in lower case; the text has the part when it contains one of them. */
  readonly phrases: readonly string[];
}

/** A richer form of a kind, recognised by the words of its subject. */
export interface KindVariant {
  readonly id: string;
  readonly name: string;
  /** Phrases in lower case; one of them in the type line or the subject makes the document this variant. */
  readonly phrases: readonly string[];
  readonly sections: readonly SectionRequirement[];
  readonly elements: readonly ElementRequirement[];
}

/** A kind of document as data: what its form asks for, with the article and how directly it says so. */
export interface Kind {
  readonly id: KindId;
  /** "Kế hoạch" */
  readonly name: string;
  /** In State or normative symbols (`KH` of `12/KH-UBND`) and in Party ones; empty where a kind has none. */
  readonly abbreviations: { readonly state: readonly string[]; readonly party: readonly string[] };
  /** The regime of a document whose text doesn't tell another. */
  readonly regime: Regime;
  /** Type lines in capitals by which it is known; the first is the one to write. Empty: none (công văn). */
  readonly typeLines: readonly string[];
  readonly parts: readonly PartRequirement[];
  readonly sections: readonly SectionRequirement[];
  readonly elements: readonly ElementRequirement[];
  readonly variants: readonly KindVariant[];
  /** How the body is divided by custom: Roman sections, articles, or plain numbers. */
  readonly division: 'section' | 'article' | 'item';
  /** What the order of the sections rests on; deviations are hints. */
  readonly orderBasis: readonly Basis[];
  /**
   * Lines between subject and first section of a new document; `{subject}` stands for the subject in lower case,
   * `{movement}` for what a launch launches.
   */
  readonly opening: readonly string[];
  /** Line between căn cứ and articles: `QUYẾT ĐỊNH:`. */
  readonly enactingLine?: string;
  /** The text of a new document where its form gives it line by line; instead of sections or articles. */
  readonly lines?: readonly string[];
  /** Parts of the text that the kind's own form in Phụ lục III has, and no other. */
  readonly ownParts?: readonly OwnPart[];
  /** Parts that a new State document leaves out, for its form has no place for them. */
  readonly omits?: readonly PartId[];
  /** Closing paragraph of a new document, with its end mark. Undefined: the last section closes it. */
  readonly closing?: string;
  /** Recipients of a new document, without the dash and before the Lưu line. */
  readonly recipients: readonly string[];
  /** The Lưu line of the form where it is not the usual one, without dash and stop: "Lưu: VT, Hồ sơ". */
  readonly records?: string;
  /** Offices of those who sign side by side, where the form has more than one signer. */
  readonly signers?: readonly string[];
  /** The body of a new document whose agency isn't given: the Government for a decree. */
  readonly issuer?: string;
  /** The one body that issues the kind, whatever agency is given: the National Assembly for a law. */
  readonly soleIssuer?: string;
  /** First line of the signature where the kind has one issuer only: a decree is the Government's. */
  readonly onBehalf?: string;
}
