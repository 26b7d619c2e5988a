import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanForm, cleanText } from '../../server/src/core/clean/clean.ts';
import type { StepId } from '../../server/src/core/clean/step.ts';
import { STEPS } from '../../server/src/core/clean/steps.ts';
import { applyEdits } from '../../server/src/core/lint/fix.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import type { Edit } from '../../server/src/core/text/span.ts';
import { sameShapeAs, sameTreeAs } from '../../server/src/core/tree/same.ts';
import { anyDocument } from '../harness/documents.ts';

/**
 * The clean form leaves the tree as it is, on any text; a second time there is nothing to do; no finding comes of it. Over
 * the samples, over real texts where they stand beside the checkout, over those texts wrapped as a PDF wraps them, and over
 * documents that nobody would write. More of these: THE_THUC_FUZZ_RUNS=20000 npx vitest run test/fuzz/clean.test.ts
 */
const RUNS = Number(process.env.THE_THUC_FUZZ_RUNS ?? 400);
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const folders = ['test/samples', '../shared/seeds', '../shared/corpus'].map((name) => join(root, name));
for (const folder of folders)
  if (!existsSync(folder)) console.log(`clean: no texts at ${folder}, going on without them`);
const texts = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, String(name)))
      .filter((path) => /\.(?:txt|md|vbhc)$/u.test(path) && basename(path) !== 'README.md'),
  );

describe('whole texts', () => {
  it.each(texts.map((path) => ({ name: basename(path), path })))('$name', ({ path }) => {
    const text = readFileSync(path, 'utf8');
    const after = checkClean(text);
    expect(cleanText(after).edits, 'nothing is left to do').toEqual([]);
    const had = countByRule(text);
    checkClean(text, ALL);
    for (const [rule, count] of countByRule(after)) {
      expect(count, `findings of ${rule} in the clean form`).toBeLessThanOrEqual(had.get(rule) ?? 0);
    }
  });

  it.each(texts.slice(0, 40).map((path) => ({ name: basename(path), path })))('$name, wrapped', ({ path }) => {
    const text = readFileSync(path, 'utf8').slice(0, 40_000);
    for (const width of [60, 90]) {
      const wrapped = wrap(text, width);
      const after = checkClean(wrapped);
      expect(cleanText(after).edits, 'nothing is left to do').toEqual([]);
    }
  });
});

describe('documents that nobody would write', () => {
  it('keep their tree, their words and everything outside the edits', () => {
    fc.assert(
      fc.property(anyDocument, (text) => void checkClean(text)),
      { numRuns: RUNS },
    );
  });

  it('change nothing but blanks where a step is about blanks', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        expect(bare(checkClean(text, BLANK_STEPS))).toBe(bare(text));
      }),
      { numRuns: RUNS },
    );
  });

  it('keep their tree whichever steps are taken', () => {
    const some = fc.subarray(STEPS.map(({ id }) => id));
    fc.assert(
      fc.property(anyDocument, some, (text, ids) => void checkClean(text, new Set(ids))),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  });

  it('are touched only in the paragraphs of a selection', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), (text, one, other) => {
        const [start = 0, end = 0] = [one, other].map((at) => at % (text.length + 1)).sort((a, b) => a - b);
        const before = parse(text);
        const { edits, text: after } = cleanForm(before, { within: { start, end } });
        // An indent and a line end may stand before and behind what is selected of their line.
        const lineStart = text.slice(0, start).search(/[^\r\n]*$/u);
        const lineEnd = end + text.slice(end).search(/[\r\n]|$/u);
        for (const edit of edits) {
          expect(edit.span.start).toBeGreaterThanOrEqual(lineStart);
          expect(edit.span.end).toBeLessThanOrEqual(lineEnd);
        }
        expect(sameTreeAs(before)(parse(after))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

it('survives a document that is half typed', () => {
  const path = join(root, 'test', 'samples', 'ke-hoach-thi-dua-so-noi-vu.vbhc');
  const whole = readFileSync(path, 'utf8');
  for (let at = 0; at < whole.length; at += 97) checkClean(whole.slice(0, at));
});

const ALL: ReadonlySet<StepId> = new Set(STEPS.map(({ id }) => id));
const BLANK_STEPS: ReadonlySet<StepId> = new Set(['cuoi-dong', 'dau-cach', 'thut-dong', 'dong-trong']);

function bare(text: string): string {
  return text.replace(/[\s\u0085]/gu, '');
}

function checkClean(text: string, steps?: ReadonlySet<StepId>): string {
  const before = parse(text);
  const cleaned = cleanForm(before, steps === undefined ? {} : { steps });
  expect(applyEdits(text, cleaned.edits), 'the edits are the change').toBe(cleaned.text);
  expect(isOrdered(cleaned.edits), 'in order, none touches another').toBe(true);
  // Mended letters are other words in the tree; its shape is the same.
  const isSame = steps?.has('ky-tu') === true ? sameShapeAs(before) : sameTreeAs(before);
  expect(isSame(parse(cleaned.text)), 'the same tree').toBe(true);
  return cleaned.text;
}

function isOrdered(edits: readonly Edit[]): boolean {
  return edits.every(
    (edit, i) => i === 0 || (edits[i - 1]?.span.end ?? 0) < edit.span.start || edit.span.start === edit.span.end,
  );
}

function countByRule(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of lint(parse(text), { language: 'vi', today: '2026-11-21' })) {
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

/** As a page of a PDF breaks its lines: at the last blank before the width. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = [];
      let rest = line;
      while (rest.length > width) {
        const at = rest.lastIndexOf(' ', width);
        if (at < width / 2) break;
        lines.push(rest.slice(0, at));
        rest = rest.slice(at + 1);
      }
      return [...lines, rest];
    })
    .join('\n');
}
