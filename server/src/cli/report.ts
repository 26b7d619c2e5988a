import type { Finding } from '../core/lint/finding.ts';
import { linesOf } from '../core/report/lines.ts';
import { type Result, summaryOf } from '../core/report/results.ts';

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
