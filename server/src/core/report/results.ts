import { kindName } from '../kinds/name.ts';
import type { Finding, Language, Severity } from '../lint/finding.ts';
import { entryOfDocument } from '../registry/document-entry.ts';
import type { Parsed, Regime } from '../tree/nodes.ts';

/** A file of a check as the reports tell of it. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly kind: string;
  readonly regime: Regime | undefined;
  readonly findings: readonly Finding[];
  /** Undefined for a file that is no document: a unit's list. */
  readonly about?: About | undefined;
  /** A draft: what is missing wasn't looked for. */
  readonly drafting?: boolean;
  /** Findings that a baseline knows and that are left as they are. */
  readonly known?: readonly Finding[];
  /** Why the baseline leaves them. */
  readonly knownReason?: string | undefined;
}

export interface UnreadFile {
  readonly path: string;
  readonly error: string;
}

export type Result = CheckedFile | UnreadFile;

/** What people call a document by. */
export interface About {
  readonly kind: string;
  /** `12/KH-UBND`; undefined while it is blank. */
  readonly code: string | undefined;
  /** As far as it is filled in: `2026-03-15`, `2026-03`, `2026`. */
  readonly date: string | undefined;
  readonly agency: string | undefined;
  readonly subject: string | undefined;
}

export function aboutOf(parsed: Parsed, language: Language): About {
  const { preface } = parsed.main;
  return {
    kind: kindName(parsed.main, language),
    code: entryOfDocument(parsed, '')?.code,
    date: preface.placeDate?.date.iso,
    agency: preface.agency?.text,
    subject: preface.subject?.text,
  };
}

/** How the reports call a place where a file stands. */
export interface Address {
  readonly uri: string;
  /** Below the folder of the run: `uri` is relative to it. */
  readonly relative: boolean;
}

export interface ReportOptions {
  readonly language: Language;
  /** Day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  readonly version: string;
  /** How many findings a baseline has hidden; undefined where there is none. */
  readonly hidden?: number | undefined;
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly fixable: number;
}

export function checkedOf(results: readonly Result[]): readonly CheckedFile[] {
  return results.flatMap((one) => ('error' in one ? [] : [one]));
}

export function unreadOf(results: readonly Result[]): readonly UnreadFile[] {
  return results.flatMap((one) => ('error' in one ? [one] : []));
}

export function summaryOf(results: readonly Result[]): Summary {
  const findings = checkedOf(results).flatMap((one) => one.findings);
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return {
    files: results.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    fixable: findings.filter(isFixable).length,
  };
}

/** Mended by `--fix` and "fix all". */
export function isFixable({ fixes }: Finding): boolean {
  return fixes.some(({ safety }) => safety === 'safe');
}
