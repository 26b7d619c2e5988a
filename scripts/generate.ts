/**
 * Writes everything that is derived from the rules: the index that the core imports, a page per rule, their lists by part and by article,
 * the page of the published codes of citation faults, the page of what of the law is checked, the page of how many hits
 * are right, and the property `theThuc.quyTac` of the settings schema in package.json; the JSON schema of .the-thuc.json;
 * and from the registry of citable documents its JSON schema and the page that lists it. `--check` writes
 * nothing, names what is stale and exits with 1.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Rule } from '../server/src/core/lint/rule.ts';
import { ARTICLE_INDEX, PART_INDEX } from '../server/src/core/pages/address.ts';
import { articleIndexPage, partIndexPage } from '../server/src/core/pages/index-pages.ts';
import { rulePage } from '../server/src/core/pages/rule-page.ts';
import { readEntries } from '../server/src/core/registry/read.ts';
import { configSchema } from './config-schema.ts';
import { COVERAGE } from './coverage/index.ts';
import { coveragePage } from './coverage/page.ts';
import { printedPage } from './coverage/printed-page.ts';
import { issueCodesPage } from './issue-codes.ts';
import { judged, judgedPage } from './judged.ts';
import { registryPage } from './registry-page.ts';
import { registrySchema } from './registry-schema.ts';
import { withRuleSettings } from './rule-settings.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const rulesFolder = join(root, 'server', 'src', 'core', 'rules');
const pagesFolder = join(root, 'docs', 'quy-tac');

const check = process.argv.includes('--check');
const wanted = await generatedFiles();
const stale = [...wanted].filter(([path, text]) => readIfThere(path) !== text).map(([path]) => path);
const orphans = pageFiles().filter((path) => !wanted.has(path));
if (check) {
  for (const path of [...stale, ...orphans]) console.error(`stale: ${show(path)}`);
  if (stale.length + orphans.length > 0) {
    console.error('run "npm run generate" and commit what it writes');
    process.exitCode = 1;
  }
} else {
  for (const path of stale) write(path, wanted.get(path) ?? '');
  for (const path of orphans) rmSync(path);
  const count = stale.length + orphans.length;
  console.log(count === 0 ? 'generated files are up to date' : `${count} files written or removed`);
}

async function generatedFiles(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const sources = ruleFiles();
  // The index stands first on disk: run.ts imports it, so a rule that was deleted must leave it before anything else loads.
  files.set(join(rulesFolder, 'index.ts'), rulesIndex(sources));
  const rules: Rule[] = [];
  for (const source of sources) {
    const module = (await import(pathToFileURL(join(rulesFolder, source)).href)) as { default?: Rule };
    if (module.default === undefined) throw new Error(`${source} has no default export`);
    if (`${module.default.id}.ts` !== source) throw new Error(`${source} holds the rule ${module.default.id}`);
    rules.push(module.default);
  }
  const page = (name: string, markdown: string): void => {
    files.set(
      join(pagesFolder, `${name}.md`),
      `<!-- Trang này do scripts/generate.ts viết ra từ các tệp quy tắc. -->\n${markdown}`,
    );
  };
  for (const rule of rules) page(rule.id, rulePage(rule, rules, 'vi'));
  page(PART_INDEX, partIndexPage(rules, 'vi'));
  page(ARTICLE_INDEX, articleIndexPage(rules, 'vi'));
  const titles = new Map(rules.map((rule) => [rule.id, rule.title.vi]));
  files.set(join(root, 'docs', 'ma-loi-vien-dan.md'), issueCodesPage(titles));
  files.set(join(root, 'docs', 'do-phu.md'), coveragePage(COVERAGE, titles));
  files.set(join(root, 'docs', 'ban-in.md'), printedPage());
  files.set(join(root, 'docs', 'do-dung.md'), judgedPage(judged(), titles));
  const manifest = join(root, 'package.json');
  files.set(manifest, withRuleSettings(readFileSync(manifest, 'utf8'), rules));
  const registry: unknown = JSON.parse(readFileSync(join(root, 'server', 'data', 'can-cu.json'), 'utf8'));
  files.set(join(root, 'server', 'data', 'can-cu.schema.json'), registrySchema());
  files.set(join(root, 'server', 'data', 'the-thuc.schema.json'), configSchema(rules));
  files.set(join(root, 'docs', 'can-cu.md'), registryPage(readEntries(registry, { kind: 'san-co' }).entries));
  return files;
}

/** `<group>/<rule>.ts`, sorted; a name that begins with `_` is a helper of its group. */
function ruleFiles(): string[] {
  const found: string[] = [];
  for (const group of readdirSync(rulesFolder, { withFileTypes: true })) {
    if (!group.isDirectory()) continue;
    for (const file of readdirSync(join(rulesFolder, group.name))) {
      if (file.endsWith('.ts') && !file.startsWith('_')) found.push(`${group.name}/${file}`);
    }
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}

function rulesIndex(sources: readonly string[]): string {
  const name = (source: string): string =>
    source.slice(0, -3).replace(/[-/]+([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
  const imports = sources.map((source) => `import ${name(source)} from './${source}';`);
  const list = sources.map((source) => `  ${name(source)},`);
  return [
    '// Generated by scripts/generate.ts from the rule files; "npm run generate" writes it anew.',
    "import type { Rule } from '../lint/rule.ts';",
    ...imports,
    '',
    '/** Every rule, sorted by id. */',
    'export const RULES: readonly Rule[] = [',
    ...list,
    '];',
    '',
  ].join('\n');
}

function pageFiles(): string[] {
  if (!existsSync(pagesFolder)) return [];
  return readdirSync(pagesFolder, { recursive: true })
    .map((name) => join(pagesFolder, String(name)))
    .filter((path) => path.endsWith('.md'));
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}

function show(path: string): string {
  return relative(root, path).split(sep).join('/');
}
