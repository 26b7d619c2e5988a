import type { Severity } from '../lint/finding.ts';
import { withoutControls } from './escape.ts';
import { linesOf } from './lines.ts';
import type { Result } from './results.ts';

/**
 * Workflow commands of GitHub Actions, one per finding: `::error file=…,line=…::message`. GitHub shows them beside the lines of
 * a change. `pathOf` gives the path from the root of the repository.
 */
export function githubReport(results: readonly Result[], pathOf: (path: string) => string): string {
  return results
    .flatMap((result) => {
      if ('error' in result) return [command('error', { file: pathOf(result.path) }, result.error)];
      const lines = linesOf(result.text);
      return result.findings.map(({ rule, severity, message, span }) => {
        const from = lines.at(span.start);
        const to = lines.at(span.end);
        return command(
          COMMANDS[severity],
          {
            file: pathOf(result.path),
            line: from.line,
            endLine: to.line,
            // GitHub takes columns only of a place within one line.
            ...(from.line === to.line ? { col: from.column, endColumn: to.column } : {}),
            title: rule,
          },
          message,
        );
      });
    })
    .join('\n');
}

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${given.join(',')}::${data(withoutControls(message))}`;
}

/** What the runner of the actions takes back out again: the signs that end a line, and in properties those that part them. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
