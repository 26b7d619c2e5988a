import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scanAll } from '../../server/src/core/citation/scan.ts';
import { flatOf, joinFlats } from '../../server/src/core/text/flat.ts';
import { lineOf } from '../harness/cited.ts';
import { golden } from '../harness/golden.ts';

/**
 * Passages that are hard to read, one to a line of cau-kho.txt (`⏎`: the source is wrapped there, `#` begins a heading), and
 * below each what was read in it: citations, then places of the document itself; `–` where nothing stands.
 */
it('each hard passage is read as it was approved', () => {
  const source = readFileSync(new URL('vien-dan/cau-kho.txt', import.meta.url), 'utf8');
  const lines = source.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [line];
    const read = readIn(line);
    return [line, ...(read.length === 0 ? ['–'] : read).map((one) => `    ${one}`)];
  });
  const { expected, actual } = golden(new URL('vien-dan/cau-kho-doc.txt', import.meta.url), lines.join('\n'));
  expect(actual).toBe(expected);
});

function readIn(passage: string): readonly string[] {
  let base = 0;
  const parts = passage.split('⏎').map((part) => {
    const flat = flatOf(part, base);
    base += part.length + 1;
    return flat;
  });
  const { citations, references } = scanAll(joinFlats(parts));
  return [...citations.map((one) => lineOf(one, passage)), ...references.map(({ text }) => `${text}  ‖  inside`)];
}
