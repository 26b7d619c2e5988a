import type { Finding, Language, Severity } from '../core/lint/finding.ts';
import { withoutControls } from '../core/report/escape.ts';
import { type Lines, linesOf } from '../core/report/lines.ts';
import { isFixable, type Result, summaryOf } from '../core/report/results.ts';
import { say } from './texts.ts';
import { displayWidth, wrapText } from './width.ts';

export interface StylishOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** Columns of the terminal; undefined where there is none: nothing is wrapped then. */
  readonly width: number | undefined;
  /** Findings other than errors were left out before. */
  readonly onlyErrors?: boolean;
  /** Hints one by one; otherwise they are only counted. */
  readonly hints?: boolean;
}

const COLOUR: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36, hint: 90 };
/** Places of one and the same sentence that are named; the others are counted. */
const MOST_PLACES = 5;
/** From so many lines on, over several files, the rules found most are named: what to mend first, or to switch off. */
const MANY = 40;

/** For people: a block per file, a line per finding, the same sentence once with all its places, a sum. */
export function stylishReport(results: readonly Result[], options: StylishOptions): string {
  const paint: Paint = (code, text) => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const out: string[] = [];
  const told: Finding[] = [];
  for (const result of results) {
    if ('error' in result) {
      out.push('', paint(4, withoutControls(result.path)), `  ${paint(31, result.error)}`);
      continue;
    }
    const shown = options.hints === true ? result.findings : result.findings.filter((one) => one.severity !== 'hint');
    if (shown.length === 0) continue;
    told.push(...shown);
    const lines = linesOf(result.text);
    out.push('', paint(4, withoutControls(result.path)));
    for (const same of grouped(shown)) out.push(...lineOf(same, lines, options, paint));
  }
  return [...out, ...footer(results, told, options)].join('\n').replace(/^\n/u, '');
}

type Paint = (code: number, text: string) => string;

/** Findings of one rule in the same words, at the place of the first. */
function grouped(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.rule}|${finding.severity}|${finding.message}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()];
}

function lineOf(same: readonly [Finding, ...Finding[]], lines: Lines, options: StylishOptions, paint: Paint): string[] {
  const { language, width } = options;
  const [first, ...others] = same;
  const { rule, severity, span } = first;
  const placeOf = (offset: number): string => {
    const { line, column } = lines.at(offset);
    return `${line}:${column}`;
  };
  const places = others.slice(0, MOST_PLACES).map((one) => placeOf(one.span.start));
  const more =
    others.length === 0
      ? ''
      : ` ${say(language, others.length > MOST_PLACES ? 'alsoAtMany' : 'alsoAt', {
          so: others.length,
          cho: places.join(', '),
        })}`;
  const mark = same.every(isFixable) ? ' *' : same.some(isFixable) ? ' (*)' : '';
  const place = placeOf(span.start).padEnd(8);
  const level = say(language, severity).padEnd(9);
  const indent = `  ${place} ${level} `;
  const message = `${withoutControls(first.message)}${more}${mark}`;
  const room = width === undefined ? Number.POSITIVE_INFINITY : width - displayWidth(indent);
  const head = `  ${place} ${paint(COLOUR[severity], level)} `;
  if (room < 30 || displayWidth(message) + 2 + displayWidth(rule) <= room) {
    return [`${head}${message}  ${paint(90, rule)}`];
  }
  const [start = '', ...rest] = wrapText(message, room);
  const blank = ' '.repeat(displayWidth(indent));
  const last = rest.at(-1) ?? start;
  const wrapped = [`${head}${start}`, ...rest.map((one) => blank + one)];
  if (displayWidth(last) + 2 + displayWidth(rule) > room) return [...wrapped, blank + paint(90, rule)];
  return [...wrapped.slice(0, -1), `${wrapped.at(-1) ?? ''}  ${paint(90, rule)}`];
}

function footer(results: readonly Result[], told: readonly Finding[], options: StylishOptions): string[] {
  const { language, onlyErrors = false, hints = false } = options;
  const sums = summaryOf(results);
  const { files, errors, warnings, infos } = sums;
  const values = { tep: files, loi: errors, canhBao: warnings, thongTin: infos, goiY: sums.hints, sua: sums.fixable };
  const bad = results.some((one) => 'error' in one);
  if (files === 0) return [say(language, 'nothing')];
  const hidden = hints ? 0 : sums.hints;
  if (told.length === 0 && !bad) {
    const clean = say(language, onlyErrors ? 'noErrors' : 'clean', values);
    return hidden === 0 ? [clean] : [clean, say(language, 'hintsHidden', { so: hidden })];
  }
  return [
    '',
    ...(files > 1 && told.length >= MANY ? [say(language, 'most', { cac: mostFound(told) })] : []),
    say(language, 'summary', values),
    ...(hidden === 0 ? [] : [say(language, 'hintsHidden', { so: hidden })]),
  ];
}

function mostFound(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted
    .slice(0, 5)
    .map(([rule, count]) => `${rule} (${count})`)
    .join(', ');
}
