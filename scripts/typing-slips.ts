/**
 * How many slips of typing (blanks, marks, brackets, dashes), put one by one into real texts, the rules tell, by kind.
 * `node scripts/typing-slips.ts PATH… [--most 20] [--missed]`
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SLIPS, trySlips } from '../test/harness/typing-slips.ts';

const args = process.argv.slice(2);
const showMissed = args.includes('--missed');
const mostAt = args.indexOf('--most');
const most = mostAt < 0 ? 20 : Number(args[mostAt + 1]);
const paths = args.filter((one, i) => !one.startsWith('--') && (mostAt < 0 || i !== mostAt + 1));
const texts = paths.flatMap(textFiles).map((path) => readFileSync(path, 'utf8').normalize('NFC'));

let put = 0;
let found = 0;
for (const kind of SLIPS) {
  const counts = texts.map((text) => trySlips(kind, text, most));
  const total = counts.reduce((sum, one) => sum + one.put, 0);
  const told = counts.reduce((sum, one) => sum + one.found, 0);
  put += total;
  found += told;
  console.log(`${kind.name.padEnd(40)} ${String(told).padStart(5)} of ${String(total).padStart(5)}  ${kind.rule}`);
  if (showMissed) for (const line of counts.flatMap((one) => one.missed)) console.log(`    ${line}`);
}
console.log(`${'all'.padEnd(40)} ${String(found).padStart(5)} of ${String(put).padStart(5)}  in ${texts.length} texts`);

/** Texts up to 60 KB: each slip is one lint of the whole. */
function textFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter(
      (file) => /\.(?:txt|md|vbhc)$/u.test(file) && !/README\.md$|-loi\./u.test(file) && statSync(file).size < 60_000,
    );
}
