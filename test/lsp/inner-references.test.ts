import { afterEach, describe, expect, it } from 'vitest';
import type { Hover, Location, MarkupContent, Position } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { framed } from '../harness/frame.ts';
import { inFolder, startServer, type TestClient } from '../harness/lsp.ts';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const TEXT = framed(
  '1. Rà soát hồ sơ;\n2. Nộp lưu theo khoản 1 Mục II Kế hoạch này;\n3. Tổ chức theo Mục III, theo Mục III Chỉ thị số 26/CT-TTg.',
);
const DOCUMENT = TextDocument.create('', 'vbhc', 0, TEXT);

async function ask<R>(method: string, words: string, more: object = {}): Promise<R> {
  client = await startServer({ files: { 'k.vbhc': TEXT } });
  const uri = await client.open(TEXT, inFolder('k.vbhc'));
  const position: Position = DOCUMENT.positionAt(TEXT.indexOf(words) + 1);
  return await client.request<R>(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
}

const texts = (found: readonly Location[]): string[] =>
  found.map(({ range }) => `${range.start.line}: ${DOCUMENT.getText(range)}`);
const lineOf = (words: string): number => DOCUMENT.positionAt(TEXT.indexOf(words)).line;

describe('a reference inside the document', () => {
  it('leads to the label of its place', async () => {
    expect(texts(await ask('definition', 'khoản 1'))).toEqual([`${lineOf('1. Rà soát')}: 1.`]);
  });

  it('leads to the section where that is named', async () => {
    expect(texts(await ask('definition', 'Mục III, theo'))).toEqual([`${lineOf('III. TỔ')}: III.`]);
  });

  it('of another document leads nowhere in this one', async () => {
    const found = await ask<Location[] | null>('definition', 'Mục III Chỉ thị');
    expect((found ?? []).filter(({ uri }) => uri === inFolder('k.vbhc'))).toEqual([]);
  });

  it('shows the words of its place', async () => {
    const hover = await ask<Hover | null>('hover', 'khoản 1');
    expect((hover?.contents as MarkupContent | undefined)?.value).toContain('Rà soát hồ sơ;');
  });

  it('is found from the label that it refers to, with and without the label itself', async () => {
    const reference = `${lineOf('3. Tổ chức')}: Mục III`;
    const own = `${lineOf('III. TỔ')}: III.`;
    expect(texts(await ask('references', 'III. TỔ', { context: { includeDeclaration: false } }))).toEqual([reference]);
    await client?.stop();
    expect(texts(await ask('references', 'III. TỔ', { context: { includeDeclaration: true } }))).toEqual([
      own,
      reference,
    ]);
  });
});
