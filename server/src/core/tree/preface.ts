import { readDateFields } from '../text/date.ts';
import { type Flat, joinFlats, sliceFlat, spanOf } from '../text/flat.ts';
import { isAllCaps, startsLower } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { trimEndOf } from '../text/trim.ts';
import { addLeaf, type Build, hull, partOf } from './context.ts';
import {
  DATE_PIECE,
  goesOnName,
  type HeaderRole,
  headerRole,
  isMotto,
  isNationalTitle,
  isSmallAgency,
  NUMBER_LINE,
} from './header.ts';
import type { DateFields, Leaf, NumberPart, Part, PlaceDatePart, Preface } from './nodes.ts';
import { isContentsLabel, type TextRow } from './row.ts';

/** Pieces of the header lines above the type line, in reading order. */
export interface HeaderPiece {
  readonly role: HeaderRole | 'numberRest' | 'dateRest' | 'subjectRest' | 'note';
  readonly flat: Flat;
}

/** The pieces of one line above the type line; undefined where one of them belongs to no header. */
export function headerPieces(row: TextRow, before: HeaderPiece | undefined): HeaderPiece[] | undefined {
  if (isContentsLabel(row)) return undefined;
  // What stands beside "Kính gửi" is whom it is sent to, whatever its words look like.
  if (roleOf(row.flat) === 'addresseeLabel') return [{ role: 'addresseeLabel', flat: row.flat }];
  const pieces: HeaderPiece[] = [];
  // Beside the title of the State in the other column small letters are no reason to take an agency for anything else.
  const besideTitle = row.columns.length > 1 && row.columns.some(({ text }) => isNationalTitle(text) || isMotto(text));
  let last = before;
  for (const column of row.columns.flatMap(splitGlued)) {
    if (column.text === '') continue;
    const role = pieceRole(column, last) ?? (besideTitle && isSmallAgency(column.text) ? 'agency' : undefined);
    if (role === undefined) return undefined;
    last = { role, flat: column };
    pieces.push(last);
  }
  return pieces;
}

function pieceRole(flat: Flat, before: HeaderPiece | undefined): HeaderPiece['role'] | undefined {
  const { text } = flat;
  if (before?.role === 'agency' && /^SỐ \d/u.test(text) && /QUYẾT ĐỊNH$/u.test(before.flat.text)) return 'agency';
  if (
    before !== undefined &&
    /^(?:number|numberRest)$/u.test(before.role) &&
    /^[/-] ?(?:(?:\d{4}|…)\/)?\p{Lu}/u.test(text)
  )
    return 'numberRest';
  if (before !== undefined && /^(?:placeDate|dateRest)$/u.test(before.role) && DATE_PIECE.test(text)) return 'dateRest';
  const role = roleOf(flat);
  if (role !== undefined) return role;
  if (/^\([^()]{0,80}\)$/u.test(text)) return 'note';
  if (before !== undefined && /^subject/u.test(before.role) && text.length <= 90 && !/[.;:]$/u.test(text))
    return 'subjectRest';
  return undefined;
}

/** A row is looked at from every line that might head a document: what it is by itself is read once. */
const ROLES = new WeakMap<Flat, { readonly role: HeaderRole | undefined }>();
const PARTS = new WeakMap<Flat, readonly Flat[]>();

function roleOf(flat: Flat): HeaderRole | undefined {
  const known = ROLES.get(flat);
  if (known !== undefined) return known.role;
  const role = headerRole(flat.text);
  ROLES.set(flat, { role });
  return role;
}

function splitGlued(flat: Flat): readonly Flat[] {
  const known = PARTS.get(flat);
  if (known !== undefined) return known;
  const parts = partsOf(flat);
  PARTS.set(flat, parts);
  return parts;
}

/** Columns that a paste has run together: "UBND TỈNH X CỘNG HÒA XÃ HỘI …", "Số: 12/KH-SCT Lào Cai, ngày …". */
function partsOf(flat: Flat): Flat[] {
  const found = GLUED.exec(flat.text);
  if (
    found === null ||
    found.index === 0 ||
    TOWN.test(flat.text) ||
    headerRole(flat.text.slice(0, found.index)) === undefined
  )
    return [flat];
  return [sliceFlat(flat, 0, found.index), sliceFlat(flat, found.index + 1, flat.text.length)];
}

/** "TP. An Sơn, ngày …" is one place. */
const TOWN = /^(?:TP|TX|TT|Tp|Tx)\.? \p{Lu}\p{Ll}/u;
const GLUED =
  / (?=CỘNG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA)| (?=ĐẢNG CỘNG SẢN VIỆT NAM$)| (?=Độc lập ?[-–] ?Tự do)| (?=\p{Lu}[\p{L} .]{1,30}, ?ngày[\d …./]{0,40}tháng)/u;

/** The preface from its header pieces; the type, subject and addressees are read by the caller. */
export function buildPreface(
  build: Build,
  pieces: readonly HeaderPiece[],
): Omit<Preface, 'type' | 'addresseeLabel' | 'addressees' | 'span'> & {
  readonly headerSpan: Span | undefined;
} {
  const names: Leaf[][] = [];
  const stamps: Leaf[] = [];
  const subject: Leaf[] = [];
  const single: Partial<Record<'nationalTitle' | 'motto' | 'partyTitle', Part>> = {};
  let number: NumberPart | undefined;
  let placeDate: PlaceDatePart | undefined;
  const spans: Span[] = [];
  const national = pieces.some((piece) => piece.role === 'nationalTitle');
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (piece === undefined) continue;
    const { flat } = piece;
    // Papers of the Youth Union have its name where others have the name of the State.
    const role = !national && names.length > 0 && UNION_TITLE.test(flat.text) ? 'note' : piece.role;
    if (role === 'addresseeLabel') continue;
    spans.push(spanOf(flat, 0, flat.text.length));
    switch (role) {
      case 'agency': {
        const leaf = addLeaf(build, 'agency', flat);
        const open = names[names.length - 1];
        const before = open?.[open.length - 1];
        if (open !== undefined && before !== undefined && goesOnName(before.flat.text, flat.text)) open.push(leaf);
        else names.push([leaf]);
        break;
      }
      case 'nationalTitle':
      case 'motto':
      case 'partyTitle': {
        const leaf = addLeaf(build, role, flat);
        single[role] ??= partOf([leaf]) as Part;
        break;
      }
      case 'number': {
        const rest = pieces[i + 1];
        const whole = rest?.role === 'numberRest' ? joinFlats([flat, rest.flat]) : flat;
        if (rest?.role === 'numberRest') i += 1;
        const leaf = addLeaf(build, 'number', whole);
        spans.push(leaf.span);
        number ??= numberPart(leaf);
        break;
      }
      case 'placeDate': {
        const parts = [flat];
        while (pieces[i + 1]?.role === 'dateRest') {
          i += 1;
          const rest = pieces[i];
          if (rest !== undefined) parts.push(rest.flat);
        }
        const leaf = addLeaf(build, 'placeDate', joinFlats(parts));
        spans.push(leaf.span);
        placeDate ??= placeDatePart(leaf);
        break;
      }
      case 'subject':
      case 'subjectRest':
        subject.push(addLeaf(build, 'subject', flat));
        break;
      case 'ruleLine':
        addLeaf(build, 'ruleLine', flat);
        break;
      default:
        stamps.push(addLeaf(build, 'stamp', flat));
    }
  }
  const issuer = names[names.length - 1] ?? [];
  const above = names.slice(0, -1).flat();
  for (const leaf of above) markSuperior(build, leaf);
  return {
    headerSpan: hull(spans),
    superior: partOf(above.map((leaf) => ({ ...leaf, role: 'superior' }))),
    agency: partOf(issuer),
    nationalTitle: single.nationalTitle,
    motto: single.motto,
    partyTitle: single.partyTitle,
    number,
    placeDate,
    subject: partOf(subject),
    stamps,
  };
}

const UNION_TITLE = /^ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH$/u;

function markSuperior(build: Build, leaf: Leaf): void {
  const at = build.leaves.indexOf(leaf);
  if (at >= 0) build.leaves[at] = { ...leaf, role: 'superior' };
}

/** Blanks, dots, a placeholder in brackets, "xx" where the number is still to come. */
const BLANK_SLOT = /^(?:[\s._…]|<[^<>]*>|«[^«»]*»|\[[^[\]]*\])*/u;
const NUMBER_TO_COME = /^[xX]{1,4}(?= ?[/-])/u;
const NUMBER = /^\d[\d.]{0,9}\p{Ll}{0,2}(?= ?[/-])|^\d[\d.]*\d|^\d/u;

/** `Số: 12/KH-BDT`, `Số:      /KH-UBND`, `Số 05-KH/ĐU`, `Luật số: 06/2022/QH15`; blanks stay undefined. */
function numberPart(leaf: Leaf): NumberPart {
  const { flat } = leaf;
  const { text } = flat;
  const word = NUMBER_LINE.exec(text)?.[0] ?? '';
  let at = word.length;
  while (text[at] === ' ' || text[at] === ':') at += 1;
  const prefix = text.slice(0, at).trim();
  at += BLANK_SLOT.exec(text.slice(at))?.[0].length ?? 0;
  at += NUMBER_TO_COME.exec(text.slice(at))?.[0].length ?? 0;
  const found = NUMBER.exec(text.slice(at));
  const numberFrom = at;
  const numberTo = at + (found?.[0].length ?? 0);
  let symbolFrom = numberTo;
  while (text[symbolFrom] === ' ') symbolFrom += 1;
  const separated = /^[/\-–—‑_]/u.test(text.slice(symbolFrom));
  if (separated) symbolFrom += 1;
  while (text[symbolFrom] === ' ') symbolFrom += 1;
  const symbol = text.slice(symbolFrom);
  const hasSymbol =
    symbol !== '' && /\p{L}/u.test(symbol) && (separated || found === null || /^\p{Lu}\p{L}{0,5}[/-]/u.test(symbol));
  return {
    ...(partOf([leaf]) as Part),
    prefix,
    number: found === null ? undefined : found[0],
    symbol: hasSymbol ? symbol : undefined,
    numberSpan: found === null ? undefined : spanOf(flat, numberFrom, numberTo),
    symbolSpan: hasSymbol ? spanOf(flat, symbolFrom, text.length) : undefined,
  };
}

const NO_DATE: DateFields = { day: undefined, month: undefined, year: undefined, iso: undefined };

/** `Cao Bằng, ngày   tháng 02 năm 2022`: the place before the comma, the fields that are filled in. */
function placeDatePart(leaf: Leaf): PlaceDatePart {
  const { text } = leaf.flat;
  const day = text.search(/(?<!\p{L})[Nn]gày(?!\p{L})/u);
  const at = day < 0 ? text.search(/(?<!\p{L})tháng(?!\p{L})/u) : day;
  const place = at > 0 ? trimEndOf(text.slice(0, at), ',') : '';
  const read = at < 0 ? undefined : readDateFields(leaf.flat, at);
  const filled = place !== '' && /\p{L}/u.test(place);
  return { ...(partOf([leaf]) as Part), place: filled ? place : undefined, date: read?.fields ?? NO_DATE };
}

/** Lines of the subject below the type line end where one of these begins. */
export function endsSubject(row: TextRow, index: number, before: string, typeText: string): boolean {
  const { text } = row.flat;
  if (/^(?:Căn cứ|Theo đề nghị|Xét|Kính gửi|Kính trình)(?!\p{L})/u.test(text)) return true;
  if (row.markers.length > 0 && !row.markers[0]?.weak) return true;
  if (row.hashes > 1) return true;
  if (headerRole(text) === 'ruleLine' || headerRole(text) === 'placeDate' || headerRole(text) === 'number') return true;
  if (FORM_FIELD.test(text)) return true;
  if (index === 0)
    return text.length > LONGEST_SUBJECT || (text.length > 160 && /[.:;]$/u.test(text)) || isFormLine(text);
  // The issuer stands between type and subject: "CHỈ THỊ / CỦA BAN THƯỜNG VỤ TỈNH ỦY / về …" (Hướng dẫn 05-HD/VPTW, 5.1).
  if (/^CỦA /u.test(before) && isAllCaps(before) && (startsLower(text) || ABOUT.test(text)) && !/[.:;…]$/u.test(text))
    return false;
  // The line before was broken in mid-phrase: "… của Chính phủ quy định về thi đua," goes on with the subject.
  if (startsLower(text) && text.length <= 200 && !/[.:;]$/u.test(before) && !/[:;.…]$/u.test(text)) {
    return isAllCaps(before) && before !== typeText;
  }
  if (/[.:;]$/u.test(before) || /[.:;,…]$/u.test(text) || text.length > 200) return true;
  if (row.flows.length > 1 && text.length > 120 && /^(?:Thực hiện|Triển khai)(?!\p{L})/u.test(text)) return true;
  if (isAllCaps(text) && isAuthority(text)) return true;
  // A subject in capitals is not followed by a line in small letters that is still the subject, and the reverse.
  return isAllCaps(before) && before !== typeText && !isAllCaps(text);
}

/** A circular that amends six others names them all; running text of such a length has an end mark. */
const LONGEST_SUBJECT = 600;

const ABOUT = /^V(?:ề|\/v)(?!\p{L})/u;

/** What begins the text of a document whose subject is missing: a line that leads in what follows, words of a form. */
function isFormLine(text: string): boolean {
  if (/\p{Ll} ?:$/u.test(text)) return true;
  return /^(?:Thời gian qua,|Hôm nay,)/u.test(text);
}

/** Lines that the forms of an invitation and of minutes have right below the subject (Mẫu 1.7, 1.9). */
const FORM_FIELD =
  /^(?:Thời gian(?: bắt đầu)?|Địa điểm|Thành phần(?: tham dự)?|Chủ trì|Chủ tọa|Thư ký|Tới dự) ?(?:\([^()]{1,40}\) ?)?:|trân trọng (?:kính mời|giới thiệu)(?!\p{L})/u;

const AUTHORITY =
  /^(?:(?:PHÓ )?GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|THỦ TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG|CHÍNH PHỦ|QUỐC HỘI|BAN |CHÁNH|VIỆN TRƯỞNG|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG|THỐNG ĐỐC|TỔNG|BÍ THƯ|ĐẢNG ỦY|TỈNH ỦY|THÀNH ỦY|SỞ |ĐOÀN |LIÊN ĐOÀN)/u;

/** "GIÁM ĐỐC SỞ CÔNG THƯƠNG": who decides, above the căn cứ of a decision. */
export function isAuthority(text: string): boolean {
  return text.length <= 120 && isAllCaps(text) && AUTHORITY.test(text) && !/:$/u.test(text);
}
