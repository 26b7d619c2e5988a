import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layout } from '../../server/src/core/layout/layout.ts';
import { textWidth } from '../../server/src/core/layout/measure.ts';
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

const HEAD = 'SỞ NỘI VỤ\n\nSố: 01/KH-SNV\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\n';

describe('head', () => {
  it('title, motto, place and date stay on one line each, at the narrowest text too', () => {
    for (const place of ['An Sơn', 'Thành phố Hồ Chí Minh']) {
      const text = `${HEAD}${place}, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nThử\n\n1. Một.`;
      const whole = layout(parse(text), { left: 35, right: 20 });
      const rows = whole.sections[0]?.blocks.filter((block) => block.type === 'columns') ?? [];
      expect(rows).toHaveLength(2);
      for (const { columns } of rows) {
        const [left, right] = columns;
        if (left === undefined || right === undefined) throw new Error('two columns');
        expect(left.width + right.width).toBeCloseTo(155, 5);
        for (const block of right.blocks) {
          if (block.type !== 'text') throw new Error('text only');
          const size = whole.styles.find(({ id }) => id === block.style)?.size ?? 0;
          const width = block.runs.reduce((sum, run) => sum + textWidth(run.text, { ...run, size }), 0);
          expect(width).toBeLessThan(right.width);
        }
      }
    }
  });

  it('lines: that of the motto as long as it, those of agency and subject a third to a half', () => {
    const whole = layout(parse(`${HEAD}An Sơn, ngày 05 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nRà soát hồ sơ\n\n1. Một.`));
    const share = (id: string): number => {
      const block = paragraphsOf(whole).find((one) => one.style === id);
      const style = whole.styles.find((one) => one.id === id);
      if (block === undefined || style === undefined) throw new Error(id);
      return (block.rule?.length ?? 0) / textWidth(block.runs.map((run) => run.text).join(''), style);
    };
    expect(share('tieuNgu')).toBeCloseTo(1, 2);
    for (const id of ['coQuanBanHanh', 'trichYeu']) {
      expect(share(id)).toBeGreaterThan(1 / 3);
      expect(share(id)).toBeLessThan(1 / 2);
    }
  });
});
