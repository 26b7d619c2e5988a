import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

/** VS Code's own parts on the page, by the selectors that hold. All waits fail with Playwright's message after 30 s. */
export function workbench(page) {
  page.setDefaultTimeout(30_000);
  const input = page.locator('.quick-input-widget:visible .quick-input-box input');
  const rows = page.locator('.quick-input-widget:visible .monaco-list-row');
  const editor = page.locator('.editor-instance .monaco-editor[role=code]').first();

  const wb = {
    page,
    input,
    rows,
    editor,
    squiggles: page.locator('.squiggly-error, .squiggly-warning, .squiggly-info'),
    problems: page.locator('.markers-panel .monaco-list-row'),
    menu: page.locator('.action-widget .monaco-list-row.action'),
    suggestions: page.locator('.suggest-widget.visible .monaco-list-row'),
    status: page.locator('#the-thuc\\.the-thuc\\.theThuc\\.trangThai'),
    outline: page.locator('.outline-pane .monaco-list-row'),
    async ready() {
      await page.locator('.part.statusbar').waitFor({ timeout: 60_000 });
      await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 30_000 });
    },
    async open(name) {
      await page.keyboard.press('Control+P');
      await input.fill(name);
      // Not Enter: the list may still be of the files opened last.
      await rows.filter({ hasText: name }).first().click();
      await page.locator(`.tabs-container [role=tab][data-resource-name="${name}"].active`).waitFor();
      await page.locator('.editor-instance .view-line').first().waitFor();
      // A click would scroll a file that was open before.
      await page.keyboard.press('Control+1');
    },
    async command(title) {
      await page.keyboard.press('F1');
      await input.fill(`>${title}`);
      await rows.filter({ hasText: title }).first().click();
    },
    async theme(name) {
      await wb.command('Preferences: Color Theme');
      await input.fill(name);
      await rows.filter({ hasText: name }).first().click();
      await page.locator('.quick-input-widget:visible').waitFor({ state: 'hidden' });
    },
    async save(name) {
      await page.keyboard.press('Control+S');
      await page.locator(`.tabs-container [role=tab][data-resource-name="${name}"]:not(.dirty)`).waitFor();
    },
    /** Puts the cursor into a squiggle and opens its menu; an old bulb or menu may still be shown for another place. */
    async fixMenu(item) {
      for (let turn = 0; turn < 4; turn += 1) {
        await wb.squiggles.first().click({ force: true });
        await page.keyboard.press('Control+.');
        const found = wb.menu.filter({ hasText: item }).first();
        try {
          await found.waitFor({ timeout: 4000 });
          return found;
        } catch {
          await page.keyboard.press('Escape');
          await page
            .locator('.editor-instance .view-lines')
            .first()
            .click({ position: { x: 5, y: 5 } });
        }
      }
      throw new Error(`không thấy “${item}” trong trình đơn sửa nhanh`);
    },
    /**
     * Waits for a suggestion. In about one of a hundred tries on a busy machine VS Code's list doesn't open by itself while one
     * types (105 tries on a quiet one: never). A drafter presses Ctrl+Space then, or types again; here it is said.
     */
    async offered(item, again = () => page.keyboard.press('Control+Space')) {
      const shown = item.first();
      await shown.waitFor({ timeout: 5000 }).catch(async () => {
        console.log('      danh sách gợi ý không tự mở ở lần gõ đầu');
        await again();
      });
      await shown.waitFor();
      return shown;
    },
    /** Takes a suggestion; a list that is drawn anew at that moment swallows the click. */
    async choose(item, done) {
      for (let turn = 0; turn < 3; turn += 1) {
        await item.click({ timeout: 6000 }).catch(() => undefined);
        try {
          await done.waitFor({ timeout: 4000 });
          return;
        } catch {
          await page.keyboard.press('Escape');
          await page.keyboard.press('Control+Space');
        }
      }
      throw new Error('gợi ý không được nhận');
    },
    shot(name) {
      return page.screenshot({ path: join(root, 'test', 'ui', 'anh', `${name}.png`) });
    },
  };
  return wb;
}

/** Presses what a Vietnamese keyboard program sends, 0–5 ms apart; `seed` fixes the gaps. */
export async function playStream(page, events, seed) {
  const session = await page.context().newCDPSession(page);
  let state = seed;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const send = (params) => session.send('Input.dispatchKeyEvent', params);
  const press = (params) =>
    Promise.all([send({ type: 'keyDown', ...params }), send({ type: 'keyUp', ...params, text: undefined })]);
  // Nothing is awaited on the way: the keys come as fast as the clock says, however busy the editor is.
  const sent = [];
  for (const event of events) {
    if (event.key === 'Enter') sent.push(press({ key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' }));
    else if (event.key !== undefined) sent.push(press(letter(event.key)));
    else {
      for (let n = 0; n < event.back; n += 1) {
        sent.push(press({ key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 }));
        await gap(random);
      }
      for (const char of event.text) {
        sent.push(press(letter(char)));
        await gap(random);
      }
    }
    await gap(random);
  }
  await Promise.all(sent);
  await session.detach();
}

/** ASCII letters come as keys; anything else as the packet key (231) that Windows uses for Unicode input. */
function letter(char) {
  const code = /^[a-z]$/i.test(char) ? char.toUpperCase().charCodeAt(0) : char === ' ' ? 32 : 231;
  return { key: char, text: char, unmodifiedText: char, windowsVirtualKeyCode: code };
}

async function gap(random) {
  const ms = Math.floor(random() * 6);
  if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
}
