import { describe, expect, it } from 'vitest';
import { bodiesDiffer, bodiesDistinct, datesClash, issuersClash } from '../../server/src/core/citation/clash.ts';
import type { Family } from '../../server/src/core/citation/model.ts';

/** Whether two citations with one number can both be right. */
const dated = (date: string | null, family: Family = 'hanh-chinh') => ({ family, date, issuer: null });
const issued = (issuer: string | null, date: string | null = '2024-02-01') =>
  ({ family: 'hanh-chinh', date, issuer }) as const;

describe('two dates of one number', () => {
  it.each<readonly [string | null, string | null, Family, boolean]>([
    // Offices count anew each year: 12/KH-UBND of 2023 and of 2024 are two plans.
    ['2023-02-01', '2024-05-06', 'hanh-chinh', false],
    ['2024-02-01', '2024-05-06', 'hanh-chinh', true],
    // The same day and month of two years is a slip in the year.
    ['2023-02-01', '2024-02-01', 'hanh-chinh', true],
    ['2023-02-01', '2024-02-11', 'hanh-chinh', false],
    // A number with its year names one document for ever.
    ['2020-03-05', '2021-04-06', 'quy-pham', true],
    ['2020-03-05', '2021-04-06', 'lien-tich', true],
    ['2020-03-05', '2020-03-05', 'quy-pham', false],
    // A month or a year alone says too little, as does no date.
    ['2024-02', '2024-05-06', 'hanh-chinh', false],
    ['2024-05-06', '2024', 'hanh-chinh', false],
    [null, '2024-05-06', 'quy-pham', false],
    ['2024-05-06', null, 'quy-pham', false],
  ])('%s, %s (%s)', (a, b, family, clash) => {
    expect(datesClash(dated(a, family), dated(b, family))).toBe(clash);
  });
});

describe('two names for one body', () => {
  it.each<readonly [string, string, boolean, boolean]>([
    ['Bộ Nội vụ', 'Bộ Tài chính', true, true],
    ['Bộ trưởng Bộ Nội vụ', 'Bộ Nội vụ', false, false],
    ['Sở Y tế', 'Giám đốc Sở Y tế', false, false],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Sông Hoa', false, false],
    // Begins alike for three words: perhaps one body. But each commune counts its own numbers.
    ['UBND xã An Sơn', 'UBND xã Ngọc Sơn', false, true],
    ['Ban Chấp hành Trung ương', 'Ban Chấp hành Trung ương Đảng (khóa XII)', false, false],
    ['Hội Nông dân xã', 'Hội Phụ nữ xã', true, true],
    // Initials that only a reader can compare; those that everyone reads alike are compared.
    ['Bộ GDĐT', 'Bộ Nội vụ', false, false],
    ['Bộ Nội vụ', 'Bộ GDĐT', false, false],
    ['HĐND tỉnh', 'Bộ Nội vụ', true, true],
    // All in capitals the words are only written large.
    ['BỘ NỘI VỤ', 'BỘ TÀI CHÍNH', true, true],
    ['', 'Bộ Nội vụ', false, false],
    ['Bộ Nội vụ', '', false, false],
  ])('%s, %s', (a, b, differ, distinct) => {
    expect([bodiesDiffer(a, b), bodiesDistinct(a, b)]).toEqual([differ, distinct]);
    expect([bodiesDiffer(b, a), bodiesDistinct(b, a)]).toEqual([differ, distinct]);
  });

  it('where one is not named nothing is said', () => {
    expect([bodiesDistinct(null, 'Bộ Nội vụ'), bodiesDistinct('Bộ Nội vụ', undefined)]).toEqual([false, false]);
  });

  it('clash only with one and the same date', () => {
    const [a, b] = ['Bộ Nội vụ', 'Bộ Tài chính'];
    expect(issuersClash(issued(a), issued(b))).toBe(true);
    expect(issuersClash(issued(a), issued(b, '2024-02-02'))).toBe(false);
    expect(issuersClash(issued(a, null), issued(b, null))).toBe(false);
    expect(issuersClash(issued(null), issued(b))).toBe(false);
    expect(issuersClash(issued(a), issued(null))).toBe(false);
  });
});
