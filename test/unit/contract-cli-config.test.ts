import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../harness/cli.ts';
import { framed } from '../harness/frame.ts';

/** `.the-thuc.json`, `--config`, `--print-config` and baselines on the command line. */
const FAULTY = framed('Các đơn vị  báo cáo kết quả.\n\nCác phòng và và các đơn vị thực hiện.');
/** Nobody is to receive it yet. */
const UNFINISHED = FAULTY.replace(/Nơi nhận:[\s\S]*?(?=GIÁM ĐỐC\n)/u, '');

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly findings: readonly { rule: string; severity: string }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

function write(folder: string, files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

async function report(...args: readonly string[]): Promise<Report> {
  return JSON.parse((await run('check', '--format', 'json', ...args)).out);
}

async function rules(...args: readonly string[]): Promise<string[]> {
  return (await report(...args)).files.flatMap((file) => file.findings.map((one) => `${one.severity} ${one.rule}`));
}

const BOTH = ['warning trinh-bay/hai-dau-cach', 'warning trinh-bay/lap-tu'];

describe('.the-thuc.json', () => {
  it('sets levels for its folder and those below', () =>
    inFolder(async (folder) => {
      write(folder, { 'quý 1/a.vbhc': FAULTY });
      const usual = await rules(folder);
      expect(usual.map((one) => one.split(' ')[1])).toEqual(BOTH.map((one) => one.split(' ')[1]));
      write(folder, {
        '.the-thuc.json': { rules: { 'trinh-bay/*': 'info' } },
        'quý 1/.the-thuc.json': { rules: { 'trinh-bay/lap-tu': 'error' } },
      });
      expect(await rules(folder)).toEqual(['info trinh-bay/hai-dau-cach', 'error trinh-bay/lap-tu']);
      expect((await run('check', folder)).code).toBe(1);
    }));

  it('gives way to --rule', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.vbhc': FAULTY, '.the-thuc.json': { rules: { 'trinh-bay/lap-tu': 'error' } } });
      expect(await rules(folder, '--rule', 'trinh-bay=off')).toEqual([]);
    }));

  it('says other things for some files', () =>
    inFolder(async (folder) => {
      write(folder, {
        'a.vbhc': FAULTY,
        'cũ/a.vbhc': FAULTY,
        '.the-thuc.json': { overrides: [{ files: 'cũ/', rules: { 'trinh-bay/*': 'off' } }] },
      });
      const { files } = await report(folder);
      expect(files.map((one) => one.findings.length)).toEqual([2, 0]);
    }));

  it('doesn’t hold from above the folders of the run', () =>
    inFolder(async (folder) => {
      write(folder, { 'x/a.vbhc': FAULTY, '.the-thuc.json': { rules: { 'trinh-bay/*': 'off' } } });
      expect(await rules(join(folder, 'x'))).toHaveLength(2);
      expect(await rules(join(folder, 'x/a.vbhc'))).toHaveLength(2);
      write(folder, {
        'x/.the-thuc.json': { extends: ['y/.the-thuc.json', '../.the-thuc.json'] },
        'x/y/.the-thuc.json': { rules: { 'trinh-bay/lap-tu': 'off' } },
      });
      const { out, err } = await run('check', join(folder, 'x/a.vbhc'), '--format', 'json');
      expect(JSON.parse(out).summary.warnings).toBe(1);
      expect(err).toContain('Không thấy tệp “../.the-thuc.json”');
    }));

  it('leaves the findings as they are where it is broken, and says so', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.vbhc': FAULTY, '.the-thuc.json': '{\n  "rules": {"trinh-bay/lap-tu": "of"}\n}' });
      const { out, err, code } = await run('check', folder);
      expect(out).toContain('trinh-bay/lap-tu');
      expect(err).toBe(`${folder}/.the-thuc.json:2:33: Không có mức “of”; có lẽ là “off”.`);
      expect(code).toBe(0);
    }));

  it('is checked itself where it is named', () =>
    inFolder(async (folder) => {
      const path = join(folder, '.the-thuc.json');
      write(folder, { '.the-thuc.json': '{"extends": "không.the-thuc.json", "root": 1}' });
      const { files } = await report(path);
      expect(files).toMatchObject([
        { kind: 'cau-hinh', findings: [{ rule: 'cau-hinh/extends-missing' }, { rule: 'cau-hinh/shape' }] },
      ]);
      expect((await run('check', path)).err).toBe('');
    }));

  it('keeps a draft free of what is missing until --final', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.vbhc': UNFINISHED });
      const missing = await rules(folder);
      expect(missing).toContain('warning the-thuc/thieu-noi-nhan');
      write(folder, { '.the-thuc.json': { overrides: [{ files: '*.vbhc', drafting: true }] } });
      const quiet = await run('check', folder);
      expect(quiet.out).toContain('trinh-bay/lap-tu');
      expect(quiet.out).not.toContain('thieu-noi-nhan');
      expect(quiet.out).toContain('1 tệp đang soạn: chưa xét phần còn thiếu (xét cả: --final).');
      expect(await rules(folder, '--final')).toEqual(missing);
    }));

  it('gives way to --config', () =>
    inFolder(async (folder) => {
      write(folder, {
        'a.vbhc': FAULTY,
        '.the-thuc.json': { rules: { 'trinh-bay/hai-dau-cach': 'off' } },
        'khác/cấu hình.json': { extends: 'chung.the-thuc.json' },
        'khác/chung.the-thuc.json': { rules: { 'trinh-bay/lap-tu': 'off' } },
      });
      const found = await rules(folder, '--config', join(folder, 'khác/cấu hình.json'));
      expect(found.map((one) => one.split(' ')[1])).toEqual(['trinh-bay/hai-dau-cach']);
      expect(await run('check', folder, '--config', join(folder, 'không có'))).toMatchObject({ code: 2 });
    }));
});

describe('check --print-config', () => {
  const files = {
    'bản nháp/a.vbhc': FAULTY,
    'chung.the-thuc.json': { words: ['Sông Hoa'] },
    '.the-thuc.json': `{
  "extends": "chung.the-thuc.json",
  "rules": {
    "vien-dan": "off",
    "trinh-bay/lap-tu": {"level": "hint", "reason": "mẫu cũ"}
  },
  "unit": {"agency": "Sở Văn hóa và Thể thao"},
  "overrides": [
    {"files": "bản nháp/", "drafting": true}
  ]
}`,
  };

  it('says what holds for a file and where it stands', () =>
    inFolder(async (folder) => {
      write(folder, files);
      const { out, code } = await run(
        'check',
        '--print-config',
        '--config',
        join(folder, '.the-thuc.json'),
        join(folder, 'bản nháp/a.vbhc'),
      );
      expect(code).toBe(0);
      const shown = out.replaceAll(`${folder}/`, '');
      expect(shown).toContain('  1. chung.the-thuc.json (do .the-thuc.json dùng chung)\n  2. .the-thuc.json');
      expect(shown).toMatch(/tắt +vien-dan\/\* +cả nhóm, \d+ quy tắc khác mặc định {3}\.the-thuc\.json:4/u);
      expect(shown).toMatch(/gợi ý +trinh-bay\/lap-tu .*\.the-thuc\.json:5; lý do: mẫu cũ/u);
      expect(shown).toContain('Từ điển của đơn vị: 1 từ');
      expect(shown).toContain('Tên cơ quan, tổ chức: Sở Văn hóa và Thể thao   .the-thuc.json:7');
    }));

  it('as JSON', () =>
    inFolder(async (folder) => {
      write(folder, files);
      const path = join(folder, 'bản nháp');
      write(folder, { 'bản nháp/.the-thuc.json': { rules: { 'bo-cuc/*': 'off' } } });
      const { out } = await run('check', '--print-config', '--format', 'json', '--rule', 'trinh-bay/lap-tu=off', path);
      const found = JSON.parse(out);
      expect(found).toMatchObject({ version: 1, words: [], unit: {}, drafting: false, baseline: null, overrides: [] });
      expect(found.files).toEqual([{ path: `${path}/.the-thuc.json` }]);
      expect(found.rules.find((one: { rule: string }) => one.rule === 'trinh-bay/lap-tu')).toEqual({
        rule: 'trinh-bay/lap-tu',
        level: 'off',
        default: 'warning',
        key: 'trinh-bay/lap-tu',
      });
      expect(found.rules[0]).toMatchObject({ level: 'off', key: 'bo-cuc/*', line: 1, path: `${path}/.the-thuc.json` });
    }));

  it('says that nothing is set where nothing is', () =>
    inFolder(async (folder) => {
      const { out } = await run('check', '--print-config', join(folder, 'a.vbhc'));
      expect(out).toContain('mọi quy tắc ở mức mặc định');
      expect((await run('check', '--print-config', 'a', 'b')).code).toBe(2);
    }));
});

describe('a baseline', () => {
  const moc = (folder: string): string => join(folder, 'cũ.the-thuc-moc.json');

  it('keeps quiet of what was there, tells what is new', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.vbhc': FAULTY });
      const written = await run('check', folder, '--write-baseline', moc(folder), '--reason', 'Lưu trữ 2024');
      expect(written).toEqual({ code: 0, out: '', err: `Đã ghi mốc ${moc(folder)}: 2 phát hiện trong 1 tệp.` });
      expect(JSON.parse(readFileSync(moc(folder), 'utf8')).reason).toBe('Lưu trữ 2024');
      const quiet = await run('check', folder, '--baseline', moc(folder));
      expect(quiet.out).toBe('Đã kiểm tra 1 tệp: không có gì phải sửa.\n2 phát hiện cũ theo mốc không in ra.');
      write(folder, { 'a.vbhc': FAULTY.replace('II. NỘI DUNG', 'II. NỘI DUNG\n\nSở và và các phòng.') });
      expect(await rules(folder, '--baseline', moc(folder))).toHaveLength(1);
      expect((await report(folder, '--baseline', moc(folder))).summary).toMatchObject({ warnings: 1, baseline: 2 });
    }));

  it('is named by the configuration too, and not mended by --fix', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.vbhc': FAULTY, '.the-thuc.json': { baseline: 'cũ.the-thuc-moc.json' } });
      await run('check', folder, '--write-baseline', moc(folder));
      expect(await rules(folder)).toEqual([]);
      await run('check', folder, '--fix');
      expect(readFileSync(join(folder, 'a.vbhc'), 'utf8')).toBe(FAULTY);
    }));

  it('says what is out of date, once', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.vbhc': FAULTY, 'b.vbhc': FAULTY, 'c.vbhc': FAULTY });
      await run('check', folder, '--write-baseline', moc(folder), '--reason', 'cũ');
      write(folder, { 'a.vbhc': FAULTY.replace('vị  báo', 'vị báo'), 'b.vbhc': FAULTY.replace('và và', 'và') });
      const { err } = await run('check', folder, '--baseline', moc(folder));
      expect(err).toBe(
        `2 dòng trong mốc ${moc(folder)} không còn gặp nữa; ghi lại mốc bằng --write-baseline để bỏ các dòng ấy.`,
      );
      // A rule that is off has not looked.
      expect((await run('check', folder, '--baseline', moc(folder), '--rule', 'trinh-bay=off')).err).toBe('');
    }));

  it('written over a part of the archive leaves the rest, but for files that are gone, with their reasons', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.vbhc': FAULTY, 'b.vbhc': FAULTY });
      await run('check', folder, '--write-baseline', moc(folder), '--reason', 'cũ');
      const before = JSON.parse(readFileSync(moc(folder), 'utf8'));
      before.files['a.vbhc'][0].reason = 'mẫu của Bộ';
      before.files['c.vbhc'] = before.files['a.vbhc'];
      write(folder, { 'cũ.the-thuc-moc.json': before });
      await run('check', join(folder, 'a.vbhc'), '--write-baseline', moc(folder));
      const { 'c.vbhc': _, ...files } = before.files;
      expect(JSON.parse(readFileSync(moc(folder), 'utf8'))).toEqual({ ...before, files });
    }));

  it('is never written over anything else', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.vbhc': FAULTY, 'b.json': '{"version": 1}' });
      const { code, err } = await run('check', folder, '--write-baseline', join(folder, 'b.json'));
      expect(code).toBe(2);
      expect(err).toContain('đã có mà không phải tệp mốc');
      expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('{"version": 1}');
      expect((await run('check', folder, '--baseline', join(folder, 'b.json'))).code).toBe(2);
      expect((await run('check', folder, '--fix', '--write-baseline', moc(folder))).code).toBe(2);
      expect((await run('check', folder, '--reason', 'x')).code).toBe(2);
      expect(existsSync(moc(folder))).toBe(false);
    }));

  it('is checked itself where it is named; another name is for --baseline only, and that is said', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.vbhc': FAULTY });
      await run('check', folder, '--write-baseline', moc(folder), '--reason', 'x');
      expect((await run('check', moc(folder))).code).toBe(0);
      write(folder, { 'cũ.the-thuc-moc.json': '{"version": 1,' });
      expect(await rules(moc(folder))).toEqual(['error cau-hinh/baseline-broken']);
      const { err } = await run('check', folder, '--write-baseline', join(folder, 'mốc.json'), '--reason', 'x');
      expect(err).toContain('đặt tên kết thúc bằng .the-thuc-moc.json');
    }));

  it('counts a file that can’t be read as a fault all the same', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.vbhc': FAULTY });
      writeFileSync(join(folder, 'b.vbhc'), Uint8Array.from([0xff, 0x41, 0x42]));
      const { code, err } = await run('check', folder, '--write-baseline', moc(folder), '--reason', 'x');
      expect(code).toBe(2);
      expect(err).toContain('b.vbhc');
    }));
});
