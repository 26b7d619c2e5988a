import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionItem, CompletionList, Hover, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { framed } from '../harness/frame.ts';
import { DEFAULT_URI, startServer, type TestClient, withCursor } from '../harness/lsp.ts';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const INVOKED = 1;
const CHARACTER = 2;
const INCOMPLETE = 3;

async function opened(fixture: string, uri = DEFAULT_URI) {
  client ??= await startServer();
  const { text, position } = withCursor(fixture);
  await client.open(text, uri);
  return position;
}

async function complete(position: object, triggerKind = INVOKED, uri = DEFAULT_URI): Promise<CompletionItem[]> {
  const answer = await client?.request<CompletionItem[] | CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position,
    context: { triggerKind },
  });
  if (answer === undefined || Array.isArray(answer)) {
    expect(answer ?? []).toEqual([]);
    return [];
  }
  expect(answer.isIncomplete).toBe(true);
  return answer.items;
}

describe('completion of citations', () => {
  it('replaces what was typed, and passes the filter of the editor', async () => {
    const position = await opened(framed('Thực hiện NĐ 30‸.'));
    const [item] = await complete(position, CHARACTER);
    if (item === undefined || client === undefined) throw new Error('nothing is offered');
    expect(item.label).toBe('Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020');
    expect(item.detail).toBe('công tác văn thư');
    expect(item.documentation).toMatchObject({ kind: 'markdown' });
    const lines = client.lines(DEFAULT_URI);
    const edit = item.textEdit as TextEdit;
    // VS Code compares the text from the start of the range to the cursor with the filter text.
    expect(item.filterText).toBe(lines.getText({ start: edit.range.start, end: position }));
    expect(TextDocument.applyEdits(lines, [edit])).toContain(
      '\nThực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n',
    );
    expect(item).not.toHaveProperty('commitCharacters');
  });

  it('marks what is no longer in force', async () => {
    const position = await opened(framed('Theo NĐ 98‸'));
    expect(await complete(position)).toMatchObject([{ label: expect.stringContaining('98/2023'), deprecated: true }]);
  });

  it('leaves ordinary words alone until asked: a second time for the same text, or behind a sign', async () => {
    const position = await opened(framed('Công tác thi đua, khen thưởng‸'));
    expect(await complete(position)).toEqual([]);
    const items = await complete(position);
    expect(items.map((one) => one.label)).toContain('Luật Thi đua, khen thưởng (06/2022/QH15), ngày 15/6/2022');
    // Typing on narrows the list that was asked for.
    await client?.edit(DEFAULT_URI, { start: position, end: position }, ' củ');
    const further = { ...position, character: position.character + 3 };
    expect(await complete(further, INCOMPLETE)).not.toEqual([]);
    expect(await complete(further)).toEqual([]);
  });

  it('does not take the typing of a date for a question', async () => {
    const position = await opened(framed('trước ngày 30/4‸'));
    expect(await complete(position, CHARACTER)).toEqual([]);
    expect(await complete(position, INVOKED)).toEqual([]);
    expect(await complete(await opened(framed('Theo 34/‸')), INVOKED)).not.toEqual([]);
  });

  it('has figures and signs as triggers, no letters, no blank', async () => {
    const position = await opened(framed('Một ‸việc.'));
    await complete(position, CHARACTER);
    expect(client?.initialized.capabilities.completionProvider?.triggerCharacters?.join('')).toBe(':0123456789-/');
  });
});

describe('hover on a citation', () => {
  it('shows the card', async () => {
    const position = await opened(framed('Theo Nghị định số 98‸/2023/NĐ-CP.'));
    const found = await client?.request<Hover>('textDocument/hover', { textDocument: { uri: DEFAULT_URI }, position });
    expect(found?.contents).toMatchObject({ value: expect.stringContaining('Hết hiệu lực từ 01/7/2025') });
  });
});

it('says nothing in a file that is no document', async () => {
  const uri = 'file:///tmp/can-cu.yaml';
  const position = await opened('Theo NĐ 30‸', uri);
  expect(await complete(position, CHARACTER, uri)).toEqual([]);
  expect(await complete(position, INVOKED, uri)).toEqual([]);
  expect(await client?.request('textDocument/hover', { textDocument: { uri }, position })).toBeNull();
});
