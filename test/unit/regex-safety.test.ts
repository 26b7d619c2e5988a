import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * Every regular expression of the core is linear on hostile text (I7): recheck's automaton proves it for all inputs. Literals
 * are taken from the sources; an expression built by `new RegExp` is caught while its module is loaded.
 */
interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const CORE = fileURLToPath(new URL('../../server/src/core/', import.meta.url));

let checkSync: typeof import('recheck').checkSync;

beforeAll(async () => {
  // The Java and native checkers don't exist on every machine; the pure one gives the same answers.
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  ({ checkSync } = await import('recheck'));
});

describe('regular expressions of the core', () => {
  it('are found', async () => {
    expect(literals('x = /a[/]b/u; // no /c/\n y = 4 / 2 / 1; z = "/d/"; return /e\\/f/giu.test(`/g/`)')).toEqual([
      { source: 'a[/]b', flags: 'u' },
      { source: 'e\\/f', flags: 'giu' },
    ]);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template is what is read here
    expect(literals('x = `<p>${a ? `</p>${"}"}/b/` : {}}</p>`; y = /c/u;')).toEqual([{ source: 'c', flags: 'u' }]);
    expect((await expressions()).length).toBeGreaterThan(60);
  });

  it('are linear in the length of the text', async () => {
    const slow: string[] = [];
    for (const one of await expressions()) {
      const status = statusOf(one);
      if (status !== 'safe') slow.push(`${one.file}: /${one.source}/${one.flags} is ${status}`);
    }
    expect(slow).toEqual([]);
    // A busy machine takes ten times as long as the minute of a quiet one.
  }, 1_800_000);

  it('would be reported otherwise', () => {
    expect(checkSync('^(?:\\p{L}+ ?)+$', 'u', { checker: 'automaton' }).status).toBe('vulnerable');
  });

  it('have the flag u or v', async () => {
    const without = (await expressions()).filter((one) => !/[uv]/.test(one.flags));
    expect(without.map((one) => `${one.file}: /${one.source}/${one.flags}`)).toEqual([]);
  });
});

/** `safe`, `vulnerable` (worse than linear) or `unknown`. */
function statusOf(one: Literal): string {
  const options = { checker: 'automaton', timeout: 300_000 } as const;
  const direct = checkSync(one.source, one.flags.replace('d', ''), options);
  if (direct.status !== 'unknown' || direct.error.kind !== 'unsupported') return direct.status;
  // Some look-aheads are beyond the automaton. A look-ahead only cuts ways short, so the expression without them that must
  // fail at its end walks at least as many ways; their own cost is a constant as long as they hold no star.
  const { rest, bodies } = withoutLookAheads(one.source);
  if (bodies.some((body) => /[*+]|,\}/u.test(body))) return 'unknown';
  const anchored = one.flags.includes('y') ? `^(?:${rest})` : `(?:${rest})`;
  return checkSync(`${anchored}\\u{10FFFD}`, one.flags.replace(/[dy]/gu, ''), options).status;
}

function withoutLookAheads(source: string): { rest: string; bodies: string[] } {
  const bodies: string[] = [];
  let rest = '';
  for (let at = 0; at < source.length; ) {
    if (/^\(\?[=!]/u.test(source.slice(at, at + 3))) {
      const end = closingBracket(source, at);
      bodies.push(source.slice(at + 3, end - 1));
      at = end;
    } else {
      const width = source[at] === '\\' ? 2 : 1;
      rest += source.slice(at, at + width);
      at += width;
    }
  }
  return { rest, bodies };
}

function closingBracket(source: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = from; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (!inClass && char === '(') depth += 1;
    else if (!inClass && char === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return source.length;
}

async function expressions(): Promise<readonly Expression[]> {
  const found = new Map<string, Expression>();
  for (const file of sources(CORE)) {
    const text = readFileSync(file, 'utf8');
    const name = file.slice(CORE.length);
    const all = [...literals(text), ...(text.includes('new RegExp(') ? await built(file) : [])];
    for (const one of all) found.set(`${one.source}/${one.flags}`, { file: name, ...one });
  }
  return [...found.values()];
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

type Literal = Pick<Expression, 'source' | 'flags'>;

/** Loads the module with a constructor that takes notes. */
async function built(file: string): Promise<Literal[]> {
  const notes: Literal[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const made = new target(source, flags);
      notes.push({ source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await import(/* @vite-ignore */ `${pathToFileURL(file).href}?regex`);
  } finally {
    globalThis.RegExp = Original;
  }
  return notes;
}

/** The literals of a source text: a slash begins one where no value can have ended before it. */
function literals(text: string): Literal[] {
  const found: Literal[] = [];
  let at = 0;
  let before = '';
  while (at < text.length) {
    const char = text.charAt(at);
    const pair = text.slice(at, at + 2);
    if (pair === '//') at = skipTo(text, '\n', at);
    else if (pair === '/*') at = skipTo(text, '*/', at) + 2;
    else if (char === "'" || char === '"' || char === '`') {
      at = closing(text, at, char);
      before = 'value';
    } else if (char === '/' && !/^(?:value|[)\]])$/.test(before)) {
      const end = closing(text, at, '/');
      const flags = /^[a-z]*/.exec(text.slice(end))?.[0] ?? '';
      found.push({ source: text.slice(at + 1, end - 1), flags });
      at = end + flags.length;
      before = 'value';
    } else {
      const word = /^[\p{L}\d_$]+/u.exec(text.slice(at, at + 60))?.[0];
      if (word !== undefined) before = /^(?:return|case|typeof|of|in)$/.test(word) ? word : 'value';
      else if (char.trim() !== '') before = char;
      at += word?.length ?? 1;
    }
  }
  return found;
}

function skipTo(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

/** The offset after the closing mark; in an expression a slash inside a class doesn't close. */
function closing(text: string, from: number, mark: string): number {
  let inClass = false;
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (mark === '/' && char === '[') inClass = true;
    else if (mark === '/' && char === ']') inClass = false;
    else if (mark === '`' && text.startsWith('${', at)) at = slotEnd(text, at + 2);
    else if (char === mark && !inClass) return at + 1;
  }
  return text.length;
}

/** The brace that closes the slot of a template; strings and templates in it are passed over. */
function slotEnd(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === "'" || char === '"' || char === '`') at = closing(text, at, char) - 1;
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}
