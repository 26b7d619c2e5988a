import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, Range, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from '../../server/src/core/parse.ts';
import { sameTreeAs } from '../../server/src/core/tree/same.ts';
import { CLEAN_COMMAND, CLEAN_REQUEST, type CleanResult } from '../../server/src/lsp/protocol.ts';
import { framed, unframed } from '../harness/frame.ts';
import { type StartOptions, startServer, type TestClient } from '../harness/lsp.ts';

let client: TestClient | undefined;
async function start(options: StartOptions = {}): Promise<TestClient> {
  client = await startServer(options);
  return client;
}
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const OPTIONS = { tabSize: 8, insertSpaces: false };

async function formatted(text: string, range?: Range): Promise<string> {
  const { open, request, lines } = await start();
  const uri = await open(text);
  const method = range === undefined ? 'textDocument/formatting' : 'textDocument/rangeFormatting';
  const edits = await request<TextEdit[]>(method, { textDocument: { uri }, options: OPTIONS, range });
  return TextDocument.applyEdits(lines(uri), edits);
}

describe('formatting', () => {
  it('brings a document to its clean form', async () => {
    expect(unframed(await formatted(framed('    1.\tMục tiêu\nTrồng  cây.\n- Cây xanh;\n+ Hoa.')))).toBe(
      '1. Mục tiêu\n\nTrồng cây.\n\n- Cây xanh;\n\n  + Hoa.',
    );
  });

  it('has nothing to do for a clean one, whatever the tab size', async () => {
    const { open, request } = await start();
    const uri = await open(framed('1. Mục tiêu\n\nTrồng cây.'));
    expect(await request('textDocument/formatting', { textDocument: { uri }, options: OPTIONS })).toEqual([]);
  });

  it('keeps CRLF, by edits that touch nothing else', async () => {
    const text = framed('Một.\nHai  ba.').replaceAll('\n', '\r\n');
    const { open, request, lines } = await start();
    const uri = await open(text);
    const edits = await request<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options: OPTIONS });
    expect(edits.map(({ newText }) => newText)).toEqual(['\r\n', '']);
    expect(TextDocument.applyEdits(lines(uri), edits)).toBe(framed('Một.\n\nHai ba.').replaceAll('\n', '\r\n'));
  });

  it('touches the paragraphs of a selection only', async () => {
    const text = framed('Một  hai.\nBa  bốn.\nNăm  sáu.');
    const line = text.slice(0, text.indexOf('Ba  bốn')).split('\n').length - 1;
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 3 } };
    expect(unframed(await formatted(text, range))).toBe('Một  hai.\nBa bốn.\nNăm  sáu.');
  });

  it('is offered, but not while typing nor before saving', async () => {
    const { initialized } = await start();
    const { capabilities } = initialized;
    expect(capabilities.documentFormattingProvider).toBe(true);
    expect(capabilities.documentRangeFormattingProvider).toBe(true);
    expect(capabilities.documentOnTypeFormattingProvider).toEqual({ firstTriggerCharacter: '\n' });
    expect(capabilities.textDocumentSync).not.toHaveProperty('willSaveWaitUntil');
  });

  it('answers with nothing for a document that isn’t open', async () => {
    const { request } = await start();
    const textDocument = { uri: 'file:///khac.vbhc' };
    expect(await request('textDocument/formatting', { textDocument, options: OPTIONS })).toEqual([]);
    expect(await request(CLEAN_REQUEST, textDocument)).toBeNull();
  });
});

const WRAPPED = framed(
  `1. Rà soát hồ sơ của các phòng, đơn vị thuộc Sở, lập danh mục tài liệu cần
chỉnh lý và dự toán kinh phí, trình Giám đốc Sở phê duyệt trong quý I, báo
cáo kết quả với Ủy ban nhân dân tỉnh.
2. Mỗi phòng cử một công chức theo dõi việc nộp lưu, phối hợp với Trung tâm
Lưu trữ tỉnh nhận bàn giao tài liệu theo đúng thời hạn đã thống nhất trong
biên bản làm việc giữa hai bên.
3. Văn phòng Sở bố trí kho, giá, hộp đựng tài liệu; kiểm tra việc phòng cháy
và chữa cháy, chống mối mọt tại kho; tổng hợp khó khăn, vướng mắc gửi về Sở
trước ngày 15 hằng tháng để xử lý.`,
);

describe('theThuc/clean', () => {
  it('tells the steps, and what comes of those that are chosen', async () => {
    const { open, request, lines } = await start();
    const uri = await open(WRAPPED);
    const all = await request<CleanResult>(CLEAN_REQUEST, { uri });
    expect(all.version).toBe(lines(uri).version);
    expect(all.steps.map(({ id, count, done }) => [id, count, done])).toEqual([
      ['dong-trong', 2, 'sửa dòng trống ở 2 chỗ'],
      ['noi-dong', 6, 'nối 6 dòng bị ngắt'],
    ]);
    const step = all.steps.find(({ id }) => id === 'noi-dong');
    expect(step?.title).toBe('Nối dòng bị ngắt');
    expect(step?.sample).toEqual({
      before: 'tài liệu cần⏎chỉnh lý và dự',
      after: 'tài liệu cần chỉnh lý và dự',
    });
    expect(TextDocument.applyEdits(lines(uri), [...all.edits])).toBe(all.text);
    expect(sameTreeAs(parse(WRAPPED))(parse(all.text))).toBe(true);
    const one = await request<CleanResult>(CLEAN_REQUEST, { uri, steps: ['noi-dong', 'khong-co'] });
    expect(one.steps.map(({ id }) => id)).toEqual(['noi-dong']);
    expect(one.text.split('\n').length).toBe(WRAPPED.split('\n').length - 6);
  });

  it('speaks the language that is set, and says what is left', async () => {
    const { open, request } = await start({ settings: { ngonNgu: 'en' } });
    // On the line of its label the sentence would be all that is the item's own: what follows it would go to the text above.
    const uri = await open(framed('a)\nTrồng cây xanh, hoa.\nTưới cây.'));
    const { steps, edits } = await request<CleanResult>(CLEAN_REQUEST, { uri, steps: ['nhan'] });
    expect(steps.map(({ title, done, count }) => [title, done, count])).toEqual([
      ['Labels', 'left alone, since the text would be read differently: 1', 0],
    ]);
    expect(edits).toEqual([]);
  });

  it('is led to from the finding about broken lines, where the client has the command', async () => {
    const actionsFor = async (options: StartOptions): Promise<CodeAction[]> => {
      const { open, diagnostics, actions } = await start(options);
      const uri = await open(WRAPPED);
      const found = (await diagnostics(uri)).find(({ code }) => code === 'trinh-bay/dong-bi-ngat');
      expect(found).toBeDefined();
      return found === undefined ? [] : actions(uri, found.range, undefined, [found]);
    };
    const offered = (await actionsFor({ initializationOptions: { cleanCommand: true } })).find(
      ({ command }) => command?.command === CLEAN_COMMAND,
    );
    expect(offered?.title).toContain('Chuẩn hóa văn bản dán vào');
    expect(offered?.diagnostics).toHaveLength(1);
    await client?.stop();
    expect((await actionsFor({})).some(({ command }) => command !== undefined)).toBe(false);
  });
});
