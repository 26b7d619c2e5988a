import { isIllegible } from '../encoding/recognise.ts';
import { kindById } from '../kinds/index.ts';
import { builtinRegistry } from '../registry/builtin.ts';
import type { Registry } from '../registry/registry.ts';
import { RULES } from '../rules/index.ts';
import type { Edit, Span } from '../text/span.ts';
import type { DocumentTree, KindId, Parsed } from '../tree/nodes.ts';
import type { Finding, Fix, Language, Related } from './finding.ts';
import { groupOf, type Levels, levelOf, milder } from './levels.ts';
import { fillMessage } from './message.ts';
import type { Elsewhere, Report, ReportFix, Rule, RuleContext } from './rule.ts';
import { suppress } from './suppress.ts';
import type { SwitchFault } from './switch-faults.ts';
import { documentView, fileView } from './view.ts';

export interface LintOptions {
  readonly language: Language;
  /** `YYYY-MM-DD`: the day of the check. Absent: rules that need it say nothing. */
  readonly today?: string | undefined;
  /** By rule id, or by group as `vien-dan/*`. */
  readonly levels?: Levels | undefined;
  /** `go`: while typing, without the rules that a half-written document would raise. Default `luu`. */
  readonly moment?: 'go' | 'luu' | undefined;
  /** The kind the main document is to be taken for, whatever its text says. */
  readonly kind?: KindId | undefined;
  /** Documents that may be cited; the built-in ones when absent. */
  readonly registry?: Registry | undefined;
  /** What the other documents of the workspace cite. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Words and names that the unit says are right. */
  readonly words?: readonly string[] | undefined;
  /** Leaves out the findings that a baseline knows; asked last, when the switches have had their say. */
  readonly known?: ((parsed: Parsed, findings: readonly Finding[]) => readonly Finding[]) | undefined;
  /** Other rules than all of them. */
  readonly rules?: readonly Rule[] | undefined;
}

/** Reported when a rule itself fails; the others still run. */
export const CRASH_RULE = 'he-thong/quy-tac-loi';

/**
 * Findings of all rules on a parsed file, in order of place, then of rule. The same text and options always give the
 * same list. Never throws. An empty file has no findings.
 */
export function lint(parsed: Parsed, options: LintOptions): Finding[] {
  if (parsed.text.trim() === '') return [];
  const rules = options.rules ?? RULES;
  let found: Finding[] = [];
  const ran = new Set<string>();
  const passes = contextsOf(parsed, options);
  for (const { context, wholeFile } of passes) {
    for (const rule of rules) {
      if ((rule.wholeFile === true) !== wholeFile || !applies(rule, context, options)) continue;
      runRule(rule, context, options, found);
      ran.add(rule.id);
    }
  }
  const legacy = passes[0]?.context.view.legacy ?? [];
  if (legacy.length > 0) found = found.filter((one) => SEES_LEGACY.has(one.rule) || !isIllegible(legacy, one.span));
  const { kept, faults } = suppress(parsed, found, {
    knownRules: new Set(RULES.map((rule) => rule.id)),
    ranRules: ran,
    waitingGroups: parsed.switches.length === 0 ? ran : waitingGroups(rules, options),
    language: options.language,
  });
  const result = [...kept];
  for (const fault of faults) {
    const rule = rules.find((one) => one.id === fault.rule);
    if (rule !== undefined) reportSwitch(rule, fault, parsed, options, result);
  }
  result.sort(byPlace);
  return options.known === undefined ? result : [...options.known(parsed, result)];
}

/** Rules that speak of a text in another encoding; whatever the others read there isn't what is meant. */
const SEES_LEGACY: ReadonlySet<string> = new Set(['ky-tu/bang-ma-cu', 'ky-tu/chu-mat', CRASH_RULE]);

function waitingGroups(rules: readonly Rule[], options: LintOptions): ReadonlySet<string> {
  const waits = (rule: Rule): boolean =>
    (rule.offByDefault !== true && levelOf(rule, options.levels) === 'off') ||
    (rule.onSaveOnly === true && options.moment === 'go');
  return new Set(rules.filter(waits).map((rule) => groupOf(rule.id)));
}

interface Pass {
  readonly context: RuleContext;
  readonly wholeFile: boolean;
}

function contextsOf(parsed: Parsed, options: LintOptions): Pass[] {
  const main = options.kind === undefined ? parsed.main : asKind(parsed.main, options.kind);
  const shared = {
    parsed,
    today: options.today,
    registry: options.registry ?? builtinRegistry(),
    elsewhere: options.elsewhere ?? (() => []),
    words: options.words ?? [],
  };
  const passes: Pass[] = [
    { context: { ...shared, doc: main, isMain: true, view: fileView(parsed) }, wholeFile: true },
    { context: { ...shared, doc: main, isMain: true, view: documentView(parsed, parsed.main) }, wholeFile: false },
  ];
  for (const doc of parsed.documents) {
    passes.push({ context: { ...shared, doc, isMain: false, view: documentView(parsed, doc) }, wholeFile: false });
  }
  return passes;
}

function asKind(doc: DocumentTree, kind: KindId): DocumentTree {
  return { ...doc, kind, regime: doc.regime ?? kindById(kind)?.regime };
}

function applies(rule: Rule, context: RuleContext, options: LintOptions): boolean {
  if (levelOf(rule, options.levels) === 'off') return false;
  if (rule.onSaveOnly === true && options.moment === 'go') return false;
  if (rule.regimes === undefined) return true;
  const regime = context.doc.regime;
  return regime !== undefined && rule.regimes.includes(regime);
}

function runRule(rule: Rule, context: RuleContext, options: LintOptions, found: Finding[]): void {
  const own: Finding[] = [];
  try {
    rule.check(context, (report) => {
      if (own.length >= MOST) return;
      const finding = findingOf(rule, report, context.parsed.text, options);
      if (finding !== undefined) own.push(finding);
    });
  } catch (error) {
    if (levelOf({ id: CRASH_RULE, severity: 'info' }, options.levels) !== 'off') {
      found.push(crash(rule, error, context.parsed.text, options.language));
    }
    return;
  }
  for (const finding of withoutRepeats(own)) found.push(finding);
}

/** No reader wants more of one rule; a megabyte of opening quotation marks would give a million. */
const MOST = 5000;

/** A rule that meets the same fault by two ways says it once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.span.start}:${finding.span.end}:${finding.message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function findingOf(rule: Rule, report: Report<string>, text: string, options: LintOptions): Finding | undefined {
  const level = levelOf(rule, options.levels);
  if (level === 'off') return undefined;
  const words = rule.messages[options.language];
  const say = (key: string, values: Report<string>['values']): string => fillMessage(words[key] ?? key, values);
  const fixOf = (fix: ReportFix<string>): Fix => ({
    title: say(fix.title, fix.values ?? report.values),
    safety: fix.safety ?? rule.fix ?? 'review',
    edits: fix.edits,
  });
  const related: Related[] = (report.related ?? []).map((one) => ({
    span: visible(one.span, text),
    message: say(one.message, one.values ?? report.values),
  }));
  return {
    rule: rule.id,
    severity: report.severity === undefined ? level : milder(level, report.severity),
    message: say(report.message, report.values),
    span: visible(report.span, text),
    basis: rule.basis,
    fixes: [report.fix, ...(report.moreFixes ?? [])].flatMap((fix) =>
      fix === undefined || fix.edits.length === 0 ? [] : [fixOf(fix)],
    ),
    related,
    ...(report.tag === undefined ? {} : { tag: report.tag }),
    ...(report.word === undefined ? {} : { word: report.word }),
  };
}

function reportSwitch(rule: Rule, fault: SwitchFault, parsed: Parsed, options: LintOptions, result: Finding[]): void {
  const edits: Edit[] = fault.edit === undefined ? [] : [fault.edit];
  const replaces = fault.edit !== undefined && fault.edit.text !== '';
  const report: Report<string> = {
    span: fault.span,
    message: fault.message ?? (replaces ? 'gan' : 'loi'),
    values: fault.values,
    ...(edits.length === 0 ? {} : { fix: { title: TITLES[fault.message ?? (replaces ? 'gan' : 'loi')], edits } }),
    ...(fault.rule === 'he-thong/bo-qua-thua' ? { tag: 'unnecessary' } : {}),
  };
  const finding = findingOf(rule, report, parsed.text, options);
  if (finding !== undefined) result.push(finding);
}

/** The name of the fix for each sentence about a switch. */
const TITLES = { loi: 'xoa', gan: 'thay', trong: 'xoaTrong', bat: 'xoaBat' } as const;

function crash(rule: Rule, error: unknown, text: string, language: Language): Finding {
  const crashRule = RULES.find((one) => one.id === CRASH_RULE);
  const template = crashRule?.messages[language].loi ?? '{quytac}: {loi}';
  const detail = error instanceof Error ? error.message : String(error);
  return {
    rule: CRASH_RULE,
    severity: 'info',
    message: fillMessage(template, { quytac: rule.id, loi: detail }),
    span: visible({ start: 0, end: 0 }, text),
    basis: crashRule?.basis ?? [],
    fixes: [],
    related: [],
  };
}

/** Invariant I3: a finding covers at least one character, and none that is not there. */
function visible(at: Span, text: string): Span {
  let start = Math.min(Math.max(0, at.start), text.length);
  let end = Math.min(Math.max(start, at.end), text.length);
  if (start < end) return start === at.start && end === at.end ? at : { start, end };
  if (start < text.length && !LINE_END.test(text[start] ?? '')) end = start + 1;
  else if (start > 0) start -= 1;
  else end = Math.min(text.length, start + 1);
  // Half of a surrogate pair is no character.
  if (start > 0 && isHalf(text, start, 0xdc00) && isHalf(text, start - 1, 0xd800)) start -= 1;
  if (end < text.length && isHalf(text, end - 1, 0xd800) && isHalf(text, end, 0xdc00)) end += 1;
  return { start, end };
}

function isHalf(text: string, at: number, block: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === block;
}

const LINE_END = /[\r\n]/u;

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.message < b.message ? -1 : a.message > b.message ? 1 : 0)
  );
}
