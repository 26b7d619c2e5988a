import { afterEach, describe, expect, it } from 'vitest';
import type { Location, Position, Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlatformFiles } from '../../server/src/lsp/context.ts';
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

const DATED = 'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị';
const A = `Thực hiện ${DATED}.`;
const B = `Một câu ở trên.\r\n\r\nTheo ${DATED}.`;

/** Places as `path:line:column-column`, so that a test says where and not only how many. */
async function referencesTo(from: TestClient, uri: string, position: Position, declaration = false): Promise<string[]> {
  const found = await from.request<Location[]>('textDocument/references', {
    textDocument: { uri },
    position,
    context: { includeDeclaration: declaration },
  });
  return found.map(shown);
}

function shown({ uri, range }: { readonly uri: string; readonly range: Range }): string {
  const path = uri.startsWith(FOLDER) ? decodeURIComponent(uri.slice(FOLDER.length + 1)) : uri;
  return `${path}:${range.start.line}:${range.start.character}-${range.end.character}`;
}

function at(text: string, part: string): Position {
  return TextDocument.create('', 'vbhc', 0, text).positionAt(text.indexOf(part) + 1);
}

const LENGTH = DATED.length;

describe('the index', () => {
  it('knows what every file of the folder cites, in order of path', async () => {
    const one = await start({ files: { 'năm 2026/b.vbhc': B, 'a.vbhc': A, 'c.vbhc': 'Không có gì.' } });
    const uri = await one.open(A, inFolder('a.vbhc'));
    expect(await referencesTo(one, uri, at(A, 'Chỉ thị'))).toEqual([
      `a.vbhc:0:10-${10 + LENGTH}`,
      `năm 2026/b.vbhc:2:5-${5 + LENGTH}`,
    ]);
  });

  it('follows creation, change, deletion', async () => {
    const one = await start({ files: { 'a.vbhc': A } });
    const uri = await one.open(A, inFolder('a.vbhc'));
    const places = () => referencesTo(one, uri, at(A, 'Chỉ thị'));
    expect(await places()).toHaveLength(1);
    one.disk.set(inFolder('b.vbhc'), B);
    await one.tell('b.vbhc');
    expect(await places()).toEqual([`a.vbhc:0:10-${10 + LENGTH}`, `b.vbhc:2:5-${5 + LENGTH}`]);
    one.disk.set(inFolder('b.vbhc'), `Dòng mới.\n${B}`);
    await one.tell('b.vbhc');
    expect((await places())[1]).toBe(`b.vbhc:3:5-${5 + LENGTH}`);
    one.disk.delete(inFolder('b.vbhc'));
    await one.tell('b.vbhc');
    expect(await places()).toEqual([`a.vbhc:0:10-${10 + LENGTH}`]);
  });

  it('follows the renaming of a file, of a folder, the deletion of a folder', async () => {
    const one = await start({ files: { 'a.vbhc': A, 'cũ/b.vbhc': B, 'cũ/sâu/c.vbhc': A } });
    const uri = await one.open(A, inFolder('a.vbhc'));
    const files = async () => (await referencesTo(one, uri, at(A, 'Chỉ thị'))).map((place) => place.split(':')[0]);
    await one.index({ renamed: [{ from: inFolder('cũ/b.vbhc'), to: inFolder('cũ/d.vbhc'), path: 'cũ/d.vbhc' }] });
    expect(await files()).toEqual(['a.vbhc', 'cũ/d.vbhc', 'cũ/sâu/c.vbhc']);
    await one.index({ renamed: [{ from: inFolder('cũ'), to: inFolder('mới'), path: 'mới' }] });
    expect(await files()).toEqual(['a.vbhc', 'mới/d.vbhc', 'mới/sâu/c.vbhc']);
    await one.index({ deleted: [inFolder('mới')] });
    expect(await files()).toEqual(['a.vbhc']);
  });

  it('takes the text of an editor before that of the file, and the file again when it is closed', async () => {
    const one = await start({ files: { 'a.vbhc': A, 'b.vbhc': 'Không có gì.' } });
    const uri = await one.open(A, inFolder('a.vbhc'));
    const places = async () => (await referencesTo(one, uri, at(A, 'Chỉ thị'))).map((place) => place.split(':')[0]);
    const other = await one.open('Không có gì.', inFolder('b.vbhc'));
    await one.change(other, B);
    expect(await places()).toEqual(['a.vbhc', 'b.vbhc']);
    // The file on disk changes while the editor has its own text.
    one.disk.set(inFolder('b.vbhc'), 'Vẫn không có gì.');
    await one.tell('b.vbhc');
    expect(await places()).toEqual(['a.vbhc', 'b.vbhc']);
    await one.close(other);
    expect(await places()).toEqual(['a.vbhc']);
  });

  it('keeps what was saved when the editor is closed', async () => {
    const one = await start({ files: { 'a.vbhc': A, 'b.vbhc': 'Không có gì.' } });
    const uri = await one.open(A, inFolder('a.vbhc'));
    const other = await one.open('Không có gì.', inFolder('b.vbhc'));
    await one.change(other, B);
    await one.save(other);
    await one.close(other);
    expect(await referencesTo(one, uri, at(A, 'Chỉ thị'))).toEqual([
      `a.vbhc:0:10-${10 + LENGTH}`,
      `b.vbhc:2:5-${5 + LENGTH}`,
    ]);
  });

  it('has unsaved new documents, and no left side of a comparison', async () => {
    const one = await start({ files: { 'a.vbhc': A } });
    const uri = await one.open(A, inFolder('a.vbhc'));
    await one.open(A, 'untitled:Untitled-1');
    await one.open(A, 'git:/w/a.vbhc?ref');
    expect(await referencesTo(one, uri, at(A, 'Chỉ thị'))).toEqual([
      `untitled:Untitled-1:0:10-${10 + LENGTH}`,
      `a.vbhc:0:10-${10 + LENGTH}`,
    ]);
  });

  it('drops what a second reading no longer finds, unless it was stopped', async () => {
    const one = await start({ files: { 'a.vbhc': A, 'b.vbhc': B } });
    const uri = await one.open(A, inFolder('a.vbhc'));
    const count = async () => (await referencesTo(one, uri, at(A, 'Chỉ thị'))).length;
    await one.index({ state: 'begin' });
    await one.index({ files: [{ uri, path: 'a.vbhc', text: A }], state: 'stopped' });
    expect(await count()).toBe(2);
    await one.index({ state: 'begin' });
    await one.index({ files: [{ uri, path: 'a.vbhc', text: A }], state: 'done' });
    expect(await count()).toBe(1);
  });

  it('keeps what is renamed or saved while the folder is read again', async () => {
    const one = await start({ files: { 'a.vbhc': A, 'b.vbhc': B } });
    const uri = await one.open(A, inFolder('a.vbhc'));
    await one.index({ state: 'begin' });
    await one.index({ files: [{ uri: inFolder('b.vbhc'), path: 'b.vbhc', text: B }] });
    await one.index({ renamed: [{ from: inFolder('b.vbhc'), to: inFolder('c.vbhc'), path: 'c.vbhc' }] });
    await one.save(uri);
    await one.index({ state: 'done' });
    await one.close(uri);
    const other = await one.open(A, 'untitled:Untitled-1');
    const found = await referencesTo(one, other, at(A, 'Chỉ thị'));
    expect(found.map((place) => place.split(':')[0])).toEqual(['untitled', 'a.vbhc', 'c.vbhc']);
  });

  it('takes messages in their order: what is deleted behind a batch stays deleted', async () => {
    const one = await start({ files: { 'a.vbhc': A } });
    const uri = await one.open(A, inFolder('a.vbhc'));
    const batch = ['b.vbhc', 'c.vbhc', 'd.vbhc'].map((path) => ({ uri: inFolder(path), path, text: B }));
    const read = one.index({ files: batch });
    await one.index({ deleted: [inFolder('d.vbhc')] });
    await read;
    expect((await referencesTo(one, uri, at(A, 'Chỉ thị'))).map((place) => place.split(':')[0])).toEqual([
      'a.vbhc',
      'b.vbhc',
      'c.vbhc',
    ]);
  });

  it('reads past a byte order mark', async () => {
    const one = await start({ files: { 'a.vbhc': A, 'b.vbhc': `\uFEFF${A}` } });
    const uri = await one.open(A, inFolder('a.vbhc'));
    expect((await referencesTo(one, uri, at(A, 'Chỉ thị')))[1]).toBe(`b.vbhc:0:10-${10 + LENGTH}`);
  });
});

describe('a client that sends no files', () => {
  it('gets the index from the machine, and is asked to tell of changes', async () => {
    const disk = new Map([
      [inFolder('a.vbhc'), A],
      [inFolder('b (1).vbhc'), B],
      [inFolder('hỏng.vbhc'), undefined],
    ]);
    const machine: PlatformFiles = {
      find: async () => [...disk.keys()],
      read: async (uri) => disk.get(uri),
    };
    const one = await start({ machine });
    await one.state(({ ready, files }) => ready && files === 2);
    // The editor writes the address its own way.
    const uri = await one.open(A, `${FOLDER}/b%20%281%29.vbhc`);
    expect(await referencesTo(one, uri, at(A, 'Chỉ thị'))).toEqual([
      `a.vbhc:0:10-${10 + LENGTH}`,
      `b (1).vbhc:0:10-${10 + LENGTH}`,
    ]);
    disk.set(inFolder('c.vbhc'), A);
    await one.send('workspace/didChangeWatchedFiles', { changes: [{ uri: inFolder('c.vbhc'), type: 1 }] });
    await one.state(({ files }) => files === 3);
    expect(await referencesTo(one, uri, at(A, 'Chỉ thị'))).toHaveLength(3);
    await one.send('workspace/didChangeWatchedFiles', { changes: [{ uri: inFolder('c.vbhc'), type: 3 }] });
    await one.state(({ files }) => files === 2);
    expect(await referencesTo(one, uri, at(A, 'Chỉ thị'))).toHaveLength(2);
  });
});

describe('knowledge from the workspace', () => {
  const UNIT = (title: string): string =>
    `can-cu:\n  - loai: ke-hoach\n    so-ky-hieu: 77/KH-SVHTT\n    ngay: 2026-02-02\n    trich-yeu: ${title}\n`;
  const CITES = 'Thực hiện Kế hoạch số 77/KH-SVHTT ngày 02/02/2026.';

  it('holds for the folder of the unit’s list and those below, the nearest first; its change is felt at once', async () => {
    const files = {
      'đơn vị/can-cu.yaml': UNIT('việc một'),
      'đơn vị/sâu/a.vbhc': framed(CITES),
      'b.vbhc': framed(CITES),
    };
    const one = await start({ files });
    const goes = async (path: string, text: string): Promise<string[]> => {
      const uri = await one.open(text, inFolder(path));
      const found = await one.request<Location[] | null>('textDocument/definition', {
        textDocument: { uri },
        position: at(text, 'Kế hoạch số 77'),
      });
      return (found ?? []).map(shown);
    };
    expect(await goes('đơn vị/sâu/a.vbhc', framed(CITES))).toEqual(['đơn vị/can-cu.yaml:1:4-4']);
    expect(await goes('b.vbhc', framed(CITES))).toEqual([]);
    const before = await one.pull(inFolder('b.vbhc'));
    const inside = await one.pull(inFolder('đơn vị/sâu/a.vbhc'));
    const refreshed = one.refreshed();
    one.disk.set(inFolder('đơn vị/can-cu.yaml'), UNIT('việc hai'));
    await one.tell('đơn vị/can-cu.yaml');
    await refreshed;
    expect((await one.pull(inFolder('đơn vị/sâu/a.vbhc'), inside.resultId)).kind).toBe('full');
    expect((await one.pull(inFolder('b.vbhc'), before.resultId)).kind).toBe('unchanged');
  });

  it('takes the unit’s list as it is typed, and as it is on disk once it is closed', async () => {
    const one = await start({ files: { 'can-cu.yaml': UNIT('việc một'), 'a.vbhc': framed(CITES) } });
    const uri = await one.open(framed(CITES), inFolder('a.vbhc'));
    const known = async (): Promise<string> =>
      JSON.stringify(
        await one.request('textDocument/hover', {
          textDocument: { uri },
          position: at(framed(CITES), 'Kế hoạch số 77'),
        }),
      );
    // What the first reading has led to is over.
    await one.state(({ checked }) => checked);
    const list = await one.open(UNIT('việc một'), inFolder('can-cu.yaml'));
    let refreshed = one.refreshed();
    await one.change(list, UNIT('việc hai'));
    await refreshed;
    expect(await known()).toContain('việc hai');
    // A remark says nothing of any document.
    const before = await one.pull(uri);
    await one.change(list, `# Năm nay\n${UNIT('việc hai')}`);
    await one.save(list);
    expect((await one.pull(uri, before.resultId)).kind).toBe('unchanged');
    refreshed = one.refreshed();
    await one.change(list, UNIT('việc ba'));
    await one.save(list);
    expect(await known()).toContain('việc ba');
    await refreshed;
    await one.change(list, UNIT('việc bốn'));
    refreshed = one.refreshed();
    await refreshed;
    expect(await known()).toContain('việc bốn');
    await one.close(list);
    expect(await known()).toContain('việc ba');
  });

  it('of a citation without symbol: every document of that type and number may be meant', async () => {
    const text = framed('Thực hiện Kế hoạch số 99 ngày 15/3/2026.');
    const one = await start({ files: { 'a.vbhc': text } });
    await one.open(text, inFolder('a.vbhc'));
    await one.state(({ checked }) => checked);
    const refreshed = one.refreshed();
    one.disk.set(inFolder('k.vbhc'), framed('Bảo đảm đúng hạn.').replace(/Số: 12/u, 'Số: 99'));
    await one.tell('k.vbhc');
    await refreshed;
  });

  it('asks the client to pull again when another document cites otherwise, and only then', async () => {
    const one = await start({ files: { 'a.vbhc': framed(A), 'b.vbhc': framed(A), 'c.vbhc': framed('Không gì.') } });
    const uri = await one.open(framed(A), inFolder('a.vbhc'));
    const first = await one.pull(uri);
    one.disk.set(inFolder('c.vbhc'), framed('Theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.'));
    await one.tell('c.vbhc');
    expect((await one.pull(uri, first.resultId)).kind).toBe('unchanged');
    const refreshed = one.refreshed();
    one.disk.set(inFolder('b.vbhc'), framed(A.replace('07/4', '08/4')));
    await one.tell('b.vbhc');
    await refreshed;
    expect((await one.pull(uri, first.resultId)).kind).toBe('full');
  });

  it('waits for the save of a document that is checked on saving only', async () => {
    const one = await start({ files: { 'a.vbhc': framed(A), 'b.vbhc': framed(A) } });
    const uri = await one.open(framed(A), inFolder('a.vbhc'));
    await one.pull(uri);
    await one.change(uri, framed(`${A} Thêm một câu.`));
    one.disk.set(inFolder('b.vbhc'), framed(A.replace('07/4', '08/4')));
    await one.tell('b.vbhc');
    // The findings of every file have been worked out: the pause before asking the client is long over.
    await one.state(({ checked }) => checked);
    expect(one.refreshes()).toBe(0);
    const refreshed = one.refreshed();
    await one.save(uri);
    await refreshed;
    expect(one.refreshes()).toBe(1);
  });
});

describe('a client that knows only pushed diagnostics', () => {
  it('gets them again when another document cites otherwise', async () => {
    const one = await start({ pull: false, files: { 'a.vbhc': framed(A), 'b.vbhc': framed(A) } });
    const uri = await one.open(framed(A), inFolder('a.vbhc'));
    expect((await one.published()).uri).toBe(uri);
    one.disk.set(inFolder('b.vbhc'), framed(A.replace('07/4', '08/4')));
    await one.tell('b.vbhc');
    expect((await one.published()).uri).toBe(uri);
  });
});

describe('check of the folder', () => {
  const FAULT = framed('Bảo đảm đúng hạn , đủ số.');
  interface Answer {
    readonly files: { readonly uri: string; readonly diagnostics: { readonly code: string }[] }[];
    readonly missing: string[];
  }
  const check = (one: TestClient, paths: string[]): Promise<Answer> =>
    one.request('theThuc/checkFolder', { files: paths.map((path) => ({ uri: inFolder(path) })) });
  const codes = ({ files }: Answer): string[][] => files.map(({ diagnostics }) => diagnostics.map(({ code }) => code));
  const RULE = 'trinh-bay/dau-cach-truoc-dau-cau';

  it('answers from what was worked out in the background, and follows changes', async () => {
    const one = await start({ files: { 'a.vbhc': FAULT, 'b.vbhc': framed('Bảo đảm đúng hạn.') } });
    await one.state(({ checked }) => checked);
    // Without a question for the texts: nothing is left to read.
    const texts = new Map(one.disk);
    one.disk.clear();
    expect(codes(await check(one, ['a.vbhc', 'b.vbhc']))).toEqual([[RULE], []]);
    for (const [uri, text] of texts) one.disk.set(uri, text);
    one.disk.set(inFolder('b.vbhc'), FAULT);
    await one.tell('b.vbhc');
    expect(codes(await check(one, ['a.vbhc', 'b.vbhc']))).toEqual([[RULE], [RULE]]);
  });

  it('takes the text of an open document', async () => {
    const one = await start({ files: { 'a.vbhc': FAULT } });
    await one.state(({ checked }) => checked);
    const uri = await one.open(FAULT, inFolder('a.vbhc'));
    await one.change(uri, framed('Bảo đảm đúng hạn.'));
    expect(codes(await check(one, ['a.vbhc']))).toEqual([[]]);
  });

  it('follows settings', async () => {
    const one = await start({ files: { 'a.vbhc': FAULT }, settings: {} });
    await one.state(({ checked }) => checked);
    await one.configure({ quyTac: { [RULE]: 'off' } });
    expect(codes(await check(one, ['a.vbhc']))).toEqual([[]]);
  });

  it('names the files it does not know, and checks their texts when they come', async () => {
    const one = await start({ files: { 'a.vbhc': FAULT } });
    const answer = await check(one, ['a.vbhc', 'lạ.vbhc']);
    expect(answer.missing).toEqual([inFolder('lạ.vbhc')]);
    const texts = await one.request<Answer>('theThuc/checkFolder', {
      files: [{ uri: inFolder('lạ.vbhc'), text: FAULT }],
    });
    expect(codes(texts)).toEqual([[RULE]]);
  });

  it('works a file out anew when another one says something else of what it cites', async () => {
    const one = await start({ files: { 'a.vbhc': framed(A), 'b.vbhc': framed(A) } });
    await one.state(({ checked }) => checked);
    one.disk.set(inFolder('b.vbhc'), framed(A.replace('07/4', '08/4')));
    await one.tell('b.vbhc');
    // Its text is asked for again: without it there would be no answer.
    one.disk.delete(inFolder('a.vbhc'));
    expect((await check(one, ['a.vbhc'])).missing).toEqual([inFolder('a.vbhc')]);
  });
});
