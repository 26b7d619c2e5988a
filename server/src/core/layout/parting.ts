import { isWordOfTwo } from '../spelling/word-slips.ts';

/**
 * How much a line of a title had better not end between two words, 0 to 1: a word of two syllables ("thể | thao"), a number and
 * what it counts stay together, and no line ends with a word that belongs to the next one ("của", "và").
 */
export function parting(before: string, after: string): number {
  const first = bare(before);
  const second = bare(after);
  if (CLOSED.test(before)) return 0;
  if (COUNTED.has(first.toLowerCase()) && /^\d|^[IVXLC]+$/u.test(second)) return 1;
  if (DASH.test(after)) return 1;
  if (isWordOfTwo(first.toLowerCase(), second.toLowerCase())) return 1;
  if (LEADING.has(first.toLowerCase())) return 0.4;
  return NAME.test(first) && NAME.test(second) ? 0.3 : 0;
}

/** Behind a comma or a dash a line ends well. */
const CLOSED = /[,;:.)”–-]$/u;
const DASH = /^[–-]$/u;
const COUNTED: ReadonlySet<string> = new Set(
  'số ngày tháng năm điều khoản điểm mục chương phần lần thứ kỳ khóa giai đợt quý'.split(' '),
);
const LEADING: ReadonlySet<string> = new Set(
  'và của về theo tại cho với các những từ đến do trong trên là vì hoặc'.split(' '),
);

/** "Sông | Hoa", "Nguyễn | Văn A": perhaps one name. */
const NAME = /^\p{Lu}\p{Ll}/u;

/** Without brackets, quotes and marks. */
function bare(word: string): string {
  return /[\p{L}\p{N}]+/u.exec(word)?.[0] ?? '';
}
