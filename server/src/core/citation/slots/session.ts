/** A Party resolution named by its congress or conference, after the type word. */
export interface Session {
  readonly from: number;
  readonly to: number;
  /** A congress is itself the issuer of its resolution. */
  readonly congress: boolean;
}

/**
 * Reads `Trung ương 4 khóa XII`, `Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII`, `Đại hội đại biểu toàn quốc lần thứ XIII
 * của Đảng`, `Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025` at the blank after "Nghị quyết". Undefined where the
 * text names no term: "Nghị quyết Đại hội Đảng các cấp" is anybody's.
 */
export function readSession(text: string, from: number): Session | undefined {
  OPENING.lastIndex = from;
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const at = from + opening.length;
  for (const conference of CONFERENCES) {
    conference.lastIndex = at;
    const found = conference.exec(text)?.[0];
    if (found !== undefined) return { from: at, to: at + found.length, congress: false };
  }
  CONGRESS.lastIndex = at;
  const congress = CONGRESS.exec(text)?.[0];
  if (congress === undefined) return undefined;
  const middle = MIDDLE.exec(text.slice(at + congress.length, at + congress.length + 90))?.[0];
  if (middle === undefined) return undefined;
  const end = at + congress.length + middle.length;
  ENDING.lastIndex = end;
  return { from: at, to: end + (ENDING.exec(text)?.[0].length ?? 0), congress: true };
}

const OPENING = / (?:của )?/uy;
const ORDINAL = '(?:\\d{1,2}|[IVXL]+|thứ \\p{L}+|lần thứ (?:\\d{1,2}|[IVXL]+|\\p{L}+(?: một| hai| ba| tư| bốn| lăm)?))';
const TERM = '(?:,? ?\\(?[Kk]h(?:óa|oá) (?:[IVXL]+|\\d{1,2})\\)?)';
const CONFERENCES: readonly RegExp[] = [
  new RegExp(
    `(?:Hội nghị )?(?:lần thứ \\p{L}+ )?(?:Ban Chấp hành )?(?:Trung ương|TW)(?: Đảng)? ${ORDINAL}(?![\\p{L}\\d/-])${TERM}?`,
    'uy',
  ),
  new RegExp(`Hội nghị (?:Trung ương )?${ORDINAL},? (?:của )?(?:Ban Chấp hành|BCH) Trung ương(?: Đảng)?${TERM}?`, 'uy'),
];
const CONGRESS = /Đại hội(?: đại biểu)?/uy;
const MIDDLE = /^[\p{L} ]*? (?:lần thứ )?(?:[IVXL]+|\d{1,2})(?![\p{L}\d])/u;
const ENDING =
  /(?: của Đảng(?: Cộng sản Việt Nam)?| Đảng bộ [\p{L} ]{1,40})?(?:,? \(?nhiệm kỳ \d{4} ?[-–] ?\d{4}\)?)?/uy;
