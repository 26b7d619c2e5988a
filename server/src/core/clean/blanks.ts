import { isBlank } from '../dialect/chars.ts';
import type { Edit } from '../text/span.ts';
import type { Leaf, LeafRole } from '../tree/nodes.ts';
import type { Change, Step } from './step.ts';

export const blanks: Step = {
  id: 'dau-cach',
  title: { vi: 'Dấu cách', en: 'Blanks' },
  why: {
    vi: 'Giữa hai chữ chỉ một dấu cách thường. Chỗ trống chờ điền, cột trong bảng, dấu cách không ngắt đứng cạnh chữ số được giữ nguyên.',
    en: 'One plain blank between two words. Slots to be filled in, columns and no-break spaces beside a figure stay as they are.',
  },
  done: { vi: 'sửa dấu cách ở {so} chỗ', en: 'mend the blanks in {so} places' },
  changes({ text, leaves }) {
    return leaves.flatMap((leaf): Change[] => {
      if (!RUNNING.has(leaf.role) && !SHORT.has(leaf.role)) return [];
      const edits = editsIn(text, leaf);
      return edits.length === 0 ? [] : [{ edits, count: edits.length }];
    });
  },
};

/** Sentences and titles. */
const RUNNING: ReadonlySet<LeafRole> = new Set([
  'subject',
  'basis',
  'opening',
  'heading',
  'text',
  'quoted',
  'closing',
  'annexHeading',
  'annexNote',
  'recipient',
  'addressee',
] satisfies LeafRole[]);

/** Names and titles of the header and the signature: in them a wide gap may part two columns. */
const SHORT: ReadonlySet<LeafRole> = new Set([
  'superior',
  'agency',
  'nationalTitle',
  'motto',
  'partyTitle',
  'type',
  'authority',
  'onBehalf',
  'forPosition',
  'position',
  'signer',
] satisfies LeafRole[]);

const WIDE = 4;

function editsIn(text: string, { role, span }: Leaf): Edit[] {
  const edits: Edit[] = [];
  let wide = false;
  for (let at = span.start; at < span.end; at += 1) {
    if (!isBlank(text.charCodeAt(at))) continue;
    const start = at;
    while (at < span.end && isBlank(text.charCodeAt(at))) at += 1;
    const run = text.slice(start, at);
    if (run === ' ') continue;
    const before = text.slice(Math.max(span.start, start - 8), start);
    const after = text.slice(at, Math.min(span.end, at + 12));
    if (run.includes('\t') || (run.length >= WIDE && !(RUNNING.has(role) && isMidSentence(before, after)))) {
      wide = true;
      continue;
    }
    if (run.length === 1 ? isKeptTogether(run, before, after) : isSlot(before, after)) continue;
    edits.push({ span: { start, end: at }, text: ' ' });
  }
  // A line with columns is aligned by its blanks: none of them is moved.
  return wide ? edits.filter((edit) => edit.span.end - edit.span.start === 1) : edits;
}

/** A no-break space beside a figure is there on purpose: "Điều 5", "12 km". */
function isKeptTogether(run: string, before: string, after: string): boolean {
  return /[\u00a0\u202f]/u.test(run) && (/\p{Nd}$/u.test(before) || /^\p{Nd}/u.test(after));
}

/** Something left to be filled in: "ngày   tháng", "số   /KH", "ngày ……  tháng ……". */
function isSlot(before: string, after: string): boolean {
  if (/(?:số:?|ngày|tháng|năm)$/iu.test(before)) return !/^\p{Nd}/u.test(after);
  return after.startsWith('/') || /…|[._]{3}/u.test(before) || /^(?:…|[._]{2})/u.test(after);
}

/** A sentence goes on behind the gap: what a converter has stretched, no column. */
function isMidSentence(before: string, after: string): boolean {
  return /[\p{Ll},]$/u.test(before) && /^\p{Ll}/u.test(after) && !isSlot(before, after);
}
