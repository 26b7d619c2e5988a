import { main } from '../cli/main.ts';
import type { Output } from '../cli/output.ts';
import { localDay } from './today.ts';

const toTerminal = process.stderr.isTTY === true;

const output: Output = {
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  width: process.stdout.isTTY === true ? process.stdout.columns : undefined,
  out: (text) => {
    process.stdout.write(`${text}\n`);
  },
  error: (text) => {
    process.stderr.write(`${text}\n`);
  },
  progress: (text) => {
    if (toTerminal) process.stderr.write(`\r\u001b[K${text}`);
  },
};

// A reader that goes away early (`the-thuc rules | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), localDay(), output, async () => {
  await import('./node.ts');
});
