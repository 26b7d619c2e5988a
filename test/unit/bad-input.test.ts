import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { parsedToJson } from '../../server/src/core/tree/json.ts';
import { inFolder, run } from '../harness/cli.ts';
import { HEADER } from '../harness/contract.ts';

/** The same noise on every run. */
function noise(length: number): string {
  let seed = 7;
  let text = '';
  for (let i = 0; i < length; i += 1) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    text += String.fromCharCode(seed >> 15);
  }
  return text;
}

const lines = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** A pattern and how often it stands in the full text. */
const CASES: readonly (readonly [string, number, (count: number) => string])[] = [
  ['5 MB on one line', 200_000, (n) => 'Thực hiện Kế hoạch '.repeat(n)],
  ['5 MB in one word', 5_000_000, (n) => 'a'.repeat(n)],
  ['5 MB of blanks', 5_000_000, (n) => ' '.repeat(n)],
  ['5 MB of line ends', 5_000_000, (n) => '\n'.repeat(n)],
  ['citations on one line', 40_000, (n) => 'Chỉ thị số 34-CT/TW ngày 7/4/2014 của Bộ Chính trị, '.repeat(n)],
  ['noise', 500_000, noise],
  ['NUL', 1_000_000, (n) => '\0'.repeat(n)],
  ['lone surrogates', 200_000, (n) => '\ud800x\n\udc00'.repeat(n)],
  ['byte order marks', 200_000, (n) => '\ufeff'.repeat(n)],
  ['10,000 sections', 10_000, (n) => HEADER + lines(n, (i) => `I. MỤC ${i}\n1. Một.`)],
  ['all depths', 10_000, (n) => HEADER + 'I. A\n1. B\n1.1. C\n1) E\na) F\n* G\n- H\n+ K\n'.repeat(n)],
  ['*a', 200_000, (n) => '*a'.repeat(n)],
  ['opening quotation marks', 200_000, (n) => '“'.repeat(n)],
  ['quotations that never close', 50_000, (n) => HEADER + '1. Sửa như sau:\n“Điều 1. x\n'.repeat(n)],
  ['switches', 40_000, (n) => '<!-- tắt trinh-bay/lap-tu: x -->\nMột.\n'.repeat(n)],
  ['comments that never close', 200_000, (n) => '<!-- '.repeat(n)],
  ['fences', 100_000, (n) => '~~~\n'.repeat(n)],
  ['brackets', 200_000, (n) => '['.repeat(n)],
  ['tables', 50_000, (n) => `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(n)}`],
  ['TABs', 500_000, (n) => 'a\t'.repeat(n)],
  ['whole headers', 5000, (n) => HEADER.repeat(n)],
  ['type lines', 50_000, (n) => 'KẾ HOẠCH\n'.repeat(n)],
  ['national titles', 20_000, (n) => 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n'.repeat(n)],
  ['annexes', 20_000, (n) => HEADER + 'PHỤ LỤC I\n'.repeat(n)],
  ['recipients', 50_000, (n) => `${HEADER}I. A\nNơi nhận:\n${'- Như trên;\n'.repeat(n)}`],
  [
    'wrapped lines',
    20_000,
    (n) => HEADER + 'nâng cao nhận thức của cán bộ, viên chức và người lao động trong ngành về\n'.repeat(n),
  ],
  ['combining marks', 500_000, (n) => `a${'\u0301'.repeat(n)}`],
];

/** A hang, not a speed: what grew with the square of the length took 40 to 50 seconds for these texts, and takes 1 to 2 now. */
const HANG = 20_000;

describe('texts that nobody means are read and checked, without a hang', () => {
  test.each(CASES)(
    '%s',
    (name, count, make) => {
      const from = performance.now();
      const parsed = parse(make(count));
      const read = performance.now();
      const findings = lint(parsed, { language: 'vi', today: '2026-11-21' });
      const checked = performance.now();
      console.log(`${name}: đọc ${(read - from).toFixed(0)} ms, kiểm tra ${(checked - read).toFixed(0)} ms`);
      expect(() => JSON.stringify(parsedToJson(parsed))).not.toThrow();
      for (const { span } of findings.slice(0, 100)) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(parsed.text.length);
      }
    },
    HANG,
  );
});

describe('the same through the command line', () => {
  test.each([
    ['empty', '', 0],
    ['a byte order mark alone', '\ufeff', 0],
    ['5 MB on one line', 'Thực hiện Kế hoạch '.repeat(200_000), 0],
    ['NUL', 'a\0b', 2],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0xff]), 2],
    ['not UTF-8', Buffer.from([0x4b, 0xca, 0x20, 0xb8]), 2],
    ['10,000 sections', HEADER + lines(10_000, (i) => `I. MỤC ${i}\n1. Một.`), 0],
    ['*a', '*a'.repeat(200_000), 0],
  ])('%s', (_, content, code) =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      writeFileSync(path, content);
      for (const command of [['check', '--format', 'json'], ['parse']]) {
        const result = await run(...command, path);
        if (code === 2) expect(result.code).toBe(2);
        else expect(result.code).toBeLessThan(2);
        if (result.out !== '') expect(() => JSON.parse(result.out)).not.toThrow();
        expect(`${result.out}${result.err}`).not.toMatch(/\bat .*\.ts:\d/u);
        if (code === 2) expect(result.err).toContain('a.vbhc: ');
      }
    }),
  );
});
