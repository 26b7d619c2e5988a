import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The report to print, from the command to the page: of all documents of the folder, saved, opened, on screen and on paper. */
export async function report(wb, step, folder) {
  let file;
  await step('báo cáo: lệnh hỏi của văn bản nào, lưu ở đâu, rồi ghi tệp', async () => {
    await wb.open('kế hoạch.vbhc');
    await wb.command('Thể Thức: Xuất báo cáo kiểm tra');
    await wb.rows.filter({ hasText: 'Mọi văn bản của thư mục' }).first().click();
    const dialog = wb.page.locator('.quick-input-widget:visible', { hasText: 'Lưu báo cáo' });
    await dialog.waitFor();
    await wb.page.waitForFunction(() =>
      /bao-cao-kiem-tra-[\d-]+\.html$/.test(document.querySelector('.quick-input-box input')?.value ?? ''),
    );
    const name = (await wb.input.inputValue()).split('/').at(-1);
    await wb.shot('13-luu-bao-cao');
    await wb.page.keyboard.press('Enter');
    const toast = wb.page.locator('.notification-toast', { hasText: name });
    await toast.waitFor();
    file = join(folder, name);
    if (!existsSync(file)) throw new Error(`không có ${file}`);
    await toast.locator('.monaco-button', { hasText: 'Mở' }).click();
    const page = wb.page.frameLocator('.webview').frameLocator('#active-frame');
    await page.locator('h1', { hasText: 'Báo cáo kiểm tra văn bản' }).waitFor();
    await wb.shot('13-bao-cao');
  });
  await step('báo cáo trong trình duyệt: không gọi ra ngoài, vừa mọi bề rộng, in ra giấy', async () => {
    const page = await wb.page.context().newPage();
    try {
      const asked = [];
      const told = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => told.push(message.text()));
      const address = pathToFileURL(file).href;
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 1280],
        ['light', 360],
      ]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) throw new Error(`rộng ${wide} trong cửa sổ ${width}`);
      }
      const found = readFileSync(file, 'utf8').match(/class="finding /gu)?.length ?? 0;
      if (found === 0 || (await page.locator('.finding').count()) !== found) throw new Error('thiếu phát hiện');
      const paper = await page.pdf({ preferCSSPageSize: true });
      if (paper.subarray(0, 5).toString() !== '%PDF-') throw new Error('không in được');
      const others = asked.filter((url) => url !== address);
      if (others.length + told.length > 0) throw new Error([...others, ...told].join(' | '));
    } finally {
      await page.close();
    }
  });
}
