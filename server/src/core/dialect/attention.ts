import { markdownLineEndingOrSpace, unicodePunctuation, unicodeWhitespace } from 'micromark-util-character';
import type { Code, Construct, Effects, Event, State, Token, TokenizeContext } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface Token {
    /** A run of stars: what follows it is no blank. */
    _vbhcTight?: boolean;
  }
}

/**
 * CommonMark's emphasis with two allowances. Converters from Word write `**Một là:**nội dung` and `nội dung**(1)**`; by the
 * flanking rules neither run of stars may close or open, since punctuation stands inside and a letter outside. Here:
 *
 *     **Một là:**nội dung      a run of stars after closing punctuation and before a letter or digit may also close
 *              ^^
 *     nội dung**(1)** là       a run of two or more after a letter or digit and before an opening bracket or quote may also open
 *             ^^
 *
 * Word's bold often takes the blank after the word along, `**Một là: **nội dung`: see `pairUp`.
 *
 * Footnote stars (`Nguyễn Văn A*, Trần Văn B*`) and `2 * 3` are as in CommonMark: they open and close nothing.
 */
export const attention: Construct = {
  name: 'vbhcAttention',
  tokenize: tokenizeAttention,
  // The pairing itself is CommonMark's, taken from the parser at hand.
  resolveAll(events, context) {
    pairUp(events);
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
      token._vbhcTight = after !== 'blank';
      token._open = open || (size > 1 && before === 'other' && opens(code));
      token._close = close || (after === 'other' && before === 'punctuation' && closes(previous));
    } else {
      token._open = open && (before !== 'other' || !close);
      token._close = close && (after !== 'other' || !open);
    }
    return ok(code);
  }
}

/**
 * Where all runs of stars on a line are pairs, even in number, and each first one of two stands tight before its text, they
 * are taken in turn as opening and closing if CommonMark would leave one of them over.
 *
 *     **Một là: **nội dung, **hai là: **nội dung
 *     ^^        ^^          ^^        ^^
 */
function pairUp(events: readonly Event[]): void {
  const runs: Token[] = [];
  for (const [kind, token] of events) {
    if (kind !== 'enter' || token.type !== 'attentionSequence' || token._vbhcTight === undefined) continue;
    if (token.end.offset - token.start.offset !== 2) return;
    runs.push(token);
  }
  if (runs.length % 2 !== 0) return;
  const isFirst = (i: number) => i % 2 === 0;
  if (!leavesOver(runs)) return;
  if (!runs.every((run, i) => !isFirst(i) || run._vbhcTight)) return;
  runs.forEach((run, i) => {
    run._open = isFirst(i);
    run._close = !isFirst(i);
  });
}

/** True where CommonMark's pairing of runs of two leaves one without its other. */
function leavesOver(runs: readonly Token[]): boolean {
  let open = 0;
  for (const run of runs) {
    if (run._close && open > 0) open -= 1;
    else if (run._open) open += 1;
    else return true;
  }
  return open > 0;
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
