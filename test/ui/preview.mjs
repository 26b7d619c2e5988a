import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { patchOf } from '../../client/src/preview/patch.ts';
import { root } from '../../scripts/lib/paths.mjs';
import { layout } from '../../server/src/core/layout/layout.ts';
import { previewPages } from '../../server/src/core/layout/preview.ts';
import { parse } from '../../server/src/core/parse.ts';
import { columns, layoutOf, table, text as textBlock } from '../harness/layouts.ts';
import { longPlan } from '../vscode/suite/plan.ts';
import { openPreviewPage } from './preview-pages.mjs';

export const LONG = 'nhiều trang.vbhc';
export const longText = longPlan();

/** The printed pages beside the text, as a drafter uses them. */
export async function previewing(wb, step) {
  const page = wb.page.frameLocator('.webview').frameLocator('#active-frame');
  const sheets = page.locator('.trang');
  await step('xem trang: nút trên thanh tiêu đề mở trang A4 ở bên cạnh', async () => {
    await wb.open(LONG);
    await wb.status.filter({ hasText: 'Kế hoạch' }).waitFor();
    await wb.page.locator('.editor-actions [aria-label^="Xem trang in"]').first().click();
    await sheets.nth(2).waitFor();
    await page.locator('.trang', { hasText: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }).first().waitFor();
    await wb.shot('14-xem-trang');
  });
  await step('xem trang: đổi theo từng chữ đang gõ, chỉ vẽ lại trang có thay đổi', async () => {
    await wb.page.keyboard.press('Control+1');
    await wb.page.keyboard.press('Control+g');
    await wb.input.fill(':28');
    await wb.page.keyboard.press('Enter');
    await wb.page.keyboard.press('End');
    await wb.page.evaluate(() => {
      globalThis.pressed = [];
      addEventListener('keydown', () => globalThis.pressed.push(Date.now()), true);
    });
    await page.locator('body').evaluate(() => {
      globalThis.changed = [];
      globalThis.behind = [];
      const watch = new MutationObserver(() => {
        globalThis.changed.push(Date.now());
        globalThis.behind.push(Number(document.body.dataset.tu));
      });
      watch.observe(document.getElementById('trang'), { childList: true });
    });
    await wb.page.keyboard.type(' Đèn biển Hòn Dấu', { delay: 250 });
    await page.locator('.chu', { hasText: 'Đèn biển Hòn Dấu' }).waitFor();
    const { ms, ve } = await page.locator('body').evaluate((body) => ({ ...body.dataset }));
    const pressed = await wb.page.evaluate(() => globalThis.pressed);
    const changed = await page.locator('body').evaluate(() => globalThis.changed);
    // From the key to the new page in the document, all that lies between: editor, extension host, server, page.
    const waits = pressed.map((at) => changed.find((then) => then >= at) - at).filter((wait) => wait < 250);
    waits.sort((a, b) => a - b);
    // The same without VS Code's own way from the key to the change of the document.
    const behind = await page.locator('body').evaluate(() => globalThis.behind.sort((a, b) => a - b));
    console.log(
      `      từ phím đến trang mới: ${middleOf(waits)} ms (${waits.length} phím, lâu nhất ${waits.at(-1)}); từ lúc phần mở rộng hay văn bản đổi: ${middleOf(behind)} ms (lâu nhất ${behind.at(-1)}); riêng trang: ${ve} trang vẽ lại, ${ms} ms`,
    );
    if (Number(ve) >= (await sheets.count())) throw new Error(`vẽ lại ${ve} trang`);
    await wb.page.keyboard.press('Control+z');
    await wb.shot('14-xem-trang-go');
  });
  await step('xem trang: cuộn văn bản thì trang cuộn theo, cuộn trang thì văn bản cuộn theo', async () => {
    await wb.page.keyboard.press('Control+End');
    await inSight(page, 'Nơi nhận');
    await wb.page.keyboard.press('Control+Home');
    await inSight(page, 'CỘNG HÒA XÃ HỘI');
    await page.locator('body').evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await wb.editor.locator('.view-line', { hasText: 'Nơi nhận' }).waitFor();
    await wb.shot('14-xem-trang-cuon');
    await page.locator('body').evaluate(() => scrollTo(0, 0));
    await wb.editor.locator('.view-line', { hasText: 'CỘNG HÒA XÃ HỘI' }).waitFor();
  });
  await step('xem trang: bấm vào chữ thì con trỏ về đúng chữ ấy', async () => {
    const target = page.locator('.chu [data-o]', { hasText: 'Việc thứ 9 ' }).first();
    await target.click({ position: { x: 60, y: 8 } });
    const line = longText.split('\n').findIndex((one) => one.includes('Việc thứ 9 ')) + 1;
    await wb.page
      .locator('.statusbar-item', { hasText: `Ln ${line},` })
      .first()
      .waitFor();
    await wb.page.keyboard.type('Ω');
    await page.locator('.dang-soan', { hasText: 'Ω' }).waitFor();
    await wb.page.keyboard.press('Control+z');
  });
  await step('xem trang: nền tối, trang vẫn trắng', async () => {
    await wb.theme('Dark Modern');
    const colours = () =>
      page
        .locator('.trang')
        .first()
        .evaluate((sheet) => [
          getComputedStyle(sheet).backgroundColor,
          getComputedStyle(document.body).backgroundColor,
        ]);
    const white = 'rgb(255, 255, 255)';
    // A theme comes to the page a little after it came to the window.
    for (let turn = 0; turn < 100 && (await colours())[1] === white; turn += 1) await wb.page.waitForTimeout(50);
    const [sheet, around] = await colours();
    await wb.shot('14-xem-trang-nen-toi');
    await wb.theme('Light Modern');
    if (sheet !== white || around === white) throw new Error(`${sheet} trên ${around}`);
  });
  await step('xem trang: mở lại cửa sổ thì trang hiện lại', async () => {
    await wb.page.reload();
    await wb.ready();
    await sheets.nth(2).waitFor();
    await wb.page.locator('.tabs-container [role=tab]', { hasText: 'Trang in' }).first().click({ button: 'middle' });
  });
  await step('xem trang: Ctrl+Shift+V mở tại chỗ, nút trên thanh tiêu đề trả về văn bản', async () => {
    await wb.open(LONG);
    await wb.status.filter({ hasText: 'Kế hoạch' }).waitFor();
    await wb.page.keyboard.press('Control+Shift+V');
    await sheets.first().waitFor();
    await wb.shot('14-xem-trang-tai-cho');
    // On the desktop the keys do it too; a browser keeps them for pasting.
    await wb.page.locator('.editor-actions [aria-label^="Về văn bản nguồn"]').first().click();
    await wb.page.locator(`.tabs-container [role=tab][data-resource-name="${LONG}"].active`).waitFor();
    await wb.page.locator('.tabs-container [role=tab]', { hasText: 'Trang in' }).first().click({ button: 'middle' });
  });
}

/** The document as a file: from the button to what lies on the disk. */
export async function exporting(wb, step, folder) {
  const name = 'nhiều trang.docx';
  const file = join(folder, name);
  let bytes;
  const save = async (title) => {
    await wb.page.locator('.quick-input-widget:visible', { hasText: 'Xuất ra tệp' }).waitFor();
    await wb.page.waitForFunction(
      (wanted) => document.querySelector('.quick-input-box input')?.value.endsWith(wanted),
      title,
    );
    await wb.page.keyboard.press('Enter');
  };
  await step('xuất ra Word: nút trên thanh tiêu đề, hỏi chỗ lưu, tệp có trên đĩa', async () => {
    await wb.open(LONG);
    await wb.status.filter({ hasText: 'Kế hoạch' }).waitFor();
    await wb.page.locator('.editor-actions [aria-label^="Xuất ra Word (.docx)"]').first().click();
    await save(name);
    await wb.page.locator('.notification-toast', { hasText: `Đã xuất ${name}` }).waitFor();
    await wb.shot('15-xuat-word');
    bytes = readFileSync(file);
    if (bytes.subarray(0, 2).toString() !== 'PK') throw new Error('không phải .docx');
    const left = readdirSync(folder).filter((one) => one.endsWith('.dang-ghi'));
    if (left.length > 0) throw new Error(left.join(', '));
    await wb.command('Notifications: Clear All Notifications');
  });
  await step('xuất lại: hỏi trước khi ghi đè, không đồng ý thì tệp còn nguyên', async () => {
    writeFileSync(file, 'cũ');
    await wb.command('Thể Thức: Xuất ra Word (.docx)');
    await save(name);
    const asked = wb.page.locator('.quick-input-widget:visible, .monaco-dialog-box', {
      hasText: /already exists|replace/iu,
    });
    await asked.first().waitFor();
    await wb.shot('15-xuat-ghi-de');
    await wb.page.keyboard.press('Escape');
    await wb.page.waitForTimeout(500);
    if (readFileSync(file, 'utf8') !== 'cũ') throw new Error('đã ghi đè');
  });
  await step('xuất trang HTML để in: mở được, không gọi ra ngoài, in ra A4', async () => {
    await wb.page.keyboard.press('Escape');
    await wb.command('Thể Thức: Xuất trang HTML để in');
    await save('nhiều trang.html');
    await wb.page.locator('.notification-toast', { hasText: 'Đã xuất nhiều trang.html' }).waitFor();
    await wb.command('Notifications: Clear All Notifications');
    const alone = await wb.page.context().newPage();
    try {
      const asked = [];
      const told = [];
      alone.on('request', (request) => asked.push(request.url()));
      alone.on('console', (message) => told.push(message.text()));
      const address = pathToFileURL(join(folder, 'nhiều trang.html')).href;
      await alone.goto(address);
      await alone.screenshot({ path: join(root, 'test', 'ui', 'anh', '15-html.png') });
      const paper = await alone.pdf({ preferCSSPageSize: true });
      if (paper.subarray(0, 5).toString() !== '%PDF-') throw new Error('không in được');
      const others = asked.filter((url) => url !== address);
      if (others.length + told.length > 0) throw new Error([...others, ...told].join(' | '));
    } finally {
      await alone.close();
    }
  });
  await opening(wb, step, folder, () => bytes);
}

/** Word files back to text, from the menu of the explorer. `bytes` are those of a .docx. */
async function opening(wb, step, folder, bytes) {
  await step('tệp Word: chuột phải, “Mở bằng Thể Thức”, được văn bản mới', async () => {
    writeFileSync(join(folder, 'từ Word.docx'), bytes());
    const row = wb.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'từ Word.docx' });
    await row.first().waitFor();
    await row.first().click({ button: 'right' });
    const item = wb.page.locator('.monaco-menu .action-item', { hasText: 'Mở bằng Thể Thức' });
    await item.first().waitFor();
    await wb.shot('16-mo-bang-the-thuc');
    await item.first().click();
    await wb.page.locator('.notification-toast', { hasText: 'Đã đọc từ Word.docx' }).waitFor();
    await wb.page.locator('.tabs-container [role=tab][data-resource-name^="Untitled-"].active').waitFor();
    await wb.editor.locator('.view-line', { hasText: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }).first().waitFor();
    await wb.shot('16-van-ban-tu-word');
    await wb.command('Notifications: Clear All Notifications');
  });
}

/** Words copied in Word, pasted as VS Code gets them: a browser wouldn't put Word's own HTML on the clipboard for us. */
export async function pasting(wb, step, folder) {
  await step('dán từ Word: số tự động, bảng hai cột, chữ .VnTime thành văn bản', async () => {
    await wb.open('trống.vbhc');
    await wb.status.filter({ hasText: /trống|văn bản/iu }).waitFor();
    await wb.page.keyboard.press('Control+a');
    await wb.page.keyboard.press('Delete');
    const item = (label, words) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${label}<span>&nbsp; </span></span>${words}</p>`;
    const html = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><table border=0><tr><td><p>SỞ NỘI VỤ</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p></td></tr></table>${item('I.', '<b>MỤC ĐÍCH</b>')}<p><span style='font-family:".VnTime"'>ChuÈn bÞ ®¹i héi</span></p></body></html>`;
    await wb.page.evaluate((markup) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', markup);
      clipboardData.setData('text/plain', 'chữ thường');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, html);
    await wb.editor.locator('.view-line', { hasText: 'I. MỤC ĐÍCH' }).waitFor();
    await wb.shot('17-dan-tu-word');
    await wb.page.keyboard.press('Escape');
    await wb.save('trống.vbhc');
    const wanted = 'SỞ NỘI VỤ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nI. MỤC ĐÍCH\n\nChuẩn bị đại hội';
    const found = readFileSync(join(folder, 'trống.vbhc'), 'utf8').trimEnd();
    if (found !== wanted) throw new Error(JSON.stringify(found));
  });
}

async function inSight(page, words) {
  for (let turn = 0; turn < 100; turn += 1) {
    const seen = await page.locator('body').evaluate((_, text) => {
      const all = [...document.querySelectorAll('.chu > *')].filter((element) => element.textContent.includes(text));
      return all.some((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    }, words);
    if (seen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`không thấy “${words}” trong trang`);
}

/** The page alone, on the samples: how it breaks pages, and that a change comes to the same as drawing all anew. */
export async function pagesAlone(browser, step) {
  const folder = join(root, 'test', 'samples');
  const names = readdirSync(folder).filter((name) => /\.vbhc(?:\.md)?$/u.test(name));
  const pagesOf = (text) => previewPages(layout(parse(text)));
  const sent = (pages, before, css) => ({
    type: 'pages',
    ...(css ? { css: pages.css } : {}),
    lengths: pages.lengths,
    sections: pages.sections,
    patch: patchOf(before, pages.blocks),
    spans: pages.spans,
    uri: 'file:///w/a.vbhc',
  });
  const squeezed = (text) => text.replace(/\s+/gu, '');
  await step(`${names.length} văn bản mẫu: không dòng nào tràn trang, đủ chữ, đúng số trang`, async () => {
    const alone = await openPreviewPage(browser);
    try {
      let before = [];
      for (const name of names) {
        const text = readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/u, '');
        const pages = pagesOf(text);
        await alone.send(sent(pages, before, true));
        before = pages.blocks;
        const seen = await alone.look();
        const over = seen.filter((sheet) => sheet.over > 0.2);
        if (over.length > 0)
          throw new Error(`${name}: tràn ${over.map((sheet) => sheet.over.toFixed(1)).join(', ')} mm`);
        const all = squeezed(await alone.textOf(pages.blocks.map(({ html }) => html).join('')));
        const shown = squeezed(seen.map((sheet) => sheet.text).join(''));
        // A head that is repeated stands on each page once more.
        const repeated = seen.some(({ heads }) => heads > 0);
        if (!repeated && shown !== all) throw new Error(`${name}: chữ trên trang khác chữ của văn bản`);
        let count = 0;
        for (const { number } of seen) {
          count = number === '' ? 1 : count + 1;
          if (number !== '' && number !== String(count)) throw new Error(`${name}: số trang “${number}”`);
        }
        const firsts = seen.filter(({ number }) => number === '').length;
        if (firsts !== pages.sections.length) throw new Error(`${name}: ${firsts} trang đầu`);
        if (alone.errors.length > 0) throw new Error(`${name}: ${alone.errors.join(' | ')}`);
      }
    } finally {
      await alone.close();
    }
  });
  await step('ô, nơi nhận, đoạn dài hơn một trang: vẫn không tràn, không mất chữ', async () => {
    const alone = await openPreviewPage(browser);
    try {
      const words = (count, word) => Array.from({ length: count }, (_, i) => `${word} ${i}`).join(' ');
      const many = Array.from({ length: 130 }, (_, i) => textBlock('noiNhanDong', `- Phòng số ${i};`));
      const tall = {
        'đoạn dài': [textBlock('doan', words(2500, 'chữ'))],
        'đoạn dài giữ liền dòng': [textBlock('doan', words(2500, 'chữ')), textBlock('tenLoai', words(900, 'TÊN'))],
        'ô dài': [
          table(
            [15, 150],
            [
              ['STT', 'Nội dung'],
              ['1', words(1800, 'việc')],
              ['2', 'ngắn'],
              [words(500, 'a'), words(900, 'b')],
            ],
          ),
        ],
        'nơi nhận dài': [
          textBlock('doan', 'Mở đầu.'),
          columns('conclusions', [80, many], [85, [textBlock('quyenHan', 'CHỦ TỊCH')]]),
        ],
      };
      for (const [name, blocks] of Object.entries(tall)) {
        const pages = previewPages(layoutOf(blocks));
        await alone.send({ ...sent(pages, [], true), patch: { from: 0, removed: 1e9, blocks: pages.blocks } });
        const seen = await alone.look();
        const over = seen.filter((sheet) => sheet.over > 0.2);
        if (over.length > 0)
          throw new Error(`${name}: tràn ${over.map((sheet) => sheet.over.toFixed(1)).join(', ')} mm`);
        if (seen.length < 2) throw new Error(`${name}: ${seen.length} trang`);
        const shown = squeezed(seen.map((sheet) => sheet.text).join(''));
        const all = squeezed(await alone.textOf(pages.blocks.map(({ html }) => html).join('')));
        // The head of a table stands on each of its pages once more.
        const heads = seen.reduce((sum, sheet) => sum + sheet.heads, 0);
        const repeated = Math.max(0, heads - 1) * squeezed('STT Nội dung').length;
        if (shown.length !== all.length + repeated || (heads === 0 && shown !== all && !name.startsWith('nơi nhận'))) {
          throw new Error(`${name}: ${shown.length} chữ, cần ${all.length + repeated}`);
        }
      }
    } finally {
      await alone.close();
    }
  });
  await step('sửa từng chỗ: như vẽ lại từ đầu', async () => {
    const alone = await openPreviewPage(browser);
    const fresh = await openPreviewPage(browser);
    try {
      let text = longText;
      let before = [];
      let css;
      const times = [];
      for (let turn = 0; turn < 40; turn += 1) {
        const pages = pagesOf(text);
        // As in VS Code: the styles go along when there are others than before.
        await alone.send(sent(pages, before, css !== pages.css));
        if (css === pages.css) times.push(await alone.page.evaluate(() => Number(document.body.dataset.ms)));
        before = pages.blocks;
        css = pages.css;
        await fresh.send({
          type: 'pages',
          css: '',
          sections: [],
          patch: { from: 0, removed: 1e9, blocks: [] },
          spans: [],
          uri: 'x:y',
        });
        await fresh.send({ ...sent(pages, [], true) });
        const [one, other] = [await alone.look(), await fresh.look()].map((seen) => JSON.stringify(seen));
        if (one !== other) throw new Error(`khác ở lần ${turn}`);
        text = changed(text, turn);
      }
      times.sort((a, b) => a - b);
      console.log(
        `      ${Math.round(Buffer.byteLength(longText) / 1024)} KB, ${(await alone.look()).length} trang; mỗi lần sửa ${times[Math.floor(times.length / 2)]} ms (lâu nhất ${times.at(-1)} ms)`,
      );
    } finally {
      await alone.close();
      await fresh.close();
    }
  });
  await step('văn bản cố ý phá: không có gì chạy, chính sách của trang chặn mọi thứ', async () => {
    const alone = await openPreviewPage(browser);
    try {
      const hostile = [
        '<img src=x onerror="document.title=1"><script>document.title=2</script>',
        '[x](javascript:document.title=3) [y](https://a.vn/"onmouseover="document.title=4)',
        '</p></div><style>.trang{display:none}</style><iframe src="data:text/html,x"></iframe>',
      ];
      const pages = pagesOf(
        longText.replace(/Việc thứ [123] /gu, (found) => `${hostile[Number(found.at(-2)) - 1]} ${found}`),
      );
      await alone.send(sent(pages, [], true));
      const found = await alone.page.evaluate(() => ({
        title: document.title,
        others: document.querySelectorAll('#trang :is(script, img, iframe, style, a, [style*="url"])').length,
        sheets: document.querySelectorAll('.trang').length,
      }));
      if (found.title !== '' || found.others > 0 || found.sheets < 3) throw new Error(JSON.stringify(found));
      // What a hole in the escaping would let in must not run either.
      const blocked = await alone.page.evaluate(async () => {
        const box = document.createElement('div');
        box.innerHTML = '<img src="http://preview.test/x.png" onerror="document.title=5"><p style="color:red">a</p>';
        document.body.append(box);
        const script = document.createElement('script');
        script.textContent = 'document.title = 6';
        document.body.append(script);
        await new Promise((resolve) => setTimeout(resolve, 200));
        return [document.title, getComputedStyle(box.querySelector('p')).color];
      });
      if (blocked[0] !== '' || blocked[1] === 'rgb(255, 0, 0)') throw new Error(blocked.join(' '));
    } finally {
      await alone.close();
    }
  });
}

/** Edits as people make them: a word more or less, a paragraph more or less, a table, in ever other places. */
function changed(text, turn) {
  const lines = text.split('\n');
  const full = lines.flatMap((line, i) => (line.trim().length > 20 && !line.startsWith('|') ? [i] : []));
  const at = full[(turn * 7919) % full.length] ?? 0;
  const kind = turn % 5;
  if (kind === 0) lines[at] += ' thêm mấy chữ';
  else if (kind === 1)
    lines.splice(at, 0, `- Thêm một đoạn ở lần ${turn}. ${'Rà soát, tổng hợp kết quả. '.repeat(turn % 9)}`, '');
  else if (kind === 2) lines[at] = lines[at].slice(0, 30);
  else if (kind === 3) lines.splice(at, 1);
  else lines[at] += ` ${'Các phòng, đơn vị tổ chức thực hiện. '.repeat(30)}`;
  return lines.join('\n');
}

function middleOf(sorted) {
  return sorted[Math.floor(sorted.length / 2)];
}
