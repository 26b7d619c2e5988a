import { partOf } from '../lint/form-part.ts';
import { groupOf } from '../lint/levels.ts';
import type { Rule } from '../lint/rule.ts';
import { placesOf } from './articles.ts';

/** No reader follows more. */
const MOST = 6;
/** Below it two rules have no more in common than a word or an article that many others share. */
const LEAST = 0.75;

/**
 * Rules to read beside this one, the nearest first: those that it names or that name it; those whose names speak of the same
 * thing ("so-thieu-so-khong" of the document's own number and of cited ones); those that rest on the same article. A word or
 * an article counts the more, the fewer rules have it.
 */
export function relatedRules(rule: Rule, rules: readonly Rule[]): readonly Rule[] {
  return rules
    .filter((other) => other !== rule)
    .map((other) => ({ other, score: nearness(rule, other, rules) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ other }) => other);
}

function nearness(rule: Rule, other: Rule, rules: readonly Rule[]): number {
  const named =
    rule.related?.includes(other.id) === true ||
    other.related?.includes(rule.id) === true ||
    speaksOf(rule, other) ||
    speaksOf(other, rule);
  if (named) return 10;
  if (partOf(rule) === 'tool' || partOf(other) === 'tool') return partOf(rule) === partOf(other) ? LEAST : 0;
  return shared(rule, other, marksOf(rules));
}

/** The rules about switches name others only as examples. */
function speaksOf(rule: Rule, other: Rule): boolean {
  return groupOf(rule.id) !== 'he-thong' && rule.docs.vi.includes(`\`${other.id}\``);
}

interface Marks {
  /** What a rule's name speaks of and where it rests. */
  readonly of: ReadonlyMap<Rule, ReadonlySet<string>>;
  /** How many rules have it. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Counted once for a list of rules: each page asks about all pairs. */
function marksOf(rules: readonly Rule[]): Marks {
  const known = cache.get(rules);
  if (known !== undefined) return known;
  const of = new Map(rules.map((rule) => [rule, new Set([...termsOf(rule), ...placesOfRule(rule)])]));
  const counts = new Map<string, number>();
  for (const set of of.values()) for (const one of set) counts.set(one, (counts.get(one) ?? 0) + 1);
  const marks = { of, counts };
  cache.set(rules, marks);
  return marks;
}

const cache = new WeakMap<readonly Rule[], Marks>();

/** Three for what two rules alone have in common, less for what more have. */
function shared(rule: Rule, other: Rule, { of, counts }: Marks): number {
  const theirs = of.get(other);
  let sum = 0;
  for (const one of of.get(rule) ?? []) if (theirs?.has(one) === true) sum += 6 / (counts.get(one) ?? 1);
  return sum;
}

function placesOfRule({ basis }: Rule): ReadonlySet<string> {
  const written = basis.filter(({ law }) => law !== 'thong-le');
  return new Set(written.flatMap((one) => placesOf(one).map((at) => `${one.law} ${at}`)));
}

/** What a name speaks of: the whole of it without the words for what is wrong, and each two syllables that stand together. */
function termsOf({ id }: Rule): ReadonlySet<string> {
  const syllables = id.slice(id.indexOf('/') + 1).split('-');
  const pairs = syllables.map((one, i) => [one, syllables[i + 1] ?? ''] as const);
  const telling = pairs.filter(([one, next]) => next !== '' && !FAULT.has(one) && !FAULT.has(next));
  const subject = syllables.filter((one) => !FAULT.has(one)).join('-');
  return new Set([subject, ...telling.map((pair) => pair.join('-'))]);
}

const FAULT = new Set([
  'thieu',
  'sai',
  'thua',
  'khac',
  'lan',
  'truoc',
  'van',
  'ban',
  'that',
  'khong',
  'khop',
  'hai',
  'mot',
]);
