import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineFiles } from '../../server/src/entry/files.ts';

describe('files of the machine', () => {
  let folder = '';
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'the-thuc-tệp-'));
    for (const name of ['năm 2026', 'node_modules', '.git']) mkdirSync(join(folder, name));
    const write = (path: string, bytes: string | Uint8Array): void => writeFileSync(join(folder, path), bytes);
    write('a.vbhc', '\uFEFFCăn cứ');
    write('năm 2026/b.vbhc.md', 'Thực hiện');
    write('năm 2026/can-cu.yaml', 'can-cu: []');
    write('năm 2026/ghi chú.md', 'x');
    write('năm 2026/.the-thuc.json', '{}');
    write('chung.the-thuc.json', '{}');
    write('cũ.the-thuc-moc.json', '{}');
    write('the-thuc.json', '{}');
    write('không-can-cu.yaml', 'x');
    write('node_modules/c.vbhc', 'x');
    write('.git/d.vbhc', 'x');
    write('e.vbhc', Uint8Array.from([0xff, 0xfe, 0x41]));
    write('lớn.vbhc', 'x'.repeat(5 * 1024 * 1024 + 1));
    symlinkSync(folder, join(folder, 'vòng tròn'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are documents and units’ lists, each once, not those of packages nor behind links', async () => {
    const found = await machineFiles.find(pathToFileURL(folder).href);
    expect(found).toEqual(
      [
        'a.vbhc',
        'chung.the-thuc.json',
        'cũ.the-thuc-moc.json',
        'e.vbhc',
        'lớn.vbhc',
        'năm 2026/.the-thuc.json',
        'năm 2026/b.vbhc.md',
        'năm 2026/can-cu.yaml',
      ]
        .map(uriOf)
        .sort(),
    );
    expect(await machineFiles.find('vscode-vfs://github/x')).toEqual([]);
    expect(await machineFiles.find(uriOf('không có'))).toEqual([]);
    // On a machine of another kind a share is no place, and an escaped slash is none anywhere.
    expect(await machineFiles.find('file://may-chu-khong-co/phong')).toEqual([]);
    expect(await machineFiles.find('file:///a%2Fb')).toEqual([]);
  });

  it('are read as text, or not at all', async () => {
    expect(await machineFiles.read(uriOf('a.vbhc'))).toBe('Căn cứ');
    expect(await machineFiles.read(uriOf('e.vbhc'))).toBeUndefined();
    expect(await machineFiles.read(uriOf('lớn.vbhc'))).toBeUndefined();
    expect(await machineFiles.read(uriOf('không có.vbhc'))).toBeUndefined();
    expect(await machineFiles.read('untitled:x')).toBeUndefined();
  });
});
