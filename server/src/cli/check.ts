import { withoutKnown } from '../core/config/baseline.ts';
import { isBaselineFile, isConfigFile } from '../core/config/config-file.ts';
import type { Finding, Language } from '../core/lint/finding.ts';
import { fixAll } from '../core/lint/fix.ts';
import { type Level, mergedLevels } from '../core/lint/levels.ts';
import { type LintOptions, lint } from '../core/lint/run.ts';
import { parse } from '../core/parse.ts';
import { isUnitFile } from '../core/registry/unit-file.ts';
import { aboutOf, type Result, summaryOf } from '../core/report/results.ts';
import type { Parsed } from '../core/tree/nodes.ts';
import { wordFindings } from '../docx/check/word-findings.ts';
import { type BaselineFile, type BaselineWriter, createHiding } from './baselines.ts';
import { checkConfig, createConfigs } from './configs.ts';
import { hasNoWords, reasonOf, writeSource } from './files.ts';
import { createKnowledge } from './knowledge.ts';
import type { Output } from './output.ts';
import { patchOf } from './patch.ts';
import type { ReportTarget } from './report-file.ts';
import { type Format, reportOf } from './report-formats.ts';
import { sourcesOf } from './sources.ts';
import { say } from './texts.ts';
import { checkUnit, tellProblems, type Unit } from './unit.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly today: string;
  readonly levels: Readonly<Record<string, Level>>;
  readonly kind: string | undefined;
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  /** Hints one by one in the report for people. */
  readonly hints: boolean;
  /** The file that takes the report in the place of standard output. */
  readonly target: ReportTarget | undefined;
  /** Rows of `--registry`, before those of the units. */
  readonly registry: Unit | undefined;
  /** In the place of every `.the-thuc.json`. */
  readonly config: string | undefined;
  /** In the place of the one that a configuration names. */
  readonly baseline: BaselineFile | undefined;
  readonly writeBaseline: BaselineWriter | undefined;
  /** Drafts are judged as if they were done. */
  readonly final: boolean;
  readonly language: Language;
}

/** `the-thuc check`; gives the exit status. A file that can't be read is named, the others are still checked. */
export function check(options: CheckOptions, output: Output): number {
  const { language } = options;
  const configs = createConfigs(options.paths, options.config, language);
  const hiding = createHiding(options.baseline, language);
  const knowledge = createKnowledge(options.paths, options.registry, language);
  const files = sourcesOf(options.paths, language, (so, tong) =>
    output.progress(say(language, 'checking', { so, tong })),
  );
  const trees = keptTrees();
  // What a document is and cites concerns the others, so that all are read before the first is judged.
  if (files.length > 1) {
    files.each((source) => {
      if ('error' in source || isAside(source.path)) return;
      const parsed = parse(source.text, undefined, options.kind);
      trees.keep(parsed);
      knowledge.add(source.path, parsed);
    });
  }
  const results: Result[] = [];
  const diffs: string[] = [];
  let warnings = 0;
  let fixedPlaces = 0;
  let fixedFiles = 0;
  files.each((source) => {
    if ('error' in source) {
      results.push(source);
      return;
    }
    const { path } = source;
    let { text } = source;
    if (isAside(path)) {
      const isUnit = isUnitFile(path);
      const all = isUnit ? checkUnit(path, text, language) : checkConfig(path, text, configs, language);
      warnings += all.filter((one) => one.severity === 'warning').length;
      const kind = isUnit ? 'can-cu' : 'cau-hinh';
      results.push({ path, text, kind, regime: undefined, findings: shown(all, options) });
      return;
    }
    if (hasNoWords(text)) output.error(say(language, 'noWords', { ten: path }));
    const config = configs.of(path);
    const drafting = config.drafting && !options.final;
    const lintOptions: LintOptions = {
      language,
      today: options.today,
      levels: mergedLevels(config.levels, options.levels),
      words: config.words,
      moment: drafting ? 'go' : 'luu',
      kind: options.kind,
      ...knowledge.of(path),
    };
    if ('word' in source && options.fix) {
      results.push({ path, error: say(language, 'wordOnlyCheck', { ten: path }) });
      return;
    }
    if ((options.fix || options.dryRun) && !('word' in source)) {
      // What a baseline knows is left as it is in the archive.
      const entries = hiding.entries(path, config);
      const known: LintOptions['known'] = (parsed, found) => withoutKnown(parsed, found, entries).kept;
      const fixed = fixAll(text, (one) => lint(parse(one, undefined, options.kind), { ...lintOptions, known }));
      if (fixed.text !== text) {
        fixedPlaces += fixed.applied.length;
        fixedFiles += 1;
        if (options.dryRun) diffs.push(patchOf(path, text, fixed.text));
        else {
          try {
            writeSource(path, fixed.text, source.encoding);
          } catch (error) {
            const code = reasonOf(error, language);
            results.push({ path, error: say(language, 'notWritable', { loi: code }) });
            return;
          }
          text = fixed.text;
        }
      }
    }
    const parsed = trees.take(text) ?? parse(text, undefined, options.kind);
    if (text !== source.text) knowledge.add(path, parsed);
    const ofText = lint(parsed, lintOptions);
    const all =
      'word' in source
        ? wordFindings(source.word, parsed, ofText, language, { levels: lintOptions.levels, paper: config.paper })
        : ofText;
    options.writeBaseline?.add(path, parsed, all);
    const found = options.writeBaseline === undefined ? hiding.hide(path, config, parsed, all, lintOptions) : [];
    const kind = options.kind ?? parsed.main.kind;
    warnings += found.filter((one) => one.severity === 'warning').length;
    const regime = parsed.main.regime;
    const about = aboutOf(parsed, language);
    const kept = new Set(found);
    const known = all.filter((one) => !kept.has(one));
    const told = { findings: shown(found, options), known: shown(known, options), knownReason: hiding.reason(config) };
    results.push({ path, text, kind, regime, ...told, about, drafting });
  });
  tellProblems(knowledge.units(), language, output);
  // Named on the command line its faults are findings.
  if (!options.paths.some(isConfigFile)) configs.tell(output);
  output.progress('');
  if (options.dryRun) {
    if (diffs.length > 0) output.out(diffs.join('\n'));
    output.error(say(language, 'wouldFix', { so: fixedPlaces, tep: fixedFiles }));
  } else if (options.writeBaseline === undefined || options.format !== 'stylish') {
    const report = reportOf(results, hiding.hidden(), options, output);
    if (options.target === undefined) output.out(report);
    else options.target.write(report, output);
    if (options.fix) output.error(say(language, 'fixedCount', { so: fixedPlaces, tep: fixedFiles }));
  }
  hiding.tell(output);
  options.writeBaseline?.write(output);
  const named = options.format === 'stylish' && options.target === undefined && !options.dryRun;
  if (!named || options.writeBaseline !== undefined) {
    for (const one of results) if ('error' in one) output.error(`${one.path}: ${one.error}`);
  }
  if (results.some((one) => 'error' in one)) return 2;
  const { errors } = summaryOf(results);
  return errors > 0 || (options.maxWarnings !== undefined && warnings > options.maxWarnings) ? 1 : 0;
}

/** A file that says something about documents and is none itself. */
function isAside(path: string): boolean {
  return isUnitFile(path) || isConfigFile(path) || isBaselineFile(path);
}

/** Trees of texts of so many characters in all are kept from the first round for the second; the others are read twice. */
const MOST_KEPT = 4 * 1024 * 1024;

function keptTrees(): { keep(parsed: Parsed): void; take(text: string): Parsed | undefined } {
  const trees = new Map<string, Parsed>();
  let size = 0;
  return {
    keep(parsed) {
      if (size + parsed.text.length > MOST_KEPT) return;
      size += parsed.text.length;
      trees.set(parsed.text, parsed);
    },
    take(text) {
      const known = trees.get(text);
      trees.delete(text);
      return known;
    },
  };
}

/** --quiet is about what is printed; --max-warnings counts all the same. */
function shown(findings: readonly Finding[], { quiet }: CheckOptions): readonly Finding[] {
  return quiet ? findings.filter((one) => one.severity === 'error') : findings;
}
