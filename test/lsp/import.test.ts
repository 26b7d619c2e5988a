import { afterEach, describe, expect, it } from 'vitest';
import { writeDocx } from '../../server/src/docx/write/docx.ts';
import { EXPORT_REQUEST, type ExportResult, IMPORT_REQUEST, type ImportResult } from '../../server/src/lsp/protocol.ts';
import { framed } from '../harness/frame.ts';
import { startServer, type TestClient } from '../harness/lsp.ts';
import { wordFile } from '../harness/word-file.ts';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

describe('theThuc/import', () => {
  const read = async (bytes: Uint8Array, language: 'vi' | 'en' = 'vi'): Promise<ImportResult> => {
    client ??= await startServer({ paper: { docx: writeDocx } });
    return client.request<ImportResult>(IMPORT_REQUEST, { bytes: Buffer.from(bytes).toString('base64'), language });
  };

  it('a file of Word comes as text, with what could not be carried', async () => {
    const body =
      '<w:p><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p><w:p><w:ins w:id="1" w:author="a"><w:r><w:t>Thêm vào sau.</w:t></w:r></w:ins></w:p>';
    const result = await read(wordFile({ body }));
    expect(result).toMatchObject({ text: 'KẾ HOẠCH\n\nThêm vào sau.\n', paragraphs: 2 });
    const notes = 'notes' in result ? result.notes : [];
    expect(notes).toHaveLength(1);
    expect(notes[0]?.message).toMatch(/theo dõi/u);
  });

  it('what was exported comes back byte for byte', async () => {
    client = await startServer({ paper: { docx: writeDocx } });
    const text = framed('Bảo đảm **đúng hạn**, đủ số.');
    const uri = await client.open(text);
    const made = await client.request<ExportResult>(EXPORT_REQUEST, { uri, to: 'docx' });
    if ('fault' in made) throw new Error(made.fault);
    expect(await read(Buffer.from(made.bytes, 'base64'))).toMatchObject({ text, notes: [] });
  });

  it('what is no Word file is refused in words, in the language asked for', async () => {
    expect(await read(new TextEncoder().encode('%PDF-1.7'))).toEqual({ fault: expect.stringContaining('PDF') });
    expect(await read(new Uint8Array(0))).toEqual({ fault: expect.stringContaining('rỗng') });
    expect(await read(new Uint8Array(0), 'en')).toEqual({ fault: expect.stringContaining('empty') });
    const cut = wordFile({ body: '<w:p/>' }).subarray(0, 300);
    expect(await read(cut)).toEqual({ fault: expect.stringContaining('hỏng') });
  });
});
