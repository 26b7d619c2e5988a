import { lineEndFrom, nextLine } from '../dialect/blocks.ts';
import { isBlank } from '../dialect/chars.ts';
import type { LeafRole, Parsed } from '../tree/nodes.ts';
import { type Block, blocksOf, isLineEnd, isLoose, lineEndOf } from './lines.ts';
import type { Change, Step } from './step.ts';

export const paragraphs: Step = {
  id: 'dong-trong',
  title: { vi: 'Dòng trống giữa các đoạn', en: 'Blank lines between paragraphs' },
  why: {
    vi: 'Giữa hai đoạn là đúng một dòng trống, nhờ đó trình xem Markdown nào cũng hiện ra từng đoạn và dòng gạch dưới chữ không biến chữ thành tiêu đề. Các dòng của một tên cơ quan, của danh sách nơi nhận, của chức vụ người ký có thể đứng liền nhau.',
    en: 'Exactly one blank line between two paragraphs, so that any Markdown viewer shows each of them and a row of dashes makes no heading of the text above it. Lines of one agency’s name, of the recipients, of the signer’s office may stand close.',
  },
  done: { vi: 'sửa dòng trống ở {so} chỗ', en: 'mend blank lines in {so} places' },
  changes(parsed) {
    const { text } = parsed;
    const loose = isLoose(parsed);
    const end = lineEndOf(text);
    const blocks = blocksOf(parsed);
    const changes: Change[] = [...edge(text, blocks)];
    for (let i = 0; i + 1 < blocks.length; i += 1) {
      const above = blocks[i];
      const below = blocks[i + 1];
      if (above === undefined || below === undefined) continue;
      const wanted = wantedBetween(above, below, loose);
      if (wanted === undefined) continue;
      const lines = blankLines(text, above.next, below.lineStart);
      if (lines === 0 && wanted === 'one') {
        // The line end is doubled, and the edit lies between the two paragraphs.
        const span = { start: above.lineEnd, end: above.next };
        changes.push({ edits: [{ span, text: text.slice(span.start, span.end) + end }] });
      } else if (lines > 1) {
        const from = nextLine(text, lineEndFrom(text, above.next));
        changes.push({ edits: [{ span: { start: from, end: below.lineStart }, text: '' }] });
      }
    }
    return [...changes, ...last(parsed, blocks, end)];
  },
};

/** Blank lines before the first paragraph. */
function edge(text: string, blocks: readonly Block[]): Change[] {
  const first = blocks[0];
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (first === undefined || first.lineStart <= from) return [];
  return [{ edits: [{ span: { start: from, end: first.lineStart }, text: '' }] }];
}

/** The file ends with one line end. */
function last({ text }: Parsed, blocks: readonly Block[], end: string): Change[] {
  const block = blocks[blocks.length - 1];
  if (block === undefined) return [];
  const span = { start: block.lineEnd, end: text.length };
  const line = text.slice(block.lineEnd, block.next);
  if (text.length === block.next && line !== '') return [];
  for (let i = span.start; i < span.end; i += 1) {
    const code = text.charCodeAt(i);
    if (!isBlank(code) && !isLineEnd(code)) return [];
  }
  return [{ edits: [{ span, text: line === '' ? end : line }] }];
}

function blankLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at = nextLine(text, lineEndFrom(text, at))) lines += 1;
  return lines;
}

/** One blank line; at most one, as its author has it; or not to be touched. */
function wantedBetween(above: Block, below: Block, loose: boolean): 'one' | 'most' | undefined {
  const a = above.last;
  const b = below.first;
  if (a === undefined || b === undefined) return 'most';
  // Lines of one paragraph that could not be joined, rows of one table, furniture of a web page.
  if (a === b || (a.role === 'cell' && b.role === 'cell' && above.flow.type === 'line')) return undefined;
  if (!loose && (a.area === 'outside' || b.area === 'outside')) return undefined;
  // A comment belongs to what stands beside it.
  if (above.flow.type === 'comment' || below.flow.type === 'comment') return 'most';
  if (isUnderline(below)) return 'one';
  return GROUPS.some((group) => group.has(a.role) && group.has(b.role)) ? 'most' : 'one';
}

/** Right under a text dashes or equals signs make a heading of it, for other readers of Markdown. */
export function isUnderline({ flow }: Block): boolean {
  if (flow.type !== 'thematicBreak' && flow.type !== 'line') return false;
  return /^(?:-+|=+)$/u.test(flow.type === 'line' ? flow.flat.text : flow.value);
}

/** Lines that make one part of the form: templates write them without a blank line, others with one. */
const GROUPS: readonly ReadonlySet<LeafRole>[] = [
  new Set(['superior', 'agency', 'ruleLine']),
  new Set(['nationalTitle', 'motto']),
  new Set(['type', 'subject', 'annexNote']),
  new Set(['authority']),
  new Set(['addresseeLabel', 'addressee']),
  new Set(['recipientsLabel', 'recipient']),
  new Set(['onBehalf', 'forPosition', 'position', 'signatureNote']),
  new Set(['annexLabel', 'annexHeading', 'annexNote']),
];
