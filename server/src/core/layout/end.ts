import { CUSTOM } from '../law/paper.ts';
import { isAllCaps } from '../text/letters.ts';
import { SIGNATURE_ROLES } from '../tree/areas.ts';
import type { Conclusions, Leaf, Signature } from '../tree/nodes.ts';
import { balanced, linesOf } from './balance.ts';
import type { Block, ColumnsBlock, GapBlock, LayoutColumn, Run, StyleId, TextBlock } from './model.ts';
import { added, block, dashBefore, line, print, type Sheet, styleOf } from './sheet.ts';

/** Recipients on the left, who signs on the right; several who sign stand side by side. */
export function endOf(sheet: Sheet, conclusions: Conclusions, leaves: readonly Leaf[]): readonly Block[] {
  const signing = leaves.filter((leaf) => SIGNATURE_ROLES.has(leaf.role) && !isDrafter(leaf));
  const recipients = [
    ...recipientsOf(sheet, conclusions, leaves),
    ...leaves
      .filter((leaf) => SIGNATURE_ROLES.has(leaf.role) && isDrafter(leaf))
      .map((leaf) => line(sheet, 'nguoiSoan', leaf)),
  ];
  const groups = share(conclusions.signatures, signing);
  if (recipients.length === 0 && groups.length === 0) return [];
  const gap: GapBlock = { type: 'gap', height: CUSTOM.endGap, keepNext: true };
  const left = Math.round(sheet.width * CUSTOM.recipients * 10) / 10;
  const right = sheet.width - left;
  const [only] = groups;
  if (groups.length <= 1) {
    const signed = only === undefined ? [] : signatureOf(sheet, only, right);
    return [gap, parted(sheet, columns('conclusions', column(left, recipients), column(right, signed)))];
  }
  const label = conclusions.recipientsLabel;
  const first = signing[0];
  const before = label !== undefined && (first === undefined || label.span.start < first.span.start);
  if (groups.length === 2 && before && recipients.length > 0) {
    const beside = sideBySide(sheet, right, groups);
    return [gap, parted(sheet, columns('conclusions', column(left, recipients), column(right, [beside])))];
  }
  const all = rowsOf(sheet, groups, gap);
  if (recipients.length === 0) return [gap, ...all];
  const below = parted(sheet, columns('conclusions', column(left, recipients), column(right, [])));
  return before ? [gap, below, gap, ...all] : [gap, ...all, gap, below];
}

function columns(role: ColumnsBlock['role'], ...of: readonly LayoutColumn[]): ColumnsBlock {
  return { type: 'columns', role, columns: of };
}

function column(width: number, blocks: LayoutColumn['blocks']): LayoutColumn {
  return { width: Math.round(width * 100) / 100, blocks };
}

/**
 * A list of sixty recipients fits on no page below the text: as many as stand beside the signature stay with it, the others may
 * go on over the page.
 */
function parted(sheet: Sheet, both: ColumnsBlock): ColumnsBlock {
  const [left, right] = both.columns;
  if (left === undefined || right === undefined) return both;
  const lines = left.blocks.map((one) => (one.type === 'text' ? linesOf(sheet, one, left.width).count : 0));
  if (lines.reduce((sum, count) => sum + count, 0) <= CUSTOM.mostRecipients) return both;
  const room = Math.max(heightOf(sheet, right.blocks, right.width), CUSTOM.signature);
  // The one that reaches below the name stays too, or a gap would show in the list.
  const last = left.blocks.findIndex((_, i) => heightOf(sheet, left.blocks.slice(0, i + 1), left.width) >= room);
  return last === -1 || last + 1 >= left.blocks.length ? both : { ...both, kept: last + 1 };
}

/** Points, of blocks one below the other. */
function heightOf(sheet: Sheet, blocks: LayoutColumn['blocks'], width: number): number {
  let height = 0;
  for (const one of blocks) {
    if (one.type === 'gap') height += one.height;
    else if (one.type === 'columns')
      height += Math.max(0, ...one.columns.map((side) => heightOf(sheet, side.blocks, side.width)));
    else {
      const { size, before } = styleOf(sheet, one.style);
      height += (one.before ?? before) + linesOf(sheet, one, width).count * size * CUSTOM.ownLine + (one.after ?? 0);
    }
  }
  return height;
}

const MOST_BESIDE = 3;

/** Two or three side by side; more stand in rows of two. */
function rowsOf(sheet: Sheet, groups: readonly (readonly Leaf[])[], gap: GapBlock): readonly Block[] {
  if (groups.length <= MOST_BESIDE) return [sideBySide(sheet, sheet.width, groups)];
  const rows: Block[] = [];
  for (let i = 0; i < groups.length; i += 2) {
    if (i > 0) rows.push(gap);
    rows.push(sideBySide(sheet, sheet.width, groups.slice(i, i + 2), 2));
  }
  return rows;
}

/** Names stand on one line: who has fewer lines above his name gets more room for his signature. */
function sideBySide(
  sheet: Sheet,
  width: number,
  groups: readonly (readonly Leaf[])[],
  count = groups.length,
): ColumnsBlock {
  const own = width / count;
  const signers = groups.map((leaves) => signatureOf(sheet, leaves, own));
  const heights = signers.map((blocks) => heightAbove(sheet, blocks, own));
  const tallest = Math.max(...heights);
  const sides = signers.map((blocks, i) => column(own, lowered(blocks, tallest - (heights[i] ?? 0))));
  return columns('signatures', ...sides);
}

/** Points from the top to the first gap for a signature. */
function heightAbove(sheet: Sheet, blocks: readonly (TextBlock | GapBlock)[], width: number): number {
  const gap = blocks.findIndex((one) => one.type === 'gap');
  return heightOf(sheet, gap === -1 ? blocks : blocks.slice(0, gap), width);
}

function lowered(blocks: readonly (TextBlock | GapBlock)[], by: number): readonly (TextBlock | GapBlock)[] {
  const at = blocks.findIndex((one) => one.type === 'gap');
  const gap = blocks[at];
  if (gap?.type !== 'gap' || by <= 0) return blocks;
  return blocks.with(at, { ...gap, height: Math.round((gap.height + by) * 10) / 10 });
}

/** "PL.(300)" under the recipients: who drafted it, how many copies. */
function isDrafter(leaf: Leaf): boolean {
  return leaf.role !== 'signer' && DRAFTER.test(leaf.flat.text);
}

const DRAFTER = /^\p{Lu}{1,6}\.? ?[-.]? ?\(?\d{1,5}\)?\.?$/u;

function recipientsOf(sheet: Sheet, conclusions: Conclusions, leaves: readonly Leaf[]): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const leaf of leaves) {
    if (leaf.role !== 'recipientsLabel') continue;
    blocks.push(line(sheet, 'noiNhan', leaf));
  }
  const all = leaves.filter((leaf) => leaf.role === 'recipient');
  let at = 0;
  for (const { span } of conclusions.recipients) {
    // A recipient that its column has broken is one in the tree and several leaves.
    const parts: Leaf[] = [];
    for (let leaf = all[at]; leaf !== undefined && leaf.span.end <= span.end; leaf = all[at]) {
      parts.push(leaf);
      at += 1;
    }
    const [first] = parts;
    if (first === undefined) continue;
    const id: StyleId = DRAFTER.test(first.flat.text) ? 'nguoiSoan' : 'noiNhanDong';
    const look = styleOf(sheet, id);
    const dash = dashBefore(sheet, first);
    const runs: Run[] = dash === undefined ? [] : [added(`${dash} `, look)];
    parts.forEach((leaf, i) => {
      if (i > 0) runs.push(added(' ', look));
      runs.push(...print(sheet, leaf, look));
    });
    blocks.push(block(id, runs, span));
  }
  return blocks;
}

/** Which lines belong to which signer. What the tree gives to none (notes, offices that can't be told apart) is shared out in turn. */
function share(signatures: readonly Signature[], signing: readonly Leaf[]): readonly (readonly Leaf[])[] {
  if (signing.length === 0) return [];
  if (signatures.length <= 1) return [signing];
  const of = new Map<number, number>();
  signatures.forEach(({ onBehalf, forPosition, position, signer }, i) => {
    for (const leaf of [onBehalf, forPosition, ...(position?.leaves ?? []), signer])
      if (leaf !== undefined) of.set(leaf.span.start, i);
  });
  const groups: Leaf[][] = signatures.map(() => []);
  const rest: Leaf[] = [];
  for (const leaf of signing) (groups[of.get(leaf.span.start) ?? -1] ?? rest).push(leaf);
  for (const kind of [isCapital, isSmall]) {
    rest.filter(kind).forEach((leaf, i) => {
      groups[i % groups.length]?.push(leaf);
    });
  }
  return groups.map((group) => group.sort((a, b) => a.span.start - b.span.start));
}

function isCapital(leaf: Leaf): boolean {
  return isAllCaps(leaf.flat.text);
}

function isSmall(leaf: Leaf): boolean {
  return !isCapital(leaf);
}

/** What stands where the signature will be; "kiêm" between two offices doesn't. */
const IN_PLACE = /^[([…._]|ký|chữ/iu;

/** One signer's lines in their order; above the name the room for the signature, or what stands in it ("(đã ký)"). */
function signatureOf(sheet: Sheet, leaves: readonly Leaf[], width: number): readonly (TextBlock | GapBlock)[] {
  const blocks: (TextBlock | GapBlock)[] = [];
  const names = leaves.filter((leaf) => leaf.role === 'signer').length;
  let above = true;
  let signed = false;
  for (const leaf of leaves) {
    if (leaf.role === 'signer') {
      if (!signed) blocks.push({ type: 'gap', height: CUSTOM.signature, keepNext: true });
      blocks.push(balanced(sheet, line(sheet, 'hoTen', leaf), width));
      above = false;
      signed = false;
    } else if (above && leaf.role === 'signatureNote' && IN_PLACE.test(leaf.flat.text) && names > 0) {
      blocks.push(line(sheet, 'chuKy', leaf, { before: CUSTOM.signed, after: CUSTOM.signed }));
      signed = true;
    } else {
      const id: StyleId = leaf.role === 'onBehalf' || leaf.role === 'forPosition' ? 'quyenHan' : 'chucVu';
      const next = !above && leaf.role !== 'signatureNote';
      blocks.push(balanced(sheet, line(sheet, id, leaf, next ? { before: CUSTOM.signers } : {}), width));
      if (next) above = true;
    }
  }
  return blocks;
}
