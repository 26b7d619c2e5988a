import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../server/src/cli/main.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line in this process, with what it writes collected; the day is fixed. */
export async function run(...args: readonly string[]): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const output = {
    colour: false,
    width: undefined,
    out: (text: string) => void out.push(text),
    error: (text: string) => void err.push(text),
    progress: () => undefined,
  };
  const code = await main(args, '2026-11-21', output, () => Promise.resolve());
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** An empty folder for the time of `use`. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'thể thức '));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
