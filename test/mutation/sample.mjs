import { createHash } from 'node:crypto';

/**
 * Whether a mutant is in the sample `part` of `every`: by a hash of where it stands and what it does, so that the same code
 * always gives the same samples and no one picks them. The parts 1 to `every` together are all mutants.
 */
export function inSample(file, { location, mutatorName, replacement }, { part, every }) {
  if (every <= 1) return true;
  const { start, end } = location;
  const key = [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(':');
  return createHash('sha256').update(key).digest().readUInt32BE(0) % every === part % every;
}
