// Time of a comparison against reading both texts, and against the same texts word by word as one list, in one run: quote the
// ratios, not the milliseconds. `npm run bench:compare`, or with two files: `npm run bench:compare -- CŨ MỚI`.
import { existsSync, readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import { Bench } from 'tinybench';
import { akomaXml } from '../../server/src/core/akoma/akoma.ts';
import { changesOf } from '../../server/src/core/compare/changes.ts';
import { compareTexts } from '../../server/src/core/compare/compare.ts';
import { trackedLayout } from '../../server/src/core/compare/tracked.ts';
import { layout } from '../../server/src/core/layout/layout.ts';
import { parse } from '../../server/src/core/parse.ts';
import { longDecree } from '../harness/decree.ts';

const [oldFile, newFile] = process.argv.slice(2);
const sample = read('../samples/ke-hoach-thi-dua-so-noi-vu.vbhc');
const real = new URL('../../../shared/corpus/normative/nd-146-2025-phan-quyen-cong-thuong.txt', import.meta.url);
const long = existsSync(real) ? readFileSync(real, 'utf8') : longDecree(350_000).text;

/** Every tenth line has a word changed, every thirtieth is gone, every fortieth is new. */
const cases =
  oldFile === undefined || newFile === undefined
    ? {
        'kế hoạch 12 KB, sửa một phần mười số dòng': [sample, edited(sample)],
        'nghị định 350 KB, không sửa gì': [long, long],
        'nghị định 350 KB, sửa một phần mười số dòng': [long, edited(long)],
        'nghị định 350 KB với một văn bản khác hẳn': [long, edited(sample.repeat(30))],
      }
    : { [`${oldFile} với ${newFile}`]: [readFileSync(oldFile, 'utf8'), readFileSync(newFile, 'utf8')] };

for (const [name, [before, after]] of Object.entries(cases)) {
  const [old, young] = [parse(before), parse(after)];
  const bench = new Bench({ time: 800, iterations: 6, warmupTime: 300 });
  bench
    .add('parse', () => [parse(before), parse(after)])
    .add('compare', () => changesOf(compareTexts(old, young), 'vi'))
    .add('layout', () => [layout(old), layout(young)])
    .add('tracked', () => trackedLayout(layout(old), layout(young)))
    .add('akoma', () => akomaXml(young, { program: 'x', version: '0' }));
  await bench.run();
  const [base, compared, printed, tracked, akoma] = bench.tasks.map(({ result }) => result.latency.p50);
  const start = performance.now();
  diffWords(before, after, { maxEditLength: 60_000, timeout: 20_000 });
  const words = performance.now() - start;
  const count = changesOf(compareTexts(old, young), 'vi').length;
  console.log(
    `${name}: so sánh ${(compared / base).toFixed(2)} × đọc hai bản (${compared.toFixed(0)} ms), ${count} chỗ; dấu sửa đổi ${((tracked - printed) / base).toFixed(2)} ×; từng chữ cả văn bản bằng diff ${(words / base).toFixed(1)} ×; Akoma Ntoso ${(akoma / base).toFixed(2)} ×`,
  );
}

function read(path) {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function edited(text) {
  return text
    .split('\n')
    .flatMap((line, i) => {
      if (i % 30 === 29) return [];
      const changed = i % 10 === 9 ? line.replace(/ \p{L}+(?= \p{L}+ \p{L}+$|[.;])/u, ' sửa lại') : line;
      return i % 40 === 39 ? [changed, `Đoạn thêm vào thứ ${i} để đo thời gian so sánh hai bản.`] : [changed];
    })
    .join('\n');
}
