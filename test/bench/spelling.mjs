// Speed of the spelling scan: MB/s over 8 MB of the samples, beside `split(/\s+/u)` of the same text, and hostile lines.
// `npm run bench:spelling`, or with a size in MB. Quote the ratios; MB/s depend on the machine.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '../../server/src/core/parse.ts';
import { slipsOf } from '../../server/src/core/spelling/judge.ts';
import { scanWords } from '../../server/src/core/spelling/scan.ts';
import { wordSlips } from '../../server/src/core/spelling/word-slips.ts';
import { flatOf } from '../../server/src/core/text/flat.ts';

const MB = 1024 * 1024;
const size = (Number(process.argv[2]) || 8) * MB;
const folder = new URL('../samples/', import.meta.url);
const once = readdirSync(folder)
  .filter((name) => /\.vbhc(?:\.md)?$/u.test(name))
  .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')).leaves.map((leaf) => leaf.flat.text))
  .filter(Boolean);
const bytesOnce = Buffer.byteLength(once.join('\n')) + 1;
const lines = Array.from({ length: Math.ceil(size / bytesOnce) }, () => once).flat();
const text = lines.join('\n');
const bytes = Buffer.byteLength(text);
const viewOf = (texts) => ({ printed: texts.map((one) => ({ role: 'text', flat: flatOf(one, 0) })) });

let odd = 0;
const scan = best(9, () => {
  odd = 0;
  for (const line of lines) scanWords(line, () => (odd += 1));
});
const judge = best(5, () => slipsOf(viewOf(lines), []));
const words = best(5, () => {
  for (const line of lines) wordSlips(line);
});
const both = best(5, () => {
  slipsOf(viewOf(lines), []);
  for (const line of lines) wordSlips(line);
});
const split = best(5, () => text.split(/\s+/u).length);

console.log(`${(bytes / MB).toFixed(1)} MB, ${lines.length} đoạn, ${odd} từ lạ`);
for (const [name, { ms, cpu }] of [
  ['tìm từ lạ (scanWords)', scan],
  ['cả việc xét từ lạ (slipsOf)', judge],
  ['từ hai âm tiết (wordSlips)', words],
  ['cả hai (slipsOf, wordSlips)', both],
  ['text.split(/\\s+/u)', split],
]) {
  const [wall, own] = [ms, cpu].map((one) => (bytes / MB / (one / 1000)).toFixed(1).padStart(7));
  console.log(
    `  ${name.padEnd(30)} ${wall} MB/s   ${own} MB/s CPU   ${(ms / split.ms).toFixed(2).padStart(6)} × split`,
  );
}

console.log('\n1 MB khó trên một dòng');
for (const piece of [
  'cuả ',
  'ạ',
  'phưong/',
  'vieejt ',
  'quye61t ',
  'ngày15',
  'tiếN',
  'cuả.',
  'Đắk ',
  'aaaaaa ',
  'thựchiện ',
  'ôxy-',
]) {
  const view = () => viewOf([piece.repeat(Math.ceil(MB / Buffer.byteLength(piece)))]);
  const { ms, cpu } = best(2, () => slipsOf(view(), []));
  console.log(
    `  ${JSON.stringify(piece).padEnd(16)} ${ms.toFixed(0).padStart(6)} ms   ${cpu.toFixed(0).padStart(6)} ms CPU`,
  );
}

for (const piece of ['cụ thế ', 'công ghiệp ', 'ghiệp ', 'phần đấu ', 'đê đánh giá ', 'thế cụ ']) {
  const line = piece.repeat(Math.ceil(MB / Buffer.byteLength(piece)));
  const { ms, cpu } = best(2, () => wordSlips(line));
  console.log(
    `  ${JSON.stringify(piece).padEnd(16)} ${ms.toFixed(0).padStart(6)} ms   ${cpu.toFixed(0).padStart(6)} ms CPU   (wordSlips)`,
  );
}

/** The best of some runs, in ms of the clock and of this thread's own time: what the machine does beside it only adds. */
function best(runs, work) {
  let ms = Number.POSITIVE_INFINITY;
  let cpu = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const [start, used] = [performance.now(), process.threadCpuUsage().user];
    work();
    ms = Math.min(ms, performance.now() - start);
    cpu = Math.min(cpu, (process.threadCpuUsage().user - used) / 1000);
  }
  return { ms, cpu };
}
