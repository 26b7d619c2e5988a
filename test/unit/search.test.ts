import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBefore } from '../../server/src/core/text/search.ts';

test('counts what stands before, as looking at every item does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, at) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      expect(countBefore(sorted, (one) => one < at)).toBe(sorted.filter((one) => one < at).length);
      expect(countBefore(sorted, (one) => one <= at)).toBe(sorted.filter((one) => one <= at).length);
    }),
  );
});
