import assert from 'node:assert/strict';
import { type TextDocument, Uri, workspace } from 'vscode';
import { FAULT, FAULTY, plan } from './plan.ts';
import { checked, closeAll, extension, openFile, until } from './tools.ts';

export function define(): void {
  suite('Cài đặt', () => {
    teardown(closeAll);

    test('kế hoạch 12 KB: từ lúc kích hoạt đến phát hiện đầu tiên', async () => {
      const lines = Array.from(
        { length: 150 },
        (_, at) => `Bộ phận thứ ${at + 10} đăng ký nội dung tuyên truyền và tổng hợp kết quả.`,
      );
      const text = plan(`${lines.join('\n\n')}\n\n${FAULTY}`);
      assert.ok(Buffer.byteLength(text) > 12_000);
      // First of all tests: the file opens before the extension runs, as in a window just started.
      const fresh = !extension().isActive;
      const started = performance.now();
      const { document } = await openFile(text, 'đo thời gian.vbhc');
      await checked(document, FAULT);
      const now = performance.now();
      const [mark] = performance.getEntriesByName('theThuc/activate');
      const activated = fresh && mark !== undefined ? `, từ lúc kích hoạt ${Math.round(now - mark.startTime)} ms` : '';
      console.log(`│      từ lúc mở tệp ${Math.round(now - started)} ms${activated} (${Buffer.byteLength(text)} byte)`);
    });

    test('mở tệp .vbhc và .vbhc.md là văn bản hành chính, phần mở rộng chạy', async () => {
      const { document } = await openFile(plan());
      assert.equal(document.languageId, 'vbhc');
      const { document: second } = await openFile(plan(), 'kế hoạch số 2.vbhc.md');
      assert.equal(second.languageId, 'vbhc');
      await until('phần mở rộng chạy', () => extension().isActive);
    });

    test('chạy cả khi thư mục chưa được tin cậy và trong thư mục ảo', () => {
      const { capabilities } = extension().packageJSON;
      assert.equal(capabilities.untrustedWorkspaces.supported, true);
      assert.equal(capabilities.virtualWorkspaces, true);
    });

    test('chữ Việt không bị đóng khung, gợi ý không nhận ký tự chốt', async () => {
      const { document } = await openFile(plan());
      assert.equal(value(document, 'unicodeHighlight.nonBasicASCII'), false);
      assert.equal(value(document, 'unicodeHighlight.ambiguousCharacters'), false);
      assert.equal(value(document, 'acceptSuggestionOnCommitCharacter'), false);
      assert.equal(value(document, 'formatOnType'), true);
      assert.equal(value(document, 'wordWrap'), 'on');
    });

    test('không gán phím nào của việc gõ chữ', () => {
      const bindings: readonly { key: string; mac: string; when: string }[] =
        extension().packageJSON.contributes.keybindings;
      for (const { key, mac, when } of bindings) {
        assert.match(key, /^ctrl\+(?:shift\+)?[a-z](?: [a-z])?$/);
        assert.match(mac, /^cmd\+(?:shift\+)?[a-z](?: [a-z])?$/);
        // Elsewhere the keys mean what they always mean.
        assert.match(when, /editorLangId == vbhc|activeWebviewPanelId == 'theThuc\.xemTrang'/);
      }
    });

    test('mọi tên lệnh và thiết lập đã có tiếng Việt', async () => {
      const raw = Buffer.from(await workspace.fs.readFile(Uri.joinPath(extension().extensionUri, 'package.json')));
      const nls = Buffer.from(await workspace.fs.readFile(Uri.joinPath(extension().extensionUri, 'package.nls.json')));
      const texts: Record<string, string> = JSON.parse(nls.toString('utf8'));
      for (const [, key] of raw.toString('utf8').matchAll(/"%([^%"]+)%"/g)) assert.ok(texts[String(key)], String(key));
    });
  });
}

function value(document: TextDocument, key: string): unknown {
  return workspace.getConfiguration('editor', document).get(key);
}
