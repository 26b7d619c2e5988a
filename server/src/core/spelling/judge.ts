import type { View } from '../lint/view.ts';
import type { Leaf } from '../tree/nodes.ts';
import { beginsSentence, hasMark, isCapitals, isPiece, startsUpper, wordAfter, wordBefore } from './context.ts';
import { NO_TELEX } from './english.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { gapsIn } from './glued.ts';
import { DIGIT, FOREIGN, LOWER, letterAt, MARKED, TONE, TONE_SHIFT, UPPER } from './letters.ts';
import { isLoan } from './loan.ts';
import { type Odd, oddWords } from './scan.ts';
import { suggestions } from './suggest.ts';
import { type Reading, readTelex, readVni } from './telex.ts';

/** What an odd word is taken for, with what it was meant to be, the likeliest first. */
export interface Slip {
  readonly odd: Odd;
  readonly kind: 'telex' | 'vni' | 'glued' | 'no-syllable';
  readonly texts: readonly string[];
  /** Only one thing can have been meant. */
  readonly sure: boolean;
}

const judged = new WeakMap<readonly Leaf[], readonly Slip[]>();

/** Every odd word of the file that is a slip, each told as one kind only, so that no two rules speak of it. */
export function slipsOf(view: View, words: readonly string[]): readonly Slip[] {
  const known = judged.get(view.printed);
  if (known !== undefined) return known;
  const odd = oddWords(view);
  const own = new Set(words.flatMap((word) => word.toLowerCase().split(/\s+/u)));
  const times = new Map<string, number>();
  for (const { word } of odd) times.set(word, (times.get(word) ?? 0) + 1);
  const slips = odd.flatMap((one) => {
    if (own.has(one.word.toLowerCase())) return [];
    return slipOf(one, times.get(one.word) ?? 0) ?? [];
  });
  judged.set(view.printed, slips);
  return slips;
}

function slipOf(odd: Odd, times: number): Slip | undefined {
  const { leaf, from, to, word, flags } = odd;
  const text = leaf.flat.text;
  if ((flags & FOREIGN) !== 0 || isPiece(text, from, to)) return undefined;
  const small = word.toLowerCase();
  if (EXCEPTIONS.has(small)) return undefined;
  const reading = (flags & DIGIT) === 0 ? readTelex(word) : readVni(word);
  if (reading !== undefined && isLeft(odd, small, reading, times)) {
    return { odd, kind: (flags & DIGIT) === 0 ? 'telex' : 'vni', texts: [reading.text], sure: reading.keys > 1 };
  }
  if ((flags & MARKED) === 0) return undefined;
  const gaps = gapsIn(word);
  if (gaps.length > 0) {
    return {
      odd,
      kind: 'glued',
      texts: gaps.map((at) => `${word.slice(0, at)} ${word.slice(at)}`),
      sure: gaps.length === 1,
    };
  }
  return (flags & DIGIT) === 0 ? noSyllable(odd, small, times) : undefined;
}

/** Whether keys of Telex or VNI stand there, and no word of another language, code or name. */
function isLeft({ leaf, from, to, word, flags }: Odd, small: string, reading: Reading, times: number): boolean {
  if (NO_TELEX.has(small)) return false;
  const capitals = isCapitals(word);
  if (capitals ? reading.keys < 2 || word.length < 5 : !isPlainCase(word)) return false;
  if ((flags & DIGIT) !== 0 && !reading.sure) return false;
  // A vowel doubled by mistake (“tháang”) looks like a key of shape.
  if ((flags & MARKED) !== 0) return reading.sure || /[fjsrxw]$/u.test(small);
  const text = leaf.flat.text;
  if (!reading.sure) {
    // A name or a product (Max, Zoom); a word of another language has its s, r, x before the last letter too (list).
    if (startsUpper(word) && (times > 1 || !beginsSentence(text, from))) return false;
    if (!/[wsrx]$|aa|ee|oo/u.test(small)) return false;
  }
  return amongVietnamese(text, from, to, reading.keys > 1);
}

/** Some of the nearest words have Vietnamese marks, or are left-overs themselves: a sentence in English has none. */
function amongVietnamese(text: string, from: number, to: number, far: boolean): boolean {
  let [left, right] = [from, to];
  for (let n = 0; n < (far ? 4 : 2); n += 1) {
    const [before, after] = [wordBefore(text, left), wordAfter(text, right)];
    if (isVietnamese(before) || isVietnamese(after)) return true;
    left = before === '' ? left : text.lastIndexOf(before, left - 1);
    right = after === '' ? right : text.indexOf(after, right) + after.length;
  }
  return false;
}

function isVietnamese(word: string): boolean {
  return hasMark(word) || (word !== '' && !NO_TELEX.has(word.toLowerCase()) && (readTelex(word)?.keys ?? 0) > 1);
}

function noSyllable(odd: Odd, small: string, times: number): Slip | undefined {
  const { leaf, from, to, word } = odd;
  const capitals = isCapitals(word);
  if (!capitals && !isPlainCase(word)) return undefined;
  const near = suggestions(small);
  const best = near[0];
  if (best === undefined) return undefined;
  const moved = best.cost === 0;
  if (!moved) {
    // Abbreviations have đ, ư, but no tone.
    if (capitals && !hasTone(word) && (word.length < 4 || best.cost > 1.3)) return undefined;
    if (times >= (capitals || !startsUpper(word) ? 3 : 2) || isLoan(small)) return undefined;
    if (!capitals && startsUpper(word) && isInName(leaf.flat.text, from, to)) {
      if (best.cost > 1.3 || !OFFICIAL.has(best.text)) return undefined;
    }
  }
  const most = moved ? 1 : 4;
  const texts = near
    .slice(0, most)
    .filter((one) => one.cost <= best.cost + 0.7)
    .map((one) => inCase(one.text, word));
  return { odd, kind: 'no-syllable', texts, sure: moved && word === small };
}

/** Names of people and places are beyond judging: capitals within a sentence, or before another capital. */
function isInName(text: string, from: number, to: number): boolean {
  if (!beginsSentence(text, from)) return true;
  const next = wordAfter(text, to);
  return startsUpper(next) && !isCapitals(next);
}

/** Words that have a capital in the names of bodies and documents: there a slip is a slip. */
const OFFICIAL: ReadonlySet<string> = new Set(
  (
    'quyết nghị định thông luật chỉ điều khoản chương mục phụ mẫu ủy uỷ viện hội đảng đoàn chính phủ thủ tướng chủ tịch giám đốc phó trưởng văn phòng ' +
    'tỉnh huyện phường thị quận thành phố quốc gia nước việt nhà cộng hòa xã nghĩa độc lập hạnh phúc đồng nhân dân kế hoạch hướng dẫn báo cáo tờ trình ' +
    'cục vụ tổng trung tâm sở bộ trường đại học công ty chiến sĩ bằng huân giấy khen thưởng cờ căn cứ kính nơi nhận lưu phong trào năm tháng ngày ' +
    'nội tài nguyên giáo dục đào tạo khoa nông nghiệp y tế tư pháp thương thanh tra kiểm soát án môi trường xây dựng giao vận tải lao động bệnh binh dân tộc tôn giáo'
  ).split(' '),
);

/** Small letters, at most the first one a capital. */
function isPlainCase(word: string): boolean {
  for (let i = 1; i < word.length; i += 1) if ((letterAt(word, i) & UPPER) !== 0) return false;
  return (letterAt(word, word.length - 1) & LOWER) !== 0 || (letterAt(word, word.length - 1) & DIGIT) !== 0;
}

function hasTone(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (((letterAt(word, i) >> TONE_SHIFT) & TONE) !== 0) return true;
  return false;
}

function inCase(text: string, model: string): string {
  if (isCapitals(model)) return text.toUpperCase();
  return startsUpper(model) ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : text;
}
