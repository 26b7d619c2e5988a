import { describe, expect, test } from 'vitest';
import { compared } from '../../scripts/paper/compare.ts';
import { matched } from '../../scripts/paper/match.ts';
import type { Drawn, PdfLine, PdfText } from '../../scripts/paper/pdf-content.ts';
import { drawnOn } from '../../scripts/paper/pdf-content.ts';
import { placesOf } from '../../scripts/paper/places.ts';
import { layoutOf, text } from '../harness/layouts.ts';

/** `npm run measure:paper` would be no measure if it missed a fault: each is put into a page drawn by hand. */
const POINT = 25.4 / 72;
const LAYOUT = layoutOf([
  text('quocHieu', 'CỘNG HÒA', { rule: { length: 20, weight: 0.75, gap: 2 } }),
  text('doan', 'Một hai ba bốn năm.'),
  text('doan', 'Sáu bảy.'),
]);
const CENTRE = 30 + 165 / 2;

/** Three paragraphs as they have to stand; a gap of 6 points between the last two. */
const TEXTS: readonly PdfText[] = [
  { text: 'CỘNG HÒA', font: 'LiberationSerif-Bold', size: 13, left: CENTRE - 20, right: CENTRE + 20, baseline: 24.3 },
  { text: 'Một hai ba', font: 'LiberationSerif', size: 14, left: 40, right: 195, baseline: 34 },
  { text: 'bốn năm.', font: 'LiberationSerif', size: 14, left: 30, right: 60, baseline: 34 + 14 * 1.149 * POINT },
  {
    text: 'Sáu bảy.',
    font: 'LiberationSerif',
    size: 14,
    left: 40,
    right: 60,
    baseline: 34 + (2 * 14 * 1.149 + 6) * POINT,
  },
];
const RULE: PdfLine = { from: [CENTRE - 10, 26], to: [CENTRE + 10, 26], weight: 0.75 };

function faults(change: (text: PdfText, i: number) => PdfText, lines: readonly PdfLine[] = [RULE]): string[] {
  const pages: Drawn[] = [{ page: 1, texts: TEXTS.map(change), lines }];
  const found = matched(placesOf(LAYOUT), pages, LAYOUT);
  expect(found.missing).toEqual([]);
  const off = compared(LAYOUT, found, pages).filter((one) => Math.abs(one.found - one.expected) > one.within);
  // The layout is made by hand, so that its numbers aren't those of the table.
  return [...new Set(off.map(({ what }) => what).filter((what) => !what.endsWith('of the table')))].sort();
}

const only =
  (index: number, more: Partial<PdfText>) =>
  (one: PdfText, i: number): PdfText =>
    i === index ? { ...one, ...more } : one;

describe('a page drawn', () => {
  test('as it has to be', () => expect(faults((one) => one)).toEqual([]));

  test.each([
    { name: 'an indent of a millimetre more', change: only(1, { left: 41 }), what: ['first line'] },
    { name: 'a second line indented', change: only(2, { left: 31 }), what: ['later lines'] },
    { name: 'a ragged edge', change: only(1, { right: 194 }), what: ['right edge'] },
    { name: 'letters a point smaller', change: only(3, { size: 13 }), what: ['size'] },
    { name: 'a word in bold', change: only(3, { font: 'LiberationSerif-Bold' }), what: ['bold'] },
    {
      name: 'a title upright that stands aside',
      change: only(0, { left: CENTRE - 18 }),
      what: ['centred', 'rule centred'],
    },
    { name: 'a paragraph too low', change: only(3, { baseline: 34 + (2 * 14 * 1.149 + 8) * POINT }), what: ['gap'] },
    {
      name: 'lines too far apart',
      change: only(2, { baseline: 34 + 14 * 1.3 * POINT }),
      what: ['gap', 'line to line'],
    },
  ])('with $name', ({ change, what }) => expect(faults(change)).toEqual(what));

  test('with a line too short, or none', () => {
    expect(faults((one) => one, [{ ...RULE, from: [CENTRE - 9, 26], to: [CENTRE + 9, 26] }])).toEqual(['rule length']);
    expect(faults((one) => one, [])).toEqual(['rule length']);
  });

  test('with a page number where none should be', () => {
    const number = {
      text: '1',
      font: 'LiberationSerif',
      size: 14,
      left: CENTRE - 1,
      right: CENTRE + 1,
      baseline: 14.6,
    };
    const pages: Drawn[] = [{ page: 1, texts: [number, ...TEXTS], lines: [RULE] }];
    const off = compared(LAYOUT, matched(placesOf(LAYOUT), pages, LAYOUT), pages).find(
      ({ what }) => what === 'page numbers',
    );
    expect(off).toMatchObject({ expected: 0, found: 1 });
  });

  test('or none at all', () => {
    const pages: Drawn[] = [
      { page: 1, texts: TEXTS, lines: [RULE] },
      { page: 2, texts: [], lines: [] },
    ];
    const off = compared(LAYOUT, matched(placesOf(LAYOUT), pages, LAYOUT), pages).filter(
      ({ what }) => what === 'no page is empty',
    );
    expect(off.map(({ found }) => found)).toEqual([1, 0]);
  });

  test('with a line alone on its page', () => {
    const pages: Drawn[] = [
      { page: 1, texts: TEXTS.slice(0, 2), lines: [RULE] },
      { page: 2, texts: TEXTS.slice(2), lines: [] },
    ];
    const off = compared(LAYOUT, matched(placesOf(LAYOUT), pages, LAYOUT), pages).filter(
      ({ what }) => what === 'no line alone on a page',
    );
    expect(off.map(({ found }) => found)).toEqual([1]);
  });

  test('with a heading parted from what follows', () => {
    const layout = layoutOf([text('tenLoai', 'KẾ HOẠCH'), text('doan', 'Sáu bảy.')]);
    const heading = { text: 'KẾ HOẠCH', font: 'LiberationSerif-Bold', size: 14, left: 95, right: 130, baseline: 270 };
    const pages: Drawn[] = [
      { page: 1, texts: [heading], lines: [] },
      { page: 2, texts: TEXTS.slice(3), lines: [] },
    ];
    const off = compared(layout, matched(placesOf(layout), pages, layout), pages).filter(
      ({ what }) => what === 'on one page with the next',
    );
    expect(off).toMatchObject([{ expected: 1, found: 2 }]);
  });

  test('with a word lost or added', () => {
    const pages = (texts: readonly PdfText[]): Drawn[] => [{ page: 1, texts, lines: [] }];
    expect(matched(placesOf(LAYOUT), pages(TEXTS.slice(0, 3)), LAYOUT).missing).toHaveLength(1);
    const extra = { ...(TEXTS[3] ?? TEXTS[0]), text: 'thừa' } as PdfText;
    expect(matched(placesOf(LAYOUT), pages([...TEXTS, extra]), LAYOUT).extra).toBe('thừa');
  });
});

test('operators of a PDF give texts with their place, and lines', () => {
  const font = {
    name: 'F',
    unicode: new Map([
      [1, 'Đ'],
      [2, 'ồ'],
    ]),
    width: () => 500,
  };
  const content =
    'q 1 0 0 1 72 0 cm BT 0 720 Td /F1 10 Tf [<01>-200(\\002)]TJ ET Q 0.75 w 72 700 m 144 700 l S 0 0 m 5 5 l n';
  const { texts, lines } = drawnOn({ width: 595, height: 842, content, fonts: new Map([['F1', font]]) }, 3);
  expect(texts).toEqual([
    { text: 'Đồ', font: 'F', size: 10, left: 25.4, right: (84 * 25.4) / 72, baseline: (122 * 25.4) / 72 },
  ]);
  expect(lines).toEqual([{ from: [25.4, (142 * 25.4) / 72], to: [50.8, (142 * 25.4) / 72], weight: 0.75 }]);
});
