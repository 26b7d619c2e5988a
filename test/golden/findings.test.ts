import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { golden, SHARED } from '../harness/golden.ts';

const TODAY = '2026-11-21';

/** Rule ids and places only: what a change of a rule does to whole texts is read in the difference of these files. */
function report(text: string): string {
  const lines = lint(parse(text), { language: 'vi', today: TODAY }).map(
    (one) => `${one.span.start}-${one.span.end} ${one.severity} ${one.rule}${one.fixes[0] === undefined ? '' : ` ${one.fixes[0].safety}`}`,
  );
  return `${lines.join('\n')}\n`;
}

const SAMPLES = new URL('../samples/', import.meta.url);

describe('findings of the samples', () => {
  for (const name of readdirSync(SAMPLES).filter((one) => /\.vbhc(\.md)?$/u.test(one))) {
    it(name, () => {
      const text = readFileSync(new URL(encodeURIComponent(name), SAMPLES), 'utf8');
      const { expected, actual } = golden(new URL(`samples/${encodeURIComponent(name)}.findings`, import.meta.url), report(text));
      expect(actual).toBe(expected);
    });
  }
});

describe('findings of real texts', () => {
  const corpus = new URL('corpus/', SHARED);
  if (!existsSync(corpus)) {
    it('../shared/corpus is absent: real texts are not compared here', () => {
      console.log('Bỏ qua: không có ../shared/corpus, phát hiện trên văn bản thật không được so.');
    });
    return;
  }
  for (const group of readdirSync(corpus, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    for (const name of readdirSync(new URL(`${group.name}/`, corpus))) {
      it(`${group.name}/${name}`, () => {
        const text = readFileSync(new URL(`${group.name}/${name}`, corpus), 'utf8');
        const file = new URL(`corpus/${name.replace(/\.txt$/u, '')}.findings`, import.meta.url);
        const { expected, actual } = golden(file, report(text));
        expect(actual).toBe(expected);
      });
    }
  }
});
