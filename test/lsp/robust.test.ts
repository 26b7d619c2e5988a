import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver/node';
import { framed } from '../harness/frame.ts';
import { edited, type StartOptions, startServer, type TestClient } from '../harness/lsp.ts';

let client: TestClient | undefined;
async function start(options: StartOptions = {}): Promise<TestClient> {
  client = await startServer(options);
  return client;
}
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const FAULT = 'Bảo đảm đúng hạn , đủ số.';
const TOP = { start: { line: 0, character: 0 }, end: { line: 100000, character: 0 } };

describe('addresses of documents', () => {
  it.each([
    [
      'Windows, as VS Code writes it',
      'file:///c%3A/Users/Ng%E1%BB%8Dc/K%E1%BA%BF%20ho%E1%BA%A1ch/n%C4%83m%202026.vbhc.md',
    ],
    ['Windows, not escaped', 'file:///C:/Users/Ngọc/Kế hoạch/năm 2026.vbhc.md'],
    ['a Windows share', 'file://may-chu/phong%20hanh%20chinh/k%E1%BA%BF%20ho%E1%BA%A1ch.vbhc'],
    ['Vietnamese letters and blanks', 'file:///home/thu%C3%BD/v%C4%83n%20b%E1%BA%A3n/%C4%90%E1%BB%81%20%C3%A1n.vbhc'],
    ['decomposed letters', 'file:///Users/thuy/Ke%CC%82%CC%81%20hoa%CC%A3ch.vbhc'],
    ['an unsaved document', 'untitled:Untitled-1'],
    ['an unsaved document with a path', 'untitled:/home/x/K%E1%BA%BF%20ho%E1%BA%A1ch.vbhc'],
    ['a virtual workspace', 'vscode-vfs://github/co-quan/van-ban/k%E1%BA%BF-ho%E1%BA%A1ch.vbhc'],
    ['a folder in the browser', 'vscode-test-web://mount/ke%20hoach.vbhc'],
  ])('%s', async (_, uri) => {
    const { open, diagnostics, actions } = await start({ settings: {} });
    const text = framed(FAULT);
    await open(text, uri);
    const found = await diagnostics(uri);
    expect(found.map((one) => one.code)).toEqual(['trinh-bay/dau-cach-truoc-dau-cau']);
    const fixes = await actions(uri, found[0]?.range ?? TOP, ['quickfix'], found);
    // `edited` refuses an edit of another address; a configuration is made beside the document.
    const [own, config] = [false, true].map((wanted) =>
      fixes.filter(({ title }) => title.includes('.the-thuc.json') === wanted),
    );
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    for (const fix of config ?? []) expect(JSON.stringify(fix.edit)).toContain(`"uri":"${folder}/.the-thuc.json"`);
    for (const fix of own ?? []) expect(edited(client as TestClient, uri, fix.edit)).not.toBe(text);
    expect(own?.length).toBeGreaterThan(0);
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['a lone line end', '\r'],
    ['NUL and control characters', 'KẾ HOẠCH\u0000\u0001\u001b\n1. \u0000\u0000'],
    ['lone surrogates', `I. MỤC \ud83d TIÊU\n1. \udc00\n${'\ud800'.repeat(50)}`],
    ['a byte order mark', `\uFEFF${framed('1. Một việc;')}`],
    ['one line of 1 MB', 'Thực hiện nghiêm túc, '.repeat(50_000)],
    ['1 MB of stars', '*a'.repeat(500_000)],
    ['1 MB of blanks', `1.${' '.repeat(1_000_000)}`],
    ['broken front matter', '---\nloai: [\n  : : :\n---\nKẾ HOẠCH'],
    ['line separators that end no line', 'I. MỤC TIÊU\u2028\u2029\u0085\u000b\u000c1. Một việc;'],
    ['CR, LF and CRLF mixed', '1. Một;\r2. Hai;\n3. Ba;\r\n4. Bốn;\n\r'],
    [
      'deep numbering',
      Array.from(
        { length: 400 },
        (_, i) =>
          `${Array(i + 1)
            .fill('1')
            .join('.')}. Việc`,
      ).join('\n'),
    ],
  ])('%s', async (_, text) => {
    const { open, request, diagnostics, actions, onEnter, log } = await start();
    const uri = await open(text);
    await diagnostics(uri);
    const end = client?.lines(uri).positionAt(text.length) ?? { line: 0, character: 0 };
    const at = { textDocument: { uri }, position: end, positions: [end] };
    for (const method of ['documentSymbol', 'foldingRange', 'selectionRange', 'hover', 'completion']) {
      await request(`textDocument/${method}`, at);
    }
    await actions(uri, TOP, ['quickfix', 'source.fixAll']);
    await onEnter(uri, end);
    await request('theThuc/status', { uri });
    // A failure would have been caught, and written here.
    expect(log).toEqual([]);
  });

  it('positions outside the text', async () => {
    const { open, request, log } = await start();
    const uri = await open(framed('1. Một việc;'));
    for (const position of [
      { line: 99999, character: 99999 },
      { line: 3, character: 99999 },
    ]) {
      for (const method of ['selectionRange', 'hover', 'completion']) {
        await request(`textDocument/${method}`, { textDocument: { uri }, position, positions: [position] });
      }
    }
    expect(log).toEqual([]);
  });
});

describe('a document that changes under a request', () => {
  it('answers "content modified" to features and asks for another pull', async () => {
    const { open, change, request, pull } = await start();
    const uri = await open(framed('1. Một việc;'));
    const symbols = request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    const [outcome] = await Promise.all([
      symbols.then(
        () => 'answered',
        (error: { code: number }) => error.code,
      ),
      change(uri, framed('1. Hai việc;')),
    ]);
    expect(outcome).toBe(-32801);
    const report = pull(uri);
    const [refusal] = await Promise.all([
      report.then(
        () => undefined,
        (error: { code: number; data: unknown }) => error,
      ),
      change(uri, framed('1. Ba việc;')),
    ]);
    expect(refusal).toMatchObject({ code: -32802, data: { retriggerRequest: true } });
    expect((await pull(uri)).kind).toBe('full');
  });

  it('answers "cancelled" when the client gives up', async () => {
    const { open, request, send } = await start();
    const uri = await open(framed('1. Một việc;'));
    const symbols = request('textDocument/documentSymbol', { textDocument: { uri } });
    await send('$/cancelRequest', { id: 1 });
    await expect(symbols).rejects.toMatchObject({ code: -32800 });
  });

  it('is followed through small edits as if it had been opened so', async () => {
    const { open, edit, text, diagnostics, request } = await start();
    const uri = await open(framed('1. Một việc;\n2. Hai việc;'), 'file:///a.vbhc');
    const line = framed('').split('\n').indexOf('II. NỘI DUNG') + 2;
    await edit(uri, { start: { line, character: 3 }, end: { line, character: 6 } }, 'Mười');
    await edit(uri, { start: { line, character: 0 }, end: { line: line + 1, character: 0 } }, '');
    await edit(uri, { start: { line, character: 0 }, end: { line, character: 0 } }, `${FAULT}\n- x;\n\n`);
    const other = await open(text(uri), 'file:///b.vbhc');
    expect(await diagnostics(uri)).toEqual(
      JSON.parse(JSON.stringify(await diagnostics(other)).replaceAll('b.vbhc', 'a.vbhc')),
    );
    const symbolsOf = (of: string) => request('textDocument/documentSymbol', { textDocument: { uri: of } });
    expect(await symbolsOf(uri)).toEqual(await symbolsOf(other));
  });
});
