import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ISSUE_CODES } from '../../scripts/issue-codes.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { partyPlanWith, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { FRAME_OFFSET, framed } from '../harness/frame.ts';
import { SHARED } from '../harness/golden.ts';

/** Real citation strings with the codes of what is wrong in them, collected beside the project; absent on other machines. */
const FILE = new URL('law/citations.jsonl', SHARED);

interface Row {
  readonly id: string;
  readonly raw: string;
  readonly issues: readonly string[];
}

/** Codes that the string itself doesn't bear out: what is wrong stands outside of it, or isn't wrong for its time. */
const NOT_IN_THE_STRING: ReadonlyMap<string, string> = new Map([
  ['C011 ISSUER-MISMATCH', 'the issuer stands in the newspaper’s sentence, not in the citation'],
  ['C103 SYM-TYPE-MISSING', 'without a date 137/CP is a right symbol of before 1998'],
  ['C117 YEAR-IN-ADMIN', 'directives of 2015 were normative and had their year'],
]);

describe('the published codes of citation faults', () => {
  const ids = new Set(RULES.map((rule) => rule.id));

  it('lead to rules that exist, each code once', () => {
    expect(new Set(ISSUE_CODES.map(({ code }) => code)).size).toBe(ISSUE_CODES.length);
    for (const { code, rules, unknown } of ISSUE_CODES) {
      expect(rules.length === 0, `${code}: rules, or a reason why there are none`).toBe(unknown !== undefined);
      for (const rule of rules) expect(ids, code).toContain(rule);
    }
  });

  it('are found in real strings', () => {
    if (!existsSync(FILE)) {
      console.log('citations.jsonl is not beside the checkout: nothing measured');
      return;
    }
    const rows = readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    const byCode = new Map(ISSUE_CODES.map((one) => [one.code, one]));
    const tally = new Map<string, { found: number; all: number }>();
    const missed: string[] = [];
    for (const row of rows) {
      for (const code of row.issues) {
        const rules = byCode.get(code)?.rules;
        expect(rules, `${row.id} ${code} is in the table`).toBeDefined();
        if (rules === undefined || rules.length === 0 || NOT_IN_THE_STRING.has(`${row.id} ${code}`)) continue;
        const { text, span } = put(row, code);
        const found = lint(parse(text), { language: 'vi', today: '2026-11-21' }).some(
          (one) => rules.includes(one.rule) && one.span.start < span.end && one.span.end > span.start,
        );
        const entry = tally.get(code) ?? { found: 0, all: 0 };
        tally.set(code, { found: entry.found + (found ? 1 : 0), all: entry.all + 1 });
        if (!found) missed.push(`${row.id} ${code}`);
      }
    }
    console.log([...tally].map(([code, { found, all }]) => `${code} ${found}/${all}`).join(', '));
    if (missed.length > 0) console.log(`not found: ${missed.join(', ')}`);
    const [found, all] = [...tally.values()].reduce(([a, b], one) => [a + one.found, b + one.all], [0, 0]);
    console.log(`codes found: ${found}/${all}; not borne out by the string: ${NOT_IN_THE_STRING.size}`);
    expect(found / all).toBeGreaterThanOrEqual(0.95);
  });
});

/** The string where it belongs: a document's own number in its header, anything else in a sentence of a small plan. */
function put({ raw }: Row, code: string): { readonly text: string; readonly span: Span } {
  const string = raw.normalize('NFC').replaceAll('*', '');
  if (/^Số/u.test(string)) {
    const own = /^Số: ?\d+-/u.test(string) ? partyPlanWith({ number: string }) : planWith({ number: string });
    return within(own, string, own.indexOf(string));
  }
  const end = /[.;]$/u.test(string) ? '' : '.';
  const sentence = `${/^Căn cứ/u.test(string) ? '' : 'Thực hiện '}${string}${end}`;
  // Ended by the day of the check: the plan is of that day, not of the spring before.
  const late = framed(sentence).replace('ngày 15 tháng 3 năm 2026', 'ngày 20 tháng 11 năm 2026');
  if (code === 'EXPIRED') return within(late, string, FRAME_OFFSET);
  if (code !== 'CIT-REPEAT-FULL') return within(framed(sentence), string, FRAME_OFFSET);
  const twice = `${sentence}\n\nQuán triệt ${string} trong toàn Sở.`;
  return within(framed(twice), string, FRAME_OFFSET + sentence.length);
}

function within(text: string, string: string, from: number): { readonly text: string; readonly span: Span } {
  const start = text.indexOf(string, from);
  return { text, span: { start, end: start + string.length } };
}
