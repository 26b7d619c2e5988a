import type { PhraseTable } from './_index.ts';

const STEMS: readonly string[] = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const BRANCHES: readonly string[] = [
  'Tý',
  'Sửu',
  'Dần',
  'Mão',
  'Thìn',
  'Tỵ',
  'Ngọ',
  'Mùi',
  'Thân',
  'Dậu',
  'Tuất',
  'Hợi',
];
/** The branches that are spelt in two ways. */
const OTHER_SPELLINGS: Readonly<Record<string, string>> = { Tý: 'Tí', Tỵ: 'Tị' };

/** The sixty years: stem and branch go round side by side, so that each stem meets every second branch. */
const YEARS: readonly string[] = Array.from({ length: 60 }, (_, i) => [
  STEMS[i % 10] ?? '',
  BRANCHES[i % 12] ?? '',
]).flatMap(([stem = '', branch = '']) =>
  [branch, OTHER_SPELLINGS[branch] ?? ''].filter(Boolean).map((one) => `${stem} ${one}`),
);

/** Names of lunar years (Phụ lục II, Mục V, khoản 8, điểm a). In small letters they are told behind "năm", "xuân", "tết" only. */
export const LUNAR_YEARS: PhraseTable = {
  phrases: YEARS.flatMap((year) => [
    `~${year}`,
    `năm |${year}`,
    `xuân |${year}`,
    `tết |${year}`,
    `Nguyên đán |${year}`,
  ]),
};
