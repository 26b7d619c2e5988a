import { FIELDS } from '../law/authorities.ts';
import { upperFirst } from '../text/letters.ts';

/**
 * An agency's name typed in capitals as it is written in running text: "SỞ NỘI VỤ TỈNH AN SƠN" is "Sở Nội vụ tỉnh An
 * Sơn" (Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV). Undefined where a part of it is not known: capitals don't tell
 * whether "BAN DÂN TỘC" has a capital D.
 */
export function nameInText(capitals: string): string | undefined {
  const text = capitals.normalize('NFC').replace(/\s+/gu, ' ').trim().replaceAll('UỶ', 'ỦY');
  const council = COUNCILS.find(([upper]) => startsWithWord(text, upper));
  if (council !== undefined) return withPlace(council[1], text.slice(council[0].length));
  const head = HEADS.find(([upper]) => startsWithWord(text, upper));
  if (head === undefined) return undefined;
  const rest = text.slice(head[0].length + 1);
  const field = FIELDS.filter((name) => startsWithWord(rest, name.toUpperCase())).sort(
    (a, b) => b.length - a.length,
  )[0];
  return field === undefined ? undefined : withPlace(`${head[1]} ${field}`, rest.slice(field.length));
}

const COUNCILS: readonly (readonly [string, string])[] = [
  ['ỦY BAN NHÂN DÂN', 'Ủy ban nhân dân'],
  ['HỘI ĐỒNG NHÂN DÂN', 'Hội đồng nhân dân'],
  ['THỦ TƯỚNG CHÍNH PHỦ', 'Thủ tướng Chính phủ'],
  ['CHÍNH PHỦ', 'Chính phủ'],
];
const HEADS: readonly (readonly [string, string])[] = [
  ['SỞ', 'Sở'],
  ['BỘ', 'Bộ'],
  ['PHÒNG', 'Phòng'],
];
const PLACE = /^ (TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|ĐẶC KHU) ([\p{L} ]+)$/u;

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && (text.length === word.length || text[word.length] === ' ');
}

function withPlace(name: string, rest: string): string | undefined {
  if (rest === '') return name;
  const place = PLACE.exec(rest);
  if (place === null) return undefined;
  const [, unit = '', proper = ''] = place;
  return `${name} ${unit.toLowerCase()} ${proper.split(' ').map(capitalised).join(' ')}`;
}

function capitalised(word: string): string {
  return upperFirst(word.toLowerCase());
}
