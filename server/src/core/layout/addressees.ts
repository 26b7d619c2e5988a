import { CUSTOM } from '../law/paper.ts';
import type { Leaf } from '../tree/nodes.ts';
import { textWidth } from './measure.ts';
import type { Run, TextBlock } from './model.ts';
import { added, block, dashBefore, line, print, type Sheet, styleOf, widthOf } from './sheet.ts';

/** "Kính gửi", and "Kính trình" where both stand: each with its addressees. */
export function addresseesOf(sheet: Sheet, leaves: readonly Leaf[]): readonly TextBlock[] {
  const groups: { readonly label: Leaf; readonly all: Leaf[] }[] = [];
  const blocks: TextBlock[] = [];
  for (const leaf of leaves) {
    if (leaf.role === 'addresseeLabel') groups.push({ label: leaf, all: [] });
    else if (leaf.role !== 'addressee') continue;
    else if (groups.length === 0) blocks.push(line(sheet, 'kinhGuiDong', leaf));
    else groups.at(-1)?.all.push(leaf);
  }
  groups.forEach(({ label, all }, i) => {
    const own = groupOf(sheet, label, all);
    blocks.push(...own.map((one, k) => (k > 0 || i > 0 ? one : { ...one, before: CUSTOM.subjectGap })));
  });
  const last = blocks.pop();
  return last === undefined ? [] : [...blocks, { ...last, after: CUSTOM.afterSubject }];
}

/** One addressee stands on the line of the label, in the middle; several below it, their dashes under the colon. */
function groupOf(sheet: Sheet, label: Leaf, all: readonly Leaf[]): readonly TextBlock[] {
  const look = styleOf(sheet, 'kinhGui');
  const row = styleOf(sheet, 'kinhGuiDong');
  const first = all[0];
  if (all.length <= 1) {
    const runs = [...print(sheet, label, look)];
    if (first !== undefined) runs.push(added(' ', look), ...listed(sheet, first, row));
    return [block('kinhGui', runs, { start: label.span.start, end: first?.span.end ?? label.span.end })];
  }
  const rows = all.map((leaf) => block('kinhGuiDong', listed(sheet, leaf, row), leaf.span));
  const colon = textWidth(label.flat.text.replace(/ ?:$/u, ''), look);
  const widest = Math.max(...rows.map((one) => widthOf(sheet, one)));
  const left = round(Math.max(sheet.form.firstLine, (sheet.width - colon - widest) / 2));
  // What doesn't fit on a line goes on under its words, not under its dash.
  const hang = round(textWidth('- ', row));
  return [
    { ...block('kinhGui', print(sheet, label, look), label.span), align: 'left', left, keepNext: true },
    ...rows.map((one) => ({ ...one, left: round(left + colon + hang), firstLine: -hang })),
  ];
}

function listed(sheet: Sheet, leaf: Leaf, look: { readonly bold: boolean; readonly italic: boolean }): readonly Run[] {
  const dash = dashBefore(sheet, leaf);
  const runs = print(sheet, leaf, look);
  return dash === undefined ? runs : [added(`${dash} `, look), ...runs];
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100;
}
