import type { Diagnostic } from 'vscode-languageserver';
import { lint } from '../core/lint/run.ts';
import { parse } from '../core/parse.ts';
import type { OwnSettings } from './configs.ts';
import { type Context, logFailure, nextTurn, optionsFor } from './context.ts';
import { closedDocument, toDiagnostic } from './convert.ts';
import type { Indexing } from './indexing.ts';

/** How long nothing may have changed before the files are checked in the background. */
const PAUSE = 500;
/** Texts read at a time: what is held of files that no editor has open. */
const BATCH = 20;

/** Findings of all files of the index, worked out in the background, so that a check of the folder has only to tell them. */
export interface Checker {
  /** Undefined for a file that isn't in the index or can't be read any more. */
  diagnosticsOf(uri: string): Promise<Diagnostic[] | undefined>;
  /** Settings have changed. */
  kick(): void;
  stop(): void;
}

interface Checked {
  /** Names text, settings, day and knowledge. */
  readonly key: string;
  readonly diagnostics: Diagnostic[] | undefined;
}

export function createChecker(context: Context, indexing: Indexing): Checker {
  const { documents, files, knowledge, platform } = context;
  const done = new Map<string, Checked>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let stopped = false;
  // All files of a folder have the settings of the folder: one question to the client rather than thousands.
  const settingsOf = async (uri: string): Promise<OwnSettings> => {
    const settings = await context.session().settings.of(context.folders.of(uri)?.uri ?? uri);
    return files.configs.settingsFor(uri, settings);
  };
  const keyOf = (uri: string, settings: OwnSettings): string =>
    `${files.versionOf(uri)}.${context.numberOf(settings)}.${knowledge.serialOf(uri)}.${platform.today()}`;

  const check = (uri: string, given: string | undefined, settings: OwnSettings): Diagnostic[] | undefined => {
    const path = files.index.files.get(uri)?.path;
    if (path === undefined) return undefined;
    const open = documents.get(uri);
    // A file that has changed without anybody telling: what it cites is brought up to date too.
    if (open === undefined && given !== undefined) files.read(uri, path, given);
    const lines = open?.lines ?? (given === undefined ? undefined : closedDocument(uri, given));
    const key = keyOf(uri, settings);
    let diagnostics: Diagnostic[] | undefined;
    try {
      const { pageOf } = context.session();
      const parsed = open?.parsed() ?? (lines === undefined ? undefined : parse(lines.getText()));
      if (parsed !== undefined && lines !== undefined) {
        const options = optionsFor(context, uri, settings, 'luu', knowledge.of(uri));
        diagnostics = lint(parsed, options).map((one) =>
          toDiagnostic(lines, one, { pageOf, relatedInformation: true }),
        );
      }
    } catch (error) {
      logFailure(context, uri, error);
      diagnostics = [];
    }
    done.set(uri, { key, diagnostics });
    return diagnostics;
  };
  const isDone = (uri: string, settings: OwnSettings): boolean => done.get(uri)?.key === keyOf(uri, settings);

  const stale = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const uri of [...files.index.files.keys()]) {
      if (context.folders.of(uri) !== undefined && !isDone(uri, await settingsOf(uri))) found.push(uri);
    }
    for (const uri of done.keys()) if (!files.index.files.has(uri)) done.delete(uri);
    return found;
  };
  const run = async (): Promise<void> => {
    if (running || !indexing.ready()) return;
    running = true;
    try {
      files.settle();
      const waiting = await stale();
      for (let at = 0; at < waiting.length; at += BATCH) {
        const uris = waiting.slice(at, at + BATCH);
        const texts = await indexing.texts(uris);
        for (const [index, uri] of uris.entries()) {
          await nextTurn();
          if (stopped) return;
          const settings = await settingsOf(uri);
          if (!isDone(uri, settings)) check(uri, texts[index], settings);
        }
      }
      // Another change has come in meanwhile: its own turn is already set.
      if (timer === undefined && !stopped) indexing.tellState(true);
    } catch (error) {
      if (!stopped) logFailure(context, 'checker', error);
    } finally {
      running = false;
    }
  };
  const kick = (): void => {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(() => {
      timer = undefined;
      if (running) kick();
      else void run();
    }, PAUSE);
  };
  files.onChange(() => {
    if (indexing.ready()) kick();
  });
  indexing.onReady(kick);
  return {
    kick,
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    async diagnosticsOf(uri) {
      if (!files.index.files.has(uri)) return undefined;
      const open = documents.get(uri);
      if (open !== undefined) files.settleOne(open);
      const settings = await settingsOf(uri);
      const known = done.get(uri);
      // One that couldn't be read may be readable by now.
      if (known?.diagnostics !== undefined && known.key === keyOf(uri, settings)) return known.diagnostics;
      const text = open === undefined ? (await indexing.texts([uri]))[0] : undefined;
      return check(uri, text, settings);
    },
  };
}
