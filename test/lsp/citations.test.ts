import { afterEach, describe, expect, it } from 'vitest';
import type {
  CompletionItem,
  CompletionList,
  Hover,
  InlayHint,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensOptions,
  TextEdit,
} from 'vscode-languageserver/node';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { framed } from '../harness/frame.ts';
import { DEFAULT_URI, inFolder, startServer, type TestClient, withCursor } from '../harness/lsp.ts';

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

describe('completion while the drafter types on', () => {
  it('answers for the text and place that were asked about', async () => {
    const position = await opened(framed('Thực hiện NĐ 30‸.'));
    const text = client?.text(DEFAULT_URI) ?? '';
    const asked = complete(position, CHARACTER);
    // The next key comes before the answer: at the cursor, and another one behind it.
    await client?.edit(DEFAULT_URI, { start: position, end: position }, '/');
    await client?.edit(DEFAULT_URI, { start: position, end: position }, '20');
    const [item] = await asked;
    expect(item?.label).toBe('Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020');
    expect(item?.textEdit).toMatchObject({ range: { end: position } });
    expect(item?.filterText).toBe('NĐ 30');
    expect(client?.text(DEFAULT_URI)).toBe(text.replace('NĐ 30', 'NĐ 3020/'));
    expect((await complete(position, CHARACTER))[0]?.filterText).toBe('NĐ 30');
  });

  it('is refused once the document has been closed', async () => {
    const position = await opened(framed('Thực hiện NĐ 30‸.'));
    const asked = complete(position, CHARACTER);
    await client?.close(DEFAULT_URI);
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  it('in the unit’s list too', async () => {
    const uri = 'file:///song-hoa/can-cu.yaml';
    const position = await opened('can-cu:\n  - loai: ‸\n', uri);
    const asked = client?.request<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position });
    await client?.edit(uri, { start: position, end: position }, 'C');
    const found = (await asked)?.find(({ label }) => label === 'Chỉ thị');
    expect(found?.textEdit).toMatchObject({ range: { start: position, end: position } });
  });
});

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

  it('takes the word of our own client for it', async () => {
    const position = await opened(framed('Công tác thi đua, khen thưởng‸'));
    const items = await client?.request<CompletionList>('textDocument/completion', {
      textDocument: { uri: DEFAULT_URI },
      position,
      context: { triggerKind: INVOKED, triggerCharacter: 'theThuc.hoi' },
    });
    expect(items?.items.length).toBeGreaterThan(0);
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

describe('what stands behind and upon citations', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
  const TEXT = framed('Theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.\n\nTheo Chỉ thị số 34-CT/TW.‸');
  const textDocument = { uri: DEFAULT_URI };

  it('hints since when a document is no longer in force, unless switched off', async () => {
    client = await startServer({ settings: {} });
    await opened(TEXT);
    const [hint, ...more] = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    expect(more).toEqual([]);
    expect(hint).toMatchObject({ label: 'hết hiệu lực 01/7/2025', paddingLeft: true });
    expect(hint?.tooltip).toMatch(/^Thay thế bởi Nghị định số 152\/2025\/NĐ-CP/u);
    const line = client
      .lines(DEFAULT_URI)
      .getText({ start: { ...range.start, line: hint?.position.line ?? 0 }, end: hint?.position ?? range.end });
    expect(line).toBe('Theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ');
    const top = { start: range.start, end: { line: 3, character: 0 } };
    expect(await client.request('textDocument/inlayHint', { textDocument, range: top })).toEqual([]);
    await client.configure({ goiYHetHieuLuc: false });
    expect(await client.request('textDocument/inlayHint', { textDocument, range })).toEqual([]);
  });

  it('asks the client to ask again when the settings change', async () => {
    client = await startServer({ settings: {} });
    await opened(TEXT);
    await client.request('textDocument/inlayHint', { textDocument, range });
    expect(client.markRefreshes()).toEqual({ hints: 0, tokens: 0 });
    await client.configure({ ngonNgu: 'en' });
    await client.request('textDocument/inlayHint', { textDocument, range });
    expect(client.markRefreshes()).toEqual({ hints: 1, tokens: 1 });
  });

  it('tokens by the legend, whole, in a range, and as a difference', async () => {
    const position = await opened(TEXT);
    if (client === undefined) throw new Error('no client');
    const { legend } = client.initialized.capabilities.semanticTokensProvider as SemanticTokensOptions;
    const lines = client.lines(DEFAULT_URI);
    const read = (data: readonly number[]): string[] => {
      const found: string[] = [];
      let line = 0;
      let character = 0;
      for (let i = 0; i < data.length; i += 5) {
        const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
        line += down;
        character = down === 0 ? character + right : right;
        const start = { line, character };
        const text = lines.getText({ start, end: { line, character: character + length } });
        const names = legend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
        found.push([legend.tokenTypes[type], ...names, text].join(' '));
      }
      return found;
    };
    const full = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    expect(read(full.data)).toEqual([
      'class documentation deprecated Nghị định',
      'number documentation deprecated 98/2023/NĐ-CP',
      'event documentation deprecated ngày 31/12/2023',
      'namespace documentation deprecated Chính phủ',
      'class documentation Chỉ thị',
      'number documentation 34-CT/TW',
    ]);
    const own = { start: { ...position, character: 0 }, end: position };
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range: own,
    });
    expect(read(part.data)).toEqual(['class documentation Chỉ thị', 'number documentation 34-CT/TW']);
    await client.edit(DEFAULT_URI, { start: position, end: position }, ' Theo Kế hoạch số 9876/KH-UBND.');
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId: full.resultId,
    });
    const data = [...full.data];
    for (const edit of [...delta.edits].reverse()) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    expect(read(data).slice(-2)).toEqual(['class Kế hoạch', 'number 9876/KH-UBND']);
    expect(delta.edits.flatMap((edit) => edit.data ?? []).length).toBeLessThan(full.data.length);
  });

  it('tokens of a wrapped text end with their line', async () => {
    const wide = 'Thực hiện nhiệm vụ được giao tại các văn bản của cấp trên và căn cứ tình hình thực tế, theo Nghị';
    const text = framed(
      Array.from(
        { length: 12 },
        () =>
          `${wide}\nđịnh số 98/2023/NĐ-CP ngày 31/12/2023 của Chính\nphủ, các đơn vị làm tốt việc được giao trong năm nay.`,
      ).join('\n'),
    );
    await opened(`${text}‸`);
    const full = await client?.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    const lines = client?.lines(DEFAULT_URI);
    const texts: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < (full?.data.length ?? 0); i += 5) {
      const [down = 0, right = 0, length = 0] = full?.data.slice(i, i + 5) ?? [];
      line += down;
      character = down === 0 ? character + right : right;
      const whole = lines?.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }) ?? '';
      expect(character + length).toBeLessThanOrEqual(whole.trimEnd().length);
      texts.push(whole.slice(character, character + length));
    }
    expect(texts.slice(0, 2)).toEqual(['Nghị', 'định']);
  });

  it('are none in a file that is no document', async () => {
    const uri = 'file:///tmp/can-cu.yaml';
    await opened(TEXT, uri);
    expect(await client?.request('textDocument/inlayHint', { textDocument: { uri }, range })).toEqual([]);
    expect(await client?.request('textDocument/semanticTokens/full', { textDocument: { uri } })).toEqual({ data: [] });
  });
});

describe('what the workspace knows', () => {
  const row = (more = '') =>
    `can-cu:\n  - loai: ke-hoach\n    so-ky-hieu: 77/KH-SVHTT\n    ngay: 2024-05-02\n    co-quan: Sở Văn hóa và Thể thao\n${more}`;
  const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
  const CITES = 'Theo Kế hoạch số 77/KH-SVHTT ngày 02/5/2024 của Sở Văn hóa và Thể thao.';

  it("is offered, shown and hinted at; a change of the unit's list is asked for", async () => {
    const files = { 'can-cu.yaml': row(), 'khác.vbhc': framed(CITES) };
    const one = await startServer({ files });
    client = one;
    await one.state(({ ready }) => ready);
    const uri = inFolder('a.vbhc');
    const position = await opened(framed(`${CITES}\n\nKH 77‸`), uri);
    const textDocument = { uri };
    expect((await complete(position, CHARACTER, uri)).map((item) => item.label)).toEqual([
      'Kế hoạch số 77/KH-SVHTT, ngày 02/5/2024',
    ]);
    const at = { line: position.line - 2, character: 15 };
    const hover = await one.request<Hover>('textDocument/hover', { textDocument, position: at });
    const { value } = hover.contents as { value: string };
    expect(value).toContain('- 1 văn bản khác cũng viện dẫn:\n  - khác.vbhc');
    expect(value).toContain('- Nguồn: danh mục của đơn vị');
    expect(await one.request('textDocument/inlayHint', { textDocument, range })).toEqual([]);
    const refreshed = one.refreshed();
    one.disk.set(inFolder('can-cu.yaml'), row('    het-hieu-luc: 2025-01-01\n'));
    await one.tell('can-cu.yaml');
    await refreshed;
    expect(await one.request('textDocument/inlayHint', { textDocument, range })).toMatchObject([
      { label: 'hết hiệu lực 01/01/2025' },
    ]);
    expect(one.markRefreshes().hints).toBeGreaterThan(0);
    expect(one.markRefreshes().tokens).toBe(one.markRefreshes().hints);
  });
});
