import { afterEach, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { framed } from '../harness/frame.ts';
import { startServer, type TestClient, withCursor } from '../harness/lsp.ts';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

/** Types Enter at `‸` as an editor does: the change first, then the request for the position after it. */
async function press(fixture: string, eol = '\n'): Promise<string> {
  client ??= await startServer();
  const { text, position } = withCursor(fixture);
  const uri = await client.open(text, `file:///enter-${Math.abs(hash(fixture))}.vbhc`);
  await client.edit(uri, { start: position, end: position }, eol);
  const edits = await client.onEnter(uri, { line: position.line + 1, character: 0 });
  return TextDocument.applyEdits(client.lines(uri), edits);
}

function hash(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i += 1) value = (value * 31 + text.charCodeAt(i)) | 0;
  return value;
}

describe('Enter through the server', () => {
  it.each([
    ['1. Một việc;\n2. Hai việc;‸', '1. Một việc;\n2. Hai việc;\n3. '],
    ['1/ Một việc;‸', '1/ Một việc;\n2/ '],
    ['1) Một việc;‸', '1) Một việc;\n2) '],
    ['(1) Một việc;‸', '(1) Một việc;\n(2) '],
    ['1.1. Một việc;‸', '1.1. Một việc;\n1.2. '],
    ['a) A;\nb) B;\nc) C;\nd) D;‸', 'a) A;\nb) B;\nc) C;\nd) D;\nđ) '],
    ['a) A;\nb) B;\nc) C;\nd) D;\nđ) Đ;‸', 'a) A;\nb) B;\nc) C;\nd) D;\nđ) Đ;\ne) '],
    ['1. Một việc;\n2. ‸', '1. Một việc;\n'],
    ['1. Một việc‸ và hai việc;', '1. Một việc\n2. và hai việc;'],
    ['- Một việc;‸', '- Một việc;\n'],
    ['Bảo đảm đúng hạn.‸', 'Bảo đảm đúng hạn.\n'],
  ])('%j', async (typed, expected) => {
    expect(await press(framed(`Các việc:\n${typed}`))).toBe(framed(`Các việc:\n${expected}`));
  });

  it('keeps CRLF', async () => {
    const typed = framed('Các việc:\n1. Một việc;\n2. Hai việc;‸').replaceAll('\n', '\r\n');
    const expected = framed('Các việc:\n1. Một việc;\n2. Hai việc;\n3. ').replaceAll('\n', '\r\n');
    expect(await press(typed, '\r\n')).toBe(expected);
  });

  it('is offered for the line end only', async () => {
    client = await startServer();
    expect(client.initialized.capabilities.documentOnTypeFormattingProvider).toEqual({ firstTriggerCharacter: '\n' });
    const { text, position } = withCursor(framed('1. Một việc;\n‸'));
    const uri = await client.open(text);
    const options = { tabSize: 2, insertSpaces: true };
    const other = { textDocument: { uri }, position, ch: ';', options };
    expect(await client.request('textDocument/onTypeFormatting', other)).toEqual([]);
  });

  it('adds nothing when the document has moved on', async () => {
    client = await startServer();
    const { text, position } = withCursor(framed('1. Một việc;\n‸\n'));
    const uri = await client.open(text);
    // The drafter has typed on before the request was read.
    await client.edit(uri, { start: position, end: position }, 'Tiếp');
    expect(await client.onEnter(uri, { ...position, character: 4 })).toEqual([]);
    // A position that the text no longer has.
    expect(await client.onEnter(uri, { line: position.line, character: 40 })).toEqual([]);
    expect(await client.onEnter(uri, { line: 4000, character: 0 })).toEqual([]);
    expect(await client.onEnter('file:///not-open.vbhc', position)).toEqual([]);
  });
});
