import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CHARACTERS_COMMAND, CHARACTERS_REQUEST, type CleanResult } from '../../server/src/lsp/protocol.ts';
import { framed } from '../harness/frame.ts';
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

const TEXT = framed('C¸c phßng rµ so¸t hå s¬ l­u tr÷, b¸o c¸o tr­íc ngµy 15.\nCác đơn vị th\u00adực hiện ba\u0301o cáo.');
const MEANT = framed('Các phòng rà soát hồ sơ lưu trữ, báo cáo trước ngày 15.\nCác đơn vị thực hiện báo cáo.');

describe('characters', () => {
  it('are normalised step by step, with the whole text for a preview', async () => {
    const { open, request, lines } = await start();
    const uri = await open(TEXT);
    const all = await request<CleanResult>(CHARACTERS_REQUEST, { uri });
    expect(all.text).toBe(MEANT);
    expect(TextDocument.applyEdits(lines(uri), [...all.edits])).toBe(MEANT);
    expect(all.steps.map(({ id, count }) => [id, count])).toEqual([
      ['ky-tu/bang-ma-cu', 12],
      ['ky-tu/khong-nfc', 1],
      ['ky-tu/ky-tu-an', 1],
    ]);
    expect(all.steps[0]?.sample?.after).toContain('Các phòng');
    const one = await request<CleanResult>(CHARACTERS_REQUEST, { uri, steps: ['ky-tu/khong-nfc'] });
    expect(one.text).toBe(TEXT.replace('ba\u0301o', 'báo'));
  });

  it('of a document that isn’t open are nobody’s', async () => {
    const { request } = await start();
    expect(await request(CHARACTERS_REQUEST, { uri: 'file:///khac.vbhc' })).toBeNull();
  });

  async function actions(
    options: StartOptions,
    only?: readonly string[],
  ): Promise<{ found: CodeAction[]; uri: string }> {
    const { open, request, lines } = await start(options);
    const uri = await open(TEXT);
    const at = lines(uri).positionAt(TEXT.indexOf('th\u00ad') + 2);
    const found = await request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });
    return { found, uri };
  }

  it('are offered as a whole beside the fix of one place, by the command that shows them where there is one', async () => {
    const { found } = await actions({ initializationOptions: { cleanCommand: true } });
    const offered = found.filter(({ title }) => title.startsWith('Chuẩn hóa ký tự của cả văn bản'));
    expect(offered.map(({ command }) => command?.command)).toEqual([CHARACTERS_COMMAND]);
  });

  it('are normalised at once in an editor without the command, and by their kind', async () => {
    for (const [options, only] of [[{}], [{ resolve: true }], [{}, ['source.theThuc.kyTu']]] as const) {
      const { found, uri } = await actions(options, only);
      const offered = found.find(({ title }) => title.startsWith('Chuẩn hóa ký tự của cả văn bản'));
      expect(offered?.kind).toBe(only === undefined ? 'quickfix' : 'source.theThuc.kyTu');
      const resolved =
        offered?.edit === undefined ? await client?.request<CodeAction>('codeAction/resolve', offered) : offered;
      const edit = resolved?.edit;
      const edits = (edit?.changes?.[uri] ??
        edit?.documentChanges?.flatMap((one) => ('edits' in one ? one.edits : []))) as TextEdit[] | undefined;
      const document = client?.lines(uri);
      expect(document === undefined ? '' : TextDocument.applyEdits(document, edits ?? [])).toBe(MEANT);
      await client?.stop();
    }
    client = undefined;
  });
});
