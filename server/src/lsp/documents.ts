import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ConfigFile, isConfigFile, readConfigFile } from '../core/config/config-file.ts';
import type { Finding } from '../core/lint/finding.ts';
import { type LintOptions, lint } from '../core/lint/run.ts';
import { parse } from '../core/parse.ts';
import { isUnitFile, readUnitFile, type UnitFile } from '../core/registry/unit-file.ts';
import type { Parsed } from '../core/tree/nodes.ts';
import { isListed } from './listed.ts';

/** An open document with what has been computed from its present version. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly lines: TextDocument;
  /** Grows with every opening, so that version 1 of today is never taken for version 1 of before. */
  readonly serial: number;
  /** The version that stands in the file, as far as the server has been told: the one last opened or saved. */
  readonly savedVersion: number;
  parsed(): Parsed;
  /** `key` names the options; the same key must mean the same options. */
  findings(key: string, options: LintOptions): readonly Finding[];
  /** The document as it is now, whatever is typed later. */
  kept(): OpenDocument;
}

/** An open file that says something about documents and is none itself. */
export interface OpenListed<T> {
  readonly uri: string;
  readonly version: number;
  readonly lines: TextDocument;
  readonly serial: number;
  readonly savedVersion: number;
  file(): T;
  /** The file as it is now, whatever is typed later. */
  kept(): OpenListed<T>;
}

/** An open `can-cu.yaml`. */
export type OpenUnitFile = OpenListed<UnitFile>;
/** An open `.the-thuc.json`. */
export type OpenConfigFile = OpenListed<ConfigFile>;

/** Open documents; other files are kept apart, so that no check or feature of documents ever sees one. */
export interface Documents {
  get(uri: string): OpenDocument | undefined;
  all(): readonly OpenDocument[];
  /** Also told right after opening. */
  onChange(run: (document: OpenDocument) => void): void;
  onSave(run: (document: OpenDocument) => void): void;
  onClose(run: (uri: string) => void): void;
  readonly units: ListedFiles<UnitFile>;
  readonly configs: ListedFiles<ConfigFile>;
}

export interface ListedFiles<T> {
  get(uri: string): OpenListed<T> | undefined;
  all(): readonly OpenListed<T>[];
  /** Also told right after opening. */
  onChange(run: (file: OpenListed<T>) => void): void;
  onSave(run: (file: OpenListed<T>) => void): void;
  onClose(run: (uri: string) => void): void;
}

/** Nothing computed from an older version is ever handed out; the older parse only helps the next one. */
export function createDocuments(connection: Connection): Documents {
  const texts = new TextDocuments(TextDocument);
  let openings = 0;
  const opening = (): number => {
    openings += 1;
    return openings;
  };
  const documents = keep(
    texts,
    (uri) => !isListed(uri),
    (lines) => createEntry(lines, opening()),
  );
  const units = keep(texts, isUnitFile, (lines) => createListed(lines, opening(), readUnitFile));
  const configs = keep(texts, isConfigFile, (lines) => createListed(lines, opening(), readConfigFile));
  texts.listen(connection);
  return { ...documents, units, configs };
}

/** The open files with names of one kind, with what is computed of them. */
function keep<T extends { savedVersion: number }>(
  texts: TextDocuments<TextDocument>,
  belongs: (uri: string) => boolean,
  create: (lines: TextDocument) => T,
) {
  const entries = new Map<string, T>();
  const entryOf = (lines: TextDocument): T => {
    const known = entries.get(lines.uri);
    if (known !== undefined) return known;
    const entry = create(lines);
    entries.set(lines.uri, entry);
    return entry;
  };
  // Handlers registered first run first: the entry exists before anyone else hears of the document.
  texts.onDidOpen(({ document }) => {
    entries.delete(document.uri);
    if (belongs(document.uri)) entryOf(document);
  });
  texts.onDidSave(({ document }) => {
    if (belongs(document.uri)) entryOf(document).savedVersion = document.version;
  });
  texts.onDidClose(({ document }) => entries.delete(document.uri));
  return {
    get: (uri: string): T | undefined => {
      const lines = belongs(uri) ? texts.get(uri) : undefined;
      return lines === undefined ? undefined : entryOf(lines);
    },
    all: (): T[] =>
      texts
        .all()
        .filter(({ uri }) => belongs(uri))
        .map(entryOf),
    onChange: (run: (entry: T) => void): void => {
      texts.onDidChangeContent(({ document }) => belongs(document.uri) && run(entryOf(document)));
    },
    onSave: (run: (entry: T) => void): void => {
      texts.onDidSave(({ document }) => belongs(document.uri) && run(entryOf(document)));
    },
    onClose: (run: (uri: string) => void): void => {
      texts.onDidClose(({ document }) => belongs(document.uri) && run(document.uri));
    },
  };
}

interface Entry extends OpenDocument {
  savedVersion: number;
}

function createEntry(lines: TextDocument, serial: number, before?: () => Parsed | undefined): Entry {
  let parsed: { version: number; tree: Parsed } | undefined;
  let found: { key: string; version: number; findings: readonly Finding[] } | undefined;
  const parsedNow = (): Parsed => {
    if (parsed?.version !== lines.version) {
      parsed = { version: lines.version, tree: parse(lines.getText(), parsed?.tree ?? before?.()) };
    }
    return parsed.tree;
  };
  return {
    uri: lines.uri,
    lines,
    serial,
    savedVersion: lines.version,
    get version() {
      return lines.version;
    },
    parsed: parsedNow,
    findings(key, options) {
      if (found?.key !== key || found.version !== lines.version) {
        found = { key, version: lines.version, findings: lint(parsedNow(), options) };
      }
      return found.findings;
    },
    kept: () => createEntry(copyOf(lines), serial, () => parsed?.tree),
  };
}

function copyOf(lines: TextDocument): TextDocument {
  return TextDocument.create(lines.uri, lines.languageId, lines.version, lines.getText());
}

function createListed<T>(
  lines: TextDocument,
  serial: number,
  readFile: (text: string, uri: string) => T,
): OpenListed<T> & { savedVersion: number } {
  let read: { version: number; file: T } | undefined;
  return {
    uri: lines.uri,
    lines,
    serial,
    savedVersion: lines.version,
    get version() {
      return lines.version;
    },
    file() {
      if (read?.version !== lines.version) {
        read = { version: lines.version, file: readFile(lines.getText(), lines.uri) };
      }
      return read.file;
    },
    kept: () => createListed(copyOf(lines), serial, readFile),
  };
}
