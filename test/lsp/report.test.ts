import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { REPORT_REQUEST, type ReportParams, type ReportResult } from '../../server/src/lsp/protocol.ts';
import { run, inFolder as withFolder } from '../harness/cli.ts';
import { framed } from '../harness/frame.ts';
import { inFolder, type StartOptions, startServer, type TestClient } from '../harness/lsp.ts';

let client: TestClient | undefined;
async function start(options: StartOptions = {}): Promise<TestClient> {
  client = await startServer(options);
  return client;
}
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const FAULTY = framed('Các đơn vị  báo cáo kết quả.\n\nCác phòng và và các đơn vị thực hiện.');
const files = (...names: string[]): ReportParams => ({ files: names.map((path) => ({ uri: inFolder(path), path })) });

describe('theThuc/report', () => {
  it('is the page that the command line makes of the same files', () =>
    withFolder(async (folder) => {
      const texts = { 'a.vbhc': FAULTY, 'x/b.vbhc': framed('Bảo đảm đúng hạn.') };
      const { request } = await start({ files: texts });
      const report = await request<ReportResult>(REPORT_REQUEST, files('a.vbhc', 'x/b.vbhc'));
      for (const [name, text] of Object.entries(texts)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      const { out } = await run('check', '--format', 'html', '--today', report.today, folder);
      expect(report.html.trimEnd()).toBe(out.replaceAll(`${folder}/`, ''));
      expect(report).toMatchObject({ files: 2, errors: 0, warnings: 2 });
    }));

  it('takes what is being typed, and a document that is saved nowhere', async () => {
    const { open, request } = await start({ files: { 'a.vbhc': framed('Bảo đảm đúng hạn.') } });
    await open(FAULTY, inFolder('a.vbhc'));
    await open(FAULTY, 'untitled:Untitled-1');
    const { warnings } = await request<ReportResult>(REPORT_REQUEST, {
      files: [...files('a.vbhc').files, { uri: 'untitled:Untitled-1', path: 'Untitled-1' }],
    } satisfies ReportParams);
    expect(warnings).toBe(4);
  });

  it('follows the folder’s configuration, names what can’t be read, speaks English on request', async () => {
    const { request } = await start({
      files: { '.the-thuc.json': '{"rules": {"trinh-bay/lap-tu": "off"}}', 'a.vbhc': FAULTY },
    });
    const report = await request<ReportResult>(REPORT_REQUEST, { ...files('a.vbhc', 'mất.vbhc'), language: 'en' });
    expect(report).toMatchObject({ files: 2, warnings: 1 });
    expect(report.html).toContain('<html lang="en">');
    expect(report.html).toContain('<li><code>mất.vbhc</code>: can not be read');
  });
});
