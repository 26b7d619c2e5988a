import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** What a setting, a configuration file or `--rule` may say of a rule. */
export type Level = 'off' | Severity;

export const LEVELS: readonly Level[] = ['off', 'hint', 'info', 'warning', 'error'];

/** Levels by rule id, or by group as `vien-dan/*`. */
export type Levels = Readonly<Record<string, Level>>;

export function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

/** The level a rule runs at: its own id wins over its group, both over its default. */
export function levelOf(rule: Pick<Rule, 'id' | 'severity' | 'offByDefault'>, levels: Levels | undefined): Level {
  const set = ownLevel(levels, rule.id) ?? ownLevel(levels, `${groupOf(rule.id)}/*`);
  if (set !== undefined) return set;
  return rule.offByDefault === true ? 'off' : rule.severity;
}

/** Levels with those laid over them: what is said later of a group also ends what was said of its rules before. */
export function mergedLevels(under: Levels | undefined, over: Levels | undefined): Levels {
  if (over === undefined) return under ?? {};
  const groups = new Set(Object.keys(over).filter((key) => key.endsWith('/*')));
  const kept = Object.entries(under ?? {}).filter(([key]) => !groups.has(`${groupOf(key)}/*`));
  return { ...Object.fromEntries(kept), ...over };
}

export function groupOf(ruleId: string): string {
  const slash = ruleId.indexOf('/');
  return slash < 0 ? ruleId : ruleId.slice(0, slash);
}

/** The milder of two severities. */
export function milder(a: Severity, b: Severity): Severity {
  return LEVELS.indexOf(a) <= LEVELS.indexOf(b) ? a : b;
}

function ownLevel(levels: Levels | undefined, key: string): Level | undefined {
  if (levels === undefined || !Object.hasOwn(levels, key)) return undefined;
  const level = levels[key];
  return isLevel(level) ? level : undefined;
}
