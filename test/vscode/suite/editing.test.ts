import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type CompletionList,
  commands,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  MarkdownString,
  type SelectionRange,
  SnippetString,
} from 'vscode';
import { plan } from './plan.ts';
import { closeAll, cursorAfter, openFile, pause, start, type, until } from './tools.ts';

export function define(): void {
  suite('Soạn thảo', () => {
    teardown(closeAll);

    test('dàn ý: các phần của thể thức, mục, khoản', async () => {
      const { document } = await openFile(plan());
      const symbols = await until('dàn ý', async () => {
        const found = await commands.executeCommand<DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        );
        return found !== undefined && found.length > 0 && found;
      });
      const names = allNames(symbols);
      for (const wanted of ['MỤC ĐÍCH, YÊU CẦU', 'NỘI DUNG TUYÊN TRUYỀN', 'TỔ CHỨC THỰC HIỆN', 'Mục đích', 'Yêu cầu']) {
        assert.ok(
          names.some((name) => name.includes(wanted)),
          `thiếu “${wanted}” trong: ${names.join(' | ')}`,
        );
      }
    });

    test('gập được từng mục', async () => {
      const { document } = await openFile(plan());
      const line = lineOf(document.getText(), 'I. MỤC ĐÍCH');
      await until('gập mục I', async () => {
        const ranges = await commands.executeCommand<FoldingRange[]>(
          'vscode.executeFoldingRangeProvider',
          document.uri,
        );
        return ranges?.some((range) => range.start === line && range.end > line + 2);
      });
    });

    test('mở rộng vùng chọn theo điểm, khoản, mục', async () => {
      const { document } = await openFile(plan());
      const at = document.positionAt(document.getText().indexOf('khí thế'));
      const [range] = await until('vùng chọn', async () => {
        const found = await commands.executeCommand<SelectionRange[]>(
          'vscode.executeSelectionRangeProvider',
          document.uri,
          [at],
        );
        return found !== undefined && found.length > 0 && found;
      });
      const texts = [];
      for (let step = range; step !== undefined; step = step.parent) texts.push(document.getText(step.range));
      assert.ok(
        texts.some((text) => text.startsWith('a) Tạo khí thế') && !text.includes('b)')),
        texts.join('\n---\n'),
      );
      assert.ok(
        texts.some((text) => text.startsWith('I. MỤC ĐÍCH')),
        'không tới được mục I',
      );
    });

    test('rê chuột lên một viện dẫn', async () => {
      const { document } = await openFile(
        plan('Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.'),
      );
      const at = document.positionAt(document.getText().indexOf('30/2020'));
      const text = await until('lời giải thích', async () => {
        const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
        const all = hovers.flatMap(({ contents }) =>
          contents.map((part) => (part instanceof MarkdownString ? part.value : String(part))),
        );
        return all.length > 0 && all.join('\n');
      });
      assert.match(text, /30\/2020\/NĐ-CP|05[/ ]/u);
    });

    test('Enter sau “a)” sang “b)”, một bước hoàn tác', async () => {
      const editor = await openFile(plan().replace('b) Hoàn thành tốt nhiệm vụ được giao trong năm.\n\n', ''));
      const { document } = editor;
      await until('máy chủ đã đọc văn bản', () =>
        commands
          .executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri)
          .then((found) => found?.length > 0),
      );
      const before = document.getText();
      cursorAfter(editor, 'sôi nổi trong toàn cơ quan;');
      await commands.executeCommand('type', { text: '\n' });
      await until('nhãn “b)”', () => /cơ quan;\r?\n\s*b\) /u.test(document.getText()));
      await type('Thứ hai');
      assert.match(document.getText(), /cơ quan;\r?\n\s*b\) Thứ hai/u);
      for (let step = 0; step < 6 && document.getText() !== before; step++) await commands.executeCommand('undo');
      assert.equal(document.getText(), before);
    });

    test('Enter trên nhãn trống thì hết danh sách', async () => {
      const editor = await openFile(plan().replace('b) Hoàn thành tốt nhiệm vụ được giao trong năm.', 'b) '));
      const { document } = editor;
      await until('máy chủ đã đọc văn bản', () =>
        commands
          .executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri)
          .then((found) => found?.length > 0),
      );
      cursorAfter(editor, '\nb) ');
      await commands.executeCommand('type', { text: '\n' });
      await until('nhãn trống biến mất', () => !/\nb\) *\r?\n/u.test(document.getText()));
    });

    test('Enter sau một câu thường không thêm gì', async () => {
      const editor = await openFile(plan());
      cursorAfter(editor, 'gắn với nhiệm vụ của từng bộ phận.');
      await commands.executeCommand('type', { text: '\n' });
      await pause(500);
      assert.match(editor.document.getText(), /từng bộ phận\.\r?\n\r?\n\r?\nII\. /u);
    });

    test('đoạn mẫu hiện theo từ gõ tắt và chèn được', async () => {
      const editor = await openFile('\n');
      const list = await until('đoạn mẫu', async () => {
        const found = await commands.executeCommand<CompletionList>(
          'vscode.executeCompletionItemProvider',
          editor.document.uri,
          start(),
        );
        const snippets = found?.items.filter(({ insertText }) => insertText instanceof SnippetString) ?? [];
        return snippets.length > 0 && snippets;
      });
      const whole = list.find((item) => insertOf(item).includes('KẾ HOẠCH'));
      assert.ok(whole, `không có mẫu kế hoạch: ${list.map(({ label }) => JSON.stringify(label)).join(' ')}`);
      for (const item of list) assert.deepEqual(item.commitCharacters ?? [], []);
      await editor.insertSnippet(whole.insertText as SnippetString, start());
      assert.match(editor.document.getText(), /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/u);
    });
  });
}

function insertOf({ insertText }: CompletionItem): string {
  return insertText instanceof SnippetString ? insertText.value : String(insertText ?? '');
}

function allNames(symbols: readonly DocumentSymbol[]): string[] {
  return symbols.flatMap(({ name, detail, children }) => [`${name} ${detail}`, ...allNames(children)]);
}

function lineOf(text: string, wanted: string): number {
  return text.slice(0, text.indexOf(wanted)).split('\n').length - 1;
}
