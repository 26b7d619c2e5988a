import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The texts that stand beside the checkout; absent on most machines. */
export const SHARED = new URL('../../../shared/', import.meta.url);

/**
 * Compares with a committed file; `THE_THUC_GOLDEN=write` writes it instead (then read the difference in git before you
 * commit it).
 */
export function golden(file: URL, actual: string): { readonly expected: string; readonly actual: string } {
  if (process.env.THE_THUC_GOLDEN === 'write') {
    mkdirSync(dirname(file.pathname), { recursive: true });
    writeFileSync(file, actual);
  }
  return { expected: existsSync(file) ? readFileSync(file, 'utf8') : '', actual };
}
