#!/usr/bin/env node
import './lib/modern-node.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './lib/browser.mjs';
import { root } from './lib/paths.mjs';

/** Draws client/media/icon.png (the Marketplace and the Extensions view take no SVG) from icon.svg. */
const folder = join(root, 'client', 'media');
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
await page.setContent(`<style>body{margin:0}</style>${readFileSync(join(folder, 'icon.svg'), 'utf8')}`);
await page.screenshot({ path: join(folder, 'icon.png'), omitBackground: true });
await browser.close();
