import './lib/modern-node.mjs';
import { restoreSkipped } from './lib/skipped-optionals.mjs';

// What npm runs at the end of `npm ci`: after it the README's commands work, on Node 18 too.
await restoreSkipped((text) => console.log(text));
await import('../esbuild.mjs');
