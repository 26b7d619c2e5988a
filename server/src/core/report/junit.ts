import type { Finding, Language } from '../lint/finding.ts';
import { WORDS } from '../pages/words.ts';
import { escapeMarkup } from './escape.ts';
import { linesOf } from './lines.ts';
import type { CheckedFile, Result } from './results.ts';

/**
 * JUnit's XML, as build servers read it: a suite per file, a case per finding. Errors and warnings are failed cases; infos and
 * hints are cases that pass and say their sentence; a file without findings is one case that passes.
 */
export function junitReport(results: readonly Result[], language: Language): string {
  const suites = results.map((result) => suiteOf(result, language));
  const sum = (key: 'tests' | 'failures' | 'errors'): number => suites.reduce((all, one) => all + one[key], 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Thể Thức" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}" time="0">`,
    ...suites.flatMap(({ xml }) => xml),
    '</testsuites>',
  ].join('\n');
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly xml: readonly string[];
}

function suiteOf(result: Result, language: Language): Suite {
  const name = escapeMarkup(result.path);
  if ('error' in result) {
    const error = `<error message="${escapeMarkup(result.error)}" type="file"/>`;
    return suite(name, { tests: 1, failures: 0, errors: 1 }, caseOf(name, TEXTS[language].readable, [error]));
  }
  const { findings } = result;
  if (findings.length === 0) {
    return suite(name, { tests: 1, failures: 0, errors: 0 }, caseOf(name, TEXTS[language].clean, []));
  }
  const failures = findings.filter(fails).length;
  return suite(name, { tests: findings.length, failures, errors: 0 }, casesOf(result, name, language));
}

function suite(name: string, counts: Omit<Suite, 'xml'>, cases: readonly string[]): Suite {
  const { tests, failures, errors } = counts;
  const head = `  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="0" time="0">`;
  return { ...counts, xml: [head, ...cases, '  </testsuite>'] };
}

function casesOf({ text, findings }: CheckedFile, classname: string, language: Language): string[] {
  const lines = linesOf(text);
  return findings.flatMap((finding) => {
    const { line, column } = lines.at(finding.span.start);
    const message = escapeMarkup(finding.message);
    const place = escapeMarkup(TEXTS[language].place(line, column));
    const body = fails(finding)
      ? `<failure message="${message}" type="${WORDS[language].severity[finding.severity]}">${place}: ${message}</failure>`
      : `<system-out>${WORDS[language].severity[finding.severity]}: ${message}</system-out>`;
    return caseOf(classname, `${finding.rule} (${line}:${column})`, [body]);
  });
}

function caseOf(classname: string, name: string, body: readonly string[]): string[] {
  const head = `    <testcase classname="${classname}" name="${escapeMarkup(name)}" time="0"`;
  return body.length === 0 ? [`${head}/>`] : [`${head}>`, ...body.map((one) => `      ${one}`), '    </testcase>'];
}

function fails({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

const TEXTS = {
  vi: {
    readable: 'đọc được tệp',
    clean: 'không có gì phải sửa',
    place: (line: number, column: number) => `dòng ${line}, cột ${column}`,
  },
  en: {
    readable: 'the file can be read',
    clean: 'nothing to mend',
    place: (line: number, column: number) => `line ${line}, column ${column}`,
  },
} as const;
