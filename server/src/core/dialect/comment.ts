import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    vbhcComment: 'vbhcComment';
    vbhcCommentData: 'vbhcCommentData';
  }
}

/**
 * A comment on lines of its own, also over several lines. After `-->` only blanks may stand.
 *
 *     <!-- tắt trinh-bay/dau-cach: trích nguyên văn -->
 *
 * No comment holds another `<!--`: so a half-typed one doesn't swallow the draft down to the next comment's end, and the
 * search for `-->` is linear. Without its end it is ordinary text.
 */
export const flowComment: Construct = { name: 'vbhcComment', concrete: true, tokenize: commentTokenizer(true) };

/** A comment within a line. It must end on the line. */
export const textComment: Construct = { name: 'vbhcComment', tokenize: commentTokenizer(false) };

function commentTokenizer(flow: boolean): Construct['tokenize'] {
  return function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    let at = 0;
    let dashes = 0;
    let opening = 0;
    let within = true;
    return start;

    function start(code: Code): State | undefined {
      effects.enter('vbhcComment');
      effects.enter('vbhcCommentData');
      return open(code);
    }

    function open(code: Code): State | undefined {
      if (code !== '<!--'.charCodeAt(at)) return nok(code);
      effects.consume(code);
      at += 1;
      return at < 4 ? open : inside;
    }

    function inside(code: Code): State | undefined {
      if (code === null || (!flow && markdownLineEnding(code))) return nok(code);
      if (markdownLineEnding(code)) {
        // micromark finds its way through the lines of a block by tokens of just a line ending.
        if (within) effects.exit('vbhcCommentData');
        within = false;
        effects.enter('lineEnding');
        effects.consume(code);
        effects.exit('lineEnding');
        dashes = 0;
        opening = 0;
        return inside;
      }
      if (!within) effects.enter('vbhcCommentData');
      within = true;
      if (code === 62 && dashes >= 2) {
        effects.consume(code);
        effects.exit('vbhcCommentData');
        return close;
      }
      dashes = code === 45 ? dashes + 1 : 0;
      opening = code === '<!--'.charCodeAt(opening) ? opening + 1 : code === 60 ? 1 : 0;
      if (opening === 4) return nok(code);
      effects.consume(code);
      return inside;
    }

    function close(code: Code): State | undefined {
      effects.exit('vbhcComment');
      if (!flow) return ok(code);
      if (markdownSpace(code)) effects.enter('whitespace');
      else return end(code);
      return trailing(code);
    }

    function trailing(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code);
        return trailing;
      }
      effects.exit('whitespace');
      return end(code);
    }

    function end(code: Code): State | undefined {
      return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
    }
  };
}
