// Time of the clean form against parse of the same text, in one run: quote the ratios, not the milliseconds.
// `npm run bench:clean`, or with sizes in KB: `npm run bench:clean -- 60`.
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { cleanText } from '../../server/src/core/clean/clean.ts';
import { parse } from '../../server/src/core/parse.ts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const sample = readFileSync(new URL('../samples/ke-hoach-thi-dua-so-noi-vu.vbhc', import.meta.url), 'utf8');

for (const size of sizes.length > 0 ? sizes : [12, 60]) {
  const clean = longer(size * 1024);
  const texts = {
    'đã sạch': clean,
    'dán từ Word (không dòng trống, tab, thụt dòng)': clean.replace(/\n\n/gu, '\n    ').replace(/(\d\.) /gu, '$1\t'),
    'dán từ PDF (dòng bị ngắt)': wrapped(clean.replace(/\n\n/gu, '\n')),
  };
  for (const [name, text] of Object.entries(texts)) {
    const { edits, steps } = cleanText(text);
    const bench = new Bench({ time: 1200, iterations: 10, warmupTime: 400 });
    bench.add('parse', () => parse(text)).add('clean', () => cleanText(text));
    await bench.run();
    const [base, all] = bench.tasks.map(({ result }) => result.latency.p50);
    const done = steps.map(({ step, count, left }) => `${step.id} ${count}${left > 0 ? ` (để lại ${left})` : ''}`);
    console.log(
      `${Math.round(Buffer.byteLength(text) / 1024)} KB ${name}: ${(all / base).toFixed(1)} × parse, ${edits.length} chỗ; ${done.join(', ')}`,
    );
  }
}

function longer(bytes) {
  const from = sample.indexOf('\nII. ') + 1;
  const to = sample.indexOf('\nVII. ') + 1;
  let text = sample.slice(0, to);
  while (Buffer.byteLength(text) + sample.length - to < bytes) text += sample.slice(from, to);
  return text + sample.slice(to);
}

function wrapped(text) {
  return text
    .split('\n')
    .map((line) => line.replace(/(.{70}\S*) /gu, '$1\n'))
    .join('\n');
}
