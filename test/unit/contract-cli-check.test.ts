import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { inFolder, run } from '../harness/cli.ts';
import { HEADER } from '../harness/contract.ts';

interface Report {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly error?: string;
    readonly kind?: string;
    readonly regime?: string | null;
    readonly findings?: readonly (Record<string, unknown> & {
      rule: string;
      severity: string;
      start: number;
      end: number;
    })[];
  }[];
  readonly summary: Record<string, number>;
}

const SPACE = `${HEADER}I. MỤC ĐÍCH\nTrồng cây , tưới cây.\n`;
/** A real error: the thirty-second of a month. */
const WRONG = `${HEADER.replace('ngày 05 tháng 02', 'ngày 32 tháng 02')}I. MỤC ĐÍCH\nTrồng cây.\n`;

async function check(...args: readonly string[]): Promise<{ code: number; report: Report; err: string }> {
  const { code, out, err } = await run('check', '--format', 'json', ...args);
  return { code, report: JSON.parse(out) as Report, err };
}

describe('check --format json', () => {
  it('has the shape of the contract; lines and columns from 1; the fix is the edit', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'kế hoạch.vbhc.md');
      writeFileSync(path, SPACE);
      const { code, report } = await check(path);
      expect(code).toBe(0);
      expect(Object.keys(report)).toEqual(['version', 'files', 'summary']);
      expect(report.version).toBe(1);
      const [file] = report.files;
      expect(file).toMatchObject({ path, kind: 'ke-hoach', regime: 'nd30' });
      const found = file?.findings?.find((one) => one.rule === 'trinh-bay/dau-cach-truoc-dau-cau');
      const start = SPACE.indexOf(' ,');
      expect(found).toMatchObject({
        severity: 'warning',
        start,
        end: start + 2,
        line: 10,
        column: 10,
        endLine: 10,
        endColumn: 12,
        fix: { safety: 'safe', edits: [{ start, end: start + 1, text: '' }] },
        related: [],
      });
      expect(Object.keys(found ?? {})).toEqual(
        expect.arrayContaining(['rule', 'severity', 'message', 'start', 'end', 'basis', 'fix', 'related']),
      );
      expect(found?.basis).toEqual([{ law: expect.any(String), at: expect.any(String), kind: expect.any(String) }]);
      expect(Object.keys(report.summary)).toEqual(['files', 'errors', 'warnings', 'infos', 'hints', 'fixable']);
      const all = file?.findings ?? [];
      for (const severity of ['error', 'warning', 'info', 'hint']) {
        expect(report.summary[`${severity}s`]).toBe(all.filter((one) => one.severity === severity).length);
      }
    }));

  it('offsets count the byte order mark', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      writeFileSync(path, `\ufeff${SPACE}`);
      const { report } = await check(path);
      const found = report.files[0]?.findings?.find((one) => one.rule === 'trinh-bay/dau-cach-truoc-dau-cau');
      expect(found?.start).toBe(SPACE.indexOf(' ,') + 1);
    }));

  it('an empty file has no findings', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.vbhc'), '');
      const { code, report } = await check(folder);
      expect(code).toBe(0);
      expect(report.files).toEqual([{ path: `${folder}/a.vbhc`, kind: 'unknown', regime: null, findings: [] }]);
    }));
});

describe('which files', () => {
  it('documents of a folder and below, any file that is named, each once', () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, 'Văn bản'));
      mkdirSync(join(folder, 'node_modules'));
      for (const name of ['b.vbhc', 'a.vbhc.md', 'c.txt', 'd.md', 'Văn bản/e.vbhc', 'node_modules/f.vbhc']) {
        writeFileSync(join(folder, name), '');
      }
      symlinkSync(join(folder, 'c.txt'), join(folder, 'nối.vbhc'));
      const names = async (...paths: string[]) =>
        (await check(...paths)).report.files.map((one) => one.path.slice(folder.length + 1));
      expect((await names(folder)).sort()).toEqual(['Văn bản/e.vbhc', 'a.vbhc.md', 'b.vbhc', 'nối.vbhc'].sort());
      expect(await names(join(folder, 'c.txt'))).toEqual(['c.txt']);
      expect(await names(join(folder, 'b.vbhc'), join(folder, 'b.vbhc'))).toEqual(['b.vbhc']);
    }));

  it('a folder stays as it was given', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.vbhc'), '');
      expect((await check(`${folder}/`)).report.files.map((one) => one.path)).toEqual([`${folder}/a.vbhc`]);
      expect((await check(`${folder}/./`)).report.files.map((one) => one.path)).toEqual([`${folder}/./a.vbhc`]);
    }));

  it('names what can not be read with its reason, checks the others; 2 wins over 1', () =>
    inFolder(async (folder) => {
      const at = (name: string) => join(folder, name);
      writeFileSync(at('lỗi.vbhc'), WRONG);
      writeFileSync(at('nhị phân.vbhc'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 1]));
      writeFileSync(at('tcvn3.vbhc'), Buffer.from([0x4b, 0xd5, 0x20, 0xb8]));
      writeFileSync(at('kín.vbhc'), 'KẾ HOẠCH');
      chmodSync(at('kín.vbhc'), 0);
      const { code, report, err } = await check(
        at('thiếu.vbhc'),
        at('nhị phân.vbhc'),
        at('tcvn3.vbhc'),
        at('kín.vbhc'),
        at('lỗi.vbhc'),
      );
      chmodSync(at('kín.vbhc'), 0o600);
      expect(code).toBe(2);
      const [missing, binary, encoding, denied, wrong] = report.files;
      expect(missing).toEqual({ path: at('thiếu.vbhc'), error: expect.stringContaining('không có tệp') });
      expect(binary).toEqual({ path: at('nhị phân.vbhc'), error: expect.stringContaining('không phải tệp văn bản') });
      expect(encoding?.error).toMatch(/không phải mã UTF-8.*lưu lại/u);
      // The owner of everything (root) reads it all the same.
      if (process.getuid?.() !== 0) expect(denied?.error).toContain('không có quyền');
      expect(wrong?.findings?.some((one) => one.severity === 'error')).toBe(true);
      expect(report.summary.files).toBe(5);
      expect(err).toContain('thiếu.vbhc');
    }));

  test.each(['utf16le', 'utf16be'])('reads %s with a byte order mark', (encoding) =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      const bytes = Buffer.from(`\ufeff${SPACE}`, 'utf16le');
      writeFileSync(path, encoding === 'utf16be' ? bytes.swap16() : bytes);
      const { report } = await check(path);
      expect(report.files[0]?.kind).toBe('ke-hoach');
      await run('check', '--fix', path);
      const after = readFileSync(path);
      const text = (encoding === 'utf16be' ? after.swap16() : after).toString('utf16le');
      expect(text).toBe(`\ufeff${SPACE.replace(' ,', ',')}`);
    }),
  );
});

describe('--fix and --fix-dry-run', () => {
  const odd = `\ufeff${SPACE}Trạm y tế có cây,\u00a0 cỏ  \n`.normalize('NFC').replaceAll('\n', '\r\n');

  it('--fix writes the safe fixes and leaves every other character: CRLF, BOM, trailing blanks, rights', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      writeFileSync(path, odd);
      chmodSync(path, 0o640);
      const { code, err } = await run('check', '--fix', '--rule', 'trinh-bay/hai-dau-cach=off', path);
      expect(code).toBe(0);
      expect(err).toContain('Đã sửa 1 chỗ trong 1 tệp');
      expect(readFileSync(path, 'utf8')).toBe(odd.replace(' ,', ','));
      expect(statSync(path).mode & 0o777).toBe(0o640);
      expect(readdirSync(folder)).toEqual(['a.vbhc']);
      const again = await run('check', '--fix', path);
      expect(again.err).toContain('Đã sửa');
      const settled = readFileSync(path, 'utf8');
      await run('check', '--fix', path);
      expect(readFileSync(path, 'utf8')).toBe(settled);
    }));

  it('--fix leaves decomposed letters elsewhere as they are', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      const text = SPACE.normalize('NFD');
      writeFileSync(path, text);
      await run('check', '--fix', '--rule', 'ky-tu/khong-nfc=off', path);
      expect(readFileSync(path, 'utf8')).toBe(text.replace(' ,', ','));
    }));

  it('--fix follows a link and keeps it', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'thật.txt'), SPACE);
      symlinkSync(join(folder, 'thật.txt'), join(folder, 'a.vbhc'));
      await run('check', '--fix', join(folder, 'a.vbhc'));
      expect(readFileSync(join(folder, 'thật.txt'), 'utf8')).toBe(SPACE.replace(' ,', ','));
    }));

  it('--fix-dry-run prints a unified diff and writes nothing', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      writeFileSync(path, SPACE);
      const { out } = await run('check', '--fix-dry-run', path);
      expect(out.split('\n').slice(0, 3)).toEqual([
        `--- ${path}`,
        `+++ ${path}`,
        expect.stringMatching(/^@@ -\d+,\d+ \+\d+,\d+ @@$/u),
      ]);
      expect(out).toContain('-Trồng cây , tưới cây.\n+Trồng cây, tưới cây.');
      expect(readFileSync(path, 'utf8')).toBe(SPACE);
    }));
});
