/** Lengths of the layout in the units of the format, each rounded once. */

/** A twip is the twentieth of a point. */
export const twipsOfMm = (mm: number): number => Math.round((mm * 1440) / 25.4);

export const twipsOfPoints = (points: number): number => Math.round(points * 20);

/** Sizes of type are half points. */
export const halfPoints = (points: number): number => Math.round(points * 2);

export const pointsOfMm = (mm: number): number => (mm * 72) / 25.4;

/**
 * Widths that together are the rounded sum: rounding one by one would leave a table a twip or two off the margin for
 * each column.
 */
export function twipsOfColumns(widths: readonly number[]): number[] {
  let sum = 0;
  let at = 0;
  return widths.map((width) => {
    sum += width;
    const end = twipsOfMm(sum);
    const twips = end - at;
    at = end;
    return twips;
  });
}
