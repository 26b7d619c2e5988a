import { type Json, parsedToJson } from './json.ts';
import type { Parsed } from './nodes.ts';

/**
 * Asks of other texts whether they are read as the same tree as this one: equal without offsets (CONTRACT), and equal in what
 * the tree doesn't tell of: the words of what belongs to no document, code, comments and switches, front matter.
 */
export function sameTreeAs(parsed: Parsed): (other: Parsed) => boolean {
  const tree = parsedToJson(parsed);
  const aside = asideOf(parsed);
  return (other) => equal(tree, parsedToJson(other)) && equal(aside, asideOf(other));
}

/**
 * The same parts, divisions and paragraphs, whatever their words are: for changes that mend letters. Citations are words: one
 * may be recognised only when its letters are right.
 */
export function sameShapeAs(parsed: Parsed): (other: Parsed) => boolean {
  const shape = shapeOf(parsedToJson(parsed), '');
  return (other) => equal(shape, shapeOf(parsedToJson(other), ''));
}

function shapeOf(value: Json, key: string): Json {
  if (typeof value === 'string') return NAMES.has(key) ? value : '';
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one: Json) => shapeOf(one, key));
  const members = Object.entries(value as Members).filter(([name]) => name !== 'citations' && !OFFSETS.has(name));
  return Object.fromEntries(members.map(([name, one]) => [name, shapeOf(one, name)]));
}

/** What a part is, not what it says. */
const NAMES: ReadonlySet<string> = new Set(['type', 'style', 'num', 'kind', 'regime', 'role']);

/** What is beside the tree, leaf by leaf; lines of one stretch outside are one text, whose line ends say nothing. */
function asideOf(parsed: Parsed): Json {
  const aside: string[] = [];
  let open = '';
  for (const { role, flat } of parsed.leaves) {
    if (role === 'outside' || role === 'quoted') open = open === '' ? flat.text : `${open} ${flat.text}`;
    else if (ASIDE.has(role)) {
      aside.push(open, flat.text);
      open = '';
    }
  }
  aside.push(open);
  return [
    aside,
    parsed.switches.map(({ action, rules, reason }) => [action, rules.map(({ id }) => id), reason ?? null]),
    (parsed.frontMatter?.entries ?? []).map(({ key, value }) => [key, value]),
  ];
}

const ASIDE: ReadonlySet<string> = new Set(['code', 'comment', 'frontMatter']);

function equal(a: Json, b: Json): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((one: Json, i) => equal(one, (b[i] as Json | undefined) ?? null));
  }
  return equalKeys(a as Members, b as Members);
}

type Members = { readonly [key: string]: Json };

function equalKeys(a: Members, b: Members): boolean {
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => OFFSETS.has(key) || (key in b && equal(a[key] ?? null, b[key] ?? null)));
}

const OFFSETS: ReadonlySet<string> = new Set(['start', 'end']);
