import { bare } from '../text/letters.ts';
import { nearestSlug } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import type { ConfigProblem, Placed } from './config-file.ts';
import type { ConfigField, ConfigShape } from './fields.ts';
import type { JsonMap, JsonNode, JsonPair } from './json-tree.ts';
import { type ConfigCode, type ConfigValues, configMessage } from './messages.ts';

/** Takes values of the shapes of `fields.ts` out of a tree and names what isn't of that shape. */
export interface Reader {
  say(span: Span, code: ConfigCode, values?: ConfigValues, want?: ConfigShape): void;
  /** Known keys of a map, each with its field; unknown ones and repetitions are named. */
  fields(map: JsonMap | undefined, fields: readonly ConfigField[]): ReadonlyMap<string, Given>;
  text(given: Given | undefined): Placed<string> | undefined;
  flag(given: Given | undefined): Placed<boolean> | undefined;
  /** Within the range of its field. */
  number(given: Given | undefined): Placed<number> | undefined;
  /** One text or a list of texts. */
  texts(given: Given | undefined): readonly Placed<string>[];
  list(given: Given | undefined, most?: number): readonly JsonNode[];
  mapAt(given: Given | undefined): JsonMap | undefined;
  /** The node as it is written. */
  shown(node: JsonNode): string;
}

export interface Given extends JsonPair {
  readonly shape: ConfigShape;
  readonly range?: ConfigField['range'];
}

const MAX_ITEMS = 20_000;

export function createReader(source: string, problems: ConfigProblem[]): Reader {
  const say: Reader['say'] = (span, code, values = {}, want) => {
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    problems.push({ span: onOneLine(source, span), severity, code, message: configMessage(code, values, want) });
  };
  const wrong = ({ key, keySpan, node, shape }: Given): void => {
    const span = node.span.end > node.span.start ? node.span : keySpan;
    say(span, 'shape', { key }, shape);
  };
  const textOf = (given: Given, node: JsonNode): Placed<string>[] => {
    if (node.kind === 'text' && node.value.trim() !== '') return [{ value: node.value.trim(), span: node.span }];
    wrong({ ...given, node });
    return [];
  };
  const reader: Reader = {
    say,
    fields(map, fields) {
      const found = new Map<string, Given>();
      for (const pair of map?.pairs ?? []) {
        const field = fields.find((one) => one.key === pair.key);
        if (field === undefined) {
          const known = fields.map((one) => one.key);
          const meant = nearestKey(pair.key, known);
          const code = meant === undefined ? 'unknown-key' : 'unknown-key-near';
          say(pair.keySpan, code, { text: pair.key, known: known.join(', '), meant: meant ?? '' });
        } else if (found.has(pair.key)) say(pair.keySpan, 'twice', { text: pair.key });
        else found.set(pair.key, { ...pair, shape: field.shape, ...(field.range && { range: field.range }) });
      }
      return found;
    },
    text: (given) => (given === undefined ? undefined : textOf(given, given.node)[0]),
    flag(given) {
      if (given === undefined) return undefined;
      const { node } = given;
      if (node.kind === 'plain' && typeof node.value === 'boolean') return { value: node.value, span: given.keySpan };
      wrong(given);
      return undefined;
    },
    number(given) {
      if (given === undefined) return undefined;
      const { node, key, keySpan, range } = given;
      if (node.kind !== 'plain' || typeof node.value !== 'number') {
        wrong(given);
        return undefined;
      }
      if (range === undefined || (node.value >= range.min && node.value <= range.max))
        return { value: node.value, span: keySpan };
      const allowed = `${range.min} – ${range.max}${range.unit === '' ? '' : ` ${range.unit}`}`;
      say(node.span, 'range', { key, text: String(node.value), allowed });
      return undefined;
    },
    texts(given) {
      if (given === undefined) return [];
      if (given.node.kind === 'text' && given.shape !== 'names') return textOf(given, given.node);
      return reader.list(given).flatMap((node) => textOf(given, node));
    },
    list(given, most = MAX_ITEMS) {
      if (given === undefined) return [];
      const { node } = given;
      if (node.kind !== 'list') {
        wrong(given);
        return [];
      }
      if (node.items.length > most) say(given.keySpan, 'many', { text: String(most) });
      return node.items.slice(0, most);
    },
    mapAt(given) {
      if (given === undefined) return undefined;
      if (given.node.kind === 'map') return given.node;
      wrong(given);
      return undefined;
    },
    shown: (node) => (node.kind === 'text' ? node.value : source.slice(node.span.start, node.span.end)),
  };
  return reader;
}

const WARNINGS: ReadonlySet<ConfigCode> = new Set<ConfigCode>([
  'comma',
  'extra-comma',
  'comment',
  'twice',
  'unknown-key',
  'unknown-key-near',
  'rule',
  'rule-near',
  'word',
  'many',
  'nothing-set',
]);

/** Two slips in a word of four letters make another word; the beginning of a key is a better guess. */
function nearestKey(typed: string, known: readonly string[]): string | undefined {
  const cap = Math.min(4, 1 + Math.ceil(typed.length / 3));
  const begun = bare(typed).trim().toLowerCase();
  return (
    nearestSlug(typed, known, cap) ??
    known.find((one) => begun.length > 2 && (one.startsWith(begun) || begun.startsWith(one)))
  );
}

/** A fault over several lines is shown on the first, one at a line's end at the last character that is written there. */
function onOneLine(text: string, { start, end }: Span): Span {
  let from = Math.min(start, Math.max(0, text.length - 1));
  while (from > 0 && /\s/u.test(text.charAt(from))) from -= 1;
  const line = text.slice(from, Math.max(end, from + 1)).search(/[\r\n]/u);
  const to = line > 0 ? from + line : Math.max(end, from + 1);
  return { start: from, end: Math.min(to, Math.max(text.length, from + 1)) };
}
