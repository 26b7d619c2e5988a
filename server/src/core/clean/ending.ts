import { startsLower } from '../text/letters.ts';
import type { Conclusions, Parsed } from '../tree/nodes.ts';
import { type Cell, cellsOf, linesAround, type Run, runsOf, sharesLine } from './columns.ts';
import { lineEndOf } from './lines.ts';
import type { Change, Step } from './step.ts';

export const ending: Step = {
  id: 'phan-cuoi',
  title: { vi: 'Nơi nhận và chữ ký', en: 'Recipients and signature' },
  why: {
    vi: '“Nơi nhận” và chữ ký nằm cạnh nhau trong bảng hai cột được tách ra: danh sách nơi nhận trước, chức vụ và họ tên người ký sau.',
    en: 'Recipients and signature that stand side by side in two columns are parted: first the list of recipients, then office and name of the signer.',
  },
  done: { vi: 'tách {so} phần nơi nhận, chữ ký', en: 'part {so} blocks of recipients and signature' },
  changes(parsed) {
    const end = lineEndOf(parsed.text);
    return runsOf(parsed, ROLES).flatMap((run): Change[] => {
      if (!isSideBySide(parsed, run) || conclusionsOf(parsed, run)?.signatures.length !== 1) return [];
      const span = linesAround(parsed, run);
      const cells = cellsOf(parsed, run, span);
      return cells === undefined ? [] : [{ edits: [{ span, text: arranged(cells, end) }] }];
    });
  },
};

const LIST: ReadonlySet<string> = new Set(['recipientsLabel', 'recipient']);
const SIGNING: ReadonlySet<string> = new Set(['onBehalf', 'forPosition', 'position', 'signer', 'signatureNote']);
const ROLES: ReadonlySet<string> = new Set([...LIST, ...SIGNING]);

function isSideBySide(parsed: Parsed, run: Run): boolean {
  const first = run.findIndex(({ role }) => LIST.has(role));
  const last = run.findLastIndex(({ role }) => LIST.has(role));
  if (first < 0 || !run.some(({ role }) => SIGNING.has(role))) return false;
  return run.slice(first, last + 1).some(({ role }) => SIGNING.has(role)) || sharesLine(parsed, run);
}

function conclusionsOf(parsed: Parsed, run: Run): Conclusions | undefined {
  const at = run[0]?.span.start ?? 0;
  const holds = ({ span }: Conclusions): boolean => span !== undefined && span.start <= at && at <= span.end;
  return [parsed.main, ...parsed.documents].map(({ conclusions }) => conclusions).find(holds);
}

/** As templates write it. */
function arranged(cells: readonly Cell[], end: string): string {
  const list: string[] = [];
  const office: string[] = [];
  const names: string[] = [];
  for (const { leaf, source } of cells) {
    if (leaf.role === 'recipient' && startsLower(source) && list.length > 1) list.push(`${list.pop()} ${source}`);
    else if (LIST.has(leaf.role)) list.push(source);
    else if (leaf.role === 'signer') names.push(source);
    else if (names.length === 0) office.push(source);
    else names.push(source);
  }
  return [list, office, names]
    .filter((block) => block.length > 0)
    .map((block) => block.join(end))
    .join(end + end);
}
