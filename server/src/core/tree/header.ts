import { DOCUMENT_TYPES, type DocumentType } from '../law/types.ts';
import { bare, isAllCaps, startsLower } from '../text/letters.ts';
import type { LeafRole } from './nodes.ts';

/** What a piece of a header line is, told from its own words. */
export type HeaderRole = Extract<
  LeafRole,
  | 'agency'
  | 'nationalTitle'
  | 'motto'
  | 'partyTitle'
  | 'number'
  | 'placeDate'
  | 'stamp'
  | 'ruleLine'
  | 'addresseeLabel'
  | 'subject'
>;

/**
 * Role of one piece (a whole line, or one column of a pasted table row) above the type line; undefined where nothing
 * in it says that it belongs to a header.
 */
export function headerRole(text: string): HeaderRole | undefined {
  if (RULE_LINE.test(text)) return 'ruleLine';
  if (NUMBER_LINE.test(text)) return 'number';
  if (isPlaceDate(text)) return 'placeDate';
  if (ADDRESSEE.test(text)) return 'addresseeLabel';
  if (LETTER_SUBJECT.test(text)) return 'subject';
  if (isNationalTitle(text)) return 'nationalTitle';
  if (isMotto(text)) return 'motto';
  if (isPartyTitle(text)) return 'partyTitle';
  if (STAMP.test(text) || (text.length <= 30 && MARK.test(text))) return 'stamp';
  if (isAgencyLine(text)) return 'agency';
  return undefined;
}

const RULE_LINE = /^[\s_=*\-–—─━.\u00ad]+$/u;
export const NUMBER_LINE = /^(?:(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Lệnh) )?(?:Số|số|SỐ)(?= ?[:.…\d/-]|$| ?\/)/u;
const ADDRESSEE = /^Kính (?:gửi|trình)/u;
const LETTER_SUBJECT = /^(?:V\/v|v\/v|V\/V|Về việc|về việc|VỀ VIỆC)[ :]/u;
const STAMP =
  /^\(?(?:HỎA TỐC|HOẢ TỐC|HỎA TỐC HẸN GIỜ|THƯỢNG KHẨN|KHẨN|TUYỆT MẬT|TỐI MẬT|MẬT|DỰ THẢO|Dự thảo|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI)(?!\p{L})/u;
/** A mark that is a line of its own, also where it is none of those the law knows, or in small letters. */
const MARK =
  /^[([]?(?:(?:(?:rất|tối|cực|thượng|tuyệt) )?(?:khẩn(?: cấp)?|mật)|hỏa tốc|hoả tốc|bảo mật|bí mật|lưu hành (?:trong )?nội bộ|(?:xem|đọc) xong (?:xin )?trả lại)[)\]]?[.!]?$/iu;

export function isNationalTitle(text: string): boolean {
  // Letters are laid bare only where the first one fits: this is asked of every line.
  if (text.length > 60 || !/^[Cc]/u.test(text)) return false;
  const letters = bare(text);
  // In small letters only the whole phrase on its own is the title; a sentence may begin with it.
  return (
    NATION.has(letters) || (text.length >= 30 && isAllCaps(text) && letters.startsWith('cong hoa xa hoi chu nghia'))
  );
}

const NATION: ReadonlySet<string> = new Set([
  'cong hoa xa hoi chu nghia viet nam',
  'cong hoa xhcn viet nam',
  'chxhcn viet nam',
]);

export function isMotto(text: string): boolean {
  return (
    text.length <= 60 && /^[ĐđÐDd]/u.test(text) && /^doc lap ?[-–—‑.,]* ?tu do ?[-–—‑.,]* ?hanh phuc/u.test(bare(text))
  );
}

export function isPartyTitle(text: string): boolean {
  return (
    text.length <= 40 && /^[ĐÐD]/u.test(text) && isAllCaps(text) && bare(text).startsWith('dang cong san viet nam')
  );
}

/** "Lào Cai, ngày   tháng 4 năm 2026", also in the pieces that a PDF leaves of it. */
function isPlaceDate(text: string): boolean {
  if (text.length > 90 || !/[Nn]gày|tháng/u.test(text)) return false;
  return PLACE_DATE.test(text) || PLACE_MONTH.test(text);
}

/** "An Sơn, tháng 3 năm 2026": the day is still to come. */
const PLACE_MONTH = /^[\p{L}\d. '’\-–]{1,50}, ?tháng [\d\s./…_]{0,20}năm[\d\s./…_]{0,20}$/u;

const PLACE_DATE =
  /^(?:[\p{L}\d. ()'’…_<>«»\-–]{1,50}, ?|\p{Lu}[\p{L}.]{1,12}(?: \p{Lu}[\p{L}.]{1,12}){0,4} )?(?:ngày|Ngày)(?![\p{L}])[\d\s./…_<>«»-]*(?:tháng[\d\s./…_<>«»-]*(?:năm[\d\s./…_<>«»-]*)?)?$/u;
export const DATE_PIECE = /^(?:\d{0,2} ?tháng(?: ?\d{0,2})?(?: ?năm ?\d{0,4})?|\d{0,2} ?năm ?\d{0,4})$/u;

const AGENCY_HEAD =
  /^(?:BỘ|SỞ|BAN|ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|CỤC|TỔNG CỤC|CHI CỤC|VỤ|VIỆN|TRƯỜNG|TRUNG TÂM|PHÒNG(?! CHỐNG)|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|CHỦ TỊCH|VĂN PHÒNG|CÔNG TY|TẬP ĐOÀN|TỔNG CÔNG TY|CÔNG ĐOÀN|TỔNG LIÊN ĐOÀN|LIÊN ĐOÀN|LIÊN ĐỘI|LIÊN HIỆP|ĐOÀN(?! KẾT)|HỘI(?! NHẬP)|MẶT TRẬN|ĐẢNG BỘ|ĐẢNG ỦY|ĐẢNG UỶ|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|CHI BỘ|BỆNH VIỆN|TÒA ÁN|TOÀ ÁN|KIỂM TOÁN|CÔNG AN|BỘ CHỈ HUY|KHO BẠC|NGÂN HÀNG|BẢO HIỂM|ĐÀI|BÁO(?! CHÍ)|TẠP CHÍ|HỌC VIỆN|ĐẠI HỌC|KHOA(?! HỌC)|THANH TRA|TỔ(?! CHỨC)|CHI NHÁNH|CHUYÊN MÔN|VIỄN THÔNG|TÊN|QUỸ|DỰ ÁN|LIÊN MINH|CƠ QUAN|TỈNH ĐOÀN|THÀNH ĐOÀN|HUYỆN ĐOÀN|QUẬN ĐOÀN|THỊ ĐOÀN|XÃ ĐOÀN|LIÊN CHI ĐOÀN|ĐẢNG ĐOÀN|QUẬN ỦY|THỊ ỦY|TIỂU BAN|BCH|BTV|BCĐ|BQL|LĐLĐ|MTTQ|UBMTTQ|UBMTTQVN|BHXH|TTYT|TRẠM|NHÀ (?:MÁY|VĂN HÓA|THIẾU NHI|XUẤT BẢN)|THƯ VIỆN|BẢO TÀNG|HẠT|XÍ NGHIỆP|HỢP TÁC XÃ|HTX|ĐỘI(?! TRƯỞNG)|QUÂN KHU|QUÂN ĐOÀN|SƯ ĐOÀN|LỮ ĐOÀN|TRUNG ĐOÀN|TIỂU ĐOÀN)(?!\p{L})/u;

/** "Sở Nội vụ", "Ủy ban nhân dân tỉnh …": an agency that isn't written in capitals. */
export function isSmallAgency(text: string): boolean {
  return text.length <= 90 && !/[.;:,!?]$/u.test(text) && SMALL_AGENCY.test(text);
}

const SMALL_AGENCY =
  /^(?:[ỦU][ỷy] ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Bộ(?! luật)|Sở|Cục|Chi cục|Tổng cục|Vụ|Viện|Trường|Trung tâm|Phòng(?! chống)|Văn phòng|Ban(?! hành)|Công an|Thanh tra|Bệnh viện|Học viện|Đại học|Kho bạc|Bảo hiểm xã hội|Tòa án|Toà án) \p{L}/u;

export function isAgencyHead(text: string): boolean {
  return AGENCY_HEAD.test(text) && isAllCapsName(text);
}

function isAgencyLine(text: string): boolean {
  return text.length <= 90 && isAllCapsName(text) && !text.endsWith(':') && typeLine(text) === undefined;
}

/** Capitals but for what names keep small: "SỞ GDĐT LẠNG SƠN", "UBND TP. HUẾ". */
function isAllCapsName(text: string): boolean {
  return isAllCaps(text);
}

/** True where the line goes on with the agency's name begun on the line before. */
export function goesOnName(before: string, text: string): boolean {
  if (/(?:VÀ|,|-|–)$/u.test(before) || HALF_A_NAME.test(before)) return true;
  if (/^(?:THUỘC|VÀ|TRỰC THUỘC)(?!\p{L})/u.test(text)) return true;
  return !isAgencyHead(text) && !isSmallAgency(text);
}

/** Names that say nothing yet: of whom is on the next line. */
const HALF_A_NAME =
  /^(?:ỦY BAN|UỶ BAN|BAN CHỈ ĐẠO|BAN CHỈ HUY|BAN QUẢN LÝ|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|HỘI ĐỒNG|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|CHI NHÁNH|BỘ CHỈ HUY)$/u;

export interface TypeLine {
  readonly type: DocumentType | undefined;
  /** Slug of the kind of document. */
  readonly kind: string;
  /** Length of the type's name at the line's beginning. */
  readonly length: number;
}

/** The line that names the type in capitals, with or without the subject on it; undefined where it is none. */
export function typeLine(text: string): TypeLine | undefined {
  if (text.length > 300 || /[:;]$/u.test(text) || !isAllCaps(text)) return undefined;
  const launch = LAUNCH.exec(text);
  if (launch !== null) return { type: undefined, kind: 'phat-dong', length: launch[0].length };
  for (const type of HEADING_TYPES) {
    if (!text.startsWith(type.upper)) continue;
    const after = text[type.upper.length];
    if (after !== undefined && after !== ' ' && after !== '(') continue;
    if (after === ' ' && NOT_A_TYPE.test(text)) return undefined;
    return { type: type.type, kind: type.type.slug, length: type.upper.length };
  }
  return undefined;
}

const LAUNCH = /^(?:(?:LỜI|THƯ|BÀI) )?PHÁT ĐỘNG(?= |$)/u;
/** Headings and agency names that begin like a type: "KẾ HOẠCH VÀ ĐẦU TƯ", "QUY ĐỊNH CHUNG", "BÁO CÁO VIÊN". */
const NOT_A_TYPE = /^(?:QUY ĐỊNH CHUNG|KẾ HOẠCH VÀ ĐẦU TƯ|BÁO CÁO VIÊN(?!\p{L})|THÔNG BÁO SỐ|ĐỀ ÁN SỐ|DỰ ÁN \d)/u;
const HEADING_TYPES = DOCUMENT_TYPES.filter((type) => type.heads).map((type) => ({
  type,
  upper: type.name.toUpperCase(),
}));

/** "Phát động phong trào thi đua …" in mixed case, as the title of a web page. */
export function mixedCaseTitle(text: string): TypeLine | undefined {
  if (text.length > 200 || /[.:;,]$/u.test(text) || startsLower(text)) return undefined;
  if (/^Phát động (?=phong trào|thi đua|đợt)/u.test(text)) return { type: undefined, kind: 'phat-dong', length: 9 };
  for (const type of HEADING_TYPES) {
    if (!text.startsWith(type.type.name) || !MIXED_TITLES.has(type.type.slug)) continue;
    const after = text[type.type.name.length];
    if (after !== undefined && after !== ' ') continue;
    return { type: type.type, kind: type.type.slug, length: type.type.name.length };
  }
  return undefined;
}

const MIXED_TITLES: ReadonlySet<string> = new Set([
  'ke-hoach',
  'chi-thi',
  'huong-dan',
  'thong-bao',
  'chuong-trinh',
  'quyet-dinh',
  'nghi-quyet',
  'nghi-dinh',
  'thong-tu',
  'bao-cao',
  'to-trinh',
  'quy-che',
  'quy-dinh',
  'phuong-an',
  'de-an',
]);
