import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Construct, State } from 'micromark-util-types';
import { MAX_FENCE } from './chars.ts';
import { tokenizeLine } from './line.ts';

/**
 * Tried before CommonMark's fenced code: an opening fence that nothing closes is an ordinary line, so that a draft whose
 * author has just typed three backticks keeps its tree. A closed one is left to CommonMark.
 */
export const openFence: Construct = {
  name: 'vbhcOpenFence',
  tokenize(effects, ok, nok) {
    return effects.check(unclosed, tokenizeLine.call(this, effects, ok), nok);
  },
};

/** Per parse and marker: the smallest size that was searched to the end of the file in vain. Keeps the search linear. */
const vain = new WeakMap<object, Map<number, number>>();

const unclosed: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const known = vain.get(this.parser) ?? new Map<number, number>();
    vain.set(this.parser, known);
    let marker = 0;
    let size = 0;
    let closing = 0;
    return start;

    function start(code: Code): State | undefined {
      marker = code ?? 0;
      effects.enter('data');
      return sequence(code);
    }

    function sequence(code: Code): State | undefined {
      if (code === marker) {
        size += 1;
        effects.consume(code);
        return sequence;
      }
      if (size < 3) return nok(code);
      if (size > MAX_FENCE) return done(code);
      return info(code);
    }

    function info(code: Code): State | undefined {
      if (code === 96 && marker === 96) return nok(code);
      if (code === null || markdownLineEnding(code)) {
        return (known.get(marker) ?? MAX_FENCE + 1) <= size ? done(code) : lineEnd(code);
      }
      effects.consume(code);
      return info;
    }

    function lineEnd(code: Code): State | undefined {
      if (code === null) {
        known.set(marker, Math.min(size, known.get(marker) ?? MAX_FENCE + 1));
        return done(code);
      }
      effects.consume(code);
      closing = 0;
      return before;
    }

    function before(code: Code): State | undefined {
      if (code === marker) {
        closing += 1;
        effects.consume(code);
        return before;
      }
      if (closing === 0 && markdownSpace(code)) {
        effects.consume(code);
        return before;
      }
      return closing >= size ? after(code) : rest(code);
    }

    function after(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) return nok(code);
      if (!markdownSpace(code)) return rest(code);
      effects.consume(code);
      return after;
    }

    function rest(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) return lineEnd(code);
      effects.consume(code);
      return rest;
    }

    function done(code: Code): State | undefined {
      effects.exit('data');
      return ok(code);
    }
  },
};
