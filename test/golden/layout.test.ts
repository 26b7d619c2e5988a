import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layout } from '../../server/src/core/layout/layout.ts';
import { layoutText } from '../../server/src/core/layout/text.ts';
import { parse } from '../../server/src/core/parse.ts';
import { golden } from '../harness/golden.ts';

const SAMPLES = new URL('../samples/', import.meta.url);
const DOCUMENTS = new URL('van-ban/', import.meta.url);

/** One of each thing that the samples don't have: a joint paper, Party minutes, an attached regulation, an amending act … */
const MORE = [
  'nha-nuoc-11-cd',
  'nha-nuoc-34-kh-hai-pl',
  'nha-nuoc-43-lientich',
  'dang-va-khac-02-cv-vptu',
  'dang-va-khac-06-bb-chibo',
  'dang-va-khac-09-tt-suadoi',
  'dang-va-khac-14-doan',
  'dang-va-khac-32-qd-kemtheo',
  'dang-va-khac-45-tt-lt',
];

function check(name: string, text: string): void {
  it(name, () => {
    const file = new URL(`trang/${encodeURIComponent(name)}.trang`, import.meta.url);
    const { expected, actual } = golden(file, layoutText(layout(parse(text))));
    expect(actual).toBe(expected);
  });
}

describe('layouts of our own documents stay as they were read and approved', () => {
  for (const name of readdirSync(SAMPLES).filter((one) => /\.vbhc(?:\.md)?$/u.test(one) && !/-loi\./u.test(one)))
    check(name, readFileSync(new URL(encodeURIComponent(name), SAMPLES), 'utf8'));
  for (const name of MORE) check(name, readFileSync(new URL(`${name}.vbhc`, DOCUMENTS), 'utf8'));
});
