import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/lint/finding.ts';
import { type LintOptions, lint } from '../core/lint/run.ts';
import { parse } from '../core/parse.ts';
import type { Parsed } from '../core/tree/nodes.ts';

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
}

export interface Documents {
  get(uri: string): OpenDocument | undefined;
  all(): readonly OpenDocument[];
  /** Also told right after opening. */
  onChange(run: (document: OpenDocument) => void): void;
  onSave(run: (document: OpenDocument) => void): void;
  onClose(run: (uri: string) => void): void;
}

/** Nothing computed from an older version is ever handed out; the older parse only helps the next one. */
export function createDocuments(connection: Connection): Documents {
  const texts = new TextDocuments(TextDocument);
  const entries = new Map<string, Entry>();
  let serial = 0;
  const entryOf = (lines: TextDocument): Entry => {
    const known = entries.get(lines.uri);
    if (known !== undefined) return known;
    serial += 1;
    const entry = createEntry(lines, serial);
    entries.set(lines.uri, entry);
    return entry;
  };
  // Handlers registered first run first: the entry exists before anyone else hears of the document.
  texts.onDidOpen(({ document }) => {
    entries.delete(document.uri);
    entryOf(document);
  });
  texts.onDidSave(({ document }) => {
    entryOf(document).savedVersion = document.version;
  });
  texts.onDidClose(({ document }) => entries.delete(document.uri));
  texts.listen(connection);
  return {
    get: (uri) => {
      const lines = texts.get(uri);
      return lines === undefined ? undefined : entryOf(lines);
    },
    all: () => texts.all().map(entryOf),
    onChange: (run) => texts.onDidChangeContent(({ document }) => run(entryOf(document))),
    onSave: (run) => texts.onDidSave(({ document }) => run(entryOf(document))),
    onClose: (run) => texts.onDidClose(({ document }) => run(document.uri)),
  };
}

interface Entry extends OpenDocument {
  savedVersion: number;
}

function createEntry(lines: TextDocument, serial: number): Entry {
  let parsed: { version: number; tree: Parsed } | undefined;
  let found: { key: string; version: number; findings: readonly Finding[] } | undefined;
  const parsedNow = (): Parsed => {
    if (parsed?.version !== lines.version) {
      parsed = { version: lines.version, tree: parse(lines.getText(), parsed?.tree) };
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
  };
}
