import type { Span } from '../../server/src/core/text/span.ts';

/** A fixture without its marks: the text, the ranges between `⟦` and `⟧` in order of their beginning, the cursor `‸`. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly cursor: number | undefined;
}

/**
 * Takes the marks out of a fixture. Refuses a malformed one with an error that says where: unbalanced or empty
 * brackets, more than one cursor, text that is not NFC (unless `allowNfd`, for texts that are about just that).
 */
export function readMarked(fixture: string, options: { readonly allowNfd?: boolean } = {}): Marked {
  if (options.allowNfd !== true && fixture !== fixture.normalize('NFC')) {
    throw new Error(`fixture is not NFC: ${excerpt(fixture, firstDifference(fixture))}`);
  }
  let text = '';
  let cursor: number | undefined;
  const open: number[] = [];
  const spans: Span[] = [];
  for (let i = 0; i < fixture.length; i += 1) {
    const character = fixture[i] ?? '';
    if (character === '⟦') open.push(text.length);
    else if (character === '⟧') {
      const start = open.pop();
      if (start === undefined) throw new Error(`⟧ without ⟦: ${excerpt(fixture, i)}`);
      if (start === text.length) throw new Error(`nothing between ⟦ and ⟧: ${excerpt(fixture, i)}`);
      spans.push({ start, end: text.length });
    } else if (character === '‸') {
      if (cursor !== undefined) throw new Error(`a second cursor: ${excerpt(fixture, i)}`);
      cursor = text.length;
    } else text += character;
  }
  if (open.length > 0) throw new Error(`⟦ without ⟧: ${excerpt(fixture, fixture.lastIndexOf('⟦'))}`);
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, spans, cursor };
}

/** The text with the ranges marked, for a readable failure. Ranges may nest; they may not cross. */
export function withMarks(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap((one) => [
    { at: one.start, mark: '⟦', order: 1 },
    { at: one.end, mark: '⟧', order: 0 },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  let result = text;
  for (const { at, mark } of marks) result = result.slice(0, at) + mark + result.slice(at);
  return result;
}

function firstDifference(text: string): number {
  const composed = text.normalize('NFC');
  let i = 0;
  while (i < text.length && text[i] === composed[i]) i += 1;
  return i;
}

function excerpt(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 20), at + 20));
}
