import { afterEach, describe, expect, it } from 'vitest';
import { STATUS_REQUEST } from '../../server/src/lsp/protocol.ts';
import { framed } from '../harness/frame.ts';
import { type StartOptions, startServer, type TestClient, withCursor } from '../harness/lsp.ts';

let client: TestClient | undefined;
async function start(options: StartOptions = {}): Promise<TestClient> {
  client = await startServer(options);
  return client;
}
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const URI = 'file:///song-hoa/can-cu.yaml';
const FAULTY = 'can-cu:\n  - loai: chi-thi\n    so-ky-hieu: 02/CT-UBND\n    ngay: 31/4/2022\n';

describe('can-cu.yaml in the editor', () => {
  it('has its faults reported as ours, in the language that is set', async () => {
    const { open, diagnostics } = await start();
    expect(await diagnostics(await open(FAULTY, URI))).toEqual([
      {
        range: { start: { line: 3, character: 10 }, end: { line: 3, character: 19 } },
        severity: 2,
        source: 'Thể Thức',
        code: 'date',
        message: '“31/4/2022” không phải là một ngày có thật; viết như 28/01/2022 hoặc 2022-01-28.',
      },
    ]);
  });

  it('in English where that is set', async () => {
    const { open, diagnostics } = await start({ settings: { ngonNgu: 'en' } });
    expect((await diagnostics(await open(FAULTY, URI)))[0]?.message).toContain('is no real day');
  });

  it('is reported anew after a change, unchanged without one', async () => {
    const { open, pull, change } = await start();
    const uri = await open(FAULTY, URI);
    const first = await pull(uri);
    expect(await pull(uri, first.resultId ?? '')).toMatchObject({ kind: 'unchanged' });
    await change(uri, FAULTY.replace('31/4', '30/4'));
    expect(await pull(uri, first.resultId ?? '')).toMatchObject({ kind: 'full', items: [] });
  });

  it('says what contradicts the built-in list', async () => {
    const { open, diagnostics } = await start();
    const text = '- loai: nghi-dinh\n  so-ky-hieu: 30/2020/NĐ-CP\n  ngay: 03/5/2020\n';
    expect(await diagnostics(await open(text, URI))).toMatchObject([{ severity: 3, code: 'differs' }]);
  });

  it('leaves broken JSON to the editor’s own support', async () => {
    const { open, diagnostics } = await start();
    const uri = await open(
      '{"can-cu": [{"loai": "luật", "trich-yeu": "Đất đai", "x": 1}, {"loai": ]}',
      'file:///a/can-cu.json',
    );
    expect((await diagnostics(uri)).map((one) => one.code)).toEqual(['unknown-key']);
  });

  it('is pushed to clients that don’t pull', async () => {
    const { open, published, change, save, close } = await start({ pull: false });
    const uri = await open(FAULTY, URI);
    expect((await published()).diagnostics).toHaveLength(1);
    await change(uri, FAULTY.replace('31/4', '30/4'));
    await save(uri);
    expect(await published()).toMatchObject({ uri, diagnostics: [] });
    await close(uri);
    expect(await published()).toMatchObject({ uri, diagnostics: [] });
  });

  it('completes keys, values and rows', async () => {
    const { open, request } = await start();
    const { text, position } = withCursor('can-cu:\n  - loai: ‸\n');
    const uri = await open(text, URI);
    const items = await request<{ label: string; textEdit: unknown }[]>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    expect(items.find((item) => item.label === 'Chỉ thị')?.textEdit).toEqual({
      range: { start: position, end: position },
      newText: 'Chỉ thị',
    });
  });

  it('explains its keys', async () => {
    const { open, request } = await start();
    const { text, position } = withCursor('can-cu:\n  - lo‸ai: luat\n    trich-yeu: Đất đai\n');
    const uri = await open(text, URI);
    expect(await request('textDocument/hover', { textDocument: { uri }, position })).toMatchObject({
      contents: { value: expect.stringContaining('Loại văn bản') },
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 8 } },
    });
  });

  it('is no document to any other feature, whatever it holds', async () => {
    const { open, request, actions, onEnter, log } = await start();
    const text = framed('Bảo đảm đúng hạn , đủ số.');
    const uri = await open(text, URI);
    const textDocument = { uri };
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    expect(await request('textDocument/documentSymbol', { textDocument })).toEqual([]);
    expect(await request('textDocument/foldingRange', { textDocument })).toEqual([]);
    expect(await request('textDocument/selectionRange', { textDocument, positions: [range.start] })).toEqual([]);
    expect(await request(STATUS_REQUEST, { uri })).toBeNull();
    expect(await actions(uri, range)).toEqual([]);
    expect(await onEnter(uri, { line: 12, character: 0 })).toEqual([]);
    expect(log).toEqual([]);
  });
});
