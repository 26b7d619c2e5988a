import type { Parsed } from '../tree/nodes.ts';
import { type Cell, cellsOf, linesAround, type Run, runsOf, sharesLine } from './columns.ts';
import { lineEndOf } from './lines.ts';
import type { Change, Step } from './step.ts';

export const header: Step = {
  id: 'phan-dau',
  title: { vi: 'Phần đầu văn bản', en: 'Header of the document' },
  why: {
    vi: 'Bảng hai cột ở đầu văn bản (Word dán ra tab, nhiều dấu cách, hay xen kẽ từng dòng) được đưa về dạng sạch: cơ quan, Quốc hiệu và Tiêu ngữ, số, địa danh và ngày, mỗi thứ một dòng. Dòng gạch kẻ tay trong bảng ấy được bỏ.',
    en: 'The two columns above the type (pasted from Word as TABs, blanks or line by line) get the clean form: agency, title of the State and motto, number, place and date, a line for each. Rules drawn by hand in those columns go.',
  },
  done: { vi: 'xếp lại {so} phần đầu văn bản', en: 'rearrange {so} headers' },
  changes(parsed) {
    const end = lineEndOf(parsed.text);
    return runsOf(parsed, ROLES).flatMap((run): Change[] => {
      if (!run.some(({ role }) => TITLES.has(role)) || !(sharesLine(parsed, run) || isInterleaved(run))) return [];
      const span = linesAround(parsed, run);
      const cells = cellsOf(parsed, run, span);
      return cells === undefined ? [] : [{ edits: [{ span, text: arranged(cells, notesOf(parsed, cells), end) }] }];
    });
  },
};

const TITLES: ReadonlySet<string> = new Set(['nationalTitle', 'partyTitle', 'motto']);
const NAMES: ReadonlySet<string> = new Set(['superior', 'agency']);
const ROLES: ReadonlySet<string> = new Set([
  ...TITLES,
  ...NAMES,
  'number',
  'placeDate',
  'stamp',
  'ruleLine',
  'subject',
]);

/** Line by line as the table had them: an agency, the title of the State, the next line of the agency … */
function isInterleaved(run: Run): boolean {
  return isParted(run, NAMES) || isParted(run, TITLES);
}

/** True where something else stands between two leaves of these roles. */
function isParted(run: Run, roles: ReadonlySet<string>): boolean {
  const plain = run.filter(({ role }) => role !== 'ruleLine');
  const first = plain.findIndex(({ role }) => roles.has(role));
  const last = plain.findLastIndex(({ role }) => roles.has(role));
  return first >= 0 && plain.slice(first, last + 1).some(({ role }) => !roles.has(role));
}

/** As templates write it. */
function arranged(cells: readonly Cell[], notes: ReadonlySet<Cell>, end: string): string {
  const of = (wanted: (cell: Cell) => boolean): string[] => cells.filter(wanted).map(({ source }) => source);
  // The star under a Party body belongs to its name; other rules are drawn when the document is printed.
  const star = of(({ leaf }) => leaf.role === 'ruleLine' && leaf.flat.text === '*').slice(0, 1);
  const names = of((cell) => NAMES.has(cell.leaf.role) || notes.has(cell));
  const blocks = [
    names.length === 0 ? star : [...names, ...star],
    of(({ leaf }) => TITLES.has(leaf.role)),
    of(({ leaf }) => leaf.role === 'number'),
    of(({ leaf }) => leaf.role === 'subject'),
    of(({ leaf }) => leaf.role === 'placeDate'),
    ...of((cell) => cell.leaf.role === 'stamp' && !notes.has(cell)).map((source) => [source]),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join(end))
    .join(end + end);
}

/** "(Tên đơn vị)" in the left column, below the name of the agency. */
function notesOf({ text }: Parsed, cells: readonly Cell[]): ReadonlySet<Cell> {
  const named = cells.findIndex(({ leaf }) => NAMES.has(leaf.role));
  return new Set(
    cells.filter((cell, i) => {
      const before = cells[i - 1]?.leaf.span.end ?? 0;
      const begins = /[\r\n]/u.test(text.slice(before, cell.leaf.span.start));
      const early = !cells.slice(0, i).some(({ leaf }) => leaf.role === 'number' || leaf.role === 'placeDate');
      return named >= 0 && named < i && begins && early && cell.leaf.flat.text.startsWith('(');
    }),
  );
}
