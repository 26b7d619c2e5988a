import { COUNT_WORDS, isAllCaps, ORDER_WORDS, romanValue } from '../text/letters.ts';
import { type Marker, RANK } from './marker-kinds.ts';

/** Labels that are words: Điều, Phần, Chương, Mục, Tiểu mục, "Một là:", "Thứ nhất,". */
export function readWord(text: string): Marker | undefined {
  switch (text[0]) {
    case 'Đ':
      return readArticle(text);
    case 'P':
    case 'C':
    case 'M':
    case 'T': {
      return readDivision(text) ?? readOrdinalWord(text);
    }
    default:
      return readOrdinalWord(text);
  }
}

const COUNT = 'Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười(?: một| hai)?';
const ORDER = 'nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?';
const COUNT_LABEL = new RegExp(`^(${COUNT}) là( ?[:,;]| (?=\\p{L}))`, 'u');
const ORDER_LABEL = new RegExp(`^(Thứ (${ORDER}))( là)?( ?[:,;]| là )`, 'u');
const ARTICLE = /^(?:Điều|ĐIỀU) (\d{1,4})([a-zđ])?( ?[.:]|$)( ?)/u;
const DIVISION =
  /^(Phần|PHẦN|Chương|CHƯƠNG|Tiểu mục|TIỂU MỤC|Mục|MỤC) (?:(thứ|THỨ) (\p{L}{2,5})|([IVXLC]{1,12}|\d{1,3})([a-zđ])?)( ?[.:]| ?[-–](?= )|$)?( ?)/u;

function readArticle(text: string): Marker | undefined {
  const found = ARTICLE.exec(text);
  if (found === null) return undefined;
  const [all, num = '', letter, , blank = ''] = found;
  const marker: Marker = {
    kind: 'article',
    style: 'word',
    rank: RANK.article,
    num: num + (letter ?? ''),
    ordinal: Number(num),
    length: all.length - blank.length,
    textFrom: all.length,
    weak: false,
  };
  return letter === undefined ? marker : { ...marker, suffix: letter };
}

const DIVISION_KIND: Readonly<Record<string, 'part' | 'chapter' | 'section' | 'subsection'>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
  'tiểu mục': 'subsection',
};

function readDivision(text: string): Marker | undefined {
  const found = DIVISION.exec(text);
  if (found === null) return undefined;
  const [all, word = '', , inWords, figure, letter, punctuation, blank = ''] = found;
  const kind = DIVISION_KIND[word.toLowerCase()];
  if (kind === undefined) return undefined;
  const rest = text.slice(all.length);
  // "Mục II Kế hoạch này …", "Phần mềm …" are running text: without punctuation the title must be in capitals.
  if (punctuation === undefined && rest !== '' && !isAllCaps(rest)) return undefined;
  let num: string;
  let ordinal: number;
  if (inWords !== undefined) {
    ordinal = ORDER_WORDS.indexOf(inWords.toLowerCase()) + 1;
    if (ordinal === 0) return undefined;
    num = text.slice(word.length + 1, word.length + 5 + inWords.length);
  } else {
    num = figure ?? '';
    ordinal = /^\d/u.test(num) ? Number(num) : romanValue(num);
    num += letter ?? '';
  }
  const base: Marker = {
    kind,
    style: 'word',
    rank: RANK[kind],
    num,
    ordinal,
    length: all.length - blank.length,
    textFrom: all.length,
    weak: false,
  };
  return letter === undefined ? base : { ...base, suffix: letter };
}

function readOrdinalWord(text: string): Marker | undefined {
  const count = COUNT_LABEL.exec(text);
  if (count !== null) {
    const [all, word = '', mark = ''] = count;
    const length = mark === ' ' ? all.length - 1 : all.length;
    return ordinalWord(text, word, COUNT_WORDS.indexOf(word.toLowerCase()) + 1, length);
  }
  const order = ORDER_LABEL.exec(text);
  if (order !== null) {
    const [all, words = '', word = ''] = order;
    return ordinalWord(text, words, ORDER_WORDS.indexOf(word) + 1, all.trimEnd().length);
  }
  return undefined;
}

function ordinalWord(text: string, num: string, ordinal: number, length: number): Marker {
  const textFrom = text[length] === ' ' ? length + 1 : length;
  return {
    kind: 'ordinalWord',
    style: 'ordinal-word',
    rank: RANK.ordinalWord,
    num,
    ordinal,
    length,
    textFrom,
    weak: false,
  };
}
