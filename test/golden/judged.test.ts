import { describe, expect, it } from 'vitest';
import { judged, judgedQuiet } from '../../scripts/judged.ts';

const { hits, unread, stale, faults } = judged();

describe('hits on real texts, read one by one', () => {
  it('has a readable verdict for each, and none for what is no longer reported', () => {
    expect(faults).toEqual([]);
    // After a rule changed: read the new hits (scripts/hits.ts prints them) and write what you found into judged.tsv.
    expect(unread).toEqual([]);
    expect(stale).toEqual([]);
    expect(hits.length).toBeGreaterThan(100);
  });

  it('has one for each hint of spelling too', () => {
    expect(judgedQuiet()).toEqual({ unread: [], stale: [] });
  });

  it.each([...new Set(hits.map(({ rule }) => rule))])('%s: at most one in twenty is false', (rule) => {
    const own = hits.filter((hit) => hit.rule === rule);
    const wrong = own.filter(({ verdict }) => verdict === 'sai');
    expect(wrong.length / own.length, wrong.map(({ remark }) => remark).join('; ')).toBeLessThanOrEqual(0.05);
  });
});
