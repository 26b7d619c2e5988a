import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
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

/** Two blanks too many, a safe fix each. */
const FAULTY = framed('1. Bảo đảm đúng hạn , đủ số;\n2. Lưu trữ đầy đủ , cẩn thận.');
const RULE = 'trinh-bay/dau-cach-truoc-dau-cau';
const FIXED_ONE = FAULTY.replace('hạn ,', 'hạn,');
const FIXED = FIXED_ONE.replace('đủ ,', 'đủ,');

function rangeOf(text: string, words: string): Range {
  const document = TextDocument.create('', 'vbhc', 0, text);
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}

function titled(actions: readonly CodeAction[], words: string | RegExp): CodeAction {
  const found = actions.find((one) => (typeof words === 'string' ? one.title.includes(words) : words.test(one.title)));
  if (found === undefined) throw new Error(`no action “${words}” in: ${actions.map((one) => one.title).join(' | ')}`);
  return found;
}

describe('code actions', () => {
  it('offer the fix of a finding first, tied to its diagnostic and to the version', async () => {
    const { open, actions, diagnostics } = await start();
    const uri = await open(FAULTY);
    const found = await diagnostics(uri);
    const range = rangeOf(FAULTY, 'hạn , đủ');
    const all = await actions(uri, range, ['quickfix'], found);
    expect(all[0]).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: RULE }] });
    expect(edited(client as TestClient, uri, all[0]?.edit)).toBe(FIXED_ONE);
  });

  it('are computed from the document, not from what the client sends', async () => {
    const { open, actions } = await start();
    const uri = await open(FAULTY);
    const forged = [
      { range: rangeOf(FAULTY, 'KẾ HOẠCH'), message: 'x', code: RULE, source: 'Thể Thức', data: { edits: [1] } },
    ];
    expect(await actions(uri, rangeOf(FAULTY, 'KẾ HOẠCH'), ['quickfix'], forged)).toEqual([]);
    expect((await actions(uri, rangeOf(FAULTY, 'hạn , đủ'), undefined, [])).length).toBeGreaterThan(0);
  });

  it('fix all findings of one rule', async () => {
    const { open, actions } = await start();
    const uri = await open(FAULTY);
    const all = await actions(uri, rangeOf(FAULTY, 'hạn , đủ'), ['quickfix']);
    expect(edited(client as TestClient, uri, titled(all, 'Sửa mọi lỗi').edit)).toBe(FIXED);
  });

  it('work the edit out when the action is taken, where the client can wait, and never for another text', async () => {
    const { open, actions, request, change } = await start({ resolve: true });
    const uri = await open(FAULTY);
    const offered = titled(await actions(uri, rangeOf(FAULTY, 'hạn , đủ')), 'Sửa mọi lỗi');
    expect(offered.edit).toBeUndefined();
    const taken = await request<CodeAction>('codeAction/resolve', offered);
    expect(edited(client as TestClient, uri, taken.edit)).toBe(FIXED);
    await change(uri, `${FAULTY}\n`);
    await expect(request('codeAction/resolve', offered)).rejects.toMatchObject({ code: -32801 });
  });

  it('fix all that is safe under source.fixAll only when asked', async () => {
    const { open, actions, change, diagnostics } = await start();
    const uri = await open(FAULTY);
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(await actions(uri, nowhere)).toEqual([]);
    for (const kind of ['source.fixAll', 'source.fixAll.theThuc', 'source']) {
      const found = await actions(uri, nowhere, [kind]);
      expect(found.map((one) => one.kind)).toEqual(['source.fixAll.theThuc']);
    }
    const [action] = await actions(uri, nowhere, ['source.fixAll']);
    await change(uri, edited(client as TestClient, uri, action?.edit));
    expect(client?.text(uri)).toBe(FIXED);
    expect((await diagnostics(uri)).filter((one) => one.code === RULE)).toEqual([]);
    expect(await actions(uri, nowhere, ['source.fixAll'])).toEqual([]);
    expect(await actions(uri, nowhere, ['source.organizeImports'])).toEqual([]);
  });

  it('ignore a finding here, with room for the reason, and the finding is gone', async () => {
    const { open, actions, change, diagnostics } = await start();
    const text = FAULTY.replaceAll('\n', '\r\n');
    const uri = await open(text);
    const action = titled(await actions(uri, rangeOf(text, 'hạn , đủ')), 'Bỏ qua');
    const after = edited(client as TestClient, uri, action.edit);
    expect(after).toBe(text.replace('1. Bảo', `<!-- tắt ${RULE}: ghi lý do ở đây -->\r\n1. Bảo`));
    await change(uri, after);
    const left = (await diagnostics(uri)).filter((one) => one.code === RULE);
    const [line] = left.map((one) => one.range.start.line);
    expect(left).toHaveLength(1);
    expect(after.split('\r\n')[line ?? 0]).toContain('2. Lưu trữ');
  });

  it('ignore a finding in the whole file', async () => {
    const { open, actions, change, diagnostics } = await start();
    const uri = await open(FAULTY);
    const action = titled(await actions(uri, rangeOf(FAULTY, 'hạn , đủ')), /^Bỏ qua .* trong cả tệp/u);
    const after = edited(client as TestClient, uri, action.edit);
    expect(after).toBe(`<!-- tắt tệp ${RULE}: ghi lý do ở đây -->\n${FAULTY}`);
    await change(uri, after);
    expect((await diagnostics(uri)).filter((one) => one.code === RULE)).toEqual([]);
  });

  it('renumber a list and all sections', async () => {
    const text = framed('1. Một việc;\n3. Hai việc;\n3. Ba việc.').replace('III. TỔ CHỨC', 'IV. TỔ CHỨC');
    const { open, actions } = await start();
    const uri = await open(text);
    const list = titled(await actions(uri, rangeOf(text, '3. Ba')), /^Đánh số lại .*danh sách/u);
    expect(edited(client as TestClient, uri, list.edit)).toContain('1. Một việc;\n2. Hai việc;\n3. Ba việc.');
    const sections = titled(await actions(uri, rangeOf(text, 'IV. TỔ')), /^Đánh số lại từ đây/u);
    expect(edited(client as TestClient, uri, sections.edit)).toContain('III. TỔ CHỨC THỰC HIỆN');
  });

  it('offer one change once, under whatever title', async () => {
    const text = framed('1. Một việc;\n3. Hai việc;\n3. Ba việc.');
    const { open, actions } = await start();
    const uri = await open(text);
    const all = await actions(uri, rangeOf(text, '3. Ba'));
    const texts = all.map((one) => edited(client as TestClient, uri, one.edit));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).not.toContain(text);
  });

  it('come as plain changes where the client knows no versions', async () => {
    const { open, actions } = await start({ documentChanges: false });
    const uri = await open(FAULTY);
    const [first] = await actions(uri, rangeOf(FAULTY, 'hạn , đủ'));
    expect(first?.edit).toHaveProperty('changes');
    expect(first?.edit).not.toHaveProperty('documentChanges');
    expect(edited(client as TestClient, uri, first?.edit)).toBe(FIXED_ONE);
  });

  it('speak English when asked', async () => {
    const { open, actions } = await start({ settings: { ngonNgu: 'en' } });
    const uri = await open(FAULTY);
    titled(await actions(uri, rangeOf(FAULTY, 'hạn , đủ')), /^Ignore “/u);
  });
});
