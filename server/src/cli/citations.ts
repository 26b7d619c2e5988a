import type { Citation } from '../core/citation/model.ts';
import type { Language } from '../core/lint/finding.ts';
import { parse } from '../core/parse.ts';
import { citedDocuments, type Mention, mentionsAt, type Place, placesOf } from '../core/registry/cited.ts';
import { isUnitFile } from '../core/registry/unit-file.ts';
import { linesOf } from '../core/report/lines.ts';
import { citationsCsv } from './citations-csv.ts';
import { citationsJson } from './citations-json.ts';
import { citationsTable } from './citations-table.ts';
import { type FileError, reasonOf, writeSource } from './files.ts';
import { createKnowledge } from './knowledge.ts';
import type { Output } from './output.ts';
import { sourcesOf } from './sources.ts';
import { say } from './texts.ts';
import { tellProblems, type Unit } from './unit.ts';
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
  /** Rows of `--registry`, before those of the units. */
  readonly registry: Unit | undefined;
}

/** Where a citation stands, for people: lines and columns from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** All citations of a run, with the files they stand in. */
export interface CitationList {
  readonly files: readonly (FileError | { readonly path: string })[];
  readonly mentions: readonly Mention[];
  readonly placeOf: (place: Place) => Position;
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
  const printed = text.replace(/\n$/u, '');
  if (options.output === undefined) {
    if (printed !== '') output.out(printed);
  } else {
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

function read({ paths, today, language, registry }: CitationOptions, output: Output): CitationList {
  const knowledge = createKnowledge(paths, registry, language);
  const sources = sourcesOf(paths, language, (so, tong) => output.progress(say(language, 'checking', { so, tong })));
  const files: (FileError | { readonly path: string })[] = [];
  const places: Place[] = [];
  const positions = new Map<Citation, Position>();
  sources.each((source) => {
    if ('error' in source) {
      files.push(source);
      return;
    }
    const { path, text } = source;
    if (isUnitFile(path)) return;
    files.push({ path });
    const lines = linesOf(text);
    const parsed = parse(text);
    knowledge.add(path, parsed);
    for (const place of placesOf(path, parsed, today)) {
      const { span } = place.citation;
      const to = lines.at(span.end);
      positions.set(place.citation, { ...lines.at(span.start), endLine: to.line, endColumn: to.column });
      places.push(place);
    }
  });
  output.progress('');
  const mentions = mentionsAt(places, (path) => knowledge.of(path).registry);
  tellProblems(knowledge.units(), language, output);
  return { files, mentions, placeOf: ({ citation }) => positions.get(citation) ?? NOWHERE, language };
}

const NOWHERE: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };
