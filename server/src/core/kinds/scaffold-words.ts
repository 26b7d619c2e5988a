import type { Regime } from '../tree/nodes.ts';
import { nameInText } from './agency-name.ts';
import type { Kind, SectionRequirement } from './kind.ts';
import { partyForm } from './scaffold-party.ts';

/** What is known of a new document; whatever is missing stays to be filled in. */
export interface ScaffoldFields {
  /** The agency that issues it: "Sở Văn hóa và Thể thao", in capitals or not. */
  readonly agency?: string | undefined;
  /** The agency above it, for the first line of the header. */
  readonly superior?: string | undefined;
  /** "Cao Bằng" */
  readonly place?: string | undefined;
  /** "Phát động phong trào thi đua năm 2026" */
  readonly subject?: string | undefined;
  readonly year?: string | undefined;
  readonly signer?: string | undefined;
  /** "Giám đốc" */
  readonly position?: string | undefined;
  /** Abbreviation of the agency in symbols: "SVHTT". */
  readonly symbol?: string | undefined;
  /** Unit that drafts it, for the Lưu line and the symbol of a công văn: "VP". */
  readonly unit?: string | undefined;
}

/** Names under which a field may be given on the command line: English or Vietnamese without tone marks. */
export const FIELD_NAMES: Readonly<Record<keyof ScaffoldFields, readonly string[]>> = {
  agency: ['co-quan', 'don-vi', 'agency'],
  superior: ['co-quan-cap-tren', 'co-quan-chu-quan', 'cap-tren', 'superior'],
  place: ['dia-danh', 'noi', 'place'],
  subject: ['trich-yeu', 'noi-dung', 'subject'],
  year: ['nam', 'year'],
  signer: ['nguoi-ky', 'ho-ten', 'signer'],
  position: ['chuc-vu', 'position'],
  symbol: ['ky-hieu', 'viet-tat', 'symbol'],
  unit: ['don-vi-soan-thao', 'phong', 'unit'],
};

/** The field a name stands for; undefined for an unknown one. Spaces, underscores and case don't matter. */
export function fieldByName(name: string): keyof ScaffoldFields | undefined {
  const wanted = name.trim().toLowerCase().replace(/[ _]/gu, '-');
  const keys = Object.keys(FIELD_NAMES) as (keyof ScaffoldFields)[];
  return keys.find((key) => FIELD_NAMES[key].includes(wanted));
}

/** The regime that a name on the command line means; Party documents are told by their agency. */
export function regimeByName(name: string): Regime | undefined {
  return REGIMES.get(name.trim().toLowerCase().replace(/[ _]/gu, '-'));
}

const REGIMES: ReadonlyMap<string, Regime> = new Map([
  ['qppl', 'quy-pham'],
  ['quy-pham', 'quy-pham'],
  ['hanh-chinh', 'nd30'],
  ['nd30', 'nd30'],
]);

/** Everything a new document says that depends on its fields. */
export interface Words {
  /** A Party body issues it. */
  readonly party: boolean;
  readonly superior: string | undefined;
  readonly agencyLine: string;
  readonly symbol: string;
  readonly place: string;
  readonly year: string | undefined;
  readonly subjectLine: string;
  readonly authority: string;
  readonly signature: readonly string[];
  readonly signer: string;
  readonly records: string;
  readonly sections: readonly SectionRequirement[];
  readonly fill: Readonly<Record<string, string>>;
}

function given(value: string | undefined): string | undefined {
  const text = value?.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return text === undefined || text === '' ? undefined : text;
}

/** The name of an agency as the header writes it. */
export function capitalsOf(agency: string | undefined): string | undefined {
  return given(agency)?.toUpperCase();
}

export function wordsOf(kind: Kind, fields: ScaffoldFields): Words {
  const isDecree = kind.id === 'nghi-dinh';
  const agency = kind.soleIssuer ?? given(fields.agency) ?? kind.issuer;
  const agencyLine = (agency ?? 'Tên cơ quan, tổ chức').toUpperCase();
  const year = /^(?:19|20)\p{Nd}{2}$/u.exec(given(fields.year) ?? '')?.[0];
  const subject = given(fields.subject)?.replace(/[.;,]$/u, '') ?? defaultSubject(kind, year);
  const variant = kind.variants.find((one) => one.phrases.some((phrase) => subject.toLowerCase().includes(phrase)));
  const matter = withoutAbout(subject);
  const party = partyForm(kind, agencyLine);
  const symbol =
    given(fields.symbol) ?? party?.symbol ?? (agency === undefined ? 'TCQ' : bodySymbol(kind, agency, agencyLine));
  const position = given(fields.position)?.toUpperCase();
  const unit = given(fields.unit);
  // Not every name typed in capitals can be turned back into small letters: "BAN DÂN TỘC" may be "Ban Dân tộc".
  const inCapitals = agency === undefined || agency === agency.toUpperCase();
  const agencyInText = (inCapitals ? nameInText(agency ?? '') : agency) ?? '«tên cơ quan»';
  return {
    party: party !== undefined,
    superior: given(fields.superior)?.toUpperCase(),
    agencyLine,
    symbol: party === undefined ? symbolOf(kind, symbol, unit) : `${kind.abbreviations.party[0] ?? ''}/${symbol}`,
    place: given(fields.place) ?? (isDecree ? 'Hà Nội' : '«Địa danh»'),
    year,
    subjectLine: subjectLineOf(kind, subject, matter),
    authority: party === undefined ? authorityOf(kind, agencyLine, position) : agencyLine,
    signature: party === undefined ? signatureOf(kind, agencyLine, position) : signedAs(party.signature, position),
    signer: given(fields.signer) ?? 'Họ và tên',
    records: recordsOf(party === undefined ? kind.records : undefined, party !== undefined, unit),
    sections: variant !== undefined && variant.sections.length > 0 ? variant.sections : kind.sections,
    fill: {
      agency: agencyInText,
      AGENCY: agencyLine,
      subject: lowerFirst(subject),
      Matter: upperFirst(matter),
      movement: movementOf(subject),
    },
  };
}

function defaultSubject(kind: Kind, year: string | undefined): string {
  const when = year === undefined ? 'năm …' : `năm ${year}`;
  if (kind.id === 'phat-dong') return `Phong trào thi đua ${when}`;
  return '«trích yếu nội dung»';
}

function subjectLineOf(kind: Kind, subject: string, matter: string): string {
  if (kind.id === 'phat-dong') return upperFirst(movementOf(subject));
  return kind.typeLines.length === 0 ? `V/v ${lowerFirst(matter)}` : upperFirst(subject);
}

/** "Về việc khen thưởng …" is a subject; the matter is "khen thưởng …". */
function withoutAbout(subject: string): string {
  return subject.replace(/^(?:về việc|về|v\/v) /iu, '');
}

/** What a launch launches, however much of "Phát động phong trào thi đua" the subject says itself. */
function movementOf(subject: string): string {
  const rest = withoutAbout(subject).replace(/^phát động /iu, '');
  if (/^phong trào /iu.test(rest)) return lowerFirst(rest);
  return /^thi đua /iu.test(rest) ? `phong trào ${lowerFirst(rest)}` : `phong trào thi đua ${lowerFirst(rest)}`;
}

function symbolOf(kind: Kind, agency: string, unit: string | undefined): string {
  const type = kind.abbreviations.state[0];
  if (kind.id === 'nghi-dinh') return 'NĐ-CP';
  // The number of the term is the drafter's to fill in.
  if (kind.id === 'luat') return 'QH…';
  if (kind.id === 'phap-lenh') return 'UBTVQH…';
  return type === undefined ? `${agency}-${unit ?? '…'}` : `${type}-${agency}`;
}

/**
 * Initials of an agency's name, as most agencies abbreviate themselves ("Sở Văn hóa và Thể thao": SVHTT), without the
 * name of its place. Only a proposal: each head of agency fixes the abbreviation (Nghị định 30, Phụ lục I, II.3.b).
 */
export function abbreviation(agency: string): string {
  const lower = ` ${agency.toLowerCase()} `;
  if (/^ thủ tướng/u.test(lower)) return 'TTg';
  if (lower.includes(' ủy ban nhân dân ') || lower.includes(' uỷ ban nhân dân ') || lower.includes(' ubnd '))
    return 'UBND';
  if (lower.includes(' hội đồng nhân dân ')) return 'HĐND';
  const place = agency.search(PLACE);
  const ownName = place < 0 ? agency : agency.slice(0, place).trim();
  const words = (ownName === '' ? agency : ownName)
    .split(/[ ,&-]+/u)
    .filter((word) => word !== '' && !/^(?:và|của)$/iu.test(word));
  const letters = words.map((word) =>
    /^\p{Lu}{2,5}$/u.test(word) && agency !== agency.toUpperCase() ? word : upperFirst(word)[0],
  );
  return letters.join('').toUpperCase();
}

const PLACE = / (?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) /iu;

function signatureOf(kind: Kind, agencyLine: string, position: string | undefined): string[] {
  if (kind.onBehalf !== undefined)
    return [kind.onBehalf, position ?? (kind.id === 'nghi-dinh' ? 'THỦ TƯỚNG' : 'CHỦ TỊCH')];
  if (agencyLine === 'CHÍNH PHỦ') return ['TM. CHÍNH PHỦ', position ?? 'THỦ TƯỚNG'];
  if (/^(?:ỦY|UỶ) BAN NHÂN DÂN|^UBND/u.test(agencyLine)) return ['TM. ỦY BAN NHÂN DÂN', position ?? 'CHỦ TỊCH'];
  return [position ?? headOf(agencyLine)];
}

/** The last line of a signature is the signer's own position. */
function signedAs(lines: readonly string[], position: string | undefined): readonly string[] {
  return position === undefined ? lines : [...lines.slice(0, -1), position];
}

function recordsOf(own: string | undefined, party: boolean, unit: string | undefined): string {
  if (own !== undefined) return own;
  if (party) return unit === undefined ? 'Lưu Văn phòng' : `Lưu ${unit}`;
  return unit === undefined ? 'Lưu: VT' : `Lưu: VT, ${unit}`;
}

function authorityOf(kind: Kind, agencyLine: string, position: string | undefined): string {
  if (kind.regime !== 'nd30') return agencyLine;
  if (/^(?:ỦY|UỶ) BAN NHÂN DÂN|^UBND|^HỘI ĐỒNG/u.test(agencyLine)) return agencyLine;
  const head = position ?? headOf(agencyLine);
  // An office held by one person is its own head: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN SƠN".
  if (agencyLine.startsWith(`${head} `)) return agencyLine;
  const first = agencyLine.split(' ')[0] ?? '';
  // "TRƯỞNG BAN" + "BAN DÂN TỘC" is said once: "TRƯỞNG BAN DÂN TỘC".
  return head.endsWith(` ${first}`) ? `${head}${agencyLine.slice(first.length)}` : `${head} ${agencyLine}`;
}

/** The head of an agency by the first word of its name; the general word where that doesn't tell. */
function headOf(agencyLine: string): string {
  const heads: readonly (readonly [RegExp, string])[] = [
    [/^CHỦ TỊCH /u, 'CHỦ TỊCH'],
    [/^QUỐC HỘI$/u, 'CHỦ TỊCH QUỐC HỘI'],
    [/^(?:CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ)$/u, 'THỦ TƯỚNG'],
    [/^BỘ /u, 'BỘ TRƯỞNG'],
    [/^(?:SỞ|TRUNG TÂM|CÔNG TY|BỆNH VIỆN) /u, 'GIÁM ĐỐC'],
    [/^BAN /u, 'TRƯỞNG BAN'],
    [/^PHÒNG /u, 'TRƯỞNG PHÒNG'],
    [/^CHI CỤC /u, 'CHI CỤC TRƯỞNG'],
    [/^CỤC /u, 'CỤC TRƯỞNG'],
    [/^(?:TRƯỜNG|HỌC VIỆN|ĐẠI HỌC) /u, 'HIỆU TRƯỞNG'],
    [/^VĂN PHÒNG /u, 'CHÁNH VĂN PHÒNG'],
    [/^(?:HỘI|LIÊN ĐOÀN|CÔNG ĐOÀN) /u, 'CHỦ TỊCH'],
  ];
  return heads.find(([name]) => name.test(agencyLine))?.[1] ?? 'THỦ TRƯỞNG CƠ QUAN';
}

function upperFirst(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toUpperCase() + text.slice(first.length);
}

/** The head of a provincial committee has a sign of his own in normative symbols only. */
function bodySymbol(kind: Kind, agency: string, agencyLine: string): string {
  const head = /^CHỦ TỊCH (?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND)(?= |$)/u.test(agencyLine);
  return head && kind.regime === 'quy-pham' ? 'CTUBND' : abbreviation(agency);
}

/** Leaves names and abbreviations alone: only a capital that a small letter follows is lowered. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) || /^\p{Lu} /u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}
