/**
 * Whether what is printed is what the form says: documents are exported, made into PDF by LibreOffice, and measured there
 * against the table of `core/law/paper.ts`. `npm run measure:paper [-- PATH…] [--json=FILE] [--keep=FOLDER] [--paper=OPTIONS]`
 *
 * Without a path: the samples, the documents of `test/golden/van-ban` and, where they are, `../shared/corpus` and
 * `../shared/seeds`, and new documents of every kind. Needs soffice, qpdf and pdftotext. Ends with 1 where something is off by more than it may be.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FormOptions } from '../server/src/core/layout/form.ts';
import { layout } from '../server/src/core/layout/layout.ts';
import type { Layout } from '../server/src/core/layout/model.ts';
import { parse } from '../server/src/core/parse.ts';
import { writeDocx } from '../server/src/docx/write/docx.ts';
import { findOffice } from '../server/src/entry/office.ts';
import { given, optionOf, textFiles } from './given.ts';
import { compared, type Measured } from './paper/compare.ts';
import { madeDocuments } from './paper/documents.ts';
import { edges } from './paper/edges.ts';
import { matched } from './paper/match.ts';
import { drawnOn } from './paper/pdf-content.ts';
import { pdfPages } from './paper/pdf-file.ts';
import { placesOf } from './paper/places.ts';
import { pdfWords } from './paper/words.ts';

/** How many documents LibreOffice is given at a time. */
const BATCH = 40;

interface Job {
  readonly source: string;
  readonly docx: string;
  readonly pdf: string;
  readonly layout: Layout;
}

interface Result {
  readonly source: string;
  readonly pages: number;
  readonly measured: readonly Measured[];
  readonly missing: readonly string[];
  readonly extra: string;
}

/** What a unit has chosen, as in `paper` of its configuration: `--paper='{"size":13,"left":35}'`. */
const chosen = JSON.parse(optionOf('paper') ?? '{}') as FormOptions;
const office = findOffice();
for (const [tool, found] of [
  ['soffice', office !== undefined],
  ['qpdf', spawnSync('qpdf', ['--version']).error === undefined],
  ['pdftotext', spawnSync('pdftotext', ['-v']).error === undefined],
] as const) {
  if (found) continue;
  console.log(`Không đo được bản in: máy này không có ${tool}.`);
  process.exit(0);
}

const folder = optionOf('keep') ?? mkdtempSync(join(tmpdir(), 'the-thuc-do-'));
mkdirSync(folder, { recursive: true });
const jobs = await exported();
converted();
const results = jobs.map(measuredIn);
if (optionOf('keep') === undefined) rmSync(folder, { recursive: true, force: true });
const summary = summaryOf(results);
const json = JSON.stringify(summary, undefined, 1);
const file = optionOf('json');
if (file === undefined) console.log(json);
else writeFileSync(file, `${json}\n`);
tell(summary);
process.exitCode = summary.off.length > 0 || summary.wordsMissing.length > 0 ? 1 : 0;

async function exported(): Promise<Job[]> {
  const usual = ['test/samples', 'test/golden/van-ban', '../shared/corpus', '../shared/seeds'];
  const paths = (given.length > 0 ? given : usual).filter((path) => {
    if (existsSync(path)) return true;
    console.log(`Không có ${path}: bỏ qua.`);
    return false;
  });
  const files = paths
    .flatMap((path) => textFiles(path))
    .map((path) => ({ name: path, text: readFileSync(path, 'utf8') }));
  const made: Job[] = [];
  for (const [i, { name, text }] of [...files, ...(given.length > 0 ? [] : madeDocuments())].entries()) {
    const printed = layout(parse(text), chosen);
    const stem = join(folder, `${i}-${basename(name).replace(/\.\w+$/u, '')}`);
    writeFileSync(`${stem}.docx`, await writeDocx(printed, { source: text }));
    made.push({ source: name, docx: `${stem}.docx`, pdf: `${stem}.pdf`, layout: printed });
  }
  return made;
}

function converted(): void {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  for (let i = 0; i < jobs.length; i += BATCH) {
    const files = jobs.slice(i, i + BATCH).map(({ docx }) => docx);
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files,
    ];
    const ran = spawnSync(office ?? '', args, { encoding: 'utf8' });
    if (ran.error !== undefined) throw ran.error;
  }
}

function measuredIn(job: Job): Result {
  const pages = pdfPages(job.pdf).map((page, i) => drawnOn(page, i + 1));
  const found = matched(placesOf(job.layout), pages, job.layout);
  const measured = [...compared(job.layout, found, pages), ...edges(job.layout, found, pdfWords(job.pdf))];
  return {
    source: job.source,
    pages: pages.length,
    measured,
    missing: found.missing.map(
      ({ block }) =>
        `${block.style}: ${block.runs
          .map(({ text }) => text)
          .join('')
          .slice(0, 60)}`,
    ),
    extra: found.extra,
  };
}

interface Summary {
  readonly documents: number;
  readonly pages: number;
  readonly checks: readonly {
    readonly what: string;
    readonly count: number;
    readonly off: number;
    readonly largest: number;
  }[];
  readonly off: readonly (Measured & { readonly source: string })[];
  readonly wordsMissing: readonly { readonly source: string; readonly words: readonly string[] }[];
  readonly wordsExtra: readonly { readonly source: string; readonly words: string }[];
}

function summaryOf(all: readonly Result[]): Summary {
  const checks = new Map<string, { count: number; off: number; largest: number }>();
  const off: (Measured & { source: string })[] = [];
  for (const { source, measured } of all) {
    for (const one of measured) {
      const sum = checks.get(one.what) ?? { count: 0, off: 0, largest: 0 };
      checks.set(one.what, sum);
      const away = Math.abs(one.found - one.expected);
      sum.count += 1;
      sum.largest = Math.max(sum.largest, Math.round(away * 1000) / 1000);
      if (away <= one.within) continue;
      sum.off += 1;
      off.push({ source: basename(source), ...one });
    }
  }
  return {
    documents: all.length,
    pages: all.reduce((total, { pages }) => total + pages, 0),
    checks: [...checks].map(([what, sum]) => ({ what, ...sum })),
    off,
    wordsMissing: all
      .filter(({ missing }) => missing.length > 0)
      .map(({ source, missing }) => ({ source, words: missing })),
    wordsExtra: all.filter(({ extra }) => extra !== '').map(({ source, extra }) => ({ source, words: extra })),
  };
}

function tell({ documents, pages, checks, off, wordsMissing, wordsExtra }: Summary): void {
  console.log(`\n${documents} văn bản, ${pages} trang.`);
  for (const { what, count, off: wrong, largest } of checks) {
    console.log(
      `${what.padEnd(34)} ${String(count).padStart(7)} chỗ đo  ${String(wrong).padStart(5)} lệch  lệch nhất ${largest}`,
    );
  }
  console.log(
    `Lệch quá mức: ${off.length}. Đoạn không thấy trong PDF: ${wordsMissing.reduce((n, { words }) => n + words.length, 0)}. Chữ thừa trong PDF: ${wordsExtra.reduce((n, { words }) => n + words.length, 0)}.`,
  );
}
