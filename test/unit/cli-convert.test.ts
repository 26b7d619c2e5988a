import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeTcvn3 } from '../../server/src/core/encoding/tcvn3.ts';
import { encodeVni } from '../../server/src/core/encoding/vni.ts';
import { inFolder, run } from '../harness/cli.ts';
import { framed } from '../harness/frame.ts';

const PLAN = framed('1. Rà soát hồ sơ lưu trữ của các phòng trước ngày 30/6/2026.\nđ) Kinh phí “đã giao” – 5.000 đ.');

/** The marks of tones after their vowels, as Windows-1258 has them. */
function in1258(text: string): Buffer {
  const tones: Readonly<Record<string, number>> = {
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  };
  const own: Readonly<Record<string, number>> = {
    Ă: 0xc3,
    Đ: 0xd0,
    Ơ: 0xd5,
    Ư: 0xdd,
    ă: 0xe3,
    đ: 0xf0,
    ơ: 0xf5,
    ư: 0xfd,
    '“': 0x93,
    '”': 0x94,
    '–': 0x96,
    '…': 0x85,
  };
  const bytes: number[] = [];
  for (const letter of text) {
    const parts = letter.normalize('NFD');
    const tone = [...parts].find((mark) => tones[mark] !== undefined) ?? '';
    const base = parts.replace(tone, '').normalize('NFC');
    bytes.push(own[base] ?? base.charCodeAt(0));
    if (tone !== '') bytes.push(tones[tone] ?? 0);
  }
  return Buffer.from(bytes);
}

/** Latin-1, with the quotation marks and dashes of Windows. */
const ansi = (text: string): Buffer =>
  Buffer.from(
    [...text].map((letter) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '…': 0x85 })[letter] ?? letter.charCodeAt(0)),
  );

const FILES = [
  ['tcvn3', ansi(encodeTcvn3(PLAN)), 'TCVN3'],
  ['vni', ansi(encodeVni(PLAN)), 'VNI'],
  ['cp1258', in1258(PLAN), 'Windows-1258'],
] as const;

describe('a file in an old encoding', () => {
  it.each(FILES)('%s: the check names it and says what to do', (_, bytes, name) =>
    inFolder(async (folder) => {
      const path = join(folder, 'cũ.vbhc');
      writeFileSync(path, bytes);
      const { code, out } = await run('check', path);
      expect(code).toBe(2);
      expect(out).toContain(`không phải mã UTF-8 mà là ${name}`);
      expect(out).toContain('the-thuc convert');
      expect(readFileSync(path)).toEqual(bytes);
    }),
  );

  it.each(FILES)('%s: is converted into a new file, the old one stays', (encoding, bytes, name) =>
    inFolder(async (folder) => {
      const path = join(folder, 'cũ.txt');
      writeFileSync(path, bytes);
      for (const more of [[], ['--from', encoding]]) {
        const target = join(folder, `mới ${more.length}.vbhc`);
        const { code, err } = await run('convert', path, '-o', target, ...more);
        expect([code, err]).toEqual([0, expect.stringContaining(name)]);
        expect(readFileSync(target, 'utf8')).toBe(PLAN);
      }
      expect(readFileSync(path)).toEqual(bytes);
      expect((await run('convert', path)).out).toBe(PLAN.replace(/\n$/u, ''));
    }),
  );

  it('that is there already is never written over', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'cũ.txt');
      writeFileSync(path, FILES[0][1]);
      const { code, err } = await run('convert', path, '-o', path);
      expect([code, err]).toEqual([2, expect.stringContaining('không ghi đè')]);
      expect(readFileSync(path)).toEqual(FILES[0][1]);
    }));

  it('in Unicode has its passages converted, or nothing', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      const target = join(folder, 'b.vbhc');
      writeFileSync(path, PLAN);
      expect(await run('convert', path, '-o', target)).toMatchObject({
        code: 0,
        err: expect.stringContaining('đã là Unicode'),
      });
      expect(existsSync(target)).toBe(false);
      const [first = '', ...rest] = PLAN.split('\n1. ');
      writeFileSync(path, `${first}\n1. ${encodeVni(rest.join('\n1. '))}`);
      expect((await run('convert', path, '-o', target)).code).toBe(0);
      expect(readFileSync(target, 'utf8')).toBe(PLAN);
    }));

  it.each([
    [['convert']],
    [['convert', 'a', 'b']],
    [['convert', 'a', '--from', 'viscii']],
    [['convert', 'không-có.txt']],
  ])('%j is refused', async (args) => {
    expect((await run(...args)).code).toBe(2);
  });

  it('that nobody can tell is refused, with what to do; so are broken UTF-8 and what is no text', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.txt');
      for (const [bytes, said] of [
        [Buffer.from('D\u00e9j\u00e0 vu, \u00e9t\u00e9, for\u00eat', 'latin1'), /--from/u],
        [Buffer.concat([Buffer.from(PLAN), Buffer.from([0xe1, 0xbb])]), /UTF-8 nhưng có chỗ hỏng/u],
        [Buffer.from([0x50, 0x4b, 0, 0xff]), /không phải tệp văn bản/u],
      ] as const) {
        writeFileSync(path, bytes);
        const { code, err } = await run('convert', path);
        expect([code, err]).toEqual([2, expect.stringMatching(said)]);
      }
      expect((await run('check', path)).code).toBe(2);
    }));
});
