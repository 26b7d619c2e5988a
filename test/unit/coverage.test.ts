import { describe, expect, it } from 'vitest';
import { movementWith } from '../../scripts/coverage/emulation-plan.ts';
import { COVERAGE } from '../../scripts/coverage/index.ts';
import type { Breach } from '../../scripts/coverage/model.ts';
import { shareOf, tallyOf } from '../../scripts/coverage/page.ts';
import { PRINTED_EXAMPLES } from '../../scripts/coverage/printed-seeds.ts';
import { circularWith } from '../../scripts/coverage/samples.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { copiedPlan } from '../../server/src/core/rules/the-thuc/_copy.ts';
import { decisionWith, letterWith, partyPlanWith, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { registryBeside } from '../harness/examples.ts';
import { framed } from '../harness/frame.ts';

const ids = new Set(RULES.map((rule) => rule.id));

describe('the texts that the breaches are made of', () => {
  const texts = {
    frame: framed('Hồ sơ được rà soát.'),
    plan: planWith({}),
    copy: copiedPlan({}),
    party: partyPlanWith({}),
    letter: letterWith({}),
    decision: decisionWith({}),
    circular: circularWith({}),
    movement: movementWith({}),
  };
  it.each(Object.entries(texts))('%s has no finding of its own', (_, text) => {
    expect(rulesOn({ whole: text })).toEqual([]);
  });
});

describe.each(COVERAGE.map((section) => ({ title: section.title, rows: section.rows })))('$title', ({ rows }) => {
  it('asks nothing twice', () => {
    const keys = rows.map((row) => `${row.at}: ${row.asks}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  const judged = rows.flatMap((row) => (row.verdict.by === 'rules' ? [{ row, verdict: row.verdict }] : []));
  it.each(judged.map((one) => ({ asks: `${one.row.at}: ${one.row.asks}`, verdict: one.verdict })))(
    '$asks',
    ({ verdict }) => {
      expect(verdict.rules.length).toBeGreaterThan(0);
      expect(verdict.rules.filter((id) => !ids.has(id))).toEqual([]);
      const reported = verdict.breaches.map(rulesOn);
      // Each breach is told by a rule of the row, each rule of the row tells a breach.
      for (const found of reported) expect(found.filter((id) => verdict.rules.includes(id))).not.toEqual([]);
      for (const id of verdict.rules) expect(reported.flat()).toContain(id);
    },
  );
});

describe('rows of the printed form', () => {
  const rows = COVERAGE.flatMap((section) => section.rows).flatMap(({ at, asks, verdict }) =>
    verdict.by === 'printed' ? [{ at, asks, seeds: verdict.seeds }] : [],
  );
  it('name faults that a check tells (docx/check-printed.test.ts)', () => {
    const known = new Set(PRINTED_EXAMPLES.map(({ name }) => name));
    expect(rows.flatMap(({ seeds }) => seeds).filter((name) => !known.has(name))).toEqual([]);
    const judged = rows.filter(({ seeds }) => seeds.length > 0);
    console.log(`printed form: ${judged.length} of ${rows.length} rows are judged`);
    expect(judged.length).toBeGreaterThan(0);
  });
});

describe('rows without a rule', () => {
  it('say which of them may have got one since', () => {
    const maybe = COVERAGE.flatMap(({ rows }) => rows).flatMap(({ at, asks, verdict }) => {
      if (verdict.by !== 'none') return [];
      const found = [...new Set(verdict.breaches.flatMap(rulesOn))];
      return found.length === 0 ? [] : [`${at}: ${asks} <- ${found.join(', ')}`];
    });
    if (maybe.length > 0) console.log(`no rule yet, but something is reported:\n${maybe.join('\n')}`);
    const tally = tallyOf(COVERAGE);
    console.log(`coverage: ${JSON.stringify(tally)}, ${shareOf(tally)} of what the text shows`);
    expect(tally.rules).toBeGreaterThan(0);
  });
});

function rulesOn(breach: Breach): string[] {
  const text = typeof breach === 'string' ? framed(breach) : breach.whole;
  const others = typeof breach === 'string' ? undefined : breach.beside;
  const registry = others && registryBeside(others.map((other, i) => ({ path: `${i}.vbhc`, text: other })));
  return lint(parse(text), { language: 'vi', today: '2026-11-21', registry }).map((finding) => finding.rule);
}
