import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COVERAGE } from '../../scripts/coverage/index.ts';
import type { Breach } from '../../scripts/coverage/model.ts';
import { registryBeside } from '../harness/examples.ts';
import { framed } from '../harness/frame.ts';
import { golden } from '../harness/golden.ts';
import { saidOn } from '../harness/said.ts';

const TODAY = '2026-11-21';

/**
 * Whole documents of many kinds and regimes, in good form as far as their writers knew, written by people who had written none
 * of the rules. What is said of them was read: a line more in one of these files is a false finding until it has been read too.
 */
describe('documents in good form', () => {
  const folder = new URL('van-ban/', import.meta.url);
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.vbhc'))) {
    it(name, () => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const said = saidOn(text, { language: 'vi', today: TODAY });
      const { expected, actual } = golden(new URL(name.replace('.vbhc', '.noi'), folder), `${said.join('\n')}\n`);
      expect(actual).toBe(expected);
    });
  }
});

/** Each sentence of the law, broken: that its rule speaks is asked by test/unit/coverage.test.ts; here is all that is said. */
describe('breaches of the law', () => {
  for (const { title, rows } of COVERAGE) {
    it(title, () => {
      const lines = rows.flatMap(({ at, asks, verdict }) =>
        verdict.by === 'rules' ? [`# ${at}: ${asks}`, ...verdict.breaches.flatMap(saidOnBreach), ''] : [],
      );
      const { expected, actual } = golden(new URL(`do-phu/${slugOf(title)}.txt`, import.meta.url), lines.join('\n'));
      expect(actual).toBe(expected);
    });
  }
});

function saidOnBreach(breach: Breach): string[] {
  const text = typeof breach === 'string' ? framed(breach) : breach.whole;
  const others = typeof breach === 'string' ? undefined : breach.beside;
  const registry = others && registryBeside(others.map((other, i) => ({ path: `${i}.vbhc`, text: other })));
  return saidOn(text, { language: 'vi', today: TODAY, registry });
}

function slugOf(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .slice(0, 60);
}
