import type { Kind } from './kind.ts';

/** What a new document of a Party body has in place of the State's forms (Hướng dẫn 05-HD/VPTW, Phần II, mục I). */
export interface PartyForm {
  /** Abbreviation of the body in symbols. Only a proposal; undefined where the name doesn't tell. */
  readonly symbol: string | undefined;
  /** `T/M ĐẢNG ỦY`, then `BÍ THƯ`. */
  readonly signature: readonly string[];
}

/** The form for a Party body that issues a kind of document which the Party has too; undefined for all others. */
export function partyForm(kind: Kind, agencyLine: string): PartyForm | undefined {
  if (kind.abbreviations.party.length === 0) return undefined;
  const body = BODIES.find(({ name }) => name.test(agencyLine));
  return body === undefined ? undefined : { symbol: body.symbol, signature: body.signature };
}

const BODIES: readonly (PartyForm & { readonly name: RegExp })[] = [
  { name: /^(?:TỈNH|THÀNH) (?:ỦY|UỶ)(?= |$)/u, symbol: 'TU', signature: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'] },
  { name: /^ĐẢNG (?:ỦY|UỶ)(?= |$)/u, symbol: 'ĐU', signature: ['T/M ĐẢNG ỦY', 'BÍ THƯ'] },
  { name: /^BAN CHẤP HÀNH ĐẢNG BỘ(?= |$)/u, symbol: 'ĐU', signature: ['T/M BAN CHẤP HÀNH', 'BÍ THƯ'] },
  { name: /^CHI BỘ(?= |$)/u, symbol: 'CB', signature: ['T/M CHI BỘ', 'BÍ THƯ'] },
];
