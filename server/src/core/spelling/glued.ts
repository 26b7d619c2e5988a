import { hasMark } from './context.ts';
import { bared, DIGIT, LOWER, letterAt, SHARP, UPPER } from './letters.ts';
import { OFFICIAL } from './official.ts';
import { isSyllable } from './syllable.ts';
import { isOfWords, isWordOfTwo } from './word-slips.ts';

/**
 * Where a blank is missing in a word: “ngày15”, “củaUBND”, “thựchiện”; the likeliest place first, none when it isn't plain.
 */
export function gapsIn(word: string): readonly number[] {
  if (word.length > LONGEST) return [];
  const borders = bordersOf(word);
  if (borders.length === 0) return betweenSyllables(word);
  const at = gapAt(word, borders);
  return at === undefined ? [] : [at];
}

function gapAt(word: string, borders: readonly number[]): number | undefined {
  const at = borders.at(-1) ?? 0;
  const [left, right] = [word.slice(0, at), word.slice(at)];
  if (isFigures(right)) return borders.length === 1 && takesFigures(left, right) ? at : undefined;
  if (isSmall(right)) {
    if (!isWord(right)) return undefined;
    // "20năm", "QH13ngày"; a footnote's figure before its text has a capital after it.
    if (isDigit(left, left.length - 1)) return at;
    // "UBNDtỉnh"; in "TĐKhôi" the last capital belongs to the name.
    return isCaps(left) && left.length > 1 && !isSyllable(left.slice(-1) + right) ? at : undefined;
  }
  const first = borders[0] ?? 0;
  const [head, tail] = [word.slice(0, first), word.slice(first)];
  // A name may be written like that (HòaPhát): only small letters before.
  if (!isSmall(head) || isDigit(tail, 0)) return undefined;
  const isName = !isCaps(tail) && borders.length === 1 && isSyllable(tail);
  // "theoQuyết"; without a mark "kmĐường", "eĐánh" are no words.
  if (!isWord(head)) return isName && head.length > 1 && hasMark(tail) && PLAIN_WORDS.has(head) ? first : undefined;
  // "củaUBND", "tỉnhSông", "trậnTổ".
  if (isCaps(tail) ? tail.length > 1 : isName && (tail.length > 2 || hasMark(tail))) return first;
  return undefined;
}

/** Words without a mark that prose has before a name. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'ban bao cho chung công do giao khai khi kinh lên ngay nhanh nêu qua quan quy ra sang sau tham theo thi thông thu trên tra trong trung viên xin'.split(
    ' ',
  ),
);

const LONGEST = 30;

/** Where small letters meet capitals, letters meet figures. A single capital before small letters begins their word. */
function bordersOf(word: string): number[] {
  const borders: number[] = [];
  for (let i = 1; i < word.length; i += 1) {
    const before = letterAt(word, i - 1) & KIND;
    const here = letterAt(word, i) & KIND;
    if (before === here || (before === UPPER && here === LOWER && i === 1)) continue;
    if (before === UPPER && here === LOWER && (letterAt(word, i - 2) & UPPER) === 0) continue;
    borders.push(i);
  }
  return borders;
}

const KIND = UPPER | LOWER | DIGIT;

/** Between two syllables that each have a tone of their own; a consonant between them may belong to either. */
function betweenSyllables(word: string): readonly number[] {
  const { tones } = bared(word);
  const [one, other] = tones;
  if (one === undefined || other === undefined || tones.length > 2) return [];
  // One key struck twice: “thựực”.
  if (other.at === one.at + 1 && word[one.at] === word[other.at]) return [];
  const ways: number[] = [];
  for (let at = one.at + 1; at <= other.at; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (left.length > 1 && right.length > 1 && isSyllable(left) && isSyllable(right)) ways.push(at);
  }
  return likeliest(word, ways);
}

/**
 * Between two words of which one has a tone: “kiểmtra”, “đơnvị”. So are loan words written (vectơ, métvuông), but theirs is a sắc
 * before a stop.
 */
export function betweenWords(word: string): readonly number[] {
  const { letters, tones } = bared(word);
  const [tone] = tones;
  if (tone === undefined || tones.length > 1 || word.length < 5) return [];
  if (tone.tone === SHARP && /^[cpt]/u.test(letters.slice(tone.at + 1))) return [];
  const ways: number[] = [];
  for (let at = word.length - 2; at > 1; at -= 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (STARTS.test(letters.slice(at)) && [left, right].every((part) => isFull(part) && isOfWords(part))) ways.push(at);
  }
  return likeliest(word, ways);
}

/**
 * Where two syllables that are a word of the lists stand together: “côngtác”, “thiđua”, “côngan”. Such a pair needs no tone that
 * tells it from a loan word; but some loan words are written either way.
 */
export function betweenKnown(word: string): readonly number[] {
  if (word.length < 4 || word.length > LONGEST_WORD || TOGETHER.has(word)) return [];
  const ways: number[] = [];
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (isFull(left) && isFull(right) && isWordOfTwo(left, right)) ways.push(at);
  }
  return ways;
}

/** Two syllables of seven letters. */
const LONGEST_WORD = 14;
const TOGETHER: ReadonlySet<string> = new Set(
  (
    'ápphích băngrôn bêtông bulông cafê canô càphê cátsét cờlê côngtắc côngtơ côngten đôla kiốt lôcốt lôgích míttinh môtíp môtô môtơ nilông nơvít ôsin ôtô ' +
    'ôxy panô pêđan rađa sơmi sơvin tắcxi tuhuýt vácxin vắcxin virút vôlăng xàphòng xăngđan xíchlô xíchma ximăng xinê xiphông xirô xôviết'
  ).split(' '),
);

/** A consonant between two vowels begins a word rather than ends one, unless the words are well known: “thực hiện”. */
function likeliest(word: string, ways: readonly number[]): readonly number[] {
  const small = word.toLowerCase();
  const known = (at: number): number => {
    const [left, right] = [small.slice(0, at), small.slice(at)];
    return isWordOfTwo(left, right) ? 3 : [left, right].filter((part) => OFFICIAL.has(part)).length;
  };
  return [...ways].sort((a, b) => known(b) - known(a) || a - b).slice(0, 3);
}

const STARTS = /^[^aăâeêioôơuưy]/u;

/** A syllable that needs no tone more: not “kiêt”. */
function isFull(part: string): boolean {
  return isSyllable(part) && (hasMark(part) || !/(?:c|ch|p|t)$/u.test(part));
}

/** Words that a number follows, each with the figures it may have: a footnote's number stands behind any other word. */
function takesFigures(word: string, figures: string): boolean {
  const digits = NUMBERED[word.toLowerCase()];
  if (digits === undefined || word === word.toUpperCase()) return false;
  return digits.includes(figures.length);
}

const NUMBERED: Readonly<Record<string, readonly number[]>> = {
  số: [2, 3, 4],
  ngày: [1, 2],
  tháng: [1, 2],
  năm: [4],
  điều: [1, 2, 3],
  quyển: [2],
  đến: [2, 4],
  khoảng: [2, 3, 4],
  hơn: [2, 3, 4],
};

function isWord(word: string): boolean {
  return word.length > 1 && hasMark(word) && isSyllable(word);
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase() && !isDigit(word, 0);
}

function isCaps(word: string): boolean {
  return (letterAt(word, 0) & UPPER) !== 0 && word === word.toUpperCase();
}

function isFigures(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (!isDigit(word, i)) return false;
  return word !== '';
}

function isDigit(word: string, at: number): boolean {
  return (letterAt(word, at) & DIGIT) !== 0;
}
