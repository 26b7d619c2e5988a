#!/usr/bin/env node
import './scripts/lib/modern-node.mjs';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundledPackages, noticeText } from './scripts/lib/licences.mjs';
import { root } from './scripts/lib/paths.mjs';
import { writeReadme } from './scripts/lib/readme.mjs';

/**
 * Bundles everything that runs into dist/. `--dev` keeps names and adds source maps; without it the output is what is
 * shipped, and what the tests run.
 */
const dev = process.argv.includes('--dev');
const node = { platform: 'node', target: 'node20' };
const browser = { platform: 'browser', target: 'es2022', conditions: ['worker'] };
// Some of the bundled packages are CommonJS and ask for Node's own modules by require.
const REQUIRE =
  "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);";

const targets = [
  { entry: 'client/src/extension.node.ts', out: 'client/node.cjs', shipped: true, ...node, format: 'cjs' },
  // .cjs: VS Code's web worker host takes no ES module and holds every other entry of a package of type "module" for one.
  { entry: 'client/src/extension.web.ts', out: 'client/web.cjs', shipped: true, ...browser, format: 'cjs' },
  { entry: 'server/src/entry/node.ts', out: 'server/node.cjs', shipped: true, ...node, format: 'cjs' },
  { entry: 'server/src/entry/browser.ts', out: 'server/browser.js', shipped: true, ...browser, format: 'iife' },
  // Shown in a page of its own, with nothing of VS Code but a channel for messages.
  { entry: 'client/src/preview/page/main.ts', out: 'preview/page.js', shipped: true, ...browser, format: 'iife' },
  {
    entry: 'server/src/entry/cli.ts',
    out: 'cli.js',
    shipped: true,
    ...node,
    format: 'esm',
    banner: `#!/usr/bin/env node\n${REQUIRE}`,
  },
  // Loaded when a .docx is asked for, by Node and by a browser's worker alike: it uses nothing of either.
  { entry: 'server/src/entry/docx.ts', out: 'docx.js', shipped: true, ...browser, format: 'esm' },
  { entry: 'test/vscode/suite/index.ts', out: 'test/suite.cjs', shipped: false, ...node, format: 'cjs' },
];

mkdirSync(join(root, 'dist'), { recursive: true });

const missing = targets.filter(({ entry }) => !existsSync(join(root, entry)));
const tried = await Promise.allSettled(targets.filter((target) => !missing.includes(target)).map(bundle));
const built = tried.filter(({ status }) => status === 'fulfilled').map(({ value }) => value);

const shipped = bundledPackages(built.filter(({ target }) => target.shipped).map(({ metafile }) => metafile));
writeFileSync(join(root, 'dist', 'THIRD-PARTY.txt'), noticeText(shipped));
writeFileSync(join(root, 'dist', 'packages.json'), `${JSON.stringify(shipped, undefined, 1)}\n`);

writeReadme();

for (const { target, bytes } of built) console.log(`dist/${target.out}  ${Math.round(bytes / 1024)} KB`);
// esbuild has already said what is wrong, and where.
if (built.length < tried.length) process.exitCode = 1;
if (missing.length > 0) {
  console.error(`Không dựng được vì thiếu: ${missing.map(({ entry }) => entry).join(', ')}`);
  process.exitCode = 1;
}

async function bundle(target) {
  const { entry, out, shipped: _, banner, ...options } = target;
  const outfile = join(root, 'dist', out);
  const { metafile } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    metafile: true,
    minify: !dev && target.shipped,
    sourcemap: dev || !target.shipped ? 'linked' : false,
    // Vietnamese letters as they are: half the size of escapes.
    charset: 'utf8',
    // All notices stand in THIRD-PARTY.txt.
    legalComments: 'none',
    external: ['vscode', 'mocha'],
    plugins: [onDemand(out)],
    logLevel: 'warning',
    ...(banner === undefined ? {} : { banner: { js: banner } }),
  });
  if (banner?.startsWith('#!') === true) chmodSync(outfile, 0o755);
  return { target, metafile, bytes: readFileSync(outfile).length };
}

/** `import('…/entry/docx.ts')` stays an import at run time, of the bundle that holds it. */
function onDemand(out) {
  const path = `${out.includes('/') ? '..' : '.'}/docx.js`;
  return {
    name: 'on-demand',
    setup({ onResolve }) {
      onResolve({ filter: /[/]entry[/]docx[.]ts$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path, external: true } : undefined,
      );
    },
  };
}
