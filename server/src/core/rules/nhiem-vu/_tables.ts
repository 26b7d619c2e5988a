import type { Span } from '../../text/span.ts';
import type { BodyNode, DocumentTree, Leaf, Parsed, Table } from '../../tree/nodes.ts';

/** What a column of a table of tasks tells. */
export type TaskColumn = 'task' | 'leads' | 'joins' | 'deadline' | 'product';

/** A table whose heading names tasks and who leads or by when. */
export interface TaskTable {
  readonly columns: ReadonlyMap<TaskColumn, { readonly index: number; readonly heading: Leaf }>;
  readonly rows: readonly TaskRow[];
}

/** Cells by column; an empty one has no leaf but its place between the bars. */
export interface TaskRow {
  readonly cells: readonly { readonly leaf: Leaf | undefined; readonly span: Span }[];
}

const HEADINGS: readonly (readonly [TaskColumn, RegExp])[] = [
  ['joins', /phối hợp/iu],
  ['leads', /chủ trì|(?:đơn vị|cơ quan|bộ phận|người|phòng) (?:thực hiện|phụ trách)/iu],
  ['deadline', /thời hạn|thời gian|tiến độ|hoàn thành/iu],
  ['product', /sản phẩm|kết quả đầu ra/iu],
  ['task', /nhiệm vụ|nội dung|công việc|hoạt động/iu],
];

/** The tables of tasks of a document and its annexes, in source order; only those written with bars show empty cells. */
export function taskTables(doc: DocumentTree, parsed: Parsed): readonly TaskTable[] {
  const known = cache.get(doc);
  if (known !== undefined) return known;
  const tables: Table[] = [];
  const open: BodyNode[] = [...doc.body, ...doc.attachments.flatMap(({ body }) => body)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'table') tables.push(node);
    else if (node.type !== 'paragraph' && node.type !== 'quote') open.push(...node.children);
  }
  tables.sort((a, b) => a.span.start - b.span.start);
  const found = tables.flatMap((table): readonly TaskTable[] => {
    const [head, ...rest] = table.rows.map((row) => rowOf(row.cells, row.span, parsed.text));
    if (head === undefined) return [];
    const columns = columnsOf(head);
    const isTasks = columns.has('task') && (columns.has('leads') || columns.has('deadline'));
    return isTasks ? [{ columns, rows: rest.filter(({ cells }) => cells.length === head.cells.length) }] : [];
  });
  cache.set(doc, found);
  return found;
}

const cache = new WeakMap<DocumentTree, readonly TaskTable[]>();

function columnsOf({ cells }: TaskRow): TaskTable['columns'] {
  const columns = new Map<TaskColumn, { index: number; heading: Leaf }>();
  cells.forEach(({ leaf }, index) => {
    const kind = leaf === undefined ? undefined : HEADINGS.find(([, words]) => words.test(leaf.flat.text))?.[0];
    // "Chủ trì, phối hợp" in one column says nothing of either.
    if (leaf === undefined || kind === undefined || columns.has(kind)) return;
    if (kind === 'joins' && /chủ trì/iu.test(leaf.flat.text)) return;
    columns.set(kind, { index, heading: leaf });
  });
  return columns;
}

function rowOf(leaves: readonly Leaf[], span: Span, source: string): TaskRow {
  const line = source.slice(span.start, span.end);
  if (!line.startsWith('|')) return { cells: leaves.map((leaf) => ({ leaf, span: leaf.span })) };
  const cells: { leaf: Leaf | undefined; span: Span }[] = [];
  let from = 1;
  let next = 0;
  for (let at = 1; at < line.length; at += 1) {
    if (line[at] !== '|' || line[at - 1] === '\\') continue;
    const place = { start: span.start + from, end: span.start + at };
    const leaf = leaves[next];
    const isHere = leaf !== undefined && leaf.span.start < place.end;
    cells.push({ leaf: isHere ? leaf : undefined, span: isHere ? leaf.span : place });
    // A cell of several lines has a leaf for each.
    while ((leaves[next]?.span.start ?? Number.POSITIVE_INFINITY) < place.end) next += 1;
    from = at + 1;
  }
  return { cells };
}
