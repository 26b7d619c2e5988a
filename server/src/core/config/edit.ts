import type { Edit } from '../text/span.ts';
import { type JsonList, type JsonMap, type JsonNode, readJson } from './json-tree.ts';

/**
 * The text with a rule switched off for the folder, a reason to be filled in. Undefined where the file can't be read as it
 * stands: nothing is put into what is broken. An empty text is a file that is about to be made.
 */
export function switchedOff(text: string, rule: string, reason: string): Edit | undefined {
  const value = `{ "level": "off", "reason": ${JSON.stringify(reason)} }`;
  const top = topOf(text);
  if (top === 'new') return whole(text, `"rules": {${'\n'}    ${JSON.stringify(rule)}: ${value}\n  }`);
  if (top === undefined) return undefined;
  const rules = top.pairs.find((pair) => pair.key === 'rules')?.node;
  if (rules === undefined) {
    return added(
      text,
      top,
      (indent, eol) => `"rules": {${eol}${indent}  ${JSON.stringify(rule)}: ${value}${eol}${indent}}`,
    );
  }
  if (rules.kind !== 'map') return undefined;
  const known = rules.pairs.find((pair) => pair.key === rule);
  if (known !== undefined) return { span: known.node.span, text: value };
  return added(text, rules, () => `${JSON.stringify(rule)}: ${value}`);
}

/** The text with one more word of the unit; undefined as above, and where the word stands there already. */
export function withWord(text: string, word: string): Edit | undefined {
  const written = JSON.stringify(word);
  const top = topOf(text);
  if (top === 'new') return whole(text, `"words": [${written}]`);
  if (top === undefined) return undefined;
  const words = top.pairs.find((pair) => pair.key === 'words')?.node;
  if (words === undefined) return added(text, top, () => `"words": [${written}]`);
  if (words.kind !== 'list') return undefined;
  if (words.items.some((item) => item.kind === 'text' && item.value.normalize('NFC') === word)) return undefined;
  return added(text, words, () => written);
}

function topOf(text: string): JsonMap | 'new' | undefined {
  let broken = false;
  const tree = readJson(text, () => {
    broken = true;
  });
  if (tree === undefined && !broken) return 'new';
  return !broken && tree?.kind === 'map' ? tree : undefined;
}

function whole(text: string, inside: string): Edit {
  return { span: { start: text.length, end: text.length }, text: `{\n  ${inside}\n}\n` };
}

/** One more pair or item at the end, laid out like those before it. */
function added(text: string, into: JsonMap | JsonList, write: (indent: string, eol: string) => string): Edit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const parts: readonly { readonly start: number; readonly end: number }[] =
    into.kind === 'map'
      ? into.pairs.map(({ keySpan, node }) => ({ start: keySpan.start, end: node.span.end }))
      : into.items.map((node: JsonNode) => node.span);
  const last = parts.at(-1);
  if (last === undefined) {
    const outer = indentAt(text, into.span.start);
    const inner = `${outer}  `;
    const body = into.kind === 'map' ? `${eol}${inner}${write(inner, eol)}${eol}${outer}` : write(inner, eol);
    return { span: { start: into.span.start + 1, end: into.span.end - 1 }, text: body };
  }
  const before = text.slice(into.span.start + 1, last.start);
  const ownLine = /[\r\n][ \t]*$/u.test(before);
  const indent = ownLine ? indentAt(text, last.start) : '';
  const gap = ownLine ? eol + indent : ' ';
  return { span: { start: last.end, end: last.end }, text: `,${gap}${write(indent, eol)}` };
}

/** The blanks that the line begins with. */
function indentAt(text: string, at: number): string {
  const line = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return /^[ \t]*/u.exec(text.slice(line, at))?.[0] ?? '';
}
