import { groupOf } from '../lint/levels.ts';
import type { Rule } from '../lint/rule.ts';
import { bare } from '../text/letters.ts';
import { editDistance } from '../text/nearest.ts';

/** No more are worth reading. */
const MOST = 3;

/**
 * Rules that somebody may have meant by a name that is none, the likeliest first: a slip of the hand, the name without its
 * group or with another, a beginning, some of its words, or words of its title. Marks and capitals count for nothing.
 */
export function nearestRules(typed: string, rules: readonly Rule[]): readonly Rule[] {
  const meant = slug(typed);
  if (meant.length < 2) return [];
  return rules
    .map((rule) => ({ rule, score: likeness(meant, rule) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.rule.id < b.rule.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ rule }) => rule);
}

/** Groups whose name was typed, or nearly: "vien-dan", "vien dan/*", "vien-dna". */
export function groupNamed(typed: string, rules: readonly Rule[]): string | undefined {
  const meant = slug(typed.replace(/\/\*?$/u, ''));
  return [...new Set(rules.map(({ id }) => groupOf(id)))].find((group) => group === meant);
}

/** What no two names share by chance: four in five of the letters, or two words. */
function likeness(meant: string, { id, title }: Rule): number {
  const name = id.slice(id.indexOf('/') + 1);
  const own = meant.slice(meant.lastIndexOf('/') + 1);
  if (own === name) return 100;
  const close = Math.max(similarity(meant, id), similarity(own, name));
  if (close >= 0.8) return 50 + 40 * close;
  if (own.length > 2 && name.startsWith(own)) return 45;
  const asked = new Set(own.split('-').filter((word) => word !== ''));
  const inName = shareOf(asked, name.split('-'));
  const inTitle = shareOf(asked, slug(title.vi).split('-'));
  return asked.size < 2 && inName === 0
    ? 0
    : Math.max(inName > 0.5 ? 40 * inName : 0, inTitle > 0.7 ? 30 * inTitle : 0);
}

/** 1 for the same, 0 for nothing alike. */
function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  const cap = Math.ceil(longer / 5) + 1;
  const distance = editDistance(a, b, cap);
  return distance >= cap ? 0 : 1 - distance / longer;
}

function shareOf(asked: ReadonlySet<string>, words: readonly string[]): number {
  return asked.size === 0 ? 0 : [...asked].filter((word) => words.includes(word)).length / asked.size;
}

function slug(text: string): string {
  return bare(text)
    .trim()
    .slice(0, 120)
    .replace(/\.md$/u, '')
    .replace(/[^\p{L}\p{N}/]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
