/** Terms of the Quốc hội that laws and resolutions are numbered by, with the years from the first sitting to the last. */
export const ASSEMBLY_TERMS: readonly { readonly term: number; readonly from: number; readonly to: number }[] = [
  { term: 9, from: 1992, to: 1997 },
  { term: 10, from: 1997, to: 2002 },
  { term: 11, from: 2002, to: 2007 },
  { term: 12, from: 2007, to: 2011 },
  { term: 13, from: 2011, to: 2016 },
  { term: 14, from: 2016, to: 2021 },
  { term: 15, from: 2021, to: 2026 },
  { term: 16, from: 2026, to: 2031 },
];

/** The terms that sat in a year; none where the year is before or after those known. */
export function termsOf(year: number): readonly number[] {
  return ASSEMBLY_TERMS.filter(({ from, to }) => from <= year && year <= to).map(({ term }) => term);
}
