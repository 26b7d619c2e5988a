import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, run } from '../harness/cli.ts';
import { p, wordFile } from '../harness/word-file.ts';

const TEXT = 'KẾ HOẠCH\n\nRà soát hồ sơ lưu trữ\n';
const WORD = wordFile({ body: p('KẾ HOẠCH') + p('Rà soát hồ sơ lưu trữ') });

/** A folder with a text, another version of it and a .docx. */
async function inOffice(use: (at: (name: string) => string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('a.vbhc'), TEXT);
    writeFileSync(at('b.vbhc'), TEXT.replace('Rà soát', 'Chỉnh lý'));
    writeFileSync(at('a.docx'), WORD);
    await use(at);
  });
}

type Call = (at: (name: string) => string, target: string) => readonly string[];

/** Every command that writes where `-o` or another option says. */
const WRITERS: readonly (readonly [string, string, Call])[] = [
  ['import', 'moi.vbhc', (at, target) => ['import', at('a.docx'), '-o', target]],
  ['export', 'moi.docx', (at, target) => ['export', at('a.vbhc'), '-o', target]],
  ['export --to html', 'moi.html', (at, target) => ['export', at('a.vbhc'), '-o', target]],
  ['compare', 'moi.html', (at, target) => ['compare', at('a.vbhc'), at('b.vbhc'), '-o', target]],
  ['check', 'moi.html', (at, target) => ['check', at('a.vbhc'), '--format', 'html', '-o', target]],
  ['convert', 'moi.vbhc', (at, target) => ['convert', at('a.vbhc'), '-o', target]],
  ['citations', 'moi.csv', (at, target) => ['citations', at('a.vbhc'), '--format', 'csv', '-o', target]],
  ['new', 'moi.vbhc', (_, target) => ['new', 'ke-hoach', '-o', target]],
  ['check --write-baseline', 'moc.json', (at, target) => ['check', at('a.vbhc'), '--write-baseline', target]],
];

describe('a place that nothing can be written to', () => {
  test.each(WRITERS)('%s: the folder that is missing is named', async (_, name, call) => {
    await inOffice(async (at) => {
      const { code, err } = await run(...call(at, at(`chua/co/${name}`)));
      expect(code).toBe(2);
      expect(err).toContain(`Chưa có thư mục “${at('chua/co')}”`);
      expect(err).toContain('tạo thư mục ấy trước');
      expect(existsSync(at('chua'))).toBe(false);
    });
  });

  test.each(WRITERS)('%s: a file is no folder', async (_, name, call) => {
    await inOffice(async (at) => {
      const { code, err } = await run(...call(at, at(`b.vbhc/${name}`)));
      expect(code).toBe(2);
      expect(err).toContain('là tệp, không phải thư mục');
    });
  });

  test.each(WRITERS.filter(([name]) => !name.startsWith('export')))(
    '%s: a folder is no file',
    async (_, name, call) => {
      await inOffice(async (at) => {
        mkdirSync(at(name));
        const { code, err } = await run(...call(at, at(name)));
        expect(code).toBe(2);
        expect(err).toContain('là thư mục, không ghi gì; ghi rõ tên tệp');
        expect(readdirSync(at(name))).toEqual([]);
      });
    },
  );

  test('import gives no plain text the name of another kind of file', async () => {
    await inOffice(async (at) => {
      const { code, err } = await run('import', at('a.docx'), '-o', at('moi.docx'));
      expect([code, existsSync(at('moi.docx'))]).toEqual([2, false]);
      expect(err).toContain('đặt tên kết thúc bằng .vbhc');
      expect((await run('import', at('a.vbhc'))).err).toContain('đã là văn bản');
    });
  });
});

describe('a file without words', () => {
  test.each([
    ['empty', ''],
    ['blanks', ' \n\t\n\ufeff'],
  ])('%s: each command says so and leaves it as it is', async (_, text) => {
    await inOffice(async (at) => {
      const path = at('trong.vbhc');
      writeFileSync(path, text);
      for (const [args, status] of [
        [['check', path], 0],
        [['format', path], 0],
        [['compare', path, at('a.vbhc')], 1],
        [['export', path], 2],
      ] as const) {
        const { code, err } = await run(...args);
        expect(code, args[0]).toBe(status);
        expect(err, args[0]).toContain('trong.vbhc: tệp chưa có chữ nào');
      }
      expect(readFileSync(path, 'utf8')).toBe(text);
      expect(existsSync(at('trong.docx'))).toBe(false);
    });
  });

  test('a .docx without words is no document, and no text is written of it', async () => {
    await inOffice(async (at) => {
      const path = at('chup.docx');
      writeFileSync(path, wordFile({ body: p('') + p('  ') }));
      for (const args of [
        ['import', path, '-o', at('moi.vbhc')],
        ['check', path],
        ['compare', at('a.vbhc'), path],
        ['format', path],
      ]) {
        const { code, out, err } = await run(...args);
        expect(code, args[0]).toBe(2);
        expect(out + err, args[0]).toContain('không có chữ nào trong tệp Word');
      }
      expect(existsSync(at('moi.vbhc'))).toBe(false);
    });
  });

  test('a folder without documents', async () => {
    await inOffice(async (at) => {
      mkdirSync(at('khac'));
      const { code, err } = await run('format', at('khac'));
      expect([code, err.includes('trong thư mục không có văn bản nào')]).toEqual([0, true]);
    });
  });
});
