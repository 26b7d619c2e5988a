import type { BodyNode, Parsed } from '../tree/nodes.ts';
import { blocksOf, isLoose } from './lines.ts';
import type { Change, Step } from './step.ts';

export const indents: Step = {
  id: 'thut-dong',
  title: { vi: 'Thụt đầu dòng', en: 'Indents' },
  why: {
    vi: 'Dòng bắt đầu sát lề; khi in ra máy tự thụt theo quy định. Trình xem Markdown khác coi dòng thụt bốn dấu cách là mã chương trình. Chỉ ý “+” dưới một gạch đầu dòng lùi vào hai dấu cách.',
    en: 'Lines begin at the margin; the printed form indents by itself, and other Markdown viewers take four blanks for program code. Only a “+” item below a dash stands two blanks deeper.',
  },
  done: { vi: 'sửa thụt đầu dòng ở {so} dòng', en: 'mend the indent of {so} lines' },
  changes(parsed) {
    const { text } = parsed;
    const deeper = plusUnderDash(parsed);
    const loose = isLoose(parsed);
    return blocksOf(parsed).flatMap(({ flow, lineStart, first }): Change[] => {
      if (flow.type !== 'line' && flow.type !== 'heading' && flow.type !== 'thematicBreak') return [];
      // A TAB before the first cell may be an empty cell; what belongs to no document is left alone.
      if (first === undefined || first.role === 'cell' || (first.area === 'outside' && !loose)) return [];
      const wanted = deeper.has(first.span.start) ? '  ' : '';
      const span = { start: lineStart, end: flow.start };
      return text.slice(lineStart, flow.start) === wanted ? [] : [{ edits: [{ span, text: wanted }] }];
    });
  },
};

/** Starts of the labels of `+` items whose parent is a dash. */
function plusUnderDash(parsed: Parsed): ReadonlySet<number> {
  const found = new Set<number>();
  const look = (nodes: readonly BodyNode[], parent: string | undefined): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph' || node.type === 'table' || node.type === 'quote') continue;
      if (node.style === 'plus' && parent === 'dash') found.add(node.span.start);
      look(node.children, node.style);
    }
  };
  for (const doc of [parsed.main, ...parsed.documents]) {
    look(doc.body, undefined);
    for (const annex of doc.attachments) look(annex.body, undefined);
  }
  return found;
}
