import type { Span } from '../text/span.ts';
import type { BodyNode, Division, DocumentTree, Parsed, Switch } from '../tree/nodes.ts';
import type { Finding, Language } from './finding.ts';
import { groupOf } from './levels.ts';
import type { Values } from './rule.ts';

/** A finding about a switch, before it has words and a level; `run.ts` gives it both. */
export interface SwitchFault {
  readonly rule: 'he-thong/bo-qua-thua' | 'he-thong/quy-tac-khong-co' | 'he-thong/bo-qua-khong-ly-do';
  readonly span: Span;
  readonly values: Values;
  /** What the fix does with the switch: the id that was meant, or taking the id (or the whole switch) away. */
  readonly edit: { readonly span: Span; readonly text: string } | undefined;
}

export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly faults: readonly SwitchFault[];
}

/** What has to be known to call a switch unknown or superfluous. */
export interface SwitchScope {
  readonly knownRules: ReadonlySet<string>;
  /** Rules that really ran in full on this text; a switch for any other may be needed another time. */
  readonly ranRules: ReadonlySet<string>;
  readonly language: Language;
}

/**
 * Leaves out the findings that a switch comment covers (DIALECT §5): the next block, with a heading its whole section,
 * or the whole file; `bật` ends one early. `findings` in, those that stay out, with the faults of the switches themselves.
 */
export function suppress(parsed: Parsed, findings: readonly Finding[], scope: SwitchScope): Suppressed {
  if (parsed.switches.length === 0) return { kept: findings, faults: [] };
  const reaches = parsed.switches.flatMap((one) => (one.action === 'bat' ? [] : reachesOf(parsed, one)));
  const kept = findings.filter((finding) => {
    const covering = reaches.filter((reach) => covers(reach, finding));
    for (const reach of covering) reach.used = true;
    return covering.length === 0;
  });
  return { kept, faults: faultsOf(parsed, reaches, scope) };
}

/** How far one rule id of one switch reaches. */
interface Reach {
  readonly of: Switch;
  readonly id: string;
  readonly idSpan: Span;
  readonly span: Span;
  used: boolean;
}

function covers(reach: Reach, finding: Finding): boolean {
  if (reach.id !== finding.rule && reach.id !== `${groupOf(finding.rule)}/*`) return false;
  return reach.span.start <= finding.span.start && finding.span.start < reach.span.end;
}

function reachesOf(parsed: Parsed, one: Switch): Reach[] {
  const whole = one.action === 'tat-tep' ? { start: 0, end: parsed.text.length + 1 } : nextBlock(parsed, one.span.end);
  return one.rules.map((rule) => ({
    of: one,
    id: rule.id,
    idSpan: rule.span,
    span: { start: whole.start, end: endedBy(parsed, one, rule.id, whole.end) },
    used: false,
  }));
}

/** Where the first `bật` of the same rule after the switch ends it, if it comes before `end`. */
function endedBy(parsed: Parsed, one: Switch, id: string, end: number): number {
  for (const other of parsed.switches) {
    if (other.action !== 'bat' || other.span.start < one.span.end || other.span.start >= end) continue;
    if (other.rules.length === 0 || other.rules.some((rule) => rule.id === id)) return other.span.start;
  }
  return end;
}

/** The paragraph, heading or table after `offset`; a section, item or article with a heading whole. */
function nextBlock(parsed: Parsed, offset: number): Span {
  const flow = parsed.flow.find((entry) => entry.start >= offset && !UNPRINTED_FLOW.has(entry.type));
  if (flow === undefined) return { start: offset, end: offset };
  let end = flow.end;
  for (const leaf of parsed.leaves) {
    if (leaf.span.start >= flow.end) break;
    // A wrapped paragraph is one leaf over several lines.
    if (leaf.span.end > flow.start) end = Math.max(end, leaf.span.end);
  }
  for (const doc of [parsed.main, ...parsed.documents]) {
    const section = divisionFrom(doc, { start: flow.start, end: flow.end });
    if (section !== undefined) end = Math.max(end, section.span.end);
  }
  return { start: flow.start, end };
}

const UNPRINTED_FLOW: ReadonlySet<string> = new Set(['comment', 'frontMatter', 'thematicBreak']);

function divisionFrom(doc: DocumentTree, line: Span): Division | undefined {
  const open: BodyNode[] = [...doc.body, ...doc.attachments.flatMap((annex) => annex.body)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.span.end <= line.start || node.span.start >= line.end) continue;
    if (node.type === 'paragraph' || node.type === 'table' || node.type === 'quote') continue;
    if (node.span.start >= line.start && node.heading !== undefined) return node;
    for (const child of node.children) open.push(child);
  }
  return undefined;
}

function faultsOf(parsed: Parsed, reaches: readonly Reach[], scope: SwitchScope): SwitchFault[] {
  const faults: SwitchFault[] = [];
  for (const one of parsed.switches) {
    for (const rule of one.rules) {
      if (scope.knownRules.has(rule.id) || isKnownGroup(rule.id, scope.knownRules)) continue;
      const near = nearest(rule.id, scope.knownRules);
      faults.push({
        rule: 'he-thong/quy-tac-khong-co',
        span: rule.span,
        values: { quytac: rule.id, gan: near ?? '' },
        edit: near === undefined ? removal(parsed.text, one, rule.span) : { span: rule.span, text: near },
      });
    }
    if (one.action !== 'bat' && one.reason === undefined && one.rules.length > 0) {
      faults.push({ rule: 'he-thong/bo-qua-khong-ly-do', span: one.span, values: {}, edit: undefined });
    }
  }
  for (const reach of reaches) {
    // Only what surely found nothing is superfluous: a rule that is off, or waits for saving, may want it later.
    if (reach.used || !scope.ranRules.has(reach.id)) continue;
    faults.push({
      rule: 'he-thong/bo-qua-thua',
      span: reach.idSpan,
      values: { quytac: reach.id },
      edit: removal(parsed.text, reach.of, reach.idSpan),
    });
  }
  return faults;
}

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
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  if (text.slice(lineStart, start).trim() === '') {
    const after = /^[ \t]*(?:\r\n|\n|\r)/u.exec(text.slice(end, end + 200));
    if (after !== null) {
      start = lineStart;
      end += after[0].length;
    }
  }
  return { span: { start, end }, text: '' };
}

/** The known id at an edit distance of at most 3, if one is nearest. */
function nearest(id: string, known: ReadonlySet<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = 4;
  const meant = withoutMarks(id.toLowerCase()).slice(0, 80);
  for (const rule of [...known].sort()) {
    const distance = rule.endsWith(`/${meant}`) ? 1 : editDistance(meant, rule, bestDistance);
    if (distance < bestDistance) {
      best = rule;
      bestDistance = distance;
    }
  }
  return best;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/[ _]+/gu, '-');
}

/** Levenshtein distance; gives up (returns `cap`) once it can't be below `cap`. */
function editDistance(a: string, b: string, cap: number): number {
  if (Math.abs(a.length - b.length) >= cap) return cap;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const nextRow = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min((row[j] ?? cap) + 1, (nextRow[j - 1] ?? cap) + 1, (row[j - 1] ?? cap) + cost);
      nextRow.push(value);
      least = Math.min(least, value);
    }
    if (least >= cap) return cap;
    row = nextRow;
  }
  return row[b.length] ?? cap;
}
