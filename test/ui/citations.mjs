import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plan } from '../vscode/suite/plan.ts';

/** A folder in which two plans cite a directive of the same folder, a decree that has ended, and a row of the unit's file. */
export const FILES = {
  'chỉ thị.vbhc': plan()
    .replace('Số: 15/KH-PNV', 'Số: 07/CT-PNV')
    .replace('KẾ HOẠCH', 'CHỈ THỊ')
    .replace('12 tháng 01 năm 2026', '05 tháng 01 năm 2026'),
  'kế hoạch một.vbhc': plan(
    [
      'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
      'Thực hiện Chỉ thị số 07/CT-PNV ngày 05/01/2026 của Phòng Nội vụ.',
    ].join('\n\n'),
  ),
  'kế hoạch hai.vbhc': plan('Tiếp tục thực hiện Chỉ thị số 07/CT-PNV ngày 05/01/2026 của Phòng Nội vụ.').replace(
    'Số: 15/',
    'Số: 16/',
  ),
  'soạn tiếp.vbhc': plan('Thực hiện'),
  'can-cu.yaml': [
    'can-cu:',
    '  - loai: ke-hoach',
    '    so-ky-hieu: 41/KH-UBND',
    '    ngay: 2026-01-08',
    '    co-quan: Ủy ban nhân dân huyện Sơn Lâm',
    '    trich-yeu: cải cách hành chính năm 2026',
    '',
  ].join('\n'),
};

/** Completion, hover, definition, references and rename, each used once by keys and mouse. */
export async function citations(wb, step, folder) {
  const { page } = wb;
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const line = (text) => wb.editor.locator('.view-line', { hasText: text }).first();
  const cursorOn = async (text) => {
    const span = wb.editor.locator('.view-line span span', { hasText: text }).first();
    await span.waitFor();
    await span.click();
  };
  await step('văn bản hết hiệu lực: gạch ngang và chú thích ngay sau viện dẫn', async () => {
    await wb.open('kế hoạch một.vbhc');
    await wb.editor.locator('.squiggly-inline-deprecated').first().waitFor();
    await line('hết hiệu lực').waitFor();
    await wb.shot('11-het-hieu-luc');
  });
  await step('rê chuột lên viện dẫn: thẻ văn bản, hiệu lực, văn bản thay thế', async () => {
    await wb.editor.locator('.squiggly-inline-deprecated').first().hover({ force: true });
    const hover = page.locator('.monaco-hover:visible').filter({ hasText: '152/2025/NĐ-CP' });
    await hover.waitFor();
    await wb.shot('12-the-vien-dan');
    await page.keyboard.press('Escape');
  });
  await step('gõ “CT 34”: chọn được viện dẫn đầy đủ', async () => {
    await wb.open('soạn tiếp.vbhc');
    await line('Thực hiện').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' CT 34', { delay: 60 });
    const choice = await wb.offered(wb.suggestions.filter({ hasText: '34-CT/TW' }));
    await wb.shot('13-goi-y-vien-dan');
    await wb.choose(choice, line('34-CT/TW ngày 07 tháng 4'));
    await page.keyboard.type('.');
    await page.keyboard.press('Escape');
    await wb.save('soạn tiếp.vbhc');
    contains(
      read('soạn tiếp.vbhc'),
      'Thực hiện Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
    );
  });
  await step('gõ lại lần sau: viết gọn; dòng của đơn vị trong can-cu.yaml cũng được gợi ý', async () => {
    await page.keyboard.type(' Gắn với NQ', { delay: 30 });
    await page.keyboard.press('Escape');
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('Backspace');
    await page.keyboard.type(' CT 34', { delay: 60 });
    const again = await wb.offered(wb.suggestions.filter({ hasText: '34-CT/TW' }));
    await wb.choose(again, line('Gắn với Chỉ thị số 34-CT'));
    await page.keyboard.type(', 41/KH', { delay: 60 });
    const own = await wb.offered(wb.suggestions.filter({ hasText: '41/KH-UBND' }));
    await wb.choose(own, line('41/KH-UBND'));
    await page.keyboard.type('.');
    await wb.save('soạn tiếp.vbhc');
    const text = read('soạn tiếp.vbhc');
    contains(
      text,
      'Gắn với Chỉ thị số 34-CT/TW, Kế hoạch số 41/KH-UBND ngày 08 tháng 01 năm 2026 của Ủy ban nhân dân huyện Sơn Lâm',
    );
    await wb.shot('14-goi-y-lan-sau');
  });
  await step('F12: đến văn bản được viện dẫn trong thư mục', async () => {
    await wb.open('kế hoạch một.vbhc');
    await cursorOn('07/CT-PNV');
    await page.keyboard.press('F12');
    await page.locator('.tabs-container [role=tab][data-resource-name="chỉ thị.vbhc"].active').waitFor();
    await wb.shot('15-den-van-ban');
  });
  await step('F12 trên văn bản có sẵn: trang chỉ đọc', async () => {
    await wb.open('kế hoạch một.vbhc');
    await cursorOn('98/2023');
    await page.keyboard.press('F12');
    await page.locator('.tabs-container [role=tab].active', { hasText: /98/u }).waitFor();
    await line('hết hiệu lực từ ngày 01/7/2025').waitFor();
    await wb.shot('16-trang-van-ban');
  });
  await step('Shift+F12: mọi nơi viện dẫn trong thư mục', async () => {
    await wb.open('kế hoạch một.vbhc');
    await cursorOn('07/CT-PNV');
    await page.keyboard.press('Shift+F12');
    const rows = page.locator('.peekview-widget .monaco-list-row, .reference-zone-widget .monaco-list-row');
    await rows.filter({ hasText: 'kế hoạch hai.vbhc' }).first().waitFor();
    await wb.shot('17-noi-vien-dan');
    await page.keyboard.press('Escape');
    await rows.first().waitFor({ state: 'hidden' });
  });
  await step('F2: đổi số, ký hiệu ở mọi văn bản', async () => {
    await wb.open('kế hoạch một.vbhc');
    await cursorOn('07/CT-PNV');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    await box.fill('08/CT-PNV');
    await wb.shot('18-doi-so');
    await page.keyboard.press('Enter');
    await line('08/CT-PNV').waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('s');
    await page.waitForTimeout(1500);
    for (const name of ['kế hoạch một.vbhc', 'kế hoạch hai.vbhc', 'chỉ thị.vbhc']) contains(read(name), '08/CT-PNV');
  });
}

function contains(text, part) {
  if (!text.includes(part)) throw new Error(`thiếu “${part}” trong …${JSON.stringify(text.slice(380, 900))}`);
}
