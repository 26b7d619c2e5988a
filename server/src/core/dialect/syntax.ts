import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import type { Code, Construct, Effects, Event, Extension, State, TokenizeContext } from 'micromark-util-types';
import { attention } from './attention.ts';
import { FOREIGN_BLANKS, isBlank, isOverweightText, MAX_PIPES } from './chars.ts';
import { flowComment, textComment } from './comment.ts';
import { openFence } from './fence.ts';
import { line } from './line.ts';

/**
 * The micromark extensions of the dialect: every non-blank line is one paragraph of its own. See ARCHITECTURE.md for what
 * of Markdown is kept. Give them in this order.
 */
export function vbhcSyntax(): readonly Extension[] {
  const blanks: Record<number, Construct> = {};
  for (const code of FOREIGN_BLANKS) blanks[code] = foreignBlankLine;
  const lines: Extension = {
    disable: {
      null: [
        'codeIndented',
        'setextUnderline',
        'list',
        'blockQuote',
        'htmlFlow',
        'htmlText',
        'definition',
        'labelStartImage',
        'characterReference',
      ],
    },
    flow: { ...blanks, 35: heading, 60: flowComment, 96: openFence, 126: openFence, null: [table, line] },
    text: { 42: attention, 60: textComment, 95: attention },
  };
  return [lines, frontmatter(['yaml'])];
}

/** A line of no-break spaces and the like is blank: Word leaves many, and they must also end a table. */
const foreignBlankLine: Construct = { name: 'vbhcBlank', tokenize: tokenizeBlank };

function tokenizeBlank(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('whitespace');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code)) {
      effects.exit('whitespace');
      return ok(code);
    }
    if (!markdownSpace(code) && !isBlank(code)) return nok(code);
    effects.consume(code);
    return inside;
  }
}

/** CommonMark's ATX heading, its text a plain string where it is overweight. */
const heading: Construct = {
  name: 'vbhcHeading',
  tokenize(effects, ok, nok) {
    return builtIn(this, 35, 'headingAtx').tokenize.call(this, effects, ok, nok);
  },
  resolve(events, context) {
    const resolved = builtIn(context, 35, 'headingAtx').resolve?.(events, context) ?? events;
    lighten(resolved);
    return resolved;
  },
};

const gfm = gfmTable().flow?.null as Construct;

/**
 * GFM's table, with two differences: a row needs a pipe (else the paragraph right under a table would become a row of it),
 * and a row has a bounded number of cells.
 */
const table: Construct = {
  ...gfm,
  tokenize(effects, ok, nok) {
    const self = this;
    const from = self.events.length;
    const inner = gfm.tokenize.call(self, effects, counted, nok);
    return start;

    function start(code: Code): State | undefined {
      return followsRow(self.events) ? effects.check(pipeAhead, inner, nok)(code) : inner(code);
    }

    function counted(code: Code): State | undefined {
      let head = 0;
      let pipes = 0;
      for (let i = from; i < self.events.length; i += 1) {
        const event = self.events[i];
        if (event === undefined || event[0] === 'exit') continue;
        if (event[1].type === 'tableDelimiterRow') {
          head = pipes;
          pipes = 0;
        }
        if (event[1].type === 'tableCellDivider') pipes += 1;
      }
      return head > MAX_PIPES || pipes > MAX_PIPES ? nok(code) : ok(code);
    }
  },
  resolveAll(events, context) {
    const resolved = gfm.resolveAll?.(events, context) ?? events;
    lighten(resolved);
    return resolved;
  },
};

const pipeAhead: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return start;

    function start(code: Code): State | undefined {
      if (code === 124) return ok(code);
      effects.enter('data');
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code) || code === 124) {
        effects.exit('data');
        return code === 124 ? ok(code) : nok(code);
      }
      effects.consume(code);
      return code === 92 ? escaped : inside;
    }

    function escaped(code: Code): State | undefined {
      if (code !== 92 && code !== 124) return inside(code);
      effects.consume(code);
      return inside;
    }
  },
};

function followsRow(events: readonly Event[]): boolean {
  let index = events.length - 1;
  while (index >= 0) {
    const type = events[index]?.[1].type;
    if (type !== 'lineEnding' && type !== 'linePrefix') return type === 'tableHead' || type === 'tableRow';
    index -= 1;
  }
  return false;
}

/** Takes the inline content out of overweight headings and cells. */
function lighten(events: readonly Event[]): void {
  for (const [kind, token, context] of events) {
    if (kind !== 'enter' || token.type !== 'chunkText' || token.contentType !== 'text') continue;
    if (!isOverweightText(context.sliceSerialize(token))) continue;
    token.type = 'data';
    delete token.contentType;
  }
}

/** CommonMark's own construct, from the parser at hand: no second copy, no further package. */
function builtIn(context: TokenizeContext, code: number, name: string): Construct {
  const found = [context.parser.constructs.flow[code] ?? []].flat().find((construct) => construct.name === name);
  if (found === undefined) throw new Error(`micromark has no construct ${name}`);
  return found;
}
