import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/lint/finding.ts';
import { applyEdits, fixAll } from '../../server/src/core/lint/fix.ts';
import { levelOf } from '../../server/src/core/lint/levels.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { RULES } from '../../server/src/core/rules/index.ts';

/**
 * Invariant I5 over whole texts: fix-all is stable, brings no finding about that was not there, and changes nothing
 * outside the edits that it reports. With the rules that are on, and with every rule on: over the samples of the project, its
 * documents with a breach each, and over real texts where they stand beside it.
 */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folders = [
  join(root, 'test', 'samples'),
  join(root, 'test', 'golden', 'do-phu'),
  join(root, 'test', 'golden', 'van-ban'),
  join(root, '..', 'shared', 'seeds'),
  join(root, '..', 'shared', 'corpus'),
];
for (const folder of folders)
  if (!existsSync(folder)) console.log(`fix-all: no texts at ${folder}, going on without them`);
const texts = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((path) => /\.(?:txt|md|vbhc)$/u.test(path) && basename(path) !== 'README.md'),
  );

describe('fix-all', () => {
  test.each(texts.map((path) => ({ name: basename(path), path })))('$name', ({ path }) => {
    const text = readFileSync(path, 'utf8');
    checkFixAll(text, lintOf);
    checkFixAll(text, lintOfAll);
  });

  test('every rule is on', () => {
    const off = RULES.filter(({ offByDefault }) => offByDefault === true).map(({ id }) => id);
    expect(off.length).toBeGreaterThan(0);
    expect(off.filter((id) => levelOf({ id, severity: 'hint', offByDefault: true }, EVERY) === 'off')).toEqual([]);
  });

  test('with CRLF, a BOM and decomposed letters', () => {
    const text =
      '\ufeffKẾ HOẠCH\r\nCông tác năm  2026\r\n\r\nI. MỤC ĐÍCH\r\nGiai đoạn 2021- 2025 ,  các các đơn vị “ thi đua”.\r\n';
    for (const one of [lintOf, lintOfAll]) {
      checkFixAll(text, one);
      checkFixAll(text.normalize('NFD'), one);
    }
  });
});

function checkFixAll(text: string, lintOf: (text: string) => Finding[]): void {
  const before = lintOf(text);
  const fixed = fixAll(text, lintOf);
  expect(fixed.stable, 'stable within the cap').toBe(true);
  expect(applyEdits(text, fixed.edits), 'the edits are the change').toBe(fixed.text);
  expect(fixAll(fixed.text, lintOf).text, 'a second time changes nothing').toBe(fixed.text);
  const had = countByRule(before);
  for (const [rule, count] of countByRule(lintOf(fixed.text))) {
    expect(count, `findings of ${rule} after fix-all`).toBeLessThanOrEqual(had.get(rule) ?? 0);
  }
}

function lintOf(text: string): Finding[] {
  return lint(parse(text), { language: 'vi', today: '2026-11-21' });
}

/** At their own severity, those too that nobody gets without asking. */
const EVERY = Object.fromEntries(RULES.map(({ id, severity }) => [id, severity] as const));

function lintOfAll(text: string): Finding[] {
  return lint(parse(text), { language: 'vi', today: '2026-11-21', levels: EVERY });
}

function countByRule(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
}
