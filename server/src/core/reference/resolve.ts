import { countBefore } from '../text/search.ts';
import { isDivision } from '../tree/is-division.ts';
import type { Annex, BodyNode, Division, DocumentTree, Parsed } from '../tree/nodes.ts';
import { matching, ofKind, ordinalOf, TYPES } from './levels.ts';
import type { Reference, ReferenceUnit } from './reference.ts';

/** Where a unit of a reference leads. */
export type Target = Division | Annex;

/** What one value of one unit leads to: `khoản 2` of `khoản 2, 3 Điều 5`. */
export interface Resolved {
  readonly unit: ReferenceUnit;
  readonly value: string;
  readonly target: Target | undefined;
  /** The unit that it was looked for in: an article for a khoản; undefined for the whole document. */
  readonly within: Target | undefined;
  /** What of this kind was found there instead: without any, the place may only be written in a way that isn't read. */
  readonly others: readonly Target[];
}

/**
 * Follows a reference from where it stands. Units are read from the outermost one inwards, in whichever order they are
 * written ("khoản 2 Điều 3", "Mục II, khoản 3"); what can't be read for sure is left out of the answer.
 */
export function resolveReference(parsed: Parsed, doc: DocumentTree, reference: Reference): readonly Resolved[] {
  if (reference.foreign) return [];
  const home = homeOf(parsed, doc, reference);
  if (home === undefined) return [];
  const found: Resolved[] = [];
  for (const chain of chainsOf(reference.units)) {
    // An empty list: the outer unit is several ones, or couldn't be followed; then nothing is known of the inner ones.
    let scopes: readonly (Target | undefined)[] = [undefined];
    for (const unit of chain) {
      const first = scopes[0];
      if (scopes.length !== 1) break;
      if (unit.own) {
        const own = ancestorOf(home, reference.span.start, unit.name);
        if (own === undefined) break;
        scopes = [own];
        continue;
      }
      if (first === undefined && needsOuter(unit)) break;
      const results = unit.values.map((value) => look(home, reference, unit, value, first));
      found.push(...results);
      scopes = results.map((one) => one.target);
      if (unit.range || results.some((one) => one.target === undefined)) break;
    }
  }
  return unique(found);
}

/** Where the unit at the offset leads; the innermost one where the offset is at none ("Kế hoạch này", "của"). */
export function targetAt(parsed: Parsed, doc: DocumentTree, reference: Reference, offset: number): Target | undefined {
  const home = homeOf(parsed, doc, reference);
  if (home === undefined || reference.foreign) return undefined;
  const unit = reference.units.find(({ span }) => span.start <= offset && offset <= span.end) ?? reference.units[0];
  if (unit?.own === true) return ancestorOf(home, reference.span.start, unit.name);
  return resolveReference(parsed, doc, reference).find((one) => one.unit === unit)?.target;
}

interface Home {
  readonly doc: DocumentTree;
  /** The annex that the reference stands in, if it doesn't name the document itself. */
  readonly annex: Annex | undefined;
}

/** "Quy chế này" in the decision's file is the attached regulation; without a type word it is the document around it. */
function homeOf(parsed: Parsed, doc: DocumentTree, { ownType, span }: Reference): Home | undefined {
  const annex = doc.attachments.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  if (ownType === undefined) return { doc, annex };
  if (doc.kind === ownType) return { doc, annex: undefined };
  const others = [parsed.main, ...parsed.documents].filter((one) => one.kind === ownType);
  const [only] = others;
  return only === undefined || others.length > 1 ? undefined : { doc: only, annex: undefined };
}

/** From the outermost unit inwards. "điểm a khoản 1, điểm b khoản 2 Điều 3" makes two chains that share Điều 3. */
function chainsOf(units: readonly ReferenceUnit[]): readonly (readonly ReferenceUnit[])[] {
  const ranks = units.map((unit) => RANKS.get(unit.name) ?? 99);
  const rising = ranks.every((rank, i) => i === 0 || (ranks[i - 1] ?? 0) < rank);
  if (rising) return [units];
  const chains: ReferenceUnit[][] = [];
  let chain: ReferenceUnit[] = [];
  let inner = 99;
  for (let i = units.length - 1; i >= 0; i -= 1) {
    const unit = units[i];
    const rank = ranks[i] ?? 99;
    if (unit === undefined) continue;
    if (chain.length > 0 && rank <= inner) {
      chains.push(chain);
      chain = chain.filter((one) => (RANKS.get(one.name) ?? 99) < rank);
    }
    chain = [...chain, unit];
    inner = rank;
  }
  return [...chains, chain];
}

/** A khoản or điểm alone isn't searched in the whole document: it is of what was named in the sentence before. */
function needsOuter(unit: ReferenceUnit): boolean {
  return (
    (RANKS.get(unit.name) ?? 99) >= INNER || (unit.name === 'mục' && unit.values.some((one) => /^[\da-zđ]/u.test(one)))
  );
}

function look(
  home: Home,
  { span }: Reference,
  unit: ReferenceUnit,
  value: string,
  within: Target | undefined,
): Resolved {
  const wanted = { unit: unit.name, value };
  if (unit.name === 'phụ lục') {
    const list = home.doc.attachments;
    const target = within === undefined ? list.filter((one) => isAnnex(one, value)) : [];
    return { unit, value, target: target[0], within, others: list.filter(({ ordinal }) => ordinal > 0) };
  }
  const roots = rootsOf(home, within);
  for (const root of roots) {
    const all = matching(root, wanted);
    // Two of one number: which is meant can't be told, but one of them exists; the nearest before the reference leads.
    const target = all[countBefore(all, (one) => one.span.start <= span.start) - 1] ?? all[0];
    if (target !== undefined) return { unit, value, target, within, others: all };
  }
  const others = roots.map((root) => ofKind(root, wanted)).find((list) => list.length > 0) ?? [];
  return { unit, value, target: undefined, within, others };
}

function rootsOf({ doc, annex }: Home, within: Target | undefined): readonly (readonly BodyNode[])[] {
  if (within !== undefined) return [within.type === 'annex' ? within.body : within.children];
  return annex === undefined ? [doc.body] : [annex.body, doc.body];
}

function isAnnex(annex: Annex, value: string): boolean {
  return annex.num === value || (annex.ordinal > 0 && annex.ordinal === ordinalOf(value));
}

/** "Điều này", "khoản này", "Mục này": the unit that the reference stands in. */
function ancestorOf({ doc, annex }: Home, offset: number, name: string): Target | undefined {
  if (name === 'phụ lục') return annex;
  const types = TYPES.get(name);
  let found: Division | undefined;
  let nodes: readonly BodyNode[] = annex === undefined ? doc.body : annex.body;
  for (;;) {
    const node = nodes[countBefore(nodes, (one) => one.span.start <= offset) - 1];
    if (node === undefined || offset > node.span.end || !isDivision(node)) return found;
    if (types?.has(node.type) === true && node.num !== '' && (found === undefined || name !== 'mục')) found = node;
    nodes = node.children;
  }
}

function unique(found: readonly Resolved[]): readonly Resolved[] {
  return found.filter(
    (one, i) => found.findIndex((other) => other.unit === one.unit && other.value === one.value) === i,
  );
}

const INNER = 6;
const RANKS: ReadonlyMap<string, number> = new Map([
  ['phụ lục', 0],
  ['phần', 1],
  ['chương', 2],
  ['mục', 3],
  ['tiểu mục', 4],
  ['điều', 5],
  ['khoản', 6],
  ['điểm', 7],
  ['tiết', 8],
]);
