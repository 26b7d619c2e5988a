import { ANNEX_ROLES, HEADER_ORDER, PREFACE_ROLES, RECIPIENT_ROLES, SIGNATURE_ROLES } from '../tree/areas.ts';
import { cellsOf } from '../tree/cells.ts';
import { hull } from '../tree/context.ts';
import { headingTail } from '../tree/heading-tail.ts';
import { isDivision } from '../tree/is-division.ts';
import { leavesIn, ownLeaves } from '../tree/leaves-in.ts';
import type { Annex, BodyNode, Division, DocumentTree, Leaf, LeafRole, Parsed, Table } from '../tree/nodes.ts';
import type { Step, Unit, Zone } from './unit.ts';

/**
 * The paragraphs of the file in the order of the paper: every printed word in exactly one of them. Lines that the layout centres
 * (a subject, an agency) are one paragraph each part.
 */
export function unitsOf(parsed: Parsed): readonly Unit[] {
  const units: Unit[] = [];
  documentUnits(parsed, parsed.main, units, undefined);
  parsed.documents.forEach((doc, i) => {
    const title = [doc.preface.type?.text, doc.preface.subject?.text].filter((text) => text !== undefined).join(' ');
    documentUnits(parsed, doc, units, {
      node: doc,
      kind: 'document',
      num: String(i + 1),
      label: doc.preface.type?.text ?? '',
      title,
    });
  });
  // What belongs to no document, or a text that is none: nothing of it is printed, and still it may differ.
  for (const leaf of parsed.leaves) if (leaf.role === 'outside') units.push(unitOf([leaf], 'outside', []));
  return units;
}

function documentUnits(parsed: Parsed, doc: DocumentTree, units: Unit[], outer: Step | undefined): void {
  const path = outer === undefined ? [] : [outer];
  const zoned = (zone: Zone): Zone => (outer === undefined ? zone : 'further');
  const loose = ownLeaves(parsed, doc);
  units.push(...runsOf(inOrder(loose), PREFACE, zoned('preface'), path));
  for (const { leaf } of doc.preamble) units.push(unitOf([leaf], zoned('preamble'), path));
  bodyUnits(parsed, doc.body, zoned('body'), path, units);
  endUnits(loose, zoned('conclusions'), path, units);
  for (const annex of doc.attachments) {
    const leaves = leavesIn(parsed, annex.span);
    annexUnits(parsed, annex, leaves, outer === undefined ? 'annex' : 'further', path, units);
  }
}

/** The head as it is printed, whatever way its two columns were pasted. */
function inOrder(leaves: readonly Leaf[]): readonly Leaf[] {
  const rank = ({ role }: Leaf): number => HEADER_ORDER.indexOf(role);
  const head = leaves.filter((leaf) => rank(leaf) >= 0).sort((a, b) => rank(a) - rank(b));
  let next = 0;
  return leaves.map((leaf) => (rank(leaf) < 0 ? leaf : (head[next++] ?? leaf)));
}

function annexUnits(
  parsed: Parsed,
  annex: Annex,
  leaves: readonly Leaf[],
  zone: Zone,
  above: readonly Step[],
  units: Unit[],
): void {
  const num = annex.num ?? '';
  const step: Step = { node: annex, kind: 'annex', num, label: num, title: annex.heading?.text ?? '' };
  const path = [...above, step];
  units.push(...runsOf(leaves, ANNEX_ROLES, zone, path));
  bodyUnits(parsed, annex.body, zone, path, units);
  endUnits(leaves, zone, path, units);
}

function bodyUnits(parsed: Parsed, nodes: readonly BodyNode[], zone: Zone, path: readonly Step[], units: Unit[]): void {
  for (const node of nodes) {
    if (isDivision(node)) divisionUnits(parsed, node, zone, path, units);
    else if (node.type === 'table') tableUnits(parsed, node, zone, path, units);
    else if (node.type === 'quote') for (const { leaf } of node.children) units.push(unitOf([leaf], zone, path));
    else units.push(unitOf([node.leaf], zone, path));
  }
}

/** The first line of a division: its label with its heading, or with the sentence that stands behind the label. */
function divisionUnits(parsed: Parsed, node: Division, zone: Zone, above: readonly Step[], units: Unit[]): void {
  const label = node.label?.flat.text;
  const step: Step = {
    node,
    kind: node.type,
    num: node.num,
    label: bareLabel(label ?? ''),
    title: node.heading?.flat.text ?? '',
  };
  const path = [...above, step];
  const [first, ...others] = node.children;
  const runsIn = node.heading === undefined && label !== undefined && first?.type === 'paragraph';
  const text = runsIn ? first.leaf : node.heading;
  const span = hull([node.label?.span, text?.span]) ?? node.span;
  const role = text?.role ?? 'label';
  units.push({
    ...PLAIN,
    zone,
    role,
    label,
    text: textOf(parsed, text),
    path,
    division: node.type,
    head: node,
    span,
    depth: path.length,
    sort: node.type,
  });
  bodyUnits(parsed, runsIn ? others : node.children, zone, path, units);
}

/** A heading with its colon, as it is printed. */
function textOf(parsed: Parsed, leaf: Leaf | undefined): string {
  return leaf === undefined ? '' : leaf.flat.text + (headingTail(parsed.text, leaf)?.text ?? '');
}

/** `Điều 5.` as it is called: `Điều 5`. */
function bareLabel(label: string): string {
  let end = label.length;
  while (end > 0 && '.:)/ '.includes(label.charAt(end - 1))) end -= 1;
  return label.slice(0, end);
}

function tableUnits(parsed: Parsed, table: Table, zone: Zone, path: readonly Step[], units: Unit[]): void {
  const rows = cellsOf(parsed, table).map((row) => row.map((leaf) => leaf?.flat.text ?? ''));
  const [heads] = rows;
  rows.forEach((cells, i) => {
    const span = table.rows[i]?.span ?? table.span;
    const text = cells.join('\t');
    units.push({
      ...PLAIN,
      zone,
      role: 'cell',
      text,
      cells,
      table,
      heads,
      path,
      span,
      depth: path.length + 1,
      sort: 'cell',
    });
  });
}

/** Recipients one by one, then the signatures, however the columns were pasted. */
function endUnits(leaves: readonly Leaf[], zone: Zone, path: readonly Step[], units: Unit[]): void {
  for (const leaf of leaves) if (RECIPIENT_ROLES.has(leaf.role)) units.push(unitOf([leaf], zone, path));
  for (const leaf of leaves) if (SIGNATURE_ROLES.has(leaf.role)) units.push(unitOf([leaf], zone, path));
}

/** Neighbours of one role are one paragraph: a subject centred over three lines. */
function runsOf(
  leaves: readonly Leaf[],
  roles: ReadonlySet<LeafRole>,
  zone: Zone,
  path: readonly Step[],
): readonly Unit[] {
  const units: Unit[] = [];
  let run: Leaf[] = [];
  for (const leaf of leaves) {
    if (!roles.has(leaf.role)) continue;
    if (run.length > 0 && (run[0]?.role !== leaf.role || !JOINED.has(leaf.role))) {
      units.push(unitOf(run, zone, path));
      run = [];
    }
    run.push(leaf);
  }
  if (run.length > 0) units.push(unitOf(run, zone, path));
  return units;
}

const PLAIN = {
  label: undefined,
  cells: undefined,
  division: undefined,
  table: undefined,
  heads: undefined,
  head: undefined,
} as const;

function unitOf(leaves: readonly Leaf[], zone: Zone, path: readonly Step[]): Unit {
  const role = leaves[0]?.role ?? 'text';
  return {
    ...PLAIN,
    zone,
    role,
    text: leaves.map(({ flat }) => flat.text).join(' '),
    path,
    span: hull(leaves.map(({ span }) => span)) ?? { start: 0, end: 0 },
    depth: path.length + 1,
    sort: role,
  };
}

const PREFACE: ReadonlySet<LeafRole> = new Set([...PREFACE_ROLES, ...ANNEX_ROLES]);
/** One part over several lines of the paper. */
const JOINED: ReadonlySet<LeafRole> = new Set(['superior', 'agency', 'type', 'subject', 'annexHeading', 'annexNote']);
