import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../harness/cli.ts';
import { framed } from '../harness/frame.ts';

const MESSY = framed('    1.\tMục tiêu\nTrồng  cây.');
const CLEAN = framed('1. Mục tiêu\n\nTrồng cây.');

describe('the-thuc format', () => {
  it('writes the clean form into the file, and nothing where it is clean already', async () => {
    await inFolder(async (folder) => {
      const messy = join(folder, 'a.vbhc');
      const clean = join(folder, 'b.vbhc.md');
      writeFileSync(messy, MESSY);
      writeFileSync(clean, CLEAN);
      const before = statSync(clean).mtimeMs;
      const { code, err } = await run('format', folder);
      expect(code).toBe(0);
      expect(err).toContain('Đã đưa 1 trong 2 tệp về dạng sạch.');
      expect(readFileSync(messy, 'utf8')).toBe(CLEAN);
      expect(statSync(clean).mtimeMs).toBe(before);
    });
  });

  it('--check names the files and ends with 1; nothing is written', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      writeFileSync(path, MESSY);
      const found = await run('format', path, '--check');
      expect(found.code).toBe(1);
      expect(found.out).toBe(path);
      expect(readFileSync(path, 'utf8')).toBe(MESSY);
      writeFileSync(path, CLEAN);
      expect(await run('format', path, '--check')).toMatchObject({ code: 0, out: '' });
    });
  });

  it('--dry-run prints the differences', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      writeFileSync(path, MESSY);
      const { code, out, err } = await run('format', path, '--dry-run', '--lang', 'en');
      expect(code).toBe(0);
      expect(out).toContain('-    1.\tMục tiêu\n');
      expect(out).toContain('+1. Mục tiêu\n');
      expect(err).toContain('1 of 1 files are not in the clean form (nothing written).');
      expect(readFileSync(path, 'utf8')).toBe(MESSY);
    });
  });

  it('--step takes that step only', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      writeFileSync(path, MESSY);
      expect((await run('format', path, '--step', 'dau-cach', '--step=nhan')).code).toBe(0);
      expect(readFileSync(path, 'utf8')).toBe(framed('    1. Mục tiêu\nTrồng cây.'));
      const unknown = await run('format', path, '--step', 'in-hoa');
      expect(unknown.code).toBe(2);
      expect(unknown.err).toContain('noi-dong');
    });
  });

  it('keeps UTF-16, the byte order mark and CRLF', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      const encode = (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`, 'utf16le');
      writeFileSync(path, encode(MESSY));
      expect((await run('format', path)).code).toBe(0);
      expect(readFileSync(path)).toEqual(encode(CLEAN));
    });
  });

  it('goes on with the others where a file can’t be read, and ends with 2', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      writeFileSync(path, MESSY);
      const { code, err } = await run('format', join(folder, 'khong-co.vbhc'), path);
      expect(code).toBe(2);
      expect(err).toContain('khong-co.vbhc');
      expect(readFileSync(path, 'utf8')).toBe(CLEAN);
    });
  });

  it('wants a file, and one of --check and --dry-run', async () => {
    expect((await run('format')).code).toBe(2);
    expect((await run('format', '.', '--check', '--dry-run')).code).toBe(2);
  });
});
