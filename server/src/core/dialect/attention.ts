import { markdownLineEndingOrSpace, unicodePunctuation, unicodeWhitespace } from 'micromark-util-character';
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types';

/**
 * CommonMark's emphasis with one allowance. Converters from Word write `**Một là:**nội dung` and `nội dung**(1)**`; by the
 * flanking rules neither run of stars may close or open, since punctuation stands inside and a letter outside. Here:
 *
 *     **Một là:**nội dung      a run of stars after closing punctuation and before a letter or digit may also close
 *              ^^
 *     nội dung**(1)** là       a run of two or more after a letter or digit and before an opening bracket or quote may also open
 *             ^^
 *
 * Footnote stars (`Nguyễn Văn A*, Trần Văn B*`) and `2 * 3` are as in CommonMark: they open and close nothing.
 */
export const attention: Construct = {
  name: 'vbhcAttention',
  tokenize: tokenizeAttention,
  // The pairing itself is CommonMark's, taken from the parser at hand.
  resolveAll(events, context) {
    const inSpan: readonly Partial<Construct>[] = context.parser.constructs.insideSpan.null ?? [];
    const own = inSpan.find((construct) => construct.name === 'attention');
    return own?.resolveAll?.(events, context) ?? events;
  },
};

function tokenizeAttention(this: TokenizeContext, effects: Effects, ok: State): State {
  const previous = this.previous;
  const before = classify(previous);
  let marker: Code = null;
  let size = 0;
  return start;

  function start(code: Code): State | undefined {
    marker = code;
    effects.enter('attentionSequence');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === marker) {
      effects.consume(code);
      size += 1;
      return inside;
    }
    const token = effects.exit('attentionSequence');
    const after = classify(code);
    const open = after === 'other' || (after === 'punctuation' && before !== 'other');
    const close = before === 'other' || (before === 'punctuation' && after !== 'other');
    if (marker === 42) {
      token._open = open || (size > 1 && before === 'other' && opens(code));
      token._close = close || (after === 'other' && before === 'punctuation' && closes(previous));
    } else {
      token._open = open && (before !== 'other' || !close);
      token._close = close && (after !== 'other' || !open);
    }
    return ok(code);
  }
}

type CharacterClass = 'blank' | 'punctuation' | 'other';

function classify(code: Code): CharacterClass {
  if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 'blank';
  return unicodePunctuation(code) ? 'punctuation' : 'other';
}

function opens(code: Code): boolean {
  return code !== null && code > 0 && /[\p{Ps}\p{Pi}]/u.test(String.fromCharCode(code));
}

/** Straight quotes may do either, so they get no allowance. */
function closes(code: Code): boolean {
  return code !== null && code > 0 && /[^\p{Ps}\p{Pi}"'*_]/u.test(String.fromCharCode(code));
}
