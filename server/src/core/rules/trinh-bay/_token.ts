/** What stands unbroken by blanks around an index, at most `REACH` characters to either side. */
export function tokenAt(text: string, at: number): string {
  let from = at;
  let to = at;
  while (from > 0 && at - from < REACH && text[from - 1] !== ' ' && text[from - 1] !== '\n') from -= 1;
  while (to < text.length && to - at < REACH && text[to] !== ' ' && text[to] !== '\n') to += 1;
  return text.slice(from, to);
}

const REACH = 60;

/** Addresses of the web and of mail, paths, file names, code: their marks are no punctuation. */
export function isMachineText(token: string): boolean {
  return MACHINE.test(token);
}

const MACHINE =
  /[@\\=_<>{}|&#]|:\/\/|www\.|\.(?:vn|com|net|org|gov|edu|html?|pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|txt)(?!\p{L})/iu;

/** The letters that end right before an index, at most twenty. */
export function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST && LETTER.test(text[from - 1] ?? '')) from -= 1;
  return text.slice(from, at);
}

/** The letters that begin at an index, at most twenty. */
export function wordAfter(text: string, at: number): string {
  let to = at;
  while (to < text.length && to - at < LONGEST && LETTER.test(text[to] ?? '')) to += 1;
  return text.slice(at, to);
}

const LONGEST = 20;
const LETTER = /[\p{L}\p{M}]/u;

/** Letters that only Vietnamese writes, of many syllables the sign that they are no foreign word or code. */
export function isVietnamese(word: string): boolean {
  return MARKED.test(word);
}

const MARKED = /[À-ỹ]/u;
