import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { CHECK_WORD_REQUEST, type CheckWordResult } from '../../server/src/lsp/protocol.ts';
import { run } from '../harness/cli.ts';
import { startServer, type TestClient } from '../harness/lsp.ts';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const path = new URL('../docx/cong-van.docx', import.meta.url);

describe('theThuc/checkWord', () => {
  const check = async (bytes: Uint8Array): Promise<CheckWordResult> => {
    client ??= await startServer();
    return client.request<CheckWordResult>(CHECK_WORD_REQUEST, {
      uri: 'file:///cong-van.docx',
      name: 'cong-van.docx',
      bytes: Buffer.from(bytes).toString('base64'),
      language: 'vi',
    });
  };

  it('tells of text and sheet what the command line tells, on a page without script', async () => {
    const result = await check(readFileSync(path));
    if ('fault' in result) throw new Error(result.fault);
    const { out } = await run('check', path.pathname, '--format', 'json');
    const { summary, files } = JSON.parse(out);
    expect(result).toMatchObject({ errors: summary.errors, warnings: summary.warnings });
    expect(result.html).not.toContain('<script');
    expect(files[0].findings.length).toBeGreaterThan(5);
    for (const { rule } of files[0].findings) expect(result.html).toContain(rule);
    expect(result.html).toContain('Thiếu nét kẻ ngang dưới Tiêu ngữ.');
  });

  it('says why a file is not read', async () => {
    expect(await check(new Uint8Array(0))).toEqual({ fault: expect.stringContaining('rỗng') });
  });
});
