import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { printTree } from '../../server/src/core/tree/print.ts';
import { golden, SHARED } from '../harness/golden.ts';

const SAMPLES = new URL('../samples/', import.meta.url);

describe('trees of the samples stay as they were read and approved', () => {
  for (const name of readdirSync(SAMPLES).filter((one) => /\.vbhc(\.md)?$/u.test(one))) {
    it(name, () => {
      const text = readFileSync(new URL(encodeURIComponent(name), SAMPLES), 'utf8');
      const file = new URL(`samples/${encodeURIComponent(name)}.tree`, import.meta.url);
      const { expected, actual } = golden(file, printTree(parse(text)));
      expect(actual).toBe(expected);
    });
  }
});

describe('trees of real texts: structure and offsets only', () => {
  const corpus = new URL('corpus/', SHARED);
  if (!existsSync(corpus)) {
    it('../shared/corpus is absent: real texts are not compared here', () => {
      console.log('Bỏ qua: không có ../shared/corpus, cây của văn bản thật không được so.');
    });
    return;
  }
  for (const group of readdirSync(corpus, { withFileTypes: true }).filter((one) => one.isDirectory())) {
    for (const name of readdirSync(new URL(`${group.name}/`, corpus))) {
      it(`${group.name}/${name}`, () => {
        const text = readFileSync(new URL(`${group.name}/${name}`, corpus), 'utf8');
        const file = new URL(`corpus/${name.replace(/\.txt$/u, '')}.tree`, import.meta.url);
        const { expected, actual } = golden(file, printTree(parse(text)));
        expect(actual).toBe(expected);
      });
    }
  }
});
