import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which of the living mutants `npm test` notices all the same, because they don't compile: `''` where only names of roles may
 * stand, `{}` for a finding. One mutant per file and round, so that an error tells by its file which mutant it is of.
 */
export function refusedByTypes(living, root, folder) {
  const copy = join(folder, 'kieu');
  mkdirSync(copy, { recursive: true });
  cpSync(join(root, 'server'), join(copy, 'server'), { recursive: true });
  cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const byFile = new Map();
  for (const one of living) byFile.set(one.fileName, [...(byFile.get(one.fileName) ?? []), one]);
  const refused = new Set();
  for (let round = 0; [...byFile.values()].some((of) => of.length > round); round += 1) {
    const now = [...byFile].flatMap(([file, of]) => (of[round] === undefined ? [] : [[file, of[round]]]));
    for (const [file, mutant] of now)
      writeFileSync(join(copy, file), mutated(readFileSync(join(root, file), 'utf8'), mutant));
    const restore = (file) => cpSync(join(root, file), join(copy, file));
    // Where a file can't even be read the compiler says nothing of the types of the others.
    const first = errors(root, copy);
    const unreadable = new Set(first.filter(({ code }) => /^1\d{3}$/u.test(code)).map(({ file }) => file));
    for (const file of unreadable) restore(file);
    const rest = unreadable.size === 0 ? first : errors(root, copy);
    const wrong = new Set(rest.map(({ file }) => file));
    for (const [file, mutant] of now) {
      if (wrong.has(file) || unreadable.has(file)) refused.add(mutant);
      restore(file);
    }
  }
  rmSync(join(copy, 'node_modules'));
  rmSync(copy, { recursive: true });
  return refused;
}

function errors(root, copy) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = spawnSync(
    process.execPath,
    [tsc, '-p', 'server/src/core', '--noEmit', '--pretty', 'false', ...LENIENT],
    {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  return [...stdout.matchAll(/^(server\/[^(\n]+)\(\d+,\d+\): error TS(\d+)/gmu)].map(([, file, code]) => ({
    file,
    code,
  }));
}

/** A variable that the mutant leaves without use is no error of types. */
const LENIENT = ['--noUnusedLocals', 'false', '--noUnusedParameters', 'false', '--allowUnreachableCode', 'true'];

function mutated(text, { location: { start, end }, replacement }) {
  const lines = text.split('\n');
  const offset = ({ line, column }) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return text.slice(0, offset(start)) + replacement + text.slice(offset(end));
}
