import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findOffice } from '../../server/src/entry/office.ts';
import { inFolder, run } from '../harness/cli.ts';

const SAMPLE = join(import.meta.dirname, '..', 'samples', 'chi-thi-phong-chong-thien-tai.vbhc');
const FAULTY = join(import.meta.dirname, '..', 'samples', 'thong-bao-ket-luan-loi.vbhc');

const withSample = (use: (file: (name: string) => string) => Promise<void>, from = SAMPLE): Promise<void> =>
  inFolder(async (folder) => {
    copyFileSync(from, join(folder, 'chi-thi.vbhc'));
    await use((name) => join(folder, name));
  });

const partOf = (file: string, part: string): string =>
  strFromU8(unzipSync(readFileSync(file))[part] ?? new Uint8Array());

describe('the-thuc export', () => {
  test('writes a .docx beside the document', () =>
    withSample(async (file) => {
      const { code, err, out } = await run('export', file('chi-thi.vbhc'));
      expect({ code, err, out }).toEqual({ code: 0, err: `Đã ghi ${file('chi-thi.docx')}`, out: '' });
      expect(partOf(file('chi-thi.docx'), 'word/document.xml')).toContain('CHỈ THỊ');
      expect(partOf(file('chi-thi.docx'), 'customXml/item1.xml')).toContain('urn:the-thuc:off-paper:1');
    }));

  test('gives the same bytes again, and writes over nothing unless told to', () =>
    withSample(async (file) => {
      await run('export', file('chi-thi.vbhc'));
      const first = readFileSync(file('chi-thi.docx'));
      const again = await run('export', file('chi-thi.vbhc'));
      expect(again.code).toBe(2);
      expect(again.err).toContain('đã có; không ghi đè. Thêm --force');
      writeFileSync(file('chi-thi.docx'), 'cũ');
      expect((await run('export', file('chi-thi.vbhc'), '--force')).code).toBe(0);
      expect(Buffer.compare(readFileSync(file('chi-thi.docx')), first)).toBe(0);
    }));

  test('what is no text is refused with what to do, and nothing is written', () =>
    inFolder(async (folder) => {
      const at = join(folder, 'kế hoạch số 7.vbhc');
      for (const [content, said] of [
        ['', /chưa có chữ nào/u],
        ['\ufeff \n\n', /chưa có chữ nào/u],
        [Buffer.from('PK\u0003\u0004\0\0'), /the-thuc import/u],
        [Buffer.from('%PDF-1.7\n\0'), /tệp PDF/u],
        [Buffer.from('{\\rtf1 '), /tệp \.rtf/u],
        [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /tệp \.doc của Word 97/u],
      ] as const) {
        writeFileSync(at, content);
        const { code, err } = await run('export', at);
        expect([code, err]).toEqual([2, expect.stringMatching(said)]);
        expect(existsSync(join(folder, 'kế hoạch số 7.docx'))).toBe(false);
      }
    }));

  test('takes the form from the name, or by --to; several into a folder', () =>
    withSample(async (file) => {
      expect((await run('export', file('chi-thi.vbhc'), '-o', file('in.html'))).code).toBe(0);
      expect(readFileSync(file('in.html'), 'utf8')).toContain('<html lang="vi">');
      mkdirSync(file('ra'));
      expect((await run('export', file('chi-thi.vbhc'), '--to', 'docx', '--to', 'html', '-o', file('ra'))).code).toBe(
        0,
      );
      expect(['chi-thi.docx', 'chi-thi.html'].map((name) => existsSync(join(file('ra'), name)))).toEqual([true, true]);
    }));

  test('Akoma Ntoso is written as XML, the same by each name', () =>
    withSample(async (file) => {
      expect((await run('export', file('chi-thi.vbhc'), '--akn')).err).toBe(`Đã ghi ${file('chi-thi.xml')}`);
      const xml = readFileSync(file('chi-thi.xml'), 'utf8');
      expect(xml).toMatch(
        /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<akomaNtoso xmlns="[^"]+akn\/3\.0">\n {2}<doc name="chi-thi">/u,
      );
      for (const args of [
        ['--to', 'akn', '-o', file('b.xml')],
        ['-o', file('c.xml')],
      ]) {
        expect((await run('export', file('chi-thi.vbhc'), ...args)).code).toBe(0);
        expect(readFileSync(args.at(-1) ?? '', 'utf8')).toBe(xml);
      }
    }));

  test.each([
    { args: ['--to', 'akn', '-o', 'a.html'], said: 'phải kết thúc bằng .xml' },
    { args: ['--akn', '--comments'], said: '--comments chỉ dùng khi xuất .docx hay .pdf' },
    { args: ['--to', 'odt'], said: '--to là docx, html, pdf, akn; đã nhận “odt”' },
    { args: ['--to', 'html', '-o', 'a.docx'], said: 'phải kết thúc bằng .html' },
    { args: ['--to', 'html', '--to', 'docx', '-o', 'a.docx'], said: '-o là một thư mục' },
    { args: ['--to', 'html', '--comments'], said: '--comments chỉ dùng khi xuất .docx hay .pdf' },
    { args: ['thêm.vbhc'], said: 'cần đúng một tệp' },
  ])('says what is wrong with $args', ({ args, said }) =>
    withSample(async (file) => {
      const { code, err } = await run('export', file('chi-thi.vbhc'), ...args);
      expect({ code, said: err.includes(said) ? said : err }).toEqual({ code: 2, said });
      expect(existsSync(file('chi-thi.docx'))).toBe(false);
    }),
  );

  test('never writes over the document itself', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'a.html');
      copyFileSync(SAMPLE, file);
      const { code, err } = await run('export', file, '-o', file, '--force');
      expect({ code, err }).toEqual({ code: 2, err: `“${file}” là chính văn bản nguồn; chọn tên khác.` });
      expect(readFileSync(file, 'utf8')).toBe(readFileSync(SAMPLE, 'utf8'));
    }));

  test('writes findings in the margin', () =>
    withSample(async (file) => {
      expect((await run('export', file('chi-thi.vbhc'), '--comments')).code).toBe(0);
      const comments = partOf(file('chi-thi.docx'), 'word/comments.xml');
      expect(comments).toMatch(/Cảnh báo: |Lỗi: /u);
      expect(comments).toMatch(/\((?:the-thuc|vien-dan|bo-cuc|trinh-bay|chinh-ta)\/[\w-]+\)/u);
      expect(partOf(file('chi-thi.docx'), 'word/document.xml')).toContain('<w:commentRangeStart');
    }, FAULTY));

  test('lets the word processor count', () =>
    withSample(async (file) => {
      await run('export', file('chi-thi.vbhc'), '--auto-number');
      expect(partOf(file('chi-thi.docx'), 'word/document.xml')).toContain('<w:numPr>');
    }));

  test('says that LibreOffice is missing', () =>
    withSample(async (file) => {
      const path = process.env.PATH;
      process.env.PATH = '';
      try {
        if (findOffice() !== undefined) return console.log('LibreOffice nằm ngoài PATH: không thử được lúc thiếu.');
        const { code, err } = await run('export', file('chi-thi.vbhc'), '--to', 'pdf');
        expect({ code, err: err.slice(0, 22) }).toEqual({ code: 2, err: 'Không xuất được PDF: m' });
      } finally {
        process.env.PATH = path;
      }
    }));

  const office = findOffice();
  if (office === undefined) console.log('Không thử xuất PDF: máy này không có LibreOffice.');
  test.skipIf(office === undefined)('makes a PDF through LibreOffice', () =>
    withSample(async (file) => {
      expect((await run('export', file('chi-thi.vbhc'), '--to', 'pdf')).code).toBe(0);
      expect(readFileSync(file('chi-thi.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
      expect(existsSync(file('chi-thi.docx'))).toBe(false);
    }),
  );
});
