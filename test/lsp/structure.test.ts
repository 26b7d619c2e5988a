import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionItem, DocumentSymbol, FoldingRange, Hover, SelectionRange } from 'vscode-languageserver/node';
import { framed } from '../harness/frame.ts';
import { startServer, type TestClient, withCursor } from '../harness/lsp.ts';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

async function ask<R>(method: string, fixture: string, more: object = {}): Promise<R> {
  client ??= await startServer();
  const { text, position } = withCursor(fixture);
  const uri = await client.open(text);
  return client.request<R>(method, { textDocument: { uri }, position, positions: [position], ...more });
}

describe('structure of a document', () => {
  it('as symbols with ranges in lines and columns', async () => {
    const symbols = await ask<DocumentSymbol[]>('textDocument/documentSymbol', framed('1. Một việc‸;\n2. Hai việc.'));
    const section = symbols.find((one) => one.name === 'II. NỘI DUNG');
    expect(section?.children?.map((one) => one.name)).toEqual(['1. Một việc;', '2. Hai việc.']);
    const text = framed('1. Một việc;\n2. Hai việc.').split('\n');
    const line = text.indexOf('II. NỘI DUNG');
    expect(section?.range).toEqual({
      start: { line, character: 0 },
      end: { line: text.indexOf('2. Hai việc.'), character: '2. Hai việc.'.length },
    });
    expect(section?.selectionRange.start).toEqual({ line, character: 0 });
  });

  it('as folding ranges, none of one line, one for each first line', async () => {
    const ranges = await ask<FoldingRange[]>('textDocument/foldingRange', framed('1. Văn thư‸\nBảo đảm đúng hạn.'));
    expect(ranges.length).toBeGreaterThan(3);
    for (const range of ranges) expect(range.endLine).toBeGreaterThan(range.startLine);
    expect(new Set(ranges.map((one) => one.startLine)).size).toBe(ranges.length);
  });

  it('as growing selections', async () => {
    const [found] = await ask<SelectionRange[]>('textDocument/selectionRange', framed('1. Văn thư, lưu t‸rữ.'));
    const texts: string[] = [];
    for (let range = found; range !== undefined; range = range.parent) {
      texts.push(client?.lines('file:///tmp/ke-hoach.vbhc.md').getText(range.range) ?? '');
    }
    expect(texts.slice(0, 4)).toEqual(['trữ', 'lưu trữ.', 'Văn thư, lưu trữ.', '1. Văn thư, lưu trữ.']);
    expect(texts.at(-1)).toBe(framed('1. Văn thư, lưu trữ.'));
  });
});

describe('hover', () => {
  it('explains the rule of a finding, with its basis', async () => {
    const found = await ask<Hover>(
      'textDocument/hover',
      framed('1. Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị‸ ;'),
    );
    const markdown = (found.contents as { value: string }).value;
    expect(markdown).toContain('`trinh-bay/dau-cach-truoc-dau-cau`');
    expect(markdown).toContain('Căn cứ:');
  });

  it('links the rule to its page where the client has said under which address it shows them', async () => {
    client = await startServer({ initializationOptions: { rulePages: 'the-thuc-quy-tac:/' } });
    const found = await ask<Hover>(
      'textDocument/hover',
      framed('1. Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị‸ ;'),
    );
    const rule = 'trinh-bay/dau-cach-truoc-dau-cau';
    expect((found.contents as { value: string }).value).toContain(`[\`${rule}\`](the-thuc-quy-tac:/${rule}.md)`);
  });

  it('is null where there is nothing to say', async () => {
    expect(await ask('textDocument/hover', framed('Bảo đ‸ảm đúng hạn.'))).toBeNull();
  });
});

describe('completion', () => {
  it('has plain text edits and no commit characters', async () => {
    const items = await ask<CompletionItem[]>('textDocument/completion', framed('1. Một việc;\n2. Hai việc;\n‸'));
    expect(items.map((one) => one.label)).toEqual(['3.', 'III.']);
    expect(items[0]?.textEdit).toMatchObject({ newText: '3. ' });
    for (const item of items) expect(item).not.toHaveProperty('commitCharacters');
    expect(client?.initialized.capabilities.completionProvider).not.toHaveProperty('allCommitCharacters');
  });

  it('is empty in running text', async () => {
    expect(await ask('textDocument/completion', framed('Bảo đảm đ‸'))).toEqual([]);
  });
});
