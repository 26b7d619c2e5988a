import type { Finding, Fix } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { linesOf } from './lines.ts';
import { type Address, type CheckedFile, checkedOf, type ReportOptions, type Result, unreadOf } from './results.ts';
import { LEVELS, literal, sarifRule } from './sarif-rules.ts';

export interface SarifOptions extends ReportOptions {
  readonly rules: readonly Rule[];
  readonly addressOf: (path: string) => Address;
}

/**
 * SARIF 2.1.0 (OASIS), one run, with the fixes of every finding. Places are lines and columns from 1 and offsets, both in
 * UTF-16 and without a byte order mark, which SARIF takes for no part of the text.
 */
export function sarifReport(results: readonly Result[], options: SarifOptions): string {
  const { language, version, rules, addressOf } = options;
  const checked = checkedOf(results);
  const ids = [
    ...new Set(checked.flatMap(({ findings, known }) => [...findings, ...(known ?? [])].map(({ rule }) => rule))),
  ].sort();
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const places = new Map(results.map(({ path }, index) => [path, placeOf(addressOf(path), index)]));
  const run = {
    tool: {
      driver: {
        name: 'Thể Thức',
        version,
        semanticVersion: version,
        language,
        rules: ids.map((id) => sarifRule(id, rules, language)),
      },
    },
    invocations: [invocation(results, places, options)],
    language,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { [ROOT]: { description: { text: TEXTS[language].root } } },
    artifacts: results.map((result) => artifact(result, addressOf)),
    results: checked.flatMap((file) => resultsOf(file, places.get(file.path) ?? {}, indexes)),
  };
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, undefined, 2);
}

/** An identifier: nothing fetches it. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';

const TEXTS = {
  vi: { root: 'Thư mục chạy lệnh kiểm tra' },
  en: { root: 'The folder of the run' },
} as const;

function placeOf({ uri, relative }: Address, index: number): object {
  return relative ? { uri, uriBaseId: ROOT, index } : { uri, index };
}

function artifact(result: Result, addressOf: (path: string) => Address): object {
  const { uri, relative } = addressOf(result.path);
  const location = relative ? { uri, uriBaseId: ROOT } : { uri };
  if ('error' in result) return { location, roles: ['analysisTarget'] };
  const { kind, about } = result;
  const properties = { kind, ...about };
  return { location, roles: ['analysisTarget'], properties };
}

function invocation(results: readonly Result[], places: ReadonlyMap<string, object>, options: SarifOptions): object {
  const unread = unreadOf(results);
  return {
    executionSuccessful: unread.length === 0,
    toolExecutionNotifications: unread.map(({ path, error }) => ({
      level: 'error',
      message: { text: literal(`${path}: ${error}`) },
      locations: [{ physicalLocation: { artifactLocation: places.get(path) ?? {} } }],
    })),
    properties: { today: options.today },
  };
}

function resultsOf(file: CheckedFile, place: object, indexes: ReadonlyMap<string, number>): object[] {
  const regionOf = regionsOf(file.text);
  const known = new Set(file.known);
  const reason = file.knownReason ?? '';
  const suppression = { kind: 'external', ...(reason === '' ? {} : { justification: reason }) };
  const all = [...file.findings, ...known].sort((a, b) => a.span.start - b.span.start);
  const prints = fingerprintsOf(file.text, all);
  const at = (span: Span): object => ({ artifactLocation: place, region: regionOf(span) });
  return all.map((finding, i) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: literal(finding.message) },
    locations: [{ physicalLocation: at(finding.span) }],
    ...(finding.related.length === 0 ? {} : { relatedLocations: relatedOf(finding, at) }),
    ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => fixOf(fix, place, regionOf)) }),
    partialFingerprints: { 'theThuc/v1': prints[i] ?? '' },
    // Those that a baseline knows: there, but nobody is to be told.
    ...(known.has(finding) ? { suppressions: [suppression] } : {}),
    properties: { severity: finding.severity },
  }));
}

function relatedOf({ related }: Finding, at: (span: Span) => object): object[] {
  return related.map(({ span, message }, index) => ({
    id: index + 1,
    physicalLocation: at(span),
    message: { text: literal(message) },
  }));
}

function fixOf({ title, safety, edits }: Fix, place: object, regionOf: (span: Span) => object): object {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: regionOf(span),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }));
  return {
    description: { text: literal(title) },
    artifactChanges: [{ artifactLocation: place, replacements }],
    properties: { safety },
  };
}

function regionsOf(text: string): (span: Span) => object {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const lines = linesOf(text.slice(mark));
  return ({ start, end }) => {
    const first = Math.max(0, start - mark);
    const last = Math.max(first, end - mark);
    const from = lines.at(first);
    const to = lines.at(last);
    return {
      startLine: from.line,
      startColumn: from.column,
      endLine: to.line,
      endColumn: to.column,
      charOffset: first,
      charLength: last - first,
    };
  };
}
