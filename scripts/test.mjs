#!/usr/bin/env node
import './lib/modern-node.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './lib/paths.mjs';

/**
 * `npm test`: every check, all of them even after one fails; the last line is the tally. Types, lint, format and the like
 * count as one each, tests one by one. `--check` leaves out what needs a real VS Code.
 */
const quick = process.argv.includes('--check');
const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
const results = [];

await step('kiểu', () => command(['scripts/types.mjs']));
await step('lint', () => command([biome, 'lint', '--error-on-warnings', '.']));
await step('định dạng', () => command([biome, 'format', '.']));
await step('tệp sinh tự động', () => command(['scripts/generate.ts', '--check']));
await step('dựng', () => command(['esbuild.mjs']));
await step('đơn vị, giao thức, ngữ pháp, đoạn mẫu', vitest);
await step('máy chủ trong worker', async () => {
  const { workerSmoke } = await import('../test/web/smoke.mjs');
  await workerSmoke();
  return { passed: 1, failed: 0 };
});
if (!quick && process.env.THE_THUC_SKIP_VSCODE === '1') {
  console.log('\nTHE_THUC_SKIP_VSCODE=1: bỏ qua kiểm thử trong VS Code và kiểm thử giao diện.');
} else if (!quick) {
  await step('trong VS Code', async () => {
    const { runSuite } = await import('../test/vscode/run.mjs');
    const { passed, failed, where } = await runSuite();
    console.log(`  (${where})`);
    // A suite that ran nothing has not passed.
    return passed + failed === 0 ? { passed: 0, failed: 1 } : { passed, failed };
  });
  await step('giao diện', async () => {
    const { runUi } = await import('../test/ui/ui.mjs');
    return runUi();
  });
}

console.log('');
for (const { title, passed, failed, seconds } of results) {
  console.log(`${failed === 0 ? '✓' : '✗'} ${title}: ${passed} đạt, ${failed} hỏng (${seconds} giây)`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

async function step(title, work) {
  console.log(`\n── ${title}`);
  const started = Date.now();
  let tally;
  try {
    tally = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    tally = { passed: 0, failed: 1 };
  }
  results.push({ title, ...tally, seconds: Math.round((Date.now() - started) / 1000) });
}

async function command(args) {
  const code = await run(args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts by vitest's own report; a test that is skipped is named, never passed over in silence. */
async function vitest() {
  const folder = mkdtempSync(join(tmpdir(), 'the-thuc-vitest-'));
  const report = join(folder, 'report.json');
  try {
    const bin = join('node_modules', 'vitest', 'vitest.mjs');
    const code = await run([bin, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]);
    const found = JSON.parse(readFileSync(report, 'utf8'));
    for (const file of found.testResults) {
      for (const test of file.assertionResults) {
        if (['skipped', 'pending', 'todo'].includes(test.status)) console.log(`  bỏ qua: ${test.fullName}`);
      }
    }
    // A file that fails to load has no failed test, but a failed run.
    const failed = Math.max(found.numFailedTests, code === 0 ? 0 : 1);
    return { passed: found.numPassedTests, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args) {
  return new Promise((resolve) => {
    const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
