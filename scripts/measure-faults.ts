/**
 * How many faults of the printed form the check of a .docx finds. `npm run measure:faults [-- PATH…] [--json=FILE] [--misses]
 * [--only=WORDS] [--every=N]`
 *
 * Each document is exported; each fault that can be put into its .docx is put in, one at a time: by a style, by formatting of one
 * paragraph or of all of them, by the defaults of the document. Without a path: the samples, the documents of
 * `test/golden/van-ban`, a draft of every kind. Prints JSON: found and missed of each kind; also how often a check told
 * something else. `--misses` names each document with what was missed in it; `--every=10`
 * puts in a tenth of the faults, other ones into each document.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { layout } from '../server/src/core/layout/layout.ts';
import type { Finding } from '../server/src/core/lint/finding.ts';
import { lint } from '../server/src/core/lint/run.ts';
import { parse } from '../server/src/core/parse.ts';
import { printedFindings } from '../server/src/docx/check/check-printed.ts';
import { readDocx } from '../server/src/docx/read/read-docx.ts';
import { writeDocx } from '../server/src/docx/write/docx.ts';
import { packed, unpacked, type WordXml } from './faults/files.ts';
import { lookFaults } from './faults/looks.ts';
import type { Fault } from './faults/model.ts';
import { sheetFaults } from './faults/sheets.ts';
import { capitalFaults, numberFaults } from './faults/texts.ts';
import { given, hasOption, optionOf, textFiles } from './given.ts';
import { madeDocuments } from './paper/documents.ts';

interface Count {
  seeded: number;
  found: number;
  readonly missedIn: string[];
}

const only = optionOf('only');
const counts = new Map<string, Count>();
const others = new Map<string, number>();
const every = Number(optionOf('every') ?? 1);
let turn = 0;
let documents = 0;
let falseBefore = 0;

for (const { name, text } of documentsOf()) {
  const parsed = parse(text);
  const regime = parsed.main.regime ?? 'nd30';
  // A text that is no document has no form.
  if (parsed.main.kind === 'unknown') continue;
  documents += 1;
  const printed = layout(parsed);
  const plain = unpacked(await writeDocx(printed, { source: text }));
  await measure(name, plain, [...lookFaults(plain, regime), ...sheetFaults(plain, regime), ...capitalFaults(plain)]);
  const counted = unpacked(await writeDocx(printed, { source: text, autoNumber: true }));
  await measure(name, counted, numberFaults(counted));
}

const rows = [...counts].map(([what, { seeded, found, missedIn }]) => ({
  what,
  seeded,
  found,
  missed: seeded - found,
  ...(missedIn.length === 0 ? {} : { missedIn: hasOption('misses') ? missedIn : missedIn.slice(0, 3) }),
}));
const total = (key: 'seeded' | 'found' | 'missed'): number => rows.reduce((sum, row) => sum + row[key], 0);
const summary = {
  documents,
  seeded: total('seeded'),
  found: total('found'),
  missed: total('missed'),
  falseBefore,
  kinds: rows.sort((a, b) => a.found / a.seeded - b.found / b.seeded),
  alsoTold: Object.fromEntries([...others].sort(([, a], [, b]) => b - a)),
};
const json = JSON.stringify(summary, undefined, 1);
const file = optionOf('json');
if (file === undefined) console.log(json);
else writeFileSync(file, `${json}\n`);
console.log(
  `${documents} văn bản, ${summary.seeded} lỗi gieo vào: thấy ${summary.found}, không thấy ${summary.missed}. Báo khi chưa gieo: ${falseBefore}.`,
);

async function measure(name: string, files: WordXml, faults: readonly Fault[]): Promise<void> {
  const wanted = faults.filter(({ kind, of, way }) => only === undefined || `${of}: ${kind} (${way})`.includes(only));
  if (wanted.length === 0) return;
  const before = findingsIn(files, true);
  falseBefore += before.filter(({ rule }) => rule.startsWith('ban-in/')).length;
  const known = new Set(before.map(({ rule, message }) => `${rule} ${message}`));
  for (const { kind, of, way, rules, change } of wanted) {
    turn += 1;
    if (turn % every !== 0) continue;
    const after = change(files);
    if (Object.keys(after).every((one) => after[one] === files[one])) continue;
    const told = findingsIn(after, rules.length === 0);
    const isFound =
      rules.length === 0
        ? told.some(({ rule, message }) => !known.has(`${rule} ${message}`))
        : told.some(({ rule }) => rules.includes(rule));
    const what = `${of}: ${kind} (${way})`;
    const count = counts.get(what) ?? { seeded: 0, found: 0, missedIn: [] };
    counts.set(what, count);
    count.seeded += 1;
    if (isFound) count.found += 1;
    else count.missedIn.push(name);
    if (rules.length === 0) continue;
    for (const rule of new Set(told.map((one) => one.rule))) {
      if (rules.includes(rule)) continue;
      const other = `${what} → ${rule}`;
      others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
}

function findingsIn(files: WordXml, withText: boolean): readonly Finding[] {
  const read = readDocx(packed(files));
  if (read.type === 'refused') return [];
  const parsed = parse(read.text);
  const ofText = withText ? lint(parsed, { language: 'vi', today: '2026-06-01', moment: 'luu' }) : [];
  return [...ofText, ...printedFindings(read, parsed, { language: 'vi' })];
}

function documentsOf(): readonly { readonly name: string; readonly text: string }[] {
  const paths = (given.length > 0 ? given : ['test/samples', 'test/golden/van-ban']).filter((path) => {
    if (existsSync(path)) return true;
    console.log(`Không có ${path}: bỏ qua.`);
    return false;
  });
  const read = paths
    .flatMap((path) => textFiles(path))
    .map((path) => ({ name: basename(path), text: readFileSync(path, 'utf8') }));
  return given.length > 0 ? read : [...read, ...madeDocuments()];
}
