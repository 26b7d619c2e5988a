import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../package.json';
import type { Language } from '../core/lint/finding.ts';
import { githubReport } from '../core/report/github.ts';
import { htmlReport } from '../core/report/html.ts';
import { junitReport } from '../core/report/junit.ts';
import type { Address, Result } from '../core/report/results.ts';
import { sarifReport } from '../core/report/sarif.ts';
import { RULES } from '../core/rules/index.ts';
import type { Output } from './output.ts';
import { jsonReport } from './report.ts';
import { stylishReport } from './stylish.ts';
import { say } from './texts.ts';

export const FORMATS = ['stylish', 'json', 'sarif', 'github', 'junit', 'html'] as const;
export type Format = (typeof FORMATS)[number];

export interface FormatOptions {
  readonly format: Format;
  readonly language: Language;
  readonly today: string;
  readonly quiet: boolean;
  readonly hints: boolean;
  /** The report goes into a file: neither coloured nor broken at the width of a terminal. */
  readonly target?: unknown;
}

/** The report of a run in the form asked for. */
export function reportOf(
  results: readonly Result[],
  hidden: number | undefined,
  options: FormatOptions,
  output: Output,
): string {
  const { language, today, quiet, hints } = options;
  const toFile = options.target !== undefined;
  const stylish = {
    language,
    colour: output.colour && !toFile,
    width: toFile ? undefined : output.width,
    onlyErrors: quiet,
    hints,
  };
  switch (options.format) {
    case 'stylish':
      return [stylishReport(results, stylish), ...silences(results, hidden, language)].join('\n');
    case 'json':
      return jsonReport(results, hidden);
    case 'sarif':
      return sarifReport(results, { language, today, version, rules: RULES, addressOf });
    case 'github': {
      const commands = githubReport(results, shownPath);
      return commands === '' ? stylishReport(results, { ...stylish, hints: true, colour: false }) : commands;
    }
    case 'junit':
      return junitReport(results, language);
    case 'html':
      return htmlReport(results, { language, today, version, rules: RULES, onlyErrors: quiet, hidden }).trimEnd();
  }
}

/** Relative to the folder of the run where the file lies in it: what SARIF and GitHub take for the root of the sources. */
function addressOf(path: string): Address {
  if (path === '-') return { uri: 'stdin', relative: true };
  const below = pathBelow(path);
  if (below === undefined) return { uri: pathToFileURL(resolve(path)).href, relative: false };
  return { uri: below.split('/').map(encodeURIComponent).join('/'), relative: true };
}

function shownPath(path: string): string {
  return path === '-' ? path : (pathBelow(path) ?? path);
}

function pathBelow(path: string): string | undefined {
  const below = relative(resolve('.'), resolve(path)).split(sep).join('/');
  return below === '' || below === '..' || below.startsWith('../') || /^\p{L}:/u.test(below) ? undefined : below;
}

/** What was found, or would have been, and isn't printed. */
function silences(results: readonly Result[], hidden: number | undefined, language: Language): string[] {
  const drafts = results.filter((one) => !('error' in one) && one.drafting === true).length;
  return [
    ...(hidden === undefined || hidden === 0 ? [] : [say(language, 'baselineHidden', { so: hidden })]),
    ...(drafts === 0 ? [] : [say(language, 'draftsQuiet', { so: drafts })]),
  ];
}
