import type { FormOptions } from '../layout/form.ts';
import type { Level, Levels } from '../lint/levels.ts';
import { mergedLevels } from '../lint/levels.ts';
import type { Span } from '../text/span.ts';
import type { Baseline } from './baseline.ts';
import type { ConfigFile, ConfigOverride, ConfigPart, ConfigProblem, Placed, UnitProfile } from './config-file.ts';
import { CONFIG_NAME } from './fields.ts';
import { type ConfigCode, configMessage } from './messages.ts';
import { folderOf, joined, pathFrom } from './paths.ts';

/** The configurations and baselines within reach, by path or decoded address. */
export interface ConfigSource {
  config(path: string): ConfigFile | undefined;
  baseline(path: string): Baseline | 'broken' | undefined;
}

/** A file that was read for a document, in the order in which it counts: what comes later wins. */
export interface ConfigLayer {
  readonly path: string;
  readonly file: ConfigFile;
  /** Patterns count from here: the folder of the `.the-thuc.json` that took the file in. */
  readonly folder: string;
  /** The file that took it in by `extends`. */
  readonly by: string | undefined;
  /** Its parts that are for this document. */
  readonly matched: readonly ConfigOverride[];
}

export interface Origin {
  readonly path: string;
  readonly span: Span;
  readonly reason?: string | undefined;
}

/** What holds for a document. */
export interface ResolvedConfig {
  readonly levels: Levels;
  readonly words: readonly string[];
  readonly unit: UnitProfile;
  readonly drafting: boolean;
  readonly paper: FormOptions;
  readonly baseline: { readonly path: string; readonly baseline: Baseline } | undefined;
  readonly layers: readonly ConfigLayer[];
  /** Where it was said: by rule or group, `unit.agency`, `paper.size`, `drafting`, `baseline`. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** What holds for the documents of one source; the same object for all documents for which the same is said. */
export interface Resolver {
  /** `folders`: those whose `.the-thuc.json` may hold for the document, nearest first, without a `/` at their ends. */
  of(path: string, folders: readonly string[]): ResolvedConfig;
  /** The same for given files, `--config`; `folder` is where their patterns count from. */
  from(path: string, tops: readonly string[], folder: string): ResolvedConfig;
}

/** Good until something in the source changes. Thousands of documents share a unit's words without each having its own list. */
export function createResolver(source: ConfigSource): Resolver {
  const known = new Map<string, ResolvedConfig>();
  const resolved = (path: string, tops: readonly string[], folder: string | undefined): ResolvedConfig => {
    const layers: ConfigLayer[] = [];
    for (const top of tops) addLayers(layers, top, folder ?? folderOf(top), undefined, path, source, [top]);
    const name = layers
      .map((one) => `${one.path}\n${one.matched.map((part) => one.file.overrides.indexOf(part)).join(',')}`)
      .join('\n');
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = merged(layers, source);
    known.set(name, made);
    return made;
  };
  return {
    of(path, folders) {
      const tops: string[] = [];
      for (const folder of folders) {
        const top = `${folder}/${CONFIG_NAME}`;
        const file = source.config(top);
        if (file === undefined) continue;
        tops.unshift(top);
        if (file.root) break;
      }
      return resolved(path, tops, undefined);
    },
    from: resolved,
  };
}

function merged(layers: readonly ConfigLayer[], source: ConfigSource): ResolvedConfig {
  let levels: Levels = {};
  const words = new Set<string>();
  let unit: UnitProfile = {};
  let drafting = false;
  let paper: FormOptions = {};
  let baseline: ResolvedConfig['baseline'];
  const origins = new Map<string, Origin>();
  const take = (at: string, part: ConfigPart): void => {
    const set: Record<string, Level> = {};
    for (const { key, level, span, reason } of part.rules) {
      set[key] = level;
      origins.set(key, { path: at, span, reason });
    }
    levels = mergedLevels(levels, set);
    for (const { value } of part.words) words.add(value);
    if (part.drafting !== undefined) {
      drafting = part.drafting.value;
      origins.set('drafting', { path: at, span: part.drafting.span });
    }
    for (const [key, { value, span }] of part.paper) {
      paper = { ...paper, [key]: value };
      origins.set(`paper.${key}`, { path: at, span });
    }
  };
  for (const { path: at, file, matched } of layers) {
    take(at, file);
    unit = { ...unit, ...file.unit };
    for (const [key, span] of Object.entries(file.unitSpans)) origins.set(`unit.${key}`, { path: at, span });
    if (file.baseline !== undefined) {
      const target = joined(folderOf(at), file.baseline.value);
      const read = source.baseline(target);
      baseline = read === undefined || read === 'broken' ? undefined : { path: target, baseline: read };
      origins.set('baseline', { path: at, span: file.baseline.span });
    }
    for (const override of matched) take(at, override);
  }
  return { levels, words: [...words], unit, drafting, paper, baseline, layers, origins };
}

/** Files that one configuration leads to by `extends`: more are a slip. */
const MOST_LAYERS = 50;

/** What a file takes in comes before it; what leads back to itself, or isn't there, is left out. */
function addLayers(
  layers: ConfigLayer[],
  path: string,
  folder: string,
  by: string | undefined,
  document: string,
  source: ConfigSource,
  open: readonly string[],
): void {
  const file = source.config(path);
  if (file === undefined) return;
  for (const { value } of file.extends) {
    const target = joined(folderOf(path), value);
    if (open.includes(target) || open.length + layers.length >= MOST_LAYERS) continue;
    addLayers(layers, target, folder, path, document, source, [...open, target]);
  }
  if (layers.length >= MOST_LAYERS) return;
  const name = pathFrom(folder, document);
  const matched = file.overrides.filter(({ files }) =>
    files.some(({ value }) => name !== undefined && value.glob.matches(name)),
  );
  layers.push({ path, file, folder, by, matched });
}

/** What is wrong with where a configuration leads: files that aren't there, that lead back, that are no baseline. */
export function linkProblems(path: string, file: ConfigFile, source: ConfigSource): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const say = (code: ConfigCode, { value, span }: Placed<string>): void => {
    problems.push({ span, severity: 'error', code, message: configMessage(code, { text: value }) });
  };
  for (const one of file.extends) {
    const target = joined(folderOf(path), one.value);
    const leads = reachable(target, source);
    if (leads.size > MOST_LAYERS) say('extends-many', one);
    else if (target === path || leads.has(path)) say('extends-cycle', one);
    else if (source.config(target) === undefined) say('extends-missing', one);
  }
  if (file.baseline !== undefined) {
    const read = source.baseline(joined(folderOf(path), file.baseline.value));
    if (read === undefined) say('baseline-missing', file.baseline);
    else if (read === 'broken') say('baseline-broken', file.baseline);
  }
  return problems;
}

/** Every file that one leads to, itself left out unless it is led back to. */
function reachable(start: string, source: ConfigSource): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined && found.size <= MOST_LAYERS; path = waiting.pop()) {
    for (const { value } of source.config(path)?.extends ?? []) {
      const target = joined(folderOf(path), value);
      if (found.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}
