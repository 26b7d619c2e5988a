import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../harness/cli.ts';
import { framed } from '../harness/frame.ts';

const OLD = framed('1. Chỉnh lý 120 mét giá tài liệu tồn đọng.\n2. Số hóa ít nhất 5.000 hồ sơ người có công.');
const NEW = framed('1. Chỉnh lý 150 mét giá tài liệu tồn đọng.\n2. Số hóa ít nhất 5.000 hồ sơ người có công.');

/** Two files, `cũ.vbhc` and `mới.vbhc`. */
async function withFiles(use: (old: string, young: string, folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const old = join(folder, 'cũ.vbhc');
    const young = join(folder, 'mới.vbhc');
    writeFileSync(old, OLD);
    writeFileSync(young, NEW);
    await use(old, young, folder);
  });
}

function partOf(path: string): string {
  return strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
}

describe('the-thuc compare', () => {
  it('says what changed, and ends with 1', async () => {
    await withFiles(async (old, young) => {
      const { code, err, out } = await run('compare', old, young);
      expect(code).toBe(1);
      expect(out).toMatch(/^Mục II\.1: sửa “120 mét” thành “150 mét”\n\n1 chỗ khác nhau: 1 sửa\.$/u);
      expect(err).toBe('');
      expect((await run('--lang', 'en', 'compare', old, young)).out).toContain(
        'Mục II.1: changed “120 mét” to “150 mét”',
      );
    });
  });

  it('ends with 0 where the words are the same, and says when only typing differs', async () => {
    await withFiles(async (old, young) => {
      expect(await run('compare', old, old)).toEqual({ code: 0, out: 'Hai bản giống nhau.', err: '' });
      writeFileSync(young, OLD.replace('120', '**120**'));
      expect(await run('compare', old, young)).toEqual({
        code: 0,
        out: 'Hai bản giống nhau.',
        err: 'Hai bản có cùng chữ, chỉ khác cách gõ, chữ đậm nghiêng hoặc chú thích.',
      });
    });
  });

  it('writes the form that the name asks for; nothing over a file unless told to', async () => {
    await withFiles(async (old, young, folder) => {
      const page = join(folder, 'so-sanh.html');
      const first = await run('compare', old, young, '-o', page);
      expect(first).toMatchObject({ code: 1, out: '', err: `Đã ghi ${page}` });
      expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>\n/u);
      const again = await run('compare', old, young, '-o', page);
      expect(again.code).toBe(2);
      expect(again.err).toContain('đã có; không ghi đè');
      expect((await run('compare', old, young, '-o', page, '--force')).code).toBe(1);
      const table = join(folder, 'so-sanh.vbhc');
      expect((await run('compare', old, young, '-o', table)).code).toBe(1);
      expect(readFileSync(table, 'utf8')).toMatch(/^---\nloai: bao-cao\n---\n\nBẢNG SO SÁNH\n/u);
      expect((await run('compare', old, young, '-o', young, '--force')).err).toContain('là một trong hai bản');
      expect(readFileSync(young, 'utf8')).toBe(NEW);
    });
  });

  it('JSON for programs, by either option', async () => {
    await withFiles(async (old, young) => {
      const { code, out } = await run('compare', old, young, '--to', 'json');
      expect(code).toBe(1);
      const found = JSON.parse(out) as {
        same: boolean;
        changes: { kind: string; paragraphs: { old: { start: number; end: number; text: string } }[] }[];
        summary: Record<string, number>;
      };
      expect(found).toMatchObject({ version: 1, same: false, summary: { changed: 1, inserted: 0 } });
      const paragraph = found.changes[0]?.paragraphs[0]?.old;
      expect(OLD.slice(paragraph?.start, paragraph?.end)).toContain('Chỉnh lý 120 mét');
      expect((await run('compare', old, young, '--format', 'json')).out).toBe(out);
    });
  });

  it('a .docx with tracked changes, or with the table; a .docx as a version', async () => {
    await withFiles(async (old, young, folder) => {
      const tracked = join(folder, 'dấu sửa.docx');
      const made = await run('compare', old, young, '-o', tracked, '--author', 'Lê An', '--date', '2026-03-15');
      expect(made).toMatchObject({ code: 1, err: `Đã ghi ${tracked}` });
      const document = partOf(tracked);
      expect(document).toContain(
        'w:author="Lê An" w:date="2026-03-15T00:00:00Z"><w:r><w:delText xml:space="preserve">120<',
      );
      // Read back it is the new version: changes count as taken.
      expect((await run('compare', young, tracked)).out).toBe('Hai bản giống nhau.');
      expect((await run('compare', old, tracked)).out).toContain('Mục II.1: sửa “120 mét” thành “150 mét”');
      const table = join(folder, 'bảng.docx');
      expect((await run('compare', old, young, '-o', table, '--table')).code).toBe(1);
      expect(partOf(table)).toMatch(/<w:strike\/>(?:(?!<w:r>).)*120<\/w:t>/u);
      expect(partOf(table)).toContain('BẢNG SO SÁNH');
      expect(partOf(table)).not.toMatch(/<w:ins |<w:del /u);
    });
  });

  it('is told what is wrong with the call', async () => {
    await withFiles(async (old, young, folder) => {
      for (const [args, message] of [
        [[old], 'cần đúng hai tệp'],
        [[old, young, young], 'cần đúng hai tệp'],
        [['-', '-'], 'Chỉ một trong hai bản'],
        [[old, join(folder, 'khác.vbhc')], 'không có tệp hoặc thư mục này'],
        [[old, folder], 'là thư mục'],
        [[old, young, '--to', 'png'], 'Không có dạng “png”'],
        [[old, young, '-o', join(folder, 'x.xyz')], 'Không có dạng “xyz”'],
        [[old, young, '--to', 'json', '--format', 'html'], 'nói hai dạng khác nhau'],
        [[old, young, '--to', 'docx'], 'thêm -o'],
        [[old, young, '--table'], '--table chỉ đi cùng dạng docx'],
        [[old, young, '--date', '2026-03-15'], '--date chỉ đi cùng'],
        [[old, young, '-o', join(folder, 'y.docx'), '--date', '2026-02-30'], 'một ngày có thật'],
      ] as const) {
        const { code, err } = await run('compare', ...args);
        expect(code).toBe(2);
        expect(err).toContain(message);
      }
      expect(existsSync(join(folder, 'x.xyz'))).toBe(false);
    });
  });
});
