import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { NEW_REQUEST, type NewResult, STATUS_REQUEST, UNIT_REQUEST } from '../../server/src/lsp/protocol.ts';
import { run } from '../harness/cli.ts';
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

const FAULTY = framed('Các đơn vị  báo cáo kết quả.\n\nCác phòng và và các đơn vị thực hiện.');
const OFF = '{"rules": {"trinh-bay/lap-tu": "off"}}';

function codes(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map((one) => one.code);
}

describe('.the-thuc.json in the editor', () => {
  it('sets levels for its folder and those below, the nearest first, over the editor’s own setting', async () => {
    const { open, diagnostics } = await start({
      settings: { quyTac: { 'trinh-bay/hai-dau-cach': 'error', 'trinh-bay/lap-tu': 'error' } },
      files: {
        '.the-thuc.json': OFF,
        'a.vbhc': FAULTY,
        'x/a.vbhc': FAULTY,
        'x/.the-thuc.json': '{"rules": {"trinh-bay": "hint"}}',
      },
    });
    const found = await diagnostics(await open(FAULTY, inFolder('a.vbhc')));
    expect(found.map((one) => [one.code, one.severity])).toEqual([['trinh-bay/hai-dau-cach', 1]]);
    const below = await diagnostics(await open(FAULTY, inFolder('x/a.vbhc')));
    expect(below.map((one) => [one.code, one.severity])).toEqual([
      ['trinh-bay/hai-dau-cach', 4],
      ['trinh-bay/lap-tu', 4],
    ]);
  });

  it('holds wherever it is written with other escapes than the editor’s', async () => {
    const { open, diagnostics } = await start({ files: { 'năm (2024)/.the-thuc.json': OFF } });
    const uri = await open(FAULTY, 'file:///w/n%C4%83m%20%282024%29/a.vbhc');
    expect(codes(await diagnostics(uri))).toEqual(['trinh-bay/hai-dau-cach']);
  });

  it('has open documents checked anew when it changes, comes and goes', async () => {
    const server = await start({ files: { 'a.vbhc': FAULTY } });
    const uri = await server.open(FAULTY, inFolder('a.vbhc'));
    const first = await server.pull(uri);
    const told = async (text: string | undefined): Promise<unknown[]> => {
      if (text === undefined) server.disk.delete(inFolder('.the-thuc.json'));
      else server.disk.set(inFolder('.the-thuc.json'), text);
      const refreshed = server.refreshed();
      await server.tell('.the-thuc.json');
      await refreshed;
      return codes(await server.diagnostics(uri));
    };
    expect(await told(OFF)).toEqual(['trinh-bay/hai-dau-cach']);
    expect(await server.pull(uri, first.resultId ?? '')).toMatchObject({ kind: 'full' });
    expect(await told('{"rules": {"trinh-bay": false}}')).toEqual([]);
    expect(await told(undefined)).toEqual(['trinh-bay/hai-dau-cach', 'trinh-bay/lap-tu']);
  });

  it('is heeded at once, also while a document is being written that is checked on saving only', async () => {
    const server = await start({ files: { 'a.vbhc': FAULTY } });
    const uri = await server.open(FAULTY, inFolder('a.vbhc'));
    const other = await server.open(FAULTY, inFolder('b.vbhc'));
    expect(await server.diagnostics(uri)).toHaveLength(2);
    await server.change(other, `${FAULTY}\n`);
    server.disk.set(inFolder('.the-thuc.json'), OFF);
    const refreshed = server.refreshed();
    await server.tell('.the-thuc.json');
    await refreshed;
    expect(await server.diagnostics(uri)).toHaveLength(1);
  });

  it('holds as it is typed', async () => {
    const server = await start({ files: { 'a.vbhc': FAULTY } });
    const uri = await server.open(FAULTY, inFolder('a.vbhc'));
    expect(await server.diagnostics(uri)).toHaveLength(2);
    const config = await server.open('{}', inFolder('.the-thuc.json'));
    const refreshed = server.refreshed();
    await server.change(config, OFF);
    await refreshed;
    expect(await server.diagnostics(uri)).toHaveLength(1);
    const back = server.refreshed();
    await server.close(config);
    await back;
    expect(await server.diagnostics(uri)).toHaveLength(2);
  });

  it('has its faults told where they stand, as on the command line, and told anew when a file comes', async () => {
    const server = await start({ files: {} });
    const config = await server.open(
      '{\n  "extends": "x.the-thuc.json",\n  "rules": {"a/b": "off"}\n}',
      inFolder('.the-thuc.json'),
    );
    expect(await server.diagnostics(config)).toMatchObject([
      {
        code: 'extends-missing',
        severity: 1,
        range: { start: { line: 1, character: 13 }, end: { line: 1, character: 30 } },
      },
      { code: 'rule', severity: 2, source: 'Thể Thức', range: { start: { line: 2, character: 12 } } },
    ]);
    const first = await server.pull(config);
    expect(await server.pull(config, first.resultId ?? '')).toMatchObject({ kind: 'unchanged' });
    server.disk.set(inFolder('x.the-thuc.json'), '{}');
    await server.tell('x.the-thuc.json');
    expect(codes(await server.diagnostics(config))).toEqual(['rule']);
  });

  it('is told to a client that only takes what is pushed', async () => {
    const server = await start({ pull: false });
    await server.open('{"root": 1}', 'file:///w/.the-thuc.json');
    expect((await server.published()).diagnostics).toMatchObject([{ code: 'shape' }]);
  });

  it('that is broken leaves the documents as they are', async () => {
    const { open, diagnostics, log } = await start({
      files: { '.the-thuc.json': '{"rules": {"trinh-bay/lap-tu": "of' },
    });
    expect(await diagnostics(await open(FAULTY, inFolder('a.vbhc')))).toHaveLength(2);
    expect(log).toEqual([]);
  });

  it('keeps a draft free of what is missing, on saving too, and the status says so', async () => {
    const unfinished = FAULTY.replace(/Nơi nhận:[\s\S]*?(?=GIÁM ĐỐC\n)/u, '');
    const server = await start({
      files: { '.the-thuc.json': '{"overrides": [{"files": "nháp/", "drafting": true}]}' },
    });
    const done = await server.open(unfinished, inFolder('a.vbhc'));
    expect(codes(await server.diagnostics(done))).toContain('the-thuc/thieu-noi-nhan');
    const draft = await server.open(unfinished, inFolder('nháp/a.vbhc'));
    await server.save(draft);
    expect(codes(await server.diagnostics(draft))).toEqual(['trinh-bay/hai-dau-cach', 'trinh-bay/lap-tu']);
    expect(await server.request(STATUS_REQUEST, { uri: draft })).toMatchObject({
      reason: 'Đang soạn (theo .the-thuc.json): chưa nhắc phần còn thiếu.',
    });
  });

  it('tells the unit of a folder to whoever makes a new document there', async () => {
    const unit = {
      agency: 'Sở Văn hóa và Thể thao',
      place: 'Sông Hoa',
      signers: [{ office: 'Giám đốc', name: 'Lê Minh Khuê' }],
    };
    const server = await start({ files: { '.the-thuc.json': JSON.stringify({ unit }) } });
    const folder = inFolder('năm 2024');
    expect(await server.request(UNIT_REQUEST, { folder })).toEqual({ agency: unit.agency, place: unit.place });
    const made = await server.request<NewResult>(NEW_REQUEST, {
      kind: 'ke-hoach',
      fields: { subject: 'Thi đua' },
      folder,
    });
    expect(made.text).toContain('SỞ VĂN HÓA VÀ THỂ THAO');
    expect(made.text).toContain('GIÁM ĐỐC\n\nLê Minh Khuê');
    const plain = await server.request<NewResult>(NEW_REQUEST, { kind: 'ke-hoach', fields: { subject: 'Thi đua' } });
    expect(plain.text).not.toContain('VĂN HÓA');
    expect(await server.request(UNIT_REQUEST, { folder: 'file:///khac' })).toEqual({});
  });

  it('names a baseline that keeps quiet of what it knows', async () => {
    const moc = await baselineOf(FAULTY);
    const server = await start({
      files: {
        'a.vbhc': FAULTY,
        '.the-thuc.json': '{"baseline": "cũ.the-thuc-moc.json"}',
        'cũ.the-thuc-moc.json': moc,
      },
    });
    const uri = await server.open(FAULTY, inFolder('a.vbhc'));
    expect(await server.diagnostics(uri)).toEqual([]);
    await server.change(uri, FAULTY.replace('báo cáo kết quả', 'báo cáo , kết quả'));
    expect(codes(await server.diagnostics(uri))).toContain('trinh-bay/dau-cach-truoc-dau-cau');
    await server.change(uri, FAULTY);
    const refreshed = server.refreshed();
    await server.save(uri);
    server.disk.set(inFolder('cũ.the-thuc-moc.json'), '{"version": 1, "reason": "", "files": {}}');
    await server.tell('cũ.the-thuc-moc.json');
    await refreshed;
    expect(await server.diagnostics(uri)).toHaveLength(2);
  });
});

/** The baseline of one file `a.vbhc`, as the command line writes it. */
async function baselineOf(text: string): Promise<string> {
  const { mkdtempSync, readFileSync, rmSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = mkdtempSync(join(tmpdir(), 'the-thuc-moc-'));
  try {
    writeFileSync(join(folder, 'a.vbhc'), text);
    await run(
      'check',
      join(folder, 'a.vbhc'),
      '--write-baseline',
      join(folder, 'cũ.the-thuc-moc.json'),
      '--reason',
      'cũ',
    );
    return readFileSync(join(folder, 'cũ.the-thuc-moc.json'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
