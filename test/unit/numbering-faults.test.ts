import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { numFor } from '../../server/src/core/features/numbering.ts';
import { applyEdits, fixAll } from '../../server/src/core/lint/fix.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { documentView } from '../../server/src/core/lint/view.ts';
import { parse } from '../../server/src/core/parse.ts';
import { builtinRegistry } from '../../server/src/core/registry/builtin.ts';
import { numRange } from '../../server/src/core/rules/bo-cuc/_division.ts';
import { type List, listsOf } from '../../server/src/core/rules/bo-cuc/_lists.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { spanOf } from '../../server/src/core/text/flat.ts';
import type { Edit } from '../../server/src/core/text/span.ts';
import type { Division } from '../../server/src/core/tree/nodes.ts';

/** Faults of numbering put into faultless documents: each is found, as that fault, once, and the fix takes it away. */
const samples = textsIn(join(import.meta.dirname, '../samples')).filter(({ name }) => !/-loi\.vbhc/u.test(name));
const seeds = textsIn(join(import.meta.dirname, '../../../shared/seeds'));
if (seeds.length === 0) console.log('numbering faults: ../shared/seeds is not there, only the samples are tried');

const rules = RULES.filter((rule) => rule.id.startsWith('bo-cuc/'));

test.each([...samples, ...seeds])('$name has no fault of numbering', ({ text }) => {
  const loud = findings(text).filter((finding) => finding.severity === 'warning');
  expect(loud.map((finding) => `${finding.rule}: ${finding.message}`)).toEqual([]);
});

const numbered = [...samples, ...seeds].filter(({ text }) => longLists(text).length > 0);

test('most documents have a list to try', () => expect(numbered.length).toBeGreaterThan(samples.length / 2));

describe.each(numbered)('$name', ({ text }) => {
  const lists = longLists(text);

  test('a number skipped', () => {
    for (const list of lists) {
      const edits = list.members.slice(1).map((one) => renamed(one, one.ordinal + 1));
      expectOne(text, edits, list, ['nhay-so']);
    }
  });

  test('a number repeated', () => {
    for (const list of lists) expectOne(text, [renamed(list.members[1], 1)], list, ['trung-so']);
  });

  test('two numbers exchanged', () => {
    for (const list of lists) {
      const edits = [renamed(list.members[1], 3), renamed(list.members[2], 2)];
      expectOne(text, edits, list, ['sai-thu-tu']);
    }
  });

  test('an item lost', () => {
    for (const list of lists) {
      const [, from, to] = list.members;
      if (from === undefined || to === undefined) continue;
      expectOne(text, [{ span: { start: from.span.start, end: to.span.start }, text: '' }], list, ['nhay-so']);
    }
  });
});

/** Lists of at least three members, the articles left out where chapters would lose some of theirs. */
function longLists(text: string): List[] {
  const parsed = parse(text);
  const view = documentView(parsed, parsed.main);
  const context = {
    parsed,
    doc: parsed.main,
    isMain: true,
    today: undefined,
    view,
    registry: builtinRegistry(),
    elsewhere: () => [],
    words: [],
  };
  return listsOf(context).filter(
    ({ members }) =>
      members.length >= 3 && members[0]?.ordinal === 1 && !members.some((one) => /article|chapter/u.test(one.type)),
  );
}

function expectOne(text: string, edits: readonly (Edit | undefined)[], list: List, faults: readonly string[]): void {
  const whole = edits.flatMap((edit) => (edit === undefined ? [] : [edit]));
  if (whole.length !== edits.length) return;
  const broken = applyEdits(text, whole);
  const prefix = list.level === 'muc' ? 'bo-cuc/muc' : 'bo-cuc/y';
  const found = findings(broken).filter((finding) => finding.severity === 'warning');
  const allowed = faults.map((fault) => `${prefix}-${fault}`);
  // d) lost before đ), or twice, is told in words about the letters.
  const letters = found.filter((finding) => finding.rule === 'bo-cuc/diem-sai-chu-cai');
  if (letters.length !== 1) expect(found.map((finding) => finding.rule)).toEqual(allowed);
  const fixed = fixAll(broken, findings, { review: true });
  expect(fixed.stable).toBe(true);
  expect(findings(fixed.text).filter((finding) => finding.severity === 'warning')).toEqual([]);
}

function renamed(one: Division | undefined, ordinal: number): Edit | undefined {
  const num = one === undefined ? undefined : numFor(one, ordinal);
  const place = one === undefined ? undefined : numRange(one);
  if (one?.label === undefined || num === undefined || place === undefined) return undefined;
  return { span: spanOf(one.label.flat, place.from, place.to), text: num };
}

function findings(text: string) {
  return lint(parse(text), { language: 'vi', rules });
}

function textsIn(folder: string): { name: string; text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:vbhc|md|txt)$/u.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
