/** One entry of a `.code-snippets` file. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

export interface Expansion {
  readonly text: string;
  /** Numbers of the tab stops in the order of their first place in the text, 0 among them. */
  readonly stops: readonly number[];
}

/**
 * The text that VS Code inserts for a snippet whose tab stops are all left as they stand. Knows what our snippets use:
 * `$1`, `${1:default}`, `${1|first,second|}`, mirrors, `$NAME`, and `\` before `$`, `}`, `\`. `choose` picks the choice
 * of a stop (the first by default). Throws on a construct that it does not know, so that a mistyped one is seen.
 */
export function expandSnippet(
  body: readonly string[],
  variables: Readonly<Record<string, string>>,
  choose: (stop: number, choices: readonly string[]) => string = (_, choices) => choices[0] ?? '',
): Expansion {
  const source = body.join('\n');
  const values = new Map<number, string>();
  const stops: number[] = [];
  let at = 0;

  const text = read('');
  if (at !== source.length) throw new Error(`unexpected “${source.slice(at, at + 20)}”`);
  return { text: fillMirrors(text, values), stops };

  function read(closing: string): string {
    let out = '';
    while (at < source.length) {
      const char = source[at] ?? '';
      if (char === closing) return out;
      if (char === '\\' && '$}\\'.includes(source[at + 1] ?? ' ')) {
        out += source[at + 1];
        at += 2;
      } else if (char === '$') {
        out += readDollar();
      } else {
        out += char;
        at += 1;
      }
    }
    if (closing !== '') throw new Error(`“${closing}” is missing`);
    return out;
  }

  function readDollar(): string {
    const plain = /^\$(\d+|[A-Z_]+)/u.exec(source.slice(at));
    if (plain !== null) {
      at += plain[0].length;
      return named(plain[1] ?? '');
    }
    const open = /^\$\{(\d+)([:|])/u.exec(source.slice(at));
    if (open === null) throw new Error(`unknown construct “${source.slice(at, at + 20)}”`);
    at += open[0].length;
    const stop = Number(open[1]);
    if (values.has(stop)) throw new Error(`the tab stop ${stop} has two defaults`);
    noteStop(stop);
    const value = open[2] === ':' ? read('}') : readChoice(stop);
    at += 1;
    values.set(stop, value);
    return value;
  }

  function readChoice(stop: number): string {
    const end = source.indexOf('|}', at);
    if (end < 0) throw new Error('“|}” is missing');
    const choices = source.slice(at, end).split(',');
    if (choices.length < 2 || choices.some((choice) => choice.trim() === '')) throw new Error(`choices of ${stop}`);
    at = end + 1;
    return choose(stop, choices);
  }

  function named(name: string): string {
    if (/^\d/u.test(name)) {
      noteStop(Number(name));
      return values.get(Number(name)) ?? (name === '0' ? '' : mirrorOf(Number(name)));
    }
    const value = variables[name];
    if (value === undefined) throw new Error(`unknown variable ${name}`);
    return value;
  }

  function noteStop(stop: number): void {
    if (!stops.includes(stop)) stops.push(stop);
  }
}

/** A mirror may stand before its default, so it is filled at the end; the mark is a character no snippet holds. */
function mirrorOf(stop: number): string {
  return `\u0000${stop}\u0000`;
}

function fillMirrors(text: string, values: ReadonlyMap<number, string>): string {
  return text.replace(/\u0000(\d+)\u0000/gu, (_, stop: string) => values.get(Number(stop)) ?? '');
}
