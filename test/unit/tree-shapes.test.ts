import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { parsedToJson } from '../../server/src/core/tree/json.ts';
import type { Parsed } from '../../server/src/core/tree/nodes.ts';
import { SHARED } from '../harness/golden.ts';

const NUMBERED = /^([IVX]{1,5})\. /gmu;
/** Constructs that span lines by Markdown's rules: blank lines inside them are not between paragraphs. */
const BLOCKS = /^\s*(?:\||```|~~~|---|<!--)/mu;

/** The same document as it may come from elsewhere; the tree must not differ but for its offsets. */
const SHAPES: Readonly<Record<string, (text: string) => string>> = {
  'with CRLF': (text) => text.replace(/\r?\n/gu, '\r\n'),
  'with CR': (text) => text.replace(/\r?\n/gu, '\r'),
  'in NFD': (text) => text.normalize('NFD'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'with ## before numbered sections': (text) => text.replace(NUMBERED, '## $1. '),
};

/** Only where lines are paragraphs: in wrapped text blank lines are what separates them. */
const SPACING: typeof SHAPES = {
  'as a paste from Word, no blank line': (text) => text.replace(/\n[ \t\u00a0]*(?=\n)/gu, ''),
  'with a blank line after every line': (text) => text.replace(/\r?\n/gu, '\n\n'),
};

describe('one tree for all shapes of a document', () => {
  const samples = new URL('../samples/', import.meta.url);
  for (const name of readdirSync(samples).filter((one) => /\.vbhc(\.md)?$/u.test(one))) {
    it(name, () => {
      compare(readFileSync(new URL(encodeURIComponent(name), samples), 'utf8'));
    });
  }
  if (!existsSync(SHARED)) {
    it('real texts stand beside the checkout only', () => {
      console.log('Bỏ qua: không có ../shared, hình dạng của văn bản thật không được so.');
    });
    return;
  }
  for (const folder of [
    'seeds',
    'corpus/emulation',
    'corpus/plan',
    'corpus/admin',
    'corpus/party',
    'corpus/normative',
  ]) {
    it(`../shared/${folder}`, () => {
      const url = new URL(`${folder}/`, SHARED);
      for (const name of readdirSync(url)) compare(readFileSync(new URL(name, url), 'utf8'));
    });
  }
});

function compare(text: string): void {
  const plain = parse(text);
  const expected = shapeOf(plain);
  const spacing = plain.wrapped || BLOCKS.test(text) ? {} : SPACING;
  for (const [name, change] of Object.entries({ ...SHAPES, ...spacing })) {
    expect(shapeOf(parse(change(text))), name).toBe(expected);
  }
}

function shapeOf(parsed: Parsed): string {
  return JSON.stringify(parsedToJson(parsed), (key, value) =>
    key === 'start' || key === 'end' || key === 'outside' ? undefined : value,
  );
}
