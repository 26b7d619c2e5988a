import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../server/src/core/citation/model.ts';
import { scanCitations } from '../../server/src/core/citation/scan.ts';
import { flatOf } from '../../server/src/core/text/flat.ts';

/** Real citation strings with their parse, collected beside the project; absent on other machines. */
const FILE = fileURLToPath(new URL('../../../shared/law/citations.jsonl', import.meta.url));

interface Row {
  readonly id: string;
  readonly raw: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly symbolMeant?: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly parts?: readonly unknown[];
}

describe('real citation strings', () => {
  it('are read field by field', () => {
    if (!existsSync(FILE)) {
      console.log('citations.jsonl is not beside the checkout: nothing measured');
      return;
    }
    const rows = readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)
      // "Số: …" is the number line of a document itself.
      .filter((row) => !/^Số/u.test(row.raw));
    const tally = new Map<string, { right: number; all: number }>();
    for (const row of rows) {
      const [first] = scanCitations(flatOf(row.raw.replaceAll('*', '').replace(/\s+/gu, ' ').normalize('NFC'), 0));
      for (const [field, right] of fieldsOf(row, first)) {
        const entry = tally.get(field) ?? { right: 0, all: 0 };
        tally.set(field, { right: entry.right + (right ? 1 : 0), all: entry.all + 1 });
      }
    }
    const share = (field: string) => (tally.get(field)?.right ?? 0) / (tally.get(field)?.all ?? 1);
    console.log([...tally].map(([field, { right, all }]) => `${field} ${right}/${all}`).join(', '));
    // What is left holds values that don't stand in the string (dates and symbols corrected from elsewhere).
    expect(share('found')).toBe(1);
    expect(share('number')).toBeGreaterThanOrEqual(0.99);
    expect(share('symbol')).toBeGreaterThanOrEqual(0.93);
    expect(share('date')).toBeGreaterThanOrEqual(0.96);
    expect(share('issuer')).toBeGreaterThanOrEqual(0.93);
    expect(share('title')).toBeGreaterThanOrEqual(0.94);
  });
});

/** Fields that the row states for the first citation of the string, compared. */
function fieldsOf(row: Row, read: Citation | undefined): [string, boolean][] {
  const same = (a: string | null, b: string | null | undefined) => (a ?? '').toLowerCase() === (b ?? '').toLowerCase();
  const single = row.parts === undefined;
  const symbol = row.symbolMeant ?? row.symbol;
  return [
    ['found', read !== undefined],
    ...(single || row.number !== null ? [['number', same(row.number, read?.number)] as [string, boolean]] : []),
    ...(single || symbol !== null
      ? [['symbol', same(symbol, read?.symbolMeant ?? read?.symbol)] as [string, boolean]]
      : []),
    ...(single || row.date !== null ? [['date', same(row.date, read?.date)] as [string, boolean]] : []),
    ...(row.issuer === null ? [] : [['issuer', same(row.issuer, read?.issuer)] as [string, boolean]]),
    ...(row.title === null ? [] : [['title', same(row.title, read?.title)] as [string, boolean]]),
  ];
}
