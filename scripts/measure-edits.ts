/**
 * Whether a .docx of ours that was changed in Word, then saved by LibreOffice, comes back as its text with just that change.
 * `npm run measure:edits`
 *
 * The changes are those of `test/harness/word-edits.ts`; each is read as Word leaves it, and as LibreOffice saves it again
 * (where it is installed). The samples, saved by LibreOffice without a change, must come back byte for byte. Prints a row for
 * each text that doesn't, then the sums.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { layout } from '../server/src/core/layout/layout.ts';
import { parse } from '../server/src/core/parse.ts';
import { readDocx } from '../server/src/docx/read/read-docx.ts';
import { writeDocx } from '../server/src/docx/write/docx.ts';
import { findOffice } from '../server/src/entry/office.ts';
import { EDITED_SOURCE, WORD_EDITS } from '../test/harness/word-edits.ts';
import { zipped } from '../test/harness/word-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'the-thuc-edits-'));
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const cases: { readonly name: string; readonly bytes: Uint8Array; readonly text: string }[] = [];
  const files = unzipSync(await writeDocx(layout(parse(EDITED_SOURCE)), { source: EDITED_SOURCE }));
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  for (const { name, edit, text } of WORD_EDITS) {
    const bytes = zipped({ ...files, 'word/document.xml': strToU8(edit(document)) });
    cases.push({ name, bytes, text: text(EDITED_SOURCE) });
  }
  const edits = cases.length;
  const samples = join(import.meta.dirname, '..', 'test', 'samples');
  for (const name of readdirSync(samples).filter((one) => /\.vbhc(?:\.md)?$/u.test(one))) {
    const text = readFileSync(join(samples, name), 'utf8');
    cases.push({ name, bytes: await writeDocx(layout(parse(text)), { source: text }), text });
  }
  cases.forEach(({ bytes }, i) => {
    writeFileSync(join(folder, `${i}.docx`), bytes);
  });
  const office = findOffice();
  const sums = [
    count(
      'as Word leaves it',
      cases,
      cases.map(({ bytes }) => bytes),
    ),
  ];
  if (office === undefined) console.log('LibreOffice không có trên máy: chỉ đo tệp như Word để lại.');
  else {
    const out = join(folder, 'out');
    mkdirSync(out);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const all = cases.map((_, i) => join(folder, `${i}.docx`));
    execFileSync(office, [profile, '--headless', '--convert-to', 'docx', '--outdir', out, ...all], { stdio: 'ignore' });
    sums.push(
      count(
        'saved by LibreOffice',
        cases,
        cases.map((_, i) => written(join(out, `${i}.docx`))),
      ),
    );
  }
  for (const [way, right] of sums)
    console.log(
      `${way}: changes ${right.slice(0, edits).filter(Boolean).length}/${edits}, samples ${right.slice(edits).filter(Boolean).length}/${cases.length - edits}`,
    );
}

/** Nothing where LibreOffice couldn't open the file. */
function written(path: string): Uint8Array {
  return existsSync(path) ? readFileSync(path) : new Uint8Array();
}

function count(
  way: string,
  cases: readonly { readonly name: string; readonly text: string }[],
  files: readonly Uint8Array[],
): readonly [string, readonly boolean[]] {
  const right = cases.map(({ name, text }, i) => {
    const read = readDocx(files[i] ?? new Uint8Array());
    const back = read.type === 'text' ? read.text : read.id;
    if (back !== text) {
      console.log(`${way}: ${name}`);
      const [wanted, got] = [text.split('\n'), back.split('\n')];
      const at = wanted.findIndex((line, k) => line !== got[k]);
      console.log(`  - ${wanted.slice(at, at + 3).join(' ⏎ ')}\n  + ${got.slice(at, at + 3).join(' ⏎ ')}`);
    }
    return back === text;
  });
  return [way, right];
}
