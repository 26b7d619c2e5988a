#!/usr/bin/env node
import '../../scripts/lib/modern-node.mjs';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../../scripts/lib/browser.mjs';
import { root } from '../../scripts/lib/paths.mjs';
import { address, startVsCode } from '../../scripts/lib/vscode-server.mjs';
import { packageExtension } from '../../scripts/package.mjs';
import { FAULTY, MENDED, plan } from '../vscode/suite/plan.ts';
import { citations, FILES } from './citations.mjs';
import { cleaning, PASTED } from './clean.mjs';
import { exporting, LONG, longText, pagesAlone, pasting, previewing } from './preview.mjs';
import { report } from './report.mjs';
import { rulePages } from './rule-pages.mjs';
import { stream } from './unikey.mjs';
import { addToConfiguration, serveExtension } from './web-extension.mjs';
import { playStream, workbench } from './workbench.mjs';

/**
 * The packaged .vsix installed in a VS Code of its own and used as a drafter uses it, by mouse and keys. Screenshots go to
 * test/ui/anh. Resolves to `{passed, failed}`; later steps run even when an earlier one fails.
 */
export async function runUi({ only } = {}) {
  mkdirSync(join(root, 'test', 'ui', 'anh'), { recursive: true });
  const tally = { passed: 0, failed: 0 };
  const vsix = packageExtension();
  const browser = await openBrowser();
  try {
    for (const [name, run] of Object.entries({ drafter, preview, citations, typing, restricted, web })) {
      if (only === undefined || only === name) await session(name, run, browser, vsix, tally);
    }
    if (only === undefined || only === 'preview') await alone(browser, tally);
  } finally {
    await browser.close();
  }
  return tally;
}

async function session(name, run, browser, vsix, tally) {
  const folder = mkdtempSync(join(tmpdir(), `the-thuc-ui-`));
  const file = (relative, text) => writeFileSync(join(folder, relative), text);
  if (name === 'citations') for (const [path, text] of Object.entries(FILES)) file(path, text);
  file('kế hoạch.vbhc', plan(FAULTY));
  if (name === 'preview' || name === 'web') file(LONG, longText);
  file('trống.vbhc', '');
  file('dán vào.vbhc', PASTED);
  file('viện dẫn.vbhc', plan().slice(0, plan().indexOf('\n\nTrên đây')));
  file('gõ telex.vbhc', `${plan()}\n\n`);
  file('gõ vni.vbhc.md', `${plan()}\n\n`);
  file('gõ danh sách.vbhc', `${plan()}\n\n1. Việc thứ nhất`);
  const settings = { 'files.autoSave': 'off', 'workbench.reduceMotion': 'on' };
  if (name === 'typing') settings['theThuc.kiemTra'] = 'khiGo';
  if (name === 'restricted') {
    settings['security.workspace.trust.startupPrompt'] = 'never';
    settings['security.workspace.trust.banner'] = 'never';
  }
  const inBrowser = name === 'web' ? await serveExtension() : undefined;
  const server = await startVsCode({ ...(inBrowser ? {} : { vsix }), settings, trust: name === 'restricted' });
  // The workbench's own policy would keep its workers from the second server.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    bypassCSP: inBrowser !== undefined,
  });
  const wb = workbench(await context.newPage());
  if (inBrowser) await wb.page.addInitScript(addToConfiguration, inBrowser.authority);
  const step = stepsInto(tally, async () => {
    await wb.shot(`hong-${name}-${tally.failed}`).catch(() => undefined);
    await wb.page.keyboard.press('Escape').catch(() => undefined);
  });
  console.log(`  ${TITLES[name]}`);
  try {
    await step('VS Code mở thư mục', async () => {
      await wb.page.goto(address(server, folder));
      await wb.ready();
    });
    await run(wb, step, folder);
  } finally {
    await context.close();
    await server.stop();
    await inBrowser?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page of the preview, without VS Code around it. */
async function alone(browser, tally) {
  console.log('  Trang xem trước, không có VS Code');
  await pagesAlone(
    browser,
    stepsInto(tally, async () => undefined),
  );
}

function stepsInto(tally, afterFailure) {
  return async (title, work) => {
    const started = Date.now();
    try {
      await work();
      tally.passed += 1;
      console.log(`    ✓ ${title} (${Date.now() - started} ms)`);
    } catch (error) {
      tally.failed += 1;
      console.log(`    ✗ ${title}\n        ${String(error.message).split('\n').slice(0, 6).join('\n        ')}`);
      await afterFailure();
    }
  };
}

const TITLES = {
  preview: 'Trang in ở bên cạnh văn bản',
  drafter: 'Phần mở rộng đã đóng gói, dùng như người soạn',
  citations: 'Viện dẫn: gợi ý, thẻ, đi đến, nơi viện dẫn, đổi số',
  typing: 'Gõ tiếng Việt như bộ gõ (Telex, VNI), 0–5 ms mỗi phím',
  restricted: 'Thư mục chưa tin cậy (Restricted Mode)',
  web: 'Trong trình duyệt: phần mở rộng và bộ kiểm tra đều chạy trong Web Worker',
};

async function drafter(wb, step, folder) {
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  await step('mở kế hoạch: thấy gạch chân lỗi', async () => {
    await wb.open('kế hoạch.vbhc');
    await wb.squiggles.first().waitFor();
    await wb.shot('1-phat-hien');
  });
  await step('thanh trạng thái nói loại văn bản và số phát hiện', async () => {
    await wb.status.filter({ hasText: /Kế hoạch.*\d/u }).waitFor();
  });
  await step('bảng Problems có phát hiện bằng tiếng Việt', async () => {
    await wb.page.keyboard.press('Control+Shift+M');
    await wb.problems
      .filter({ hasText: '7/4/2014' })
      .or(wb.problems.filter({ hasText: /số 0/u }))
      .first()
      .waitFor();
    await wb.shot('2-bang-problems');
    await wb.page.keyboard.press('Control+Shift+M');
    await wb.problems.first().waitFor({ state: 'hidden' });
  });
  await step('rê chuột: lời giải thích và tên quy tắc', async () => {
    await wb.squiggles.first().hover({ force: true });
    const hover = wb.page.locator('.monaco-hover:visible').filter({ hasText: 'ngay-thieu-so-khong' });
    await hover.waitFor();
    await wb.shot('3-re-chuot');
    await hover.locator('a', { hasText: 'ngay-thieu-so-khong' }).first().click();
    await wb.page.locator('.tabs-container [role=tab]', { hasText: 'ngay-thieu-so-khong' }).waitFor();
    const page = wb.page.frameLocator('.webview').frameLocator('#active-frame');
    await page.locator('h1', { hasText: /số 0/u }).waitFor();
    await wb.shot('3-trang-quy-tac');
    await wb.page.locator('.tabs-container [role=tab][data-resource-name="kế hoạch.vbhc"]').click();
    await wb.squiggles.first().waitFor();
  });
  await step('Ctrl+. sửa nhanh, gạch chân mất trước cả khi lưu', async () => {
    const fix = await wb.fixMenu('07');
    await wb.shot('4-sua-nhanh');
    await fix.click();
    await wb.editor.locator('.view-line', { hasText: MENDED.slice(-40) }).waitFor();
    await wb.squiggles.first().waitFor({ state: 'detached' });
  });
  await step('lưu: tệp trên đĩa đã sửa đúng một chỗ', async () => {
    await wb.save('kế hoạch.vbhc');
    equal(read('kế hoạch.vbhc'), plan(MENDED));
  });
  await step('dàn ý có các mục', async () => {
    // The list draws only the rows in sight: the outline gets the whole side bar.
    await wb.page.locator('.explorer-viewlet .pane-header').first().click();
    await wb.command('Explorer: Focus on Outline View');
    await wb.outline.filter({ hasText: 'MỤC ĐÍCH, YÊU CẦU' }).first().waitFor();
    await wb.shot('5-dan-y');
  });
  await step('đoạn mẫu: gõ tắt, chọn, được cả khung', async () => {
    await wb.open('trống.vbhc');
    await wb.page.keyboard.type('ke-hoach', { delay: 20 });
    if ((await wb.suggestions.count()) === 0) await wb.page.keyboard.press('Control+Space');
    await wb.suggestions.first().waitFor();
    await wb.shot('6-go-tat');
    const title = wb.editor.locator('.view-line', { hasText: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' });
    await wb.choose(wb.suggestions.first(), title);
    await wb.page.keyboard.press('Escape');
    await wb.page.keyboard.press('Escape');
    await wb.shot('7-doan-mau');
    await wb.save('trống.vbhc');
    contains(read('trống.vbhc'), 'Nơi nhận');
  });
  await step('gợi ý đang hiện mà nhấn Enter vẫn là xuống dòng', async () => {
    await wb.page.keyboard.press('Control+End');
    await wb.page.keyboard.type('\nke-hoach', { delay: 30 });
    await wb.offered(wb.suggestions);
    await wb.page.keyboard.press('Enter');
    await wb.page.keyboard.type('xong');
    await wb.page.keyboard.press('Escape');
    await wb.save('trống.vbhc');
    if (!/\nke-hoach\n\s*xong$/u.test(read('trống.vbhc')))
      throw new Error(`cuối tệp: ${JSON.stringify(read('trống.vbhc').slice(-60))}`);
  });
  await step('viện dẫn: gõ “CT 34” thì danh sách tự hiện, chọn thì được dạng đầy đủ', async () => {
    await wb.open('viện dẫn.vbhc');
    await wb.status.filter({ hasText: 'Kế hoạch' }).waitFor();
    await wb.page.keyboard.press('Control+End');
    await wb.page.keyboard.type('\nTheo CT 34', { delay: 60 });
    const offered = await wb.offered(wb.suggestions.filter({ hasText: '34-CT/TW' }), async () => {
      for (let i = 0; i < 5; i += 1) await wb.page.keyboard.press('Backspace');
      await wb.page.keyboard.type('CT 34', { delay: 60 });
    });
    await wb.shot('11-vien-dan');
    const full = wb.editor.locator('.view-line', { hasText: '34-CT/TW ngày 07 tháng 4' });
    await wb.choose(offered, full);
  });
  await step('viện dẫn: chữ có dấu chỉ tìm khi nhấn Ctrl+Space', async () => {
    await wb.page.keyboard.type(', Luật Lưu trữ. Công tác văn thư', { delay: 60 });
    await wb.page.waitForTimeout(600);
    equal(await wb.suggestions.filter({ hasText: 'Nghị định' }).count(), 0);
    // Snippets may be offered by now; in an open list the keys mean something else.
    await wb.page.keyboard.press('Escape');
    await wb.page.keyboard.press('Control+Space');
    await wb.suggestions.filter({ hasText: '30/2020/NĐ-CP' }).first().waitFor();
    await wb.page.keyboard.press('Escape');
  });
  await step('viện dẫn hết hiệu lực: chữ mờ ngay sau đó', async () => {
    await wb.page.keyboard.type('.\nTheo Nghị định số 98/2023/NĐ-CP.', { delay: 30 });
    await wb.page.keyboard.press('Escape');
    await wb.editor.locator('.view-line', { hasText: 'hết hiệu lực' }).waitFor();
    await wb.shot('12-het-hieu-luc');
  });
  await step('lệnh “Văn bản mới”: hỏi loại, cơ quan, địa danh, trích yếu', async () => {
    await wb.command('Thể Thức: Văn bản mới');
    await wb.rows.filter({ hasText: 'Kế hoạch' }).first().waitFor();
    await wb.shot('8-van-ban-moi');
    await wb.rows.filter({ hasText: 'Kế hoạch' }).first().click();
    for (const [question, answer] of [
      ['cơ quan', 'ỦY BAN NHÂN DÂN XÃ AN BÌNH'],
      ['Địa danh', 'An Bình'],
      ['Trích yếu', 'Phát động phong trào thi đua năm 2027'],
    ]) {
      await wb.page.locator('.quick-input-widget:visible', { hasText: question }).waitFor();
      await wb.input.fill(answer);
      await wb.page.keyboard.press('Enter');
    }
    await wb.editor.locator('.view-line', { hasText: 'XÃ AN BÌNH' }).first().waitFor();
    await wb.shot('9-van-ban-moi-xong');
  });
  await cleaning(wb, step, folder);
  await report(wb, step, folder);
  await step('không cửa sổ lỗi nào bật lên', async () => {
    const toasts = await wb.page.locator('.notification-toast').allInnerTexts();
    const bad = toasts.filter((toast) => /lỗi|error|fail/i.test(toast));
    if (bad.length > 0) throw new Error(bad.join(' | '));
  });
}

async function preview(wb, step, folder) {
  await pasting(wb, step, folder);
  await previewing(wb, step);
  await exporting(wb, step, folder);
}

async function typing(wb, step, folder) {
  for (const [seed, method] of ['telex', 'vni'].entries()) {
    const { events, text } = stream(method);
    const words = text.split(/\s/u).length;
    await step(`${method}: ${words} từ, ${events.length} lần gõ, chữ đúng từng ký tự`, async () => {
      const name = method === 'telex' ? 'gõ telex.vbhc' : 'gõ vni.vbhc.md';
      await wb.open(name);
      await wb.status.filter({ hasText: 'Kế hoạch' }).waitFor();
      await wb.page.keyboard.press('Control+End');
      const started = Date.now();
      await playStream(wb.page, events, seed + 1);
      console.log(`      ${method}: ${Date.now() - started} ms`);
      await wb.page.keyboard.press('Escape');
      await wb.save(name);
      await wb.shot(`go-${method}`);
      equal(readFileSync(join(folder, name), 'utf8'), `${plan()}\n\n${text}`);
    });
  }
  await step('Enter sau dòng đánh số rồi gõ ngay: chữ không hỏng', async () => {
    const name = 'gõ danh sách.vbhc';
    await wb.open(name);
    await wb.status.filter({ hasText: 'Kế hoạch' }).waitFor();
    await wb.page.keyboard.press('Control+End');
    const { events, text } = stream('telex', 200);
    // The label may come or be dropped, as the letters overtake it; the letters themselves must be right.
    const whole = events.slice(
      0,
      events.findIndex(({ key }, at) => at > 120 && key === ' '),
    );
    await playStream(wb.page, [{ key: 'Enter' }, ...whole], 7);
    await wb.page.keyboard.press('Escape');
    await wb.save(name);
    const last = readFileSync(join(folder, name), 'utf8').split('\n').at(-1) ?? '';
    const typed = last.replace(/^2\. /u, '');
    if (typed.length < 60 || !text.startsWith(`${typed} `)) throw new Error(`dòng cuối: “${last}”`);
  });
}

async function restricted(wb, step) {
  await step('phần mở rộng vẫn kiểm tra', async () => {
    await wb.open('kế hoạch.vbhc');
    await wb.squiggles.first().waitFor();
    await wb.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
    await wb.shot('10-restricted-mode');
  });
  await step('chữ Việt không bị đóng khung', async () => {
    const boxes = await wb.page.locator('.unicode-highlight').count();
    if (boxes > 0) throw new Error(`${boxes} khung`);
  });
  await rulePages(wb, step);
}

async function web(wb, step, folder) {
  const workers = () => wb.page.workers().map((worker) => worker.url());
  await step('mở kế hoạch: thấy gạch chân lỗi', async () => {
    await wb.open('kế hoạch.vbhc');
    await wb.squiggles.first().waitFor({ timeout: 30_000 });
    await wb.status.filter({ hasText: /Kế hoạch.*\d/u }).waitFor();
    if (workers().length === 0) throw new Error('không có Web Worker nào');
  });
  await rulePages(wb, step);
  await previewing(wb, step);
  await exporting(wb, step, folder);
  await report(wb, step, folder);
  await step('sửa nhanh và lưu', async () => {
    await wb.page.locator('.tabs-container [role=tab][data-resource-name="kế hoạch.vbhc"]').click();
    await wb.squiggles.first().waitFor();
    await (await wb.fixMenu('07')).click();
    await wb.squiggles.first().waitFor({ state: 'detached' });
    await wb.save('kế hoạch.vbhc');
    equal(readFileSync(join(folder, 'kế hoạch.vbhc'), 'utf8'), plan(MENDED));
  });
}

function equal(found, wanted) {
  if (found === wanted) return;
  let at = 0;
  while (found[at] === wanted[at]) at += 1;
  const around = (text) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
  throw new Error(`khác từ ký tự ${at}:\n  có  ${around(found)}\n  cần ${around(wanted)}`);
}

function contains(text, part) {
  if (!text.includes(part)) throw new Error(`thiếu “${part}”`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!existsSync(join(root, 'dist', 'client', 'node.cjs'))) {
    console.error('Chưa dựng: chạy npm run build trước.');
    process.exit(1);
  }
  const { passed, failed } = await runUi({ only: process.argv[2] });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
