import type { YAMLError } from 'yaml';
import type { Language } from '../lint/finding.ts';
import { countBefore } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import { readYaml } from '../text/yaml.ts';
import type { RegistryEntry } from './model.ts';
import { type RegistryProblem, readEntries } from './read.ts';
import { identityOf } from './registry.ts';
import { syntaxCode, type UnitCode, type UnitPlace, unitMessage } from './unit-messages.ts';
import { pairOf, rowsOf, treeOf, type UnitNode } from './unit-tree.ts';

/** A fault of the unit's file, where it stands and what to do about it. */
export interface UnitProblem {
  /** At least one character, on one line. */
  readonly span: Span;
  /** An error where a row or the file can't be used, a warning where a field can't. */
  readonly severity: 'error' | 'warning';
  readonly code: UnitCode;
  readonly message: Readonly<Record<Language, string>>;
}

/** The unit's own list of documents, `can-cu.yaml`, `can-cu.yml` or `can-cu.json`. */
export interface UnitFile {
  readonly entries: readonly RegistryEntry[];
  /** In order of place. */
  readonly problems: readonly UnitProblem[];
  /** Undefined where nothing could be read at all. */
  readonly tree: UnitNode | undefined;
}

/** True for the names under which a unit's list is looked for. */
export function isUnitFile(uri: string): boolean {
  // A path of the command line may hold "#" in the name of a folder; an address may end in a query.
  return /(?:^|[/\\])can-cu\.(?:yaml|yml|json)(?:$|[?#])/u.test(uri);
}

/** About three thousand documents: far more than anyone lists, and little enough to be read at each save. */
const MAX_LENGTH = 500_000;
const MAX_PROBLEMS = 200;

/**
 * Reads the unit's file; JSON is YAML too. Total: a row that can't be used is left out and named, the other rows count, so
 * that a half-typed row costs nothing but itself.
 */
export function readUnitFile(text: string, uri: string): UnitFile {
  if (text.length > MAX_LENGTH) return unread(text, 'too-long', String(MAX_LENGTH));
  // YAML knows no lone CR as a line ending; the replacement keeps every offset.
  const source = text.replace(/\r(?!\n)/gu, '\n');
  // Every value stays the text it is: `2014-04-07` no date, `02` no number. Repeated keys are looked for here, since the
  // reader compares each key with all others.
  const document = readYaml(source, { schema: 'failsafe', uniqueKeys: false });
  if (document === undefined) return unread(text, 'too-deep', '');
  const tree = treeOf(document, text);
  const problems: UnitProblem[] = document.errors.slice(0, MAX_PROBLEMS).map((error) => syntaxProblem(text, error));
  const broken = document.errors.map((error) => error.pos[0]);
  const data = dataOf(tree, '', (span, code, shown) => {
    problems.push(problemAt(text, span, code, shown));
    if (code === 'alias') broken.push(span.start);
  });
  const reading = readEntries(data, { kind: 'don-vi', uri });
  const rows = rowsOf(tree);
  const spoilt = spoiltRows(source, rows, broken);
  for (const problem of reading.problems.slice(0, MAX_PROBLEMS)) {
    const row = rows[problem.path.find((step) => typeof step === 'number') ?? -1];
    // What a broken line leads to is no fault of its own.
    if (row === undefined ? broken.length === 0 : !spoilt.has(row)) problems.push(rowProblem(text, tree, problem));
  }
  const entries: RegistryEntry[] = [];
  const seen = new Set<string>();
  reading.entries.forEach((entry, index) => {
    const row = rows[reading.rows[index] ?? -1];
    if (row === undefined || spoilt.has(row)) return;
    const name = identityOf(entry);
    if (seen.has(name)) problems.push(problemAt(text, row.span, 'repeated', ''));
    seen.add(name);
    entries.push({ ...entry, origin: { kind: 'don-vi', uri, at: row.span.start } });
  });
  problems.sort((a, b) => a.span.start - b.span.start);
  return { entries, problems: problems.slice(0, MAX_PROBLEMS), tree };
}

/** Rows with a fault of syntax in them: from the line they begin on to the beginning of the next. */
function spoiltRows(source: string, rows: readonly UnitNode[], broken: readonly number[]): ReadonlySet<UnitNode> {
  // Looked for behind the row before only: thousands of rows may stand in one line.
  const starts = rows.map(({ span }, i) => {
    const from = Math.min(rows[i - 1]?.span.end ?? 0, span.start);
    return from + source.slice(from, span.start).lastIndexOf('\n') + 1;
  });
  const places = [...broken].sort((a, b) => a - b);
  return new Set(
    rows.filter((_, i) => {
      const next = countBefore(places, (at) => at < (starts[i] ?? 0));
      return (places[next] ?? Number.POSITIVE_INFINITY) < (starts[i + 1] ?? Number.POSITIVE_INFINITY);
    }),
  );
}

function unread(text: string, code: UnitCode, shown: string): UnitFile {
  return { entries: [], problems: [problemAt(text, { start: 0, end: 0 }, code, shown)], tree: undefined };
}

/** Plain data as `readEntries` takes it; keys written twice and aliases are named on the way. */
function dataOf(node: UnitNode, key: string, say: (span: Span, code: UnitCode, text: string) => void): unknown {
  switch (node.kind) {
    case 'alias':
      say(node.span, 'alias', '');
      return undefined;
    case 'list':
      return node.items.map((item) => dataOf(item, key, say));
    case 'map': {
      // No prototype: a key may be called `constructor`.
      const data: Record<string, unknown> = Object.create(null);
      for (const pair of node.pairs) {
        if (pair.key in data) say(pair.keySpan, 'twice', pair.key);
        else data[pair.key] = dataOf(pair.node, pair.key, say);
      }
      return data;
    }
    case 'text': {
      const { value, plain } = node;
      if (plain && key === 'trich-yeu-rut-gon' && (value === 'true' || value === 'false')) return value === 'true';
      if (plain && key === 'xac-nhan' && value !== undefined && /^\d{1,6}$/u.test(value)) return Number(value);
      return value;
    }
  }
}

function rowProblem(text: string, tree: UnitNode, { path, code, text: shown }: RegistryProblem): UnitProblem {
  const key = path.findLast((step) => typeof step === 'string');
  const successor = path.some((step) => step === 'thay-the-boi' || step === 'sua-doi-boi');
  const level = path.length === 1 ? 'top' : successor ? 'successor' : 'row';
  return problemAt(text, placeOf(tree, path, code), code, shown, { key: String(key ?? ''), level });
}

/** The value at the end of the path; its key where the key is at fault or has no value; the row where the key is missing. */
function placeOf(tree: UnitNode, path: RegistryProblem['path'], code: UnitCode): Span {
  let node = tree;
  let place = tree.span;
  for (const step of path) {
    if (node.kind === 'map' && typeof step === 'string') {
      const pair = pairOf(node, step);
      if (pair === undefined) return node.pairs[0]?.keySpan ?? node.span;
      const isKey = code === 'unknown-key' || pair.node.span.end === pair.node.span.start;
      place = isKey ? pair.keySpan : pair.node.span;
      node = pair.node;
    } else if (node.kind === 'list' && typeof step === 'number') {
      const item = node.items[step];
      if (item === undefined) return place;
      place = item.span;
      node = item;
    }
  }
  return place;
}

function syntaxProblem(text: string, error: YAMLError): UnitProblem {
  const code = syntaxCode(error);
  const [start, end] = error.pos;
  // What has to be put in quotes is the whole of the value.
  return problemAt(text, { start, end: code === 'colon' || code === 'start' ? text.length : end }, code, '');
}

function problemAt(text: string, span: Span, code: UnitCode, shown: string, place: UnitPlace = {}): UnitProblem {
  const severity = FIELD_CODES.has(code) ? 'warning' : 'error';
  return { span: onOneLine(text, span), severity, code, message: unitMessage(code, shown, place) };
}

const FIELD_CODES: ReadonlySet<UnitCode> = new Set<UnitCode>([
  'unknown-key',
  'date',
  'text',
  'code',
  'flag',
  'status',
  'successor',
  'field',
  'number',
  'address',
  'order',
  'twice',
  'repeated',
]);

/** A fault at a line's end is shown at the last character that is written there. */
function onOneLine(text: string, { start, end }: Span): Span {
  let from = Math.min(start, text.length);
  if (from >= text.length || /[\r\n]/u.test(text.charAt(from))) {
    while (from > 0 && /\s/u.test(text.charAt(from - 1))) from -= 1;
    from = Math.max(0, from - 1);
  }
  const line = text.slice(from, Math.max(end, from + 1)).search(/[\r\n]/u);
  const to = line > 0 ? from + line : Math.max(end, from + 1);
  return { start: from, end: Math.min(to, text.length) };
}
