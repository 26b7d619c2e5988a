import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/lint/finding.ts';
import { applyEdits, fixAll } from '../../server/src/core/lint/fix.ts';
import { CRASH_RULE, lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';

/**
 * Invariants I2 to I5 on documents that nobody would write: lines of the samples, faults and markers in any order, cut
 * anywhere. More runs: THE_THUC_FUZZ_RUNS=20000 npx vitest run test/fuzz/lint.test.ts
 */
const samples = join(dirname(dirname(fileURLToPath(import.meta.url))), 'samples');
const lines = readdirSync(samples)
  .filter((name) => /\.(?:vbhc|md)$/u.test(name))
  .flatMap((name) => readFileSync(join(samples, name), 'utf8').split(/\r?\n/u))
  .filter((line) => line.trim() !== '');
const odd = [
  '',
  ' ',
  '\t',
  'I.',
  'II. ',
  'IIII. NỘI DUNG',
  '1.',
  '1.1.',
  'a)',
  'f) x',
  'đ)',
  '- ',
  '+ ',
  '* ',
  '“',
  '”',
  '“ a',
  '"',
  '( ',
  ' )',
  'Điều',
  'Điều 1.',
  'Chương',
  'PHỤ LỤC',
  'Số:',
  'Số: /',
  'Số: 1/',
  'ngày 32 tháng 13 năm 2026',
  'ngày  tháng  năm',
  'Căn cứ',
  'Căn cứ ;',
  'Nơi nhận:',
  '- Lưu: VT',
  'TM.',
  'T/M',
  'KT. CHỦ TỊCH',
  './.',
  '.',
  '…',
  '2021- 2025',
  '2021 - 2025',
  'các các',
  'a  b',
  'a ,',
  'ba\u0301o',
  'h\u00adai',
  'củ\u0430',
  '**I. A**',
  '| a | b |',
  '|---|---|',
  '```',
  '---',
  '<!-- tắt',
  '<!-- tắt x/y: z -->',
  '<!-- bật x/y -->',
  '<!-- tắt tệp ky-tu/*: thử -->',
  '# KẾ HOẠCH',
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH:',
  'PHÁT ĐỘNG',
  'Kính gửi:',
  '34-CT/TW',
  'số 34 -CT/TW ngày 7/4/2014',
  'Nghị định số 30/2020/NĐ-CP ngày 5/3/2021 của',
  '\ud800',
  '\u0000',
  '😀',
  '\ufeff',
  'loai: ke-hoach',
];
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...lines) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
);
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\n\n', '\r\n', '\r'), fc.nat({ max: 40 }))
  .map(([parts, end, cut]) => parts.join(end).slice(cut));
const numRuns = Number(process.env.THE_THUC_FUZZ_RUNS ?? 300);

describe('lint on random documents', () => {
  test('never fails, sorts, and stays inside the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const found = lintOf(source);
        expect(found.filter((one) => one.rule === CRASH_RULE).map((one) => one.message)).toEqual([]);
        let last = 0;
        for (const { span, fixes } of found) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
          last = span.start;
          // Edits of one fix don't overlap and lie inside the text.
          for (const fix of fixes) expect(typeof applyEdits(source, fix.edits)).toBe('string');
        }
        expect(lintOf(source)).toEqual(found);
      }),
      { numRuns },
    );
  }, 600_000);

  test('fix-all comes to rest, and twice is once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const fixed = fixAll(source, lintOf);
        expect(fixed.stable).toBe(true);
        expect(applyEdits(source, fixed.edits)).toBe(fixed.text);
        expect(fixAll(fixed.text, lintOf).text).toBe(fixed.text);
      }),
      { numRuns },
    );
  }, 600_000);
});

function lintOf(source: string): Finding[] {
  return lint(parse(source), { language: 'vi', today: '2026-11-21' });
}
