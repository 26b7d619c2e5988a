import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
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

const FAULTY = framed('Các phòng và và các đơn vị thực hiện.');
const RULE = 'trinh-bay/lap-tu';

async function ignoreInFolder(server: TestClient, path: string): Promise<CodeAction | undefined> {
  const uri = await server.open(FAULTY, inFolder(path));
  const at = server.lines(uri).positionAt(FAULTY.indexOf('và và') + 4);
  const all = await server.actions(uri, { start: at, end: at });
  return all.find((one) => one.title.includes('trong thư mục này'));
}

/** The text of the configuration after the action, which concerns nothing else. */
function changedBy(action: CodeAction | undefined, uri: string, before: string): string {
  const changes = action?.edit?.documentChanges ?? [];
  const edits = changes.filter((one): one is TextDocumentEdit => 'edits' in one);
  expect(edits.map((one) => one.textDocument.uri)).toEqual([uri]);
  return TextDocument.applyEdits(TextDocument.create(uri, 'json', 0, before), (edits[0]?.edits ?? []) as TextEdit[]);
}

describe('switching a rule off for the folder', () => {
  it('makes the configuration where there is none, never over a file', async () => {
    const server = await start({ files: {} });
    const action = await ignoreInFolder(server, 'năm 2024/a.vbhc');
    const uri = inFolder('năm 2024/.the-thuc.json');
    expect(action?.edit?.documentChanges?.[0]).toEqual({
      kind: 'create',
      uri,
      options: { overwrite: false, ignoreIfExists: false },
    });
    const text = changedBy(action, uri, '');
    expect(JSON.parse(text)).toEqual({ rules: { [RULE]: { level: 'off', reason: 'ghi lý do ở đây' } } });
    server.disk.set(uri, text);
    const refreshed = server.refreshed();
    await server.tell('năm 2024/.the-thuc.json');
    await refreshed;
    expect(await server.diagnostics(inFolder('năm 2024/a.vbhc'))).toEqual([]);
  });

  it('adds to the one that is there, be it open and changed', async () => {
    const server = await start({ files: { '.the-thuc.json': '{"words": ["Hoa"]}', 'x/.the-thuc.json': '{}' } });
    const uri = inFolder('.the-thuc.json');
    const text = changedBy(await ignoreInFolder(server, 'a.vbhc'), uri, '{"words": ["Hoa"]}');
    expect(JSON.parse(text)).toEqual({
      words: ['Hoa'],
      rules: { [RULE]: { level: 'off', reason: 'ghi lý do ở đây' } },
    });
    await server.open('{"root": true}', uri);
    const changed = changedBy(await ignoreInFolder(server, 'b.vbhc'), uri, '{"root": true}');
    expect(JSON.parse(changed)).toMatchObject({ root: true, rules: { [RULE]: { level: 'off' } } });
  });

  it('isn’t offered where it couldn’t be done', async () => {
    const broken = await start({ files: { '.the-thuc.json': '{"rules": {' } });
    expect(await ignoreInFolder(broken, 'a.vbhc')).toBeUndefined();
    await broken.stop();
    // A part for the file would win.
    const own = await start({
      files: { '.the-thuc.json': `{"overrides": [{"files": "*.vbhc", "rules": {"${RULE}": "error"}}]}` },
    });
    expect(await ignoreInFolder(own, 'a.vbhc')).toBeUndefined();
    await own.stop();
    const plain = await start({ files: {}, documentChanges: false });
    expect(await ignoreInFolder(plain, 'a.vbhc')).toBeUndefined();
  });

  it('isn’t offered for an unsaved document, which lies in no folder', async () => {
    const server = await start();
    const uri = await server.open(FAULTY, 'untitled:Untitled-1');
    const at = server.lines(uri).positionAt(FAULTY.indexOf('và và') + 4);
    const all = await server.actions(uri, { start: at, end: at });
    expect(all.filter((one) => one.title.startsWith('Bỏ qua')).map((one) => one.title)).toEqual([
      expect.stringContaining('tại đây'),
      expect.stringContaining('trong cả tệp'),
    ]);
  });
});

describe('adding a word to the unit’s list', () => {
  const text = framed('Các phòng, ban xây dựng phưong án cụ thể.');
  const addWord = async (server: TestClient, path: string): Promise<CodeAction | undefined> => {
    const uri = await server.open(text, inFolder(path));
    const at = server.lines(uri).positionAt(text.indexOf('phưong') + 2);
    const all = await server.actions(uri, { start: at, end: at });
    return all.find((one) => one.title.startsWith('Thêm'));
  };

  it('puts it into a new configuration of the folder that is open, and it is found no more', async () => {
    const server = await start({ files: {} });
    const action = await addWord(server, 'năm 2024/a.vbhc');
    expect(action?.title).toBe('Thêm “phưong” vào từ điển của đơn vị (.the-thuc.json)');
    const uri = inFolder('.the-thuc.json');
    const config = changedBy(action, uri, '');
    expect(JSON.parse(config)).toEqual({ words: ['phưong'] });
    expect(codesOf(await server.diagnostics(inFolder('năm 2024/a.vbhc')))).toContain('chinh-ta/am-tiet-khong-co');
    server.disk.set(uri, config);
    const refreshed = server.refreshed();
    await server.tell('.the-thuc.json');
    await refreshed;
    expect(codesOf(await server.diagnostics(inFolder('năm 2024/a.vbhc')))).not.toContain('chinh-ta/am-tiet-khong-co');
  });

  it('puts it into the nearest that holds, not into one that is only taken in', async () => {
    const server = await start({
      files: {
        '.the-thuc.json': '{}',
        'x/.the-thuc.json': '{"extends": "../chung.the-thuc.json", "words": ["Hoa"]}',
        'chung.the-thuc.json': '{}',
      },
    });
    const action = await addWord(server, 'x/y/a.vbhc');
    expect(action?.title).toContain('(x/.the-thuc.json)');
    const config = changedBy(action, inFolder('x/.the-thuc.json'), server.disk.get(inFolder('x/.the-thuc.json')) ?? '');
    expect(JSON.parse(config)).toMatchObject({ words: ['Hoa', 'phưong'] });
  });
});

function codesOf(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map((one) => one.code);
}
