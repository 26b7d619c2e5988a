import type { Finding, Language } from '../core/lint/finding.ts';
import type { Regime } from '../core/tree/nodes.ts';
import type { FileError } from './files.ts';
import { linesOf } from './lines.ts';
import { say } from './texts.ts';

export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly kind: string;
  readonly regime: Regime | undefined;
  readonly findings: readonly Finding[];
  /** A draft: what is missing wasn't looked for. */
  readonly drafting?: boolean;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly fixable: number;
}

export type Result = CheckedFile | FileError;

export function summaryOf(results: readonly Result[]): Summary {
  const findings = results.flatMap((one) => ('error' in one ? [] : one.findings));
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  return {
    files: results.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    fixable: findings.filter((one) => one.fixes.some((fix) => fix.safety === 'safe')).length,
  };
}

/** The stable JSON of `check --format json` (CONTRACT): offsets UTF-16 and half-open, lines and columns from 1. */
export function jsonReport(results: readonly Result[], baseline?: number): string {
  const files = results.map((result) => {
    if ('error' in result) return { path: result.path, error: result.error };
    const lines = linesOf(result.text);
    const findings = result.findings.map((finding) => {
      const from = lines.at(finding.span.start);
      const to = lines.at(finding.span.end);
      const [fix] = finding.fixes;
      return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        start: finding.span.start,
        end: finding.span.end,
        line: from.line,
        column: from.column,
        endLine: to.line,
        endColumn: to.column,
        basis: finding.basis.map(({ law, at, kind }) => ({ law, at, kind })),
        ...(fix === undefined ? {} : { fix: fixJson(fix) }),
        ...(finding.fixes.length > 1 ? { fixes: finding.fixes.map(fixJson) } : {}),
        related: finding.related.map(({ span, message }) => ({ start: span.start, end: span.end, message })),
      };
    });
    const { path, kind, regime = null, drafting } = result;
    return { path, kind, regime, ...(drafting === true ? { drafting } : {}), findings };
  });
  // How many findings a baseline has hidden, where there is one.
  const summary = { ...summaryOf(results), ...(baseline === undefined ? {} : { baseline }) };
  return JSON.stringify({ version: 1, files, summary }, undefined, 2);
}

function fixJson(fix: Finding['fixes'][number]): object {
  const edits = fix.edits.map(({ span, text }) => ({ start: span.start, end: span.end, text }));
  return { title: fix.title, safety: fix.safety, edits };
}

const COLOUR = { error: 31, warning: 33, info: 36, hint: 90 } as const;

/** For people: a block per file, a line per finding, a sum. `onlyErrors`: other findings were left out before. */
export function stylishReport(
  results: readonly Result[],
  language: Language,
  colour: boolean,
  onlyErrors = false,
): string {
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const out: string[] = [];
  for (const result of results) {
    if ('error' in result) {
      out.push('', paint(4, result.path), `  ${paint(31, result.error)}`);
      continue;
    }
    if (result.findings.length === 0) continue;
    const lines = linesOf(result.text);
    out.push('', paint(4, result.path));
    for (const finding of result.findings) {
      const { line, column } = lines.at(finding.span.start);
      const place = `${line}:${column}`.padEnd(8);
      const level = paint(COLOUR[finding.severity], say(language, finding.severity).padEnd(9));
      const mark = finding.fixes.some((fix) => fix.safety === 'safe') ? ' *' : '';
      out.push(`  ${place} ${level} ${finding.message}${mark}  ${paint(90, finding.rule)}`);
    }
  }
  const { files, errors, warnings, infos, hints, fixable } = summaryOf(results);
  const total = errors + warnings + infos + hints;
  const values = { tep: files, loi: errors, canhBao: warnings, thongTin: infos, goiY: hints, sua: fixable };
  const bad = results.some((one) => 'error' in one);
  if (files === 0) out.push(say(language, 'nothing'));
  else if (total > 0 || bad) out.push('', say(language, 'summary', values));
  else out.push(say(language, onlyErrors ? 'noErrors' : 'clean', values));
  return out.join('\n').replace(/^\n/u, '');
}
