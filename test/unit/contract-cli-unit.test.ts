import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../harness/cli.ts';
import { HEADER } from '../harness/contract.ts';

/** The unit's own list of documents, `can-cu.yaml`, and the other files of a run. */
const TEXT = `${HEADER}I. MỤC ĐÍCH\nTheo Quyết định số 77/QĐ-SNV ngày 02/01/2019 của Sở Nội vụ.\n`;
const ROW = 'can-cu:\n  - loai: quyet-dinh\n    so-ky-hieu: 77/QĐ-SNV\n    ngay: 2019-01-02\n';
/** A decision that the plan of `TEXT` cites. */
const DECISION = HEADER.replace('KẾ HOẠCH', 'QUYẾT ĐỊNH')
  .replace(/^Số:.*$/mu, 'Số: 77/QĐ-SNV')
  .replace(/ngày .*$/mu, 'ngày 02 tháng 01 năm 2019');

interface Known {
  readonly documents: readonly { readonly code: string; readonly known: Record<string, unknown> }[];
}

async function known(...args: readonly string[]): Promise<unknown> {
  const { out } = await run('citations', '--format', 'json', ...args);
  return (JSON.parse(out) as Known).documents.find(({ code }) => code === '77/QĐ-SNV')?.known;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, 'quý 1'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

describe('can-cu.yaml', () => {
  it.each(['can-cu.yaml', 'can-cu.yml'])('%s holds for its folder and those below', (name) =>
    inFolder(async (folder) => {
      write(folder, { 'quý 1/a.vbhc': TEXT, [name]: ROW });
      expect(await known(folder)).toMatchObject({ state: 'sure', source: 'don-vi' });
    }),
  );

  it('can-cu.json too', () =>
    inFolder(async (folder) => {
      const row = { loai: 'quyet-dinh', 'so-ky-hieu': '77/QĐ-SNV', ngay: '2019-01-02' };
      write(folder, { 'a.vbhc': TEXT, 'can-cu.json': JSON.stringify({ 'can-cu': [row] }) });
      expect(await known(join(folder, 'a.vbhc'))).toMatchObject({ source: 'don-vi' });
    }));

  it('of a file outside the current folder its own folder only; a list below says nothing above', () =>
    inFolder(async (folder) => {
      write(folder, { 'quý 1/a.vbhc': TEXT, 'can-cu.yaml': ROW });
      expect(await known(join(folder, 'quý 1', 'a.vbhc'))).toEqual({ state: 'unknown' });
    }).then(() =>
      inFolder(async (folder) => {
        write(folder, { 'a.vbhc': TEXT, 'quý 1/can-cu.yaml': ROW });
        expect(await known(folder)).toEqual({ state: 'unknown' });
      }),
    ));

  it('what can not be used is told with its place, once, and changes no exit status', () =>
    inFolder(async (folder) => {
      write(folder, {
        'a.vbhc': TEXT,
        'b.vbhc': TEXT,
        'can-cu.yaml': `${ROW}    het-hieu-luc: hôm qua\n`,
      });
      for (const command of ['check', 'citations']) {
        const { code, err } = await run(command, folder);
        expect(code).toBe(0);
        expect(err.match(/can-cu\.yaml:5:\d+: /gu)).toHaveLength(1);
      }
      expect(await known(folder)).toMatchObject({ source: 'don-vi' });
    }));

  it('named itself it is checked: findings with places, an error ends with 1', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'can-cu.yaml');
      writeFileSync(path, `${ROW}  - loai: tho\n    so-ky-hieu: 1/TH-SNV\n`);
      const { code, out } = await run('check', '--format', 'json', path);
      const [file] = (JSON.parse(out) as { files: { kind: string; findings: Record<string, unknown>[] }[] }).files;
      expect(code).toBe(1);
      expect(file?.kind).toBe('can-cu');
      expect(file?.findings).toEqual([expect.objectContaining({ severity: 'error', line: 5, basis: [], related: [] })]);
      writeFileSync(path, ROW);
      expect((await run('check', path)).code).toBe(0);
      writeFileSync(path, 'can-cu:\n  - loai: nghi-dinh\n    so-ky-hieu: 30/2020/NĐ-CP\n    ngay: 2020-03-06\n');
      expect((await run('check', path)).out).toContain('05/3/2020');
    }));

  it('--registry adds a list; one that is not there is a usage error', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.vbhc': TEXT, 'sở.yaml': ROW });
      expect(await known(folder)).toEqual({ state: 'unknown' });
      expect(await known('--registry', join(folder, 'sở.yaml'), folder)).toMatchObject({ source: 'don-vi' });
      const { code, err } = await run('check', '--registry', join(folder, 'thiếu.yaml'), folder);
      expect([code, err]).toEqual([2, expect.stringContaining('không có tệp')]);
    }));
});

it('a document among the files may be cited by the others, not by itself', () =>
  inFolder(async (folder) => {
    write(folder, { 'a.vbhc': TEXT, 'quyết định.vbhc': DECISION });
    expect(await known(folder)).toMatchObject({ state: 'sure', source: 'van-ban' });
    expect(await known(join(folder, 'a.vbhc'))).toEqual({ state: 'unknown' });
  }));

it('what a document says of its date counts against the files that cite it otherwise', () =>
  inFolder(async (folder) => {
    write(folder, { 'a.vbhc': TEXT.replace('02/01/2019 của Sở Nội vụ', '03/01/2019'), 'quyết định.vbhc': DECISION });
    const { out } = await run('citations', folder);
    const said = out.replace(/\s+/gu, ' ');
    expect(said).toContain('quyết định.vbhc) ghi ngày 02/01/2019; khác ở đây: 03/01/2019');
  }));
