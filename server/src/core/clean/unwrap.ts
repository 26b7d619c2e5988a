import { lineEndFrom, nextLine } from '../dialect/blocks.ts';
import { isBlank } from '../dialect/chars.ts';
import { type Joint, jointsOf } from '../text/joints.ts';
import type { Edit, Span } from '../text/span.ts';
import type { Division, DocumentTree, Leaf, LeafRole, Parsed } from '../tree/nodes.ts';
import { isLineEnd, lineStartOf } from './lines.ts';
import type { Change, Step } from './step.ts';

export const unwrap: Step = {
  id: 'noi-dong',
  title: { vi: 'Nối dòng bị ngắt', en: 'Join broken lines' },
  why: {
    vi: 'Dòng bị ngắt theo khổ trang (dán từ PDF) được nối lại: mỗi đoạn một dòng. Số trang chép theo được bỏ đi.',
    en: 'Lines broken at the width of a page (a paste from a PDF) are joined: one line for each paragraph. Page numbers that came along go.',
  },
  done: { vi: 'nối {so} dòng bị ngắt', en: 'join {so} broken lines' },
  isWhole: (parsed) => parsed.wrapped,
  changes(parsed) {
    const titles = parsed.wrapped ? NONE : titlesOf(parsed);
    const changes: Change[] = [];
    for (const leaf of parsed.leaves) {
      if (leaf.role === 'pageNumber') changes.push({ edits: [wholeLine(parsed.text, leaf.span)] });
      if (titles.has(leaf) || !(parsed.wrapped || JOINED.has(leaf.role))) continue;
      const edits = jointsOf(parsed.text, leaf.flat).flatMap((one) => joined(parsed, one));
      if (edits.length > 0) changes.push({ edits, count: edits.length });
    }
    return [...changes, ...recipients(parsed)].sort((a, b) => startOf(a) - startOf(b));
  },
};

function startOf({ edits }: Change): number {
  return edits[0]?.span.start ?? 0;
}

const NONE: ReadonlySet<Leaf> = new Set();

/** In a text that isn't wrapped as a whole the lines of a centred title are its author's. */
const JOINED: ReadonlySet<LeafRole> = new Set([
  'text',
  'closing',
  'basis',
  'opening',
  'heading',
  'addressee',
  'number',
  'placeDate',
] satisfies LeafRole[]);

/** "QUY ĐỊNH CHUNG VÀ / GIẢI THÍCH TỪ NGỮ" under "Chương I" is set in centred lines. */
function titlesOf(parsed: Parsed): ReadonlySet<Leaf> {
  const titles = new Set<Leaf>();
  const look = (nodes: DocumentTree['body']): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph' || node.type === 'table' || node.type === 'quote') continue;
      if (node.heading !== undefined && isCentred(node)) titles.add(node.heading);
      look(node.children);
    }
  };
  for (const doc of [parsed.main, ...parsed.documents]) {
    look(doc.body);
    for (const annex of doc.attachments) look(annex.body);
  }
  return titles;
}

function isCentred({ style, type }: Division): boolean {
  return style === 'word' && type !== 'article';
}

function wholeLine(text: string, { start, end }: Span): Edit {
  return { span: { start: lineStartOf(text, start), end: nextLine(text, lineEndFrom(text, end)) }, text: '' };
}

/** The line end between two words, with the blanks around it and a page number on a line of its own. */
function joined({ text, wrapped }: Parsed, { span: gap, text: between }: Joint): Edit[] {
  let end = gap.start;
  while (end < gap.end && !isLineEnd(text.charCodeAt(end))) end += 1;
  if (end === gap.end) return [];
  let start = end;
  while (start > gap.start && isBlank(text.charCodeAt(start - 1))) start -= 1;
  end = skipBlank(text, end, gap.end);
  while (wrapped) {
    const number = /^\d{1,3}(?!\d)/u.exec(text.slice(end, Math.min(gap.end, end + 4)));
    if (number === null) break;
    const after = skipBlank(text, end + number[0].length, gap.end);
    if (!/[\r\n]/u.test(text.slice(end + number[0].length, after))) break;
    end = after;
  }
  return [{ span: { start, end }, text: between }];
}

function skipBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isBlank(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at)))) at += 1;
  return at;
}

/** A recipient that the width of its column has broken; side by side with the signature it is left for a later step. */
function recipients(parsed: Parsed): Change[] {
  const { text } = parsed;
  const changes: Change[] = [];
  for (const doc of [parsed.main, ...parsed.documents]) {
    for (const { span, flat } of doc.conclusions.recipients) {
      if (flat.breaks !== undefined) continue;
      const source = text.slice(span.start, span.end);
      if (!/[\r\n]/u.test(source) || source.replace(/\s+/gu, ' ') !== flat.text) continue;
      const edits: Edit[] = [];
      for (let at = span.start; at < span.end; at += 1) {
        if (!isLineEnd(text.charCodeAt(at))) continue;
        const [edit] = joined(parsed, { span: { start: lastWord(text, at), end: nextWord(text, at) }, text: ' ' });
        if (edit === undefined) continue;
        edits.push(edit);
        at = edit.span.end;
      }
      if (edits.length > 0) changes.push({ edits, count: edits.length });
    }
  }
  return changes;
}

function lastWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function nextWord(text: string, at: number): number {
  return skipBlank(text, at, text.length);
}
