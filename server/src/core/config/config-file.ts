import { FORM_OPTIONS, type FormOptions } from '../layout/form.ts';
import type { Language } from '../lint/finding.ts';
import type { Level } from '../lint/levels.ts';
import type { Span } from '../text/span.ts';
import { BASELINE_SUFFIX, CONFIG_FIELDS, CONFIG_NAME, OVERRIDE_FIELDS, SIGNER_FIELDS, UNIT_FIELDS } from './fields.ts';
import { type Glob, readGlob } from './glob.ts';
import { type JsonMap, type JsonNode, readJson } from './json-tree.ts';
import type { ConfigCode } from './messages.ts';
import { PAPER_FIELDS } from './paper-fields.ts';
import { createReader, type Reader } from './read-values.ts';
import { readRules } from './rule-levels.ts';

/** A fault of a configuration, where it stands and what to do about it. */
export interface ConfigProblem {
  /** At least one character, on one line. */
  readonly span: Span;
  /** An error where something can't be used at all, a warning where it may be meant otherwise. */
  readonly severity: 'error' | 'warning';
  readonly code: ConfigCode;
  readonly message: Readonly<Record<Language, string>>;
}

export interface Placed<T> {
  readonly value: T;
  readonly span: Span;
}

/** A rule (`vien-dan/…`) or a group (`vien-dan/*`) with its level. */
export interface RuleLevel {
  readonly key: string;
  readonly level: Level;
  readonly reason: string | undefined;
  /** Of the key. */
  readonly span: Span;
}

/** What may be said for all files of a folder, and for some of them. */
export interface ConfigPart {
  readonly rules: readonly RuleLevel[];
  readonly words: readonly Placed<string>[];
  readonly drafting: Placed<boolean> | undefined;
  /** Numbers of the printed form, each with the place of its key. */
  readonly paper: readonly (readonly [key: keyof FormOptions, given: Placed<number>])[];
}

export interface ConfigOverride extends ConfigPart {
  readonly files: readonly Placed<{ readonly pattern: string; readonly glob: Glob }>[];
  readonly span: Span;
}

export interface Signer {
  readonly office: string | undefined;
  readonly name: string | undefined;
}

/** What a unit says of itself. */
export interface UnitProfile {
  readonly agency?: string;
  readonly superior?: string;
  readonly place?: string;
  readonly abbreviation?: string;
  readonly drafter?: string;
  readonly signers?: readonly Signer[];
  readonly recipients?: readonly string[];
}

/** A `.the-thuc.json` as far as it can be used. */
export interface ConfigFile extends ConfigPart {
  readonly root: boolean;
  /** Paths as written, from the file's folder on. */
  readonly extends: readonly Placed<string>[];
  readonly baseline: Placed<string> | undefined;
  readonly unit: UnitProfile;
  /** Places of the keys of `unit`. */
  readonly unitSpans: Readonly<Record<string, Span>>;
  readonly overrides: readonly ConfigOverride[];
  /** In order of place. */
  readonly problems: readonly ConfigProblem[];
  /** Undefined where nothing could be read at all. */
  readonly tree: JsonNode | undefined;
}

/** True for `.the-thuc.json` and for what it may take in: paths and addresses. */
export function isConfigFile(uri: string): boolean {
  return /\.the-thuc\.json(?:$|[?#])/u.test(uri);
}

/** True for a baseline that a configuration may name. */
export function isBaselineFile(uri: string): boolean {
  return /\.the-thuc-moc\.json(?:$|[?#])/u.test(uri);
}

const MAX_LENGTH = 500_000;
const MAX_PROBLEMS = 200;
const MAX_OVERRIDES = 200;

/** Total: what can't be used is named and left out, the rest counts. */
export function readConfigFile(text: string): ConfigFile {
  const problems: ConfigProblem[] = [];
  const reader = createReader(text, problems);
  if (text.length > MAX_LENGTH) {
    reader.say({ start: 0, end: 1 }, 'too-long', { text: String(MAX_LENGTH) });
    return fileOf(undefined, problems, reader);
  }
  const tree = readJson(text, (code, span, shown) => reader.say(span, code, { text: shown }));
  // An empty file is one that is about to be written.
  if (tree !== undefined && tree.kind !== 'map') reader.say(tree.span, 'top');
  return fileOf(tree, problems, reader);
}

function fileOf(tree: JsonNode | undefined, problems: ConfigProblem[], reader: Reader): ConfigFile {
  const top = reader.fields(tree?.kind === 'map' ? tree : undefined, CONFIG_FIELDS);
  reader.text(top.get('$schema'));
  const unit = unitOf(reader, reader.mapAt(top.get('unit')));
  const file = {
    root: reader.flag(top.get('root'))?.value ?? false,
    extends: reader.texts(top.get('extends')).filter((one) => isPath(reader, one, CONFIG_NAME)),
    ...partOf(reader, top),
    baseline: [reader.text(top.get('baseline'))].find(
      (one) => one !== undefined && isPath(reader, one, BASELINE_SUFFIX),
    ),
    ...unit,
    overrides: overridesOf(reader, top.get('overrides')),
    tree,
  };
  return { ...file, problems: problems.sort((a, b) => a.span.start - b.span.start).slice(0, MAX_PROBLEMS) };
}

type Fields = ReturnType<Reader['fields']>;

function partOf(reader: Reader, fields: Fields): ConfigPart {
  return {
    rules: readRules(reader, reader.mapAt(fields.get('rules'))),
    words: reader.list(fields.get('words')).flatMap((node) => wordAt(reader, node)),
    drafting: reader.flag(fields.get('drafting')),
    paper: paperOf(reader, reader.mapAt(fields.get('paper'))),
  };
}

function paperOf(reader: Reader, map: JsonMap | undefined): ConfigPart['paper'] {
  const fields = reader.fields(map, PAPER_FIELDS);
  return FORM_OPTIONS.flatMap((key) => {
    const given = reader.number(fields.get(key));
    return given === undefined ? [] : [[key, given] as const];
  });
}

function wordAt(reader: Reader, node: JsonNode): readonly Placed<string>[] {
  const word = node.kind === 'text' ? node.value.normalize('NFC').replace(/\s+/gu, ' ').trim() : '';
  if (/\p{L}/u.test(word) && word.length <= 60) return [{ value: word, span: node.span }];
  reader.say(node.span, 'word', { text: reader.shown(node) });
  return [];
}

function overridesOf(reader: Reader, pair: ReturnType<Fields['get']>): readonly ConfigOverride[] {
  return reader.list(pair, MAX_OVERRIDES).flatMap((node) => {
    if (node.kind !== 'map') {
      reader.say(node.span, 'shape', { key: 'overrides' }, 'overrides');
      return [];
    }
    const fields = reader.fields(node, OVERRIDE_FIELDS);
    const part = partOf(reader, fields);
    const given = fields.get('files');
    const files = reader.texts(given).flatMap(({ value, span }) => {
      const glob = readGlob(value);
      if (typeof glob !== 'string') return [{ value: { pattern: value.trim(), glob }, span }];
      reader.say(span, `glob-${glob}`, { text: value });
      return [];
    });
    if (given === undefined) reader.say(openingOf(node), 'no-files');
    else if (['rules', 'words', 'paper', 'drafting'].every((key) => fields.get(key) === undefined)) {
      reader.say(openingOf(node), 'nothing-set');
    }
    return [{ ...part, files, span: node.span }];
  });
}

/** A fault of the whole is shown at its bracket, not over all its lines. */
function openingOf(node: JsonMap): Span {
  return { start: node.span.start, end: node.span.start + 1 };
}

function unitOf(reader: Reader, map: JsonMap | undefined): Pick<ConfigFile, 'unit' | 'unitSpans'> {
  const fields = reader.fields(map, UNIT_FIELDS);
  const unit: Record<string, unknown> = {};
  const unitSpans: Record<string, Span> = {};
  for (const { key, shape } of UNIT_FIELDS) {
    const pair = fields.get(key);
    if (pair === undefined) continue;
    const value =
      shape === 'signers'
        ? reader.list(pair).flatMap((node) => signerAt(reader, node))
        : shape === 'names'
          ? reader.texts(pair).map((one) => one.value)
          : reader.text(pair)?.value.normalize('NFC').trim();
    if (value === undefined || value.length === 0) continue;
    unit[key] = value;
    unitSpans[key] = pair.keySpan;
  }
  return { unit, unitSpans };
}

function signerAt(reader: Reader, node: JsonNode): readonly Signer[] {
  if (node.kind !== 'map') {
    reader.say(node.span, 'shape', { key: 'signers' }, 'signers');
    return [];
  }
  const fields = reader.fields(node, SIGNER_FIELDS);
  const office = reader.text(fields.get('office'))?.value.normalize('NFC').trim();
  const name = reader.text(fields.get('name'))?.value.normalize('NFC').trim();
  return office === undefined && name === undefined ? [] : [{ office, name }];
}

/** From the file's folder on, with the ending by which the editor knows what to read. */
function isPath(reader: Reader, { value, span }: Placed<string>, name: string): boolean {
  if (value.includes('\\') || /^(?:\/|~|\p{L}{1,20}:)/u.test(value)) {
    reader.say(span, 'path-absolute', { text: value, name });
    return false;
  }
  if (value.trim().endsWith(name)) return true;
  reader.say(span, 'path-name', { text: value, name });
  return false;
}
