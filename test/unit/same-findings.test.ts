import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../harness/cli.ts';
import { startServer, type TestClient } from '../harness/lsp.ts';

/** Invariant I10: the command line and the editor's server say the same of the same text. */
const SAMPLES = join(import.meta.dirname, '../samples');
const LEVELS = ['', 'error', 'warning', 'info', 'hint'];

interface Report {
  readonly files: readonly {
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly message: string;
      readonly line: number;
      readonly column: number;
      readonly endLine: number;
      readonly endColumn: number;
    }[];
  }[];
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
    const printed = report.files[0]?.findings.map(
      (one) => `${one.line}:${one.column}-${one.endLine}:${one.endColumn} ${one.severity} ${one.rule} ${one.message}`,
    );
    const uri = await client.open(readFileSync(path, 'utf8'), `file:///${encodeURIComponent(name)}`);
    const shown = (await client.diagnostics(uri)).map(
      ({ range: { start, end }, severity, code, message }) =>
        `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${LEVELS[severity ?? 0]} ${code} ${message}`,
    );
    expect(shown).toEqual(printed);
  });

  test('are some', async () => {
    const report: Report = JSON.parse((await run('check', SAMPLES, '--format', 'json')).out);
    expect(report.files.flatMap((file) => file.findings).length).toBeGreaterThan(30);
  });
});
