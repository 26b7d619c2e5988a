#!/usr/bin/env node
import './lib/modern-node.mjs';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './lib/paths.mjs';

/**
 * What reading a .docx costs: each damaged or hostile file of the tests, the .docx of `test/docx`, and files named, in a
 * process of its own. Prints JSON: seconds and megabytes of each (beyond what the program takes before it reads), and the
 * worst of all; ends with 1 where one takes more than 2 s or 200 MB.
 */
const MOST = { seconds: 2, megabytes: 200 };
const folder = mkdtempSync(join(tmpdir(), 'the-thuc-import-'));
try {
  const script = join(folder, 'read.mjs');
  await bundle('server/src/docx/read/read-docx.ts', script, CHILD());
  const makers = join(folder, 'hostile.mjs');
  await bundle('test/harness/hostile-word.ts', makers, '');
  const { HOSTILE } = await import(makers);
  const files = [];
  for (const [i, { name, bytes }] of HOSTILE.entries()) {
    const path = join(folder, `${i}.docx`);
    writeFileSync(path, bytes());
    files.push({ name, path });
  }
  for (const path of [...fixtures(), ...process.argv.slice(2)]) files.push({ name: path, path });
  const rows = files.map(({ name, path }) => ({ name, ...measured(script, path) }));
  const worst = (key) => rows.reduce((a, b) => (b[key] > a[key] ? b : a));
  const fits = rows.every(({ seconds, megabytes }) => seconds <= MOST.seconds && megabytes <= MOST.megabytes);
  console.log(
    JSON.stringify(
      { files: rows, slowest: worst('seconds'), largest: worst('megabytes'), most: MOST, fits },
      undefined,
      1,
    ),
  );
  process.exitCode = fits ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fixtures() {
  const at = join(root, 'test', 'docx');
  try {
    return readdirSync(at)
      .filter((name) => name.endsWith('.docx'))
      .map((name) => join(at, name));
  } catch {
    return [];
  }
}

function measured(script, path) {
  return JSON.parse(execFileSync(process.execPath, [script, path], { encoding: 'utf8' }));
}

/** What the process does that reads one file. */
function CHILD() {
  return `
import { readFileSync } from 'node:fs';
const bytes = readFileSync(process.argv[2]);
const before = process.resourceUsage().maxRSS;
const start = process.cpuUsage();
const result = readDocx(bytes);
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({
  result: result.type === 'refused' ? result.id : result.text.length,
  seconds: Math.round((user + system) / 1000) / 1000,
  megabytes: Math.round((process.resourceUsage().maxRSS - before) / 1024),
}));`;
}

async function bundle(entry, outfile, footer) {
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `import { readDocx } from './server/src/docx/read/read-docx.ts';\nexport * from './${entry}';\n${footer}`,
      resolveDir: root,
      sourcefile: 'measure.ts',
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    // yaml, a CommonJS package, asks for Node's own modules by require.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}
