import { parseArgs } from 'node:util';
import type { Language } from '../core/lint/finding.ts';
import { CITATION_FORMATS, type CitationOptions } from './citations.ts';
import { checkNewTarget } from './target.ts';
import { say } from './texts.ts';
import { registryFile } from './unit.ts';
import { isDay, Usage } from './usage.ts';

/** Reads the arguments of `the-thuc citations`. */
export function citationOptions(args: string[], today: string, language: Language): CitationOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      format: { type: 'string', default: 'table' },
      by: { type: 'string' },
      separator: { type: 'string' },
      registry: { type: 'string' },
      today: { type: 'string', default: today },
      output: { type: 'string', short: 'o' },
    },
  });
  if (positionals.length === 0) throw new Usage(say(language, 'needPath'));
  const format = CITATION_FORMATS.find((one) => one === values.format);
  if (format === undefined) {
    throw new Usage(say(language, 'badFormat', { ten: values.format, cac: CITATION_FORMATS.join(', ') }));
  }
  const { by = format === 'csv' ? 'place' : 'document', separator = ',' } = values;
  if (by !== 'document' && by !== 'place') throw new Usage(say(language, 'badBy', { ten: by }));
  if (values.by !== undefined && format === 'json') throw new Usage(say(language, 'bySource'));
  if (!SEPARATORS.has(separator) || (values.separator !== undefined && format !== 'csv')) {
    throw new Usage(say(language, 'badSeparator', { ten: separator }));
  }
  if (!isDay(values.today)) throw new Usage(say(language, 'badToday', { ten: values.today }));
  if (values.output !== undefined) checkNewTarget(values.output, language);
  const column = separator === 'tab' ? '\t' : separator;
  return {
    paths: positionals,
    format,
    by,
    separator: column,
    today: values.today,
    output: values.output,
    registry: registryFile(values.registry, language),
    language,
  };
}

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', 'tab', '\t']);
