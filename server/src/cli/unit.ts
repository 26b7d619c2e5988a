import { unitDoubts } from '../core/features/unit-file.ts';
import type { Finding, Language, Severity } from '../core/lint/finding.ts';
import { builtinRegistry } from '../core/registry/builtin.ts';
import type { RegistryEntry } from '../core/registry/model.ts';
import { readUnitFile, type UnitProblem } from '../core/registry/unit-file.ts';
import { linesOf } from '../core/report/lines.ts';
import { type FileError, readSource } from './files.ts';
import type { Output } from './output.ts';
import { Usage } from './usage.ts';

/** A unit's own list of documents as it was read. */
export interface Unit {
  readonly path: string;
  readonly text: string;
  readonly entries: readonly RegistryEntry[];
  readonly problems: readonly UnitProblem[];
  /** Why nothing could be read. */
  readonly error: string | undefined;
}

export function readUnit(path: string, language: Language): Unit {
  const source = readSource(path, language);
  return 'error' in source ? unread(source) : unitOf(path, source.text);
}

function unitOf(path: string, text: string): Unit {
  const { entries, problems } = readUnitFile(text, path);
  return { path, text, entries, problems, error: undefined };
}

function unread({ path, error }: FileError): Unit {
  return { path, text: '', entries: [], problems: [], error };
}

/** The list of `--registry`; its faults are told like those of the units' lists. */
export function registryFile(path: string | undefined, language: Language): Unit | undefined {
  if (path === undefined) return undefined;
  const unit = readUnit(path, language);
  if (unit.error !== undefined) throw new Usage(`${path}: ${unit.error}`);
  return unit;
}

/** What a run can't use of the lists that it found; the documents are checked all the same. */
export function tellProblems(units: readonly Unit[], language: Language, output: Output): void {
  for (const { path, text, problems, error } of units) {
    if (error !== undefined) output.error(`${path}: ${error}`);
    if (problems.length === 0) continue;
    const lines = linesOf(text);
    for (const { span, message } of problems) {
      const { line, column } = lines.at(span.start);
      output.error(`${path}:${line}:${column}: ${message[language]}`);
    }
  }
}

/** What the editor shows in the list, where the list itself is what is checked: faults, and rows that others contradict. */
export function checkUnit(path: string, text: string, language: Language): Finding[] {
  const file = readUnitFile(text, path);
  const finding = (code: string, severity: Severity, { span, message }: Told): Finding => ({
    rule: `can-cu/${code}`,
    severity,
    message: message[language],
    span,
    basis: [],
    fixes: [],
    related: [],
  });
  return [
    ...file.problems.map((one) => finding(one.code, one.severity, one)),
    ...unitDoubts(file, builtinRegistry()).map((one) => finding('differs', 'info', one)),
  ].sort((a, b) => a.span.start - b.span.start);
}

type Told = Pick<UnitProblem, 'span' | 'message'>;
