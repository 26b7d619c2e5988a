import { createTwoFilesPatch } from 'diff';
import type { Language } from '../core/lint/finding.ts';
import { fixAll } from '../core/lint/fix.ts';
import type { Level } from '../core/lint/levels.ts';
import { type LintOptions, lint } from '../core/lint/run.ts';
import { parse } from '../core/parse.ts';
import { listFiles, readSource, reasonOf, writeSource } from './files.ts';
import type { Output } from './output.ts';
import { jsonReport, type Result, stylishReport, summaryOf } from './report.ts';
import { say } from './texts.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: 'stylish' | 'json';
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly today: string;
  readonly levels: Readonly<Record<string, Level>>;
  readonly kind: string | undefined;
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  readonly language: Language;
}

/** `the-thuc check`; gives the exit status. A file that can't be read is named, the others are still checked. */
export function check(options: CheckOptions, output: Output): number {
  const { language } = options;
  const lintOptions: LintOptions = { language, today: options.today, levels: options.levels, kind: options.kind };
  const files = listFiles(options.paths, language);
  const results: Result[] = [];
  const diffs: string[] = [];
  let warnings = 0;
  let fixedPlaces = 0;
  let fixedFiles = 0;
  files.forEach((file, i) => {
    if (i % 20 === 0 && files.length > 40) output.progress(say(language, 'checking', { so: i, tong: files.length }));
    const source = typeof file === 'string' ? readSource(file, language) : file;
    if ('error' in source) {
      results.push(source);
      return;
    }
    let { text } = source;
    if (options.fix || options.dryRun) {
      const fixed = fixAll(text, (one) => lint(parse(one, undefined, options.kind), lintOptions));
      if (fixed.text !== text) {
        fixedPlaces += fixed.applied.length;
        fixedFiles += 1;
        if (options.dryRun) diffs.push(patchOf(source.path, text, fixed.text));
        else {
          try {
            writeSource(source.path, fixed.text, source.encoding);
          } catch (error) {
            const code = reasonOf(error, language);
            results.push({ path: source.path, error: say(language, 'notWritable', { loi: code }) });
            return;
          }
          text = fixed.text;
        }
      }
    }
    const parsed = parse(text, undefined, options.kind);
    const found = lint(parsed, lintOptions);
    const kind = options.kind ?? parsed.main.kind;
    warnings += found.filter((one) => one.severity === 'warning').length;
    // --quiet is about what is printed; --max-warnings counts all the same.
    const findings = options.quiet ? found.filter((one) => one.severity === 'error') : found;
    results.push({ path: source.path, text, kind, regime: parsed.main.regime, findings });
  });
  output.progress('');
  if (options.dryRun) {
    if (diffs.length > 0) output.out(diffs.join('\n'));
    output.error(say(language, 'wouldFix', { so: fixedPlaces, tep: fixedFiles }));
  } else {
    output.out(
      options.format === 'json' ? jsonReport(results) : stylishReport(results, language, output.colour, options.quiet),
    );
    if (options.fix) output.error(say(language, 'fixedCount', { so: fixedPlaces, tep: fixedFiles }));
  }
  if (options.format === 'json' || options.dryRun) {
    for (const one of results) if ('error' in one) output.error(`${one.path}: ${one.error}`);
  }
  if (results.some((one) => 'error' in one)) return 2;
  const { errors } = summaryOf(results);
  return errors > 0 || (options.maxWarnings !== undefined && warnings > options.maxWarnings) ? 1 : 0;
}

/** A unified diff of one file; the name as it is, where the library would write Vietnamese letters in octal. */
function patchOf(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch('a', 'b', before, after, undefined, undefined, { context: 2 });
  return `--- ${path}\n+++ ${path}\n${patch.slice(patch.indexOf('@@'))}`;
}
