import { type Hit, matchesIn, type View } from '../../lint/view.ts';

/** A number and symbol so broken that the scanner can't read it whole, and what was surely meant. */
export interface BrokenCode {
  readonly hit: Hit;
  readonly right: string;
}

/** `06-2022-QH15`, `06/2022/QH-15`, `30/2020/NĐ CP`, `30/NĐ-CP/2020`: one fault each, over the whole code. */
export function brokenCodes({ printedText }: View): readonly BrokenCode[] {
  return [
    ...matchesIn(printedText, ASSEMBLY).map((hit) => ({
      hit,
      right: rightOf(hit, (g) => `${g[1]}/${g[2]}/QH${g[3]}`),
    })),
    ...matchesIn(printedText, LOST_HYPHEN).map((hit) => ({
      hit,
      right: rightOf(hit, (g) => `${g[1]}${g[2]}-${g[3]}`),
    })),
    ...matchesIn(printedText, YEAR_LAST).map((hit) => ({ hit, right: rightOf(hit, (g) => `${g[1]}/${g[3]}/${g[2]}`) })),
  ].filter(({ hit, right }) => hit.text !== right);
}

/** `3O/2020/NĐ-CP`: letters for figures in the number. */
export function letteredNumbers({ printedText }: View): readonly BrokenCode[] {
  return matchesIn(printedText, LETTERED)
    .filter(({ text }) => /\d/u.test(text) && /[OoIl]/u.test(text))
    .map((hit) => ({ hit, right: hit.text.replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1') }));
}

/** `30/20/NĐ-CP`: the year of a normative document in two figures. */
export function shortYears({ printedText }: View): readonly Hit[] {
  return matchesIn(printedText, SHORT_YEAR);
}

function rightOf({ match }: Hit, build: (groups: readonly string[]) => string): string {
  return build([...match]);
}

// The Quốc hội's own number ends the symbol without a sign: QH15.
const ASSEMBLY = /(?<![\p{L}\d/-])(\d{1,3})[/-](\d{4})[/-]QH[ -]?(\d{2})(?![\p{L}\d/-])/gu;
const LOST_HYPHEN =
  /(?<![\p{L}\d/-])(\d{1,4}\/\d{4}\/)(NĐ|TT|QĐ|NQ|TTLT) (CP|TTg|UBND|HĐND|B\p{Lu}{1,6})(?![\p{L}\d])/gu;
const YEAR_LAST = /(?<![\p{L}\d/-])(\d{1,4})\/(NĐ-CP|TT-B\p{Lu}{1,6})\/(\d{4})(?![\p{L}\d/-])/gu;
const LETTERED = /(?<=[Ss]ố:? )[\dOoIl]{2,5}(?=[/-](?:\d{4}[/-])?\p{Lu}{2})/gu;
const SHORT_YEAR = /(?<=(?<![\p{L}\d/-])\d{1,4}\/)\d{2}(?=\/(?:NĐ-CP|TT-B\p{Lu}|QH\d))/gu;
