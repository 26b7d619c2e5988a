import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../server/src/core/clean/clean.ts';
import { layout } from '../../../server/src/core/layout/layout.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { printedFindings } from '../../../server/src/docx/check/check-printed.ts';
import { readDocx } from '../../../server/src/docx/read/read-docx.ts';
import { writeDocx } from '../../../server/src/docx/write/docx.ts';
import { zipped } from '../../harness/word-file.ts';

/** Real texts, where they stand beside the checkout. */
const CORPUS = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const files = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true })
      .map((name) => join(CORPUS, String(name)))
      .filter((path) => path.endsWith('.txt'))
      .sort()
  : [];

describe('real texts', () => {
  if (files.length === 0) {
    test('are not beside the checkout', () => {
      console.log('Bỏ qua: không có ../shared/corpus, chữ của văn bản thật không được đưa qua .docx.');
    });
    return;
  }

  test.each(files.map((path) => ({ name: relative(CORPUS, path), path })))('$name', async ({ path }) => {
    const raw = readFileSync(path, 'utf8');
    const whole = readDocx(await writeDocx(layout(parse(raw)), { source: raw }));
    expect(whole.type === 'text' && whole.text === raw).toBe(true);
    const source = cleanText(raw).text;
    const bytes = await writeDocx(layout(parse(source)), { source });
    const read = readDocx(bytes);
    if (read.type === 'refused') throw new Error(read.id);
    expect(read.text === source).toBe(true);
    expect(printedFindings(read, parse(read.text), { language: 'vi' }).map(({ rule }) => rule)).toEqual([]);
    // As a foreign file, without what travels beside: every word is there.
    const bare = unzipSync(bytes);
    for (const name of Object.keys(bare)) if (name.startsWith('customXml/')) delete bare[name];
    const foreign = readDocx(zipped(bare));
    if (foreign.type === 'refused') throw new Error(foreign.id);
    const told = foreign.notes.filter(({ id }) => id === 'pageText').map(({ values }) => values.chu);
    const missing = differences(source, [foreign.text, ...told].join('\n'));
    expect(missing.length).toBeLessThanOrEqual(told.length * 20);
  });
});

/** Words that one of the two has more often than the other. */
function differences(a: string, b: string): readonly string[] {
  const counts = new Map<string, number>();
  const add = (text: string, by: number): void => {
    for (const word of text
      .replaceAll('\u00ad', '')
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + by);
  };
  add(a, 1);
  add(b, -1);
  return [...counts].filter(([, count]) => count !== 0).map(([word]) => word);
}
