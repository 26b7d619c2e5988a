#!/usr/bin/env node
import './lib/modern-node.mjs';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbench } from '../test/ui/workbench.mjs';
import { openBrowser } from './lib/browser.mjs';
import { root } from './lib/paths.mjs';
import { address, startVsCode } from './lib/vscode-server.mjs';
import { packageExtension } from './package.mjs';

/**
 * `node scripts/anh.mjs`: takes the README's pictures anew, in the real VS Code with the packaged extension and the samples, into
 * docs/anh; `node scripts/anh.mjs vien-dan` only those with a name like it. Look at every picture before it is committed.
 */
const SAMPLE = 'ke-hoach-thi-dua-90-ngay-loi.vbhc';
const DRAFT = 'bản nháp.vbhc';
/** A plan without faults, for the pictures of citations. */
const CITED = 'ke-hoach-thi-dua-so-noi-vu.vbhc';
const OLD = 'kế hoạch chép từ năm trước.vbhc';
const wanted = process.argv[2] ?? '';
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
copyFileSync(join(root, 'test', 'samples', CITED), join(folder, CITED));
writeFileSync(join(folder, OLD), copiedFromLastYear());
writeFileSync(join(folder, DRAFT), '');

const PICTURES = {
  async 'phat-hien'(wb) {
    const { page } = wb;
    await wb.open(SAMPLE);
    await wb.squiggles.first().waitFor();
    await wb.status.filter({ hasText: /\d/u }).waitFor();
    await page.keyboard.press('Control+Shift+M');
    await wb.problems.first().waitFor();
    await goTo(wb, '17:1');
  },
  async 'sua-nhanh'(wb) {
    const { page } = wb;
    await wb.open(SAMPLE);
    await wb.squiggles.first().waitFor();
    // Only the text: the menu has room beside the fault.
    if (await wb.problems.first().isVisible()) await page.keyboard.press('Control+J');
    await wb.problems.first().waitFor({ state: 'hidden' });
    await goTo(wb, '21:37');
    await page.keyboard.press('Control+.');
    await wb.menu.filter({ hasText: '07' }).first().waitFor();
  },
  async 'doan-mau'(wb) {
    await startDraft(wb, 'ke-hoach-thi-dua');
    await showDetails(wb);
  },
  async 'vien-dan-goi-y'(wb) {
    const { page } = wb;
    await wb.open(CITED);
    await hideFolder(wb);
    await goTo(wb, '17:100');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('Căn cứ Luật thi đ', { delay: 60 });
    await wb.suggestions.filter({ hasText: 'Thi đua, khen thưởng' }).nth(1).waitFor();
    await showDetails(wb);
  },
  async 'vien-dan-het-hieu-luc'(wb) {
    const { page } = wb;
    await wb.open(OLD);
    await hideFolder(wb);
    await wb.editor.locator('.squiggly-inline-deprecated').first().waitFor();
    await wb.editor.locator('.view-line', { hasText: 'hết hiệu lực' }).first().waitFor();
    await goTo(wb, '19:20');
    await page.keyboard.press('Control+.');
    await wb.menu.filter({ hasText: '152/2025/NĐ-CP' }).first().waitFor();
  },
  async 'xem-trang'(wb) {
    const { page } = wb;
    await wb.open(CITED);
    await hideFolder(wb);
    await wb.status.filter({ hasText: 'Kế hoạch' }).waitFor();
    await page.locator('.editor-actions [aria-label^="Xem trang in"]').first().click();
    const shown = page.frameLocator('.webview').frameLocator('#active-frame');
    await shown.locator('.trang').nth(1).waitFor();
    await goTo(wb, '13:1');
  },
};

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
  await wb.page.goto(address(server, folder));
  await wb.ready();
  for (const [name, picture] of Object.entries(PICTURES)) {
    if (!name.includes(wanted)) continue;
    await picture(wb);
    await shot(wb, name);
    await wb.page.keyboard.press('Escape');
  }
}

/** The sample plan, citing the decree that its own replaced. */
function copiedFromLastYear() {
  const text = readFileSync(join(root, 'test', 'samples', CITED), 'utf8');
  return text.replace(
    /Nghị định số 152\/2025\/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định [^\n]*;\n/u,
    'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;\n',
  );
}

/** A citation takes a whole line: the words behind it have room then. */
async function hideFolder({ page }) {
  const folder = page.locator('.part.sidebar');
  if (await folder.isVisible()) await page.keyboard.press('Control+B');
  await folder.waitFor({ state: 'hidden' });
}

async function startDraft(wb, text) {
  const { page } = wb;
  await wb.open(DRAFT);
  await wb.status.filter({ hasText: /\p{L}/u }).waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text, { delay: 30 });
  if ((await wb.suggestions.count()) === 0) await page.keyboard.press('Control+Space');
  await wb.suggestions.first().waitFor();
}

/** The same key shows what the chosen one would put in; the first press may only bring the list back. */
async function showDetails({ page }) {
  for (let i = 0; i < 3 && (await page.locator('.suggest-details-container:visible').count()) === 0; i += 1) {
    await page.keyboard.press('Control+Space');
    await page.waitForTimeout(800);
  }
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
