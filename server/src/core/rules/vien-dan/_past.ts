import type { Citation } from '../../citation/model.ts';
import type { RuleContext } from '../../lint/rule.ts';
import type { Leaf, LeafRole } from '../../tree/nodes.ts';
import { isNested } from './_citation.ts';
import { type Around, aroundOf } from './_sentence.ts';

/**
 * Where the citation stands, when it is one that the document rests on or asks to follow. Undefined where the text may well
 * cite what no longer holds: it says so itself, replaces or amends it, tells of the past, quotes, lists, or only names it in
 * the title of another document.
 */
export function reliedOn(context: RuleContext, citation: Citation, year: string): Around | undefined {
  const { view } = context;
  const around = aroundOf(view, citation);
  if (around === undefined || !PLACES.has(around.leaf.role) || around.leaf.area === 'outside') return undefined;
  if (isNested(view.citations, citation) || isInTitle(around)) return undefined;
  if (
    around.before.lastIndexOf('“') > around.before.lastIndexOf('”') ||
    ENDING_BEFORE.test(around.before) ||
    ENDING_AFTER.test(around.after)
  )
    return undefined;
  if (around.leaf.role === 'basis') return around;
  if (context.doc.kind === 'bao-cao' || REVIEW.test(context.doc.preface.subject?.text ?? '')) return undefined;
  if (isOfPast(around, year)) return undefined;
  return isListedAsEnded(context, around.leaf) ? undefined : around;
}

/**
 * "… số 01/2024/TT-BNV hướng dẫn thi hành một số điều của Nghị định … và ⟦Nghị định⟧": words of a title lead on from a
 * citation before, past others of the same list.
 */
export function isInTitle({ gaps }: Around): boolean {
  const gap = gaps.find((one) => !JOINT_ONLY.test(one));
  return gap !== undefined && TITLE_WORDS.test(gap) && !/(?:,|;| và| hoặc|, theo| tại| theo) $/u.test(gap);
}

/** Told as what was: an earlier year, a period gone by, a review of results. */
function isOfPast({ before, after }: Around, year: string): boolean {
  const words = wordsOf(before);
  if (PAST.some((phrase) => words.includes(` ${phrase} `)) || YEARS_SINCE.test(words)) return true;
  if (wordsOf(after).includes(' thời gian qua ')) return true;
  return [...before.matchAll(YEARS), ...before.matchAll(PERIODS), ...after.matchAll(YEARS)].some(
    ([, told = '']) => told < year,
  );
}

/** In lower case, each word between two blanks. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()} `;
}

/** The item of a list whose opening words, or whose heading, say that what follows ends. */
function isListedAsEnded({ view }: RuleContext, leaf: Leaf): boolean {
  const { prose } = view;
  const at = prose.indexOf(leaf);
  let opening = false;
  for (let i = at - 1; i >= at - FARTHEST; i -= 1) {
    const one = prose[i];
    if (one === undefined) return false;
    if (one.role === 'heading') return HEADING_OF_END.test(one.flat.text);
    if (!opening && one.flat.text.endsWith(':')) {
      opening = true;
      if (ENDING_BEFORE.test(one.flat.text) || ENDING_AFTER.test(` ${one.flat.text}`)) return true;
    }
  }
  return false;
}

const FARTHEST = 30;
const JOINT_ONLY = /^(?:, | và | hoặc |, và )$/u;

/** Not in tables, which list documents of every age, nor in notes of annexes, recipients, quotations. */
const PLACES: ReadonlySet<LeafRole> = new Set(['subject', 'basis', 'opening', 'heading', 'text', 'closing']);

const TITLE_WORDS =
  /^,? ?(?:về|quy định|hướng dẫn|sửa đổi|bổ sung|ban hành|phê duyệt|thực hiện|triển khai|tiếp tục|kết luận|thi hành|bãi bỏ|thay thế|tổ chức|công bố|sơ kết|tổng kết)(?![\p{L}\d])/u;
const ENDING_BEFORE =
  /(?:thay thế|thay cho|bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực|ngưng hiệu lực|không còn hiệu lực|chấm dứt hiệu lực|không áp dụng|sửa đổi(?:, bổ sung)?)(?:,? [^.;:]{0,80})?:?$/iu;
const ENDING_AFTER =
  /hết hiệu lực|không còn hiệu lực|chấm dứt hiệu lực|(?:được|bị|đã) (?:thay thế|thay|bãi bỏ|hủy bỏ|huỷ bỏ)|trước đây|\(cũ\)|nay là |nay được |vẫn (?:có|còn) giá trị|cho đến (?:khi|hết) /iu;
const HEADING_OF_END = /hiệu lực thi hành|hết hiệu lực|chuyển tiếp|bãi bỏ|thay thế/iu;
const PAST: readonly string[] = [
  'đã',
  'từng',
  'từ năm',
  'từ khi',
  'trước đây',
  'trước ngày',
  'trước khi',
  'so với',
  'đối chiếu',
  'kế thừa',
  'sơ kết',
  'tổng kết',
  'đánh giá việc',
  'đánh giá kết quả',
  'đánh giá tình hình',
  'đánh giá công tác',
  'kết quả thực hiện',
  'kết quả triển khai',
  'kết quả đạt được',
  'thời gian qua',
  'thời điểm',
  'khi đó',
];
const YEARS_SINCE = /(?:qua|sau) \d{1,2} năm|\d năm thực hiện/u;
/** The subject of a document that looks back. */
const REVIEW = /(?<!\p{L})(?:sơ kết|tổng kết|kết quả)(?!\p{L})/iu;
/** The last year of a period. */
const PERIODS = /giai đoạn \d{4} ?[-–] ?(\d{4})(?!\d)/giu;
/** A year that is told, not one of a date or of a law's name. */
const YEARS = /(?<!tháng \d{1,2} )(?<!\p{L})năm (\d{4})(?!\d)/giu;
