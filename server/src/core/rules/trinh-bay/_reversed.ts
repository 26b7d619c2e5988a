/** A quotation mark that stands where the other one should: “x“, ”x”, “x’. */
export interface WrongMark {
  readonly index: number;
  readonly right: '“' | '”';
}

const MARKS = /[“”]/gu;
const WORD = /[\p{L}\p{Nd}]/u;
/** What a closing mark follows, and what follows a closing mark. */
const ENDS = /[\p{L}\p{Nd}.,;!?%)…]/u;
const BREAK = /[\s.,;:!?)/]/u;
/** What an opening mark follows. */
const BEGINS = /[\s(/:–-]/u;

/**
 * Marks of a paragraph that are the wrong one of the pair by their place beside words and blanks, where the others fit
 * once they are put right; empty where none is wrong, or where it would not help.
 */
export function wrongMarks(text: string): readonly WrongMark[] {
  const wrong: WrongMark[] = [];
  let depth = 0;
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    const before = text[index - 1];
    const after = text[index + 1];
    let role = mark;
    if (mark === '“' && ENDS.test(before ?? '') && (after === undefined || BREAK.test(after))) role = '”';
    else if (mark === '”' && (before === undefined || BEGINS.test(before)) && WORD.test(after ?? '')) role = '“';
    if (role !== mark) wrong.push({ index, right: role === '“' ? '“' : '”' });
    depth += role === '“' ? 1 : -1;
    // Quotations inside quotations are rare; here a second opening mark says that something else is wrong.
    if (depth < 0 || depth > 1) return [];
  }
  return depth === 0 ? wrong : [];
}

/** The single mark that closes what the mark at `from` opens, where no single one was opened: “x’. */
export function singleFor(text: string, from: number): number | undefined {
  const end = /[’‘“”]/u.exec(text.slice(from + 1));
  if (end === null || end[0] !== '’') return undefined;
  const at = from + 1 + end.index;
  const after = text[at + 1];
  return after === undefined || BREAK.test(after) ? at : undefined;
}

/** … and the single mark that opens what the mark at `to` closes: ‘x”. */
export function singleBefore(text: string, to: number): number | undefined {
  for (let at = to - 1; at >= Math.max(0, to - REACH); at -= 1) {
    const mark = text[at] ?? '';
    if (mark === '‘') return at === 0 || BEGINS.test(text[at - 1] ?? '') ? at : undefined;
    if (/[’“”]/u.test(mark)) return undefined;
  }
  return undefined;
}

const REACH = 400;
