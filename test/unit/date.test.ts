import { describe, expect, it } from 'vitest';
import { isRealDate, readDateFields } from '../../server/src/core/text/date.ts';
import { flatOf } from '../../server/src/core/text/flat.ts';

function read(text: string): string | undefined {
  const found = readDateFields(flatOf(text, 0), 0);
  if (found === undefined) return undefined;
  const { day, month, year, iso } = found.fields;
  const parts = [day?.text, month?.text, year?.text].map((part) => part ?? '?').join('.');
  return `${parts} ${iso ?? '-'} ${found.style} “${text.slice(found.from, found.to)}”`;
}

describe('readDateFields', () => {
  it.each([
    ['ngày 07/4/2014 của', '07.4.2014 2014-04-07 slash “ngày 07/4/2014”'],
    ['ngày 07 tháng 4 năm 2014, về', '07.4.2014 2014-04-07 words “ngày 07 tháng 4 năm 2014”'],
    ['ngày tháng 4 năm 2026', '?.4.2026 2026-04 words “ngày tháng 4 năm 2026”'],
    ['ngày … tháng … năm 2022', '?.?.2022 2022 words “ngày … tháng … năm 2022”'],
    ['ngày ..... tháng ..... năm .....', '?.?.? - words “ngày ..... tháng ..... năm”'],
    ['ngày /6/2026 của', '?.6.2026 2026-06 slash “ngày /6/2026”'],
    ['ngày 10-12-2020', '10.12.2020 2020-12-10 dash “ngày 10-12-2020”'],
    ['ngày 28.7.2014.', '28.7.2014 2014-07-28 dot “ngày 28.7.2014”'],
    ['ngày15 tháng 6 năm 2020', '15.6.2020 2020-06-15 words “ngày15 tháng 6 năm 2020”'],
    ['ngày 23 / 3 /2022', '23.3.2022 2022-03-23 slash “ngày 23 / 3 /2022”'],
    ['ngày 20/11 hằng năm', '20.11.? - slash “ngày 20/11”'],
    ['tháng 4 năm 2026', '?.4.2026 2026-04 words “tháng 4 năm 2026”'],
    ['năm 2022', '?.?.2022 2022 words “năm 2022”'],
    ['NGÀY 01/02/2022', '01.02.2022 2022-02-01 slash “NGÀY 01/02/2022”'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('keeps the fields of a date that cannot be, without an ISO form', () => {
    expect(read('ngày 31/4/2020')).toBe('31.4.2020 - slash “ngày 31/4/2020”');
    expect(read('ngày15 tháng 54 năm 2026')).toBe('15.54.2026 - words “ngày15 tháng 54 năm 2026”');
    expect(read('ngày 09/7/204')).toBe('09.7.204 - slash “ngày 09/7/204”');
  });

  it.each(['ngày càng', 'ngày 5', 'ngày 28.7. Sau đó', 'năm học 2020', 'tháng 4', 'nước', ''])(
    'no date in “%s”',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('gives the places of the fields in the source', () => {
    const found = readDateFields(flatOf('Cao Bằng, ngày 28 tháng 02 năm 2022', 100), 10);
    expect(found?.fields.day?.span).toEqual({ start: 115, end: 117 });
    expect(found?.fields.month?.span).toEqual({ start: 124, end: 126 });
    expect(found?.fields.year?.span).toEqual({ start: 131, end: 135 });
  });
});

describe('isRealDate', () => {
  it('knows leap years', () => {
    expect(isRealDate(2024, 2, 29)).toBe(true);
    expect(isRealDate(2023, 2, 29)).toBe(false);
    expect(isRealDate(1900, 2, 29)).toBe(false);
    expect(isRealDate(2000, 2, 29)).toBe(true);
  });
});
