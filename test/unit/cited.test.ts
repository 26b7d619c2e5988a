import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { builtinRegistry } from '../../server/src/core/registry/builtin.ts';
import { type CitedDocument, citedDocuments, mentionsAt, placesOf } from '../../server/src/core/registry/cited.ts';
import { readEntries } from '../../server/src/core/registry/read.ts';
import { createRegistry } from '../../server/src/core/registry/registry.ts';

const HEAD =
  'SỞ NỘI VỤ\nSố: 12/KH-SNV\nAn Sơn, ngày 15 tháng 3 năm 2026\n\nKẾ HOẠCH\nPhát động thi đua\n\nI. NỘI DUNG\n';

/** Documents that the files `a`, `b`, … cite; each text is put below the head of a plan of 15/3/2026. */
function cited(texts: readonly string[], rows: readonly Record<string, unknown>[] = []): readonly CitedDocument[] {
  const registry = createRegistry([...readEntries(rows, { kind: 'don-vi' }).entries, ...builtinRegistry().entries]);
  return citedDocuments(
    texts.flatMap((text, i) =>
      mentionsAt(placesOf('abc'[i] ?? '?', parse(`${HEAD}${text}\n`), '2026-11-21'), () => registry),
    ),
  );
}

function shape(documents: readonly CitedDocument[]): string[] {
  return documents.map(({ id, mentions }) => `${id} × ${mentions.map(({ path }) => path).join('')}`);
}

function conflicts(documents: readonly CitedDocument[]): string[] {
  return documents.flatMap((one) => one.conflicts.map(({ kind, values }) => `${kind}: ${values.join(' | ')}`));
}

describe('which places mean one document', () => {
  it('a decree by its number, dated or not, across files; in order of the first place', () => {
    const found = cited([
      'Theo Kế hoạch số 5/KH-SNV và Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
      'Theo Nghị định số 30/2020/NĐ-CP.',
    ]);
    expect(shape(found)).toEqual(['ke-hoach:5/KH-SNV × a', 'nghi-dinh:30/2020/NĐ-CP:2020-03-05 × ab']);
  });

  it('a law by name, by name and year, and by number', () => {
    const found = cited([
      'Theo Luật Thi đua, khen thưởng năm 2022.',
      'Theo Luật số 06/2022/QH15 và Luật Thi đua, khen thưởng.',
    ]);
    expect(shape(found)).toEqual(['luat:06/2022/QH15:2022-06-15 × abb']);
  });

  it('of two laws with one name, undated, the one in force on the day of the document', () => {
    expect(shape(cited(['Theo Luật Thi đua, khen thưởng.']))).toEqual(['luat:06/2022/QH15:2022-06-15 × a']);
  });

  it('Party numbers of two terms are two documents; one without a date is the one that its file dates', () => {
    const found = cited([
      'Theo Nghị quyết số 04-NQ/TW ngày 30/10/2016 của Ban Chấp hành Trung ương. Thực hiện Nghị quyết số 04-NQ/TW.',
      'Theo Nghị quyết số 04-NQ/TW ngày 01/4/2026 của Ban Chấp hành Trung ương. Thực hiện Nghị quyết số 04-NQ/TW.',
    ]);
    expect(found.map(({ date, mentions }) => [date, mentions.map(({ path }) => path).join('')])).toEqual([
      ['2016-10-30', 'aa'],
      ['2026-04-01', 'bb'],
    ]);
    expect(conflicts(found)).toEqual([]);
  });

  it('agencies count their numbers each for itself', () => {
    const found = cited([
      'Theo Chỉ thị số 02/CT-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
      'Theo Chỉ thị số 02/CT-UBND ngày 10/02/2026 của Ủy ban nhân dân huyện An Sơn.',
    ]);
    expect(found).toHaveLength(2);
    expect(conflicts(found)).toEqual([]);
  });

  it("a number of another province's is no match for a mention without date and issuer", () => {
    const [one] = cited(['Theo Kế hoạch số 298/KH-UBND.']);
    expect(one).toMatchObject({ known: 'unknown', entry: undefined });
    expect(one?.validities).toEqual([{ state: 'missing' }]);
    const [own] = cited(['Theo Kế hoạch số 298/KH-UBND.'], [{ loai: 'ke-hoach', 'so-ky-hieu': '298/KH-UBND' }]);
    expect(own).toMatchObject({ known: 'likely', entry: { origin: { kind: 'don-vi' } } });
  });

  it('the document itself is no basis of itself', () => {
    const [one] = cited(['(Kèm theo Kế hoạch số 12/KH-SNV ngày 15/3/2026 của Sở Nội vụ)']);
    expect(one?.mentions.map(({ self }) => self)).toEqual([true]);
  });
});

describe('validity on the date of the citing document', () => {
  const rows = [
    {
      loai: 'quyet-dinh',
      'so-ky-hieu': '7/QĐ-SNV',
      ngay: '2025-01-02',
      'hieu-luc-tu': '2025-01-02',
      'het-hieu-luc': '2026-04-01',
      'thay-the-boi': '9/QĐ-SNV',
    },
  ];
  const text = 'Theo Quyết định số 7/QĐ-SNV ngày 02/01/2025 của Sở Nội vụ.';

  it('the worst place speaks for the document', () => {
    const registry = createRegistry(readEntries(rows, { kind: 'don-vi' }).entries);
    const later = HEAD.replace('tháng 3', 'tháng 5');
    const [one] = citedDocuments([
      ...mentionsAt(placesOf('a', parse(HEAD + text), undefined), () => registry),
      ...mentionsAt(placesOf('b', parse(later + text), undefined), () => registry),
    ]);
    expect(one?.validities.map(({ state }) => state)).toEqual(['in-force', 'ended']);
    expect(one?.worst).toBe(1);
    expect(one?.validities[1]).toMatchObject({ since: '2026-04-01', replacedBy: [{ code: '9/QĐ-SNV' }] });
  });

  it('a draft without a date is judged on the day of the check; without that nothing is said', () => {
    const registry = createRegistry(readEntries(rows, { kind: 'don-vi' }).entries);
    const draft = parse(HEAD.replace('ngày 15 tháng 3 năm 2026', 'ngày    tháng    năm 2026') + text);
    expect(
      citedDocuments(mentionsAt(placesOf('a', draft, '2026-11-21'), () => registry))[0]?.validities[0]?.state,
    ).toBe('ended');
    expect(citedDocuments(mentionsAt(placesOf('a', draft, undefined), () => registry))[0]?.validities[0]?.state).toBe(
      'unknown',
    );
  });
});

describe('conflicts', () => {
  it.each([
    [
      'two dates of one year',
      ['Theo Kế hoạch số 5/KH-SNV ngày 06/3/2026 của Sở Nội vụ.', 'Theo Kế hoạch số 5/KH-SNV ngày 07/3/2026.'],
      ['dates: 2026-03-06 | 2026-03-07'],
    ],
    [
      'two issuers on one date',
      [
        'Theo Kế hoạch số 5/KH-BCĐ ngày 06/3/2026 của Sở Nội vụ.',
        'Theo Kế hoạch số 5/KH-BCĐ ngày 06/3/2026 của Hội Nông dân tỉnh Sông Hoa.',
      ],
      ['issuers: Sở Nội vụ | Hội Nông dân tỉnh Sông Hoa'],
    ],
    [
      'a body and its initials are no conflict',
      [
        'Theo Kế hoạch số 5/KH-BCĐ ngày 06/3/2026 của Bộ Giáo dục và Đào tạo.',
        'Theo Kế hoạch số 5/KH-BCĐ ngày 06/3/2026 của Bộ GDĐT.',
      ],
      [],
    ],
    [
      'two spellings of a number',
      ['Theo Kế hoạch số 05/KH-SNV ngày 06/3/2026.', 'Theo Kế hoạch số 5/KH-SNV ngày 06/3/2026.'],
      ['spellings: 05/KH-SNV | 5/KH-SNV'],
    ],
    [
      'two spellings of the name of a law',
      ['Theo Luật Thi đua, khen thưởng năm 2022.', 'Theo Luật Thi đua, Khen thưởng năm 2022.'],
      ['spellings: Thi đua, khen thưởng | Thi đua, Khen thưởng'],
    ],
    [
      'two types',
      ['Theo Nghị định số 30/2020/NĐ-CP và Nghị quyết số 30/2020/NĐ-CP.'],
      ['types: nghi-dinh | nghi-quyet'],
    ],
    [
      'a date that contradicts a row that two sources confirm',
      ['Theo Nghị định số 30/2020/NĐ-CP ngày 05/5/2020 của Chính phủ.', 'Theo Nghị định số 30/2020/NĐ-CP.'],
      ['registry-date: 2020-03-05'],
    ],
    [
      'an issuer that contradicts it',
      ['Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Bộ Nội vụ.'],
      ['registry-issuer: Chính phủ'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(conflicts(cited(texts))).toEqual(expected);
  });

  it('points at the places that depart from the registry', () => {
    const [one] = cited([
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
      'Theo Nghị định số 30/2020/NĐ-CP ngày 05/5/2020 của Chính phủ.',
    ]);
    expect(one?.conflicts[0]?.places.map(({ path }) => path)).toEqual(['b']);
  });
});

it('ids are the same from run to run and never shared', () => {
  const texts = [
    'Theo Công văn số 66 và Nghị định số 30/2020/NĐ-CP, Kế hoạch số 5/KH-SNV ngày 01/02/2025, Kế hoạch số 5/KH-SNV ngày 06/3/2026.',
  ];
  const ids = cited(texts).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(cited(texts).map(({ id }) => id)).toEqual(ids);
});
