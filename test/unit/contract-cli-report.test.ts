import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { inFolder, run } from '../harness/cli.ts';
import { HEADER } from '../harness/contract.ts';

const SPACE = `${HEADER}I. MỤC ĐÍCH\nTrồng cây , tưới cây.\n`;
const WRONG = `${HEADER.replace('ngày 05 tháng 02', 'ngày 32 tháng 02')}I. MỤC ĐÍCH\nTrồng cây.\n`;
const FORMATS = ['stylish', 'json', 'sarif', 'github', 'junit', 'html'];

describe('check --format', () => {
  it.each(FORMATS)('%s: the same status as any other, files that can’t be read named on standard error', (format) =>
    inFolder(async (folder) => {
      const at = (name: string) => join(folder, name);
      writeFileSync(at('a.vbhc'), SPACE);
      const clean = await run('check', '--format', format, at('a.vbhc'));
      expect(clean.code).toBe(0);
      expect(clean.out).not.toBe('');
      expect((await run('check', '--format', format, '--max-warnings', '0', at('a.vbhc'))).code).toBe(1);
      writeFileSync(at('b.vbhc'), WRONG);
      expect((await run('check', '--format', format, folder)).code).toBe(1);
      const missing = await run('check', '--format', format, at('a.vbhc'), at('thiếu.vbhc'));
      expect(missing.code).toBe(2);
      expect(missing.out + missing.err).toContain('thiếu.vbhc');
    }),
  );

  it.each(FORMATS)('%s: --quiet leaves errors only, --fix mends and tells what is left', (format) =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      writeFileSync(path, SPACE);
      const rule = 'dau-cach-truoc-dau-cau';
      expect((await run('check', '--format', format, path)).out).toContain(rule);
      expect((await run('check', '--format', format, '--quiet', path)).out).not.toContain(rule);
      const { out, err } = await run('check', '--format', format, '--fix', path);
      expect(out).not.toContain(rule);
      expect(err).toContain('Đã sửa 1 chỗ trong 1 tệp');
      expect(readFileSync(path, 'utf8')).toBe(SPACE.replace(' ,', ','));
    }),
  );

  it('SARIF names files below the folder of the run by their escaped path, others by their address', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'kế hoạch 1%.vbhc');
      writeFileSync(path, SPACE);
      const log = JSON.parse((await run('check', '--format', 'sarif', path)).out);
      expect(log.runs[0].artifacts[0].location).toEqual({ uri: pathToFileURL(path).href });
      const sample = 'test/samples/Kế hoạch thi đua 2026.vbhc';
      const inside = JSON.parse((await run('check', '--format', 'sarif', `./${sample}`)).out);
      expect(inside.runs[0].artifacts[0].location).toEqual({
        uri: sample.split('/').map(encodeURIComponent).join('/'),
        uriBaseId: '%SRCROOT%',
      });
      expect(decodeURIComponent(inside.runs[0].artifacts[0].location.uri)).toBe(sample);
    }));

  it('a baseline’s findings are told as suppressed in SARIF, counted in HTML', () =>
    inFolder(async (folder) => {
      const at = (name: string) => join(folder, name);
      writeFileSync(at('a.vbhc'), SPACE);
      await run('check', '--write-baseline', at('moc.json'), '--reason', 'đã ban hành', at('a.vbhc'));
      const { out, code } = await run(
        'check',
        '--format',
        'sarif',
        '--baseline',
        at('moc.json'),
        '--max-warnings',
        '0',
        at('a.vbhc'),
      );
      expect(code).toBe(0);
      const { results } = JSON.parse(out).runs[0] as { results: { suppressions?: unknown }[] };
      expect(results.length).toBeGreaterThan(0);
      for (const one of results) expect(one.suppressions).toEqual([{ kind: 'external', justification: 'đã ban hành' }]);
      const page = await run('check', '--format', 'html', '--baseline', at('moc.json'), at('a.vbhc'));
      expect(page.out).toMatch(/\d+ chỗ đã ghi trong tệp mốc/u);
    }));

  test.each([
    [['--fix-dry-run', '--format', 'html'], '--format html'],
    [['--fix-dry-run', '-o', 'a.diff'], '--output'],
    [['--hints', '--quiet'], '--hints'],
    [['--write-baseline', 'moc.json', '-o', 'a.html'], '-o'],
    [['--format', 'xml'], 'sarif, github, junit, html'],
  ])('refused loudly: %j', async (args, named) => {
    const { code, out, err } = await run('check', ...args, 'test/samples/bien-ban-hop.vbhc');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(named);
    expect(existsSync('moc.json') || existsSync('a.diff') || existsSync('a.html')).toBe(false);
  });
});

describe('check -o', () => {
  it.each(FORMATS)('%s: into a file, the same as on standard output', (format) =>
    inFolder(async (folder) => {
      const path = join(folder, 'a.vbhc');
      const target = join(folder, 'báo cáo');
      writeFileSync(path, SPACE);
      const printed = await run('check', '--format', format, path);
      const { code, out, err } = await run('check', '--format', format, '-o', target, path);
      expect(code).toBe(0);
      expect(out).toBe('');
      expect(err).toContain('báo cáo');
      expect(readFileSync(target, 'utf8')).toBe(`${printed.out}\n`);
      expect(readdirSync(folder).sort()).toEqual(['a.vbhc', 'báo cáo']);
      // A report is made again and again; what is made for a terminal can't be told from other texts.
      const again = await run('check', '--format', format, '-o', target, path);
      expect(again.code).toBe(format === 'stylish' || format === 'github' ? 2 : 0);
    }),
  );

  it('“-” is standard output', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.vbhc'), SPACE);
      const { out } = await run('check', '--format', 'html', '-o', '-', folder);
      expect(out).toMatch(/^<!doctype html>/u);
      expect(existsSync('-')).toBe(false);
    }));

  it('writes over no other file, no document of the run, no folder', () =>
    inFolder(async (folder) => {
      const at = (name: string) => join(folder, name);
      writeFileSync(at('a.vbhc'), SPACE);
      writeFileSync(at('thư.html'), '<!doctype html>\n<html lang="vi">\n<head>\n<title>Thư</title>');
      symlinkSync(at('a.vbhc'), at('nối.html'));
      for (const name of ['thư.html', 'a.vbhc', 'nối.html', '']) {
        const { code, err } = await run('check', '--format', 'html', '-o', at(name), folder);
        expect(code).toBe(2);
        expect(err).toMatch(/không ghi đè|một trong các tệp được kiểm tra|là thư mục, không ghi gì/u);
      }
      expect(readFileSync(at('a.vbhc'), 'utf8')).toBe(SPACE);
      const report = (await run('check', '--format', 'html', at('a.vbhc'))).out;
      writeFileSync(at('văn bản.txt'), report);
      const own = await run('check', '--format', 'html', '-o', at('văn bản.txt'), at('văn bản.txt'));
      expect(own.err).toContain('một trong các tệp được kiểm tra');
    }));

  it('a folder that isn’t there: status 2, with the reason', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'a.vbhc'), SPACE);
      const { code, err } = await run('check', '--format', 'html', '-o', join(folder, 'không có', 'b.html'), folder);
      expect(code).toBe(2);
      expect(err).toContain('không có” nên không ghi được');
    }));
});
