import { lineEndFrom } from '../dialect/blocks.ts';
import type { Span } from '../text/span.ts';
import type { Leaf, Parsed } from '../tree/nodes.ts';
import { isLineEnd, lineStartOf } from './lines.ts';

/** Leaves that stand one after the other in the file and have one of the roles; marks between them belong to them. */
export type Run = readonly Leaf[];

/** The longest stretches of leaves of these roles, marks left out. Comments end a stretch: they keep their place. */
export function runsOf(parsed: Parsed, roles: ReadonlySet<string>): readonly Run[] {
  const runs: Leaf[][] = [];
  let open: Leaf[] | undefined;
  for (const leaf of parsed.leaves) {
    if (leaf.role === 'mark') continue;
    if (!roles.has(leaf.role) || leaf.area === 'outside') open = undefined;
    else if (open === undefined) runs.push((open = [leaf]));
    else open.push(leaf);
  }
  return runs;
}

/** Whole lines from the first to the last of the leaves, without the last line end; a table with all its rows. */
export function linesAround(parsed: Parsed, run: Run): Span {
  const first = run[0]?.span.start ?? 0;
  const last = run[run.length - 1]?.span.end ?? first;
  const table = parsed.flow.find((flow) => flow.type === 'table' && flow.start < last && last <= flow.end);
  return { start: lineStartOf(parsed.text, first), end: lineEndFrom(parsed.text, table?.end ?? last) };
}

/** True where two of the leaves stand on one line. */
export function sharesLine({ text }: Parsed, run: Run): boolean {
  return run.some((leaf, i) => {
    const next = run[i + 1];
    return next !== undefined && !/[\r\n]/u.test(text.slice(leaf.span.end, next.span.start));
  });
}

/** A leaf as it is written, with the marks of bold type and the dash that belong to it. */
export interface Cell {
  readonly leaf: Leaf;
  readonly source: string;
}

/**
 * The pieces of a table of columns as they are written, without what parts them (TAB, blanks, pipes, `<br>`). Undefined
 * where anything else stands between them: nothing may get lost.
 */
export function cellsOf(parsed: Parsed, run: Run, around: Span): readonly Cell[] | undefined {
  const { text } = parsed;
  const cells: { leaf: Leaf; source: string }[] = [];
  let at = around.start;
  for (let i = 0; i <= run.length; i += 1) {
    const leaf = run[i];
    const gap = gapOf(text.slice(at, leaf?.span.start ?? around.end), i > 0, leaf !== undefined);
    if (gap === undefined) return undefined;
    const before = cells[cells.length - 1];
    if (before !== undefined) before.source += gap.lead;
    if (leaf === undefined) return gap.trail === '' ? cells : undefined;
    if (leaf.span.start < at) return undefined;
    const source = text.slice(leaf.span.start, leaf.span.end);
    if (isBroken(source)) return undefined;
    cells.push({ leaf, source: gap.trail + source });
    at = leaf.span.end;
  }
  return undefined;
}

function isBroken(source: string): boolean {
  for (let i = 0; i < source.length; i += 1) if (isLineEnd(source.charCodeAt(i))) return true;
  return false;
}

const SEPARATORS = /[\s|]|<br ?\/?>/iu;
const DELIMITER = /^:?-{1,40}:?$/u;
const MARKS = /^(?:\*{1,3}|_{1,3})?$/u;
const DASHED = /^[-–—+](?:\*{1,3}|_{1,3})?$/u;

/** What of a gap is written on to the piece before it and what before the piece behind it. */
function gapOf(
  gap: string,
  hasBefore: boolean,
  hasAfter: boolean,
): { readonly lead: string; readonly trail: string } | undefined {
  if (gap === '') return { lead: '', trail: '' };
  // At both ends stands nothing that a mark could belong to but the one piece.
  const tokens = `${hasBefore ? '' : ' '}${gap}${hasAfter ? '' : ' '}`.split(SEPARATORS);
  if (tokens.length === 1) return undefined;
  const lead = tokens[0] ?? '';
  const last = tokens[tokens.length - 1] ?? '';
  const middle = tokens.slice(1, -1).filter((token) => token !== '');
  if (!MARKS.test(lead) || (lead !== '' && !hasBefore) || (last !== '' && !hasAfter)) return undefined;
  let trail = last;
  if (DASHED.test(last)) trail = `- ${last.slice(1)}`;
  else if (!MARKS.test(last)) return undefined;
  const dash = middle[middle.length - 1];
  if (hasAfter && dash !== undefined && /^[-–—+]$/u.test(dash) && MARKS.test(last)) {
    trail = `- ${last}`;
    middle.pop();
  }
  if (middle.some((token) => !DELIMITER.test(token)) || (middle.length > 0 && !gap.includes('|'))) return undefined;
  return { lead, trail };
}
