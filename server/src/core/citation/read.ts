import { LAW_TYPES } from '../law/types.ts';
import type { Flat } from '../text/flat.ts';
import { countBefore } from '../text/search.ts';
import { TYPE_ABBREVIATIONS } from './abbreviations.ts';
import type { Found, Range } from './found.ts';
import { type NumberSlot, readNumber } from './slots/code.ts';
import { dated, ofDocument, pastBlankYear, readBracketedDate, readDate, readLoneYear } from './slots/date.ts';
import { readIssuer, readPlace } from './slots/issuer.ts';
import { readLawName } from './slots/law.ts';
import { readSession } from './slots/session.ts';
import { readTitle } from './slots/title.ts';
import { isTypeWordAt, type TypeWord } from './slots/type.ts';
import { readSymbol } from './symbol.ts';
import { isUpper } from './words.ts';

/** Reads the document that the type word begins; undefined where the word is only a word ("quy định của Chính phủ"). */
export function readDocument(flat: Flat, type: TypeWord, locator: Range | undefined): Found | undefined {
  if (type.slug === 'luat' && /pháp $/iu.test(flat.text.slice(Math.max(0, type.from - 5), type.from))) return undefined;
  const head = { slug: type.slug, type, locator, shared: false, from: locator?.from ?? type.from };
  const isBreak = breaksOf(flat);
  const number = readNumber(flat.text, type.to, isBreak);
  if (number !== undefined && isWhole(flat, type, number)) return withRest(flat, head, number, undefined);
  const short = number === undefined ? readShort(flat, type) : undefined;
  if (short !== undefined) return withRest(flat, head, short, undefined);
  if (LAW_TYPES.has(type.slug)) return readLaw(flat, type, head);
  if (flat.text.startsWith(' (số', type.to)) return readInBrackets(flat, type, head);
  if (type.slug === 'hien-phap') return readConstitution(flat, head, type.to);
  if (isAbbreviated(type)) return undefined;
  return readUnnumbered(flat, type, head) ?? readTitleFirst(flat, type, head);
}

export type Head = Pick<Found, 'slug' | 'type' | 'locator' | 'shared' | 'from'>;

/** Date, issuer and title after the number (or after the name of a law). */
export function withRest(flat: Flat, head: Head, number: NumberSlot, name: Range | undefined): Found {
  const { text } = flat;
  let to = number.code.to;
  const place = placeAfter(flat, number);
  if (place?.whole === true) to = place.to;
  let date = ofDocument(flat, place?.to ?? to);
  const bracketed = date === undefined ? readBracketedDate(flat, to) : undefined;
  if (date !== undefined) to = date.fields.year === undefined ? pastBlankYear(text, date.to) : date.to;
  else if (bracketed !== undefined) {
    date = bracketed;
    to = bracketed.to + 1;
  }
  const session = PARTY_SESSIONS.has(head.slug) ? readSession(text, to) : undefined;
  // Behind "của" it is read as the issuer too.
  if (session !== undefined && !OF.test(text.slice(to, session.from))) {
    to = session.to;
    date ??= readDate(flat, to);
    to = Math.max(to, date?.to ?? 0);
  }
  const joint = number.code.family === 'lien-tich' || number.code.agencies.length > 1;
  const several = (joint && number.code.type !== undefined) || JOINT_TYPE.test(number.code.agencies[0] ?? '');
  const issuer = readIssuer(text, text[to] === ',' ? to + 1 : to, several);
  if (issuer !== undefined) {
    to = issuer.to;
    const later = date === undefined ? readDate(flat, to) : undefined;
    if (later !== undefined) {
      date = later;
      to = later.to;
    }
  }
  const bare = head.locator !== undefined && date === undefined && issuer === undefined;
  const title = name ?? readTitle(text, pastMeeting(text, to), bare);
  return {
    ...head,
    to,
    number,
    date,
    issuer: issuer ?? (place?.whole === true ? place : undefined),
    title,
    session,
  };
}

/**
 * "1673/QĐ-UBND tỉnh Bắc Giang": the place stands right after the symbol. `whole`: the symbol ends in the body that the place
 * belongs to, so both together name the issuer; not so in "1614/UBND-TNMT huyện Hiệp Hòa, ngày …".
 */
function placeAfter(flat: Flat, number: NumberSlot): (Range & { readonly whole: boolean }) | undefined {
  const { code } = number;
  if (!code.agencies.includes('UBND') && !code.agencies.includes('HĐND')) return undefined;
  const to = readPlace(flat.text, code.to);
  // "12/QĐ-UBND NGÀY 05/02/2024": a capital makes no place of the word.
  if (to === code.to || readDate(flat, code.to) !== undefined) return undefined;
  const body = /(?:UBND|HĐND)$/u.exec(code.symbol?.text ?? '')?.[0];
  return { from: body === undefined ? code.to : code.to - body.length, to, whole: body !== undefined };
}

/** "của Hội đồng nhân dân tỉnh khóa XVI, kỳ họp thứ 15 về …": the meeting stands between the issuer and the title. */
function pastMeeting(text: string, from: number): number {
  MEETING.lastIndex = from;
  return from + (MEETING.exec(text)?.[0].length ?? 0);
}

/** Whether a document is meant: a lower-case word needs "số" or its own symbol, a number alone a date, an issuer, two figures. */
function isWhole(flat: Flat, type: TypeWord, number: NumberSlot): boolean {
  const { text } = flat;
  const { code } = number;
  const upper = isUpper(text.charAt(type.from));
  if (code.symbol !== undefined && !/\p{L}/u.test(code.symbol.text)) {
    // "Nghị định 30/2020" is a document, "Kế hoạch 4/2025" a month.
    return /^\d{4}$/u.test(code.symbol.text) && (number.so !== undefined || (upper && BY_YEAR.has(type.slug)));
  }
  if (code.symbol !== undefined) {
    const letter = LETTERS.has(type.slug) && code.type === undefined && code.agencies.length > 1;
    return number.so !== undefined || upper || letter || isOfType(code.type, type.slug) === true;
  }
  if (!NUMBER_ALONE.has(type.slug) || isAbbreviated(type)) return false;
  if (readDate(flat, code.to)?.fields.year !== undefined || readIssuer(text, code.to, false) !== undefined) return true;
  const figures = ONE_FIGURE.has(type.slug) ? /^\d{1,4}$/u : /^\d{2,4}$/u;
  return upper && figures.test(code.number?.text ?? '') && !/^[%/.:]?\d|^[%/]/u.test(text.slice(code.to, code.to + 2));
}

/** "Nghị quyết 57 của Bộ Chính trị": talk of well-known documents, only where nothing that is counted follows the figure. */
function readShort(flat: Flat, type: TypeWord): NumberSlot | undefined {
  const { text } = flat;
  if (!SPOKEN.has(type.slug) || isAbbreviated(type) || !isUpper(text.charAt(type.from))) return undefined;
  SPOKEN_NUMBER.lastIndex = type.to;
  const code = SPOKEN_NUMBER.test(text) ? readSymbol(text, type.to + 1, () => false, false) : undefined;
  return code === undefined ? undefined : { so: undefined, colon: undefined, glued: false, code };
}

function isOfType(abbreviation: string | undefined, slug: string): boolean | undefined {
  return abbreviation === undefined ? undefined : TYPE_ABBREVIATIONS.get(abbreviation)?.includes(slug);
}

function readLaw(flat: Flat, type: TypeWord, head: Head): Found | undefined {
  const { text } = flat;
  const capital = isUpper(text.charAt(type.from));
  // "Quốc hội ban hành Luật …" and a heading in capitals name the document itself.
  if (text.startsWith(ENACTED, type.from - ENACTED.length)) return undefined;
  if (type.from === 0 && /^\p{Lu}{4}/u.test(text)) return undefined;
  const name = readLawName(text, type.to);
  if (name === undefined) return undefined;
  REVISED.lastIndex = name.to;
  const end = REVISED.test(text) ? REVISED.lastIndex : name.to;
  const number = readNumber(text, end, breaksOf(flat));
  // "Luật An ninh mạng 116/2025/QH15": the Assembly's symbol is a law's even without "số".
  const ofLaw = number?.so !== undefined || number?.code.agencies[0]?.startsWith('QH') === true;
  if (number?.code.symbol !== undefined && ofLaw) return withRest(flat, head, number, name);
  const date = dated(flat, end) ?? readLoneYear(flat, end);
  const words = text.slice(name.from, name.to).split(' ').length;
  const sure = words > 2 || date !== undefined || isUpper(text.charAt(name.from));
  if (!capital && !(name.listed && sure)) return undefined;
  return {
    ...head,
    to: date?.to ?? name.to,
    number: undefined,
    date,
    issuer: undefined,
    title: name,
    session: undefined,
  };
}

/** "Quyết định (số 12/QĐ-UBND ngày 01/02/2024) của …": only where nothing else stands in the brackets. */
function readInBrackets(flat: Flat, type: TypeWord, head: Head): Found | undefined {
  const { text } = flat;
  const number = readNumber(text, type.to + 2, breaksOf(flat));
  if (number?.code.symbol === undefined || !isWhole(flat, type, number)) return undefined;
  const found = withRest(flat, head, number, undefined);
  if (text[found.to] !== ')') return undefined;
  const issuer = found.issuer ?? readIssuer(text, found.to + 1, false);
  const to = Math.max(found.to + 1, issuer?.to ?? 0);
  return { ...found, to, issuer, title: readTitle(text, to) };
}

function readConstitution(flat: Flat, head: Head, from: number): Found | undefined {
  COUNTRY.lastIndex = from;
  const country = COUNTRY.exec(flat.text)?.[0];
  const end = from + (country?.length ?? 0);
  const date = readDate(flat, end) ?? readLoneYear(flat, end);
  if (country === undefined && date === undefined) return undefined;
  const title = country === undefined ? undefined : { from: from + 1, to: end };
  return { ...head, to: date?.to ?? end, number: undefined, date, issuer: undefined, title, session: undefined };
}

/** A Party resolution by its term, the Party's statute. */
function readUnnumbered(flat: Flat, type: TypeWord, head: Head): Found | undefined {
  const { text } = flat;
  if (!isUpper(text.charAt(type.from))) return undefined;
  if (type.slug === 'dieu-le') {
    PARTY.lastIndex = type.to;
    const party = PARTY.exec(text)?.[0];
    if (party === undefined) return undefined;
    const title = { from: type.to + 1, to: type.to + party.length };
    return { ...head, to: title.to, number: undefined, date: undefined, issuer: undefined, title, session: undefined };
  }
  if (!PARTY_SESSIONS.has(type.slug)) return undefined;
  const session = readSession(text, type.to);
  if (session === undefined) return undefined;
  const issuer = session.congress ? session : undefined;
  const date = readDate(flat, session.to);
  const to = date?.to ?? session.to;
  return { ...head, to, number: undefined, date, issuer, title: readTitle(text, to), session };
}

/** The number comes after a title or an issuer: "Thông báo nổ mìn số 17/TB-NM", "Công văn của Sở Nội vụ số 123/SNV-TC". */
function readTitleFirst(flat: Flat, type: TypeWord, head: Head): Found | undefined {
  const ahead = flat.text.slice(type.to, type.to + FARTHEST);
  const so = ahead.indexOf(' số');
  if (so <= 0) return undefined;
  const between = ahead.slice(0, so);
  if (NO_GAP.test(between)) return undefined;
  for (let i = between.indexOf(' '); i >= 0; i = between.indexOf(' ', i + 1)) {
    if (isTypeWordAt(between, i + 1)) return undefined;
  }
  const number = readNumber(flat.text, type.to + so, breaksOf(flat));
  const code = number?.code;
  if (number === undefined || code?.symbol === undefined || code.number === undefined) return undefined;
  // "…, Kế hoạch, số 12/QĐ-UBND": a number of another kind after the comma.
  if (between === ',' && isOfType(code.type, type.slug) === false) return undefined;
  const letter = LETTERS.has(type.slug) && code.type === undefined;
  const sure = PERMITS.has(type.slug) || letter || isOfType(code.type, type.slug) === true;
  if (!sure && !isUpper(flat.text.charAt(type.from))) return undefined;
  const found = withRest(flat, head, number, undefined);
  const issuer = readIssuer(flat.text, type.to, true);
  return issuer !== undefined && issuer.to === type.to + so ? { ...found, issuer } : found;
}

function isAbbreviated(type: TypeWord): boolean {
  return type.to - type.from <= 4 && type.slug !== 'luat' && type.slug !== 'lenh';
}

export function breaksOf(flat: Flat): (at: number) => boolean {
  const { breaks } = flat;
  if (breaks === undefined) return () => false;
  return (at) => breaks[countBefore(breaks, (one) => one < at)] === at;
}

const MEETING =
  /,? (?:tại )?kỳ họp (?:chuyên đề )?(?:lần )?thứ (?:\d{1,2}|(?:nhất|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi)(?: (?:nhất|một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi)){0,2})(?= |,)/iuy;
const ENACTED = 'Quốc hội ban hành ';
// Plans and rules of several bodies: KHLT, KHPH, QCPH, HDLN, CTrPH.
const JOINT_TYPE = /^(?:CTr|HD|KH|QC|TB)(?:LN|LT|PH)$/u;
const FARTHEST = 110;
const OF = /của/u;
const PARTY_SESSIONS: ReadonlySet<string> = new Set(['nghi-quyet', 'ket-luan']);
const BY_YEAR: ReadonlySet<string> = new Set(['nghi-dinh', 'thong-tu', 'thong-tu-lien-tich', 'luat', 'nghi-quyet']);
const SPOKEN: ReadonlySet<string> = new Set(['nghi-quyet', 'chi-thi', 'nghi-dinh', 'thong-tu', 'ket-luan', 'quy-dinh']);
// A plan or a report "số 1" is one of a row; these are documents.
const ONE_FIGURE: ReadonlySet<string> = new Set([
  'chi-thi',
  'nghi-quyet',
  'nghi-dinh',
  'thong-tu',
  'cong-dien',
  'sac-lenh',
]);
const SPOKEN_NUMBER = / \d{2,3}(?=$|[,;)]|\.(?:$| )| (?:của|về|ngày|và) )/uy;
const LETTERS: ReadonlySet<string> = new Set(['cong-van', 'van-ban']);
const PERMITS: ReadonlySet<string> = new Set(['giay-phep', 'giay-chung-nhan', 'giay-xac-nhan']);
const NUMBER_ALONE: ReadonlySet<string> = new Set(
  'nghi-dinh quyet-dinh thong-tu thong-tu-lien-tich chi-thi nghi-quyet cong-van cong-dien luat bo-luat phap-lenh ket-luan ke-hoach thong-bao huong-dan van-ban to-trinh quy-dinh quy-che chuong-trinh sac-lenh lenh thong-tri'.split(
    ' ',
  ),
);
const NO_GAP =
  /[;:.()“”"]|^ (?:này|trên|nói trên|kèm theo|của pháp luật)(?: |$)| (?:theo|kèm theo|tại|trong|mã|gồm|ngày|được) ?|(?:mã|biển|hồ sơ|tài khoản|điện thoại|tổng|đa|công nghệ|chuyển đổi|thầu)$/u;
// "Luật Đất đai (sửa đổi) năm 2024"
const REVISED = / \(sửa đổi(?:, bổ sung)?\)(?= (?:số|ngày|năm|\d))/uy;
const COUNTRY = / nước (?:Cộng (?:hòa|hoà) xã hội chủ nghĩa|CHXHCN) Việt Nam/uy;
const PARTY = / Đảng(?: Cộng sản Việt Nam)?(?![\p{L}\d])/uy;
