import type { Language } from '../lint/finding.ts';
import { isAllCaps, lowerFirst, upperFirst } from '../text/letters.ts';
import { shortened } from '../text/shorten.ts';
import type { LeafRole } from '../tree/nodes.ts';
import type { Step, Unit } from './unit.ts';

/**
 * What a drafter calls the place: "Mục II.2", "Điểm a khoản 2 Điều 5", "Phụ lục I, mục 3", "Trích yếu". Names of divisions are
 * those of the document, so they are Vietnamese in every language.
 */
export function placeOf(unit: Unit, language: Language): string {
  const outer = unit.path.filter(({ kind }) => kind === 'annex' || kind === 'document').map((step) => outerName(step));
  const inner = innerName(unit.path.filter(({ kind }) => kind !== 'annex' && kind !== 'document'));
  const own = inner === '' ? (ROLES[unit.role]?.[language] ?? (outer.length > 0 ? '' : CONTENTS[language])) : inner;
  const parts = [...outer, own, rowName(unit, language)].filter((part) => part !== '');
  return upperFirst(parts.join(', '));
}

/** The part of the document by which changes are gathered: its outermost division, its head, its end. */
export function sectionOf(unit: Unit, language: Language): string {
  const [first, second] = unit.path;
  if (first === undefined) return SECTIONS[unit.zone]?.[language] ?? CONTENTS[language];
  if (first.kind !== 'annex' && first.kind !== 'document') return titled(first);
  return second === undefined || second.kind !== 'annex' ? titled(first) : titled(second);
}

/** A place in a sentence with another one: “Mục III, hàng 5 (trước là hàng 4)”. */
export function besidePlace(place: string, other: string): string {
  let same = 0;
  while (same < place.length && place[same] === other[same]) same += 1;
  const comma = place.lastIndexOf(', ', same - 1);
  return withinSentence(comma < 0 || comma + 2 > same ? place : place.slice(comma + 2));
}

/** The law wants these words with a capital wherever they are cited. */
function withinSentence(place: string): string {
  return CAPITAL.test(place) ? place : lowerFirst(place);
}

const CAPITAL = /^(?:Phần|Chương|Mục|Tiểu mục|Điều)(?!\p{L})/u;

/** A row by the number in its first cell, else by its place below the names of the columns. */
function rowName({ cells, span, table }: Unit, language: Language): string {
  if (cells === undefined || table === undefined) return '';
  const at = table.rows.findIndex((row) => row.span.start === span.start);
  if (at === 0) return TABLE_HEAD[language];
  const [first = ''] = cells;
  return `${ROW[language]} ${/^\d{1,4}$/u.test(first) ? first : at}`;
}

function titled(step: Step): string {
  const name = step.kind === 'annex' || step.kind === 'document' ? outerName(step) : innerName([step]);
  if (step.kind === 'document') return step.title === '' ? upperFirst(name) : step.title;
  return upperFirst(step.title === '' || name.includes(step.title) ? name : `${name}. ${step.title}`);
}

function outerName({ kind, num, label, title }: Step): string {
  if (kind === 'annex') return num === '' ? 'phụ lục' : `phụ lục ${num}`;
  const text = shortened(label === '' ? title : label, LONGEST);
  return isAllCaps(text) ? text.toLowerCase() : text;
}

function innerName(path: readonly Step[]): string {
  const article = path.findIndex(({ kind }) => kind === 'article');
  if (article >= 0) return withinArticle(path.slice(article));
  let name = '';
  let isNumber = false;
  for (const step of path) {
    const own = ownName(step);
    if (own === '') continue;
    const isName = own.startsWith('“') || WORD.test(own);
    const parent = parentOf(own);
    if (isName) name = name === '' ? own : `${name}, ${own}`;
    else if (!isNumber) {
      const word = step.kind === 'point' ? 'điểm' : 'mục';
      name = name === '' ? `${word} ${own}` : `${name}, ${word} ${own}`;
    }
    // "1.1" below "1" is 1.1 and not 1.1.1.
    else if (parent !== '' && (name.endsWith(` ${parent}`) || name.endsWith(`.${parent}`))) {
      name = name.slice(0, name.length - parent.length) + own;
    } else name = `${name}.${own}`;
    isNumber = !isName;
  }
  return name;
}

const WORD = /^(?:Phần|Chương|Mục|Tiểu mục|PHẦN|CHƯƠNG|MỤC|TIỂU MỤC)(?!\p{L})/u;

function ownName({ kind, num, label, title }: Step): string {
  if (kind === 'part' || kind === 'chapter' || kind === 'subsection') return label === '' ? num : label;
  if (kind === 'section') return /^\p{L}+ /u.test(label) ? label : num === '' ? quoted(title) : num;
  return num === '' && kind !== 'indent' ? quoted(title) : num;
}

/** `1` of `1.1`; empty where the number has one level. */
function parentOf(num: string): string {
  return num.slice(0, Math.max(0, num.lastIndexOf('.')));
}

function withinArticle([article, ...inner]: readonly Step[]): string {
  let name = article === undefined ? '' : `Điều ${article.num}`;
  for (const { kind, num } of inner) {
    if (num === '') continue;
    name = kind === 'point' ? `điểm ${num} ${name}` : kind === 'clause' ? `khoản ${num} ${name}` : `mục ${num} ${name}`;
  }
  return name;
}

function quoted(title: string): string {
  return title === '' ? '' : `“${shortened(title, LONGEST)}”`;
}

const LONGEST = 60;

interface Words {
  readonly vi: string;
  readonly en: string;
}

const ROW: Words = { vi: 'hàng', en: 'row' };
const TABLE_HEAD: Words = { vi: 'đầu bảng', en: 'table head' };
const CONTENTS: Words = { vi: 'Nội dung', en: 'Contents' };

const SECTIONS: Partial<Readonly<Record<Unit['zone'], Words>>> = {
  preface: { vi: 'Phần đầu', en: 'Head' },
  preamble: { vi: 'Căn cứ, mở đầu', en: 'Preamble' },
  conclusions: { vi: 'Nơi nhận, chữ ký', en: 'Recipients, signature' },
  outside: { vi: 'Ngoài văn bản', en: 'Outside the document' },
};

const ROLES: Partial<Readonly<Record<LeafRole, Words>>> = {
  stamp: { vi: 'dấu chỉ mức độ', en: 'stamp' },
  superior: { vi: 'cơ quan chủ quản', en: 'superior agency' },
  agency: { vi: 'cơ quan ban hành', en: 'issuing agency' },
  nationalTitle: { vi: 'quốc hiệu', en: 'national title' },
  motto: { vi: 'tiêu ngữ', en: 'motto' },
  partyTitle: { vi: 'tiêu đề', en: 'Party title' },
  number: { vi: 'số, ký hiệu', en: 'number and symbol' },
  placeDate: { vi: 'địa danh và thời gian', en: 'place and date' },
  type: { vi: 'tên loại', en: 'type' },
  subject: { vi: 'trích yếu', en: 'subject' },
  addresseeLabel: { vi: 'kính gửi', en: 'addressees' },
  addressee: { vi: 'kính gửi', en: 'addressees' },
  authority: { vi: 'thẩm quyền ban hành', en: 'authority' },
  basis: { vi: 'căn cứ', en: 'basis' },
  opening: { vi: 'mở đầu', en: 'opening' },
  enacting: { vi: 'lời ban hành', en: 'enacting words' },
  closing: { vi: 'lời kết', en: 'closing' },
  recipientsLabel: { vi: 'nơi nhận', en: 'recipients' },
  recipient: { vi: 'nơi nhận', en: 'recipients' },
  onBehalf: { vi: 'chữ ký', en: 'signature' },
  forPosition: { vi: 'chữ ký', en: 'signature' },
  position: { vi: 'chữ ký', en: 'signature' },
  signer: { vi: 'chữ ký', en: 'signature' },
  signatureNote: { vi: 'chữ ký', en: 'signature' },
  annexLabel: { vi: 'tên phụ lục', en: 'annex title' },
  annexHeading: { vi: 'tên phụ lục', en: 'annex title' },
  annexNote: { vi: 'kèm theo', en: 'attached to' },
  outside: { vi: 'ngoài văn bản', en: 'outside the document' },
};
