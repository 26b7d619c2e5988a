import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layout } from '../../server/src/core/layout/layout.ts';
import type { Block } from '../../server/src/core/layout/model.ts';
import { parse } from '../../server/src/core/parse.ts';
import { anyDocument } from '../harness/documents.ts';
import { faultsOfPaper } from '../harness/paper.ts';

const RUNS = Number(process.env.THE_THUC_FUZZ_RUNS ?? 1500);

it('any text comes onto paper whole: no word lost, doubled, or in another paragraph', () => {
  fc.assert(
    fc.property(anyDocument, (source) => {
      const parsed = parse(source);
      expect(faultsOfPaper(parsed, layout(parsed))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

it('lengths are sound: columns within the text, tables as wide as it, no line beyond it', () => {
  fc.assert(
    fc.property(anyDocument, fc.double({ min: 15, max: 25, noNaN: true }), (source, right) => {
      for (const { page, blocks } of layout(parse(source), { right, left: 35 }).sections) {
        const width = page.width - page.left - page.right;
        const check = (block: Block, room: number): void => {
          if (block.type === 'text') {
            expect(block.rule?.length ?? 0).toBeLessThanOrEqual(room + 0.01);
            expect((block.left ?? 0) + (block.right ?? 0)).toBeLessThan(room);
          } else if (block.type === 'columns') {
            expect(block.columns.reduce((sum, column) => sum + column.width, 0)).toBeLessThanOrEqual(room + 0.05);
            for (const column of block.columns) for (const inner of column.blocks) check(inner, column.width);
          } else if (block.type === 'table') {
            expect(block.widths.every((one) => one > 0)).toBe(true);
            expect(block.widths.reduce((a, b) => a + b, 0)).toBeCloseTo(room, 1);
          } else expect(block.height).toBeGreaterThan(0);
        };
        for (const block of blocks) check(block, width);
      }
    }),
    { numRuns: RUNS },
  );
});
