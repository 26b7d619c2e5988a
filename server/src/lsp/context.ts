import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Layout } from '../core/layout/model.ts';
import type { Finding } from '../core/lint/finding.ts';
import type { LintOptions } from '../core/lint/run.ts';
import type { WriteOptions } from '../docx/write/draft.ts';
import type { PdfResult } from '../entry/office.ts';
import type { OwnSettings } from './configs.ts';
import type { Documents, OpenConfigFile, OpenDocument, OpenUnitFile } from './documents.ts';
import type { Files } from './files.ts';
import type { Folders } from './folders.ts';
import type { Knowledge, KnowledgeStore } from './knowledge.ts';
import type { Settings } from './protocol.ts';
import type { SettingsStore } from './workspace.ts';

/** What the server needs of the machine it runs on. */
export interface Platform {
  /** The day of the check, `YYYY-MM-DD` in local time. */
  today(): string;
  /** The machine's files, for clients that don't send those of the workspace; absent in a browser. */
  readonly files?: PlatformFiles;
  /** Files of word processors; absent where they can't be made. */
  readonly paper?: PlatformPaper;
}

/** Loaded when it is first asked for: larger than much of the rest. */
export interface PlatformPaper {
  /** `writer` is the address of the bundle that does it, where the client has told it. */
  docx(layout: Layout, options: WriteOptions, writer?: string): Promise<Uint8Array>;
  /** Absent where no programs can be run. */
  pdf?(docx: Uint8Array): Promise<PdfResult>;
}

export interface PlatformFiles {
  /** Addresses of the documents and units' files below a folder. */
  find(folder: string): Promise<readonly string[]>;
  /** Undefined where there is no such file, or none that can be read as text. */
  read(uri: string): Promise<string | undefined>;
}

/** What the client can do and wants, known after `initialize`. */
export interface Session {
  readonly capabilities: ClientCapabilities;
  readonly settings: SettingsStore;
  /** Address of a rule's page, where the client has told where the pages lie. */
  readonly pageOf: (rule: string) => string | undefined;
  /** The client sends the files of the workspace. */
  readonly sendsFiles: boolean;
  /** Address of the bundle that writes .docx, for a server without files. */
  readonly docxWriter: string | undefined;
  /** The client can show the pages of entries. */
  readonly showsEntries: boolean;
  /** The client has the command that shows the steps to the clean form. */
  readonly showsSteps: boolean;
}

export interface Context {
  readonly connection: Connection;
  readonly platform: Platform;
  readonly documents: Documents;
  readonly folders: Folders;
  readonly files: Files;
  readonly knowledge: KnowledgeStore;
  /** Defaults until `initialize` has come. */
  session(): Session;
  /** A short name for the settings: the same number for the same values. */
  numberOf(settings: Settings): number;
}

/** How a document is looked at: with the settings that hold for it, at the moment it is in. */
export interface Look {
  readonly document: OpenDocument;
  readonly settings: OwnSettings;
  readonly options: LintOptions;
  /** Names text, options and day: two looks with the same key see the same findings. */
  readonly key: string;
  findings(): readonly Finding[];
}

/**
 * Waits for the settings and for messages that have come in meanwhile, then makes sure that the request is still wanted
 * and the document still the one it was asked for. Undefined where the document isn't open.
 *
 * Throws `ResponseError` with `RequestCancelled` or `ContentModified`.
 */
export async function look(
  context: Context,
  uri: string,
  token: CancellationToken,
  moment?: LintOptions['moment'],
): Promise<Look | undefined> {
  const waited = await wait(context, context.documents, uri, token);
  if (waited === undefined) return undefined;
  const { asked, now, settings } = waited;
  if (now.version !== asked.version) throw modified();
  return lookWith(context, now, settings, moment ?? momentOf(now, settings));
}

/**
 * The same, but for a document that has been typed on meanwhile as it was when it was asked about: an editor shows
 * suggestions for the place that it asked for, narrowed down by what was typed since, and doesn't ask again after an error.
 */
export async function lookAsAsked(context: Context, uri: string, token: CancellationToken): Promise<Look | undefined> {
  const waited = await wait(context, context.documents, uri, token);
  if (waited === undefined) return undefined;
  const { asked, now, settings } = waited;
  return lookWith(context, asked.version === now.version ? now : asked, settings, momentOf(now, settings));
}

/** An open list of a unit, with the same patience; undefined for documents. */
export async function lookAtUnit(
  context: Context,
  uri: string,
  token: CancellationToken,
): Promise<UnitLook | undefined> {
  const waited = await wait(context, context.documents.units, uri, token);
  if (waited !== undefined && waited.now.version !== waited.asked.version) throw modified();
  return waited === undefined ? undefined : { unit: waited.now, settings: waited.settings };
}

/** See `lookAsAsked`. */
export async function lookAtUnitAsAsked(
  context: Context,
  uri: string,
  token: CancellationToken,
): Promise<UnitLook | undefined> {
  const waited = await wait(context, context.documents.units, uri, token);
  return waited === undefined ? undefined : { unit: waited.asked, settings: waited.settings };
}

/** An open `.the-thuc.json`, with the same patience; undefined for documents. */
export async function lookAtConfig(
  context: Context,
  uri: string,
  token: CancellationToken,
): Promise<ConfigLook | undefined> {
  const waited = await wait(context, context.documents.configs, uri, token);
  if (waited !== undefined && waited.now.version !== waited.asked.version) throw modified();
  return waited === undefined ? undefined : { config: waited.now, settings: waited.settings };
}

export interface ConfigLook {
  readonly config: OpenConfigFile;
  readonly settings: Settings;
}

export interface UnitLook {
  readonly unit: OpenUnitFile;
  readonly settings: Settings;
}

interface Kept<T> {
  readonly version: number;
  readonly serial: number;
  kept(): T;
}

async function wait<T extends Kept<T>>(
  context: Context,
  open: { get(uri: string): T | undefined },
  uri: string,
  token: CancellationToken,
): Promise<{ readonly asked: T; readonly now: T; readonly settings: Settings } | undefined> {
  const asked = open.get(uri)?.kept();
  if (asked === undefined) return undefined;
  const settings = await context.session().settings.of(uri);
  await nextTurn();
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Yêu cầu đã được hủy.');
  const now = open.get(uri);
  if (now?.serial !== asked.serial) throw modified();
  return { asked, now, settings };
}

function modified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'Văn bản đã thay đổi.');
}

/** A document without waiting, with the settings known so far. */
export function lookNow(context: Context, document: OpenDocument, settings: Settings): Look {
  return lookWith(context, document, settings, momentOf(document, settings));
}

function lookWith(
  context: Context,
  document: OpenDocument,
  given: Settings,
  moment: NonNullable<LintOptions['moment']>,
): Look {
  // What it cites now decides what it has to know.
  context.files.settleOne(context.documents.get(document.uri) ?? document);
  const knowledge = context.knowledge.of(document.uri);
  const settings = context.files.configs.settingsFor(document.uri, given);
  const options = optionsFor(context, document.uri, settings, moment, knowledge);
  const state = `${document.serial}.${document.version}.${context.numberOf(settings)}.${knowledge.serial}`;
  const key = `${state}.${moment}.${options.today ?? ''}`;
  return { document, settings, options, key, findings: () => document.findings(key, options) };
}

export function optionsFor(
  context: Context,
  uri: string,
  settings: OwnSettings,
  moment: NonNullable<LintOptions['moment']>,
  knowledge: Knowledge,
): LintOptions {
  const { registry, elsewhere } = knowledge;
  return {
    language: settings.ngonNgu,
    today: context.platform.today(),
    levels: settings.quyTac,
    words: settings.words,
    // What a draft still lacks isn't asked for on saving either.
    moment: settings.drafting ? 'go' : moment,
    registry,
    elsewhere,
    known: context.files.configs.knownFor(uri),
  };
}

/** An unsaved new document has no save to wait for: it is checked as it is typed, without asking for missing parts. */
export function checksWhileTyping(uri: string, settings: Settings): boolean {
  return settings.kiemTra === 'khiGo' || uri.startsWith('untitled:');
}

function momentOf(document: OpenDocument, settings: Settings): 'go' | 'luu' {
  return checksWhileTyping(document.uri, settings) && document.version !== document.savedVersion ? 'go' : 'luu';
}

/**
 * Lets a cancellation or a newer version that has arrived already be read first. The connection takes one message per
 * turn, by `setImmediate` or where there is none by `setTimeout`; the same queue puts us behind the next message.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

/**
 * A failure in a rule or feature is written to the log and answered with `fallback`; the server goes on. Errors that are
 * answers (cancelled, content modified) pass.
 */
export function guarded<P, R>(
  context: Context,
  name: string,
  fallback: R,
  run: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    try {
      return await run(params, token);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      logFailure(context, name, error);
      return fallback;
    }
  };
}

export function logFailure(context: Context, name: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  context.connection.console.error(`${name}: ${detail}`);
}

/**
 * Tells or asks the client something that nothing waits for. A connection that has gone throws at once where one that
 * goes meanwhile gives a promise that fails: neither is more than a line in the log.
 */
export async function send(context: Context, name: string, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    logFailure(context, name, error);
  }
}
