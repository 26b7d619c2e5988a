import { CUSTOM } from '../law/paper.ts';
import type { BodyNode, DocumentTree, Leaf, PreambleNode } from '../tree/nodes.ts';
import { textWidth } from './measure.ts';
import type { TextBlock } from './model.ts';
import { added, block, line, print, type Sheet, styleOf, widthOf } from './sheet.ts';

/** The receivers of a công điện, and what of its text is left without them. */
export interface Telegram {
  readonly blocks: readonly TextBlock[];
  readonly preamble: readonly PreambleNode[];
  readonly body: readonly BodyNode[];
}

const SENDS = /(?:^|[^\p{L}])điện ?:$/u;

/**
 * "CHỦ TỊCH … điện:" and its receivers in the middle of the sheet, a line each, as addressees stand (Mẫu 1.6). Undefined where
 * the text has no such list.
 */
export function telegramOf(sheet: Sheet, { kind, preamble, body }: DocumentTree): Telegram | undefined {
  const sender = preamble.at(-1);
  if (kind !== 'cong-dien' || sender?.type !== 'opening' || !SENDS.test(sender.leaf.flat.text)) return undefined;
  const rows: (readonly [dash: Leaf, words: Leaf])[] = [];
  for (const node of body) {
    const row = receiver(node);
    if (row === undefined) break;
    rows.push(row);
    if (row[1].flat.text.endsWith('.')) break;
  }
  if (rows.length === 0) return undefined;
  const look = styleOf(sheet, 'kinhGuiDong');
  const lines = rows.map(([dash, words]) => {
    const runs = [...print(sheet, dash, look), added(' ', look), ...print(sheet, words, look)];
    return block('kinhGuiDong', runs, { start: dash.span.start, end: words.span.end });
  });
  const hang = round(textWidth('- ', look));
  const widest = Math.max(...lines.map((one) => widthOf(sheet, one)));
  const left = round(Math.max(sheet.form.firstLine, (sheet.width - widest) / 2) + hang);
  const blocks = lines.map((one, i) => ({
    ...one,
    left,
    firstLine: -hang,
    ...(i === lines.length - 1 ? { after: CUSTOM.afterSubject } : { keepNext: true }),
  }));
  return {
    blocks: [line(sheet, 'kinhGui', sender.leaf, { keepNext: true }), ...blocks],
    preamble: preamble.slice(0, -1),
    body: body.slice(rows.length),
  };
}

/** A dash and one line of text, nothing below it. */
function receiver(node: BodyNode): readonly [Leaf, Leaf] | undefined {
  if (node.type !== 'indent' || node.style !== 'dash' || node.label === undefined) return undefined;
  const [only, ...more] = node.children;
  if (node.heading !== undefined) return only === undefined ? [node.label, node.heading] : undefined;
  return only?.type === 'paragraph' && more.length === 0 ? [node.label, only.leaf] : undefined;
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100;
}
