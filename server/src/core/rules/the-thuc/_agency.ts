import type { RuleContext } from '../../lint/rule.ts';
import { bare, isAllCaps } from '../../text/letters.ts';
import { isAgencyHead, isSmallAgency } from '../../tree/header.ts';
import type { DocumentTree, Leaf, Parsed, Part } from '../../tree/nodes.ts';

/**
 * Lines of the header that name an agency in small letters ("Sở Nội vụ"). Right above it, on a line of their own, the
 * tree takes them, and what stands above them, for no part of the document.
 */
export function agencyInSmallLetters(parsed: Parsed, doc: DocumentTree): readonly Leaf[] {
  const { preface } = doc;
  const named = [...(preface.superior?.leaves ?? []), ...(preface.agency?.leaves ?? [])];
  const small = named.filter(({ flat }) => !isAllCaps(flat.text));
  if (small.length > 0) return small;
  const first = preface.span?.start;
  if (first === undefined || preface.agency !== undefined || preface.number === undefined) return [];
  const at = parsed.leaves.findIndex((leaf) => leaf.span.start >= first);
  const found: Leaf[] = [];
  for (let i = at - 1; i >= 0 && i >= at - LINES; i -= 1) {
    const leaf = parsed.leaves[i];
    if (leaf === undefined || leaf.role !== 'outside') break;
    const { text } = leaf.flat;
    if (isAllCaps(text) && isAgencyHead(text)) continue;
    if (!isSmallAgency(text)) break;
    found.unshift(leaf);
  }
  return found;
}

/** A header names at most an agency and the one above it, each on two lines. */
const LINES = 4;

/** A division of the country that has a People's Committee of its own: "PHƯỜNG BÌNH MINH". */
export interface Unit {
  /** In capitals: `TỈNH`, `THÀNH PHỐ`, `PHƯỜNG`; undefined where the name says none. */
  readonly level: string;
  /** As in the header, in capitals. */
  readonly name: string;
}

const COMMITTEE =
  /^(?:[ỦU][YỶ] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN|HĐND) (TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) ([\p{Lu}\d][\p{Lu}\d '’.-]{0,40})$/u;

/** The unit whose body issues the document: that of its committee or council, or of the department right below it. */
export function unitOf({ preface }: DocumentTree): Unit | undefined {
  const own = committeeOf(preface.agency);
  if (own !== undefined) return own;
  const above = committeeOf(preface.superior);
  const isProvince = above !== undefined && /^(?:TỈNH|THÀNH PHỐ)$/u.test(above.level);
  return isProvince && /^SỞ /u.test(preface.agency?.text ?? '') ? above : undefined;
}

function committeeOf(part: Part | undefined): Unit | undefined {
  const [, level = '', name = ''] = COMMITTEE.exec(part?.text ?? '') ?? [];
  return name === '' ? undefined : { level: level.startsWith('TP') ? 'THÀNH PHỐ' : level, name };
}

/** "SÔNG HOA" -> "Sông Hoa". */
function nameInSmallLetters(name: string): string {
  return name.replace(/(?<=\p{L})\p{L}/gu, (letter) => letter.toLowerCase());
}

const LEVEL = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|tx\.?|xã|phường|thị trấn|đặc khu) ?(?=[\p{Lu}\d])/iu;

/** The name of a place without the word for its level, laid bare for comparing. */
export function bareName(place: string): string {
  return bare(place.replace(LEVEL, ''))
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/** The place name before the date, as far as it is filled in; with its place in the leaf's text. */
export function placeNameOf({ doc }: RuleContext): { readonly leaf: Leaf; readonly text: string } | undefined {
  const { placeDate } = doc.preface;
  const leaf = placeDate?.leaves[0];
  const text = placeDate?.place?.trim();
  if (leaf === undefined || text === undefined || /[….<>«»_()[\]]{2}|…/u.test(text)) return undefined;
  return leaf.flat.text.startsWith(text) ? { leaf, text } : undefined;
}

/** The name of a person or an event, as units are called after them; with its level it is another text. */
export function isNamedAfter(name: string): boolean {
  return NAMES.has(bareName(name));
}

/** Persons and an event whose names communes, wards and a city bear. A name that is also a common place name is left out. */
const NAMES: ReadonlySet<string> = new Set(
  [
    'Hồ Chí Minh',
    'Điện Biên Phủ',
    'Trần Hưng Đạo',
    'Lý Thường Kiệt',
    'Lê Hồng Phong',
    'Hoàng Văn Thụ',
    'Nguyễn Thị Minh Khai',
    'Nguyễn Trãi',
    'Nguyễn Du',
    'Nguyễn Văn Cừ',
    'Nguyễn Văn Trỗi',
    'Phan Bội Châu',
    'Phan Chu Trinh',
    'Phan Đình Phùng',
    'Phạm Ngũ Lão',
    'Hai Bà Trưng',
    'Võ Thị Sáu',
    'Lê Đại Hành',
    'Lê Thánh Tông',
    'Bùi Thị Xuân',
    'Đinh Tiên Hoàng',
    'Cách Mạng Tháng Tám',
  ].map((name) => bareName(name)),
);

/** "PHƯỜNG" -> "Phường", "THÀNH PHỐ" -> "Thành phố". */
export function capitalised(level: string): string {
  return `${level.charAt(0)}${level.slice(1).toLowerCase()}`;
}

/** The unit as a place before the date: its name, with the level where the law asks for it. */
export function placeOf({ level, name }: Unit): string {
  const place = nameInSmallLetters(name);
  return isNamedAfter(name) || /^\d/u.test(name) ? `${capitalised(level)} ${place}` : place;
}
