import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Measure, PAPER, STAMP_BOXES } from '../../server/src/core/law/paper.ts';
import { PARTS, STYLE_IDS } from '../../server/src/core/law/paper-parts.ts';
import { formFaults, formOf } from '../../server/src/core/layout/form.ts';
import { textWidth } from '../../server/src/core/layout/measure.ts';
import { stylesOf } from '../../server/src/core/layout/styles.ts';

const REGIMES = ['nd30', 'dang', 'quy-pham'] as const;

function sizes(regime: (typeof REGIMES)[number], size: number): Record<string, number> {
  return Object.fromEntries([...stylesOf(formOf(regime, { size })).values()].map((style) => [style.id, style.size]));
}

describe('numbers of the printed form', () => {
  it('are within what is allowed, each with its basis', () => {
    for (const regime of REGIMES) {
      const { page, text, rules } = PAPER[regime];
      const all: (Measure | undefined)[] = [...Object.values(page), ...Object.values(text), ...Object.values(rules)];
      for (const one of all) {
        if (one === undefined) continue;
        expect(one.value).toBeGreaterThanOrEqual(one.min);
        expect(one.value).toBeLessThanOrEqual(one.max);
        expect(one.basis.at).not.toBe('');
        if (one.only !== undefined) expect(one.only).toContain(one.value);
      }
      for (const id of STYLE_IDS) expect(PARTS[regime][id].basis.at).not.toBe('');
    }
  });

  it('page of Nghị định 30: A4, 20–25, 20–25, 30–35, 15–20', () => {
    const { page } = PAPER.nd30;
    const range = ({ min, max }: Measure) => [min, max];
    expect([page.width.value, page.height.value]).toEqual([210, 297]);
    expect([page.top, page.bottom, page.left, page.right].map(range)).toEqual([
      [20, 25],
      [20, 25],
      [30, 35],
      [15, 20],
    ]);
  });

  it('a normative page may have 15 mm above and below, a Party page has 20/20/30/15', () => {
    expect(PAPER['quy-pham'].page.top.min).toBe(15);
    const { top, bottom, left, right } = formOf('dang', { top: 25, right: 20 });
    expect([top, bottom, left, right]).toEqual([20, 20, 30, 15]);
  });

  it('sizes go up and down together: 13–14–14 or 12–13–13', () => {
    for (const regime of ['nd30', 'quy-pham'] as const) {
      for (const [size, title] of [
        [14, 13],
        [13, 12],
      ] as const) {
        const of = sizes(regime, size);
        expect([of.quocHieu, of.tieuNgu, of.diaDanhThoiGian, of.doan]).toEqual([title, size, size, size]);
        expect([of.soKyHieu, of.noiNhan, of.noiNhanDong, of.phuLuc]).toEqual([13, 12, 11, 14]);
      }
    }
  });

  it('Party papers: title 15, head 14, text 14 or 15, a line under “Nơi nhận”', () => {
    const of = sizes('dang', 14);
    expect([of.tieuDeDang, of.coQuanBanHanh, of.doan, of.tenLoai, of.noiNhan, of.nguoiSoan]).toEqual([
      15, 14, 14, 15, 14, 8,
    ]);
    expect(sizes('dang', 15).doan).toBe(15);
    expect(PARTS.dang.noiNhan.underline).toBe(true);
    expect(PARTS.dang.chucVu.bold).toBe(false);
  });

  it('lines: single to 1.5 for the State, exactly 18 to 22 for the Party', () => {
    expect(formOf('nd30', { times: 1.5 }).line).toEqual({ kind: 'times', value: 1.5 });
    expect(formOf('nd30', { times: 2 }).line).toEqual({ kind: 'times', value: 1 });
    expect(formOf('dang', { exactly: 20 }).line).toEqual({ kind: 'exactly', value: 20 });
    expect(formOf('dang', { exactly: 30, times: 1 }).line).toEqual({ kind: 'exactly', value: 18 });
  });

  it('boxes of urgency are 30, 40 and 20 mm wide, 8 mm high', () => {
    expect(Object.values(STAMP_BOXES).map(({ width, height }) => `${width}×${height}`)).toEqual([
      '30×8',
      '40×8',
      '20×8',
    ]);
  });
});

describe('what a unit chooses', () => {
  it('is told what is allowed', () => {
    const said = (options: Parameters<typeof formFaults>[1]) => formFaults('nd30', options).map((one) => one.message);
    expect(said({ top: 15 })).toEqual(['Lề trên “15” không được phép; đúng là từ 20 đến 25 mm.']);
    expect(said({ firstLine: 11 })).toEqual(['Khoảng lùi đầu dòng “11” không được phép; đúng là 10 hoặc 12,7 mm.']);
    expect(said({ size: 12 })).toEqual(['Cỡ chữ nội dung “12” không được phép; đúng là 13 hoặc 14 pt.']);
    expect(said({ exactly: 18 })).toEqual(['Khoảng cách dòng (chính xác) không dùng cho văn bản hành chính.']);
    expect(said({ size: 13, top: 25, firstLine: 10, gap: 6, times: 1.15 })).toEqual([]);
    expect(formFaults('dang', { left: 35 }, 'en').map((one) => one.message)).toEqual([
      'Left margin “35” is not allowed; it has to be 30 mm.',
    ]);
  });
});

describe('widths of Times New Roman', () => {
  const plain = { size: 10, bold: false, italic: false };
  it('letters with marks are as wide as without, decomposed ones too', () => {
    expect(textWidth('ấ', plain)).toBe(textWidth('a', plain));
    expect(textWidth('Ấ'.normalize('NFD'), plain)).toBe(textWidth('Ấ', plain));
    expect(textWidth('Độc lập', plain)).toBeCloseTo(
      (0.722 + 0.5 + 0.444 + 0.25 + 0.278 + 0.444 + 0.5) * 10 * (25.4 / 72),
      3,
    );
  });

  it('bold is wider', () => {
    expect(textWidth('CHỦ TỊCH', { ...plain, bold: true })).toBeGreaterThan(textWidth('CHỦ TỊCH', plain));
  });
});

it('no number of the form stands in the layout itself: every point and millimetre comes from core/law', () => {
  const folder = new URL('../../server/src/core/layout/', import.meta.url);
  const own = [
    'body.ts',
    'end.ts',
    'form.ts',
    'head.ts',
    'label.ts',
    'layout.ts',
    'left.ts',
    'runs.ts',
    'sheet.ts',
    'styles.ts',
  ];
  for (const name of readdirSync(folder).filter((one) => own.includes(one))) {
    const source = readFileSync(new URL(name, folder), 'utf8');
    expect(source.match(/(?:before|after|height|width|firstLine|left|size|gap): ?[1-9]\d*/gu) ?? [], name).toEqual([]);
  }
});
