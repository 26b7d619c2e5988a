import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { layout } from '../../server/src/core/layout/layout.ts';
import { parse } from '../../server/src/core/parse.ts';
import { writeDocx } from '../../server/src/docx/write/docx.ts';
import { base64, bytesOf } from '../../server/src/lsp/base64.ts';
import type { PlatformPaper } from '../../server/src/lsp/context.ts';
import { COMPARE_REQUEST, type CompareParams, type CompareResult } from '../../server/src/lsp/protocol.ts';
import { framed } from '../harness/frame.ts';
import { startServer, type TestClient } from '../harness/lsp.ts';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const OLD = framed('Chỉnh lý 120 mét giá tài liệu tồn đọng.');
const NEW = framed('Chỉnh lý 150 mét giá tài liệu tồn đọng.');

describe('theThuc/compare', () => {
  const ask = async (
    params: Omit<CompareParams, 'uri' | 'name'>,
    paper?: PlatformPaper,
    settings: Record<string, unknown> = {},
  ): Promise<CompareResult | null> => {
    client = await startServer({ settings, ...(paper === undefined ? {} : { paper }) });
    const uri = await client.open(NEW);
    return client.request<CompareResult | null>(COMPARE_REQUEST, { uri, name: 'mới.vbhc', ...params });
  };

  it('the table as a page that runs nothing', async () => {
    const made = await ask({ old: { name: 'cũ <1>.vbhc', text: OLD }, to: 'html' });
    expect(made).toMatchObject({ count: 1, sum: '1 chỗ khác nhau: 1 sửa.' });
    const html = made !== null && 'html' in made ? made.html : '';
    expect(html).toContain('Chỉnh lý <del>120</del> mét');
    expect(html).toContain('cũ &lt;1&gt;.vbhc');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script/iu);
  });

  it('in the language of the settings', async () => {
    const made = await ask({ old: { name: 'old', text: OLD }, to: 'html' }, undefined, { ngonNgu: 'en' });
    expect(made).toMatchObject({ sum: 'Differences: 1 (1 changed).' });
  });

  it('nothing to tell of the same words', async () => {
    expect(await ask({ old: { name: 'cũ', text: NEW }, to: 'html' })).toMatchObject({ count: 0 });
  });

  it('a Word file is an old version too; one that is none is refused in words', async () => {
    const docx = base64(await writeDocx(layout(parse(OLD))));
    const made = await ask({ old: { name: 'cũ.docx', docx }, to: 'html' });
    expect(made).toMatchObject({ count: 1 });
    await client?.stop();
    const refused = await ask({ old: { name: 'cũ.docx', docx: base64(new Uint8Array([1, 2, 3])) }, to: 'html' });
    expect(refused !== null && 'fault' in refused ? refused.fault : '').toMatch(/\p{L}{3}/u);
  });

  it('tracked changes, where .docx can be made', async () => {
    const made = await ask({ old: { name: 'cũ', text: OLD }, to: 'docx' }, { docx: writeDocx });
    const bytes = made !== null && 'bytes' in made ? bytesOf(made.bytes) : new Uint8Array();
    expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes)).toMatch(/<w:delText[^>]*>120</u);
    await client?.stop();
    expect(await ask({ old: { name: 'cũ', text: OLD }, to: 'docx' })).toEqual({ fault: 'Ở đây chỉ xuất được .html.' });
  });
});
