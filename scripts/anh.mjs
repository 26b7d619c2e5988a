#!/usr/bin/env node
import './lib/modern-node.mjs';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbench } from '../test/ui/workbench.mjs';
import { openBrowser } from './lib/browser.mjs';
import { root } from './lib/paths.mjs';
import { address, startVsCode } from './lib/vscode-server.mjs';
import { packageExtension } from './package.mjs';

/**
 * `npm run anh`: takes the README's pictures anew, in the real VS Code with the packaged extension and the sample with
 * faults, into docs/anh. Look at every picture before it is committed.
 */
const SAMPLE = 'ke-hoach-thi-dua-90-ngay-loi.vbhc';
const DRAFT = 'bản nháp.vbhc';
const pictures = join(root, 'docs', 'anh');

if (!existsSync(join(root, 'dist', 'client', 'node.cjs'))) {
  console.error('Chưa dựng: chạy npm run build trước.');
  process.exit(1);
}
mkdirSync(pictures, { recursive: true });
const base = mkdtempSync(join(tmpdir(), 'the-thuc-anh-'));
const folder = join(base, 'Văn bản');
mkdirSync(folder);
copyFileSync(join(root, 'test', 'samples', SAMPLE), join(folder, SAMPLE));
writeFileSync(join(folder, DRAFT), '');
const browser = await openBrowser();
const server = await startVsCode({
  vsix: packageExtension(),
  settings: {
    'files.autoSave': 'off',
    'workbench.reduceMotion': 'on',
    'editor.minimap.enabled': false,
    'editor.fontSize': 15,
    'editor.suggest.localityBonus': false,
    'workbench.layoutControl.enabled': false,
  },
});
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN' });
try {
  await take(workbench(await context.newPage()));
} finally {
  await context.close();
  await server.stop();
  await browser.close();
  rmSync(base, { recursive: true, force: true });
}

async function take(wb) {
  const { page } = wb;
  await page.goto(address(server, folder));
  await wb.ready();

  await wb.open(SAMPLE);
  await wb.squiggles.first().waitFor();
  await wb.status.filter({ hasText: /\d/u }).waitFor();
  await page.keyboard.press('Control+Shift+M');
  await wb.problems.first().waitFor();
  await goTo(wb, '17:1');
  await shot(wb, 'phat-hien');

  // Only the text: the menu has room beside the fault.
  await page.keyboard.press('Control+J');
  await wb.problems.first().waitFor({ state: 'hidden' });
  await goTo(wb, '21:37');
  await page.keyboard.press('Control+.');
  await wb.menu.filter({ hasText: '07' }).first().waitFor();
  await shot(wb, 'sua-nhanh');
  await page.keyboard.press('Escape');

  await wb.open(DRAFT);
  await wb.status.filter({ hasText: /\p{L}/u }).waitFor();
  await page.keyboard.type('ke-hoach-thi-dua', { delay: 30 });
  if ((await wb.suggestions.count()) === 0) await page.keyboard.press('Control+Space');
  await wb.suggestions.first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  // The same key shows what the chosen one would put in; the first press may only bring the list back.
  for (let i = 0; i < 3 && (await page.locator('.suggest-details-container:visible').count()) === 0; i += 1) {
    await page.keyboard.press('Control+Space');
    await page.waitForTimeout(800);
  }
  await shot(wb, 'doan-mau');
}

async function goTo(wb, place) {
  await wb.page.keyboard.press('Control+G');
  await wb.input.fill(`:${place}`);
  await wb.page.keyboard.press('Enter');
  await wb.input.waitFor({ state: 'hidden' });
}

async function shot(wb, name) {
  // The mouse would leave a hint behind; marks and widgets come a moment after the text.
  await wb.page.mouse.move(1270, 400);
  await wb.page.waitForTimeout(1200);
  const path = join(pictures, `${name}.png`);
  await wb.page.screenshot({ path });
  console.log(`docs/anh/${name}.png`);
}
