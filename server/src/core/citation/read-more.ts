import { LAW_TYPES } from '../law/types.ts';
import type { Flat } from '../text/flat.ts';
import { TYPE_ABBREVIATIONS } from './abbreviations.ts';
import type { Found } from './found.ts';
import { breaksOf, withRest } from './read.ts';
import { type NumberSlot, readNumber } from './slots/code.ts';
import { dated, readLoneYear } from './slots/date.ts';
import { readListedLaw } from './slots/law.ts';
import { isTypeWordAt, typeWordAt } from './slots/type.ts';
import { slippedType } from './slots/type-slip.ts';
import { readSymbol, type SymbolReading } from './symbol.ts';

/** The next document of a list: ` và số 98/…`, `, 25/2026/NĐ-CP`; undefined where no list goes on. */
export function readNext(flat: Flat, last: Found): Found | undefined {
  NEXT.lastIndex = last.to;
  const joint = NEXT.exec(flat.text)?.[0];
  if (joint === undefined) return undefined;
  const from = last.to + joint.length;
  if (last.number === undefined) return nextLaw(flat, last, from);
  if (last.number.code.symbol === undefined) return nextFigure(flat, last, from);
  const number = readNumber(flat.text, from - 1, breaksOf(flat));
  if (number?.code.number === undefined || number.code.symbol === undefined) return undefined;
  if (number.so !== undefined && flat.text[number.so.from] !== 's') return undefined;
  // A joined number of another kind stands for itself: "Kế hoạch số 12/KH-UBND; 45/HD-TLĐ".
  const types = typesOf(number.code);
  const shares = number.so !== undefined && (last.type !== undefined || last.shared);
  if (types !== undefined && !shares && !types.includes(last.slug)) return undefined;
  const start = number.so?.from ?? number.code.from;
  const head = { slug: last.slug, type: undefined, locator: undefined, shared: true, from: start };
  return withRest(flat, head, number, undefined);
}

/** The slugs that the symbol may stand for; undefined where it tells nothing of the type. */
function typesOf({ type, agencies }: SymbolReading): readonly string[] | undefined {
  if (type !== undefined) return TYPE_ABBREVIATIONS.get(type);
  return /^(?:QH|UBTVQH)\d/u.test(agencies[0] ?? '') ? ASSEMBLY_TYPES.map(([, slug]) => slug) : undefined;
}

/** "Nghị quyết số 57, 59, 66 và 68 của Bộ Chính trị": figures that nothing counted follows. */
function nextFigure(flat: Flat, last: Found, from: number): Found | undefined {
  FIGURE.lastIndex = from;
  if (!FIGURE.test(flat.text)) return undefined;
  const code = readSymbol(flat.text, from, () => false, false);
  if (code === undefined || code.symbol !== undefined) return undefined;
  const head = { slug: last.slug, type: undefined, locator: undefined, shared: true, from };
  return withRest(flat, head, { so: undefined, colon: undefined, glued: false, code }, undefined);
}

/** "Luật Doanh nghiệp, Đầu tư và Đấu thầu": names that share the word. */
function nextLaw(flat: Flat, last: Found, from: number): Found | undefined {
  if (!LAW_TYPES.has(last.slug) || last.date !== undefined) return undefined;
  const name = readListedLaw(flat.text, from);
  if (name === undefined || isTypeWordAt(flat.text, from)) return undefined;
  // "Luật Đầu tư công, Xây dựng nông thôn mới": the words go on, so they name something else.
  NAME_END.lastIndex = name.to;
  if (!NAME_END.test(flat.text)) return undefined;
  const date = dated(flat, name.to) ?? readLoneYear(flat, name.to);
  const slots = { type: undefined, locator: undefined, number: undefined, issuer: undefined, session: undefined };
  return { ...slots, slug: last.slug, shared: true, from, to: date?.to ?? name.to, date, title: name };
}

/**
 * A number and symbol with no type word before it, or a mistyped one; only a symbol that can be nothing else is a citation. What
 * stands before `floor` belongs to another one.
 */
export function readBare(flat: Flat, at: number, floor: number): Found | undefined {
  const { text } = flat;
  const ahead = text.slice(Math.max(0, at - 6), at);
  const so = /(?:^|[ (“"])(số ?)$/u.exec(ahead)?.[1];
  if (so === undefined && /Số ?:? ?$|SỐ ?:? ?$/u.test(ahead)) return undefined;
  const code = readSymbol(text, at, breaksOf(flat), false);
  if (code?.number === undefined || code.symbol === undefined) return undefined;
  const slug = code.type === undefined ? undefined : TYPE_ABBREVIATIONS.get(code.type)?.[0];
  const named = so === undefined ? undefined : typeBefore(text, at - so.length);
  const letter = so !== undefined && isLetterShape(code, text.slice(Math.max(0, at - 20), at));
  if (!isSure(code, slug) && !letter) return undefined;
  const meant = code.type === undefined ? (letter ? LETTERS : []) : (TYPE_ABBREVIATIONS.get(code.type) ?? []);
  // "Quyết địnhsố 12/QĐ-UBND": the word has run into the one before it.
  const run = so ?? /\p{L}(số ?)$/u.exec(ahead)?.[1] ?? '';
  const end = at - run.length;
  const slip = slippedType(text, text[end - 1] === ' ' ? end - 1 : end, meant, floor);
  if (slip !== undefined) {
    const head = { slug: slip.slug, type: slip, locator: undefined, shared: false, from: slip.from };
    return withRest(flat, head, numberAfter(run, at, code), undefined);
  }
  const number = numberAfter(so ?? '', at, code);
  const head = {
    slug: named ?? slug ?? ofAssembly(code, text, at) ?? 'van-ban',
    type: undefined,
    locator: undefined,
    shared: false,
    from: number.so?.from ?? at,
  };
  return withRest(flat, head, number, undefined);
}

/** The number at `at` behind "số " or "số"; `so` is empty where the word is missing. */
function numberAfter(so: string, at: number, code: SymbolReading): NumberSlot {
  const from = at - so.length;
  return { so: so === '' ? undefined : { from, to: from + 2 }, colon: undefined, glued: so === 'số', code };
}

/** A type with an authority, or the National Assembly: nothing else is written so. */
function isSure(code: SymbolReading, slug: string | undefined): boolean {
  if (code.year !== undefined && /^(?:QH|UBTVQH)\d{1,2}$/u.test(code.agencies[0] ?? '')) return true;
  return slug !== undefined && code.agencies.length > 0;
}

/** "Luật Lưu trữ (số 33/2024/QH15)": a number of the Quốc hội is of the law or resolution named before it. */
function ofAssembly(code: SymbolReading, text: string, at: number): string | undefined {
  if (!/^(?:QH|UBTVQH)\d/u.test(code.agencies[0] ?? '')) return undefined;
  const before = text.slice(Math.max(0, at - 90), at);
  const nearest = [...ASSEMBLY_TYPES].sort((a, b) => before.lastIndexOf(b[0]) - before.lastIndexOf(a[0]))[0];
  return nearest !== undefined && before.includes(nearest[0]) ? nearest[1] : undefined;
}

/** "số 123/SNV-TC", a letter, told from "mã số", "gói thầu số" by the word before. */
function isLetterShape(code: SymbolReading, before: string): boolean {
  const wellFormed = code.separator === '/' && code.agencies.length > 1 && code.year === undefined;
  return wellFormed && code.agencies.every((part) => part.length > 1) && !OTHER_NUMBERS.test(before);
}

/** The slug of the type word in "các Công văn: số 12/SNV-TC". */
function typeBefore(text: string, so: number): string | undefined {
  const start = Math.max(0, so - 24);
  const found = BEFORE_COLON.exec(text.slice(start, so));
  if (found === null) return undefined;
  const word = typeWordAt(text, start + found.index);
  return word !== undefined && word.to === start + found.index + (found[1] ?? '').length ? word.slug : undefined;
}

const LETTERS: readonly string[] = ['cong-van', 'van-ban'];
const FIGURE = /\d{2,3}(?=$|[,;)]|\.(?:$| )| (?:của|về|ngày|và) )/uy;
const ASSEMBLY_TYPES: readonly (readonly [string, string])[] = [
  ['Bộ luật', 'bo-luat'],
  ['Luật', 'luat'],
  ['Pháp lệnh', 'phap-lenh'],
  ['Nghị quyết', 'nghi-quyet'],
];
const NAME_END =
  /$|[,;.:)”]| (?:và|hoặc|năm|ngày|số|được|đã|có|theo|của|để|quy định|hiện hành|sửa đổi|\(sửa đổi)(?!\p{L})/uy;
const NEXT = /(?:, | và |; | hoặc |, và |; và )/uy;
const OTHER_NUMBERS = /(?:mã|biển|thầu|sơ|khoản|thoại|tổng|mẫu|dãy|hiệu|phiếu|tờ|thửa|đồng) số ?$/iu;
const BEFORE_COLON = /(\p{L}{2,6} \p{L}{2,6}): $/u;
