/**
 * Blanks of the dialect, as the printed page sees them: everything that Word, a PDF or a web page puts between two words.
 * Zero-width characters and the soft hyphen are no blanks: they stay in the text, where a rule reports them.
 */
export function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c;
  if (code < 0x1680) return code === 0xa0 || code === 0x85;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The blanks that are not Markdown's own (space, tab): a line of nothing else is blank all the same. */
export const FOREIGN_BLANKS: readonly number[] = [
  0x0b, 0x0c, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000,
];

/** Characters at which micromark tries an inline construct: their number is what makes a line dear. */
export function isMark(code: number): boolean {
  return (
    code === 0x2a || // *
    code === 0x5f || // _
    code === 0x5b || // [
    code === 0x5d || // ]
    code === 0x60 || // `
    code === 0x3c || // <
    code === 0x5c // \
  );
}

const MAX_MARKS = 400;
const MAX_WORK = 500_000;

/**
 * True where a line (heading, cell) is taken as a plain string. Several of micromark's inline constructs and resolvers are
 * quadratic in the number of marks, and each mark may scan to the line's end, so both figures are bounded.
 */
export function isOverweight(marks: number, length: number): boolean {
  return marks > MAX_MARKS || marks * length > MAX_WORK;
}

export function isOverweightText(text: string): boolean {
  let marks = 0;
  for (let i = 0; i < text.length; i += 1) if (isMark(text.charCodeAt(i))) marks += 1;
  return isOverweight(marks, text.length);
}

/** A longer run of fence characters is decoration; the bound keeps the search for closing fences linear. */
export const MAX_FENCE = 12;

/** A row with more pipes than this is no row: the table extension is quadratic in the number of cells. */
export const MAX_PIPES = 200;
