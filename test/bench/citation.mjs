// Speed of the citation scanner: MB/s over 8 MB of the samples, beside one plain expression and remark-parse on the same text,
// and 1 MB of each hostile line. `npm run bench:citations`, or with a size in MB: `npm run bench:citations -- 2`.
// Quote the ratios; MB/s depend on the machine.
import { readdirSync, readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { scanCitations } from '../../server/src/core/citation/scan.ts';
import { parse } from '../../server/src/core/parse.ts';
import { flatOf } from '../../server/src/core/text/flat.ts';

const MB = 1024 * 1024;
const size = (Number(process.argv[2]) || 8) * MB;
const TYPE_WORDS =
  /(?:Chỉ thị|Nghị quyết|Nghị định|Quyết định|Thông tư|Kế hoạch|Công văn|Kết luận|Quy định|Hướng dẫn|Thông báo|Luật|Pháp lệnh) số/gu;

const folder = new URL('../samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => /\.vbhc(?:\.md)?$/u.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const { text, flats } = repeated(size);
const whole = flatOf(text.replaceAll('\n', ' '), 0);
const bytes = Buffer.byteLength(text);
let found = 0;
const scan = best(7, () => {
  found = 0;
  for (const flat of flats) found += scanCitations(flat).length;
});
const oneLine = best(5, () => scanCitations(whole));
const expression = best(5, () => [...text.matchAll(TYPE_WORDS)].length);
const part = text.slice(0, Math.floor(text.length / 16));
const processor = unified().use(remarkParse);
const remark = best(2, () => processor.parse(part), text.length / part.length);

console.log(`${(bytes / MB).toFixed(1)} MB, ${flats.length} đoạn, ${found} viện dẫn`);
for (const [name, { ms, cpu }] of [
  ['scanCitations', scan],
  ['scanCitations, tất cả trên một dòng', oneLine],
  ['một biểu thức, chỉ tên loại + số', expression],
  ['remark-parse (đo trên 1/16)', remark],
]) {
  const [wall, own] = [ms, cpu].map((one) => (bytes / MB / (one / 1000)).toFixed(1).padStart(7));
  const ratio = (ms / scan.ms).toFixed(2).padStart(7);
  console.log(`  ${name.padEnd(34)} ${wall} MB/s   ${own} MB/s CPU   ${ratio} × scanCitations`);
}

console.log('\n1 MB khó trên một dòng');
const HOSTILE = [
  'Nghị định số ',
  'điểm a khoản 1 ',
  'điểm a, ',
  '1/2/3/4/',
  'Luật Luật Luật',
  'Luật ',
  'Luật A, ',
  'Luật sửa đổi, bổ sung một số điều của ',
  'Nghị quyết Đại hội ',
  'số 1/A-B-C-',
  '1/A-',
  '1234567890/',
  'ngày 1/1/',
  'Nghị định số 1/2020/NĐ-CP ngày ',
  'Nghị định số 1/2020/NĐ-CP về “',
  '“',
  'Công văn số … ',
  'số …',
  'số 1/2020/NĐ-CP, ',
  'Nghị định số 1/2020/NĐ-CP về A ',
  'Quyết định số 1/QĐ-UBND của Ban ',
  'Quyết định số 1/QĐ-UBND của Bộ A và ',
  'Căn cứ Luật B và ',
  ' ',
];
for (const piece of HOSTILE) {
  const flat = flatOf(piece.repeat(Math.ceil(MB / Buffer.byteLength(piece))), 0);
  const { ms, cpu } = best(2, () => scanCitations(flat));
  const times = `${ms.toFixed(0).padStart(6)} ms   ${cpu.toFixed(0).padStart(6)} ms CPU`;
  console.log(`  ${JSON.stringify(piece).padEnd(44)} ${times}${cpu < 1000 ? '' : '   QUÁ 1 GIÂY'}`);
}

/** The plain texts of the samples, again and again; the text is the same with a line end after each. */
function repeated(wanted) {
  const once = samples.flatMap((sample) => parse(sample).leaves.map((leaf) => leaf.flat.text)).filter(Boolean);
  const bytesOnce = Buffer.byteLength(once.join('\n')) + 1;
  const flats = [];
  for (let i = 0; i < Math.ceil(wanted / bytesOnce); i += 1) for (const line of once) flats.push(flatOf(line, 0));
  return { text: flats.map((flat) => flat.text).join('\n'), flats };
}

/** The best of some runs, in ms of the clock and of this thread's own time: what the machine does beside it only adds. */
function best(runs, work, times = 1) {
  let ms = Number.POSITIVE_INFINITY;
  let cpu = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const [start, used] = [performance.now(), process.threadCpuUsage().user];
    work();
    ms = Math.min(ms, (performance.now() - start) * times);
    cpu = Math.min(cpu, ((process.threadCpuUsage().user - used) / 1000) * times);
  }
  return { ms, cpu };
}
