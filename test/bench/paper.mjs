// Time of an export to .docx beside parse and beside the bare library writing the same paragraphs without any form, in one
// run: quote the ratios; the milliseconds are this machine's. `npm run bench:paper`, or with sizes in KB: `-- 12 48`.

import { readFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';
import { Bench } from 'tinybench';
import { layout } from '../../server/src/core/layout/layout.ts';
import { textBlocks } from '../../server/src/core/layout/walk.ts';
import { parse } from '../../server/src/core/parse.ts';
import { writeDocx } from '../../server/src/docx/write/docx.ts';

/** Twenty pages as LibreOffice breaks them. */
const TWENTY_PAGES = 48;
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
const sample = readFileSync(new URL('../samples/ke-hoach-thi-dua-so-noi-vu.vbhc', import.meta.url), 'utf8');

for (const size of sizes.length > 0 ? sizes : [12, TWENTY_PAGES]) {
  const text = longer(size * 1024);
  const parsed = parse(text);
  const printed = layout(parsed);
  const words = printed.sections.flatMap(textBlocks).map(({ runs }) => runs.map((run) => run.text).join(''));
  const bare = () =>
    Packer.pack(new Document({ sections: [{ children: words.map((one) => new Paragraph(one)) }] }), 'uint8array');
  const bench = new Bench({ time: 2000, iterations: 10, warmupTime: 1000 });
  bench
    .add('parse', () => parse(text))
    .add('layout', () => layout(parsed))
    .add('bare', bare)
    .add('export', async () => writeDocx(layout(parse(text)), { source: text }));
  await bench.run();
  const [read, laid, library, all] = bench.tasks.map(({ result }) => result.latency.p50);
  const bytes = (await writeDocx(printed, { source: text })).length;
  console.log(
    `${size} KB, ${words.length} đoạn: xuất .docx ${(all / read).toFixed(1)} × parse, ${(all / library).toFixed(2)} × thư viện docx viết suông; ` +
      `layout ${(laid / read).toFixed(2)} × parse; máy này ${all.toFixed(0)} ms, tệp ${Math.round(bytes / 1024)} KB`,
  );
}

function longer(bytes) {
  const from = sample.indexOf('\nII. ') + 1;
  const to = sample.indexOf('\nVII. ') + 1;
  let text = sample.slice(0, to);
  while (Buffer.byteLength(text) + sample.length - to < bytes) text += sample.slice(from, to);
  return text + sample.slice(to);
}
