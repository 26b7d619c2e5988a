import { existsSync, realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { type Change, type ChangeKind, changesOf } from '../core/compare/changes.ts';
import { compareTexts } from '../core/compare/compare.ts';
import { compareHtml, type TableOptions } from '../core/compare/html.ts';
import { compareJson } from '../core/compare/json.ts';
import { subjectOf } from '../core/compare/subject.ts';
import { compareTable } from '../core/compare/table.ts';
import { tableLayout } from '../core/compare/table-layout.ts';
import { sumOf, toldChanges } from '../core/compare/tell.ts';
import { trackedLayout } from '../core/compare/tracked.ts';
import { layout } from '../core/layout/layout.ts';
import type { Layout } from '../core/layout/model.ts';
import type { Language } from '../core/lint/finding.ts';
import { parse } from '../core/parse.ts';
import { withoutControls } from '../core/report/escape.ts';
import type { Parsed } from '../core/tree/nodes.ts';
import { readDocx } from '../docx/read/read-docx.ts';
import { refusalText } from '../docx/read/texts.ts';
import type { ChangeOptions } from '../docx/write/draft.ts';
import { createConfigs } from './configs.ts';
import { hasNoWords, readBytes, readSource, reasonOf, writeBytes } from './files.ts';
import type { Output } from './output.ts';
import { checkTarget } from './target.ts';
import { say } from './texts.ts';
import { isDay, Usage } from './usage.ts';
import { wrapText } from './width.ts';

const FORMS = ['text', 'docx', 'html', 'vbhc', 'json'] as const;
type CompareForm = (typeof FORMS)[number];

/**
 * `the-thuc compare`: what changed from one version to the next, said in the drafter's terms or as a table. Exit status as
 * with diff: 0 the same words, 1 different ones, 2 trouble.
 */
export async function runCompare(args: string[], language: Language, output: Output): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      to: { type: 'string' },
      format: { type: 'string' },
      output: { type: 'string', short: 'o' },
      force: { type: 'boolean', default: false },
      table: { type: 'boolean', default: false },
      author: { type: 'string' },
      date: { type: 'string' },
    },
  });
  const [oldPath, newPath] = positionals;
  if (oldPath === undefined || newPath === undefined || positionals.length > 2) {
    throw new Usage(say(language, 'compareTwo'));
  }
  if (oldPath === '-' && newPath === '-') throw new Usage(say(language, 'compareStdin'));
  if (values.to !== undefined && values.format !== undefined && values.to !== values.format) {
    throw new Usage(say(language, 'compareForms', { ten: values.to, cac: values.format }));
  }
  const form = formOf(values.to ?? values.format, values.output, language);
  const target = values.output === '-' ? undefined : values.output;
  if (form === 'docx' && target === undefined) throw new Usage(say(language, 'compareDocx'));
  if (values.table && form !== 'docx') throw new Usage(say(language, 'compareOnlyDocx'));
  const marks = marksOf(values.author, values.date, form === 'docx' && !values.table, language);
  if (target !== undefined) refuse(target, [oldPath, newPath], values.force, language);
  const old = readVersion(oldPath, language);
  const young = readVersion(newPath, language);
  for (const [path, { text }] of [
    [oldPath, old],
    [newPath, young],
  ] as const) {
    if (hasNoWords(text)) output.error(say(language, 'noWords', { ten: path }));
  }
  const changes = changesOf(compareTexts(old, young), language);
  const options: TableOptions = {
    language,
    oldName: basename(oldPath),
    newName: basename(newPath),
    subject: subjectOf(young, language),
  };
  const onlyTyping = changes.length === 0 && old.text !== young.text;
  if (form === 'docx') {
    const { paper } = createConfigs([newPath], undefined, language).of(newPath);
    const bytes = values.table
      ? await docxOf(tableLayout(changes, young.main.regime ?? 'nd30', options))
      : await docxOf(trackedLayout(layout(old, paper), layout(young, paper)), marks);
    write(target ?? '', bytes, language, output);
    return changes.length === 0 ? 0 : 1;
  }
  const text =
    form === 'text'
      ? told(changes, language, target === undefined ? output : undefined)
      : form === 'html'
        ? compareHtml(changes, { ...options, version })
        : form === 'vbhc'
          ? compareTable(changes, options)
          : `${compareJson(changes)}\n`;
  if (target === undefined) output.out(text.replace(/\n$/u, ''));
  else write(target, Buffer.from(text, 'utf8'), language, output);
  if (onlyTyping && form === 'text') output.error(say(language, 'compareTypeset'));
  return changes.length === 0 ? 0 : 1;
}

async function docxOf(printed: Layout, changes?: ChangeOptions): Promise<Uint8Array> {
  const { writeDocx } = await import('../entry/docx.ts');
  return writeDocx(printed, changes === undefined ? {} : { changes });
}

/** Whose changes the .docx tells of, and of which day; no clock is asked. */
function marksOf(
  author: string | undefined,
  date: string | undefined,
  isTracked: boolean,
  language: Language,
): ChangeOptions {
  if ((author !== undefined || date !== undefined) && !isTracked) {
    throw new Usage(say(language, 'compareMarks', { ten: author === undefined ? '--date' : '--author' }));
  }
  if (date !== undefined && !isDay(date)) throw new Usage(say(language, 'compareDate', { ten: date }));
  return { author, date: date === undefined ? undefined : `${date}T00:00:00Z` };
}

/** Named, or told by the ending of the file to write. */
function formOf(named: string | undefined, target: string | undefined, language: Language): CompareForm {
  const wanted = named ?? (target === undefined ? 'text' : endingOf(target));
  const form = FORMS.find((one) => one === wanted);
  if (form === undefined) throw new Usage(say(language, 'badFormat', { ten: wanted, cac: FORMS.join(', ') }));
  return form;
}

function endingOf(path: string): string {
  const ending = /\.(\p{L}+)$/u.exec(path)?.[1]?.toLowerCase() ?? 'text';
  return ENDINGS[ending] ?? ending;
}

const ENDINGS: Readonly<Record<string, CompareForm>> = { txt: 'text', htm: 'html', md: 'vbhc' };

function refuse(target: string, sources: readonly string[], force: boolean, language: Language): void {
  if (sources.some((path) => path !== '-' && realOf(path) === realOf(target))) {
    throw new Usage(say(language, 'compareTarget', { ten: target }));
  }
  checkTarget(target, language);
  if (!force && existsSync(target)) throw new Usage(say(language, 'exists', { ten: target }));
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** A document of ours, or one of Word: what came back from another desk is compared with what was sent. */
function readVersion(path: string, language: Language): Parsed {
  if (/\.docx$/iu.test(path)) {
    const bytes = readBytes(path, language);
    if (!(bytes instanceof Uint8Array)) throw new Usage(`${path}: ${bytes.error}`);
    const read = readDocx(bytes);
    if (read.type === 'refused') throw new Usage(`${path}: ${refusalText(read.id, read.values, language)}`);
    if (hasNoWords(read.text)) throw new Usage(`${path}: ${say(language, 'wordNoWords')}`);
    return parse(read.text);
  }
  const source = readSource(path, language);
  if ('error' in source) throw new Usage(`${path}: ${source.error}`);
  return parse(source.text);
}

const COLOUR: Readonly<Record<ChangeKind, number>> = {
  changed: 33,
  rewritten: 33,
  inserted: 32,
  deleted: 31,
  moved: 36,
  renumbered: 90,
};

/** A line per change, its words below it where there are several. */
function told(changes: readonly Change[], language: Language, output: Output | undefined): string {
  const paint = (code: number, text: string): string =>
    output?.colour === true ? `\u001b[${code}m${text}\u001b[0m` : text;
  const width = output?.width;
  const lines: string[] = [];
  for (const { items, kind, place, what } of toldChanges(changes, language)) {
    const [only] = items;
    const head = `${withoutControls(place)}: ${what}`;
    const isOne = items.length === 1 && only !== undefined;
    const words = wrapped(isOne ? `${head} ${only}` : head, '', width);
    lines.push(...words.map((line, i) => (i === 0 ? line.replace(what, paint(COLOUR[kind], what)) : line)));
    if (items.length > 1) for (const item of items) lines.push(...wrapped(`- ${item}`, '  ', width));
  }
  if (lines.length > 0) lines.push('');
  lines.push(sumOf(changes, language));
  return `${lines.join('\n')}\n`;
}

function wrapped(text: string, indent: string, width: number | undefined): string[] {
  const clean = withoutControls(text);
  if (width === undefined) return [indent + clean];
  return wrapText(clean, Math.max(20, width - indent.length - 2)).map(
    (line, i) => `${indent}${i === 0 ? '' : '  '}${line}`,
  );
}

function write(path: string, bytes: Uint8Array, language: Language, output: Output): void {
  try {
    writeBytes(path, bytes);
  } catch (error) {
    throw new Usage(`${path}: ${say(language, 'notWritable', { loi: reasonOf(error, language) })}`);
  }
  output.error(say(language, 'written', { ten: path }));
}
