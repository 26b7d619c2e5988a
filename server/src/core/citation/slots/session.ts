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
  const conference = readConference(text, at);
  if (conference !== undefined) return { from: at, to: conference, congress: false };
  CONGRESS.lastIndex = at;
  const congress = CONGRESS.exec(text)?.[0];
  if (congress === undefined) return undefined;
  const middle = MIDDLE.exec(text.slice(at + congress.length, at + congress.length + 90))?.[0];
  if (middle === undefined) return undefined;
  const end = at + congress.length + middle.length;
  ENDING.lastIndex = end;
  return { from: at, to: end + (ENDING.exec(text)?.[0].length ?? 0), congress: true };
}

/** `Trung ương 4 khóa XII`, or with the number before the committee: `Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII`. */
function readConference(text: string, at: number): number | undefined {
  const whole = after(ORDINAL, text, after(CENTRAL, text, at));
  const end = whole ?? after(OF_COMMITTEE, text, after(ORDINAL, text, after(CONFERENCE, text, at)));
  return end === undefined ? undefined : (after(TERM, text, end) ?? end);
}

/** The end of what the expression matches at `at`; undefined where it doesn't, or where there is no `at`. */
function after(sticky: RegExp, text: string, at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

const OPENING = / (?:của )?/uy;
const CENTRAL = /(?:Hội nghị )?(?:lần thứ \p{L}{1,6} )?(?:Ban Chấp hành )?(?:Trung ương|TW)(?: Đảng)? /uy;
const CONFERENCE = /Hội nghị (?:Trung ương )?/uy;
const ORDINAL =
  /(?:lần thứ |thứ )?(?:\d{1,2}|[IVXL]{1,6}|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: \p{L}{1,5})?)(?![\p{L}\d/-])/uy;
const OF_COMMITTEE = /,? (?:của )?(?:Ban Chấp hành|BCH) Trung ương(?: Đảng)?/uy;
const TERM = /,? ?\(?[Kk]h(?:óa|oá) (?:[IVXL]{1,6}|\d{1,2})\)?/uy;
const CONGRESS = /Đại hội(?: đại biểu)?/uy;
const MIDDLE = /^[\p{L} ]*? (?:lần thứ )?(?:[IVXL]+|\d{1,2})(?![\p{L}\d])/u;
const ENDING =
  /(?: của Đảng(?: Cộng sản Việt Nam)?| Đảng bộ [\p{L} ]{1,40})?(?:,? \(?nhiệm kỳ \d{4} ?[-–] ?\d{4}\)?)?/uy;
