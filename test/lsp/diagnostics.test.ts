import { afterEach, describe, expect, it } from 'vitest';
import { framed } from '../harness/frame.ts';
import { DEFAULT_URI, type StartOptions, startServer, type TestClient } from '../harness/lsp.ts';

let client: TestClient | undefined;
async function start(options: StartOptions = {}): Promise<TestClient> {
  client = await startServer(options);
  return client;
}
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

/** One fault with a safe fix, which no other rule has anything to say about. */
const FAULT = 'Bảo đảm đúng hạn , đủ số.';
const RULE = 'trinh-bay/dau-cach-truoc-dau-cau';
const GOOD = framed('Bảo đảm đúng hạn.');
const BAD = framed(FAULT);
/** Raised only when a document is looked at as a whole: nobody has signed it yet. */
const UNSIGNED = framed('Bảo đảm đúng hạn.').replace('GIÁM ĐỐC\n\nLê Minh Khuê\n', '');
const UNSIGNED_RULE = /^the-thuc\//u;

describe('pull diagnostics', () => {
  it('are offered to a client that pulls, and nothing is pushed to it', async () => {
    const { initialized, open, diagnostics, publishedCount } = await start();
    expect(initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false });
    const uri = await open(BAD);
    expect((await diagnostics(uri)).map((one) => one.code)).toEqual([RULE]);
    expect(publishedCount()).toBe(0);
  });

  it('say where, what, which rule, how grave', async () => {
    const { open, diagnostics, lines } = await start({
      initializationOptions: { rulePages: 'file:///x/docs/quy-tac' },
    });
    const uri = await open(BAD);
    const [found] = await diagnostics(uri);
    expect(found).toMatchObject({
      code: RULE,
      source: 'Thể Thức',
      codeDescription: { href: `file:///x/docs/quy-tac/${RULE}.md` },
      data: { rule: RULE },
    });
    expect(found?.message).toContain('Thừa dấu cách');
    expect(found?.severity).toBe(2);
    expect(lines(uri).getText(found?.range)).toBe(' ,');
  });

  it('point to the place that they are about', async () => {
    const { open, diagnostics, lines } = await start();
    const uri = await open(framed('1. Một việc.\n2. Hai việc.\n4. Ba việc.'));
    const [found] = await diagnostics(uri);
    const [related] = found?.relatedInformation ?? [];
    expect(lines(uri).getText(found?.range)).toBe('4.');
    expect(related?.location.uri).toBe(uri);
    expect(lines(uri).getText(related?.location.range)).toBe('2.');
  });

  it('have no address where the client has not said where the pages lie', async () => {
    const { open, diagnostics } = await start();
    expect((await diagnostics(await open(BAD)))[0]).not.toHaveProperty('codeDescription');
  });

  it('are silent on a faultless plan', async () => {
    const { open, diagnostics } = await start();
    expect(await diagnostics(await open(GOOD))).toEqual([]);
  });

  it('are unchanged until text or settings change', async () => {
    const { open, pull, change, configure } = await start({ settings: {} });
    const uri = await open(BAD);
    const first = await pull(uri);
    expect(first.kind).toBe('full');
    expect(await pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await change(uri, GOOD);
    const second = await pull(uri, first.resultId);
    expect(second).toMatchObject({ kind: 'full', items: [] });
    await configure({ quyTac: { [RULE]: 'error' } });
    expect((await pull(uri, second.resultId)).kind).toBe('full');
  });

  it('never take a document that was opened anew for the one before', async () => {
    const { open, pull, close } = await start();
    const uri = await open(BAD);
    const first = await pull(uri);
    await close(uri);
    await open(GOOD, uri);
    expect(await pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  it('answer for a document that is not open', async () => {
    const { pull } = await start();
    expect(await pull('file:///nowhere.vbhc')).toEqual({ kind: 'full', items: [] });
  });

  it('while typing leave out what a half-written document would raise; saving brings it', async () => {
    const { open, change, save, diagnostics } = await start({ settings: { kiemTra: 'khiGo' } });
    const uri = await open(GOOD);
    await change(uri, UNSIGNED);
    expect(await diagnostics(uri)).toEqual([]);
    await save(uri);
    expect((await diagnostics(uri)).map((one) => one.code)).toEqual([expect.stringMatching(UNSIGNED_RULE)]);
    await change(uri, `${UNSIGNED}\n`);
    expect(await diagnostics(uri)).toEqual([]);
  });

  it('on save are whole for every version that is asked for: the client asks after saving only', async () => {
    const { open, change, diagnostics } = await start({ settings: { kiemTra: 'khiLuu' } });
    const uri = await open(GOOD);
    await change(uri, UNSIGNED);
    expect((await diagnostics(uri)).map((one) => one.code)).toEqual([expect.stringMatching(UNSIGNED_RULE)]);
  });

  it('of an unsaved new document do not ask for missing parts while it is written', async () => {
    const { open, change, diagnostics } = await start();
    const uri = await open('', 'untitled:Untitled-1');
    await change(uri, UNSIGNED.replace('Bảo đảm đúng hạn.', FAULT));
    expect((await diagnostics(uri)).map((one) => one.code)).toEqual([RULE]);
  });
});

describe('pushed diagnostics', () => {
  it('go to a client without pull, after opening and saving, not while typing', async () => {
    const { initialized, open, change, save, close, published, publishedCount, request } = await start({ pull: false });
    expect(initialized.capabilities).not.toHaveProperty('diagnosticProvider');
    const uri = await open(BAD);
    const first = await published();
    expect(first).toMatchObject({ uri, version: 1 });
    expect(first.diagnostics.map((one) => one.code)).toEqual([RULE]);
    await change(uri, GOOD);
    // Any answer that comes after the change shows that nothing was sent for it.
    await request('theThuc/status', { uri });
    expect(publishedCount()).toBe(1);
    await save(uri);
    expect(await published()).toEqual({ uri, version: 2, diagnostics: [] });
    await close(uri);
    expect(await published()).toEqual({ uri, diagnostics: [] });
  });

  it('follow every change where that is asked for', async () => {
    const { open, change, published } = await start({ pull: false, settings: { kiemTra: 'khiGo' } });
    const uri = await open(GOOD);
    expect((await published()).diagnostics).toEqual([]);
    await change(uri, BAD);
    expect((await published()).diagnostics).toHaveLength(1);
  });

  it('are sent again after a change of settings', async () => {
    const { open, configure, published } = await start({ pull: false, settings: {} });
    await open(BAD);
    expect((await published()).diagnostics).toHaveLength(1);
    await configure({ quyTac: { 'trinh-bay': 'off' } });
    expect((await published()).diagnostics).toEqual([]);
  });
});

describe('settings', () => {
  it('change level and language of findings, and the client is asked to pull again', async () => {
    const { open, configure, diagnostics, refreshes } = await start({ settings: {} });
    const uri = await open(BAD);
    const [before] = await diagnostics(uri);
    await configure({ quyTac: { [RULE]: 'error' }, ngonNgu: 'en' });
    const [after] = await diagnostics(uri);
    expect(after?.severity).toBe(1);
    expect(after?.message).not.toBe(before?.message);
    expect(refreshes()).toBe(1);
    await configure({ quyTac: { 'trinh-bay/*': 'off' } });
    expect(await diagnostics(uri)).toEqual([]);
  });

  it('that say nothing new ask nobody to pull', async () => {
    const { open, configure, diagnostics, refreshes, request } = await start({
      settings: { quyTac: { a: 'off', b: 'hint' } },
    });
    const uri = await open(GOOD);
    await diagnostics(uri);
    await configure({ quyTac: { b: 'hint', a: 'off' }, other: 1 });
    await request('theThuc/status', { uri });
    expect(refreshes()).toBe(0);
  });

  it('may come with initialize or the notification, from a client that cannot be asked', async () => {
    const { open, configure, diagnostics } = await start({
      initializationOptions: { theThuc: { quyTac: { [RULE]: 'hint' } } },
    });
    const uri = await open(BAD);
    expect((await diagnostics(uri))[0]?.severity).toBe(4);
    await configure({ quyTac: { [RULE]: 'off' } }, true);
    expect(await diagnostics(uri)).toEqual([]);
  });

  it('with nonsense in them are taken for the defaults', async () => {
    const { open, diagnostics } = await start({
      settings: { kiemTra: 7, ngonNgu: ['vi'], quyTac: { [RULE]: 'loud', other: null } },
    });
    expect(await diagnostics(await open(BAD, DEFAULT_URI))).toHaveLength(1);
  });
});
