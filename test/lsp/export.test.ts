import { afterEach, describe, expect, it } from 'vitest';
import { layout } from '../../server/src/core/layout/layout.ts';
import { parse } from '../../server/src/core/parse.ts';
import { writeDocx } from '../../server/src/docx/write/docx.ts';
import type { PlatformPaper } from '../../server/src/lsp/context.ts';
import { EXPORT_REQUEST, type ExportParams, type ExportResult } from '../../server/src/lsp/protocol.ts';
import { framed } from '../harness/frame.ts';
import { startServer, type TestClient } from '../harness/lsp.ts';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const TEXT = framed('Bảo đảm đúng hạn , đủ số.');

describe('theThuc/export', () => {
  const ask = async (params: Omit<ExportParams, 'uri'>, paper?: PlatformPaper): Promise<ExportResult | null> => {
    client = await startServer(paper === undefined ? {} : { paper });
    const uri = await client.open(TEXT);
    return client.request<ExportResult | null>(EXPORT_REQUEST, { uri, ...params });
  };
  const bytesOf = (result: ExportResult | null): Uint8Array => {
    if (result === null || 'fault' in result) throw new Error(JSON.stringify(result));
    return Buffer.from(result.bytes, 'base64');
  };

  it('HTML is made anywhere', async () => {
    const html = new TextDecoder().decode(bytesOf(await ask({ to: 'html' })));
    expect(html).toMatch(/^<!doctype html>/u);
    expect(html).toContain('Bảo đảm đúng hạn , đủ số.');
  });

  it('Akoma Ntoso too', async () => {
    const xml = new TextDecoder().decode(bytesOf(await ask({ to: 'akn' })));
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<akomaNtoso /u);
  });

  it('a .docx has the bytes that the command line writes', async () => {
    const bytes = bytesOf(await ask({ to: 'docx' }, { docx: writeDocx }));
    const wanted = await writeDocx(layout(parse(TEXT)), { source: TEXT, autoNumber: false, remarks: [] });
    expect(Buffer.compare(bytes, wanted)).toBe(0);
  });

  it('automatic numbers and comments are asked for', async () => {
    const asked: unknown[] = [];
    const docx: PlatformPaper['docx'] = async (_, { autoNumber, remarks }) => {
      asked.push([autoNumber, remarks?.length]);
      return new Uint8Array([1]);
    };
    await ask({ to: 'docx', autoNumber: true, comments: true }, { docx });
    expect(asked).toEqual([[true, 1]]);
  });

  it('a large file comes over whole', async () => {
    const large = Uint8Array.from({ length: 100_003 }, (_, i) => (i * 31) % 256);
    const bytes = bytesOf(await ask({ to: 'docx' }, { docx: async () => large }));
    expect(Buffer.compare(bytes, large)).toBe(0);
  });

  it('says in words why there is no PDF', async () => {
    const docx = async (): Promise<Uint8Array> => new Uint8Array([1, 2]);
    const fault = async (paper?: PlatformPaper): Promise<string> => {
      const result = await ask({ to: 'pdf' }, paper);
      await client?.stop();
      return result !== null && 'fault' in result ? result.fault : JSON.stringify(result);
    };
    expect(await fault()).toContain('chỉ xuất được .html');
    expect(await fault({ docx })).toContain('chưa có LibreOffice');
    expect(await fault({ docx, pdf: async () => ({ fault: 'slow', seconds: 120 }) })).toContain('quá 120 giây');
    expect(await fault({ docx, pdf: async () => ({ fault: 'failed', said: 'hết chỗ' }) })).toContain('hết chỗ');
    expect(bytesOf(await ask({ to: 'pdf' }, { docx, pdf: async () => ({ pdf: new Uint8Array([7]) }) }))).toEqual(
      Buffer.from([7]),
    );
  });

  it('knows no document that is not open', async () => {
    client = await startServer({});
    expect(await client.request(EXPORT_REQUEST, { uri: 'file:///w/khac.vbhc', to: 'html' })).toBeNull();
  });
});
