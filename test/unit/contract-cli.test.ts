import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { KINDS } from '../../server/src/core/kinds/index.ts';
import { messagesOf } from '../../server/src/core/pages/messages.ts';
import { parse } from '../../server/src/core/parse.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { inFolder, run } from '../harness/cli.ts';
import { HEADER, parseJson } from '../harness/contract.ts';

/** One error (no such day), at least one warning (a blank before the comma). */
const TEXT = `${HEADER.replace('ngày 05 tháng 02', 'ngày 32 tháng 02')}I. MỤC ĐÍCH\nTrồng cây , tưới cây.\n`;
const CLEAN_ERRORS = `${HEADER}I. MỤC ĐÍCH\nTrồng cây , tưới cây.\n`;

function withFile(text: string, use: (path: string) => Promise<void>): Promise<void> {
  return inFolder(async (folder) => {
    const path = join(folder, 'Kế hoạch số 1.vbhc');
    writeFileSync(path, text);
    await use(path);
  });
}

describe('exit status', () => {
  it('1 with an error, 0 with warnings only, --max-warnings counts them, also under --quiet', async () => {
    await withFile(TEXT, async (path) => {
      expect((await run('check', path)).code).toBe(1);
    });
    await withFile(CLEAN_ERRORS, async (path) => {
      expect((await run('check', path)).code).toBe(0);
      expect((await run('check', '--max-warnings', '0', path)).code).toBe(1);
      expect((await run('check', '--max-warnings', '0', '--quiet', path)).code).toBe(1);
      expect((await run('check', '--max-warnings', '100', path)).code).toBe(0);
    });
  });

  test.each([
    [['check', '--format', 'xml'], 'stylish'],
    [['check', '--today', '2026-02-30'], '--today'],
    [['check', '--rule', 'khong/co=off'], 'Không có quy tắc'],
    [['check', '--rule', 'trinh-bay/lap-tu=cao'], '--rule'],
    [['check', '--kind', 'tho'], 'Không có loại'],
    [['check', '--max-warnings', 'nhiều'], '--max-warnings'],
    [['check', '--khong-co'], 'Tham số không hợp lệ'],
    [['check', '--khong-co'], 'không có “--khong-co”'],
    [['check', '--today'], 'Sau “--today” còn thiếu giá trị'],
    [['check', '--quiet=1'], 'Tham số “--quiet” không đi kèm giá trị'],
    [['check', '--max-warnings', 'x'], '--max-warnings phải là một số'],
    [['rules', 'thua'], 'không nhận “thua”'],
    [['new', 'ke-hoach', '-o'], 'Sau “--output” còn thiếu giá trị'],
    [['new', 'ke-hoach', '-o', 'khong-co/a.vbhc'], 'Chưa có thư mục “khong-co”'],
    [['check', '--rule', 'khong=off'], 'Không có quy tắc “khong”'],
    [['check', '--fix', '--fix-dry-run'], '--fix-dry-run'],
    [['check', '--lang', 'fr'], '--lang'],
    [['parse'], 'parse'],
    [['parse', 'khong-co.vbhc'], 'không có tệp'],
    [['parse', '.'], 'thư mục'],
    [['new'], 'ke-hoach'],
    [['new', 'tho'], 'ke-hoach'],
    [['explain', 'lap-tu'], 'Có phải “trinh-bay/lap-tu”?'],
    [['explain', 'hai dấu cách'], 'trinh-bay/hai-dau-cach'],
    [['explain', 'zzz'], 'Không có quy tắc “zzz”'],
    [['explain', '--by', 'law'], 'part hoặc article'],
    [['explain', 'trinh-bay/lap-tu', '--by', 'part'], '--by'],
    [['explain', 'trinh-bay/lap-tu', 'x'], 'x'],
    [['chay'], 'chay'],
    [[], 'the-thuc check'],
  ])('2 and a message for %j', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
  });

  test.each([['--help'], ['-h'], ['help'], ['check', '--help']])('--help is no fault: %s', async (...args) => {
    const { code, out } = await run(...args);
    expect(code).toBe(0);
    expect(out).toContain('the-thuc check');
  });
});

describe('options of check', () => {
  it('--rule switches a rule off, changes its level, takes groups', () =>
    withFile(TEXT, async (path) => {
      const rules = async (...args: string[]): Promise<Map<string, string>> => {
        const { out } = await run('check', '--format', 'json', ...args, path);
        const [file] = (JSON.parse(out) as { files: { findings: { rule: string; severity: string }[] }[] }).files;
        return new Map(file?.findings.map((one) => [one.rule, one.severity]));
      };
      const id = 'trinh-bay/dau-cach-truoc-dau-cau';
      expect((await rules()).get(id)).toBe('warning');
      expect((await rules('--rule', `${id}=off`)).has(id)).toBe(false);
      expect((await rules('--rule', `${id}=error`)).get(id)).toBe('error');
      expect([...(await rules('--rule', 'the-thuc/*=off')).keys()].some((rule) => rule.startsWith('the-thuc/'))).toBe(
        false,
      );
      expect([...(await rules('--quiet')).values()].every((severity) => severity === 'error')).toBe(true);
      expect((await rules('--quiet')).size).toBeGreaterThan(0);
    }));

  it('--kind reads a text that looks like no document as one', () =>
    withFile('Ghi chép\n\nTrồng cây , tưới cây.\n', async (path) => {
      const { out } = await run('check', '--format', 'json', '--kind', 'ke-hoach', path);
      const [file] = (JSON.parse(out) as { files: { regime: string; findings: { rule: string }[] }[] }).files;
      expect(file?.regime).toBe('nd30');
      expect(file?.findings.map(({ rule }) => rule)).toContain('trinh-bay/dau-cach-truoc-dau-cau');
    }));

  it('--quiet speaks of errors only: warnings may be left', () =>
    withFile(CLEAN_ERRORS, async (path) => {
      const { out } = await run('check', '--quiet', path);
      expect(out).toContain('không có lỗi nào');
      expect(out).not.toContain('không có gì phải sửa');
    }));

  it('a group may be named without its star', () =>
    withFile(CLEAN_ERRORS, async (path) => {
      expect((await run('check', '--max-warnings', '0', '--rule', 'trinh-bay=off', path)).code).toBe(0);
    }));

  it('--kind takes the text for that kind', () =>
    withFile(CLEAN_ERRORS, async (path) => {
      const { out } = await run('check', '--format', 'json', '--kind', 'chi-thi', path);
      expect((JSON.parse(out) as { files: { kind: string }[] }).files[0]?.kind).toBe('chi-thi');
    }));

  it('stylish: path, place, level, message, rule, sum; English on request', () =>
    withFile(TEXT, async (path) => {
      const { out } = await run('check', path);
      expect(out).toContain(path);
      expect(out).toMatch(/ {2}6:\d+ +lỗi +.+ {2}the-thuc\/ngay-khong-co/u);
      expect(out).toMatch(/1 tệp: \d+ lỗi, \d+ cảnh báo/u);
      const english = await run('check', '--lang', 'en', path);
      expect(english.out).toMatch(/1 files: \d+ errors/u);
      expect((await run('--lang', 'en', 'check', path)).out).toBe(english.out);
    }));
});

describe('parse, new, explain, rules', () => {
  it('parse prints the tree as JSON', () =>
    withFile(`\ufeff${CLEAN_ERRORS}`, async (path) => {
      const { code, out } = await run('parse', path);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual(parseJson(`\ufeff${CLEAN_ERRORS}`));
    }));

  test.each(KINDS.map((kind) => kind.id))('new %s gives a document of that kind without an error', (kind) =>
    inFolder(async (folder) => {
      const path = join(folder, `${kind}.vbhc`);
      expect((await run('new', kind, '-o', path)).code).toBe(0);
      const { code, out } = await run('check', '--format', 'json', '--max-warnings', '0', path);
      const report = JSON.parse(out) as { files: { kind: string; findings: { severity: string }[] }[] };
      expect(report.files[0]?.findings.filter((one) => one.severity === 'error' || one.severity === 'warning')).toEqual(
        [],
      );
      expect(code).toBe(0);
      expect(report.files[0]?.kind).toBe(kind);
      expect((await run('new', kind)).out).toBe(readFileSync(path, 'utf8').replace(/\n$/u, ''));
    }),
  );

  it('new makes a decision and a resolution normative by --che-do, and says where there is no such form', async () => {
    const council = ['--set', 'co-quan=Hội đồng nhân dân tỉnh Sông Hoa', '--set', 'nam=2026'];
    for (const option of [['--che-do', 'qppl'], ['--che-do=quy-pham'], ['--regime', 'qppl']]) {
      const { code, out } = await run('new', 'nghi-quyet', ...option, ...council);
      expect(code).toBe(0);
      expect(parse(out).main).toMatchObject({ kind: 'nghi-quyet', regime: 'quy-pham' });
      expect(out).toContain('/2026/NQ-HĐND');
    }
    expect(parse((await run('new', 'nghi-quyet', '--che-do', 'hanh-chinh', ...council)).out).main.regime).toBe('nd30');
    expect(await run('new', 'ke-hoach', '--che-do', 'qppl')).toMatchObject({ code: 2, out: '' });
    expect(await run('new', 'nghi-dinh', '--che-do', 'hanh-chinh')).toMatchObject({ code: 2, out: '' });
    expect((await run('new', 'nghi-quyet', '--che-do', 'khac')).err).toContain('khac');
  });

  it('new fills in what --set gives and writes over nothing, text or not', () =>
    inFolder(async (folder) => {
      const { out } = await run('new', 'ke-hoach', '--set', 'co-quan=SỞ Y TẾ', '--set', 'dia-danh=An Sơn');
      expect(out).toContain('SỞ Y TẾ');
      expect(out).toContain('An Sơn, ngày');
      const path = join(folder, 'ảnh.vbhc');
      writeFileSync(path, Buffer.from([0, 1, 2]));
      expect((await run('new', 'ke-hoach', '-o', path)).code).toBe(2);
      expect([...readFileSync(path)]).toEqual([0, 1, 2]);
      expect((await run('new', 'ke-hoach', '-o', join(folder, 'không', 'có.vbhc'))).code).toBe(2);
      expect((await run('new', 'ke-hoach', '--set', 'la=x')).code).toBe(2);
    }));

  it('explain has a page for every rule, without links, which lead nowhere in a terminal', async () => {
    for (const rule of RULES) {
      const { code, out } = await run('explain', rule.id);
      expect(code).toBe(0);
      expect(out.startsWith(`# ${rule.title.vi}\n\n\`${rule.id}\`\n`)).toBe(true);
      expect(out).toContain(rule.docs.vi);
      expect(out).not.toContain('.md)');
    }
  });

  it('explain --lang en speaks English: title, reasons, messages, level; what is quoted stays Vietnamese and is said to be', async () => {
    for (const rule of RULES) {
      const { code, out } = await run('explain', rule.id, '--lang', 'en');
      expect(code).toBe(0);
      expect(out.startsWith(`# ${rule.title.en}\n`)).toBe(true);
      expect(out).toContain(rule.docs.en);
      expect(out).toContain('Default level:');
      for (const message of messagesOf(rule, 'en').sentences) expect(out).toContain(`- ${message}`);
      expect(out).not.toContain(rule.docs.vi);
      expect(out).toContain('they are quotations');
    }
  });

  it('explain without a rule lists all of them, by part or by article; with a group those of the group', async () => {
    for (const language of ['vi', 'en'] as const) {
      for (const by of ['part', 'article'] as const) {
        const { code, out } = await run('explain', '--by', by, '--lang', language);
        expect(code).toBe(0);
        for (const rule of RULES) expect(out).toContain(rule.id);
      }
    }
    expect((await run('explain')).out).toBe((await run('explain', '--by', 'part')).out);
    expect((await run('explain')).out).toMatch(/^Quốc hiệu, Tiêu ngữ/u);
    expect((await run('explain', '--by', 'article')).out).toMatch(/^Nghị định số 30\/2020\/NĐ-CP[^\n]*\n {2}Điều 8\n/u);
    const group = (await run('explain', 'trinh-bay/*')).out.split('\n').filter((line) => line.startsWith('  '));
    expect(group).toHaveLength(RULES.filter(({ id }) => id.startsWith('trinh-bay/')).length);
  });

  it('rules --format json lists id, severity, basis, fix, title of every rule', async () => {
    const list = JSON.parse((await run('rules', '--format', 'json')).out) as Record<string, unknown>[];
    expect(list.map((one) => one.id)).toEqual(RULES.map((rule) => rule.id).sort());
    for (const one of list) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(['id', 'severity', 'basis', 'fix', 'title', 'part', 'since']),
      );
    }
    expect((await run('rules')).out.split('\n')).toHaveLength(RULES.length);
  });
});

it('the bundle runs on the Node of the machine: no path means the current folder, - is standard input', () =>
  inFolder(async (folder) => {
    const bundle = join(import.meta.dirname, '../../dist/cli.js');
    if (!existsSync(bundle)) {
      console.log('Bỏ qua: chưa có dist/cli.js (node esbuild.mjs).');
      return;
    }
    writeFileSync(join(folder, 'kế hoạch.vbhc'), CLEAN_ERRORS);
    const options = { cwd: folder, encoding: 'utf8' as const, input: CLEAN_ERRORS };
    const paths = (...args: string[]): unknown =>
      (
        JSON.parse(execFileSync('node', [bundle, 'check', '--format', 'json', ...args], options)) as {
          files: { path: string }[];
        }
      ).files.map((one) => one.path);
    expect(paths()).toEqual(['kế hoạch.vbhc']);
    expect(paths('-')).toEqual(['-']);
  }));
