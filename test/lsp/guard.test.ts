import { describe, expect, it } from 'vitest';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { localDay } from '../../server/src/entry/today.ts';
import { type Context, guarded, send } from '../../server/src/lsp/context.ts';
import { framed } from '../harness/frame.ts';
import { inFolder, startServer } from '../harness/lsp.ts';

const token = { isCancellationRequested: false } as CancellationToken;

describe('a failing feature', () => {
  it('is written to the log and answered with the fallback', async () => {
    const log: string[] = [];
    const context = { connection: { console: { error: (line: string) => log.push(line) } } } as unknown as Context;
    const answer = guarded(context, 'textDocument/hover', 'nothing', () => {
      throw new TypeError('broken');
    });
    expect(await answer({}, token)).toBe('nothing');
    expect(log).toEqual([expect.stringMatching(/^textDocument\/hover: TypeError: broken\n/u)]);
  });

  it('is told apart from an answer that is an error', async () => {
    const context = {} as Context;
    const answer = guarded(context, 'x', 'nothing', () => {
      throw new ResponseError(LSPErrorCodes.ContentModified, 'changed');
    });
    await expect(answer({}, token)).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });
});

describe('what is told without waiting', () => {
  it('is given up quietly where the connection has gone', async () => {
    const gone = (): never => {
      throw new Error('Connection is disposed.');
    };
    const context = { connection: { console: { error: () => undefined } } } as unknown as Context;
    await send(context, 'workspace/diagnostic/refresh', gone);
    await send(context, 'workspace/diagnostic/refresh', () => Promise.reject(new Error('closed')));
    expect(await guarded(context, 'x', 'nothing', gone)({}, token)).toBe('nothing');
  });

  it('by a server whose client goes away in the middle of everything', async () => {
    const lost: unknown[] = [];
    const note = (error: unknown): void => void lost.push(error instanceof Error ? error.stack : error);
    process.on('unhandledRejection', note);
    for (const pull of [true, false]) {
      const client = await startServer({ pull, settings: {}, files: { 'a.vbhc': framed('Theo Luật Lưu trữ.') } });
      const uri = await client.open(framed('Theo Luật Lưu trữ.'), inFolder('a.vbhc'));
      await client.open('can-cu:\n', inFolder('can-cu.yaml'));
      await client.change(uri, framed('Theo Chỉ thị số 34-CT/TW.'));
      const asked = client.pull(uri).catch(() => undefined);
      client.leave();
      // Longer than every pause before work in the background.
      await new Promise((done) => setTimeout(done, 900));
      await Promise.race([asked, undefined]);
    }
    process.off('unhandledRejection', note);
    expect(lost).toEqual([]);
  });
});

describe('the day of the check', () => {
  it('is that of the local calendar', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21');
  });
});
