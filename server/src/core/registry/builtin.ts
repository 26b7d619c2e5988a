import rows from '../../../data/can-cu.json' with { type: 'json' };
import { readEntries } from './read.ts';
import { createRegistry, type Registry } from './registry.ts';

let known: Registry | undefined;

/** The registry that comes with Thể Thức, read on first use. */
export function builtinRegistry(): Registry {
  known ??= createRegistry(readEntries(rows, { kind: 'san-co' }).entries);
  return known;
}
