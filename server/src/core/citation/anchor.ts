import { isWordCode } from './words.ts';

/** A place where a citation or a pinpoint may begin. */
export interface Anchor {
  /** `name`: a type word that needs no number to name a document (`Luật`, `Nghị quyết`); `word`: any other one. */
  readonly kind: 'word' | 'name' | 'unit' | 'number';
  readonly at: number;
}

/**
 * The first place at or after `from` where a citation may begin. Walks over the letters and tries an expression only at the
 * beginning of a word whose first letter begins a type word or a unit: most words are passed by with one look into a table.
 */
export function nextAnchor(text: string, from: number): Anchor | undefined {
  let before = from === 0 ? 0 : classOf(text.charCodeAt(from - 1));
  for (let at = from; at < text.length; at += 1) {
    const found = classOf(text.charCodeAt(at));
    if (found > WORD && before === 0) {
      const anchor = found === FIGURE ? numberAt(text, at) : wordAt(text, at, found);
      if (anchor !== undefined) return anchor;
    }
    before = found;
  }
  return undefined;
}

function wordAt(text: string, at: number, letter: number): Anchor | undefined {
  const expression = EXPRESSIONS[letter - FIRST_LETTER];
  if (expression === undefined) return undefined;
  expression.lastIndex = at;
  const found = expression.exec(text);
  if (found === null) return undefined;
  if (found[1] !== undefined) return { kind: 'unit', at };
  NAME.lastIndex = at;
  return { kind: NAME.test(text) ? 'name' : 'word', at };
}

function numberAt(text: string, at: number): Anchor | undefined {
  NUMBER.lastIndex = at;
  return NUMBER.test(text) && !goesOn(text, at) ? { kind: 'number', at } : undefined;
}

/** The figure is the tail of another one: `3` in `12/3/2020`, `2015` in `QCVN 12-1:2015/BCT`. */
function goesOn(text: string, at: number): boolean {
  return at > 1 && GLUE.includes(text.charAt(at - 1)) && classOf(text.charCodeAt(at - 2)) > 0;
}

/** 0: no part of a word; WORD: a letter; FIGURE; FIRST_LETTER + i: a letter that `EXPRESSIONS[i]` begins with. */
function classOf(code: number): number {
  return CLASSES[code] ?? (isWordCode(code) ? WORD : 0);
}

const GLUE = './-:,–\\';
const WORD = 1;
const FIGURE = 2;
const FIRST_LETTER = 3;

// Whole words only (a number may be glued to them); what follows is the reader's matter. The group: names of units.
const EXPRESSIONS: readonly RegExp[] = [
  /(?:[Bb]áo cáo|BÁO CÁO|[Bb]ản (?:ghi|thỏa|thoả)|[Bb]iên bản|[Bb]ộ [Ll]uật|BỘ LUẬT|BC|([Bb]iểu))(?!\p{L})/uy,
  /(?:[Cc]hỉ [Tt]hị|CHỈ THỊ|[Cc]hương trình|CHƯƠNG TRÌNH|[Cc]ông (?:văn|điện|thư)|CÔNG (?:VĂN|ĐIỆN)|CTr|CT|CV|([Cc]hương))(?!\p{L})/uy,
  /[Dd]ự án(?!\p{L})/uy,
  /(?:[ĐđÐð]ề án|ĐỀ ÁN|([ĐđÐð]iều(?= (?:\d|lệ|này))|[ĐđÐð]iểm))(?!\p{L})/uy,
  /(?:[Gg]iấy|([Gg]ạch đầu dòng))(?!\p{L})/uy,
  /(?:[Hh]ợp đồng|[Hh]ướng [Dd]ẫn|HƯỚNG DẪN|[Hh]iến pháp|HIẾN PHÁP|HD)(?!\p{L})/uy,
  /(?:[Kk]ế [Hh]oạch|KẾ HOẠCH|[Kk]ết [Ll]uận|KẾT LUẬN|KH|KL|([Kk]hoản))(?!\p{L})/uy,
  /(?:[Ll]ệnh|[Ll]uật|LUẬT)(?!\p{L})/uy,
  /([Mm]ục|[Mm]ẫu)(?!\p{L})/uy,
  /(?:[Nn]ghị [ĐđÐð]ịnh|NGHỊ ĐỊNH|[Nn]ghị [Qq]uyết|NGHỊ QUYẾT|N[ĐÐ]|NQ)(?!\p{L})/uy,
  /(?:[Pp]háp lệnh|PHÁP LỆNH|[Pp]hiếu|[Pp]hương án|([Pp]hần|[Pp]hụ lục))(?!\p{L})/uy,
  /(?:[Qq]uy (?:[ĐđÐð]ịnh|[Cc]hế)|QUY (?:ĐỊNH|CHẾ)|[Qq]uyết [ĐđÐð]ịnh|QUYẾT ĐỊNH|Q[ĐÐ])(?!\p{L})/uy,
  /[Ss]ắc lệnh(?!\p{L})/uy,
  /(?:[Tt]hông (?:[Tt]ư|tri|[Bb]áo|cáo)|THÔNG (?:TƯ|BÁO)|[Tt]ờ trình|TỜ TRÌNH|TTLT|TTr|TT|TB|([Tt]iểu mục|[Tt]iết))(?!\p{L})/uy,
  /(?:[Vv]ăn (?:bản|kiện)|VĂN BẢN|VBHN|VB)(?!\p{L})/uy,
];
const LETTERS = ['bB', 'cC', 'dD', 'đĐðÐ', 'gG', 'hH', 'kK', 'lL', 'mM', 'nN', 'pP', 'qQ', 'sS', 'tT', 'vV'];
const NAME =
  /(?:[Ll]uật|LUẬT|[Bb]ộ [Ll]uật|BỘ LUẬT|[Pp]háp lệnh|PHÁP LỆNH|[Hh]iến pháp|HIẾN PHÁP|Nghị quyết|NGHỊ QUYẾT|Kết luận|KẾT LUẬN)/uy;
// A number with a sign and a letter after it (`12/KH`, `30/2020/nđ`, `45/2005 NĐ`), or with the sign lost (`1830 QĐ`).
const NUMBER =
  /(?:\d{1,4}\.)?\d{1,6}[a-h]?(?= ?\\?[/\u2010-\u2014_-] ?(?:\d{3,5} ?[/\u2010-\u2014-]? ?)?\p{L}| \p{Lu}{2})/uy;

/** Letters of Latin scripts with their marks; what lies beyond is looked up one by one. */
const CLASSES: Uint8Array = classes();

function classes(): Uint8Array {
  const found = new Uint8Array(0x2000);
  for (let code = 0; code < found.length; code += 1) if (isWordCode(code)) found[code] = WORD;
  for (let figure = 48; figure <= 57; figure += 1) found[figure] = FIGURE;
  for (const [i, letters] of LETTERS.entries()) {
    for (const letter of letters) found[letter.charCodeAt(0)] = FIRST_LETTER + i;
  }
  return found;
}
