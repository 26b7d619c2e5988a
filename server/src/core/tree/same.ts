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
