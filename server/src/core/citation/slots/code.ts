import { TYPE_ABBREVIATIONS } from '../abbreviations.ts';
import { readSymbol, type SymbolReading } from '../symbol.ts';

/** "số" with what stands around it, and the number and symbol after it. */
export interface NumberSlot {
  /** Range of the word "số"; undefined where it is missing. */
  readonly so: { readonly from: number; readonly to: number } | undefined;
  /** A colon or full stop after it: the range that is wrong. */
  readonly colon: { readonly from: number; readonly to: number } | undefined;
  /** Nothing stands between it and the number. */
  readonly glued: boolean;
  readonly code: SymbolReading;
}

/**
 * Reads ` số 34-CT/TW`, ` 34-CT/TW`, ` số26/CT-TTg`, ` số: 348/SGDĐT`, ` số …/KH-SCT`, ` sô 12/QĐ-UBND` at `from`, the end of
 * the type word. Without "số" a symbol must stand after the number ("Kế hoạch 5 năm" has none); a number may be blank only
 * after "số".
 */
export function readNumber(text: string, from: number, isBreak: (at: number) => boolean): NumberSlot | undefined {
  SO.lastIndex = from;
  const so = SO.exec(text);
  if (so === null) {
    const glued = text[from] !== ' ';
    const code = readSymbol(text, glued ? from : from + 1, isBreak, false);
    if (code?.symbol === undefined || (glued && !/\p{L}/u.test(code.symbol.text))) return undefined;
    return { so: undefined, colon: undefined, glued: false, code };
  }
  const start = from + (so[1]?.length ?? 0);
  const word = { from: start, to: start + (so[2]?.length ?? 0) };
  const after = from + so[0].length;
  const colonAt = so[0].search(/[:.]/u);
  const colon = colonAt < 0 ? undefined : { from: word.to, to: from + colonAt + 1 };
  const plain = readSymbol(text, after, isBreak, false);
  // So far from "số" as "sôs", "sổ" only a whole number and symbol tells what was meant.
  if (!PLAIN_SO.test(so[2] ?? '') && (plain === undefined || !/\p{L}/u.test(plain.symbol?.text ?? '')))
    return undefined;
  if (plain !== undefined) return { so: word, colon, glued: after === word.to, code: plain };
  BLANK.lastIndex = word.to;
  const blank = BLANK.exec(text)?.[0];
  if (blank === undefined) return undefined;
  const code = readSymbol(text, word.to + blank.length, isBreak, true);
  // "số …/QĐ-…" of a form names no document.
  const named = code?.symbol !== undefined && !code.agencies.every((part) => TYPE_ABBREVIATIONS.has(part));
  return code === undefined || !named ? undefined : { so: word, colon, glued: false, code };
}

/** "số" as it should be, where the word is mistyped. */
export function soMeant(word: string): string | undefined {
  if (RIGHT_SO.test(word)) return undefined;
  return /^s/u.test(word) ? 'số' : 'Số';
}

// "sô", "só", "sôs" and the like are slips of the keyboard for "số"; what follows has to be a number all the same.
const SO =
  /( ?)(số(?: |, | và )(?:ký |kí )?hiệu(?= ?:? ?\d)|[Ss]{1,2}(?:[ốôóồỗộổớ]s?|os)|SỐ)(?: ?: ?| ?\. ?(?=\d)| )?/uy;
const PLAIN_SO = /^(?:[Ss][ốôóồỗộ]|SỐ|số.+hiệu)$/u;
const RIGHT_SO = /^(?:[Ss]ố|SỐ|số.+hiệu)$/u;
// What stands for a number that is still to come.
const BLANK = /[ .…_:]{0,80}(?=[/-])/uy;
