import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layout } from '../../server/src/core/layout/layout.ts';
import { parse } from '../../server/src/core/parse.ts';
import { faultsOfPaper, paragraphsOf, printed } from '../harness/paper.ts';

const SAMPLES = new URL('../samples/', import.meta.url);
const DOCUMENTS = new URL('../golden/van-ban/', import.meta.url);
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

function textsIn(folder: URL): [name: string, text: string][] {
  return readdirSync(folder)
    .filter((name) => /\.(?:vbhc|vbhc\.md|txt)$/u.test(name))
    .map((name) => [name, readFileSync(new URL(encodeURIComponent(name), folder), 'utf8')]);
}

function expectWhole(text: string): void {
  const parsed = parse(text);
  expect(faultsOfPaper(parsed, layout(parsed))).toEqual([]);
}

describe('every printed word comes out exactly once, in its paragraph', () => {
  for (const folder of [SAMPLES, DOCUMENTS]) {
    for (const [name, text] of textsIn(folder)) it(name, () => expectWhole(text));
  }

  it('real texts', () => {
    if (!existsSync(CORPUS)) {
      console.log('Bỏ qua: không có ../shared/corpus, văn bản thật không được dàn trang ở đây.');
      return;
    }
    for (const { name: group } of readdirSync(CORPUS, { withFileTypes: true }).filter((one) => one.isDirectory())) {
      const folder = new URL(`${group}/`, CORPUS);
      for (const [name, text] of textsIn(folder)) {
        const parsed = parse(text);
        expect([name, ...faultsOfPaper(parsed, layout(parsed))]).toEqual([name]);
      }
    }
  });

  it('prints of a document without head and end what there is', () => {
    for (const text of ['', 'Một câu.', '1. Một\n\n2. Hai', '```\nmột\n```', 'KẾ HOẠCH']) expectWhole(text);
  });

  it('a layout that lost a paragraph is found out', () => {
    const parsed = parse('1. Một câu.\n\n2. Hai câu.');
    const whole = layout(parsed);
    const [section] = whole.sections;
    expect(section).toBeDefined();
    if (section === undefined) return;
    const less = { ...whole, sections: [{ ...section, blocks: section.blocks.slice(1) }] };
    expect(faultsOfPaper(parsed, less)).not.toEqual([]);
  });
});

describe('what is never printed', () => {
  it('comments, front matter, rows of dashes, Markdown’s marks', () => {
    const parsed = parse(
      '---\nloai: ke-hoach\n---\n\n<!-- tắt tệp a/b: thử -->\n\nKẾ HOẠCH\n\n**Một** <!-- x -->\n\n---\n\n1. Hai',
    );
    const text = paragraphsOf(layout(parsed))
      .map((block) => block.runs.map((run) => run.text).join(''))
      .join('\n');
    expect(text).not.toMatch(/loai|tắt|x|\*|--/u);
    expect(text).toContain('Một');
    expect(printed(parsed).length).toBe(4);
  });
});
