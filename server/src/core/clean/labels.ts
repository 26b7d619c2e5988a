import { isBlank } from '../dialect/chars.ts';
import type { Edit } from '../text/span.ts';
import type { Leaf, Parsed } from '../tree/nodes.ts';
import { isLineEnd, lineStartOf } from './lines.ts';
import type { Change, Step } from './step.ts';

export const labels: Step = {
  id: 'nhan',
  title: { vi: 'Nhãn đầu dòng', en: 'Labels' },
  why: {
    vi: 'Sau “1.”, “a)”, “-” là một dấu cách rồi đến chữ (Word dán ra tab hoặc để dính); gạch đầu dòng là “-”. Nhãn đứng riêng một dòng được đưa về cùng dòng với câu của nó.',
    en: 'Behind “1.”, “a)”, “-” stands one blank and then the text (a paste from Word has a TAB or nothing); a dash item begins with “-”. A label on a line of its own goes to the line of its sentence.',
  },
  done: { vi: 'sửa {so} nhãn đầu dòng', en: 'mend {so} labels' },
  changes(parsed) {
    const changes: Change[] = [];
    parsed.leaves.forEach((leaf, i) => {
      const edits =
        leaf.role === 'label'
          ? [...glyph(parsed, leaf), ...spacing(parsed, leaf, nextText(parsed.leaves, i))]
          : leaf.role === 'recipient' || leaf.role === 'addressee'
            ? listDash(parsed, leaf)
            : [];
      if (edits.length > 0) changes.push({ edits });
    });
    return changes;
  },
};

function nextText(leaves: readonly Leaf[], at: number): Leaf | undefined {
  for (let i = at + 1; i < leaves.length && i < at + 4; i += 1) if (leaves[i]?.role !== 'mark') return leaves[i];
  return undefined;
}

/** The tree knows one kind of dash; stars and bullets are another kind of item and stay what they are. */
function glyph({ text }: Parsed, { span }: Leaf): Edit[] {
  const written = text.slice(span.start, span.end);
  if (written === '–' || written === '—') return [{ span, text: '-' }];
  // The bullet of Word's symbol font shows as an empty box in any other.
  return written === '\uf0b7' ? [{ span, text: '•' }] : [];
}

function spacing({ text }: Parsed, label: Leaf, next: Leaf | undefined): Edit[] {
  if (next === undefined || !FOLLOWING.has(next.role)) return [];
  const gap = text.slice(label.span.end, next.span.start);
  if (gap === ' ' || gap.length > 200) return [];
  const { start } = next.span;
  if (gap === '') return [{ span: { start, end: start }, text: ' ' }];
  // Marks of bold type may stand on both sides of the blanks.
  let from = 0;
  while (from < gap.length && !isGap(gap, from)) from += 1;
  let to = from;
  while (to < gap.length && isGap(gap, to)) to += 1;
  if (from === to) return [];
  if (!MARKS.test(gap.slice(0, from)) || !MARKS.test(gap.slice(to)) || gap.slice(from, to) === ' ') return [];
  const edit = { start: label.span.end + from, end: label.span.end + to };
  // A heading keeps its line: on that of its label it would be read as another one.
  if (/[\r\n]/u.test(gap) && (next.role !== 'text' || !isSentence(next.flat.text))) return [];
  return [{ span: edit, text: ' ' }];
}

const FOLLOWING: ReadonlySet<string> = new Set(['text', 'heading', 'closing']);
const MARKS = /^[*_]{0,3}$/u;

function isGap(gap: string, at: number): boolean {
  const code = gap.charCodeAt(at);
  return isBlank(code) || isLineEnd(code);
}

function isSentence(text: string): boolean {
  return text.length > 160 || /[.;,…]$/u.test(text);
}

/** "– Như trên;", "-Như trên;" in the lists of recipients and addressees. */
function listDash({ text }: Parsed, { span }: Leaf): Edit[] {
  const from = lineStartOf(text, span.start);
  let to = span.start;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  const dash = text.charAt(to - 1);
  if (to === from || !/[-–—]/u.test(dash) || !isOnlyBlank(text, from, to - 1)) return [];
  if (text.slice(to - 1, span.start) === '- ') return [];
  if (dash === '-') return [{ span: { start: to, end: span.start }, text: ' ' }];
  return [{ span: { start: to - 1, end: span.start }, text: '- ' }];
}

function isOnlyBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}
