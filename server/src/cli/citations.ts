import type { Language } from '../core/lint/finding.ts';
import { parse } from '../core/parse.ts';
import { builtinRegistry } from '../core/registry/builtin.ts';
import { citedDocuments, type Mention, mentionsOf } from '../core/registry/cited.ts';
import { citationsCsv } from './citations-csv.ts';
import { citationsJson } from './citations-json.ts';
import { citationsTable } from './citations-table.ts';
import { type FileError, listFiles, readSource, reasonOf, writeSource } from './files.ts';
import { linesOf } from './lines.ts';
import type { Output } from './output.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

export const CITATION_FORMATS = ['table', 'json', 'csv'] as const;

export interface CitationOptions {
  readonly paths: readonly string[];
  readonly format: (typeof CITATION_FORMATS)[number];
  readonly by: 'document' | 'place';
  readonly separator: string;
  readonly today: string;
  /** Absent: standard output. */
  readonly output: string | undefined;
  readonly language: Language;
}

/** Where a citation stands, for people: lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** All citations of a run, with the files they stand in. */
export interface CitationList {
  readonly files: readonly (FileError | { readonly path: string })[];
  readonly mentions: readonly Mention[];
  readonly placeOf: (mention: Mention) => Place;
  readonly language: Language;
}

/** `the-thuc citations`; gives the exit status. A file that can't be read is named, the others are still listed. */
export function citations(options: CitationOptions, output: Output): number {
  const { language } = options;
  const list = read(options, output);
  const documents = citedDocuments(list.mentions);
  // A file is as wide as who opens it makes it.
  const width = options.output === undefined ? (output.width ?? PLAIN_WIDTH) : PLAIN_WIDTH;
  const text =
    options.format === 'json'
      ? `${citationsJson(list, documents)}\n`
      : options.format === 'csv'
        ? citationsCsv(list, documents, options.by, options.separator)
        : `${citationsTable(list, documents, options.by, width)}\n`;
  if (options.output === undefined) output.out(text.replace(/\n$/u, ''));
  else {
    try {
      writeSource(options.output, text);
    } catch (error) {
      const reason = say(language, 'notWritable', { loi: reasonOf(error, language) });
      throw new Usage(`${options.output}: ${reason}`);
    }
    output.error(say(language, 'written', { ten: options.output }));
  }
  for (const one of list.files) if ('error' in one) output.error(`${one.path}: ${one.error}`);
  return list.files.some((one) => 'error' in one) ? 2 : 0;
}

/** Where standard output is no terminal. */
const PLAIN_WIDTH = 120;

function read({ paths, today, language }: CitationOptions, output: Output): CitationList {
  const named = listFiles(paths, language);
  const files: (FileError | { readonly path: string })[] = [];
  const mentions: Mention[] = [];
  const places = new Map<Mention, Place>();
  named.forEach((file, i) => {
    if (i % 20 === 0 && named.length > 40) output.progress(say(language, 'checking', { so: i, tong: named.length }));
    const source = typeof file === 'string' ? readSource(file, language) : file;
    if ('error' in source) {
      files.push(source);
      return;
    }
    const { path, text } = source;
    files.push({ path });
    const lines = linesOf(text);
    for (const mention of mentionsOf(path, parse(text), builtinRegistry(), today)) {
      const { span } = mention.citation;
      const from = lines.at(span.start);
      const to = lines.at(span.end);
      places.set(mention, { ...from, endLine: to.line, endColumn: to.column });
      mentions.push(mention);
    }
  });
  output.progress('');
  const nowhere: Place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { files, mentions, placeOf: (mention) => places.get(mention) ?? nowhere, language };
}
