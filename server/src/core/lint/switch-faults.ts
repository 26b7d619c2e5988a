import { nearestSlug } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import type { Parsed, Switch } from '../tree/nodes.ts';
import type { Language } from './finding.ts';
import { groupOf } from './levels.ts';
import type { Values } from './rule.ts';

/** A finding about a switch, before it has words and a level; `run.ts` gives it both. */
export interface SwitchFault {
  readonly rule: 'he-thong/bo-qua-thua' | 'he-thong/quy-tac-khong-co' | 'he-thong/bo-qua-khong-ly-do';
  readonly span: Span;
  readonly values: Values;
  /** Another sentence than the usual one: a switch that names no rule; one that ends nothing. */
  readonly message?: 'trong' | 'bat';
  /** What the fix does with the switch: the id that was meant, or taking the id (or the whole switch) away. */
  readonly edit: { readonly span: Span; readonly text: string } | undefined;
}

/** What has to be known to call a switch unknown or superfluous. */
export interface SwitchScope {
  readonly knownRules: ReadonlySet<string>;
  /** Rules that really ran in full on this text; a switch for any other may be needed another time. */
  readonly ranRules: ReadonlySet<string>;
  /** Groups with a rule that is switched off or waits for saving: their switches may be needed another time too. */
  readonly waitingGroups: ReadonlySet<string>;
  readonly language: Language;
}

/** How far one rule id of one switch reaches. */
export interface Reach {
  readonly of: Switch;
  readonly id: string;
  readonly idSpan: Span;
  readonly span: Span;
  used: boolean;
}

/** Switches that name no rule, or one that isn't there; without a reason; that hide nothing, or end nothing. */
export function faultsOf(parsed: Parsed, reaches: readonly Reach[], scope: SwitchScope): SwitchFault[] {
  const faults: SwitchFault[] = [];
  const meant = new Map<string, string | undefined>();
  for (const one of parsed.switches) {
    for (const rule of one.rules) {
      if (scope.knownRules.has(rule.id) || isKnownGroup(rule.id, scope.knownRules)) continue;
      if (!meant.has(rule.id)) meant.set(rule.id, nearestSlug(rule.id, scope.knownRules));
      const near = meant.get(rule.id);
      faults.push({
        rule: 'he-thong/quy-tac-khong-co',
        span: rule.span,
        values: { quytac: rule.id, gan: near ?? '' },
        edit: near === undefined ? removal(parsed.text, one, rule.span) : { span: rule.span, text: near },
      });
    }
    if (one.action !== 'bat' && one.rules.length === 0) {
      const edit = removal(parsed.text, one, one.span);
      faults.push({ rule: 'he-thong/quy-tac-khong-co', span: one.span, values: {}, message: 'trong', edit });
    }
    if (one.action !== 'bat' && one.reason === undefined && one.rules.length > 0) {
      faults.push({ rule: 'he-thong/bo-qua-khong-ly-do', span: one.span, values: {}, edit: undefined });
    }
  }
  for (const reach of reaches) {
    // Only what surely found nothing is superfluous: a rule that is off, or waits for saving, may want it later.
    const surely = reach.id.endsWith('/*')
      ? isKnownGroup(reach.id, scope.knownRules) && !scope.waitingGroups.has(groupOf(reach.id))
      : scope.ranRules.has(reach.id);
    if (reach.used || !surely) continue;
    faults.push({
      rule: 'he-thong/bo-qua-thua',
      span: reach.idSpan,
      values: { quytac: reach.id },
      edit: removal(parsed.text, reach.of, reach.idSpan),
    });
  }
  return [...faults, ...idleEnds(parsed, reaches, scope)];
}

/** `bật` where nothing of the kind is switched off. */
function idleEnds(parsed: Parsed, reaches: readonly Reach[], { knownRules, language }: SwitchScope): SwitchFault[] {
  const faults: SwitchFault[] = [];
  const furthest = new Map<string, number>();
  let next = 0;
  for (const one of parsed.switches) {
    if (one.action !== 'bat') continue;
    const { start } = one.span;
    for (let reach = reaches[next]; reach !== undefined && reach.of.span.start < start; reach = reaches[next]) {
      // Under its own name, its group's, that of any rule of the group, that of any rule at all.
      const group = groupOf(reach.id);
      for (const name of [reach.id, `${group}/…`, '']) {
        furthest.set(name, Math.max(furthest.get(name) ?? 0, reach.span.end));
      }
      next += 1;
    }
    const isOff = (name: string): boolean => (furthest.get(name) ?? 0) > start;
    if (one.rules.length === 0 && !isOff('')) {
      const edit = removal(parsed.text, one, one.span);
      faults.push({
        rule: 'he-thong/bo-qua-thua',
        span: one.span,
        values: { quytac: ALL[language] },
        message: 'bat',
        edit,
      });
    }
    for (const { id, span } of one.rules) {
      const group = groupOf(id);
      if (!knownRules.has(id) && !isKnownGroup(id, knownRules)) continue;
      if (isOff(id) || isOff(id.endsWith('/*') ? `${group}/…` : `${group}/*`)) continue;
      const edit = removal(parsed.text, one, span);
      faults.push({ rule: 'he-thong/bo-qua-thua', span, values: { quytac: id }, message: 'bat', edit });
    }
  }
  return faults;
}

const ALL: Readonly<Record<Language, string>> = { vi: 'mọi quy tắc', en: 'all rules' };

function isKnownGroup(id: string, known: ReadonlySet<string>): boolean {
  if (!id.endsWith('/*')) return false;
  const group = id.slice(0, -1);
  for (const rule of known) if (rule.startsWith(group)) return true;
  return false;
}

/** Takes one id out of a switch with its comma; the last one takes the comment with it, and the line it stands on. */
function removal(text: string, one: Switch, id: Span): { span: Span; text: string } {
  const index = one.rules.findIndex((rule) => rule.span.start === id.start);
  const next = one.rules[index + 1];
  const before = one.rules[index - 1];
  if (next !== undefined) return { span: { start: id.start, end: next.span.start }, text: '' };
  if (before !== undefined) return { span: { start: before.span.end, end: id.end }, text: '' };
  let { start, end } = one.span;
  let lineStart = start;
  while (text[lineStart - 1] === ' ' || text[lineStart - 1] === '\t') lineStart -= 1;
  if (lineStart === 0 || text[lineStart - 1] === '\n' || text[lineStart - 1] === '\r') {
    const after = /^[ \t]*(?:\r\n|\n|\r)/u.exec(text.slice(end, end + 200));
    if (after !== null) {
      start = lineStart;
      end += after[0].length;
    }
  }
  return { span: { start, end }, text: '' };
}
