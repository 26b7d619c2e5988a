import type { Finding } from '../lint/finding.ts';
import { countBefore } from '../text/search.ts';
import type { Edit } from '../text/span.ts';
import type { Parsed } from '../tree/nodes.ts';
import { eolOf, leafAt, lineEnd, lineStart } from './path.ts';

/** The switch's reason as it is inserted; the drafter writes over it. */
const REASON_TO_FILL = { vi: 'ghi lý do ở đây', en: 'reason here' } as const;

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

function blockStart(parsed: Parsed, offset: number): number {
  const { flow, text } = parsed;
  const block = flow[countBefore(flow, (one) => one.start <= offset) - 1];
  const leaf = leafAt(parsed, offset);
  let start = offset;
  if (block !== undefined && offset < block.end) start = Math.min(start, block.start);
  if (leaf !== undefined && offset < leaf.span.end) start = Math.min(start, leaf.span.start);
  start = lineStart(text, start);
  // A byte order mark stays the first character of the file.
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}
