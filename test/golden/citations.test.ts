import { expect, it } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { referencesOf } from '../../server/src/core/reference/reference.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { lineOf } from '../harness/cited.ts';
import { exampleText } from '../harness/examples.ts';
import { golden } from '../harness/golden.ts';

/**
 * Every way of citing that stands in the examples of the rules, read to the last slot. A line that reads wrongly is a fault
 * even where no rule speaks of it: cards, completion and the register take what stands here.
 */
it('each way of citing in the examples is read as it was approved', () => {
  const read = new Set<string>();
  for (const rule of RULES) {
    for (const example of rule.examples) {
      const text = exampleText(example);
      const { citations, leaves } = parse(text);
      for (const citation of citations) read.add(lineOf(citation, text));
      for (const one of leaves.flatMap(referencesOf)) read.add(`${one.text}  ‖  ${one.foreign ? 'of another text' : 'inside'}`);
    }
  }
  const lines = [...read].sort((a, b) => a.localeCompare(b, 'vi'));
  const { expected, actual } = golden(new URL('vien-dan/cach-viet.txt', import.meta.url), `${lines.join('\n')}\n`);
  expect(actual).toBe(expected);
});
