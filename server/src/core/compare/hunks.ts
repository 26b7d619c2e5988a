import type { Language } from '../lint/finding.ts';
import { shortened } from '../text/shorten.ts';
import { tell } from './texts.ts';
import type { Segment } from './words.ts';

/**
 * What became of the words of a paragraph, one change each: “khí thế” to “không khí”. A lone number is told with what it counts
 * or what it is the number of; what is parted by a word or two only is one change.
 */
export function wordHunks(segments: readonly Segment[], language: Language): readonly string[] {
  const hunks = hunksOf(segments);
  // Nothing but a blank came or went.
  if (hunks.length > 0 && hunks.every(({ old, young }) => old.trim() === '' && young.trim() === '')) {
    return [tell(language, 'blank')];
  }
  return hunks.flatMap((hunk) => {
    const [old, young] = withContext(hunk).map((text) => shortened(text.trim(), LONGEST));
    if (old === '' && young === '') return [];
    if (old === '') return [tell(language, 'adds', { moi: young ?? '' })];
    if (young === '') return [tell(language, 'drops', { cu: old ?? '' })];
    return [tell(language, 'becomes', { cu: old ?? '', moi: young ?? '' })];
  });
}

interface Hunk {
  readonly old: string;
  readonly young: string;
  /** Words that stayed before and behind it. */
  readonly before: string;
  readonly after: string;
}

function hunksOf(segments: readonly Segment[]): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let before = '';
  let open = false;
  segments.forEach(({ kind, text }, i) => {
    const last = hunks.at(-1);
    if (kind === 'same') {
      const goesOn = open && i + 1 < segments.length && isShort(text);
      if (last !== undefined && open) {
        hunks[hunks.length - 1] = goesOn
          ? { ...last, old: last.old + text, young: last.young + text }
          : { ...last, after: text };
      }
      if (goesOn) return;
      open = false;
      before = text;
      return;
    }
    const hunk = open && last !== undefined ? last : { old: '', young: '', before, after: '' };
    const changed = kind === 'deleted' ? { ...hunk, old: hunk.old + text } : { ...hunk, young: hunk.young + text };
    if (open) hunks[hunks.length - 1] = changed;
    else hunks.push(changed);
    open = true;
  });
  return hunks;
}

/** A word or two between two changes: apart they would say nothing. */
function isShort(text: string): boolean {
  return SHORT.test(text) && text.trim() !== '';
}

const SHORT = /^ ?\p{L}+(?: \p{L}+)? ?$/u;

function withContext({ after, before, old, young }: Hunk): readonly [string, string] {
  if (!isNumber(old) || !isNumber(young)) return [old, young];
  const name = NAMES.exec(before)?.[0].trim();
  if (name !== undefined) return [`${name} ${old.trim()}`, `${name} ${young.trim()}`];
  const counted = COUNTED.exec(after)?.[0].trimEnd() ?? '';
  return [old.trimEnd() + counted, young.trimEnd() + counted];
}

function isNumber(text: string): boolean {
  return /^ ?\d+(?:[.,]\d+)* ?$/u.test(text);
}

/** What a number stands behind, what it stands before. */
const NAMES = /(?<!\p{L})(?:ngày|tháng|năm|quý|khóa|số|đợt|lần|phần|chương|mục|điều|khoản) ?$/iu;
const COUNTED =
  /^(?:%| (?:ngày|tháng|năm|giờ|phút|quý|tuần|lần|lượt|đợt|buổi|lớp|người|hộ|xã|phường|thôn|trường|phòng|mét|km|ha|kg|bộ|bản|đồng)(?!\p{L})| \p{L}+(?: \p{L}+)?)/u;

const LONGEST = 160;
