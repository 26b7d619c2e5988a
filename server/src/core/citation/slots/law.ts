import { LAW_NAMES } from '../../law/law-names.ts';
import { fold, indexPhrases, isUpper, phraseAt, wordAt } from '../words.ts';
import { STOPS } from './issuer-words.ts';
import { isTypeWordAt } from './type.ts';

export interface LawName {
  readonly from: number;
  readonly to: number;
  /** The name is one of the listed ones: sure of its extent, whatever its capitals. */
  readonly listed: boolean;
}

/** Listed names that share the word of the law before them: "các luật Doanh nghiệp, Đầu tư và Đấu thầu". */
export function readListedLaw(text: string, at: number): LawName | undefined {
  const listed = isUpper(text.charAt(at)) ? phraseAt(text, at, NAMES) : 0;
  return listed === 0 ? undefined : { from: at, to: at + listed, listed: true };
}

/**
 * The name after "Luật", "Bộ luật", "Pháp lệnh": `from` is the blank after the type word. Listed names in any case and with
 * or without their commas; else capitalised words, as far as a number, a date or the end of the phrase. Undefined: no name.
 */
export function readLawName(text: string, from: number): LawName | undefined {
  if (text[from] !== ' ') return undefined;
  const at = from + 1;
  const amending = readAmending(text, at);
  if (amending !== undefined) return { from: at, to: amending, listed: true };
  const listed = phraseAt(text, at, NAMES);
  if (listed > 0) return { from: at, to: at + listed, listed: true };
  const word = wordAt(text, at);
  if (word === undefined || !isUpper(word.text) || isTypeWordAt(text, at)) return undefined;
  return { from: at, to: readUnlisted(text, at), listed: false };
}

/** `sửa đổi, bổ sung một số điều của Luật Giá`, `… của Luật Cán bộ, công chức và Luật Viên chức`. */
function readAmending(text: string, at: number): number | undefined {
  AMENDING.lastIndex = at;
  const opening = AMENDING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  let to: number | undefined;
  let next = at + opening.length;
  for (let more = 0; more < 12; more += 1) {
    LAW.lastIndex = next;
    const law = LAW.exec(text)?.[0];
    if (law === undefined) break;
    const name = phraseAt(text, next + law.length, NAMES);
    to = name > 0 ? next + law.length + name : readUnlisted(text, next + law.length);
    JOIN.lastIndex = to;
    const join = JOIN.exec(text)?.[0];
    if (join === undefined) break;
    next = to + join.length;
  }
  return to ?? numbered(text, at + opening.length);
}

/** `của 11 luật có liên quan đến …`: up to the number that follows. */
function numbered(text: string, from: number): number | undefined {
  const ahead = text.slice(from, from + 160);
  const found = /^[^;:.“”()]*?(?= số \d{1,3}\/)/u.exec(ahead)?.[0];
  return found === undefined ? undefined : from + found.length;
}

function readUnlisted(text: string, at: number): number {
  let to = at;
  // Commas and "và" belong to the name where a number or date closes it, or where the phrase after them is of the name's kind.
  const closed = closingAt(text, at);
  for (let count = 0; count < 24; count += 1) {
    const start = count === 0 ? at : to + 1;
    if (start >= text.length || (closed !== undefined && start > closed)) break;
    const word = wordAt(text, start);
    if (word === undefined) break;
    if (closed === undefined && count > 0) {
      if (word.text === 'và') {
        if (!goesOn(text, word.to)) break;
      } else if (phraseAt(text, start, STOPS) > 0) break;
    }
    if (count > 0 && isUpper(word.text) && isTypeWordAt(text, start)) break;
    to = word.to;
    if (word.mark !== '') {
      if (word.mark !== ',' || (closed === undefined && !goesOn(text, to + 1))) break;
      to += 1;
    }
  }
  return text[to - 1] === ',' ? to - 1 : to;
}

/**
 * After a comma or "và" the name goes on where a few words in small letters follow, none of them the beginning of a clause, and
 * then a mark or the next law: "Luật Quản lý, sử dụng vốn nhà nước và Luật …", not "Luật Nhà giáo, giáo viên được hưởng".
 */
function goesOn(text: string, from: number): boolean {
  const phrase = PHRASE.exec(text.slice(from, from + 90))?.[0];
  return phrase !== undefined && !CLAUSE.test(phrase) && phraseAt(text, from + 1, STOPS) === 0;
}

/** Where the name is closed by "số …", "ngày …", "năm …" within the same phrase. */
function closingAt(text: string, at: number): number | undefined {
  const ahead = text.slice(at, at + 130);
  const found = CLOSING.exec(ahead);
  if (found === null) return undefined;
  const before = ahead.slice(0, found.index);
  if (
    /[;:.()“”"]|(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết) | (?:được|đã|theo|trong|quy định|và các|kể từ|tại khoản) /u.test(
      before,
    )
  ) {
    return undefined;
  }
  return at + found.index;
}

function nameVariants(names: readonly string[]): readonly string[] {
  const both = names.flatMap((name) =>
    name.includes(',') ? [name, name.replaceAll(',', ''), name.replaceAll(',', ' -')] : [name],
  );
  return [...new Set(both.map(fold))];
}

const NAMES = indexPhrases(nameVariants(LAW_NAMES));
const AMENDING = /sửa đổi(?:, bổ sung)?(?: một số)? (?:điều|khoản|nội dung)(?: và phụ lục [^ ]{1,20})? của /iuy;
const LAW = /(?:Bộ luật|Luật|Pháp lệnh) /uy;
const JOIN = /, | và |; /uy;
const PHRASE =
  /^(?: \p{Ll}\p{L}*,?){1,9}?(?=[;.)”"]|$| và (?:Bộ luật|Luật|Pháp lệnh|các)(?!\p{L})|, (?:Bộ luật|Luật|Pháp lệnh) )/u;
const CLAUSE =
  /(?:^| )(?:các|những|mọi|mỗi|cơ quan|đơn vị|tổ chức|cá nhân|người|ai|việc|khi|để|nếu|trong|tại|theo|từ|phải|không|được|bị|đã|đang|sẽ|cần|nên|nhằm|đồng thời|căn cứ|pháp luật|nghị định|nghị quyết|thông tư|quy định|quyết định|kế hoạch|hướng dẫn|báo cáo|văn bản|bảo đảm|đề nghị|yêu cầu|thực hiện|triển khai|tuyên truyền|phổ biến|tích cực|nâng cao|tăng cường)(?=[ ,]|$)/u;
const CLOSING = / (?:số \d|ngày \d|năm \d{4})/u;
