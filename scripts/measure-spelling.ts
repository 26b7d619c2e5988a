/**
 * How right and how sharp the rules of spelling are. `npm run measure:spelling [-- PATH…] [--kinds=WORD] [--every=N] [--rounds=N] [--misses]`
 *
 * Precision: every finding on the texts, against the verdicts of people in `test/golden/judged*.tsv`; places that nobody has
 * read are printed. Recall: words of the same texts are spoilt one way at a time, always the same ones, and looked for. Short
 * texts are gone over in several rounds: with every fourth word wrong a text is taken for one in an old encoding.
 * Without a path: `../shared/corpus` and `../shared/seeds`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { lint } from '../server/src/core/lint/run.ts';
import { parse } from '../server/src/core/parse.ts';
import { RULES } from '../server/src/core/rules/index.ts';
import { isSyllable } from '../server/src/core/spelling/syllable.ts';
import { isUsed } from '../server/src/core/spelling/used.ts';
import type { Leaf } from '../server/src/core/tree/nodes.ts';
import { given, hasOption, optionOf, textFiles } from './given.ts';
import { verdictOf } from './judged.ts';
import { KINDS, type Line, type Random, type SlipKind, type Word } from './spelling/kinds.ts';

const every = Number(optionOf('every')) || 25;
const rounds = Number(optionOf('rounds')) || 1;
const wanted = optionOf('kinds') ?? '';
const paths = given.length > 0 ? given : ['../shared/corpus', '../shared/seeds'];
const rules = RULES.filter((rule) => rule.id.startsWith('chinh-ta/'));
const levels = Object.fromEntries(rules.map((rule) => [rule.id, rule.severity]));

const shown = hasOption('misses');
const sums = new Map<string, Share>();

const missing = paths.filter((path) => !existsSync(path));
for (const path of missing) console.log(`Không có ${path}: bỏ qua.`);
const texts = paths
  .filter((path) => !missing.includes(path))
  .flatMap((path) => textFiles(path, isTextFile))
  .map((path) => ({ name: basename(path).replace(/\.\w+$/u, ''), text: readFileSync(path, 'utf8') }))
  // Seeds are in the corpus too.
  .filter(({ text }, i, all) => all.findIndex((other) => other.text === text) === i);

precision();
for (const kind of KINDS.filter(({ title }) => title.includes(wanted))) recall(kind);
totals();

function precision(): void {
  const counts = new Map<string, Record<string, number>>();
  for (const { name, text } of texts) {
    for (const { rule, span } of lint(parse(text), { language: 'vi', rules, levels })) {
      const verdict = verdictOf(rule, name, span.start) ?? 'chưa đọc';
      const row = counts.get(rule) ?? {};
      row[verdict] = (row[verdict] ?? 0) + 1;
      counts.set(rule, row);
      if (verdict === 'chưa đọc')
        console.log(`chưa đọc: ${rule} ${name} ${span.start} “${text.slice(span.start, span.end)}”`);
    }
  }
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  console.log(`\nĐộ đúng trên ${texts.length} tệp, ${size} chữ`);
  for (const [rule, row] of [...counts].sort()) {
    const all = Object.values(row).reduce((sum, n) => sum + n, 0);
    console.log(
      `  ${rule.padEnd(28)} ${String(all).padStart(5)} chỗ, đúng ${row.dung ?? 0}, tranh cãi ${row['tranh-cai'] ?? 0}, sai ${row.sai ?? 0}, chưa đọc ${row['chưa đọc'] ?? 0}`,
    );
  }
}

interface Share {
  made: number;
  found: number;
  first: number;
}

/** Spoils one word in about `every` of each text, lints the whole and counts what is found, and whether the right word is offered first. */
function recall({ title, spoil }: SlipKind): void {
  const shares = new Map<string, Share>();
  const misses: string[] = [];
  const others: string[] = [];
  for (const { name, text, round } of texts.flatMap((one) =>
    Array.from({ length: rounds }, (_, round) => ({ ...one, round })),
  )) {
    const parsed = parse(text);
    const edits: { start: number; end: number; text: string; original: string; at: number }[] = [];
    const random = randomOf(round === 0 ? `${name} ${title}` : `${name} ${title} ${round}`);
    let wait = round === 0 ? every : Math.ceil(every * random());
    let shift = 0;
    for (const leaf of parsed.leaves.filter(isText)) {
      const line = lineOf(leaf);
      for (let i = 0; i < line.words.length; i += 1) {
        wait -= 1;
        if (wait > 0) continue;
        const spoilt = spoil(line, i, random);
        if (spoilt === undefined) continue;
        const start = leaf.flat.base + spoilt.from;
        const end = leaf.flat.base + spoilt.to;
        edits.push({ start, end, text: spoilt.text, original: text.slice(start, end), at: start + shift });
        shift += spoilt.text.length - (end - start);
        wait = Math.ceil(every * (0.5 + random()));
        i += 2;
      }
    }
    let spoiltText = '';
    let last = 0;
    for (const edit of edits) {
      spoiltText += text.slice(last, edit.start) + edit.text;
      last = edit.end;
    }
    spoiltText += text.slice(last);
    const findings = lint(parse(spoiltText), { language: 'vi', rules, levels });
    for (const { at, text: made, original } of edits) {
      const hit = findings.find(({ span }) => span.start < at + made.length && at < span.end);
      const edit = hit?.fixes[0]?.edits[0];
      const fixed =
        edit === undefined ? '' : made.slice(0, edit.span.start - at) + edit.text + made.slice(edit.span.end - at);
      if (hit === undefined && shown) misses.push(`${original}→${made}`);
      if (hit !== undefined && shown && fixed !== original) others.push(`${original}→${made}→${fixed}`);
      for (const key of [classOf(made), `Σ ${title}`]) count(shares, key, hit !== undefined, fixed === original);
      count(sums, sumOf(title, made), hit !== undefined, fixed === original);
    }
  }
  console.log(`\n${title}`);
  if (shown) console.log(`  không thấy: ${[...new Set(misses)].join('  ')}`);
  if (shown) console.log(`  đề nghị khác: ${[...new Set(others)].join('  ')}`);
  print(shares);
}

function totals(): void {
  console.log('\nTheo loại lỗi');
  print(sums);
}

function print(shares: ReadonlyMap<string, Share>): void {
  for (const [key, { made, found, first }] of [...shares].sort()) {
    const [part, right] = [found, first].map((n) => `${Math.floor((1000 * n) / made) / 10} %`.padStart(7));
    console.log(
      `  ${key.padEnd(44)} ${String(made).padStart(6)}  thấy ${String(found).padStart(6)} ${part}  đề nghị đầu đúng ${right}`,
    );
  }
}

function count(shares: Map<string, Share>, key: string, found: boolean, first: boolean): void {
  const share = shares.get(key) ?? { made: 0, found: 0, first: 0 };
  share.made += 1;
  if (found) share.found += 1;
  if (found && first) share.first += 1;
  shares.set(key, share);
}

/** What the spoilt word is: grammar and list of syllables know the first two, the last is seen from its neighbours alone. */
function classOf(made: string): string {
  if (!/[^\u0000-\u007f]/u.test(made)) return 'không còn dấu nào';
  if (!isSyllable(made)) return 'không thành âm tiết';
  return isUsed(made.toLowerCase()) ? 'thành âm tiết khác có dùng' : 'thành âm tiết không dùng';
}

function sumOf(title: string, made: string): string {
  if (/Telex/u.test(title)) return 'còn phím Telex';
  if (/VNI/u.test(title)) return 'còn phím VNI';
  if (/dính/u.test(title)) return 'dính chữ';
  return classOf(made);
}

function isText({ role, flat }: Leaf): boolean {
  return (
    flat.starts === undefined &&
    ['text', 'heading', 'basis', 'opening', 'cell', 'quoted', 'closing', 'subject'].includes(role)
  );
}

function lineOf({ flat }: Leaf): Line {
  const words: Word[] = [...flat.text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }));
  return { text: flat.text, words };
}

/** mulberry32, begun from a text. */
function randomOf(seed: string): Random {
  let state = [...seed].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, 7);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function isTextFile(file: string): boolean {
  return /\.(?:txt|md|vbhc)$/u.test(file) && !file.endsWith('README.md');
}
