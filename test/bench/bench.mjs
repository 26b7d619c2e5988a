// Time of parse + lint against neighbouring tools on the same text, in one run: quote the ratios, not the milliseconds.
// `npm run bench`, or with sizes in KB: `npm run bench -- 12 60`. `npm run bench -- luat` measures a decree of our own
// (chapters, Điều, quoted amendments; 350 KB and 1 MB, or the sizes given) and says how long 1 MB takes.
import { readFileSync } from 'node:fs';
import { lint as markdownlint } from 'markdownlint/sync';
import remarkParse from 'remark-parse';
import remarkLintRecommended from 'remark-preset-lint-recommended';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { layout } from '../../server/src/core/layout/layout.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { toRoman } from '../../server/src/core/text/letters.ts';
import { longDecree } from '../harness/decree.ts';
import { createKernel } from './textlint.mjs';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const normative = process.argv.includes('luat');
const kilobytes = sizes.length > 0 ? sizes : normative ? [350, 1000] : [12, 60, 1000];
const OPTIONS = { language: 'vi', today: '2026-11-21' };

for (const size of kilobytes) {
  const text = normative ? longDecree(size * 1024).text : plan(size * 1024);
  const bytes = Buffer.byteLength(text);
  console.log(`\n${Math.round(bytes / 1024)} KB, ${text.length} ký tự, ${lint(parse(text), OPTIONS).length} phát hiện`);
  const big = size >= 500;
  const bench = new Bench({
    time: big ? 1500 : 1200,
    iterations: big ? 3 : 20,
    warmupTime: big ? 200 : 500,
    warmupIterations: big ? 1 : 10,
  });
  const processor = unified().use(remarkParse);
  const remark = unified().use(remarkParse).use(remarkLintRecommended);
  const textlint = createKernel();
  const parsed = parse(text);
  const typed = { text: `${text.slice(0, text.length / 2)}a${text.slice(text.length / 2)}`, previous: parse(text) };
  bench
    .add('Thể Thức: parse', () => parse(text))
    .add('Thể Thức: parse + lint', () => lint(parse(text), OPTIONS))
    .add('Thể Thức: một phím gõ (parse lại + lint)', () => lint(parse(typed.text, typed.previous), OPTIONS))
    .add('Thể Thức: dàn trang (từ cây có sẵn)', () => layout(parsed))
    .add('Thể Thức: một phím gõ (parse lại + dàn trang)', () => layout(parse(typed.text, typed.previous)))
    .add('remark-parse (chỉ parse)', () => processor.parse(text))
    .add('remark-lint recommended', () => {
      const file = new VFile({ value: text });
      return remark.runSync(remark.parse(file), file);
    })
    .add('markdownlint', () => markdownlint({ strings: { plan: text } }))
    .add('textlint, một quy tắc', () => textlint(text));
  await bench.run();
  const base = median(bench, 'Thể Thức: parse + lint');
  if (normative) console.log(`  parse + lint: ${((base / bytes) * 2 ** 20).toFixed(0)} ms mỗi MB`);
  for (const task of bench.tasks) {
    const ms = median(bench, task.name);
    console.log(
      `  ${task.name.padEnd(44)} ${ms.toFixed(2).padStart(9)} ms   ${(ms / base).toFixed(2).padStart(7)} × parse + lint`,
    );
  }
}

function median(bench, name) {
  const result = bench.getTask(name)?.result;
  if (result?.latency === undefined) throw new Error(`không đo được: ${name}: ${result?.error ?? ''}`);
  return result.latency.p50;
}

/** A plan of the asked size in bytes: a sample with its body repeated under new section numbers. */
function plan(bytes) {
  const sample = readFileSync(new URL('../samples/ke-hoach-thi-dua-so-noi-vu.vbhc', import.meta.url), 'utf8');
  const from = sample.indexOf('\nI. ') + 1;
  const to = sample.indexOf('\nVII. ');
  const sections = sample.slice(from, to).split(/\n(?=[IVX]+\. )/u);
  const tail = sample.slice(to);
  let out = sample.slice(0, from);
  let size = Buffer.byteLength(out) + Buffer.byteLength(tail);
  for (let i = 0; size < bytes; i += 1) {
    const section = `${sections[i % sections.length].trimEnd().replace(/^[IVX]+/u, toRoman(i + 1))}\n`;
    out += section;
    size += Buffer.byteLength(section);
  }
  return out + tail;
}
