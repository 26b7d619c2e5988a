import { describe, expect, test } from 'vitest';
import { fillPage, type Item } from '../../client/src/preview/page/fill.ts';
import { patchOf } from '../../client/src/preview/patch.ts';
import type { PreviewBlock } from '../../server/src/core/layout/preview.ts';

describe('what goes on one page', () => {
  test('as much as there is room for', () => {
    expect(fillPage([solid(40), solid(40), solid(20)], 100, true)).toEqual({ whole: 3, cut: undefined });
    expect(fillPage([solid(40), solid(40), solid(21)], 100, true)).toEqual({ whole: 2, cut: undefined });
    expect(fillPage([], 100, true)).toEqual({ whole: 0, cut: undefined });
  });

  test('the gap below the last block may hang over the edge, the one above the first falls away', () => {
    expect(fillPage([solid(60), { ...solid(50), after: 10 }], 100, true).whole).toBe(2);
    expect(fillPage([{ ...solid(60), before: 10 }, solid(50)], 100, false).whole).toBe(2);
    expect(fillPage([{ ...solid(60), before: 10 }, solid(50)], 100, true).whole).toBe(1);
  });

  test('a paragraph is broken between lines, two at least on either side', () => {
    expect(fillPage([solid(50), lines(7)], 100, true)).toEqual({ whole: 1, cut: 50 });
    // Room for one line only.
    expect(fillPage([solid(85), lines(6)], 100, true)).toEqual({ whole: 1, cut: undefined });
    // Room for four of five: two have to go.
    expect(fillPage([solid(60), lines(5)], 100, true)).toEqual({ whole: 1, cut: 30 });
    expect(fillPage([solid(80), lines(3)], 100, true)).toEqual({ whole: 1, cut: undefined });
  });

  test('the cut is measured on the page, without the gap that has fallen away', () => {
    const gapped: Item = { ...lines(12), height: 125, before: 5, parts: lines(12).parts.map((edge) => edge + 5) };
    expect(fillPage([gapped], 100, false)).toEqual({ whole: 0, cut: 100 });
    expect(fillPage([gapped], 100, true)).toEqual({ whole: 0, cut: 95 });
  });

  test('a heading goes with what follows it, and so do all that are bound', () => {
    const heading: Item = { ...solid(20), keepNext: true };
    expect(fillPage([solid(70), heading, solid(30)], 100, true)).toEqual({ whole: 1, cut: undefined });
    expect(fillPage([solid(50), heading, heading, solid(30)], 100, true)).toEqual({ whole: 1, cut: undefined });
    expect(fillPage([solid(50), heading, lines(8)], 100, true)).toEqual({ whole: 2, cut: 30 });
    // Bound from the top of the page on: there is nothing to gain.
    expect(fillPage([heading, heading, solid(70)], 100, true)).toEqual({ whole: 2, cut: undefined });
  });

  test('of a long paragraph that is bound to the signature only the last two lines go along', () => {
    const last: Item = { ...lines(6), keepNext: true };
    expect(fillPage([solid(20), last, solid(50)], 100, true)).toEqual({ whole: 1, cut: 40 });
    const short: Item = { ...lines(3), keepNext: true };
    expect(fillPage([solid(50), short, solid(50)], 100, true)).toEqual({ whole: 1, cut: undefined });
  });

  test('tables are broken between rows, one may stand alone', () => {
    expect(fillPage([solid(70), { ...lines(5), least: 1 }], 100, true)).toEqual({ whole: 1, cut: 30 });
    expect(fillPage([solid(95), { ...lines(5), least: 1 }], 100, true)).toEqual({ whole: 1, cut: undefined });
  });

  test('what is taller than a page is cut at its edge', () => {
    expect(fillPage([solid(250)], 100, true)).toEqual({ whole: 0, cut: 100 });
    expect(fillPage([solid(10), solid(250)], 100, true)).toEqual({ whole: 1, cut: undefined });
  });

  test('all of any blocks comes on some page', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      let items = randomItems(seed);
      const all = items.reduce((sum, { height, before, after }) => sum + height - before - after, 0);
      let placed = 0;
      let isFirst = true;
      for (let pages = 0; items.length > 0; pages += 1) {
        expect(pages).toBeLessThan(500);
        const { whole, cut } = fillPage(items, 100, isFirst);
        let used = 0;
        items.slice(0, whole).forEach((item, i) => {
          const dropped = i === 0 && !isFirst ? item.before : 0;
          used += item.height - dropped;
          placed += item.height - item.before - item.after;
        });
        const last = items[whole - 1];
        if (last !== undefined) expect(used - last.after).toBeLessThanOrEqual(100.5);
        const broken = items[whole];
        if (cut !== undefined && broken !== undefined) {
          const dropped = whole === 0 && !isFirst ? broken.before : 0;
          expect(used + cut).toBeLessThanOrEqual(100.5);
          const at = cut + dropped;
          expect(at).toBeGreaterThan(0);
          placed += at - broken.before;
          items = [rest(broken, at), ...items.slice(whole + 1)];
        } else {
          expect(whole).toBeGreaterThan(0);
          items = items.slice(whole);
        }
        isFirst = false;
      }
      expect(placed).toBeCloseTo(all, 6);
    }
  });
});

describe('patches', () => {
  const blocks = (...words: readonly string[]): readonly PreviewBlock[] =>
    words.map((html) => ({ html, parts: 'lines', keepNext: false }));

  test.each([
    ['abc', 'abc', { from: 3, removed: 0, blocks: '' }],
    ['abc', 'aXc', { from: 1, removed: 1, blocks: 'X' }],
    ['abc', 'abXc', { from: 2, removed: 0, blocks: 'X' }],
    ['abc', 'ac', { from: 1, removed: 1, blocks: '' }],
    ['', 'abc', { from: 0, removed: 0, blocks: 'abc' }],
    ['abc', '', { from: 0, removed: 3, blocks: '' }],
    ['aaa', 'aa', { from: 2, removed: 1, blocks: '' }],
    ['aa', 'aaa', { from: 2, removed: 0, blocks: 'a' }],
    ['abcd', 'XbcY', { from: 0, removed: 4, blocks: 'XbcY' }],
  ])('%s -> %s', (before, after, wanted) => {
    const patch = patchOf(blocks(...before), blocks(...after));
    expect({ ...patch, blocks: patch.blocks.map(({ html }) => html).join('') }).toEqual(wanted);
    const applied = [...before];
    applied.splice(patch.from, patch.removed, ...patch.blocks.map(({ html }) => html));
    expect(applied.join('')).toBe(after);
  });

  test('what binds a block is part of it', () => {
    const [plain] = blocks('a');
    if (plain === undefined) throw new Error('no block');
    expect(patchOf([plain], [{ ...plain, keepNext: true }]).removed).toBe(1);
    expect(patchOf([plain], [{ ...plain, parts: 'none' }]).removed).toBe(1);
  });
});

function solid(height: number): Item {
  return { height, before: 0, after: 0, keepNext: false, parts: [], least: 2 };
}

/** Lines of ten. */
function lines(count: number): Item {
  return { ...solid(count * 10), parts: Array.from({ length: count }, (_, i) => (i + 1) * 10) };
}

function rest({ height, after, keepNext, parts, least }: Item, at: number): Item {
  const left = parts.filter((edge) => edge > at).map((edge) => edge - at);
  return { height: height - at, before: 0, after, keepNext, parts: left, least };
}

function randomItems(seed: number): readonly Item[] {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  return Array.from({ length: 1 + random(12) }, () => {
    const before = random(3) * 5;
    const after = random(3) * 5;
    const count = random(2) === 0 ? 0 : 1 + random(25);
    const inner = count === 0 ? 5 + random(160) : count * 10;
    return {
      height: before + inner + after,
      before,
      after,
      keepNext: random(3) === 0,
      parts: Array.from({ length: count }, (_, i) => before + (i + 1) * 10),
      least: 1 + random(2),
    };
  });
}
