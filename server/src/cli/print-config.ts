import { UNIT_FIELDS } from '../core/config/fields.ts';
import { PAPER_FIELDS } from '../core/config/paper-fields.ts';
import type { ResolvedConfig } from '../core/config/resolve.ts';
import type { Language } from '../core/lint/finding.ts';
import { groupOf, type Level, levelOf, mergedLevels } from '../core/lint/levels.ts';
import type { Rule } from '../core/lint/rule.ts';
import { RULES } from '../core/rules/index.ts';
import { type Configs, createConfigs } from './configs.ts';
import { isFolder, shownPath } from './knowledge.ts';
import type { Output } from './output.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

export interface PrintOptions {
  readonly paths: readonly string[];
  readonly config: string | undefined;
  readonly format: string;
  /** Of `--rule`. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly language: Language;
}

/** `check --print-config [PATH]`: what holds for a document, and where it is written. */
export function printConfig(options: PrintOptions, output: Output): number {
  const { paths, format, language } = options;
  if (paths.length > 1) throw new Usage(say(language, 'onePath', { so: paths.length }));
  if (format !== 'stylish' && format !== 'json') {
    throw new Usage(say(language, 'badFormat', { ten: format, cac: 'stylish, json' }));
  }
  const [path = '.'] = paths;
  const configs = createConfigs(paths, options.config, language);
  // Of a folder: what holds for a document that lies in it and is named in no pattern.
  const config = configs.of(isFolder(path) ? `${path.replace(/\/$/u, '')}/…` : path);
  const changes = changesOf(config, configs, options.levels);
  configs.tell(output);
  output.out(
    format === 'json' ? asJson(path, config, configs, changes) : asText(path, config, configs, changes, language),
  );
  return 0;
}

/** A rule that runs at another level than its own. */
interface Change {
  readonly rule: Rule;
  readonly level: Level;
  readonly usual: Level;
  /** The rule itself or its group. */
  readonly key: string;
  /** Undefined: the command line. */
  readonly at: { readonly path: string; readonly line: number } | undefined;
  readonly reason: string | undefined;
}

function changesOf(config: ResolvedConfig, configs: Configs, own: PrintOptions['levels']): readonly Change[] {
  const levels = mergedLevels(config.levels, own);
  return RULES.flatMap((rule) => {
    const level = levelOf(rule, levels);
    const usual = levelOf(rule, undefined);
    if (level === usual) return [];
    const key = Object.hasOwn(levels, rule.id) ? rule.id : `${groupOf(rule.id)}/*`;
    const origin = Object.hasOwn(own, key) ? undefined : config.origins.get(key);
    const at = origin && { path: shownPath(origin.path), line: configs.place(origin.path, origin.span.start).line };
    return [{ rule, level, usual, key, at, reason: origin?.reason }];
  });
}

function asJson(path: string, config: ResolvedConfig, configs: Configs, changes: readonly Change[]): string {
  const line = (file: string, offset: number): number => configs.place(file, offset).line;
  const overrides = config.layers.flatMap((layer) =>
    layer.matched.map(({ files, span }) => ({
      path: shownPath(layer.path),
      line: line(layer.path, span.start),
      files: files.map(({ value }) => value.pattern),
    })),
  );
  const found = {
    version: 1,
    path,
    files: config.layers.map(({ path: file, by }) => ({
      path: shownPath(file),
      ...(by === undefined ? {} : { by: shownPath(by) }),
    })),
    overrides,
    rules: changes.map(({ rule, level, usual, key, at, reason }) => ({
      rule: rule.id,
      level,
      default: usual,
      key,
      ...(at ?? {}),
      ...(reason === undefined ? {} : { reason }),
    })),
    words: config.words,
    unit: config.unit,
    drafting: config.drafting,
    paper: config.paper,
    baseline: config.baseline === undefined ? null : shownPath(config.baseline.path),
  };
  return JSON.stringify(found, undefined, 2);
}

function asText(
  path: string,
  config: ResolvedConfig,
  configs: Configs,
  changes: readonly Change[],
  language: Language,
): string {
  const at = (key: string): string => {
    const origin = config.origins.get(key);
    if (origin === undefined) return '';
    return `   ${shownPath(origin.path)}:${configs.place(origin.path, origin.span.start).line}`;
  };
  const out = [say(language, 'configFor', { ten: path }), ''];
  out.push(say(language, config.layers.length === 0 ? 'configNoFiles' : 'configFiles'));
  config.layers.forEach(({ path: file, by, file: { root } }, i) => {
    const notes = [
      ...(by === undefined ? [] : [say(language, 'configBy', { ten: shownPath(by) })]),
      ...(root && by === undefined ? [say(language, 'configRoot')] : []),
    ];
    out.push(`  ${i + 1}. ${shownPath(file)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`);
  });
  const matched = config.layers.flatMap((layer) =>
    layer.matched.map(({ files, span }) => {
      const { line } = configs.place(layer.path, span.start);
      return `  ${files.map(({ value }) => value.pattern).join(', ')}   ${shownPath(layer.path)}:${line}`;
    }),
  );
  if (matched.length > 0) out.push('', say(language, 'configMatched'), ...matched);
  out.push('', say(language, changes.length === 0 ? 'configNoRules' : 'configRules'), ...ruleLines(changes, language));
  out.push('', say(language, 'configWords', { so: config.words.length }));
  const { unit } = config;
  const known = UNIT_FIELDS.filter(({ key }) => Object.hasOwn(unit, key));
  out.push(`${say(language, 'configUnit')}${known.length === 0 ? ` ${say(language, 'none')}` : ''}`);
  for (const { key, title } of known) {
    out.push(`  ${title[language]}: ${unitWords(unit[key as keyof typeof unit])}${at(`unit.${key}`)}`);
  }
  const { paper } = config;
  const numbers = PAPER_FIELDS.filter(({ key }) => Object.hasOwn(paper, key));
  if (numbers.length > 0) out.push(say(language, 'configPaper'));
  for (const { key, title, range } of numbers) {
    const value = `${paper[key as keyof typeof paper] ?? ''} ${range?.unit ?? ''}`.trimEnd();
    out.push(`  ${title[language]}: ${language === 'vi' ? value.replace('.', ',') : value}${at(`paper.${key}`)}`);
  }
  out.push(say(language, 'configDrafting', { co: say(language, config.drafting ? 'yes' : 'no') }) + at('drafting'));
  const baseline = config.baseline === undefined ? say(language, 'none') : shownPath(config.baseline.path);
  out.push(say(language, 'configBaseline', { ten: baseline }) + at('baseline'));
  return out.join('\n');
}

/** A group's rules stand on one line. */
function ruleLines(changes: readonly Change[], language: Language): string[] {
  const words = (level: Level): string => say(language, level);
  const shown = changes.filter((one, i) => changes.findIndex(({ key }) => key === one.key) === i);
  const width = Math.max(0, ...shown.map(({ key }) => key.length));
  return shown.map(({ key, level, usual, rule, at, reason }) => {
    const so = changes.filter((one) => one.key === key).length;
    const what = key.endsWith('/*')
      ? say(language, 'configGroup', { so })
      : `${rule.title[language]} (${say(language, 'configDefault', { muc: words(usual) })})`;
    const where = at === undefined ? say(language, 'configCommand') : `${at.path}:${at.line}`;
    const why = reason === undefined ? '' : `; ${say(language, 'configReason', { lyDo: reason })}`;
    return `  ${words(level).padEnd(9)} ${key.padEnd(width)}  ${what}   ${where}${why}`;
  });
}

function unitWords(value: ResolvedConfig['unit'][keyof ResolvedConfig['unit']]): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  return value
    .map((one) =>
      typeof one === 'string' ? one : [one.office, one.name].filter((part) => part !== undefined).join(' '),
    )
    .join('; ');
}
