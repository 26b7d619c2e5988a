import type { Citation, Slot } from '../../citation/model.ts';
import type { View } from '../../lint/view.ts';

/** A number and symbol so far from its shape that one finding says the whole of it, and what was meant. */
export interface BrokenCode {
  readonly hit: Slot;
  readonly right: string;
}

/** `06-2022-QH15`, `06/2022/QH-15`, `30/2020/NĐ CP`, `30/NĐ-CP/2020`: read by the scanner, which says a fault for each sign. */
export function brokenCodes({ citations }: View): readonly BrokenCode[] {
  return citations.flatMap((citation) => {
    const { code } = citation.slots;
    const right = code === undefined || !SHAPES.test(code.text) ? undefined : rightOf(citation);
    return code === undefined || right === undefined ? [] : [{ hit: code, right }];
  });
}

function rightOf({ number, symbolMeant, faults }: Citation): string | undefined {
  const separators = faults.some(({ code }) => code === 'symbol-separator');
  return separators && number !== null && symbolMeant !== undefined ? `${number}/${symbolMeant}` : undefined;
}

// The Quốc hội's own number without its signs; a lost hyphen; the year at the end.
const SHAPES =
  /^\d{1,3}[/-]\d{4}[/-]QH[ -]?\d{2}$|^\d{1,4}\/\d{4}\/\p{Lu}{2,4} (?:CP|TTg|UBND|HĐND|B\p{Lu}{1,6})$|\/(?:NĐ-CP|TT-B\p{Lu}{1,6})\/\d{4}$/u;
