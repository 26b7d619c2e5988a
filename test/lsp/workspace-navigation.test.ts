import { afterEach, describe, expect, it } from 'vitest';
import {
  type DocumentHighlight,
  type DocumentLink,
  type Location,
  LSPErrorCodes,
  type Position,
  type Range,
  type SymbolInformation,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { framed } from '../harness/frame.ts';
import { FOLDER, inFolder, type StartOptions, startServer, type TestClient } from '../harness/lsp.ts';

let client: TestClient | undefined;
async function start(options: StartOptions = {}): Promise<TestClient> {
  client = await startServer(options);
  return client;
}
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const PLAN = framed('Bảo đảm đúng hạn.');
const CITES_PLAN = 'Thực hiện Kế hoạch số 12/KH-SVHTT ngày 15/3/2026 của Sở Văn hóa và Thể thao.';
const LATER = 'Nội dung của Kế hoạch số 12/KH-SVHTT.';
const PARTY = 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.';

function at(text: string, part: string): Position {
  return TextDocument.create('', 'vbhc', 0, text).positionAt(text.indexOf(part) + 1);
}

function ask<R>(one: TestClient, method: string, uri: string, position: Position, more: object = {}): Promise<R> {
  return one.request<R>(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
}

function path(uri: string): string {
  return decodeURIComponent(uri.slice(FOLDER.length + 1));
}

function shown({ uri, range }: { readonly uri: string; readonly range: Range }): string {
  const { start, end } = range;
  return `${path(uri)}:${start.line}:${start.character}-${end.character}`;
}

/** The texts after a workspace edit, of the files it changes. */
function applied(one: TestClient, edit: WorkspaceEdit | null): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const change of edit?.documentChanges ?? []) {
    const { textDocument, edits } = change as TextDocumentEdit;
    const text = one.disk.get(textDocument.uri) ?? '';
    const document = TextDocument.create(textDocument.uri, 'vbhc', 0, text);
    texts[path(textDocument.uri)] = TextDocument.applyEdits(document, edits as TextEdit[]);
  }
  return texts;
}

describe('definition', () => {
  it('of a citation is the document of the workspace: its number line', async () => {
    const one = await start({ files: { 'k.vbhc': PLAN, 'a.vbhc': CITES_PLAN } });
    const uri = await one.open(CITES_PLAN, inFolder('a.vbhc'));
    const found = await ask<Location[]>(one, 'definition', uri, at(CITES_PLAN, '12/KH'));
    expect(found.map(shown)).toEqual(['k.vbhc:6:0-15']);
  });

  it('is not the same number of another year', async () => {
    const text = CITES_PLAN.replace('2026', '2025');
    const one = await start({ files: { 'k.vbhc': PLAN, 'a.vbhc': text } });
    const uri = await one.open(text, inFolder('a.vbhc'));
    expect(await ask<Location[] | null>(one, 'definition', uri, at(text, '12/KH'))).toBeNull();
  });

  it('of a document of the built-in list is its page, with all that is known and where it is cited', async () => {
    const one = await start({ files: { 'a.vbhc': PARTY, 'b & *c*.vbhc': `${PARTY} ${PARTY}` } });
    const uri = await one.open(PARTY, inFolder('a.vbhc'));
    const [found] = await ask<Location[]>(one, 'definition', uri, at(PARTY, '34-CT'));
    expect(found?.uri).toMatch(/^the-thuc:\/Ch%E1%BB%89%20th%E1%BB%8B%2034-CT-TW\.txt\?/u);
    const query = decodeURIComponent(found?.uri.slice((found.uri.indexOf('?') ?? 0) + 1) ?? '');
    const page = await one.request<{ text: string }>('theThuc/entryPage', { query, language: 'vi' });
    expect(page.text).toContain('Chỉ thị số 34-CT/TW');
    expect(page.text).toContain('Ngày ban hành: 07/4/2014');
    expect(page.text).toContain('- a.vbhc (1)\n- b & *c*.vbhc (2)');
    expect(await one.request('theThuc/entryPage', { query: 'x', language: 'vi' })).toBeNull();
  });

  it('is none for a client that can’t show the page, and none beside a citation', async () => {
    const one = await start({ initializationOptions: {} });
    const uri = await one.open(PARTY);
    expect(await ask(one, 'definition', uri, at(PARTY, '34-CT'))).toBeNull();
    expect(await ask(one, 'definition', uri, at(PARTY, 'Thực'))).toBeNull();
  });
});

describe('references', () => {
  const files = { 'k.vbhc': PLAN, 'a.vbhc': CITES_PLAN, 'b.vbhc': `${CITES_PLAN}\n${LATER}` };
  const context = (includeDeclaration: boolean) => ({ context: { includeDeclaration } });

  it('of a document are found from its own number line, the declaration where asked for', async () => {
    const one = await start({ files });
    const uri = await one.open(PLAN, inFolder('k.vbhc'));
    const number = at(PLAN, '12/KH');
    const places = await ask<Location[]>(one, 'references', uri, number, context(false));
    expect(places.map(shown)).toEqual(['a.vbhc:0:10-75', 'b.vbhc:0:10-75', 'b.vbhc:1:13-36']);
    const all = await ask<Location[]>(one, 'references', uri, number, context(true));
    expect(all.map(shown)[0]).toBe('k.vbhc:6:0-15');
    expect(all).toHaveLength(4);
  });

  it('of a law by its name', async () => {
    const text = 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;';
    const one = await start({ files: { 'a.vbhc': text, 'b.vbhc': 'Theo Luật Thi đua, khen thưởng.' } });
    const uri = await one.open(text, inFolder('a.vbhc'));
    expect(await ask<Location[]>(one, 'references', uri, at(text, 'Luật'), context(false))).toHaveLength(2);
  });

  it('of a law by its number are those by its name too, but for another year’s law', async () => {
    const text = 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15;';
    const one = await start({
      files: {
        'a.vbhc': text,
        'b.vbhc': 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
        'c.vbhc': 'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;',
      },
    });
    const uri = await one.open(text, inFolder('a.vbhc'));
    const found = await ask<Location[]>(one, 'references', uri, at(text, '06/2022'), context(false));
    expect(found.map(({ uri: place }) => path(place))).toEqual(['a.vbhc', 'b.vbhc']);
  });

  it('of a row in the unit’s list', async () => {
    const rows = 'can-cu:\n  - loai: ke-hoach\n    so-ky-hieu: 12/KH-SVHTT\n    ngay: 2026-03-15\n';
    const one = await start({ files: { ...files, 'can-cu.yaml': rows } });
    const uri = await one.open(rows, inFolder('can-cu.yaml'));
    const found = await ask<Location[]>(one, 'references', uri, at(rows, '12/KH'), context(false));
    expect(found.map(({ uri: place }) => path(place))).toEqual(['a.vbhc', 'b.vbhc', 'b.vbhc']);
    expect(await ask<Location[]>(one, 'references', uri, at(rows, 'can-cu'), context(false))).toEqual([]);
  });

  it('in the document are highlighted, the number line as written', async () => {
    const text = `${CITES_PLAN}\n${LATER}`;
    const one = await start({ files });
    const uri = await one.open(text, inFolder('b.vbhc'));
    const found = await ask<DocumentHighlight[]>(one, 'documentHighlight', uri, at(text, '12/KH'));
    expect(found.map(({ range, kind }) => [range.start.line, kind])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('rename', () => {
  const other = CITES_PLAN.replace('2026', '2025');
  const files = {
    'k.vbhc': PLAN,
    'a.vbhc': CITES_PLAN,
    'b.vbhc': `${CITES_PLAN}\r\n${LATER}`,
    'năm ngoái.vbhc': `${other} ${LATER}`,
    'không ngày.vbhc': LATER,
  };

  it('begins with number and symbol alone', async () => {
    const one = await start({ files });
    const uri = await one.open(CITES_PLAN, inFolder('a.vbhc'));
    expect(await ask(one, 'prepareRename', uri, at(CITES_PLAN, 'Kế hoạch'))).toEqual({
      range: { start: { line: 0, character: 22 }, end: { line: 0, character: 33 } },
      placeholder: '12/KH-SVHTT',
    });
    expect(await ask(one, 'prepareRename', uri, at(CITES_PLAN, 'Thực'))).toBeNull();
  });

  it('changes the document’s own number and each citation of it, but no other year’s', async () => {
    const one = await start({ files });
    const uri = await one.open(CITES_PLAN, inFolder('a.vbhc'));
    const edit = await ask<WorkspaceEdit>(one, 'rename', uri, at(CITES_PLAN, '12/KH'), { newName: ' 13/KH-SVHTT ' });
    const changed = (text: string): string => text.replaceAll('12/KH-SVHTT', '13/KH-SVHTT');
    expect(applied(one, edit)).toEqual({
      'k.vbhc': changed(PLAN),
      'a.vbhc': changed(CITES_PLAN),
      'b.vbhc': changed(files['b.vbhc']),
      'không ngày.vbhc': changed(LATER),
    });
    const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
    expect(changes.map(({ textDocument }) => [path(textDocument.uri), textDocument.version])).toContainEqual([
      'a.vbhc',
      1,
    ]);
    expect(changes.find(({ textDocument }) => path(textDocument.uri) === 'b.vbhc')?.textDocument.version).toBeNull();
    // Without a date it might be last year's: the drafter is asked.
    const unsure = changes.find(({ textDocument }) => path(textDocument.uri) === 'không ngày.vbhc')?.edits[0];
    expect(unsure).toHaveProperty('annotationId', 'khong-chac');
    expect(edit.changeAnnotations?.['khong-chac']).toMatchObject({ needsConfirmation: true });
  });

  it('leaves what is unsure alone where the client can’t ask', async () => {
    const one = await start({ files, annotations: false });
    const uri = await one.open(CITES_PLAN, inFolder('a.vbhc'));
    const edit = await ask<WorkspaceEdit>(one, 'rename', uri, at(CITES_PLAN, '12/KH'), { newName: '13/KH-SVHTT' });
    expect(Object.keys(applied(one, edit))).toEqual(['k.vbhc', 'a.vbhc', 'b.vbhc']);
    expect(edit).not.toHaveProperty('changeAnnotations');
  });

  it('asks before it gives a number that another document has', async () => {
    const one = await start({ files: { ...files, 'khác.vbhc': CITES_PLAN.replace('12/KH', '13/KH') } });
    const uri = await one.open(CITES_PLAN, inFolder('a.vbhc'));
    const edit = await ask<WorkspaceEdit>(one, 'rename', uri, at(CITES_PLAN, '12/KH'), { newName: '13/KH-SVHTT' });
    const changes = (edit.documentChanges ?? []) as TextDocumentEdit[];
    const ids = changes.flatMap(({ edits }) => edits.map((each) => ('annotationId' in each ? each.annotationId : '')));
    expect(new Set(ids)).toEqual(new Set(['trung-so', 'khong-chac']));
    expect(edit.changeAnnotations?.['trung-so']).toMatchObject({
      label: 'Trong thư mục đã có số “13/KH-SVHTT”',
      needsConfirmation: true,
    });
    // Not where only the writing of the same number is mended.
    const same = await ask<WorkspaceEdit>(one, 'rename', uri, at(CITES_PLAN, '12/KH'), { newName: '12/KH-SVHTT' });
    expect(Object.keys(same.changeAnnotations ?? {})).toEqual(['khong-chac']);
  });

  it('repairs a number that is written with faults', async () => {
    const text = 'Thực hiện Chỉ thị số 34 –CT/TW ngày 07/4/2014 của Bộ Chính trị.';
    const one = await start({ files: { 'a.vbhc': text, 'b.vbhc': PARTY } });
    const uri = await one.open(text, inFolder('a.vbhc'));
    const edit = await ask<WorkspaceEdit>(one, 'rename', uri, at(text, '34'), { newName: '35-CT/TW' });
    expect(applied(one, edit)).toEqual({
      'a.vbhc': 'Thực hiện Chỉ thị số 35-CT/TW ngày 07/4/2014 của Bộ Chính trị.',
      'b.vbhc': PARTY.replace('34-', '35-'),
    });
  });

  it.each(['', 'Chỉ thị', '35', '35-CT/TW ngày 01/01/2020', 'CT/TW', '35-CT/TW; 36-CT/TW', 'a\nb'])(
    'refuses what is no number and symbol: %j',
    async (newName) => {
      const one = await start({ files });
      const uri = await one.open(CITES_PLAN, inFolder('a.vbhc'));
      const asked = ask(one, 'rename', uri, at(CITES_PLAN, '12/KH'), { newName });
      await expect(asked).rejects.toMatchObject({
        code: LSPErrorCodes.RequestFailed,
        message: expect.stringContaining('không phải là số và ký hiệu'),
      });
    },
  );

  it('refuses a law that is cited by its name', async () => {
    const text = 'Theo Luật Thi đua, khen thưởng.';
    const one = await start({ files: { 'a.vbhc': text } });
    const uri = await one.open(text, inFolder('a.vbhc'));
    await expect(ask(one, 'prepareRename', uri, at(text, 'Luật'))).rejects.toMatchObject({
      message: expect.stringContaining('không ghi số và ký hiệu'),
    });
  });

  it('of the document itself, from its number line', async () => {
    const one = await start({ files });
    const uri = await one.open(PLAN, inFolder('k.vbhc'));
    const edit = await ask<WorkspaceEdit>(one, 'rename', uri, at(PLAN, '12/KH'), { newName: '13/KH-SVHTT' });
    expect(Object.keys(applied(one, edit)).slice(0, 3)).toEqual(['k.vbhc', 'a.vbhc', 'b.vbhc']);
  });
});

describe('links', () => {
  const row = (address: string): string =>
    `can-cu:\n  - loai: chi-thi\n    so-ky-hieu: 02/CT-UBND\n    ngay: 2026-01-28\n    dia-chi: ${address}\n    trich-yeu: thi đua\n`;
  const text = 'Thực hiện Chỉ thị số 02/CT-UBND ngày 28/01/2026.';
  const linksOf = async (address: string): Promise<DocumentLink[]> => {
    const one = await start({ files: { 'can-cu.yaml': row(address), 'a.vbhc': text } });
    const uri = await one.open(text, inFolder('a.vbhc'));
    return one.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  };

  it('lead to the address of the row', async () => {
    const [link] = await linksOf('https://example.org/van-ban/02');
    expect(link).toMatchObject({ target: 'https://example.org/van-ban/02', range: { start: { character: 10 } } });
  });

  it('lead nowhere but to https', async () => {
    expect(await linksOf('file:///etc/passwd')).toEqual([]);
  });
});

describe('workspace symbols', () => {
  const files = { 'năm 2026/k.vbhc': PLAN, 'a.vbhc': `${CITES_PLAN} ${PARTY}`, 'b.vbhc': PARTY };
  const find = async (query: string): Promise<[string, string | undefined, string][]> => {
    const one = await start({ files });
    const found = await one.request<SymbolInformation[]>('workspace/symbol', { query });
    await one.stop();
    client = undefined;
    return found.map(({ name, containerName, location }) => [name, containerName, shown(location)]);
  };

  it('find documents by number and title, typed without marks', async () => {
    const plan = [
      'Kế hoạch 12/KH-SVHTT Nâng cao chất lượng công tác văn thư năm 2026',
      'năm 2026/k.vbhc, được viện dẫn 1 lần',
      'năm 2026/k.vbhc:6:0-15',
    ];
    expect(await find('12 kh')).toEqual([plan]);
    expect(await find('van thu')).toEqual([plan]);
  });

  it('find what is cited, with its title and how often', async () => {
    const [first, ...more] = await find('34 ct');
    expect(more).toEqual([]);
    expect(first?.[0]).toMatch(/^Chỉ thị 34-CT\/TW /u);
    expect(first?.slice(1)).toEqual(['được viện dẫn 2 lần', 'a.vbhc:0:87-138']);
    expect((await find('thi dua')).map(([name]) => name)).toEqual([first?.[0]]);
  });

  it('list everything without a query, the documents first', async () => {
    expect((await find('')).map(([, , place]) => place.split(':')[0])).toEqual([
      'a.vbhc',
      'b.vbhc',
      'năm 2026/k.vbhc',
      'a.vbhc',
    ]);
  });
});
