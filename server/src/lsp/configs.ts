import { type Baseline, readBaseline, withoutKnown } from '../core/config/baseline.ts';
import { type ConfigFile, type ConfigProblem, isConfigFile, readConfigFile } from '../core/config/config-file.ts';
import { climbing, folderOf } from '../core/config/paths.ts';
import { type ConfigSource, createResolver, linkProblems, type ResolvedConfig } from '../core/config/resolve.ts';
import { mergedLevels } from '../core/lint/levels.ts';
import type { LintOptions } from '../core/lint/run.ts';
import { decoded } from './folders.ts';
import type { Settings } from './protocol.ts';

/** Settings of the editor with what `.the-thuc.json` says for a document laid over them. */
export interface OwnSettings extends Settings {
  readonly words: readonly string[];
  /** Missing parts aren't told, not even on saving. */
  readonly drafting: boolean;
  /** Names the baseline and what stands in it; 0: none. */
  readonly baseline: number;
}

/** The configurations and baselines of the workspace: `.the-thuc.json` holds for its folder and those below. */
export interface Configs {
  /** False where the text is that which was there. */
  set(uri: string, text: string): boolean;
  delete(uri: string): boolean;
  uris(): readonly string[];
  textOf(uri: string): string | undefined;
  /** The address of a known file, however this one is written. */
  addressOf(uri: string): string | undefined;
  /** What holds for a document; the same object until something changes. */
  of(uri: string): ResolvedConfig;
  settingsFor(uri: string, settings: Settings): OwnSettings;
  /** Leaves out what the baseline of a document knows. */
  knownFor(uri: string): LintOptions['known'];
  /** What is wrong with a configuration, and with where it leads. */
  problemsOf(uri: string, file: ConfigFile): readonly ConfigProblem[];
  /** Grows with each change of any of the files. */
  serial(): number;
}

interface Kept {
  readonly uri: string;
  readonly text: string;
  readonly config: ConfigFile | undefined;
  readonly baseline: Baseline | 'broken' | undefined;
}

export function createConfigs(): Configs {
  // By decoded address: editor and machine may write the same one in two ways.
  const files = new Map<string, Kept>();
  const resolved = new Map<string, ResolvedConfig>();
  let own = new WeakMap<Settings, Map<ResolvedConfig, OwnSettings>>();
  const baselines = new WeakMap<Baseline, number>();
  let numbers = 0;
  let serial = 0;
  const changed = (): true => {
    serial += 1;
    resolved.clear();
    resolver = createResolver(source);
    own = new WeakMap();
    return true;
  };
  const source: ConfigSource = {
    config: (path) => files.get(path)?.config,
    baseline: (path) => files.get(path)?.baseline,
  };
  let resolver = createResolver(source);
  const of = (uri: string): ResolvedConfig => {
    const known = resolved.get(uri);
    if (known !== undefined) return known;
    const path = decoded(uri);
    const found = resolver.of(path, foldersOf(path));
    resolved.set(uri, found);
    return found;
  };
  const numberOf = (baseline: Baseline): number => {
    const known = baselines.get(baseline);
    if (known !== undefined) return known;
    numbers += 1;
    baselines.set(baseline, numbers);
    return numbers;
  };
  return {
    set(uri, text) {
      const path = decoded(uri);
      const before = files.get(path);
      if (before?.text === text) return false;
      const isConfig = isConfigFile(uri);
      files.set(path, {
        uri,
        text,
        config: isConfig ? readConfigFile(text) : undefined,
        baseline: isConfig ? undefined : (readBaseline(text) ?? 'broken'),
      });
      return changed();
    },
    delete: (uri) => files.delete(decoded(uri)) && changed(),
    uris: () => [...files.values()].map((file) => file.uri),
    textOf: (uri) => files.get(decoded(uri))?.text,
    addressOf: (uri) => files.get(decoded(uri))?.uri,
    of,
    settingsFor(uri, settings) {
      const config = of(uri);
      const ofSettings = own.get(settings) ?? new Map<ResolvedConfig, OwnSettings>();
      own.set(settings, ofSettings);
      const known = ofSettings.get(config);
      if (known !== undefined) return known;
      const { levels, words, drafting, baseline } = config;
      const made: OwnSettings = {
        ...settings,
        quyTac: mergedLevels(settings.quyTac, levels),
        words,
        drafting,
        baseline: baseline === undefined ? 0 : numberOf(baseline.baseline),
      };
      ofSettings.set(config, made);
      return made;
    },
    knownFor(uri) {
      const { baseline } = of(uri);
      if (baseline === undefined) return undefined;
      const name = climbing(folderOf(baseline.path), decoded(uri)).normalize('NFC');
      const entries = baseline.baseline.files.get(name);
      if (entries === undefined) return undefined;
      return (parsed, findings) => withoutKnown(parsed, findings, entries).kept;
    },
    problemsOf: (uri, file) =>
      [...file.problems, ...linkProblems(decoded(uri), file, source)].sort((a, b) => a.span.start - b.span.start),
    serial: () => serial,
  };
}

/** `file:///a/b/c.vbhc` -> `file:///a/b`, `file:///a`, `file://`. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  const scheme = path.indexOf('://');
  if (scheme < 0) return folders;
  for (let end = path.lastIndexOf('/'); end >= scheme + 2; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end));
  }
  return folders;
}
