import { displayWidth, wrapText } from './width.ts';

export interface Column {
  readonly title: string;
  /** Narrower than this a column is not made; absent: it keeps the width of its widest cell. */
  readonly least?: number;
  /** How many times the width of another column it may keep when there isn't room for all; absent: 1. */
  readonly weight?: number;
  readonly right?: boolean;
}

export interface TableRow {
  readonly cells: readonly string[];
  /** Lines of their own below the row. */
  readonly notes: readonly string[];
}

const GAP = 2;
const NOTE = '  ! ';

/** Columns side by side, cells wrapped so that a line takes at most `width` columns as far as their least widths allow. */
export function table(columns: readonly Column[], rows: readonly TableRow[], width: number): string {
  const widths = widthsOf(columns, rows, width);
  const out: string[] = [];
  const print = (cells: readonly string[]): void => {
    const wrapped = cells.map((cell, i) => wrapText(cell, widths[i] ?? 1));
    const height = wrapped.reduce((most, lines) => Math.max(most, lines.length), 1);
    for (let line = 0; line < height; line += 1) {
      const parts = columns.map(({ right }, i) => pad(wrapped[i]?.[line] ?? '', widths[i] ?? 1, right === true));
      out.push(parts.join(' '.repeat(GAP)).trimEnd());
    }
  };
  print(columns.map(({ title }) => title));
  out.push(widths.map((one) => '─'.repeat(one)).join(' '.repeat(GAP)));
  for (const { cells, notes } of rows) {
    print(cells);
    for (const note of notes) {
      wrapText(note, Math.max(20, width - NOTE.length)).forEach((line, i) => {
        out.push((i === 0 ? NOTE : ' '.repeat(NOTE.length)) + line);
      });
    }
  }
  return out.join('\n');
}

/** The widest cell's width; too much in all is taken, one by one, from the column that is widest for its weight and may give. */
function widthsOf(columns: readonly Column[], rows: readonly TableRow[], width: number): number[] {
  const widths = columns.map(({ title }, i) =>
    rows.reduce((most, { cells }) => Math.max(most, displayWidth(cells[i] ?? '')), displayWidth(title)),
  );
  let over = widths.reduce((sum, one) => sum + one, 0) + GAP * (columns.length - 1) - width;
  while (over > 0) {
    let widest = -1;
    let most = 0;
    columns.forEach(({ least, weight = 1 }, i) => {
      const own = widths[i] ?? 0;
      if (least === undefined || own <= least || own / weight <= most) return;
      widest = i;
      most = own / weight;
    });
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over -= 1;
  }
  return widths;
}

function pad(text: string, width: number, right: boolean): string {
  const blank = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return right ? blank + text : text + blank;
}
