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
 * or without their commas; else capitalised words, as far as a number, a date or the end of the phrase. In small letters only
 * where a number or a date closes the name. Undefined: no name.
 */
export function readLawName(text: string, from: number): LawName | undefined {
  if (text[from] !== ' ') return undefined;
  const at = from + 1;
  const amending = readAmending(text, at);
  if (amending !== undefined) return { from: at, to: amending, listed: true };
  const listed = phraseAt(text, at, NAMES);
  if (listed > 0) return { from: at, to: at + listed, listed: true };
  const word = wordAt(text, at);
  if (word === undefined || isTypeWordAt(text, at)) return undefined;
  const to = isUpper(word.text) ? readUnlisted(text, at) : readSmall(text, at, word.text);
  return to === undefined ? undefined : { from: at, to, listed: false };
}

/** "Pháp lệnh phí, lệ phí sông Hoa số 10/2009/UBTVQH12": a name that has no capital, up to what closes it. */
function readSmall(text: string, at: number, first: string): number | undefined {
  if (NOT_A_LAW.has(fold(first))) return undefined;
  const closed = closingAt(text, at);
  if (closed === undefined) return undefined;
  const name = text.slice(at, closed);
  if (!name.includes(' ') || NOT_IN_NAME.test(`${name} `)) return undefined;
  // The Quốc hội's number says that a law is named; before others there may stand a sentence: "Luật áp dụng cho năm 2025".
  OF_ASSEMBLY.lastIndex = closed;
  return OF_ASSEMBLY.test(text) || !hasVerb(text, at, closed) ? trimmed(text, closed) : undefined;
}

function hasVerb(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at = nextWord(text, at)) {
    if (isTypeWordAt(text, at)) return true;
    const length = phraseAt(text, at, STOPS);
    if (length > 0 && !NAME_VERBS.has(fold(text.slice(at, at + length)))) return true;
  }
  return false;
}

function nextWord(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  return blank < 0 ? text.length : blank + 1;
}

function trimmed(text: string, to: number): number {
  return text[to - 1] === ',' ? to - 1 : to;
}

/** `sửa đổi, bổ sung một số điều của Luật Giá`, `… của Luật Cán bộ, công chức và Luật Viên chức`. */
function readAmending(text: string, at: number): number | undefined {
  AMENDING.lastIndex = at;
  const opening = AMENDING.exec(text)?.[0];
  if (opening === undefined) return undefined;
  // "Luật sửa đổi Điều 126 của Luật Nhà ở và Điều 121 của Luật Đất đai"
  const expression = /\d/u.test(opening) ? LAW_OF_ARTICLE : LAW;
  let to: number | undefined;
  let next = at + opening.length;
  for (let more = 0; more < 12; more += 1) {
    expression.lastIndex = next;
    const law = expression.exec(text)?.[0];
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

/** `của 11 luật có liên quan đến …`: up to the number or the date that follows. */
function numbered(text: string, from: number): number | undefined {
  const ahead = text.slice(from, from + 160);
  const found = (NUMBERED.exec(ahead) ?? DATED.exec(ahead))?.[0];
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
  return trimmed(text, to);
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
  const both = names.flatMap((name) => [name, name.replaceAll(',', ''), name.replaceAll(',', ' -')]);
  return [...new Set(both.flatMap(shortened).map(fold))];
}

/** "Tổ chức HĐND và UBND", "Ban hành VBQPPL": the name with the abbreviations that drafters put into it. */
function shortened(name: string): readonly string[] {
  const found = [name];
  for (const [words, letters] of ABBREVIATED) {
    for (const one of [...found]) {
      const at = fold(one).indexOf(fold(words));
      if (at >= 0) found.push(one.slice(0, at) + letters + one.slice(at + words.length));
    }
  }
  return found;
}

const ABBREVIATED: readonly (readonly [string, string])[] = [
  ['Hội đồng nhân dân', 'HĐND'],
  ['Hội đồng nhân dân', 'HDND'],
  ['Ủy ban nhân dân', 'UBND'],
  ['Tòa án nhân dân', 'TAND'],
  ['Viện kiểm sát nhân dân', 'VKSND'],
  ['Mặt trận Tổ quốc', 'MTTQ'],
  ['văn bản quy phạm pháp luật', 'VBQPPL'],
  ['quy phạm pháp luật', 'QPPL'],
  ['Bảo hiểm xã hội', 'BHXH'],
  ['Bảo hiểm y tế', 'BHYT'],
  ['Phòng cháy, chữa cháy', 'PCCC'],
  ['Phòng cháy chữa cháy', 'PCCC'],
  ['Phòng cháy và chữa cháy', 'PCCC'],
  ['cứu nạn, cứu hộ', 'CNCH'],
];
const NAMES = indexPhrases(nameVariants(LAW_NAMES));
const AMENDING =
  /(?:sửa đổi|bổ sung)(?:,? (?:và )?bổ sung)?(?: một số| các)? (?:điều|khoản|nội dung)(?: \d{1,3}(?:(?:, | và )\d{1,3}){0,9})?(?: và phụ lục [^ ]{1,20})?(?: của)? /iuy;
// "Luật sư", "luật gia", "luật cũ": words that a law's name doesn't begin with.
const NOT_A_LAW: ReadonlySet<string> = new Set(
  'này trên nêu cũ mới hiện khác sư gia lệ học tục chơi pháp định cơ chuyên gốc riêng chung đã mà và hoặc'.split(' '),
);
const OF_ASSEMBLY = / số:? ?\d{1,3}[/-](?:\d{4}[/-])?(?:QH|UBTVQH|PL|LCT|L-)/uy;
const NAME_VERBS: ReadonlySet<string> = new Set(['tổ chức', 'xử lý', 'với']);
const NOT_IN_NAME =
  / (?:này|trên|trước|sau|vào|ban hành|hiệu lực|hiện hành|thông qua|có|là|sẽ|thì|đến|từ|tại|nay|sinh|ký|họp|áp dụng|bắt đầu|chính thức|giai đoạn|đi) /u;
const NUMBERED = /^[^;:.“”()]*?(?= số \d{1,3}\/)/u;
const DATED = /^(?:các|\d{1,2}) [Ll]uật [^;:.“”()]*?(?= ngày ?\d| năm \d{4})/u;
const LAW = /(?:Bộ luật|Luật|Pháp lệnh) /uy;
const LAW_OF_ARTICLE = /(?:[Đđ]iều \d{1,3}(?:(?:, | và )\d{1,3}){0,9}(?: của)? )?(?:Bộ luật|Luật|Pháp lệnh) /uy;
const JOIN = /, | và |; /uy;
const PHRASE =
  /^(?: \p{Ll}\p{L}*,?){1,9}?(?=[;.)”"]|$| và (?:Bộ luật|Luật|Pháp lệnh|các)(?!\p{L})|, (?:Bộ luật|Luật|Pháp lệnh) )/u;
const CLAUSE =
  /(?:^| )(?:các|những|mọi|mỗi|cơ quan|đơn vị|tổ chức|cá nhân|người|ai|việc|khi|để|nếu|trong|tại|theo|từ|phải|không|được|bị|đã|đang|sẽ|cần|nên|nhằm|đồng thời|căn cứ|pháp luật|nghị định|nghị quyết|thông tư|quy định|quyết định|kế hoạch|hướng dẫn|báo cáo|văn bản|bảo đảm|đề nghị|yêu cầu|thực hiện|triển khai|tuyên truyền|phổ biến|tích cực|nâng cao|tăng cường)(?=[ ,]|$)/u;
const CLOSING = / (?:số:? ?\d|ngày \d|năm \d{4})/u;
