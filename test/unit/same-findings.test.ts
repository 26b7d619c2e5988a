import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { inFolder as onDisk, run } from '../harness/cli.ts';
import { framed } from '../harness/frame.ts';
import { inFolder, startServer, type TestClient } from '../harness/lsp.ts';

/** Invariant I10: the command line and the editor's server say the same of the same text. */
const SAMPLES = join(import.meta.dirname, '../samples');
const LEVELS = ['', 'error', 'warning', 'info', 'hint'];

interface ReportFile {
  readonly path: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
  }[];
}

interface Report {
  readonly files: readonly ReportFile[];
}

function printed(file: ReportFile | undefined): string[] | undefined {
  return file?.findings.map(
    (one) => `${one.line}:${one.column}-${one.endLine}:${one.endColumn} ${one.severity} ${one.rule} ${one.message}`,
  );
}

function shown(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(
    ({ range: { start, end }, severity, code, message }) =>
      `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${LEVELS[severity ?? 0]} ${code} ${message}`,
  );
}

let client: TestClient;
beforeAll(async () => {
  // The day that the harness gives the command line.
  client = await startServer({ today: '2026-11-21' });
});
afterAll(() => client.stop());

describe('the same findings on the command line and in the server', () => {
  const names = readdirSync(SAMPLES).filter((one) => /\.vbhc(\.md)?$/u.test(one));

  test.each(names)('%s', async (name) => {
    const path = join(SAMPLES, name);
    const report: Report = JSON.parse((await run('check', path, '--format', 'json')).out);
    const uri = await client.open(readFileSync(path, 'utf8'), `file:///${encodeURIComponent(name)}`);
    expect(shown(await client.diagnostics(uri))).toEqual(printed(report.files[0]));
    // What is open is compared with each other; the command line was given one file.
    await client.close(uri);
  });

  test('are some', async () => {
    const report: Report = JSON.parse((await run('check', SAMPLES, '--format', 'json')).out);
    expect(report.files.flatMap((file) => file.findings).length).toBeGreaterThan(30);
  });
});

/** A unit's own list, a document that others cite, two that cite it and each other's sources in different words. */
const OFFICE: Readonly<Record<string, string>> = {
  'can-cu.yaml':
    'can-cu:\n  - loai: nghi-quyet\n    so-ky-hieu: 21-NQ/TU\n    ngay: 2025-02-03\n    co-quan: Tỉnh ủy Sông Hoa\n    het-hieu-luc: 2026-01-01\n',
  'kế hoạch.vbhc': framed(
    'Theo Kế hoạch số 31/KH-UBND ngày 06/3/2026 của Ủy ban nhân dân tỉnh Sông Hoa về trồng cây và Nghị quyết số 21-NQ/TU ngày 04/02/2025 của Tỉnh ủy Sông Hoa về trồng cây.',
  ),
  'quý 2/kế hoạch.vbhc': framed(
    'Theo Kế hoạch số 31/KH-UBND ngày 07/3/2026 của Ủy ban nhân dân tỉnh Sông Hoa về trồng cây và Nghị quyết số 21-NQ/TU ngày 03/02/2025 của Tỉnh ủy Sông Hoa về trồng cây.',
  ),
};

test('the same of a folder with can-cu.yaml and documents that cite each other', () =>
  onDisk(async (folder) => {
    for (const [name, text] of Object.entries(OFFICE)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const { out, err } = await run('check', folder, '--format', 'json');
    expect(err).toBe('');
    const report: Report = JSON.parse(out);
    const office = await startServer({ today: '2026-11-21', files: OFFICE });
    try {
      const rules = new Set<string>();
      for (const file of report.files) {
        const name = file.path.slice(folder.length + 1);
        const uri = await office.open(OFFICE[name] ?? '', inFolder(name));
        // A path is told as each of them knows it: from the root of the workspace, as given on the command line.
        const told = printed(file)?.map((line) => line.replaceAll(`${folder}/`, ''));
        expect(shown(await office.diagnostics(uri))).toEqual(told);
        for (const { rule } of file.findings) rules.add(rule);
      }
      expect(report.files).toHaveLength(2);
      expect([...rules]).toContain('nhat-quan/vien-dan-khac-van-ban-khac');
    } finally {
      await office.stop();
    }
  }));

/** Levels by folder and by file, a shared file, a draft, a baseline: all that a configuration may say of findings. */
const CONFIGURED: Readonly<Record<string, string>> = {
  '.the-thuc.json': JSON.stringify({
    extends: 'chung.the-thuc.json',
    rules: { 'trinh-bay/hai-dau-cach': 'error' },
    overrides: [{ files: '*.md', rules: { 'trinh-bay/lap-tu': 'off' } }],
    baseline: 'cũ/.the-thuc-moc.json',
  }),
  'chung.the-thuc.json': '{"rules": {"trinh-bay": "info"}}',
  'cũ/.the-thuc-moc.json': '{"version": 1, "reason": "cũ", "files": {}}',
  'nháp/.the-thuc.json': '{"drafting": true, "rules": {"trinh-bay/hai-dau-cach": "of"}}',
  'a.vbhc': framed('Các đơn vị  báo cáo kết quả.\n\nCác phòng và và các đơn vị thực hiện.'),
  'b.vbhc.md': framed('Các đơn vị  báo cáo kết quả.\n\nCác phòng và và các đơn vị thực hiện.'),
  'cũ/a.vbhc': framed('Các đơn vị  báo cáo kết quả.\n\nCác phòng và và các đơn vị thực hiện.'),
  'nháp/a.vbhc': framed('Các phòng và và các đơn vị thực hiện.').replace(/Nơi nhận:[\s\S]*?(?=GIÁM ĐỐC\n)/u, ''),
};

test('the same of a folder with .the-thuc.json', () =>
  onDisk(async (folder) => {
    const files = { ...CONFIGURED };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const moc = join(folder, 'cũ/.the-thuc-moc.json');
    await run('check', join(folder, 'cũ'), '--write-baseline', moc, '--reason', 'cũ');
    files['cũ/.the-thuc-moc.json'] = readFileSync(moc, 'utf8');
    const { out, err } = await run('check', folder, '--format', 'json');
    expect(err).toContain('nháp/.the-thuc.json:1:56: Không có mức “of”');
    const report: Report = JSON.parse(out);
    const office = await startServer({ today: '2026-11-21', files });
    try {
      for (const file of report.files) {
        const name = file.path.slice(folder.length + 1);
        const uri = await office.open(files[name] ?? '', inFolder(name));
        expect(shown(await office.diagnostics(uri))).toEqual(printed(file));
      }
      const rulesOf = (name: string): string[] =>
        report.files
          .filter(({ path }) => path.endsWith(name))
          .flatMap((one) => one.findings.map(({ rule, severity }) => `${severity} ${rule}`));
      expect(rulesOf('/b.vbhc.md')).toEqual(['error trinh-bay/hai-dau-cach']);
      expect(rulesOf('cũ/a.vbhc')).toEqual([]);
      expect(rulesOf('nháp/a.vbhc')).toEqual(['info trinh-bay/lap-tu']);
    } finally {
      await office.stop();
    }
  }));
