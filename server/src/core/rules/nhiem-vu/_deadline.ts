import type { Flat } from '../../text/flat.ts';

/** A deadline that stands alone in a cell: where it is, and the last day, month or year of it. */
export interface CellDeadline {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** `2026-06-30` or its beginning. */
  readonly iso: string;
}

/** "30/6/2026", "Trước ngày 30/6/2026", "Tháng 6/2026", "Quý II/2026", "Quý II năm 2026", "Năm 2026"; nothing else in the cell. */
export function deadlineIn({ text }: Flat): CellDeadline | undefined {
  const found = CELL.exec(text);
  if (found === null) return undefined;
  const { day, month, quarter, year } = found.groups ?? {};
  if (year === undefined) return undefined;
  const last = quarter === undefined ? month : String((QUARTERS[quarter.toUpperCase()] ?? 4) * 3);
  if (last !== undefined && Number(last) > 12) return undefined;
  const iso = [year, last, last === undefined ? undefined : day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const lead = found[1] ?? '';
  const rest = text.slice(lead.length).replace(/[.;]$/u, '');
  return { from: lead.length, to: lead.length + rest.length, text: rest, iso };
}

const CELL =
  /^((?:hoàn thành |xong )?(?:trước |trong |đến |đến hết |chậm nhất )?)(?:ngày )?(?:(?:(?<day>\d{1,2})\/)?(?:tháng )?(?<month>\d{1,2})(?:\/| năm )|quý (?<quarter>i{1,3}|iv|[1-4])(?:\/| năm |\/năm )|năm )(?<year>20\d{2})[.;]?$/iu;
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
