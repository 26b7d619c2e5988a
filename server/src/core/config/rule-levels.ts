import { groupOf, isLevel, LEVELS, type Level } from '../lint/levels.ts';
import { PRINTED_RULES } from '../printed/rules.ts';
import { RULES } from '../rules/index.ts';
import { nearestSlug } from '../text/nearest.ts';
import type { RuleLevel } from './config-file.ts';
import { LEVEL_FIELDS } from './fields.ts';
import type { JsonMap, JsonNode } from './json-tree.ts';
import type { Reader } from './read-values.ts';

/** Levels by rule or group. A group may be written `vien-dan` or `vien-dan/*`; JSON people write `false` for off. */
export function readRules(reader: Reader, map: JsonMap | undefined): readonly RuleLevel[] {
  const found = new Map<string, RuleLevel>();
  let unknown = 0;
  for (const { key: written, keySpan, node } of map?.pairs ?? []) {
    const key = ruleKey(written);
    const value = levelAt(reader, written, node);
    if (key === undefined) {
      unknown += 1;
      // A nearest one is looked for among hundreds: for the first slips, not for a file of nothing else.
      const meant = unknown > MOST_GUESSED ? undefined : nearestSlug(written.replace(/\/\*?$/u, ''), NAMES);
      reader.say(keySpan, meant === undefined ? 'rule' : 'rule-near', { text: written, meant: meant ?? '' });
    } else if (found.has(key)) reader.say(keySpan, 'twice', { text: written });
    else if (value !== undefined) found.set(key, { key, ...value, span: keySpan });
  }
  return [...found.values()];
}

const MOST_GUESSED = 50;

const ALL: readonly string[] = [...RULES.map((rule) => rule.id), ...Object.keys(PRINTED_RULES)];
const GROUPS: ReadonlySet<string> = new Set(ALL.map(groupOf));
const IDS: ReadonlySet<string> = new Set(ALL);
const NAMES: readonly string[] = [...IDS, ...GROUPS];

/** The key under which a rule's or group's level is kept; undefined where there is none of that name. */
export function ruleKey(written: string): string | undefined {
  if (IDS.has(written)) return written;
  const group = written.endsWith('/*') ? written.slice(0, -2) : written;
  return GROUPS.has(group) ? `${group}/*` : undefined;
}

function levelAt(reader: Reader, key: string, node: JsonNode): Pick<RuleLevel, 'level' | 'reason'> | undefined {
  if (node.kind === 'map') {
    const fields = reader.fields(node, LEVEL_FIELDS);
    const reason = reader.text(fields.get('reason'))?.value;
    const given = fields.get('level');
    if (given === undefined) {
      reader.say({ start: node.span.start, end: node.span.start + 1 }, 'level-missing');
      return undefined;
    }
    const level = plainLevel(reader, key, given.node);
    return level === undefined ? undefined : { level, reason };
  }
  const level = plainLevel(reader, key, node);
  return level === undefined ? undefined : { level, reason: undefined };
}

function plainLevel(reader: Reader, key: string, node: JsonNode): Level | undefined {
  if (node.kind === 'plain' && node.value === false) return 'off';
  if (node.kind !== 'text') {
    reader.say(node.span, 'shape', { key }, 'level');
    return undefined;
  }
  if (isLevel(node.value)) return node.value;
  const meant = SYNONYMS.get(node.value.trim().toLowerCase()) ?? nearestSlug(node.value, LEVELS, 3);
  reader.say(node.span, meant === undefined ? 'level' : 'level-near', { text: node.value, meant: meant ?? '' });
  return undefined;
}

/** What other tools and the pages of the rules call the levels. */
const SYNONYMS: ReadonlyMap<string, Level> = new Map([
  ['tắt', 'off'],
  ['tat', 'off'],
  ['false', 'off'],
  ['none', 'off'],
  ['ignore', 'off'],
  ['gợi ý', 'hint'],
  ['thông tin', 'info'],
  ['information', 'info'],
  ['cảnh báo', 'warning'],
  ['warn', 'warning'],
  ['lỗi', 'error'],
]);
