import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../server/src/core/layout/layout.ts';
import { offPaper } from '../../../server/src/core/layout/off-paper.ts';
import { parse } from '../../../server/src/core/parse.ts';
import type { LeafRole } from '../../../server/src/core/tree/nodes.ts';
import { writeDocx } from '../../../server/src/docx/write/docx.ts';
import { anyDocument } from '../../harness/documents.ts';
import { noSchemas, schemaFaults } from '../../harness/ooxml.ts';

/** Whole texts as .docx: what the standard's schemas and an XML reader say, and that no printed word is kept beside the paper. */
const RUNS = Number(process.env.THE_THUC_FUZZ_RUNS ?? 60);
const root = join(import.meta.dirname, '..', '..', '..');
const folders = ['test/samples', 'test/golden/van-ban', '../shared/corpus', '../shared/seeds'];
const texts = folders.flatMap((name) => {
  const folder = join(root, name);
  if (!existsSync(folder)) {
    console.log(`docx: không có ${name}, kiểm tra các văn bản còn lại.`);
    return [];
  }
  return readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((path) => /\.(?:txt|vbhc|vbhc\.md)$/u.test(path));
});

async function partsOf(text: string): Promise<Map<string, string>> {
  const parts = unzipSync(await writeDocx(layout(parse(text)), { source: text, autoNumber: true }));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('every text', () => {
  const reason = noSchemas();
  if (reason !== undefined) console.log(`Không kiểm tra .docx theo lược đồ OOXML: ${reason}.`);
  it.skipIf(reason !== undefined)('is valid by the schemas', async () => {
    const parts = new Map<string, string>();
    for (const [i, path] of texts.entries()) {
      for (const [name, xml] of await partsOf(readFileSync(path, 'utf8'))) {
        if (/^word\/(?:document|styles|numbering|header\d+|footer\d+)\.xml$/u.test(name))
          parts.set(`${i}-${basename(path)}-${name}`, xml);
      }
    }
    expect(parts.size).toBeGreaterThan(texts.length * 3);
    expect(schemaFaults(parts)).toBe('');
  });

  /** Leaves that never reach paper. */
  const UNPRINTED: ReadonlySet<LeafRole> = new Set(['comment', 'frontMatter', 'ruleLine', 'mark', 'pageNumber']);
  it.each(texts.map((path) => ({ name: basename(path), path })))(
    'keeps no printed word of $name beside it',
    ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const parsed = parse(text);
      const gaps = offPaper(layout(parsed), text).flatMap((piece) => (piece.type === 'gap' ? [piece.text] : []));
      const unprinted = parsed.leaves
        .filter(({ role }) => UNPRINTED.has(role))
        .map(({ span }) => text.slice(span.start, span.end));
      const words = (all: readonly string[]): number => all.join('\n').match(/\p{L}/gu)?.length ?? 0;
      expect(words(gaps)).toBeLessThanOrEqual(words(unprinted));
    },
  );
});

describe('documents that nobody would write', () => {
  it('come out as XML that can be read', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (text) => {
        for (const [name, xml] of await partsOf(text)) {
          if (!name.endsWith('.xml')) continue;
          const faults: string[] = [];
          const parser = new SaxesParser({ xmlns: true });
          parser.on('error', ({ message }) => faults.push(message));
          parser.write(xml).close();
          expect(faults, name).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
