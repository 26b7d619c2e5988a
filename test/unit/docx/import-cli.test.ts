import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inFolder, run } from '../../harness/cli.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../../docx/${name}.docx`, import.meta.url));

describe('the-thuc import', () => {
  test('prints the text, and on standard error what could not be carried', async () => {
    const { code, out, err } = await run('import', fixture('odt'));
    expect(code).toBe(0);
    expect(out.startsWith('I. MỤC ĐÍCH\n\n1. Mục đích\n')).toBe(true);
    expect(err).toContain('Track Changes');
    expect(err).toContain('“không in”');
  });

  test('writes a new file, and never over one that is there', async () => {
    await inFolder(async (folder) => {
      const target = join(folder, 'a.vbhc');
      expect((await run('import', fixture('thuong'), '-o', target)).code).toBe(0);
      expect(readFileSync(target, 'utf8')).toContain('THÔNG BÁO\n\nVề việc nghỉ lễ\n');
      const again = await run('import', fixture('odt'), '-o', target);
      expect(again.code).toBe(2);
      expect(readFileSync(target, 'utf8')).toContain('Về việc nghỉ lễ');
    });
  });

  test('says what to do with a file that it does not read', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'cu.doc');
      writeFileSync(path, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0));
      const { code, err } = await run('import', path);
      expect(code).toBe(2);
      expect(err).toContain('lưu lại dạng .docx');
      expect((await run('import', join(folder, 'khong-co.docx'))).code).toBe(2);
      expect((await run('import', path, '--lang', 'en')).err).toContain('save it as .docx');
    });
  });
});

describe('the-thuc check of a .docx', () => {
  test('tells of text and sheet, each placed by paragraph and first words', async () => {
    const { code, out } = await run('check', fixture('cong-van'), '--format', 'json');
    expect(code).toBe(0);
    const [file] = JSON.parse(out).files;
    const rules = file.findings.map((one: { rule: string }) => one.rule);
    expect(rules).toContain('ban-in/le-trang');
    expect(rules).toContain('the-thuc/thieu-trich-yeu');
    const size = file.findings.find((one: { message: string }) => one.message.startsWith('Tiêu ngữ: cỡ chữ 12'));
    expect(size.message).toContain('[đoạn 4: “Độc lập - Tự do - Hạnh phúc”]');
    expect(size.basis[0].law).toBe('nd30-2020');
  });

  test('at the level that is set, by the command line as by the folder', async () => {
    const { code, out } = await run(
      'check',
      fixture('cong-van'),
      '--rule',
      'ban-in/*=off',
      '--rule',
      'ban-in/le-trang=error',
    );
    expect(code).toBe(1);
    expect(out).toContain('ban-in/le-trang');
    expect(out).not.toContain('ban-in/co-chu');
    expect((await run('check', fixture('cong-van'), '--rule', 'ban-in/khong-co=off')).code).toBe(2);
  });

  test('writes nothing into it', async () => {
    const before = readFileSync(fixture('cong-van'));
    const fix = await run('check', fixture('cong-van'), '--fix');
    expect(fix.code).toBe(2);
    expect(fix.out + fix.err).toContain('the-thuc import');
    const format = await run('format', fixture('cong-van'));
    expect(format.code).toBe(2);
    expect(readFileSync(fixture('cong-van')).equals(before)).toBe(true);
  });

  test('explains a check of the printed form', async () => {
    expect((await run('explain', 'ban-in/net-ke')).out).toContain('Thiếu nét kẻ ngang');
  });
});
