import { parse } from '../core/parse.ts';
import { isUnitFile } from '../core/registry/unit-file.ts';
import { type FileSummary, summaryOf } from '../core/workspace/summary.ts';
import { createIndex, type WorkspaceIndex } from '../core/workspace/workspace-index.ts';
import { type Configs, createConfigs } from './configs.ts';
import { type Lines, linesOf, withoutMark } from './convert.ts';
import type { OpenDocument } from './documents.ts';
import { decoded } from './folders.ts';
import { isListed } from './listed.ts';
import { createUnits, type Units } from './units.ts';

/** A file has changed, come or gone. */
export interface FilesChange {
  /** Documents that are cited, or are, otherwise than before; empty where nothing is new to the other files. */
  readonly keys: ReadonlySet<string>;
  /** A unit's list or a configuration has changed: everything in its folder and below is concerned. */
  readonly unit: boolean;
  /** The file that has changed. */
  readonly uri: string;
}

/**
 * The files of the workspace: the index over them, with the text of an open document before that of its file. Texts aren't
 * kept, only what they cite and where their lines begin.
 */
export interface Files {
  readonly index: WorkspaceIndex;
  readonly units: Units;
  readonly configs: Configs;
  /** The file as it is on disk. */
  read(uri: string, path: string, text: string): void;
  /** A file, or a folder with all that is in it. */
  remove(uri: string): void;
  rename(from: string, to: string, path: string): void;
  /** Files that haven't been read since the last call of `begin` are gone. */
  begin(): void;
  end(): void;
  /** Brings the open documents up to date in the index: they are read when someone asks, not at each letter. */
  settle(): void;
  settleOne(document: OpenDocument): void;
  saved(document: OpenDocument): void;
  closed(uri: string): void;
  /** A unit's list or a configuration as it is in the editor; `undefined` where the editor has closed it. */
  typedList(uri: string, text: string | undefined): void;
  linesOf(uri: string): Lines | undefined;
  /** Grows with each new text of the file. */
  versionOf(uri: string): number | undefined;
  /** Grows with each change of what is known under the key. */
  changedAt(key: string): number;
  onChange(run: (change: FilesChange) => void): void;
}

interface Known {
  readonly summary: FileSummary;
  readonly lines: Lines;
  readonly version: number;
  readonly print: string;
}

export function createFiles(open: () => readonly OpenDocument[], pathOf: (uri: string) => string | undefined): Files {
  const index = createIndex();
  const units = createUnits();
  const configs = createConfigs();
  const onDisk = new Map<string, Known>();
  const inEditor = new Map<string, { readonly known: Known; readonly serial: number; readonly version: number }>();
  const listeners: ((change: FilesChange) => void)[] = [];
  const times = new Map<string, number>();
  let seen = new Set<string>();
  let clock = 0;

  const tell = (uri: string, keys: ReadonlySet<string>, unit = false): void => {
    clock += 1;
    for (const key of keys) times.set(key, clock);
    for (const run of listeners) run({ uri, keys, unit });
  };
  const known = (summary: FileSummary, lines: Lines, print: string): Known => {
    clock += 1;
    return { summary, lines, version: clock, print };
  };
  /** The editor's text wins; without either the file is gone. */
  const show = (uri: string): void => {
    const now = inEditor.get(uri)?.known ?? onDisk.get(uri);
    tell(uri, now === undefined ? index.delete(uri) : index.set(now.summary));
  };
  const lists = new Map<string, string>();
  const typedLists = new Map<string, string>();
  const showList = (uri: string): void => {
    const text = typedLists.get(uri) ?? lists.get(uri);
    const store = isUnitFile(uri) ? units : configs;
    if (text === undefined ? store.delete(uri) : store.set(uri, text)) tell(uri, NONE, true);
  };
  const drop = (uri: string): void => {
    if (lists.delete(uri)) showList(uri);
    if (onDisk.delete(uri)) show(uri);
  };
  /** `%28` or `(`: an editor may write the address otherwise than the machine; the editor's is taken. */
  const adopt = (uri: string): void => {
    const name = decoded(uri);
    const twin = [...onDisk.keys()].find((one) => decoded(one) === name);
    if (twin !== undefined) files.rename(twin, uri, onDisk.get(twin)?.summary.path ?? uri);
  };
  const files: Files = {
    index,
    units,
    configs,
    read(uri, path, raw) {
      seen.add(uri);
      const text = withoutMark(raw);
      if (isListed(uri)) {
        lists.set(uri, text);
        showList(uri);
        return;
      }
      const print = printOf(text);
      const before = onDisk.get(uri);
      if (before?.print === print && before.summary.path === path) return;
      onDisk.set(uri, known(summaryOf(parse(text), uri, path), linesOf(text), print));
      if (!inEditor.has(uri)) show(uri);
    },
    remove(uri) {
      drop(uri);
      for (const inside of [...onDisk.keys(), ...lists.keys()]) if (inside.startsWith(`${uri}/`)) drop(inside);
    },
    rename(from, to, path) {
      const moved = (uri: string): string => to + uri.slice(from.length);
      for (const [uri, file] of [...onDisk]) {
        if (uri !== from && !uri.startsWith(`${from}/`)) continue;
        const target = moved(uri);
        const renamed = `${path}${file.summary.path.slice(file.summary.path.length - (uri.length - from.length))}`;
        onDisk.delete(uri);
        // Told at once what the index makes of it; an editor on the new name has its own text.
        const shown = uri === from ? path : renamed;
        // Renamed while the folder is being read, after its old name was.
        seen.add(target);
        tell(target, index.rename(uri, target, shown));
        const summary = index.files.get(target) ?? { ...file.summary, uri: target, path: shown };
        onDisk.set(target, known(summary, file.lines, file.print));
        if (inEditor.has(uri) || inEditor.has(target)) {
          inEditor.delete(uri);
          show(target);
        }
      }
      for (const [uri, text] of [...lists]) {
        if (uri !== from && !uri.startsWith(`${from}/`)) continue;
        drop(uri);
        if (!isListed(moved(uri))) continue;
        seen.add(moved(uri));
        lists.set(moved(uri), text);
        showList(moved(uri));
      }
    },
    begin() {
      seen = new Set();
    },
    end() {
      for (const uri of [...onDisk.keys(), ...lists.keys()]) if (!seen.has(uri)) drop(uri);
    },
    settle() {
      for (const document of open()) files.settleOne(document);
    },
    settleOne(document) {
      const { uri, version, serial } = document;
      const before = inEditor.get(uri);
      if (before?.version === version && before.serial === serial) return;
      // The left side of a comparison is no file of the workspace, whatever its address looks like.
      if (isListed(uri) || (!onDisk.has(uri) && pathOf(uri) === undefined)) return;
      if (before === undefined && !onDisk.has(uri)) adopt(uri);
      const path = onDisk.get(uri)?.summary.path ?? pathOf(uri) ?? uri;
      const summary = summaryOf(document.parsed(), uri, path);
      inEditor.set(uri, { known: known(summary, document.lines, ''), serial, version });
      show(uri);
    },
    saved(document) {
      const { uri } = document;
      files.settleOne(document);
      const now = inEditor.get(uri)?.known;
      if (now === undefined || uri.startsWith('untitled:')) return;
      seen.add(uri);
      const text = document.lines.getText();
      onDisk.set(uri, known(now.summary, linesOf(text), printOf(text)));
    },
    closed(uri) {
      if (inEditor.delete(uri)) show(uri);
    },
    typedList(uri, text) {
      if (text === undefined) typedLists.delete(uri);
      else typedLists.set(uri, text);
      showList(uri);
    },
    linesOf: (uri) => (inEditor.get(uri)?.known ?? onDisk.get(uri))?.lines ?? units.linesOf(uri),
    versionOf: (uri) => (inEditor.get(uri)?.known ?? onDisk.get(uri))?.version,
    changedAt: (key) => times.get(key) ?? 0,
    onChange: (run) => void listeners.push(run),
  };
  return files;
}

const NONE: ReadonlySet<string> = new Set();

/** Tells a new text from the one before without keeping either: length and two sums of 32 bits. */
function printOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193);
    b = (Math.imul(b, 31) + code) | 0;
  }
  return `${text.length}.${a}.${b}`;
}
