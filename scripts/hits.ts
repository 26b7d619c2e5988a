/**
 * Every finding of the rules named, over the files or folders named, with the text around it: for reading the hits of a
 * rule on real texts before it lands. `node scripts/hits.ts RULE[,RULE…]|all PATH… [--count]`
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lint } from '../server/src/core/lint/run.ts';
import { parse } from '../server/src/core/parse.ts';
import { RULES } from '../server/src/core/rules/index.ts';

const [wanted = 'all', ...rest] = process.argv.slice(2);
const countOnly = rest.includes('--count');
const ids = wanted === 'all' ? undefined : new Set(wanted.split(','));
const rules = RULES.filter((rule) => ids === undefined || ids.has(rule.id) || ids.has(`${rule.id.split('/')[0]}/*`));
const levels = Object.fromEntries(
  rules.filter((rule) => rule.offByDefault === true).map((rule) => [rule.id, rule.severity]),
);

// The day matters to what is undated, and to what has ended since.
const today = new Date().toISOString().slice(0, 10);
const counts = new Map<string, number>();
for (const path of rest.filter((argument) => !argument.startsWith('--')).flatMap(textFiles)) {
  const text = readFileSync(path, 'utf8');
  for (const finding of lint(parse(text), { language: 'vi', rules, levels, today })) {
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    if (countOnly) continue;
    const { start, end } = finding.span;
    const around = `${text.slice(Math.max(0, start - 50), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 50)}`;
    const line = text.slice(0, start).split(/\r\n|\r|\n/u).length;
    console.log(
      `${path.split('/').slice(-1)[0]}:${line} ${finding.severity} ${finding.rule}\n    ${JSON.stringify(around)}\n    ${finding.message}`,
    );
  }
}
for (const [rule, count] of [...counts].sort()) console.log(`${String(count).padStart(6)}  ${rule}`);

function textFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter((file) => /\.(?:txt|md|vbhc)$/u.test(file) && !file.endsWith('README.md'));
}
