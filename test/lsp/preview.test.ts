import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { patchOf } from '../../client/src/preview/patch.ts';
import { PREVIEW_REQUEST, type PreviewResult } from '../../server/src/lsp/protocol.ts';
import { startServer, type TestClient } from '../harness/lsp.ts';

let client: TestClient | undefined;
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const samples = new URL('../samples/', import.meta.url);
const names = readdirSync(samples).filter((name) => /\.vbhc(?:\.md)?$/u.test(name));
const read = (name: string): string => readFileSync(new URL(name, samples), 'utf8').replace(/^\ufeff/u, '');
const PLAN = read('ke-hoach-thi-dua-so-noi-vu.vbhc');

describe('theThuc/preview', () => {
  const ask = (uri: string): Promise<PreviewResult | null> => {
    if (client === undefined) throw new Error('not started');
    return client.request<PreviewResult | null>(PREVIEW_REQUEST, { uri });
  };

  it('gives the pages of an open document, with its version', async () => {
    client = await startServer({});
    const uri = await client.open(PLAN);
    const result = await ask(uri);
    expect(result?.version).toBe(1);
    const { blocks, sections, spans, css } = result?.pages ?? { blocks: [], sections: [], spans: [], css: '' };
    expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(blocks.length);
    expect(spans).toHaveLength(2 * blocks.length);
    expect(blocks.filter(({ html }) => html.includes('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))).toHaveLength(1);
    expect(css).toContain('.s-quocHieu{');
  });

  it('knows no document that is not open', async () => {
    client = await startServer({});
    await client.open(PLAN);
    expect(await ask('file:///w/khac.vbhc')).toBeNull();
  });

  it('a word typed changes one block; those below only move', async () => {
    client = await startServer({});
    const uri = await client.open(PLAN);
    const before = await ask(uri);
    const at =
      client
        .text(uri)
        .split('\n')
        .findIndex((line) => line.startsWith('I. ')) + 2;
    const line = client.text(uri).split('\n')[at] ?? '';
    const place = { line: at, character: line.length };
    await client.edit(uri, { start: place, end: place }, ' Rà soát');
    const after = await ask(uri);
    if (before === null || after === null) throw new Error('no answer');
    expect(after.version).toBe(2);
    const patch = patchOf(before.pages.blocks, after.pages.blocks);
    expect([patch.removed, patch.blocks.length]).toEqual([1, 1]);
    expect(patch.blocks[0]?.html).toContain('Rà soát');
    expect(after.pages.css).toBe(before.pages.css);
    const moved = 2 * (patch.from + 1);
    expect(after.pages.spans.slice(moved).map((start) => (start < 0 ? start : start - 8))).toEqual(
      before.pages.spans.slice(moved),
    );
  });

  it.each(names)('%s: every block stands for its own place in the source', async (name) => {
    client = await startServer({});
    const text = read(name);
    const result = await ask(await client.open(text));
    const { blocks, spans } = result?.pages ?? { blocks: [], spans: [] };
    expect(blocks.length).toBeGreaterThan(5);
    blocks.forEach(({ html }, i) => {
      const [start = -1, end = -1] = spans.slice(2 * i, 2 * i + 2);
      if (start === -1) return;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      // A run begins in the source with the letter that it shows.
      for (const [, origin, shown] of html.matchAll(/ data-o="(\d+)">([\p{L}\d])/gu)) {
        const there = text
          .slice(start + Number(origin))
          .normalize('NFC')
          .replace(/^[\s*_|#>]+/u, '');
        expect(there.slice(0, 1)).toBe(shown);
      }
    });
  });
});
