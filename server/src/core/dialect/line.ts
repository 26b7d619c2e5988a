import { markdownLineEnding } from 'micromark-util-character';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';
import { isMark, isOverweight } from './chars.ts';

/** Takes the rest of the line, whatever it is. Tried last, so that micromark's own `content` (several lines) never runs. */
export const line: Construct = { name: 'vbhcLine', tokenize: tokenizeLine };

export function tokenizeLine(this: TokenizeContext, effects: Effects, ok: State): State {
  let marks = 0;
  let length = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('paragraph');
    effects.enter('chunkText', { contentType: 'text' });
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      const token = effects.exit('chunkText');
      if (isOverweight(marks, length)) {
        token.type = 'data';
        delete token.contentType;
      }
      effects.exit('paragraph');
      return ok(code);
    }
    if (isMark(code)) marks += 1;
    // The virtual spaces that micromark puts after a tab (-1) are no characters.
    if (code !== -1) length += 1;
    effects.consume(code);
    return inside;
  }
}
