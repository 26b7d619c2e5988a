import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scanAll } from '../../server/src/core/citation/scan.ts';
import { flatOf, joinFlats } from '../../server/src/core/text/flat.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { lineOf } from '../harness/cited.ts';
import { framed } from '../harness/frame.ts';
import { golden } from '../harness/golden.ts';
import { saidOn } from '../harness/said.ts';

/**
 * Passages that are hard to read, one to a line of cau-kho.txt (`⏎`: the source is wrapped there, `#` begins a heading), and
 * below each what was read in it: citations, then places of the document itself; `–` where nothing stands.
 */
it('each hard passage is read as it was approved', () => {
  const lines = passages().flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [line];
    const read = readIn(line);
    return [line, ...(read.length === 0 ? ['–'] : read).map((one) => `    ${one}`)];
  });
  const { expected, actual } = golden(new URL('vien-dan/cau-kho-doc.txt', import.meta.url), lines.join('\n'));
  expect(actual).toBe(expected);
});

/** A passage is no first mention in a document: nearly each would be told to lack something. Spelling has tests of its own. */
const TOLD = RULES.filter(({ id }) => id !== 'vien-dan/lan-dau-thieu' && !id.startsWith('chinh-ta/'));

it('what the rules say on each hard passage is as it was approved', () => {
  const lines = passages().flatMap((line) => {
    if (line === '' || line.startsWith('#')) return [line];
    const said = saidOn(framed(line.replaceAll('⏎', '\n')), { language: 'vi', today: '2026-11-21', rules: TOLD });
    return said.length === 0 ? [] : [line, ...said.map((one) => `    ${one}`)];
  });
  const { expected, actual } = golden(new URL('vien-dan/cau-kho-noi.txt', import.meta.url), lines.join('\n'));
  expect(actual).toBe(expected);
});

function passages(): readonly string[] {
  return readFileSync(new URL('vien-dan/cau-kho.txt', import.meta.url), 'utf8').split('\n');
}

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
