import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import {
  type Baseline,
  type BaselineEntry,
  entriesOf,
  printBaseline,
  readBaseline,
  withoutKnown,
} from '../core/config/baseline.ts';
import { isBaselineFile } from '../core/config/config-file.ts';
import { BASELINE_SUFFIX } from '../core/config/fields.ts';
import { climbing, folderOf, joined } from '../core/config/paths.ts';
import type { ResolvedConfig } from '../core/config/resolve.ts';
import type { Finding, Language } from '../core/lint/finding.ts';
import { type Levels, levelOf } from '../core/lint/levels.ts';
import type { LintOptions } from '../core/lint/run.ts';
import { RULES } from '../core/rules/index.ts';
import type { Parsed } from '../core/tree/nodes.ts';
import { slashed } from './configs.ts';
import { readSource, reasonOf, writeSource } from './files.ts';
import { shownPath } from './knowledge.ts';
import type { Output } from './output.ts';
import { checkTarget } from './target.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

/** A baseline with the whole path of its file. */
export interface BaselineFile {
  readonly path: string;
  readonly baseline: Baseline;
}

/** The file of `--baseline`. */
export function baselineFile(path: string | undefined, language: Language): BaselineFile | undefined {
  if (path === undefined) return undefined;
  const source = readSource(path, language);
  if ('error' in source) throw new Usage(`${path}: ${source.error}`);
  const baseline = readBaseline(source.text);
  if (baseline === undefined) throw new Usage(`${path}: ${say(language, 'noBaseline')}`);
  return { path: slashed(path), baseline };
}

/** What baselines have hidden in a run. */
export interface Hiding {
  /** Entries for a document: of `--baseline`, else of what its configuration names. */
  entries(path: string, config: ResolvedConfig): readonly BaselineEntry[];
  /** The findings that are left; the others are counted. */
  hide(
    path: string,
    config: ResolvedConfig,
    parsed: Parsed,
    found: readonly Finding[],
    options: LintOptions,
  ): readonly Finding[];
  /** Why what is hidden in a document is left as it is. */
  reason(config: ResolvedConfig): string | undefined;
  /** How many findings aren't shown; undefined where no baseline was in use. */
  hidden(): number | undefined;
  /** What of the baselines is out of date, once each. */
  tell(output: Output): void;
}

export function createHiding(given: BaselineFile | undefined, language: Language): Hiding {
  const used = new Map<string, { readonly file: BaselineFile; readonly seen: Set<string>; gone: number }>();
  let hidden = 0;
  const of = (config: ResolvedConfig): BaselineFile | undefined => given ?? config.baseline;
  const nameIn = (file: BaselineFile, path: string): string =>
    climbing(folderOf(file.path), slashed(path)).normalize('NFC');
  const entries: Hiding['entries'] = (path, config) => {
    const file = of(config);
    return file?.baseline.files.get(nameIn(file, path)) ?? [];
  };
  return {
    entries,
    hide(path, config, parsed, found, options) {
      const file = of(config);
      if (file === undefined) return found;
      const use = used.get(file.path) ?? { file, seen: new Set<string>(), gone: 0 };
      used.set(file.path, use);
      use.seen.add(nameIn(file, path));
      const compared = withoutKnown(parsed, found, entries(path, config));
      hidden += compared.hidden;
      use.gone += compared.gone.filter((entry) => hasRun(entry.rule, options.levels, options.moment)).length;
      return compared.kept;
    },
    reason: (config) => of(config)?.baseline.reason,
    hidden: () => (used.size === 0 ? undefined : hidden),
    tell(output) {
      for (const { file, seen, gone } of used.values()) {
        const lost = [...file.baseline.files].filter(
          ([name]) => !seen.has(name) && !existsSync(joined(folderOf(file.path), name)),
        );
        const so = gone + lost.reduce((sum, [, all]) => sum + all.length, 0);
        if (so > 0) output.error(say(language, 'baselineOld', { so, ten: shownPath(file.path) }));
      }
    },
  };
}

/** A rule that is off, or waits until a draft is done, may still find what the entry is for. */
function hasRun(id: string, levels: Levels | undefined, moment: LintOptions['moment']): boolean {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) return true;
  return levelOf(rule, levels) !== 'off' && !(rule.onSaveOnly === true && moment === 'go');
}

/** `--write-baseline`: collects what is found and writes it at the end. */
export interface BaselineWriter {
  add(path: string, parsed: Parsed, found: readonly Finding[]): void;
  write(output: Output): void;
}

export function baselineWriter(
  path: string,
  reason: string | undefined,
  today: string,
  language: Language,
): BaselineWriter {
  const target = slashed(path);
  checkTarget(path, language);
  const before = existsSync(path) ? earlier(path, language) : undefined;
  const files = new Map<string, readonly BaselineEntry[]>();
  return {
    add(document, parsed, found) {
      const name = climbing(folderOf(target), slashed(document)).normalize('NFC');
      files.set(name, entriesOf(parsed, found, before?.files.get(name)));
    },
    write(output) {
      // A run over a part of the archive leaves the rest as it was, but for what is no longer there.
      for (const [name, entries] of before?.files ?? []) {
        if (!files.has(name) && existsSync(joined(folderOf(target), name))) files.set(name, entries);
      }
      const text = printBaseline({ reason: reason ?? before?.reason ?? usualReason(path, today, language), files });
      try {
        writeSource(path, text);
      } catch (error) {
        throw new Usage(`${path}: ${say(language, 'notWritable', { loi: reasonOf(error, language) })}`);
      }
      const filled = [...files.values()].filter((entries) => entries.length > 0);
      const so = filled.flat().reduce((sum, { count }) => sum + count, 0);
      output.error(say(language, 'baselineWritten', { ten: path, so, tep: filled.length }));
      if (!isBaselineFile(path)) output.error(say(language, 'baselineName', { duoi: BASELINE_SUFFIX }));
      if (reason === undefined && before === undefined) output.error(say(language, 'baselineReason'));
    },
  };
}

/** Only a baseline is ever written over. */
function earlier(path: string, language: Language): Baseline {
  const source = readSource(path, language);
  const baseline = 'error' in source ? undefined : readBaseline(source.text);
  if (baseline === undefined) throw new Usage(say(language, 'baselineExists', { ten: path }));
  return baseline;
}

function usualReason(path: string, today: string, language: Language): string {
  const [year = '', month = '', day = ''] = today.split('-');
  const kho = basename(dirname(resolve(path)));
  return say(language, 'baselineUsual', { kho, ngay: `${day}/${month}/${year}` });
}
