import { DOCUMENT_TYPES, LAW_TYPES } from '../law/types.ts';
import type { RegistryEntry } from './model.ts';

/** How a date is written in a citation: `ngày 07/4/2014` or `ngày 07 tháng 4 năm 2014`. */
export type DateWords = 'slash' | 'words';

/** How the parts of a first mention follow each other, where it isn't type, number, date, issuer, title. */
export interface FormShape {
  /** `… của Chính phủ ngày …`: the order of the căn cứ (khoản 6, điểm a). */
  readonly issuerFirst?: boolean | undefined;
  /** `Quy định số 66-QĐ/TW, ngày …`, usual in Party documents. */
  readonly comma?: boolean | undefined;
}

/** `Chỉ thị số 34-CT/TW`; of a law `Luật Thi đua, khen thưởng`. The form of every mention after the first. */
export function shortForm(entry: RegistryEntry): string {
  const type = typeName(entry.type);
  if (isLaw(entry) && entry.title !== undefined && !entry.titleShortened) {
    return isAmendingLaw(entry) && entry.code !== undefined ? `${type} số ${entry.code}` : `${type} ${entry.title}`;
  }
  return entry.code === undefined ? `${type} ${entry.title ?? ''}`.trim() : `${type} số ${entry.code}`;
}

/**
 * The form of the first mention: type, number and symbol, date, issuer, title (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I,
 * Mục II, khoản 6, điểm b). A law: type and name only. What the row doesn't know is left out.
 */
export function fullForm(entry: RegistryEntry, dates: DateWords = 'slash', shape: FormShape = {}): string {
  if (isLaw(entry)) return shortForm(entry);
  const { date, issuer, title, titleShortened } = entry;
  const when = date === undefined ? '' : ` ${dateWords(date, dates)}`;
  const who = issuer === undefined ? '' : ` của ${issuer}`;
  // "Ban Chấp hành Trung ương khóa XII (Hội nghị 4) ngày …" would read as the day of the conference.
  const issuerFirst = shape.issuerFirst === true && !who.includes('(');
  return [
    shortForm(entry),
    shape.comma === true && when !== '' && !issuerFirst ? ',' : '',
    issuerFirst ? who + when : when + who,
    title === undefined || titleShortened || entry.code === undefined ? '' : ` ${titleWords(title)}`,
  ].join('');
}

/** Cited by name: a law, a code, an ordinance. */
export function isLaw(entry: RegistryEntry): boolean {
  return LAW_TYPES.has(entry.type);
}

/** A law that amends another has no name of its own: it is cited by its number, or by the whole of its title and its date. */
export function isAmendingLaw(entry: RegistryEntry): boolean {
  return isLaw(entry) && AMENDING.test(entry.title ?? '');
}

/** `quy định …` follows at once, a noun phrase after "về". */
export function titleWords(title: string): string {
  return VERB_TITLE.test(title) ? title : `về ${title}`;
}

/** `2014-04-07` -> `ngày 07/4/2014`: a zero before days below 10 and the months 1 and 2 only. */
export function dateWords(iso: string, style: DateWords = 'slash'): string {
  const [year = '', month, day] = iso.split('-');
  const shortMonth = month === undefined ? '' : Number(month) < 3 ? month : String(Number(month));
  if (month === undefined) return `năm ${year}`;
  if (day === undefined) return `tháng ${shortMonth} năm ${year}`;
  return style === 'slash' ? `ngày ${day}/${shortMonth}/${year}` : `ngày ${day} tháng ${shortMonth} năm ${year}`;
}

/** `07/4/2014`, where a label already says that it is a day; `năm 2014` stays. */
export function dateFigures(iso: string): string {
  return dateWords(iso).replace(/^ngày /u, '');
}

export function typeName(slug: string): string {
  return DOCUMENT_TYPES.findLast((one) => one.slug === slug)?.name ?? slug;
}

const AMENDING = /^sửa đổi/iu;
const VERB_TITLE =
  /^(?:về|quy định|ban hành|phê duyệt|sửa đổi|bãi bỏ|hướng dẫn|phân công|phân cấp|thành lập|công bố|giao|kiện toàn) /iu;
