import { createTwoFilesPatch } from 'diff';

/** A unified diff of one file; the name as it is, where the library would write Vietnamese letters in octal. */
export function patchOf(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch('a', 'b', before, after, undefined, undefined, { context: 2 });
  return `--- ${path}\n+++ ${path}\n${patch.slice(patch.indexOf('@@'))}`;
}
