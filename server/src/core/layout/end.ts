import { CUSTOM } from '../law/paper.ts';
import { isAllCaps } from '../text/letters.ts';
import type { Conclusions, Leaf, LeafRole, Signature } from '../tree/nodes.ts';
import type { Block, ColumnsBlock, GapBlock, LayoutColumn, Run, StyleId, TextBlock } from './model.ts';
import { added, block, dashBefore, line, print, type Sheet, styleOf } from './sheet.ts';

const SIGNING: ReadonlySet<LeafRole> = new Set(['onBehalf', 'forPosition', 'position', 'signatureNote', 'signer']);

/** Recipients on the left, who signs on the right; several who sign stand side by side. */
export function endOf(sheet: Sheet, conclusions: Conclusions, leaves: readonly Leaf[]): readonly Block[] {
  const signing = leaves.filter((leaf) => SIGNING.has(leaf.role));
  const recipients = recipientsOf(sheet, conclusions, leaves);
  const signers = share(conclusions.signatures, signing).map((own) => signatureOf(sheet, own));
  if (recipients.length === 0 && signers.length === 0) return [];
  const gap: GapBlock = { type: 'gap', height: CUSTOM.endGap, keepNext: true };
  const left = Math.round(sheet.width * CUSTOM.recipients * 10) / 10;
  const right = sheet.width - left;
  const [only] = signers;
  if (signers.length <= 1) return [gap, columns('conclusions', column(left, recipients), column(right, only ?? []))];
  const label = conclusions.recipientsLabel;
  const first = signing[0];
  const before = label !== undefined && (first === undefined || label.span.start < first.span.start);
  if (signers.length === 2 && before && recipients.length > 0) {
    const beside = sideBySide(right, signers);
    return [gap, columns('conclusions', column(left, recipients), column(right, [beside]))];
  }
  const all = sideBySide(sheet.width, signers);
  if (recipients.length === 0) return [gap, all];
  const below = columns('conclusions', column(left, recipients), column(right, []));
  return before ? [gap, below, gap, all] : [gap, all, gap, below];
}

function columns(role: ColumnsBlock['role'], ...of: readonly LayoutColumn[]): ColumnsBlock {
  return { type: 'columns', role, columns: of };
}

function column(width: number, blocks: LayoutColumn['blocks']): LayoutColumn {
  return { width: Math.round(width * 100) / 100, blocks };
}

function sideBySide(width: number, signers: readonly LayoutColumn['blocks'][]): ColumnsBlock {
  return columns('signatures', ...signers.map((blocks) => column(width / signers.length, blocks)));
}

const DRAFTER = /^\p{Lu}{1,6}\.? ?[-.]? ?\(?\d{1,5}\)?\.?$/u;

function recipientsOf(sheet: Sheet, conclusions: Conclusions, leaves: readonly Leaf[]): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const leaf of leaves) {
    if (leaf.role !== 'recipientsLabel') continue;
    blocks.push(line(sheet, 'noiNhan', leaf));
  }
  const all = leaves.filter((leaf) => leaf.role === 'recipient');
  for (const { span } of conclusions.recipients) {
    const parts = all.filter((leaf) => leaf.span.start >= span.start && leaf.span.end <= span.end);
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
  const own = signatures.map(({ onBehalf, forPosition, position, signer }) => {
    const all = [onBehalf, forPosition, ...(position?.leaves ?? []), signer];
    return new Set(all.flatMap((leaf) => (leaf === undefined ? [] : [leaf.span.start])));
  });
  const groups: Leaf[][] = own.map((starts) => signing.filter((leaf) => starts.has(leaf.span.start)));
  const rest = signing.filter((leaf) => !own.some((starts) => starts.has(leaf.span.start)));
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

/** One signer's lines in their order; above the name the room for the signature, or what stands in it ("(đã ký)"). */
function signatureOf(sheet: Sheet, leaves: readonly Leaf[]): readonly (TextBlock | GapBlock)[] {
  const blocks: (TextBlock | GapBlock)[] = [];
  const names = leaves.filter((leaf) => leaf.role === 'signer').length;
  let above = true;
  let signed = false;
  for (const leaf of leaves) {
    if (leaf.role === 'signer') {
      if (!signed) blocks.push({ type: 'gap', height: CUSTOM.signature, keepNext: true });
      blocks.push(line(sheet, 'hoTen', leaf));
      above = false;
      signed = false;
    } else if (above && leaf.role === 'signatureNote' && isSmall(leaf) && names > 0) {
      blocks.push(line(sheet, 'chuKy', leaf, { before: CUSTOM.signed, after: CUSTOM.signed }));
      signed = true;
    } else {
      const id: StyleId = leaf.role === 'onBehalf' || leaf.role === 'forPosition' ? 'quyenHan' : 'chucVu';
      const next = !above && leaf.role !== 'signatureNote';
      blocks.push(line(sheet, id, leaf, next ? { before: CUSTOM.signers } : {}));
      if (next) above = true;
    }
  }
  return blocks;
}
