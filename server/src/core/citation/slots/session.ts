/** A Party resolution named by its congress or conference. */
export interface Session {
  readonly from: number;
  readonly to: number;
  /** A congress is itself the issuer of its resolution. */
  readonly congress: boolean;
}

/**
 * Reads `Trung ương 4 khóa XII`, `Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII`, `Đại hội đại biểu toàn quốc lần thứ XIII
 * của Đảng`, `Đại hội Đảng bộ tỉnh lần thứ XIX, nhiệm kỳ 2020 - 2025` at the blank after "Nghị quyết" or after its number.
 * Undefined where the text names no term: "Nghị quyết Đại hội Đảng các cấp" is anybody's.
 */
export function readSession(text: string, from: number): Session | undefined {
  OPENING.lastIndex = from;
  const opening = OPENING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const at = from + opening.length;
  const conference = readConference(text, at);
  if (conference !== undefined) return { from: at, to: conference, congress: false };
  CONGRESS.lastIndex = at;
  if (!CONGRESS.test(text)) return undefined;
  const ahead = text.slice(CONGRESS.lastIndex, CONGRESS.lastIndex + 90);
  const middle = (NUMBERED.exec(ahead) ?? DATED.exec(ahead))?.[0];
  if (middle === undefined || OTHER_MATTER.test(middle)) return undefined;
  const end = CONGRESS.lastIndex + middle.length;
  ENDING.lastIndex = end;
  return { from: at, to: end + (ENDING.exec(text)?.[0].length ?? 0), congress: true };
}

/** `Trung ương 4 khóa XII`, or with the number before the committee: `Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XII`. */
function readConference(text: string, at: number): number | undefined {
  const whole = after(ORDINAL, text, after(CENTRAL, text, at));
  const end = whole ?? after(OF_COMMITTEE, text, after(ORDINAL, text, after(CONFERENCE, text, at)));
  const second = after(SECOND, text, end) ?? end;
  return end === undefined ? undefined : (after(TERM, text, second) ?? second);
}

/** The end of what the expression matches at `at`; undefined where it doesn't, or where there is no `at`. */
function after(sticky: RegExp, text: string, at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

const OPENING = /,? (?:của |tại )?/uy;
const CENTRAL =
  /(?:Hội nghị )?(?:lần thứ \p{L}{1,6} )?(?:Ban Chấp hành |BCH )?(?:Trung ương|TW|TƯ)(?: Đảng)?(?:,? (?:lần )?thứ)? /uy;
const CONFERENCE = /Hội nghị (?:Trung ương |TW )?/uy;
const ORDINAL =
  /(?:lần thứ |thứ )?(?:\d{1,2}|[IVXL]{1,6}|nhất|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: \p{L}{1,5})?)(?![\p{L}\d/-])/uy;
const OF_COMMITTEE = /,? (?:của )?(?:Ban Chấp hành|BCH) (?:Trung ương|TW)(?: Đảng)?(?: Cộng sản Việt Nam)?/uy;
// "Trung ương 7 (lần 2) khóa VIII", "Trung ương 6 lần 2": a conference that met twice.
const SECOND = / (?:\(lần (?:2|hai|thứ hai)\)|lần (?:2|hai)(?!\p{L}))/uy;
const TERM = /,? ?\(?(?:[Kk]h(?:óa|oá)|KH(?:ÓA|OÁ)) (?:[IVXL]{1,6}|\d{1,2})\)?/uy;
const CONGRESS = /Đại hội(?: [đĐ]ại biểu)?/uy;
const NUMBERED =
  /^[\p{L} ]*? (?:(?:lần thứ |lần |thứ )?(?:[IVXL]+|\d{1,2})|lần thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))(?![\p{L}\d])/u;
const DATED = /^[\p{L} ]*?,? \(?nhiệm kỳ \d{4} ?[-–] ?\d{4}\)?/u;
// Between "Đại hội" and its number nothing but the name of the Party organisation may stand.
const OTHER_MATTER =
  / (?:các|và|năm|tháng|ngày|số|khoản|điểm|mục|phần|giai đoạn|chương trình|kế hoạch|nghị quyết|đề án|chỉ thị|theo|về|trong|đến|đồng|thể) |^ (?:đồng|thể)/iu;
const ENDING =
  /(?: của Đảng(?: Cộng sản Việt Nam)?(?! (?:bộ|ủy|uỷ))| (?:của )?Đảng bộ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|Sở|Bộ)[\p{L} ]{0,30}?(?=,? \(?nhiệm kỳ|[,.;)]|$))?(?:,? \(?nhiệm kỳ \d{4} ?[-–] ?\d{4}\)?)?/uy;
