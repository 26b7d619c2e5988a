import type { Language } from '../core/lint/finding.ts';
import { type FileError, listFiles, readSource, type SourceFile } from './files.ts';
import { isWordFile, readWord, type WordSource } from './word.ts';

/** The files of a run, which may be gone through more than once. */
export interface Sources {
  readonly length: number;
  each(use: (source: SourceFile | WordSource | FileError) => void): void;
}

/** Texts beyond this many characters in all are read again on the next round rather than kept. */
const KEPT = 32 * 1024 * 1024;

/** `progress` is told of a run over many files now and then: how many are done, of how many. */
export function sourcesOf(
  paths: readonly string[],
  language: Language,
  progress: (done: number, all: number) => void,
): Sources {
  const files = listFiles(paths, language);
  const kept = new Map<string, SourceFile | WordSource | FileError>();
  let size = 0;
  const read = (path: string): SourceFile | WordSource | FileError => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const source = isWordFile(path) ? readWord(path, language) : readSource(path, language);
    const length = 'error' in source ? 0 : source.text.length;
    // Standard input is there once.
    if (path === '-' || size + length <= KEPT) {
      kept.set(path, source);
      size += length;
    }
    return source;
  };
  return {
    length: files.length,
    each(use) {
      files.forEach((file, i) => {
        if (i % 20 === 0 && files.length > 40) progress(i, files.length);
        use(typeof file === 'string' ? read(file) : file);
      });
    },
  };
}
