// Which files a pattern of a configuration means. Paths and patterns are separated by "/":
//
//     ban-nhap/             everything in the folders of that name
//     *.vbhc                a name, in whatever folder
//     2024/*.vbhc           a path from the folder of the configuration on
//     2024/**/ke-hoach-*    any number of folders between
//     {2023,2024}/          one or the other
//
// What a .gitignore means by the same letters, but for "!" and "[…]", which are refused.

/** A pattern that can be asked. */
export interface Glob {
  matches(path: string): boolean;
}

export type GlobFault = 'empty' | 'long' | 'backslash' | 'outside' | 'absolute' | 'brackets' | 'braces' | 'not';

const MAX_LENGTH = 500;
/** `{a,b}{c,d}` comes to four. */
const MAX_WAYS = 100;

/** What is wrong with the pattern, or the pattern. */
export function readGlob(written: string): Glob | GlobFault {
  const pattern = written.normalize('NFC').trim();
  if (pattern === '' || pattern === '/') return 'empty';
  if (pattern.length > MAX_LENGTH) return 'long';
  if (pattern.includes('\\')) return 'backslash';
  if (pattern.startsWith('!')) return 'not';
  if (/^(?:\p{L}:|~|\p{L}{2,20}:\/\/)/u.test(pattern)) return 'absolute';
  if (/[[\]]/u.test(pattern)) return 'brackets';
  const ways = waysOf(pattern);
  if (ways === undefined) return 'braces';
  const wholes: (readonly string[])[] = [];
  for (const way of ways) {
    const parts = partsOf(way);
    if (parts === undefined) return 'outside';
    if (parts.length === 0) return 'empty';
    wholes.push(parts);
  }
  return {
    matches(path) {
      const names = path.normalize('NFC').split('/');
      return wholes.some((parts) => matchesPath(parts, names));
    },
  };
}

/** The pattern without braces, one for each choice; undefined where a brace doesn't close, lies in another or gives too many. */
function waysOf(pattern: string): readonly string[] | undefined {
  let ways = [''];
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf('{', at);
    const plain = pattern.slice(at, open < 0 ? undefined : open);
    if (plain.includes('}')) return undefined;
    ways = ways.map((way) => way + plain);
    if (open < 0) break;
    const close = pattern.indexOf('}', open);
    const choices = pattern.slice(open + 1, close);
    if (close < 0 || choices.includes('{')) return undefined;
    const list = choices.split(',').map((choice) => choice.trim());
    if (ways.length * list.length > MAX_WAYS) return undefined;
    ways = ways.flatMap((way) => list.map((choice) => way + choice));
    at = close + 1;
  }
  return ways;
}

/** A pattern step by step; undefined where it climbs out of the folder. */
function partsOf(pattern: string): readonly string[] | undefined {
  const anchored = /^\.?\//u.test(pattern);
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return undefined;
  if (parts.length === 0) return parts;
  // As in a .gitignore: one name alone is looked for in every folder, and a folder stands for all that is in it.
  const whole = pattern.endsWith('/') ? [...parts, '**'] : parts;
  const free = !anchored && parts.length === 1 && parts[0] !== '**' ? ['**', ...whole] : whole;
  return free.filter((part, i) => part !== '**' || free[i - 1] !== '**');
}

/**
 * Each name against the steps that are possible so far: path length times pattern length, whatever either holds. A folder
 * that matches stands for what is in it.
 */
function matchesPath(parts: readonly string[], names: readonly string[]): boolean {
  let open: readonly number[] = withNothing(parts, [0]);
  for (const name of names) {
    const next = new Set<number>();
    for (const at of open) {
      const part = parts[at];
      if (part === '**') {
        next.add(at);
        // At the end it stands for one name at least.
        if (at === parts.length - 1) return true;
      } else if (part !== undefined && matchesName(part, name)) next.add(at + 1);
    }
    if (next.has(parts.length)) return true;
    open = withNothing(parts, [...next]);
  }
  return false;
}

/** `**` before something else may stand for no folder at all; two in a row are one (`partsOf`). */
function withNothing(parts: readonly string[], open: readonly number[]): readonly number[] {
  return [...new Set(open.flatMap((at) => (parts[at] === '**' && at < parts.length - 1 ? [at, at + 1] : [at])))];
}

/** `*` any letters, `?` one; going back to the last star alone is enough. */
function matchesName(pattern: string, name: string): boolean {
  let i = 0;
  let j = 0;
  let star = -1;
  let from = 0;
  while (j < name.length) {
    const sign = pattern[i];
    if (sign === '*') {
      star = i;
      from = j;
      i += 1;
    } else if (sign === '?' || (sign !== undefined && sign === name[j])) {
      i += 1;
      j += 1;
    } else if (star >= 0) {
      from += 1;
      j = from;
      i = star + 1;
    } else return false;
  }
  while (pattern[i] === '*') i += 1;
  return i === pattern.length;
}
