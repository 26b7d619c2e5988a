import { existsSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { type Baseline, readBaseline } from '../core/config/baseline.ts';
import {
  type ConfigFile,
  type ConfigProblem,
  isBaselineFile,
  readConfigFile,
  type UnitProfile,
} from '../core/config/config-file.ts';
import { type ConfigSource, createResolver, linkProblems, type ResolvedConfig } from '../core/config/resolve.ts';
import type { Finding, Language } from '../core/lint/finding.ts';
import { type Lines, linesOf } from '../core/report/lines.ts';
import { readSource } from './files.ts';
import { foldersFrom, isFolder, isInside, rootsOf, shownPath } from './knowledge.ts';
import type { Output } from './output.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

/** The configurations of a run: `.the-thuc.json` of each document's folder and those above it. */
export interface Configs {
  /** What holds for a document; `path` as on the command line, `-` for standard input. */
  of(path: string): ResolvedConfig;
  source: ConfigSource;
  /** Line and column of a place in a configuration that was read. */
  place(path: string, offset: number): { readonly line: number; readonly column: number };
  /** Names every fault of the files that were read so far. */
  tell(output: Output): void;
}

interface Read {
  readonly text: string;
  readonly file: ConfigFile;
  readonly lines: Lines;
}

/**
 * `paths` as on the command line: they and the current folder are how far configurations are looked for, as with
 * `can-cu.yaml`. `only`: the file of `--config`, in the place of all others.
 */
export function createConfigs(paths: readonly string[], only: string | undefined, language: Language): Configs {
  const roots = rootsOf(paths);
  const files = new Map<string, Read | undefined>();
  const baselines = new Map<string, Baseline | 'broken' | undefined>();
  const errors: string[] = [];
  // Of a document that lies outside of them all, its own folder.
  const reach = [...roots];
  const inReach = (path: string): boolean => only !== undefined || isInside(path.replaceAll('/', sep), reach);
  const textAt = (path: string): string | undefined => {
    if (!existsSync(path) || isFolder(path)) return undefined;
    const source = readSource(path, language);
    if (!('error' in source)) return source.text;
    errors.push(`${shownPath(path)}: ${source.error}`);
    return undefined;
  };
  const readAt = (path: string): Read | undefined => {
    if (!inReach(path)) return undefined;
    if (files.has(path)) return files.get(path);
    const text = textAt(path);
    const read = text === undefined ? undefined : { text, file: readConfigFile(text), lines: linesOf(text) };
    files.set(path, read);
    return read;
  };
  const source: ConfigSource = {
    config: (path) => readAt(path)?.file,
    baseline(path) {
      if (!inReach(path)) return undefined;
      if (!baselines.has(path)) {
        const text = textAt(path);
        baselines.set(path, text === undefined ? undefined : (readBaseline(text) ?? 'broken'));
      }
      return baselines.get(path);
    },
  };
  const top = only === undefined ? undefined : slashed(only);
  if (only !== undefined && top !== undefined && source.config(top) === undefined) {
    const read = readSource(only, language);
    throw new Usage(`${only}: ${'error' in read ? read.error : say(language, 'folder')}`);
  }
  const resolver = createResolver(source);
  let last: { readonly path: string; readonly config: ResolvedConfig } | undefined;
  return {
    source,
    of(path) {
      if (last?.path === path) return last.config;
      const document = slashed(path);
      const folder = path === '-' ? resolve('.') : dirname(resolve(path));
      if (!isInside(folder, reach)) reach.push(folder);
      const config =
        top === undefined
          ? resolver.of(document, foldersFrom(folder, roots).map(withSlashes))
          : resolver.from(document, [top], withSlashes(resolve('.')));
      last = { path, config };
      return config;
    },
    place: (path, offset) => readAt(path)?.lines.at(offset) ?? { line: 1, column: 1 },
    tell(output) {
      for (const error of new Set(errors)) output.error(error);
      for (const [path, read] of [...files]) {
        if (read === undefined) continue;
        for (const { span, message } of problemsOf(path, read.file, source)) {
          const { line, column } = read.lines.at(span.start);
          output.error(`${shownPath(path)}:${line}:${column}: ${message[language]}`);
        }
      }
    },
  };
}

/** What the unit says of itself, for a new document in the place of `path` or in the current folder. */
export function unitFor(path: string | undefined, language: Language, output: Output): UnitProfile {
  const configs = createConfigs([], undefined, language);
  const { unit } = configs.of(path ?? '-');
  configs.tell(output);
  return unit;
}

/** What the editor shows in the file, where the configuration itself is what is checked. */
export function checkConfig(path: string, text: string, configs: Configs, language: Language): Finding[] {
  if (isBaselineFile(path)) {
    if (readBaseline(text) !== undefined) return [];
    const message = say(language, 'noBaseline');
    const span = { start: 0, end: Math.max(1, text.split(/[\r\n]/u, 1)[0]?.length ?? 1) };
    return [{ rule: 'cau-hinh/baseline-broken', severity: 'error', message, span, basis: [], fixes: [], related: [] }];
  }
  return problemsOf(slashed(path), readConfigFile(text), configs.source).map(({ code, severity, span, message }) => ({
    rule: `cau-hinh/${code}`,
    severity,
    message: message[language],
    span,
    basis: [],
    fixes: [],
    related: [],
  }));
}

function problemsOf(path: string, file: ConfigFile, source: ConfigSource): readonly ConfigProblem[] {
  return [...file.problems, ...linkProblems(path, file, source)].sort((a, b) => a.span.start - b.span.start);
}

/** The whole path, with `/`. */
export function slashed(path: string): string {
  return withSlashes(resolve(path));
}

function withSlashes(path: string): string {
  return path.replaceAll(sep, '/');
}
