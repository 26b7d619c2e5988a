import { countBefore } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { BodyNode, Division, DocumentTree, Parsed, Switch } from '../tree/nodes.ts';
import type { Finding } from './finding.ts';
import { groupOf } from './levels.ts';
import { faultsOf, type Reach, type SwitchFault, type SwitchScope } from './switch-faults.ts';

export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly faults: readonly SwitchFault[];
}

/**
 * Leaves out the findings that a switch comment covers (DIALECT §5): the next block, with a heading its whole section,
 * or the whole file; `bật` ends one early. `findings` in, those that stay out, with the faults of the switches themselves.
 */
export function suppress(parsed: Parsed, findings: readonly Finding[], scope: SwitchScope): Suppressed {
  if (parsed.switches.length === 0) return { kept: findings, faults: [] };
  const ends = endsOf(parsed.switches);
  const blocks = blocksOf(parsed);
  const reaches = parsed.switches.flatMap((one) => (one.action === 'bat' ? [] : reachesOf(parsed, one, blocks)));
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
        if (!covers(reach, finding, ends)) continue;
        reach.used = true;
        covered = true;
      }
    }
    return !covered;
  });
  return { kept, faults: faultsOf(parsed, reaches, scope) };
}

/** What a switch says of a group ends for a rule where that rule alone is switched on again. */
function covers({ span, of }: Reach, finding: Finding, ends: Ends): boolean {
  const at = finding.span.start;
  return span.start <= at && at < span.end && at < ends(finding.rule, of.span.end, span.end);
}

function reachesOf(parsed: Parsed, one: Switch, blocks: Blocks): Reach[] {
  const whole = one.action === 'tat-tep' ? { start: 0, end: parsed.text.length + 1 } : blocks.after(one.span.end);
  return one.rules.map((rule) => ({
    of: one,
    id: rule.id,
    idSpan: rule.span,
    span: whole,
    used: false,
  }));
}

/** Where the first `bật` of the rule, its group or of all rules at or after `from` ends a switch, if it comes before `end`. */
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
  return (id, from, end) =>
    Math.min(end, ...[id, `${groupOf(id)}/*`, ''].map((name) => firstFrom(starts.get(name), from)));
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
