import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { isLiving, lineOf, relativeName } from './reporter.mjs';
import { inSample } from './sample.mjs';
import { record } from './table.mjs';
import { refusedByTypes } from './types.mjs';

/**
 * One mutation run over the files named on the command line (`core/tree`, `core/rules/bo-cuc`, a file): Stryker makes the
 * mutants, ./runner.mjs tries the tests on them, ./table.mjs adds the figures to docs/dot-bien.md.
 */
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '1/1' },
    workers: { type: 'string', default: '1' },
    'no-record': { type: 'boolean', default: false },
  },
});
const [part = 1, every = 1] = values.sample.split('/').map(Number);
if (!(part >= 1 && part <= every)) throw new Error(`--sample ${values.sample}: viết như 1/20`);
const sample = { part, every };
const wanted = positionals.length === 0 ? ['core/rules', 'core/citation', 'core/tree'] : positionals;
const files = wanted.flatMap(filesOf).filter((file) => file !== 'server/src/core/rules/index.ts');
console.log(`${files.length} tệp, ${every === 1 ? 'mọi đột biến' : `mẫu ${part}/${every}`}`);

const sandboxes = join('test', 'mutation', `.tam-${process.pid}`);
// The sandbox stands in a folder of its own; what stands beside the checkout stands beside it too.
const shared = here('../../../shared');
if (existsSync(shared)) {
  mkdirSync(sandboxes, { recursive: true });
  symlinkSync(shared, join(sandboxes, 'shared'));
} else console.log('Không có ../shared: các bài trên văn bản thật không được thử.');

const started = Date.now();
const results = await new Stryker({
  mutate: files,
  testRunner: 'the-thuc',
  plugins: ['runner', 'ignore', 'reporter'].map((name) => here(`./${name}.mjs`)),
  ignorers: ['van-ban-cua-quy-tac'],
  mutation: { files, sample },
  warnings: { unknownOptions: false, slow: false },
  coverageAnalysis: 'perTest',
  concurrency: Math.max(1, Number.parseInt(values.workers, 10) || 1),
  // The runner ends an endless test by itself; this is for one that even the clock of `vm` can't end.
  timeoutMS: 600_000,
  timeoutFactor: 1,
  dryRunTimeoutMinutes: 30,
  reporters: ['con-song'],
  logLevel: 'warn',
  tempDirName: sandboxes,
  ignorePatterns: [
    '/test/mutation',
    '/test/vscode',
    '/test/ui',
    '/test/web',
    '/test/bench',
    '/client',
    '/docs',
    '/dist',
    '/.vscode-test',
    '/biome.json',
  ],
  disableTypeChecks: false,
  // Stryker would rewrite it by TypeScript's old interface, which TypeScript 7 no longer has; the runner needs none.
  tsconfigFile: 'khong-co.json',
}).runMutationTest();

const found = results.map((one) => ({ ...one, fileName: relativeName(one.fileName) }));
const sampled = (one) => inSample(one.fileName, one, sample);
const refused = refusedByTypes(
  found.filter((one) => sampled(one) && isLiving(one)),
  here('../../'),
  sandboxes,
);
rmSync(join(sandboxes, 'shared'), { force: true });
rmSync(sandboxes, { recursive: true, force: true });
const all = found.map((one) => (refused.has(one) ? { ...one, status: 'Types' } : one));
const tried = all.filter(sampled);
const commit = execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
mkdirSync(here('./con-song'), { recursive: true });
const list = here(`./con-song/${wanted.join('+').replaceAll('/', '-').slice(0, 100)}.txt`);
writeFileSync(list, tried.filter(isLiving).map(lineOf).join('\n'));
for (const one of tried) {
  if (/Error$/u.test(one.status)) console.log(`không chạy được: ${lineOf(one)} ${one.statusReason ?? ''}`);
}
console.log(record(all, { sampled, sample: `${part}/${every}`, commit, keep: !values['no-record'] }));
console.log(`${Math.round((Date.now() - started) / 6000) / 10} phút; đột biến còn sống: ${list}`);

function filesOf(name) {
  const path = name.startsWith('server/') ? name : join('server', 'src', name);
  const found = path.endsWith('.ts') ? [path] : globSync(join(path, '**', '*.ts'));
  if (found.length === 0) throw new Error(`không có tệp nào ở ${path}`);
  return found.map((file) => file.replaceAll('\\', '/')).sort();
}
