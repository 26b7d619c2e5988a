import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { builtinRegistry } from '../../server/src/core/registry/builtin.ts';
import { dayOf } from '../../server/src/core/registry/day.ts';
import { codeOf, keyOfCitation, keyOfCode, keyOfName } from '../../server/src/core/registry/key.ts';
import { isConfirmed, type RegistryEntry } from '../../server/src/core/registry/model.ts';
import { dateWords, fullForm, shortForm } from '../../server/src/core/registry/phrase.ts';
import { readDay, readEntries, typeSlug } from '../../server/src/core/registry/read.ts';
import { createRegistry, isUnique, type Registry } from '../../server/src/core/registry/registry.ts';
import { validityOn } from '../../server/src/core/registry/validity.ts';

const builtin = builtinRegistry();

function citationIn(text: string) {
  const found = parse(text).citations[0];
  if (found === undefined) throw new Error(`no citation in ${text}`);
  return found;
}

/** `sure 34-CT/TW 2014-04-07`, `several …, …`: the state and what it names. */
function resolved(text: string, registry: Registry = builtin): string {
  const found = registry.resolve(citationIn(text));
  const entries = found.state === 'unknown' ? [] : 'entry' in found ? [found.entry] : found.entries;
  return [found.state, ...entries.map((one) => `${one.code ?? one.title} ${one.date ?? '?'}`)].join(' | ');
}

function entriesOf(rows: readonly object[], kind: 'san-co' | 'don-vi' = 'don-vi'): readonly RegistryEntry[] {
  const { entries, problems } = readEntries({ 'can-cu': rows }, { kind });
  expect(problems).toEqual([]);
  return entries;
}

function entryOf(row: object, kind: 'san-co' | 'don-vi' = 'don-vi'): RegistryEntry {
  const entry = entriesOf([{ loai: 'chi-thi', 'so-ky-hieu': '02/CT-UBND', ...row }], kind)[0];
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

describe('which document a citation means', () => {
  test.each([
    ['Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị', 'sure | 34-CT/TW 2014-04-07'],
    ['Chỉ thị số 34-CT/TW', 'likely | 34-CT/TW 2014-04-07'],
    ['Chỉ thị số 34-CT/TW ngày 08/4/2014', 'other-date | 34-CT/TW 2014-04-07'],
    ['Chỉ thị số 34-CT/TW năm 2014', 'sure | 34-CT/TW 2014-04-07'],
    ['Chỉ thị số 999-CT/TW ngày 07/4/2014', 'unknown'],
    // Shapes that were mistyped mean what they were meant for.
    ['Chỉ thị số 34/CT-TW ngày 07/4/2014', 'sure | 34-CT/TW 2014-04-07'],
    ['Nghị định số 30/2020/ND-CP', 'sure | 30/2020/NĐ-CP 2020-03-05'],
    // A number of two terms, of two years.
    ['Nghị quyết số 04-NQ/TW ngày 30/10/2016', 'sure | 04-NQ/TW 2016-10-30'],
    ['Nghị quyết số 04-NQ/TW ngày 01/4/2026', 'sure | 04-NQ/TW 2026-04-01'],
    ['Nghị quyết số 04-NQ/TW', 'several | 04-NQ/TW 2016-10-30 | 04-NQ/TW 2026-04-01'],
    ['Nghị quyết số 04-NQ/TW ngày 01/4/2016', 'other-date | 04-NQ/TW 2016-10-30 | 04-NQ/TW 2026-04-01'],
    // Normative numbers need no date, and a wrong one changes nothing.
    ['Nghị định số 98/2023/NĐ-CP', 'sure | 98/2023/NĐ-CP 2023-12-31'],
    ['Nghị định số 98/2023/NĐ-CP ngày 30/12/2023', 'sure | 98/2023/NĐ-CP 2023-12-31'],
    ['Thông tư số 98/2023/NĐ-CP', 'sure | 98/2023/NĐ-CP 2023-12-31'],
    // "Văn bản" says no type.
    ['Văn bản số 34-CT/TW ngày 07/4/2014', 'sure | 34-CT/TW 2014-04-07'],
    // The Party's regulations and decisions share a symbol, laws and resolutions of the National Assembly their shape.
    ['Quyết định số 06-QĐ/TW', 'unknown'],
    ['Quyết định số 06-QĐ/TW ngày 09/02/2026', 'sure | 06-QĐ/TW 2026-02-09'],
    ['Quyết định số 06-QĐ/TW ngày 10/02/2026', 'unknown'],
    ['Nghị quyết số 06/2022/QH15', 'unknown'],
    ['Luật số 06/2022/QH15', 'sure | 06/2022/QH15 2022-06-15'],
    // A number alone, with its day or its year.
    ['Nghị định số 98 ngày 31/12/2023 của Chính phủ', 'likely | 98/2023/NĐ-CP 2023-12-31'],
    ['Nghị định số 98/2023 của Chính phủ', 'likely | 98/2023/NĐ-CP 2023-12-31'],
    ['Nghị định số 98 ngày 30/12/2023 của Chính phủ', 'unknown'],
    ['Nghị định số 98 của Chính phủ', 'unknown'],
    ['Nghị định số 98/2024 của Chính phủ', 'unknown'],
    // Every province has its own number.
    ['Kế hoạch số 4500/KH-UBND', 'unknown'],
    ['Kế hoạch số 4500/KH-UBND của Ủy ban nhân dân tỉnh Cao Bằng', 'unknown'],
    // By name: the year tells a law from its predecessor, an amending law from the others.
    ['Luật Thi đua, khen thưởng năm 2022', 'sure | 06/2022/QH15 2022-06-15'],
    ['Luật Thi đua, khen thưởng', 'several | 15/2003/QH11 2003-11-26 | 06/2022/QH15 2022-06-15'],
    ['Luật Thi đua, khen thưởng năm 2021', 'other-date | 15/2003/QH11 2003-11-26 | 06/2022/QH15 2022-06-15'],
    ['Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013', 'sure | 39/2013/QH13 2013-11-16'],
  ])('%s', (text, expected) => expect(resolved(text)).toBe(expected));

  test('16/CT-TTg of two years', () => {
    const registry = createRegistry(
      entriesOf([
        { loai: 'chi-thi', 'so-ky-hieu': '16/CT-TTg', ngay: '2017-05-04' },
        { loai: 'chi-thi', 'so-ky-hieu': '16/CT-TTg', ngay: '2018-06-18' },
      ]),
    );
    expect(resolved('Chỉ thị số 16/CT-TTg ngày 18/6/2018', registry)).toBe('sure | 16/CT-TTg 2018-06-18');
    expect(resolved('Chỉ thị số 16/CT-TTg năm 2017', registry)).toBe('sure | 16/CT-TTg 2017-05-04');
    expect(resolved('Chỉ thị số 16/CT-TTg', registry)).toBe('several | 16/CT-TTg 2017-05-04 | 16/CT-TTg 2018-06-18');
    expect(resolved('Chỉ thị số 16/CT-TTg ngày 18/6/2019', registry)).toMatch(/^other-date/u);
  });

  test('a row without a date is likely, whatever date is cited', () => {
    const registry = createRegistry([entryOf({})]);
    expect(resolved('Chỉ thị số 2/CT-UBND ngày 28/01/2022', registry)).toBe('likely | 02/CT-UBND ?');
  });

  test('a place that differs makes another document, also on the same day', () => {
    const row = { ngay: '2027-01-28', 'co-quan': 'Ủy ban nhân dân tỉnh Sông Hoa' };
    const registry = createRegistry([entryOf(row)]);
    const on = (issuer: string): string => resolved(`Chỉ thị số 02/CT-UBND ngày 28/01/2027 của ${issuer}`, registry);
    expect(on('Ủy ban nhân dân tỉnh Sông Hoa')).toMatch(/^sure/u);
    expect(on('Chủ tịch Ủy ban nhân dân tỉnh Sông Hoa')).toMatch(/^sure/u);
    expect(on('Ủy ban nhân dân tỉnh')).toMatch(/^sure/u);
    expect(on('Ủy ban nhân dân tỉnh Sông Lan')).toBe('unknown');
    expect(resolved('Chỉ thị số 02/CT-UBND của Ủy ban nhân dân tỉnh Sông Lan', registry)).toBe('unknown');
    // The unit's own row speaks for the unit; a built-in one doesn't.
    expect(resolved('Chỉ thị số 02/CT-UBND', registry)).toMatch(/^likely/u);
    expect(resolved('Chỉ thị số 02/CT-UBND', createRegistry([entryOf(row, 'san-co')]))).toBe('unknown');
  });

  test('normative numbers of provinces come back', () => {
    const rows = [
      {
        loai: 'quyet-dinh',
        'so-ky-hieu': '12/2023/QĐ-UBND',
        ngay: '2023-06-05',
        'co-quan': 'Ủy ban nhân dân tỉnh Sông Hoa',
      },
    ];
    const registry = createRegistry(entriesOf(rows));
    expect(isUnique(citationIn('Quyết định số 12/2023/QĐ-UBND'))).toBe(false);
    expect(isUnique(citationIn('Nghị định số 30/2020/NĐ-CP'))).toBe(true);
    expect(resolved('Quyết định số 12/2023/QĐ-UBND ngày 07/7/2023', registry)).toMatch(/^other-date/u);
  });

  test('joint documents', () => {
    const registry = createRegistry(
      entriesOf([{ loai: 'Thông tư liên tịch', 'so-ky-hieu': '29/2025/TTLT-BTP-BCA', ngay: '2025-12-31' }]),
    );
    expect(resolved('Thông tư liên tịch số 29/2025/TTLT-BTP-BCA', registry)).toMatch(/^sure/u);
  });

  test('a row of the unit comes before the built-in one of the same document', () => {
    const own = entriesOf([{ loai: 'nghi-dinh', 'so-ky-hieu': '30/2020/NĐ-CP', ngay: '2020-03-06' }]);
    expect(resolved('Nghị định số 30/2020/NĐ-CP', createRegistry([...own, ...builtin.entries]))).toBe(
      'sure | 30/2020/NĐ-CP 2020-03-06',
    );
  });

  test('successors, by number, by number and date', () => {
    expect(builtin.successorOf({ code: '152/2025/NĐ-CP', date: undefined, from: undefined })?.date).toBe('2025-06-14');
    expect(builtin.successorOf({ code: '04-NQ/TW', date: undefined, from: undefined })).toBeUndefined();
    expect(builtin.successorOf({ code: '04-NQ/TW', date: '2026-04-01', from: undefined })?.date).toBe('2026-04-01');
  });
});

describe('keys', () => {
  test('of numbers: zeros, marks, signs and case count for nothing', () => {
    const forms = ['02/CT-UBND', '2/CT-UBND', '02 /CT – UBND', '02/CT-UBNĐ', '02/ct-ubnd'];
    expect(new Set(forms.map(keyOfCode))).toEqual(new Set(['2ctubnd']));
    expect(keyOfCode('20/CT-UBND')).not.toBe(keyOfCode('2/CT-UBND'));
    expect(keyOfCode('06-QĐi/TW')).not.toBe(keyOfCode('06-QĐ/TW'));
  });

  test('of citations: faults repaired', () => {
    expect(codeOf(citationIn('Chỉ thị số 34/CT-TW'))).toBe('34-CT/TW');
    expect(keyOfCitation(citationIn('Nghị định số 30/2020/NÐ-CP'))).toBe('302020ndcp');
    expect(keyOfCitation(citationIn('Luật Đất đai năm 2024'))).toBeUndefined();
  });

  test('of names', () => expect(keyOfName('Thi đua,  Khen thưởng')).toBe('thi dua khen thuong'));
});

describe('validity on a day', () => {
  const course = entryOf({
    ngay: '2023-12-31',
    'hieu-luc-tu': '2024-01-01',
    'het-hieu-luc': '2025-07-01',
    'thay-the-boi': '09/CT-UBND',
  });

  test('its first day counts, its end doesn’t', () => {
    expect(validityOn(course, '2023-12-31', undefined)).toEqual({ state: 'early', from: '2024-01-01' });
    expect(validityOn(course, '2024-01-01', undefined).state).toBe('in-force');
    expect(validityOn(course, '2025-06-30', undefined).state).toBe('in-force');
    expect(validityOn(course, '2025-07-01', undefined)).toMatchObject({
      state: 'ended',
      since: '2025-07-01',
      replacedBy: [{ code: '09/CT-UBND' }],
    });
  });

  test('an end without a day counts from its successor, else from the day it was verified', () => {
    const replaced = entryOf({
      'tinh-trang': 'het-hieu-luc',
      'thay-the-boi': { 'so-ky-hieu': '09/CT-UBND', ngay: '2025-07-01' },
    });
    expect(validityOn(replaced, '2025-06-30', undefined).state).toBe('unknown');
    expect(validityOn(replaced, '2025-07-01', undefined)).toMatchObject({ state: 'ended', since: undefined });
    const verified = entryOf({ 'tinh-trang': 'het-hieu-luc', 'ngay-kiem': '2026-11-21' });
    expect(validityOn(verified, '2026-11-20', undefined).state).toBe('unknown');
    expect(validityOn(verified, '2026-11-21', undefined).state).toBe('ended');
    expect(validityOn(entryOf({ 'tinh-trang': 'het-hieu-luc' }), '2020-01-01', undefined).state).toBe('ended');
  });

  test('amendments hold from their day', () => {
    const amended = entryOf({
      'tinh-trang': 'con-hieu-luc',
      'sua-doi-boi': { 'so-ky-hieu': '09/CT-UBND', tu: '2026-10-01' },
    });
    expect(validityOn(amended, '2026-09-30', undefined)).toEqual({ state: 'in-force', amendedBy: [] });
    expect(validityOn(amended, '2026-10-01', undefined)).toMatchObject({
      state: 'in-force',
      amendedBy: [{ code: '09/CT-UBND' }],
    });
  });

  test('nothing is said where the row says nothing, nor of a day before the date', () => {
    expect(validityOn(entryOf({}), '2026-01-01', undefined).state).toBe('unknown');
    expect(
      validityOn(entryOf({ ngay: '2026-01-02', 'tinh-trang': 'con-hieu-luc' }), '2026-01-01', undefined).state,
    ).toBe('unknown');
  });
});

describe('what a warning may rest on', () => {
  test('two sources, and no doubt of that field', () => {
    const confirmed = (row: object, kind: 'san-co' | 'don-vi' = 'san-co') =>
      (['ngay', 'co-quan'] as const).map((field) => isConfirmed(entryOf(row, kind), field));
    expect(confirmed({ 'xac-nhan': 2 })).toEqual([true, true]);
    expect(confirmed({ 'xac-nhan': 1 })).toEqual([false, false]);
    expect(confirmed({ 'xac-nhan': 2, 'nghi-ngo': 'x', 'nghi-ngo-o': ['ngay'] })).toEqual([false, true]);
    expect(confirmed({ 'xac-nhan': 2, 'nghi-ngo': 'x' })).toEqual([false, false]);
    expect(confirmed({}, 'don-vi')).toEqual([true, true]);
    expect(confirmed({ 'nghi-ngo': 'x', 'nghi-ngo-o': ['ngay'] }, 'don-vi')).toEqual([false, true]);
  });
});

describe('the day of a document', () => {
  const on = (line: string): string | undefined =>
    dayOf(
      parse(`ỦY BAN NHÂN DÂN\nXÃ SÔNG HOA\nSố: 12/KH-UBND\n${line}\n\nKẾ HOẠCH\nPhát động thi đua năm 2027\n`).main,
      '2026-11-21',
    );
  test.each([
    ['Sông Hoa, ngày 05 tháng 02 năm 2026', '2026-02-05'],
    ['Sông Hoa, ngày    tháng    năm 2026', '2026-11-21'],
    ['Sông Hoa, ngày    tháng    năm 2022', undefined],
    ['', '2026-11-21'],
  ])('“%s”', (line, day) => expect(on(line)).toBe(day));
});

describe('how an entry is written', () => {
  test('first and later mentions', () => {
    const entry = entryOf({
      ngay: '2022-01-28',
      'co-quan': 'Ủy ban nhân dân tỉnh Cao Bằng',
      'trich-yeu': 'phát động phong trào thi đua năm 2022',
    });
    expect(fullForm(entry)).toBe(
      'Chỉ thị số 02/CT-UBND ngày 28/01/2022 của Ủy ban nhân dân tỉnh Cao Bằng về phát động phong trào thi đua năm 2022',
    );
    expect(shortForm(entry)).toBe('Chỉ thị số 02/CT-UBND');
    expect(fullForm(entryOf({ 'trich-yeu': 'thi đua …', 'trich-yeu-rut-gon': true }))).toBe('Chỉ thị số 02/CT-UBND');
    expect(fullForm(entryOf({ 'trich-yeu': 'quy định chi tiết' }))).toBe('Chỉ thị số 02/CT-UBND quy định chi tiết');
  });

  test('laws by name, amending laws by number', () => {
    const law = (title: string) =>
      entryOf({ loai: 'luat', 'so-ky-hieu': '39/2013/QH13', 'trich-yeu': title, ngay: '2013-11-16' });
    expect(fullForm(law('Thi đua, khen thưởng'))).toBe('Luật Thi đua, khen thưởng');
    expect(fullForm(law('sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng'))).toBe('Luật số 39/2013/QH13');
  });

  test('dates: a zero before days below 10, months 1 and 2', () => {
    expect(dateWords('2014-04-07')).toBe('ngày 07/4/2014');
    expect(dateWords('2022-01-28', 'words')).toBe('ngày 28 tháng 01 năm 2022');
    expect(dateWords('2022-10')).toBe('tháng 10 năm 2022');
    expect(dateWords('2022')).toBe('năm 2022');
  });
});

describe('reading rows', () => {
  test('types by slug or name, however written', () => {
    expect(['chi-thi', 'Chỉ thị', 'chỉ  thị', 'CHỈ THỊ', 'Chi thi'].map(typeSlug)).toEqual(Array(5).fill('chi-thi'));
    expect(typeSlug('Chương trình hành động')).toBe('chuong-trinh');
    expect(typeSlug('chỉ')).toBeUndefined();
  });

  test('days in two forms, real ones only', () => {
    expect(['2014-04-07', '07/4/2014', '7/04/2014', ' 7/4/2014 '].map(readDay)).toEqual(Array(4).fill('2014-04-07'));
    expect(['2014-4-7', '31/4/2014', '4/2014', '2014', '07.4.2014', '29/02/2023'].map(readDay)).toEqual(
      Array(6).fill(undefined),
    );
  });

  test('a row that can’t be used is left out and named once; a field likewise', () => {
    const { entries, rows, problems } = readEntries(
      {
        'can-cu': [
          'x',
          { loai: 3 },
          { loai: 'chi-thi' },
          { loai: 'luat', 'trich-yeu': 'Đất đai', ngay: 2024, nguon: ['a', 1] },
        ],
        khac: 1,
      },
      { kind: 'don-vi' },
    );
    expect(problems.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['khac', 'unknown-key'],
      ['can-cu.0', 'not-a-row'],
      ['can-cu.1.loai', 'type'],
      ['can-cu.2.so-ky-hieu', 'missing'],
      ['can-cu.3.ngay', 'date'],
      ['can-cu.3.nguon.1', 'text'],
    ]);
    expect(rows).toEqual([3]);
    expect(entries[0]).toMatchObject({ title: 'Đất đai', date: undefined, sources: ['a'] });
    expect(readEntries(undefined, { kind: 'don-vi' }).problems).toEqual([]);
    expect(readEntries('x', { kind: 'don-vi' }).problems.map((one) => one.code)).toEqual(['not-a-list']);
  });

  test('an end before the beginning is dropped, and with it what it said of validity', () => {
    const { entries, problems } = readEntries(
      [{ loai: 'luat', 'trich-yeu': 'Đất đai', 'hieu-luc-tu': '2025-01-01', 'het-hieu-luc': '2024-01-01' }],
      { kind: 'don-vi' },
    );
    expect(problems.map((one) => one.code)).toEqual(['order']);
    expect(entries[0]).toMatchObject({ inForceTo: undefined, status: 'chua-ro' });
  });
});
