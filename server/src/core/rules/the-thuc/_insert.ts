import type { Edit, Span } from '../../text/span.ts';
import type { Parsed } from '../../tree/nodes.ts';

/** Whole new lines above the line that holds `offset`, apart from it as paragraphs of this file are. */
export function linesBefore(parsed: Parsed, offset: number, lines: readonly string[]): Edit {
  const at = lineStart(parsed.text, offset);
  const gap = paragraphGap(parsed);
  return { span: { start: at, end: at }, text: `${lines.join(gap)}${gap}` };
}

/** Whole new lines below the line that holds `offset`. */
export function linesAfter(parsed: Parsed, offset: number, lines: readonly string[]): Edit {
  const at = lineEnd(parsed.text, offset);
  const gap = paragraphGap(parsed);
  return { span: { start: at, end: at }, text: `${gap}${lines.join(gap)}` };
}

export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text[at - 1])) at -= 1;
  return at === 0 && text.startsWith('\ufeff') ? 1 : at;
}

export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text[at])) at += 1;
  return at;
}

/** The file's own line end, twice where most of its paragraphs stand apart by a blank line. */
export function paragraphGap(parsed: Parsed): string {
  const eol = /\r\n|\n|\r/u.exec(parsed.text)?.[0] ?? '\n';
  let apart = 0;
  let close = 0;
  for (let i = 1; i < parsed.flow.length; i += 1) {
    const between = parsed.text.slice(parsed.flow[i - 1]?.end ?? 0, parsed.flow[i]?.start ?? 0);
    if ((between.match(/\r\n|\n|\r/gu)?.length ?? 0) > 1) apart += 1;
    else close += 1;
  }
  return apart > close ? eol + eol : eol;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** Takes out the lines that hold `[start, end)`, with the line end after them. */
export function removeLines(text: string, start: number, end: number): Edit {
  const from = lineStart(text, start);
  let to = lineEnd(text, end);
  if (text.startsWith('\r\n', to)) to += 2;
  else if (to < text.length) to += 1;
  return { span: { start: from, end: to }, text: '' };
}

/** Nothing but marks of emphasis stands on the line of the span beside it. */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const around = text.slice(lineStart(text, start), start) + text.slice(end, lineEnd(text, end));
  return /^[\s*_]*$/u.test(around);
}
