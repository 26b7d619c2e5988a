import type { Rule, RuleExample } from '../../server/src/core/lint/rule.ts';
import type { LintOptions } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { builtinRegistry } from '../../server/src/core/registry/builtin.ts';
import { keyOfCode } from '../../server/src/core/registry/key.ts';
import { readEntries } from '../../server/src/core/registry/read.ts';
import { createRegistry, type Registry } from '../../server/src/core/registry/registry.ts';
import { withDocuments } from '../../server/src/core/workspace/registry.ts';
import { summaryOf } from '../../server/src/core/workspace/summary.ts';
import { createIndex } from '../../server/src/core/workspace/workspace-index.ts';
import { framed } from './frame.ts';
import { readMarked } from './markers.ts';

/** The whole text that an example of a rule stands for, without its marks. */
export function exampleText(example: RuleExample): string {
  const { text } = readMarked(example.text, { allowNfd: example.notNfc === true });
  return example.whole === true ? text : framed(text);
}

/** What an example is checked with: its day, its rows, what other documents cite; a rule that is off by default is switched on. */
export function exampleOptions(example: RuleExample | undefined, rule?: Rule): LintOptions {
  const own =
    example?.registry === undefined
      ? undefined
      : createRegistry([...readEntries(example.registry, { kind: 'don-vi' }).entries, ...builtinRegistry().entries]);
  const mentions = (example?.elsewhere ?? []).map((one) => ({
    ...one,
    uri: `file:///${one.path}`,
    span: { start: 0, end: 1 },
  }));
  return {
    language: 'vi',
    today: example?.today,
    levels: rule?.offByDefault === true ? { [rule.id]: rule.severity } : {},
    registry: example?.workspace === undefined ? own : registryBeside(example.workspace, own),
    elsewhere: (key) => mentions.filter((one) => keyOfCode(one.code) === key),
  };
}

/** `base` and the documents at these paths, none of which is the document that is checked. */
export function registryBeside(
  files: readonly { readonly path: string; readonly text: string }[],
  base: Registry = builtinRegistry(),
): Registry {
  const index = createIndex();
  for (const { path, text } of files) index.set(summaryOf(parse(text), `file:///${path}`, path));
  return withDocuments(base, index, 'file:///this');
}
