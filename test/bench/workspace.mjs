// A folder of 2,000 documents in the real server, over in-process streams as an editor speaks to it: how long the index
// takes, how long each answer takes once it stands, beside a search of all texts for the number. `npm run bench:workspace`,
// or with another number of documents: `npm run bench:workspace -- 500`.
import { readdirSync, readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inFolder, startServer } from '../harness/lsp.ts';

const COUNT = Number(process.argv[2] ?? 2000);
const ROUNDS = 30;
const BATCH = 50;
/** Cited everywhere. */
const OFTEN = '30/2020/NĐ-CP';

const texts = new Map(documents(COUNT));
const bytes = [...texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`${texts.size} văn bản, ${Math.round(bytes / 1024)} KB\n`);

const client = await startServer({ files: {} });
for (const [path, text] of texts) client.disk.set(inFolder(path), text);
const first = '0000.vbhc';
const text = texts.get(first);
const uri = await client.open(text, inFolder(first));
const typing = during(async () => {
  await client.edit(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'A');
  await client.request('textDocument/diagnostic', { textDocument: { uri } });
});
const built = await timed(async () => {
  await client.index({ state: 'begin' });
  const files = [...texts].map(([path, text]) => ({ uri: inFolder(path), path, text }));
  for (let at = 0; at < files.length; at += BATCH) await client.index({ files: files.slice(at, at + BATCH) });
  await client.index({ state: 'done' });
});
console.log(`dựng chỉ mục: ${ms(built)} (${(built / COUNT).toFixed(2)} ms một văn bản)`);
console.log(`  trong lúc ấy gõ một chữ và hỏi phát hiện: ${await typing.end()}`);
const asking = during(() => client.request('textDocument/documentSymbol', { textDocument: { uri } }));
const checked = await timed(() => client.state((state) => state.checked));
console.log(`kiểm tra nền xong sau: ${ms(checked)}`);
console.log(`  trong lúc ấy hỏi dàn ý: ${await asking.end()}\n`);

// The text as it was, and its findings and those of the others settled again.
await client.change(uri, text);
await client.request('textDocument/documentSymbol', { textDocument: { uri } });
await client.tell('không có.vbhc');
await client.state((state) => state.checked);

/** Cited by a few only. */
const lines = TextDocument.create(uri, 'vbhc', 0, text);
const often = lines.positionAt(text.indexOf(OFTEN) + 1);
const seldomCode = codeOf(7);
const seldom = lines.positionAt(text.indexOf(seldomCode) + 1);
const all = [...texts.keys()].map((path) => ({ uri: inFolder(path) }));

await report('tham chiếu, số gặp khắp nơi', () => references(often), OFTEN);
await report('tham chiếu, số ít gặp', () => references(seldom), seldomCode);
await report('đổi số khắp nơi, số gặp khắp nơi', () => rename(often, '31/2020/NĐ-CP'), OFTEN);
await report('đổi số khắp nơi, số ít gặp', () => rename(seldom, '99/KH-SNV'), seldomCode);
await report('tìm văn bản: “34 ct”', () => client.request('workspace/symbol', { query: '34 ct' }), '34-CT');
await report('tìm văn bản: “thi dua”', () => client.request('workspace/symbol', { query: 'thi dua' }), 'thi đua');
await report('tìm văn bản: không ghi gì', () => client.request('workspace/symbol', { query: '' }));
await report('kiểm tra cả thư mục', async () => {
  const { files } = await client.request('theThuc/checkFolder', { files: all });
  if (files.length !== COUNT) throw new Error(`${files.length} tệp`);
  return files;
});

console.log('\nmột tệp đổi, đến khi tham chiếu tới số ấy đúng trở lại:');
let round = 0;
const before = (await references(seldom)).length;
await report('tệp mới', async () => {
  await put(`mới ${(round += 1)}.vbhc`, texts.get(pathOf(COUNT / 2)));
  return expected(before + round);
});
await report('tệp sửa', async () => {
  await put('mới 1.vbhc', `${texts.get(pathOf(COUNT / 2))}\nThêm dòng ${(round += 1)}.\n`);
  return expected(before + ROUNDS);
});
round = 0;
await report('tệp đổi tên', async () => {
  round += 1;
  const renamed = { from: inFolder(`mới ${round}.vbhc`), to: inFolder(`cũ ${round}.vbhc`), path: `cũ ${round}.vbhc` };
  await client.index({ renamed: [renamed] });
  return expected(before + ROUNDS);
});
round = 0;
await report('tệp xóa', async () => {
  client.disk.delete(inFolder(`cũ ${(round += 1)}.vbhc`));
  await client.tell(`cũ ${round}.vbhc`);
  return expected(before + ROUNDS - round);
});
await report('gõ một chữ trong văn bản đang mở', async () => {
  await client.edit(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, 'A');
  return references(seldom);
});
const memory = process.memoryUsage();
console.log(`\nbộ nhớ cả tiến trình (máy chủ, khách, văn bản): ${Math.round(memory.heapUsed / 1048576)} MB heap`);
await client.stop();
process.exit(0);

/** What a drafter feels of the work in the background: a request every 100 ms until `end`. */
function during(run) {
  let busy = true;
  const waits = [];
  const loop = (async () => {
    while (busy) {
      waits.push(await timed(run));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  })();
  return {
    async end() {
      busy = false;
      await loop;
      waits.sort((a, b) => a - b);
      return `${ms(waits[waits.length >> 1])} giữa, ${ms(waits.at(-1))} lâu nhất (${waits.length} lần)`;
    },
  };
}

function references(position) {
  return client.request('textDocument/references', {
    textDocument: { uri },
    position,
    context: { includeDeclaration: true },
  });
}

async function rename(position, newName) {
  const { documentChanges } = await client.request('textDocument/rename', { textDocument: { uri }, position, newName });
  return documentChanges;
}

async function put(path, content) {
  client.disk.set(inFolder(path), content);
  await client.tell(path);
}

/** A figure of an answer that is wrong would be worth nothing. */
async function expected(count) {
  const found = await references(seldom);
  if (found.length !== count) throw new Error(`${found.length} chỗ thay vì ${count}`);
  return found;
}

async function report(name, run, sought) {
  const times = [];
  let size = 0;
  for (let i = 0; i < ROUNDS; i += 1) {
    times.push(
      await timed(async () => {
        size = (await run()).length;
      }),
    );
  }
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1];
  const line = `  ${name.padEnd(38)} ${ms(median).padStart(10)} giữa, ${ms(times.at(-1)).padStart(10)} lâu nhất, ${size} kết quả`;
  if (sought === undefined) {
    console.log(line);
    return;
  }
  const scans = [];
  for (let i = 0; i < ROUNDS; i += 1) scans.push(await timed(() => scan(sought)));
  scans.sort((a, b) => a - b);
  const base = scans[scans.length >> 1];
  console.log(`${line}; ${(median / base).toFixed(2)} × indexOf trong mọi văn bản (${ms(base)})`);
}

/** What an editor's own search does at least: every place of the string. */
function scan(sought) {
  const found = [];
  for (const [path, content] of texts) {
    for (let at = content.indexOf(sought); at >= 0; at = content.indexOf(sought, at + 1)) found.push([path, at]);
  }
  return found;
}

async function timed(run) {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function ms(time) {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function pathOf(number) {
  const name = String(Math.floor(number)).padStart(4, '0');
  return number < COUNT / 2 ? `${name}.vbhc` : `năm 2026/${name}.vbhc`;
}

function codeOf(number) {
  return `${number + 1}/KH-SNV`;
}

/** The samples again and again, each with a number of its own, and a paragraph that cites others. */
function documents(count) {
  const folder = new URL('../samples/', import.meta.url);
  const samples = readdirSync(folder)
    .filter((name) => /\.vbhc(?:\.md)?$/u.test(name) && !name.includes('-loi'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return Array.from({ length: count }, (_, number) => {
    const sample = samples[number % samples.length].replace(/^(.*Số: ?)\d+\/[^\s\t]+/mu, `$1${codeOf(number)}`);
    const others = [7, 11, 13].map(
      (step) => `Kế hoạch số ${codeOf(number % (count / 2) === 0 ? step : (number * step) % count)}`,
    );
    const cites = `Thực hiện Nghị định số ${OFTEN} ngày 05/3/2020 của Chính phủ, Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị; ${others.join('; ')}.`;
    const body = /^ *I\. .*$/mu;
    return [pathOf(number), body.test(sample) ? sample.replace(body, `$&\n${cites}`) : `${sample}\n${cites}\n`];
  });
}
