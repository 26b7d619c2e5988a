import { nearestSlug } from '../text/nearest.ts';
import { countBefore } from '../text/search.ts';
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
  const ends = endsOf(parsed.switches);
  const blocks = blocksOf(parsed);
  const reaches = parsed.switches.flatMap((one) => (one.action === 'bat' ? [] : reachesOf(parsed, one, ends, blocks)));
  const byId = new Map<string, Reach[]>();
  for (const reach of reaches) {
    const same = byId.get(reach.id);
    if (same === undefined) byId.set(reach.id, [reach]);
    else same.push(reach);
  }
  const kept = findings.filter((finding) => {
    let covered = false;
    for (const id of [finding.rule, `${groupOf(finding.rule)}/*`]) {
      for (const reach of byId.get(id) ?? []) {
        if (!covers(reach, finding)) continue;
        reach.used = true;
        covered = true;
      }
    }
    return !covered;
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
  return reach.span.start <= finding.span.start && finding.span.start < reach.span.end;
}

function reachesOf(parsed: Parsed, one: Switch, ends: Ends, blocks: Blocks): Reach[] {
  const whole = one.action === 'tat-tep' ? { start: 0, end: parsed.text.length + 1 } : blocks.after(one.span.end);
  return one.rules.map((rule) => ({
    of: one,
    id: rule.id,
    idSpan: rule.span,
    span: { start: whole.start, end: ends(rule.id, one.span.end, whole.end) },
    used: false,
  }));
}

/** Where the first `bật` of the rule (or of all rules) at or after `from` ends a switch, if it comes before `end`. */
type Ends = (id: string, from: number, end: number) => number;

function endsOf(switches: readonly Switch[]): Ends {
  const starts = new Map<string, number[]>();
  for (const one of switches) {
    if (one.action !== 'bat') continue;
    for (const id of one.rules.length === 0 ? [''] : one.rules.map((rule) => rule.id)) {
      const list = starts.get(id);
      if (list === undefined) starts.set(id, [one.span.start]);
      else list.push(one.span.start);
    }
  }
  return (id, from, end) => Math.min(end, firstFrom(starts.get(id), from), firstFrom(starts.get(''), from));
}

function firstFrom(sorted: readonly number[] | undefined, from: number): number {
  if (sorted === undefined) return Number.POSITIVE_INFINITY;
  return sorted[countBefore(sorted, (start) => start < from)] ?? Number.POSITIVE_INFINITY;
}

interface Blocks {
  /** The paragraph, heading or table after `offset`; a section, item or article with a heading whole. */
  after(offset: number): Span;
}

/** Entries are looked up by halving and each block is measured once: a file may hold ten thousand switches. */
function blocksOf(parsed: Parsed): Blocks {
  const flows = parsed.flow.filter((entry) => !UNPRINTED_FLOW.has(entry.type));
  const known = new Map<number, Span>();
  return {
    after(offset) {
      const index = countBefore(flows, (entry) => entry.start < offset);
      const flow = flows[index];
      if (flow === undefined) return { start: offset, end: offset };
      const block = known.get(index) ?? blockOf(parsed, flow);
      known.set(index, block);
      // A line of dashes above the block, the place of a star that is missing, belongs to it.
      return { start: offset, end: block.end };
    },
  };
}

function blockOf(parsed: Parsed, flow: Span): Span {
  let { end } = flow;
  // A wrapped paragraph is one leaf over several lines.
  const { leaves } = parsed;
  for (let i = countBefore(leaves, (leaf) => leaf.span.end <= flow.start); i < leaves.length; i += 1) {
    const leaf = leaves[i];
    if (leaf === undefined || leaf.span.start >= flow.end) break;
    end = Math.max(end, leaf.span.end);
  }
  for (const doc of [parsed.main, ...parsed.documents]) {
    if (doc.span.end <= flow.start || doc.span.start >= flow.end) continue;
    const section = divisionFrom(doc, { start: flow.start, end: flow.end });
    if (section !== undefined) end = Math.max(end, section.span.end);
  }
  return { start: flow.start, end };
}

const UNPRINTED_FLOW: ReadonlySet<string> = new Set(['comment', 'frontMatter', 'thematicBreak']);

/** The outermost division with a heading that begins on the line. */
function divisionFrom(doc: DocumentTree, line: Span): Division | undefined {
  for (const root of [doc.body, ...doc.attachments.map((annex) => annex.body)]) {
    let nodes = root;
    for (let node = nodeAt(nodes, line); node !== undefined; node = nodeAt(nodes, line)) {
      if (node.type === 'paragraph' || node.type === 'table' || node.type === 'quote') break;
      if (node.span.start >= line.start && node.heading !== undefined) return node;
      nodes = node.children;
    }
  }
  return undefined;
}

/** The first of some siblings (disjoint, in order) that touches the line. */
function nodeAt(nodes: readonly BodyNode[], line: Span): BodyNode | undefined {
  const node = nodes[countBefore(nodes, (one) => one.span.end <= line.start)];
  return node !== undefined && node.span.start < line.end ? node : undefined;
}

function faultsOf(parsed: Parsed, reaches: readonly Reach[], scope: SwitchScope): SwitchFault[] {
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
