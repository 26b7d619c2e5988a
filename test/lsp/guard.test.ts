import { describe, expect, it } from 'vitest';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { localDay } from '../../server/src/entry/today.ts';
import { type Context, guarded } from '../../server/src/lsp/context.ts';

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

describe('the day of the check', () => {
  it('is that of the local calendar', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
    expect(localDay(new Date(2026, 10, 21, 23, 59))).toBe('2026-11-21');
  });
});
