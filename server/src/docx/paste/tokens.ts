import { decoded } from './entities.ts';

/** What HTML is read as: tags with their attributes, and words. Comments, declarations and what isn't shown are left out. */
export type Token =
  | { readonly type: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }
  /** Rules of a page; only what they say of fonts is of use. */
  | { readonly type: 'style'; readonly text: string };

/** One pass from left to right; a `<` that begins nothing is a letter. Never throws. */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      yield { type: 'text', text: decoded(html.slice(at)) };
      return;
    }
    if (open > at) yield { type: 'text', text: decoded(html.slice(at, open)) };
    const end = endOf(html, open);
    if (end === undefined) {
      yield { type: 'text', text: '<' };
      at = open + 1;
      continue;
    }
    at = end;
    const tag = tagOf(html.slice(open, end));
    if (tag === undefined) continue;
    if (tag.type === 'open' && RAW.has(tag.name)) {
      const close = closeOf(html, tag.name, end);
      if (tag.name === 'style') yield { type: 'style', text: html.slice(end, close) };
      at = close;
      continue;
    }
    yield tag;
  }
}

/** What stands in them is no text of the page. */
const RAW: ReadonlySet<string> = new Set(['style', 'script', 'title', 'xml', 'noscript', 'template', 'textarea']);

/** Where the markup that begins at `open` ends; undefined where none begins. */
function endOf(html: string, open: number): number | undefined {
  if (html.startsWith('<!--', open)) {
    // What Word writes for other versions of itself: a comment for everybody else.
    const end = html.indexOf('-->', open + 4);
    return end === -1 ? html.length : end + 3;
  }
  const next = html.charAt(open + 1);
  if (next === '!' || next === '?') return pastOf(html, '>', open + 2);
  if (!/^[/\p{L}]$/u.test(next)) return undefined;
  let quote = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const sign = html.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if ((sign === '"' || sign === "'") && html.charAt(at - 1) === '=') quote = sign;
    else if (sign === '>') return at + 1;
  }
  return html.length;
}

function pastOf(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + 1;
}

function closeOf(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at !== -1; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return html.length;
}

// ASCII only: names of elements.
const NAME = /^<(\/?)([a-z][^\s/>]*)/iu;
// ASCII only: names of attributes.
const ATTRIBUTE = /([a-z][a-z0-9:_-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/giu;

function tagOf(markup: string): Token | undefined {
  const [whole, slash, name] = NAME.exec(markup) ?? [];
  if (whole === undefined || name === undefined) return undefined;
  if (slash === '/') return { type: 'close', name: name.toLowerCase() };
  const attributes = new Map<string, string>();
  const rest = markup.slice(whole.length, -1);
  for (const [, key = '', double, single, bare] of rest.matchAll(ATTRIBUTE)) {
    const value = decoded(double ?? single ?? bare ?? '');
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), value);
  }
  return { type: 'open', name: name.toLowerCase(), attributes };
}
