/**
 * Whether text -> .docx -> text loses or moves a word. `npm run measure:round-trip [-- FOLDER…]`
 *
 * Over all texts of the folders (without one: `../shared/corpus` and `../shared/seeds`), as they are and in the clean form,
 * as files of ours and as foreign ones, without what travels beside the paper. Prints a row for each text whose words don't
 * come back in their order, then the sums. A word is moved where it stands outside a longest common order of both texts. Of
 * a foreign file that isn't a fault: its columns are read one after the other, and numbers of pages aren't printed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { cleanText } from '../server/src/core/clean/clean.ts';
import { layout } from '../server/src/core/layout/layout.ts';
import { parse } from '../server/src/core/parse.ts';
import { readDocx } from '../server/src/docx/read/read-docx.ts';
import { writeDocx } from '../server/src/docx/write/docx.ts';
import { zipped } from '../test/harness/word-file.ts';

const folders = process.argv.slice(2);
if (folders.length === 0) folders.push('../shared/corpus', '../shared/seeds');

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => resolve(folder, String(name)))
    .filter((path) => path.endsWith('.txt') || path.endsWith('.vbhc'))
    .sort(),
);
const sums = new Map<
  string,
  { texts: number; same: number; words: number; lost: number; added: number; moved: number }
>();
for (const path of files) {
  const raw = readFileSync(path, 'utf8');
  for (const [form, source] of [
    ['raw', raw],
    ['clean', cleanText(raw).text],
  ] as const) {
    const bytes = await writeDocx(layout(parse(source)), { source });
    const parts = unzipSync(bytes);
    for (const name of Object.keys(parts)) if (name.startsWith('customXml/')) delete parts[name];
    for (const [way, file] of [
      ['ours', bytes],
      ['foreign', zipped(parts)],
    ] as const) {
      const back = readDocx(file);
      const text = back.type === 'text' ? back.text : '';
      const told =
        back.type === 'text' ? back.notes.flatMap(({ id, values }) => (id === 'pageText' ? [values.chu] : [])) : [];
      const found = compared(wordsOf(source), wordsOf(text), wordsOf(told.join(' ')));
      const key = `${form} ${way}`;
      const sum = sums.get(key) ?? { texts: 0, same: 0, words: 0, lost: 0, added: 0, moved: 0 };
      sums.set(key, {
        texts: sum.texts + 1,
        same: sum.same + (text === source ? 1 : 0),
        words: sum.words + found.words,
        lost: sum.lost + found.lost.length,
        added: sum.added + found.added.length,
        moved: sum.moved + found.moved.length,
      });
      if (found.lost.length + found.added.length + found.moved.length > 0)
        console.log(
          `${key}\t${relative('../shared', path)}\tlost ${found.lost.length} added ${found.added.length} moved ${found.moved.length}\t${found.moved.slice(0, 12).join(' ')} | ${found.lost.slice(0, 8).join(' ')} | ${found.added.slice(0, 8).join(' ')}`,
        );
    }
  }
}
for (const [key, sum] of sums) console.log(key, JSON.stringify(sum));

function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll('\u00ad', '')
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

interface Compared {
  readonly words: number;
  readonly lost: readonly string[];
  readonly added: readonly string[];
  readonly moved: readonly string[];
}

/** Words lost and added by their number; moved: those of neither that stand outside a longest common order. */
function compared(before: string[], after: string[], told: string[]): Compared {
  const counts = new Map<string, number>();
  for (const word of before) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of [...after, ...told]) counts.set(word, (counts.get(word) ?? 0) - 1);
  const lost = [...counts].flatMap(([word, count]) => (count > 0 ? Array(count).fill(word) : []));
  const added = [...counts].flatMap(([word, count]) => (count < 0 ? Array(-count).fill(word) : []));
  const kept = common(before, after);
  const moved = before.length - kept.size - lost.length > 0 ? before.filter((_, i) => !kept.has(i)) : [];
  const count = Math.max(0, before.length - kept.size - lost.length - told.length);
  return { words: before.length, lost, added, moved: moved.slice(0, count) };
}

/** Places of `a` in a longest common order with `b`: what both begin and end with, between that by Myers 1986. */
function common(a: string[], b: string[]): Set<number> {
  const kept = new Set<number>();
  let start = 0;
  for (; start < Math.min(a.length, b.length) && a[start] === b[start]; start += 1) kept.add(start);
  let [endA, endB] = [a.length, b.length];
  for (; Math.min(endA, endB) > start && a[endA - 1] === b[endB - 1]; endA -= 1, endB -= 1) kept.add(endA - 1);
  const [n, m] = [endA - start, endB - start];
  /** Of each diagonal the furthest place, and how it was come to. */
  let ends = new Map<number, { x: number; path: Step | undefined }>([[1, { x: 0, path: undefined }]]);
  for (let d = 0; n > 0 && m > 0; d += 1) {
    const next: typeof ends = new Map();
    for (let k = -d; k <= d; k += 2) {
      const [above, left] = [ends.get(k + 1), ends.get(k - 1)];
      const down = above !== undefined && (left === undefined || left.x < above.x);
      let x = down ? above.x : (left?.x ?? -1) + 1;
      const from = x;
      while (x < n && x - k < m && a[start + x] === b[start + x - k]) x += 1;
      const before = down ? above.path : left?.path;
      const path = x > from ? { from, to: x, before } : before;
      if (x >= n && x - k >= m) {
        for (let step = path; step !== undefined; step = step.before)
          for (let i = step.from; i < step.to; i += 1) kept.add(start + i);
        return kept;
      }
      next.set(k, { x, path });
    }
    ends = next;
  }
  return kept;
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly before: Step | undefined;
}
