import { FIELDS } from '../../law/authorities.ts';
import * as bodies from '../../law/bodies.ts';
import { fold, indexPhrases, isUpper, type PhraseIndex, phraseAt, wordAt } from '../words.ts';
import { CAPITAL_STOPS, STOPS } from './issuer-words.ts';
import { isTypeWordAt } from './type.ts';

/** Where an issuer stands in the plain text; `from` is after "của". */
export interface IssuerRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads "của Ủy ban nhân dân tỉnh Cao Bằng" at `from` (a blank before it is skipped). With `joint` the symbol names several
 * authorities, so a list ("của Bộ Nội vụ và Văn phòng Chính phủ") is one issuer. Undefined where no "của" and authority stand.
 */
export function readIssuer(text: string, from: number, joint: boolean): IssuerRange | undefined {
  const start = text[from] === ' ' ? from + 1 : from;
  OF.lastIndex = start;
  const of = OF.exec(text)?.[0];
  if (of === undefined) return undefined;
  const at = start + of.length;
  const first = readAuthority(text, at);
  if (first === undefined) return undefined;
  let to = readTerm(text, first);
  for (let more = 0; more < MOST_JOINT; more += 1) {
    JOIN.lastIndex = to;
    const join = JOIN.exec(text)?.[0];
    if (join === undefined) break;
    const next = to + join.length;
    if (!joint && !isSameRank(text, at, next)) break;
    const end = readAuthority(text, next);
    if (end === undefined) break;
    to = readTerm(text, end);
  }
  return { from: at, to };
}

/** End of the name of an authority that begins at `at`; undefined where none begins. */
export function readAuthority(text: string, at: number): number | undefined {
  const length = phraseAt(text, at, BODIES);
  const best = length === 0 ? undefined : KIND_OF_BODY.get(fold(text.slice(at, at + length)));
  const end = at + length;
  if (best === WHOLE_NAMES) return readTerm(text, end);
  if (best === FIELD_BODIES) return readFieldBody(text, end);
  if (best === LOCAL_BODIES) return readLocalBody(text, end);
  if (best === OTHER_BODIES) return readName(text, end, end);
  if (best === JOINT_BODIES) return readJoint(text, end);
  if (best === POSITIONS) {
    const body = text[end] === ' ' ? readAuthority(text, end + 1) : undefined;
    return body ?? readName(text, end, end);
  }
  const word = wordAt(text, at);
  if (word === undefined || !isUpper(word.text) || isTypeWordAt(text, at) || isStop(text, at)) return undefined;
  return readName(text, at, at);
}

/** `Bộ` + field, `Sở` + field + place; `Sở` alone; an abbreviation (`Bộ GDĐT`, `Sở GD&ĐT`). */
function readFieldBody(text: string, end: number): number {
  if (text[end] !== ' ') return end;
  const field = phraseAt(text, end + 1, FIELD_NAMES);
  if (field > 0) return readPlace(text, end + 1 + field);
  const word = wordAt(text, end + 1);
  if (word === undefined) return end;
  if (/^[\p{Lu}&]{2,}/u.test(word.text)) return word.mark === '' ? readPlace(text, word.to) : word.to;
  return readName(text, end, end);
}

/** `UBND` + level + place, `Tỉnh ủy` + place, `Đảng ủy` + another body. */
function readLocalBody(text: string, end: number): number {
  const place = readPlace(text, end);
  if (place > end) return readTerm(text, readPartOf(text, place));
  if (text[end] !== ' ') return end;
  const inner = isBody(text, end + 1) ? readAuthority(text, end + 1) : undefined;
  if (inner !== undefined) return inner;
  return fold(text.slice(end + 1, end + 4)) === 'các' ? readName(text, end, end) : readTerm(text, end);
}

/** "Đảng ủy Vietcombank Sở giao dịch", "Công đoàn Agribank Chi nhánh Sông Hoa": a part of what was named, with no comma between. */
function readPartOf(text: string, end: number): number {
  if (text[end] !== ' ' || !isUpper(text.charAt(end + 1))) return end;
  const length = phraseAt(text, end + 1, PARTS);
  return length === 0 ? end : readName(text, end + 1 + length, end + 1 + length);
}

/** `Liên bộ Giáo dục và Đào tạo - Tài chính`, `Liên bộ: Bộ Nội vụ, Bộ Tài chính`, `Liên ngành Công an - Viện kiểm sát - Tòa án`. */
function readJoint(text: string, end: number): number {
  let to = end;
  for (let more = 0; more < MOST_JOINT; more += 1) {
    JOINT.lastIndex = to;
    const joint = JOINT.exec(text)?.[0];
    if (joint === undefined || (more === 0) !== /^:? $/u.test(joint)) break;
    const next = to + joint.length;
    const field = phraseAt(text, next, FIELD_NAMES);
    const name = field > 0 ? next + field : isBody(text, next) ? readAuthority(text, next) : undefined;
    if (name === undefined) break;
    to = name;
  }
  return to > end ? to : readName(text, end, end);
}

function isBody(text: string, at: number): boolean {
  return phraseAt(text, at, BODIES) > 0;
}

/** `tỉnh Cao Bằng`, `thành phố Hồ Chí Minh`, `xã Ngọc Sơn, huyện Hiệp Hòa`, `Lạng Sơn`; `end` itself where no place follows. */
export function readPlace(text: string, end: number): number {
  let to = readOnePlace(text, end, true);
  if (to === end) return end;
  for (let more = 0; more < 2 && text.startsWith(', ', to); more += 1) {
    if (phraseAt(text, to + 2, LEVELS) === 0) break;
    const next = readOnePlace(text, to + 1, false);
    if (next === to + 1) break;
    to = next;
  }
  return to;
}

function readOnePlace(text: string, end: number, aloneToo: boolean): number {
  if (text[end] !== ' ') return end;
  const level = phraseAt(text, end + 1, LEVELS);
  const to = level === 0 ? end : end + 1 + level;
  // "TP. Hồ Chí Minh"; with no name behind it, and after "tỉnh", the dot is the sentence's.
  const dotted = text[to] === '.' && fold(text.slice(end + 1, to)) === 'tp' ? to + 1 : to;
  const named = readPlaceName(text, dotted, level > 0);
  if (named > dotted) return named;
  return aloneToo ? to : end;
}

/** Capitalised words, also joined by a spaced hyphen (`Bà Rịa - Vũng Tàu`), or a figure (`phường 12`). */
function readPlaceName(text: string, end: number, levelled: boolean): number {
  let to = end;
  for (let count = 0; count < 6 && text[to] === ' '; count += 1) {
    const dash = /^ [-–] (?=\p{Lu})/u.test(text.slice(to, to + 4)) && to > end;
    const at = dash ? to + 3 : to + 1;
    const word = wordAt(text, at);
    if (word === undefined) break;
    const fits = isUpper(word.text) || (count === 0 && /^\d{1,2}$/u.test(word.text));
    if (!fits || isTypeWordAt(text, at) || isStop(text, at)) break;
    if (isBody(text, at) && ((count === 0 && !levelled) || !isSyllableOfPlace(text, at, count === 0))) break;
    to = word.to;
    if (word.mark !== '') break;
  }
  return to;
}

/** `Hải Phòng`, `Hội An`, `Vụ Bản`, `Tân Hội Đông`: a syllable of a place's name that is also the head of a body ("Phòng", "Hội"). */
function isSyllableOfPlace(text: string, at: number, first: boolean): boolean {
  const word = wordAt(text, at);
  if (word === undefined || phraseAt(text, at, BODIES) > word.to - at || phraseAt(text, at, PARTS) > 0) return false;
  if (word.mark !== '') return !first;
  if (phraseAt(text, word.to + 1, FIELD_NAMES) > 0) return false;
  const next = wordAt(text, word.to + 1);
  if (next === undefined || !isUpper(next.text)) return !first;
  // "Trường THPT", "Đoàn TNCS"; "Ban Tổ chức" against "Hội Đông ban hành".
  if (/^\p{Lu}{2}/u.test(next.text)) return false;
  const after = next.mark === '' ? wordAt(text, next.to + 1) : undefined;
  return first || after === undefined || isUpper(after.text) || isStop(text, next.to + 1);
}

/** The words of any other name, until a verb, a mark, a type word; `least` where none follows. */
function readName(text: string, end: number, least: number): number {
  let to = end;
  let upperSeen = false;
  for (let count = 0; count < MOST_WORDS; count += 1) {
    const first = to === end && text[to] !== ' ';
    const at = first ? to : to + 1;
    if (!first && text[to] !== ' ') break;
    const joint = /^(?:-|–|và) (?=\p{Lu})/u.exec(text.slice(at, at + 4))?.[0];
    if (joint !== undefined) {
      const next = at + joint.length;
      if (count === 0 || isTypeWordAt(text, next) || (joint.startsWith('v') && isBody(text, next))) break;
      if (isStop(text, next)) break;
      to = next - 1;
      continue;
    }
    const word = wordAt(text, at);
    if (word === undefined) break;
    // "Ban tổ chức Trung ương", "Hội đồng phối hợp …": the word after the head belongs to the name.
    if ((count > 0 && isStop(text, at)) || (count === 0 && isFirstStop(text, at))) break;
    if (count > 0 && isUpper(word.text) && isTypeWordAt(text, at) && !NAMED_BY.test(text.slice(at, at + 20))) break;
    if (word.text === 'và') break;
    upperSeen ||= isUpper(word.text);
    to = word.to;
    if (word.mark !== '') break;
  }
  return upperSeen || to > end ? Math.max(to, least) : least;
}

function readTerm(text: string, end: number): number {
  TERM.lastIndex = end;
  return end + (TERM.exec(text)?.[0].length ?? 0);
}

const OF_AIR = /(?:^| )(?:hàng|phòng|Hàng|Phòng) $/u;

function isStop(text: string, at: number): boolean {
  const upper = isUpper(text.charAt(at));
  // "Phòng Cảnh sát QLHC về TTXH": before an abbreviation the word belongs to the name.
  if (!upper && IN_NAME.test(text.slice(at, at + 6))) return false;
  // "Ban Chỉ đạo chuyển đổi số tỉnh": "số" with no number is of the name.
  if (text.startsWith('số ', at) && !NUMBERED.test(text.slice(at, at + 6))) return false;
  // "Tổng công ty Cảng hàng không Việt Nam", "Bộ Tư lệnh Phòng không - Không quân": half of a word of the name.
  if (text.startsWith('không', at) && OF_AIR.test(text.slice(Math.max(0, at - 6), at))) return false;
  return phraseAt(text, at, upper ? CAPITAL_STOPS : STOPS) > 0;
}

function isFirstStop(text: string, at: number): boolean {
  if (isUpper(text.charAt(at))) return phraseAt(text, at, CAPITAL_STOPS) > 0;
  const stop = phraseAt(text, at, STOPS);
  return stop > 0 && fold(text.slice(at, at + stop)) !== 'tổ chức';
}

/** "của Bộ trưởng Bộ Y tế, Bộ trưởng Bộ Công Thương", "của Bộ Chính trị, Ban Bí thư": one issuer though the symbol is silent. */
function isSameRank(text: string, first: number, next: number): boolean {
  const a = fold(text.slice(first, first + 12));
  const b = fold(text.slice(next, next + 12));
  if (a.startsWith('bộ trưởng') && b.startsWith('bộ trưởng')) return true;
  const centre = (name: string) => name.startsWith('bộ chính trị') || name.startsWith('ban bí thư');
  return centre(a) && centre(b);
}

const WHOLE_NAMES = indexPhrases(bodies.WHOLE_NAMES);
const POSITIONS = indexPhrases(bodies.POSITIONS);
const FIELD_BODIES = indexPhrases(bodies.FIELD_BODIES);
const LOCAL_BODIES = indexPhrases(bodies.LOCAL_BODIES);
const OTHER_BODIES = indexPhrases(bodies.OTHER_BODIES);
const JOINT_BODIES = indexPhrases(bodies.JOINT_BODIES);
const PARTS = indexPhrases(bodies.PARTS);
const LEVELS = indexPhrases(bodies.LEVELS);
const FIELD_NAMES: PhraseIndex = indexPhrases(FIELDS.flatMap((name) => [name, name.replaceAll(' và ', ' & ')]));
/** The kind of each name or head, by its folded words. */
const KIND_OF_BODY: ReadonlyMap<string, PhraseIndex> = new Map(
  [WHOLE_NAMES, POSITIONS, FIELD_BODIES, LOCAL_BODIES, OTHER_BODIES, JOINT_BODIES].flatMap((index) =>
    [...index.values()].flat().map((phrase) => [phrase, index] as const),
  ),
);
const BODIES: PhraseIndex = indexPhrases([...KIND_OF_BODY.keys()]);
// "Ban Chỉ đạo các Chương trình mục tiêu quốc gia": a body named by what it runs; with a number it is the next document.
const NAMED_BY = /^(?:Chương trình|Đề án|Dự án|Kế hoạch) (?!số|\d)/u;
const MOST_WORDS = 16;
const NUMBERED = /^số ?[:\d…./]/u;
const IN_NAME = /^về \p{Lu}{2}/u;
const MOST_JOINT = 12;
// The second letter is also met as Cyrillic а.
const OF = /c[ủu][aаả] (?=[\p{L}])/iuy;
const JOIN = /, (?:và )?| và | - (?=[BT])/uy;
const JOINT = / ?[-–] ?| và |, |:? /uy;
const TERM =
  /,? (?:kh[oó][aá]|Kh[oó][aá]|KH[OÓ][AÁ]) (?:[IVXL]+|\d{1,2})(?![\p{L}\d])| \([Kk]h[oó][aá] (?:[IVXL]+|\d{1,2})\)/uy;
