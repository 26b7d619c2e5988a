import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));

/** What a script is given on its command line that is no option: files and folders. */
export const given: readonly string[] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** What stands behind `--name=`; undefined without it. */
export function optionOf(name: string): string | undefined {
  return options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** Whether `--name` alone was given. */
export function hasOption(name: string): boolean {
  return options.includes(`--${name}`);
}

/** The file, or the texts in the folder and those below, by name. */
export function textFiles(path: string, isText = (name: string) => /\.(?:txt|vbhc|vbhc\.md)$/u.test(name)): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter(isText)
    .sort();
}
