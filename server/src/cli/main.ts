import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { KINDS } from '../core/kinds/index.ts';
import { type ScaffoldFields, scaffold } from '../core/kinds/scaffold.ts';
import { FIELD_NAMES, fieldByName, regimeByName } from '../core/kinds/scaffold-words.ts';
import { withUnit } from '../core/kinds/unit-defaults.ts';
import { isKindSlug } from '../core/law/types.ts';
import type { Language } from '../core/lint/finding.ts';
import { isLevel, type Level } from '../core/lint/levels.ts';
import { parse } from '../core/parse.ts';
import { isPrintedRule } from '../core/printed/rules.ts';
import { RULES } from '../core/rules/index.ts';
import { parsedToJson } from '../core/tree/json.ts';
import { baselineFile, baselineWriter } from './baselines.ts';
import { check } from './check.ts';
import { citations } from './citations.ts';
import { citationOptions } from './citations-options.ts';
import { runCompare } from './compare.ts';
import { unitFor } from './configs.ts';
import { runConvert } from './convert.ts';
import { runExport } from './export.ts';
import { readSource, reasonOf, writeSource } from './files.ts';
import { runFormat } from './format.ts';
import { runImport } from './import.ts';
import type { Output } from './output.ts';
import { printConfig } from './print-config.ts';
import { reportTarget } from './report-file.ts';
import { FORMATS } from './report-formats.ts';
import { nearest, runExplain, runRules } from './rules.ts';
import { checkNewTarget } from './target.ts';
import { say } from './texts.ts';
import { registryFile } from './unit.ts';
import { argumentFault, isArgumentError, isDay, Usage } from './usage.ts';

/**
 * The command line. `args` without node and script; `today` is the machine's day. Gives the exit status: 0, 1 findings,
 * 2 usage or file errors. Throws nothing that a user can cause.
 */
export async function main(
  args: readonly string[],
  today: string,
  output: Output,
  serve: () => Promise<void>,
): Promise<number> {
  const language: Language = readLanguage(args);
  const [command, ...rest] = commandFirst(args);
  try {
    if (command === 'help' || asksForHelp(args)) {
      output.out(say(language, 'usage'));
      return 0;
    }
    checkLanguage(args, language);
    if (command === '--version' || command === 'version') {
      output.out(version);
      return 0;
    }
    switch (command) {
      case undefined:
        throw new Usage(say(language, 'usage'));
      case 'check':
        return runCheck(rest, today, language, output);
      case 'citations':
        return citations(citationOptions(rest, today, language), output);
      case 'compare':
        return await runCompare(rest, language, output);
      case 'convert':
        return runConvert(rest, language, output);
      case 'export':
        return await runExport(rest, today, language, output);
      case 'format':
        return runFormat(rest, language, output);
      case 'import':
        return runImport(rest, language, output);
      case 'parse':
        return runParse(rest, language, output);
      case 'new':
        return runNew(rest, language, output);
      case 'explain':
        return runExplain(rest, language, output);
      case 'rules':
        return runRules(rest, language, output);
      case 'lsp':
        await serve();
        return 0;
      default:
        throw new Usage(say(language, 'unknownCommand', { ten: command }));
    }
  } catch (error) {
    if (error instanceof Usage) output.error(error.message);
    else if (isArgumentError(error)) output.error(argumentFault(error, language));
    else throw error;
    return 2;
  }
}

/** "--lang en" may stand before the command too. */
function commandFirst(args: readonly string[]): string[] {
  const skip = args[0] === '--lang' ? 2 : args[0]?.startsWith('--lang=') === true ? 1 : 0;
  return args.slice(skip);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
}

function checkLanguage(args: readonly string[], language: Language): void {
  args.forEach((arg, i) => {
    const value = arg === '--lang' ? (args[i + 1] ?? '') : arg.startsWith('--lang=') ? arg.slice(7) : undefined;
    if (value !== undefined && value !== 'vi' && value !== 'en') {
      throw new Usage(say(language, 'badLang', { ten: value }));
    }
  });
}

function readLanguage(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  return (at >= 0 && args[at + 1] === 'en') || args.includes('--lang=en') ? 'en' : 'vi';
}

const LANG = { lang: { type: 'string' } } as const;

function runCheck(args: string[], today: string, language: Language, output: Output): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...LANG,
      format: { type: 'string', default: 'stylish' },
      fix: { type: 'boolean', default: false },
      'fix-dry-run': { type: 'boolean', default: false },
      today: { type: 'string', default: today },
      rule: { type: 'string', multiple: true, default: [] },
      kind: { type: 'string' },
      'max-warnings': { type: 'string' },
      registry: { type: 'string' },
      quiet: { type: 'boolean', default: false },
      config: { type: 'string' },
      'print-config': { type: 'boolean', default: false },
      baseline: { type: 'string' },
      'write-baseline': { type: 'string' },
      reason: { type: 'string' },
      final: { type: 'boolean', default: false },
      hints: { type: 'boolean', default: false },
      output: { type: 'string', short: 'o' },
    },
  });
  if (values['print-config']) {
    const levels = readLevels(values.rule, language);
    return printConfig({ paths: positionals, config: values.config, format: values.format, levels, language }, output);
  }
  const format = FORMATS.find((one) => one === values.format);
  if (format === undefined)
    throw new Usage(say(language, 'badFormat', { ten: values.format, cac: FORMATS.join(', ') }));
  if (!isDay(values.today)) throw new Usage(say(language, 'badToday', { ten: values.today }));
  if (values.fix && values['fix-dry-run']) throw new Usage(say(language, 'fixBoth'));
  if (values['fix-dry-run'] && (format !== 'stylish' || values.output !== undefined)) {
    throw new Usage(
      say(language, 'dryFormat', { ten: values.output === undefined ? `--format ${format}` : '--output' }),
    );
  }
  if (values.hints && values.quiet) throw new Usage(say(language, 'hintsQuiet'));
  if (values.fix && positionals.includes('-')) throw new Usage(say(language, 'fixStdin'));
  if (values.kind !== undefined && !isKindSlug(values.kind)) {
    throw new Usage(say(language, 'badKind', { ten: values.kind, cac: KINDS.map((kind) => kind.id).join(', ') }));
  }
  const writeTo = values['write-baseline'];
  const alone = values.fix || values['fix-dry-run'] || values.output !== undefined || positionals.includes('-');
  if (writeTo !== undefined && alone) {
    throw new Usage(say(language, 'baselineAlone'));
  }
  if (values.reason !== undefined && writeTo === undefined) throw new Usage(say(language, 'reasonAlone'));
  const most = values['max-warnings'];
  if (most !== undefined && !/^\d+$/u.test(most)) throw new Usage(say(language, 'badMost', { ten: most }));
  const paths = positionals.length === 0 ? ['.'] : positionals;
  return check(
    {
      paths,
      format,
      fix: values.fix,
      dryRun: values['fix-dry-run'],
      today: values.today,
      levels: readLevels(values.rule, language),
      kind: values.kind,
      maxWarnings: most === undefined ? undefined : Number(most),
      quiet: values.quiet,
      hints: values.hints,
      target:
        values.output === undefined || values.output === '-' ? undefined : reportTarget(values.output, paths, language),
      registry: registryFile(values.registry, language),
      config: values.config,
      baseline: baselineFile(values.baseline, language),
      writeBaseline: writeTo === undefined ? undefined : baselineWriter(writeTo, values.reason, values.today, language),
      final: values.final,
      language,
    },
    output,
  );
}

function readLevels(settings: readonly string[], language: Language): Record<string, Level> {
  const levels: Record<string, Level> = {};
  for (const setting of settings) {
    const [name = '', level] = setting.split('=');
    if (level === undefined || !isLevel(level)) throw new Usage(say(language, 'badRule', { ten: setting }));
    // A group may be written without its star, as in the editor's setting.
    const id = name === '' || name.includes('/') ? name : `${name}/*`;
    const known = id.endsWith('/*')
      ? id === 'ban-in/*' || RULES.some((rule) => rule.id.startsWith(id.slice(0, -1)))
      : RULES.some((rule) => rule.id === id) || isPrintedRule(id);
    if (!known) throw new Usage(say(language, 'noRule', { ten: name, gan: nearest(name, language) }));
    levels[id] = level;
  }
  return levels;
}

function runParse(args: string[], language: Language, output: Output): number {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: LANG });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Usage(say(language, 'needFile', { ten: 'parse' }));
  const source = readSource(path, language);
  if ('error' in source) throw new Usage(`${path}: ${source.error}`);
  output.out(JSON.stringify(parsedToJson(parse(source.text)), undefined, 2));
  return 0;
}

function runNew(args: string[], language: Language, output: Output): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...LANG,
      set: { type: 'string', multiple: true, default: [] },
      'che-do': { type: 'string' },
      regime: { type: 'string' },
      output: { type: 'string', short: 'o' },
    },
  });
  const kinds = KINDS.map((kind) => kind.id).join(', ');
  const [kind] = positionals;
  if (kind === undefined || positionals.length > 1) throw new Usage(say(language, 'needKind', { cac: kinds }));
  const fields: Record<string, string> = {};
  for (const setting of values.set) {
    const at = setting.indexOf('=');
    const field = at < 1 ? undefined : fieldByName(setting.slice(0, at).trim());
    if (field === undefined) {
      const names = Object.values(FIELD_NAMES).map((all) => all[0]);
      throw new Usage(say(language, 'badSet', { ten: setting, cac: names.join(', ') }));
    }
    fields[field] = setting.slice(at + 1);
  }
  const wanted = values['che-do'] ?? values.regime;
  const regime = wanted === undefined ? undefined : regimeByName(wanted);
  if (wanted !== undefined && regime === undefined) throw new Usage(say(language, 'badRegime', { ten: wanted }));
  const given = withUnit(kind, fields satisfies ScaffoldFields, unitFor(values.output, language, output), regime);
  const text = scaffold(kind, given, regime);
  if (text === undefined) {
    if (!KINDS.some((one) => one.id === kind)) throw new Usage(say(language, 'badKind', { ten: kind, cac: kinds }));
    throw new Usage(say(language, 'noSuchForm', { ten: kind, cheDo: wanted ?? '' }));
  }
  if (values.output === undefined) {
    output.out(text.replace(/\n$/u, ''));
    return 0;
  }
  // Also what is no text: a file that is there is never written over.
  checkNewTarget(values.output, language);
  try {
    writeSource(values.output, text);
  } catch (error) {
    throw new Usage(`${values.output}: ${say(language, 'notWritable', { loi: reasonOf(error, language) })}`);
  }
  output.error(say(language, 'written', { ten: values.output }));
  return 0;
}
