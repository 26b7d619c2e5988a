/**
 * Whether a word processor settles the tracked changes as they are meant. `npm run measure:tracked [-- FILE…]`
 *
 * Each text is edited line by line, always the same way (lines dropped, moved alone and together, changed, made bold, added), and written with its changes
 * marked. LibreOffice takes all changes, and turns all down; what it has then is compared, paragraph by paragraph, with what it
 * reads in the new and in the old version. Without a file: the samples, and the laws and decrees of `../shared/corpus`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { textOf } from '../server/src/core/compare/layout-units.ts';
import { trackedLayout } from '../server/src/core/compare/tracked.ts';
import { layout } from '../server/src/core/layout/layout.ts';
import type { ColumnsBlock } from '../server/src/core/layout/model.ts';
import { parse } from '../server/src/core/parse.ts';
import { writeDocx } from '../server/src/docx/write/docx.ts';
import { findOffice } from '../server/src/entry/office.ts';

const root = join(import.meta.dirname, '..');
async function measure(office: string, folder: string): Promise<void> {
  const given = process.argv.slice(2);
  const files = given.length > 0 ? given : [...below('test/samples'), ...below('../shared/corpus/normative')];
  // LibreOffice leaves the feet of pages out of the text it writes; an address that went is shown on the sheet.
  const feet = new Set<string>();
  // The columns of the end are cut into rows by how tall they are, so their lines come in another order of cells.
  const beside = new Set<string>();
  const marks: Record<string, number> = {};
  for (const [i, file] of files.entries()) {
    const text = readFileSync(file, 'utf8');
    const [old, young] = [text, edited(text)].map((version) => layout(parse(version)));
    if (old === undefined || young === undefined) continue;
    for (const { blocks, foot } of [...old.sections, ...young.sections]) {
      for (const block of foot) feet.add(textOf(block).trim());
      for (const block of blocks) if (block.type === 'columns') for (const line of linesOf(block)) beside.add(line);
    }
    writeFileSync(join(folder, `o${i}.docx`), await writeDocx(old));
    writeFileSync(join(folder, `n${i}.docx`), await writeDocx(young));
    const bytes = await writeDocx(trackedLayout(old, young));
    writeFileSync(join(folder, `t${i}.docx`), bytes);
    const document = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    for (const element of ELEMENTS)
      marks[element] = (marks[element] ?? 0) + document.split(`<w:${element} `).length - 1;
  }
  settle(office, folder);
  const wrong: string[] = [];
  files.forEach((file, i) => {
    for (const [settled, version] of [
      [`t${i}.docx.taken.txt`, `n${i}.docx.txt`],
      [`t${i}.docx.down.txt`, `o${i}.docx.txt`],
    ] as const) {
      if (paragraphs(join(folder, settled), feet, beside) !== paragraphs(join(folder, version), feet, beside))
        wrong.push(`${basename(file)} ${settled}`);
    }
  });
  console.log(JSON.stringify({ documents: files.length, settled: 2 * files.length, marks, wrong }, undefined, 1));
  if (wrong.length > 0) process.exitCode = 1;
}

/** What of Word's marks stands in the files. */
const ELEMENTS = ['ins', 'del', 'moveFromRangeStart', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange'] as const;

function below(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => /\.(?:vbhc(?:\.md)?|txt)$/u.test(name))
    .map((name) => join(path, name));
}

/** Always the same edits: a small generator of numbers that everyone can count again. */
function edited(text: string): string {
  let seed = 7;
  const chance = (): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
  const out: string[] = [];
  for (const line of text.split('\n')) {
    const draw = chance();
    if (draw < 0.03) continue;
    if (draw < 0.08) out.splice(Math.floor(chance() * out.length), 0, line);
    else if (draw < 0.22 && draw >= 0.2) out.splice(Math.floor(chance() * out.length), 0, ...out.splice(-6), line);
    else if (draw < 0.25 && draw >= 0.22) out.push(line.replace(/ (\p{L}+)(?= \p{L}+)/u, ' **$1**'));
    else out.push(draw < 0.2 ? line.replace(/ \p{L}+(?= \p{L}+)/u, ' khác hẳn') : line);
    if (draw > 0.95) out.push('Đoạn này được viết thêm để thử việc so sánh.');
  }
  return out.join('\n');
}

function linesOf({ columns }: ColumnsBlock): readonly string[] {
  return columns.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'columns' ? linesOf(block) : block.type === 'text' ? [textOf(block).trim()] : [],
    ),
  );
}

function paragraphs(file: string, without: ReadonlySet<string>, beside: ReadonlySet<string>): string {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/u, '')
    .split('\n');
  const all = lines.map((line) => line.trim()).filter((line) => line !== '' && !without.has(line));
  const [inColumns, below] = [true, false].map((is) => all.filter((line) => beside.has(line) === is));
  return [...(below ?? []), ...(inColumns ?? []).toSorted()].join('\n');
}

/** LibreOffice runs a macro of a profile of our own: no window, nothing of the machine's own profile. */
function settle(office: string, folder: string): void {
  const profile = join(folder, 'profile');
  const library = join(profile, 'user', 'basic', 'Standard');
  const environment = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  // The first start makes the profile, and would write over a library that is there.
  execFileSync(office, [environment, '--headless', '--terminate_after_init'], { stdio: 'ignore', timeout: 120_000 });
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, 'script.xlb'), libraryXml('<library:element library:name="Module1"/>'));
  writeFileSync(join(library, 'dialog.xlb'), libraryXml(''));
  writeFileSync(
    join(library, 'Module1.xba'),
    `${HEAD}${MACRO.replace(/[&<>]/gu, (sign) => SIGNS[sign] ?? sign)}</script:module>\n`,
  );
  execFileSync(office, [environment, '--headless', `macro:///Standard.Module1.SettleAll(${folder})`], {
    stdio: 'ignore',
    timeout: 600_000,
  });
}

function libraryXml(elements: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${elements}</library:library>
`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
`;

const MACRO = `Sub SettleAll(folder As String)
  Dim names(2000) As String
  Dim n As Integer
  Dim name As String
  name = Dir(folder & "/*.docx")
  Do While name <> ""
    names(n) = name
    n = n + 1
    name = Dir()
  Loop
  For i = 0 To n - 1
    path = folder & "/" & names(i)
    If Left(names(i), 1) = "t" Then
      Settle(path, ".uno:AcceptAllTrackedChanges", path & ".taken.txt")
      Settle(path, ".uno:RejectAllTrackedChanges", path & ".down.txt")
    Else
      Settle(path, "", path & ".txt")
    End If
  Next i
End Sub
Sub Settle(path As String, order As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
  If order <> "" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(doc.CurrentController.Frame, order, "", 0, Array())
  End If
  Dim plain(1) As New com.sun.star.beans.PropertyValue
  plain(0).Name = "FilterName"
  plain(0).Value = "Text (encoded)"
  plain(1).Name = "FilterOptions"
  plain(1).Value = "UTF8,LF"
  doc.storeToURL(ConvertToURL(target), plain())
  doc.close(True)
End Sub
`;

const office = findOffice();
if (office === undefined) {
  console.log('Bỏ qua: máy này không có LibreOffice, việc chấp nhận và từ chối dấu sửa đổi không được đo.');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'the-thuc-dau-sua-'));
  try {
    await measure(office, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
