import type { Span } from '../text/span.ts';
import type { Switch } from '../tree/nodes.ts';
import { isBlank } from './chars.ts';
import type { Flow } from './flow.ts';

/**
 * The switches among the comments of a file, in source order:
 *
 *     <!-- tắt vien-dan/ngay-thieu-so-khong, trinh-bay/hai-dau-cach: trích nguyên văn -->
 *     <!-- tắt tệp trinh-bay/hai-dau-cach: văn bản cũ -->
 *     <!-- bật trinh-bay/hai-dau-cach -->
 *
 * The words may be written without tone marks, decomposed (NFD) or in capitals. A comment that only happens to begin with
 * one of them ("tắt đèn trước khi về") is none. Ids are as written: whether a rule of that name exists is the linter's matter.
 */
export function switchesIn(text: string, flow: readonly Flow[]): readonly Switch[] {
  const found: Switch[] = [];
  for (const entry of flow) {
    if (entry.type === 'comment') add(entry);
    else for (const comment of entry.comments ?? []) add(comment);
  }
  return found;

  function add(comment: Span): void {
    const read = readSwitch(text, comment);
    if (read !== undefined) found.push(read);
  }
}

interface Word extends Span {
  readonly text: string;
  /** A comma stands between this word and the one before. */
  readonly afterComma: boolean;
}

function readSwitch(text: string, comment: Span): Switch | undefined {
  const from = comment.start + 4;
  const to = comment.end - 3;
  const colon = text.slice(from, to).indexOf(':');
  const words = wordsOf(text, from, colon < 0 ? to : from + colon);
  const first = spelled(words[0]);
  const off = first === 'tắt' || first === 'tat';
  if (!off && first !== 'bật' && first !== 'bat') return undefined;
  const second = off ? spelled(words[1]) : '';
  const file = second === 'tệp' || second === 'tep';
  const ids = words.slice(file ? 2 : 1);
  const list = ids.every((word, i) => i === 0 || word.afterComma) || ids.some((word) => word.text.includes('/'));
  if (!list) return undefined;
  const reason = colon < 0 ? '' : tidy(text.slice(from + colon + 1, to));
  return {
    span: { start: comment.start, end: comment.end },
    action: file ? 'tat-tep' : off ? 'tat' : 'bat',
    rules: ids.map(({ start, end }) => ({ id: text.slice(start, end).normalize('NFC'), span: { start, end } })),
    reason: reason === '' ? undefined : reason,
  };
}

function wordsOf(text: string, from: number, to: number): readonly Word[] {
  const words: Word[] = [];
  let start = -1;
  let comma = false;
  for (let i = from; i <= to; i += 1) {
    const code = i < to ? text.charCodeAt(i) : 0x20;
    const between = code === 0x2c || code === 0x0a || code === 0x0d || isBlank(code);
    if (!between && start < 0) start = i;
    if (between && start >= 0) {
      words.push({ start, end: i, text: text.slice(start, i), afterComma: comma });
      start = -1;
      comma = false;
    }
    if (code === 0x2c) comma = true;
  }
  return words;
}

function spelled(word: Word | undefined): string {
  return word === undefined ? '' : word.text.normalize('NFC').toLowerCase();
}

function tidy(text: string): string {
  return text
    .replace(/[\p{Zs}\s]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
