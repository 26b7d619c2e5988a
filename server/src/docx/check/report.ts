import type { Basis } from '../../core/law/source.ts';
import type { PrintedId } from '../../core/printed/rules.ts';
import type { Part } from './sheet.ts';

/** Something on the sheet that isn't as the form has it. */
export interface PrintedFault {
  readonly id: PrintedId;
  readonly message: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly basis: Basis;
  /** Where; undefined for what is about the page. */
  readonly part: Pick<Part, 'start' | 'end'> | undefined;
  /** What it was held against, where a unit may choose. */
  readonly by?: { readonly chosen?: boolean };
}

export type Tell = (fault: PrintedFault) => void;

export const MM_PER_TWIP = 25.4 / 1440;

/** To a tenth, as people write it. */
export function shown(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}

export function rangeWords(min: number, max: number): string {
  return min === max ? shown(min) : `${shown(min)}–${shown(max)}`;
}
