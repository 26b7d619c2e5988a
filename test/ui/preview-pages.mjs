import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

/**
 * The page of the preview alone, in a bare browser: the bundle that VS Code gets, with a stand-in for its channel. Returns
 * what a test does with it.
 */
export async function openPreviewPage(browser, { width = 900, height = 1000 } = {}) {
  const page = await browser.newPage({ viewport: { width, height } });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const { pageHtml } = await import('../../client/src/preview/page-html.ts');
  const html = pageHtml({ asWebviewUri: () => ({ toString: () => 'http://preview.test/page.js' }) }, {});
  const script = readFileSync(join(root, 'dist', 'preview', 'page.js'), 'utf8');
  await page.route('http://preview.test/**', (route) =>
    route.request().url().endsWith('/page.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.addInitScript(() => {
    globalThis.told = [];
    globalThis.acquireVsCodeApi = () => ({
      postMessage: (message) => globalThis.told.push(message),
      setState: (state) => {
        globalThis.kept = state;
      },
    });
  });
  await page.goto('http://preview.test/');
  return {
    page,
    errors,
    send: (message) => page.evaluate((data) => dispatchEvent(new MessageEvent('message', { data })), message),
    /** What stands where; lengths in millimetres of paper. */
    look: () => page.evaluate(lookAtPages),
    /** Of HTML, as the browser reads it. */
    textOf: (html) =>
      page.evaluate((markup) => {
        const template = document.createElement('template');
        template.innerHTML = markup;
        return template.content.textContent;
      }, html),
    close: () => page.close(),
  };
}

/** In the page. */
function lookAtPages() {
  const sheets = [...document.querySelectorAll('.trang')];
  return sheets.map((sheet) => {
    const scale = sheet.getBoundingClientRect().width / sheet.offsetWidth;
    const mm = (pixels) => pixels / scale / (96 / 25.4);
    const box = sheet.getBoundingClientRect();
    const area = sheet.querySelector('.chu').getBoundingClientRect();
    const range = document.createRange();
    const rects = [];
    for (const element of sheet.querySelector('.chu').children) {
      range.selectNodeContents(element);
      for (const rect of range.getClientRects()) if (rect.width > 0) rects.push(rect);
    }
    const bottoms = rects.map(({ bottom }) => bottom);
    const rights = rects.map(({ right }) => right);
    return {
      width: mm(box.width),
      height: mm(box.height),
      number: sheet.querySelector('.so')?.textContent ?? '',
      /** How far text stands over the edges of the text's area. */
      over: bottoms.length === 0 ? 0 : mm(Math.max(...bottoms) - area.bottom),
      right: rights.length === 0 ? 0 : mm(Math.max(...rights) - area.right),
      free: bottoms.length === 0 ? mm(area.height) : mm(area.bottom - Math.max(...bottoms)),
      text: sheet.querySelector('.chu').textContent,
      first: sheet.querySelector('.chu').firstElementChild?.className ?? '',
      last: sheet.querySelector('.chu').lastElementChild?.className ?? '',
      heads: sheet.querySelectorAll('.chu thead').length,
      tables: sheet.querySelectorAll('.chu table').length,
    };
  });
}
