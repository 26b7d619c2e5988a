/**
 * The pages of the rules inside the editor, without a network: from the code of a finding, on to the other pages by their
 * links, and from the command palette. The same steps in every kind of window.
 */
export async function rulePages(wb, step) {
  const tabs = wb.page.locator('.tabs-container [role=tab]');
  /** Whichever preview is in front shows a page with this heading. */
  const shown = (title) =>
    poll(`trang “${title}”`, async () => {
      for (const frame of wb.page.frames()) {
        const heading = await frame
          .locator('h1')
          .first()
          .textContent({ timeout: 200 })
          .catch(() => null);
        if (heading?.trim() === title && (await frame.locator('h1').first().isVisible())) return frame;
      }
      return undefined;
    });
  /**
   * The list of rules, narrowed by `text`, and the row with it taken. A page that has just been shown takes the focus once
   * it is ready, and VS Code closes the list with it, at whatever moment that is: as a person would, from the start again.
   */
  const pick = async (text, row, turns = 4) => {
    const wait = turns > 1 ? 8000 : 30_000;
    try {
      await wb.command('Thể Thức: Mở trang quy tắc');
      const first = wb.rows.filter({ hasText: 'Danh mục quy tắc theo phần của văn bản' }).first();
      await first.waitFor({ timeout: wait });
      await wb.input.fill(text, { timeout: wait });
      await wb.rows.filter({ hasText: row }).first().click({ timeout: wait });
    } catch (failure) {
      if (turns === 1) throw failure;
      await pick(text, row, turns - 1);
    }
  };
  await step('từ mã của phát hiện đến trang quy tắc', async () => {
    await tabs.filter({ hasText: 'kế hoạch.vbhc' }).first().click();
    await wb.squiggles.first().hover({ force: true });
    const hover = wb.page.locator('.monaco-hover:visible').filter({ hasText: 'ngay-thieu-so-khong' });
    await hover.locator('a', { hasText: 'ngay-thieu-so-khong' }).first().click();
    await shown('Ngày, tháng viện dẫn thiếu số 0');
  });
  await step('từ trang ấy đến danh mục theo điều khoản, đến quy tắc liên quan', async () => {
    let frame = await shown('Ngày, tháng viện dẫn thiếu số 0');
    await frame.locator('a', { hasText: 'Danh mục quy tắc theo điều khoản' }).click();
    frame = await shown('Danh mục quy tắc theo điều khoản');
    await frame.locator('a', { hasText: 'the-thuc/thieu-quoc-hieu' }).first().click();
    frame = await shown('Thiếu Quốc hiệu');
    await frame.locator('a', { hasText: 'the-thuc/quoc-hieu' }).first().click();
    await shown('Quốc hiệu viết sai');
  });
  await step('bảng lệnh: chọn trong danh sách quy tắc, đến phần của nó trong danh mục', async () => {
    await pick('hai-dau-cach', 'trinh-bay/hai-dau-cach');
    const page = await shown('Nhiều dấu cách giữa hai từ');
    const part = 'Trình bày chữ, dấu câu, ký tự';
    await page.locator('a', { hasText: part }).click();
    const list = await shown('Danh mục quy tắc theo phần của văn bản');
    // VS Code opens another page at its beginning when the place has letters beyond ASCII: from there one more click.
    await list.locator('a', { hasText: part }).click();
    const heading = list.locator('h2', { hasText: part });
    await poll(
      `danh mục mở ở “${part}”`,
      async () =>
        (await heading.evaluate(
          (h) => h.getBoundingClientRect().top > -5 && h.getBoundingClientRect().top < innerHeight,
        )) || undefined,
    );
  });
}

async function poll(what, probe) {
  const limit = Date.now() + 15_000;
  for (;;) {
    const value = await probe();
    if (value !== undefined) return value;
    if (Date.now() > limit) throw new Error(`chờ quá 15 giây: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
