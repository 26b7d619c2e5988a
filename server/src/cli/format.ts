import { parseArgs } from 'node:util';
import { cleanText } from '../core/clean/clean.ts';
import type { StepId } from '../core/clean/step.ts';
import { STEPS } from '../core/clean/steps.ts';
import type { Language } from '../core/lint/finding.ts';
import { isUnitFile } from '../core/registry/unit-file.ts';
import { hasNoWords, reasonOf, writeSource } from './files.ts';
import type { Output } from './output.ts';
import { patchOf } from './patch.ts';
import { sourcesOf } from './sources.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

/**
 * `the-thuc format`: files and folders to the clean form, in place. Standard input goes to standard output. Exit status 1
 * only with `--check`, where a file isn't in its clean form; 2 where one can't be read or written.
 */
export function runFormat(args: string[], language: Language, output: Output): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      check: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      step: { type: 'string', multiple: true, default: [] },
    },
  });
  if (positionals.length === 0) throw new Usage(say(language, 'formatPath'));
  if (values.check && values['dry-run']) throw new Usage(say(language, 'checkDry'));
  const steps = values.step.length === 0 ? undefined : chosenSteps(values.step, language);
  const writes = !values.check && !values['dry-run'];
  let files = 0;
  let changed = 0;
  let failed = false;
  const fail = (path: string, error: string): void => {
    failed = true;
    output.error(`${path}: ${error}`);
  };
  sourcesOf(positionals, language, (so, tong) => output.progress(say(language, 'checking', { so, tong }))).each(
    (source) => {
      if ('error' in source) return fail(source.path, source.error);
      if ('word' in source) return fail(source.path, say(language, 'wordOnlyCheck', { ten: source.path }));
      const { path, text, encoding } = source;
      if (isUnitFile(path)) return;
      files += 1;
      if (path !== '-' && hasNoWords(text)) return output.error(say(language, 'noWords', { ten: path }));
      const cleaned = cleanText(text, steps === undefined ? {} : { steps });
      if (cleaned.text !== text) changed += 1;
      if (path === '-' && writes) return output.out(cleaned.text.replace(/\n$/u, ''));
      if (cleaned.text === text) return;
      if (values['dry-run']) return output.out(patchOf(path, text, cleaned.text));
      if (values.check) return output.out(path);
      try {
        writeSource(path, cleaned.text, encoding);
      } catch (error) {
        changed -= 1;
        fail(path, say(language, 'notWritable', { loi: reasonOf(error, language) }));
      }
    },
  );
  output.progress('');
  if (files > 0 || failed)
    output.error(say(language, writes ? 'formatted' : 'wouldFormat', { so: changed, tep: files }));
  else for (const ten of positionals) output.error(say(language, 'noDocuments', { ten }));
  if (failed) return 2;
  return values.check && changed > 0 ? 1 : 0;
}

function chosenSteps(names: readonly string[], language: Language): ReadonlySet<StepId> {
  const ids = [...new Set(STEPS.map(({ id }) => id))];
  return new Set(
    names.map((name) => {
      const found = ids.find((id) => id === name);
      if (found === undefined) throw new Usage(say(language, 'badStep', { ten: name, cac: ids.join(', ') }));
      return found;
    }),
  );
}
