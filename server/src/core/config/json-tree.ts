import type { Span } from '../text/span.ts';

/** A value of a JSON file, with the place of everything in it. */
export type JsonNode = JsonText | JsonPlain | JsonList | JsonMap;

export interface JsonText {
  readonly kind: 'text';
  /** With its quotes. */
  readonly span: Span;
  readonly value: string;
}

/** A number, `true`, `false`, `null`; `undefined` where something else stands, or nothing. */
export interface JsonPlain {
  readonly kind: 'plain';
  readonly span: Span;
  readonly value: number | boolean | null | undefined;
}

export interface JsonList {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly JsonNode[];
}

export interface JsonMap {
  readonly kind: 'map';
  readonly span: Span;
  readonly pairs: readonly JsonPair[];
}

export interface JsonPair {
  readonly key: string;
  readonly keySpan: Span;
  readonly node: JsonNode;
}

export type JsonFault =
  | 'comma'
  | 'extra-comma'
  | 'colon'
  | 'quotes'
  | 'unclosed'
  | 'escape'
  | 'comment'
  | 'stray'
  | 'deep';

/** Nobody nests a configuration deeper than five. */
const MAX_DEPTH = 20;
const MAX_FAULTS = 50;

/**
 * Reads JSON and goes on behind each fault, so that a missing comma costs nothing but a remark. The `yaml` library, which
 * reads the units' lists, takes JSON too, but makes `{"a": 1⏎ "b": 2}` one key called `1 "b"`. One pass; undefined for an
 * empty text.
 */
export function readJson(
  text: string,
  fault: (code: JsonFault, span: Span, shown: string) => void,
): JsonNode | undefined {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let faults = 0;
  const say = (code: JsonFault, start: number, end: number): void => {
    faults += 1;
    if (faults <= MAX_FAULTS) fault(code, { start, end: Math.max(end, start + 1) }, text.slice(start, end));
  };
  /** Over blanks and comments, which JSON doesn't have. */
  const skip = (): void => {
    for (;;) {
      while (BLANK.has(text.charAt(at))) at += 1;
      const start = at;
      if (text.startsWith('//', at) || text.charAt(at) === '#') at = lineEndFrom(text, at);
      else if (text.startsWith('/*', at)) {
        const end = text.indexOf('*/', at + 2);
        at = end < 0 ? text.length : end + 2;
      } else return;
      say('comment', start, Math.min(at, lineEndFrom(text, start)));
    }
  };
  /** Letters up to the next sign of JSON; what was meant may be read off them. */
  const word = (): Span => {
    const start = at;
    while (at < text.length && !ENDS.has(text.charAt(at))) at += 1;
    // A sign that can't stand here: passed over, so that reading ends.
    if (at === start) at += 1;
    let end = at;
    while (end > start + 1 && BLANK.has(text.charAt(end - 1))) end -= 1;
    return { start, end };
  };
  const quoted = (): JsonText => {
    const start = at;
    let value = '';
    at += 1;
    for (;;) {
      const character = text.charAt(at);
      if (character === '"') {
        at += 1;
        break;
      }
      if (character === '' || character === '\n' || character === '\r') {
        say('unclosed', start, at);
        break;
      }
      if (character === '\\') value += escaped();
      else {
        value += character;
        at += 1;
      }
    }
    return { kind: 'text', span: { start, end: at }, value };
  };
  const escaped = (): string => {
    const sign = text.charAt(at + 1);
    const plain = ESCAPES.get(sign);
    if (plain !== undefined) {
      at += 2;
      return plain;
    }
    const hex = /^[0-9a-f]{4}/iu.exec(text.slice(at + 2, at + 6))?.[0];
    if (sign === 'u' && hex !== undefined) {
      at += 6;
      return String.fromCharCode(Number.parseInt(hex, 16));
    }
    say('escape', at, at + 2);
    at += 1;
    return '';
  };
  const value = (depth: number): JsonNode => {
    skip();
    const sign = text.charAt(at);
    if (sign === '"') return quoted();
    if (sign === '{' || sign === '[') {
      if (depth < MAX_DEPTH) return sign === '{' ? map(depth) : list(depth);
      say('deep', at, at + 1);
      const start = at;
      at = text.length;
      return { kind: 'plain', span: { start, end: start + 1 }, value: undefined };
    }
    if (CLOSES.has(sign)) {
      return { kind: 'plain', span: { start: at, end: at }, value: undefined };
    }
    const span = word();
    const written = text.slice(span.start, span.end);
    if (PLAIN.has(written)) return { kind: 'plain', span, value: PLAIN.get(written) };
    if (/^-?\d{1,40}(?:\.\d{1,40})?(?:e[+-]?\d{1,4})?$/iu.test(written))
      return { kind: 'plain', span, value: Number(written) };
    say('quotes', span.start, span.end);
    return { kind: 'text', span, value: unquoted(written) };
  };
  const list = (depth: number): JsonList => {
    const start = at;
    const items: JsonNode[] = [];
    at += 1;
    separated(start, ']', () => void items.push(value(depth + 1)));
    return { kind: 'list', span: { start, end: at }, items };
  };
  const map = (depth: number): JsonMap => {
    const start = at;
    const pairs: JsonPair[] = [];
    at += 1;
    separated(start, '}', () => {
      const written = text.charAt(at) === '"' ? quoted() : undefined;
      const keySpan = written?.span ?? word();
      if (written === undefined) say('quotes', keySpan.start, keySpan.end);
      skip();
      const colon = text.charAt(at) === ':';
      if (colon) at += 1;
      else {
        say('colon', keySpan.start, keySpan.end);
        if (CLOSES.has(text.charAt(at))) return;
      }
      const key = written?.value ?? unquoted(text.slice(keySpan.start, keySpan.end));
      pairs.push({ key: key.normalize('NFC').trim(), keySpan, node: value(depth + 1) });
    });
    return { kind: 'map', span: { start, end: at }, pairs };
  };
  /** Items up to the closing sign; a missing or superfluous comma is named and reading goes on. */
  const separated = (start: number, close: string, item: () => void): void => {
    let comma: number | undefined;
    let before = start + 1;
    for (let first = true; ; first = false) {
      skip();
      const sign = text.charAt(at);
      if (sign === close) {
        if (comma !== undefined) say('extra-comma', comma, comma + 1);
        at += 1;
        return;
      }
      if (sign === '' || sign === '}' || sign === ']') {
        say('unclosed', start, start + 1);
        return;
      }
      if (sign === ',') {
        if (first || comma !== undefined) say('extra-comma', at, at + 1);
        comma = at;
        at += 1;
        continue;
      }
      if (!first && comma === undefined) say('comma', before - 1, before);
      comma = undefined;
      item();
      before = at;
      skip();
      if (text.charAt(at) === ',') {
        comma = at;
        at += 1;
      }
    }
  };
  skip();
  if (at >= text.length) return undefined;
  const root = value(0);
  skip();
  if (at < text.length) say('stray', at, lineEndFrom(text, at));
  return root;
}

const BLANK: ReadonlySet<string> = new Set([' ', '\t', '\n', '\r', '\u00a0', '\ufeff']);
const CLOSES: ReadonlySet<string> = new Set(['', ',', '}', ']']);
const ENDS: ReadonlySet<string> = new Set([',', ':', '{', '}', '[', ']', '"', '\n', '\r']);
const PLAIN: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** The quotes that Word puts, or single ones, are taken off. */
function unquoted(written: string): string {
  return written.replace(/^[“”„'‘’`]|[“”„'‘’`]$/gu, '').trim();
}

function lineEndFrom(text: string, from: number): number {
  const rest = text.slice(from, from + 100_000).search(/[\r\n]/u);
  return rest < 0 ? text.length : from + rest;
}
