import type { Finding } from '../lint/finding.ts';
import { countBefore } from '../text/search.ts';
import type { Edit } from '../text/span.ts';
import { isDivision } from '../tree/is-division.ts';
import type { Parsed } from '../tree/nodes.ts';
import { eolOf, leafAt, lineEnd, lineStart, pathAt } from './path.ts';
import { REASON_TO_FILL } from './reason.ts';

/**
 * Inserts `<!-- tắt RULE: lý do -->` on a line of its own above the block that the finding stands in: above the whole
 * table or wrapped paragraph, never inside it. A finding in the front matter is switched off for the file, below it.
 */
export function suppressionEdit(parsed: Parsed, finding: Finding, language: 'vi' | 'en'): Edit {
  const { text, frontMatter } = parsed;
  const eol = eolOf(text);
  const reason = REASON_TO_FILL[language];
  if (frontMatter !== undefined && finding.span.start < frontMatter.span.end) {
    const at = lineEnd(text, frontMatter.span.end);
    return { span: { start: at, end: at }, text: `${eol}<!-- tắt tệp ${finding.rule}: ${reason} -->` };
  }
  const at = blockStart(parsed, finding.span.start);
  return { span: { start: at, end: at }, text: `<!-- tắt ${finding.rule}: ${reason} -->${eol}` };
}

/** The same for the whole file: on a line of its own at the top, below front matter and other switches for the file. */
export function fileSuppressionEdit(parsed: Parsed, rule: string, language: 'vi' | 'en'): Edit {
  const { text, frontMatter, switches } = parsed;
  const eol = eolOf(text);
  const comment = `<!-- tắt tệp ${rule}: ${REASON_TO_FILL[language]} -->`;
  let last = frontMatter?.span.end;
  for (const one of switches) {
    const between = text.slice(last ?? 0, one.span.start).replace('\ufeff', '');
    if (one.action !== 'tat-tep' || between.trim() !== '') break;
    last = one.span.end;
  }
  if (last !== undefined) {
    const at = lineEnd(text, last);
    return { span: { start: at, end: at }, text: eol + comment };
  }
  const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { span: { start: at, end: at }, text: comment + eol };
}

function blockStart(parsed: Parsed, offset: number): number {
  const { flow, text } = parsed;
  const block = flow[countBefore(flow, (one) => one.start <= offset) - 1];
  const leaf = leafAt(parsed, offset);
  let start = offset;
  if (block !== undefined && offset < block.end) start = Math.min(start, block.start);
  if (leaf !== undefined && offset < leaf.span.end) start = Math.min(start, leaf.span.start);
  // A title over several lines is one: the switch stands above its division.
  const division = pathAt(parsed, offset).nodes.findLast(isDivision);
  if (division?.heading !== undefined && offset < division.heading.span.end)
    start = Math.min(start, division.span.start);
  start = lineStart(text, start);
  // A byte order mark stays the first character of the file.
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}
