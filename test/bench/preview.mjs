// From a keystroke to what the preview's page is sent: parse of the changed text, layout, HTML, patch; beside parse of the same
// text from scratch, in one run. `npm run bench:preview`, or with sizes in KB: `npm run bench:preview -- 60`. What the page
// itself then takes to break lines and pages is measured in the browser: `node test/ui/ui.mjs preview` prints it.
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { patchOf } from '../../client/src/preview/patch.ts';
import { layout } from '../../server/src/core/layout/layout.ts';
import { previewPages } from '../../server/src/core/layout/preview.ts';
import { parse } from '../../server/src/core/parse.ts';

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const sample = readFileSync(new URL('../samples/ke-hoach-thi-dua-so-noi-vu.vbhc', import.meta.url), 'utf8');

for (const size of sizes.length > 0 ? sizes : [12, 60]) {
  const text = longer(size * 1024);
  const at = text.indexOf('\n', text.length / 2);
  const typed = [' rà', ' rà soát'].map((words) => text.slice(0, at) + words + text.slice(at));
  let turn = 0;
  let tree = parse(typed[1]);
  let shown = previewPages(layout(tree));
  let sent = 0;
  const keystroke = () => {
    tree = parse(typed[turn++ % 2], tree);
    const pages = previewPages(layout(tree));
    const patch = patchOf(shown.blocks, pages.blocks);
    sent = JSON.stringify({ patch, spans: pages.spans }).length;
    shown = pages;
  };
  const bench = new Bench({ time: 1500, iterations: 20, warmupTime: 500 });
  bench
    .add('parse', () => parse(text))
    .add('keystroke', keystroke)
    .add('layout', () => layout(tree))
    .add('html', () => previewPages(layout(tree)));
  await bench.run();
  const [base, all, laid, html] = bench.tasks.map(({ result }) => result.latency.p50);
  const p99 = bench.tasks[1].result.latency.p99;
  console.log(
    `${Math.round(Buffer.byteLength(text) / 1024)} KB, ${shown.blocks.length} blocks: keystroke ${all.toFixed(1)} ms (p99 ${p99.toFixed(1)}), ${(all / base).toFixed(1)} × parse from scratch; layout ${(laid / base).toFixed(1)} ×, layout and HTML ${(html / base).toFixed(1)} ×; ${sent} characters to the page`,
  );
}

function longer(bytes) {
  const from = sample.indexOf('\nII. ') + 1;
  const to = sample.indexOf('\nVII. ') + 1;
  let text = sample.slice(0, to);
  while (Buffer.byteLength(text) + sample.length - to < bytes) text += sample.slice(from, to);
  return text + sample.slice(to);
}
