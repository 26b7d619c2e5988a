import type { OpenDocument } from './documents.ts';

/** A document of ours; `can-cu.yaml` is open in the same server and is none. */
export function isDraft({ lines: { languageId, uri } }: OpenDocument): boolean {
  return languageId !== 'yaml' && languageId !== 'json' && languageId !== 'jsonc' && !/\.(?:ya?ml|jsonc?)$/iu.test(uri);
}
