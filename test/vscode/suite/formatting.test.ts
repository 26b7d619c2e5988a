import assert from 'node:assert/strict';
import { commands, Range, TabInputTextDiff, type TextEdit, type Uri, window, workspace } from 'vscode';
import { plan } from './plan.ts';
import { closeAll, openFile, replace, until } from './tools.ts';

const MESSY = '    1.\tMục tiêu\nTrồng  cây.';
const OPTIONS = { tabSize: 8, insertSpaces: false };

export function define(): void {
  suite('Dạng sạch', () => {
    teardown(closeAll);

    test('Format Document: một lần hoàn tác trả lại như cũ', async () => {
      const { document } = await openFile(plan(MESSY));
      await until('máy chủ trả lời', async () => (await formatEdits(document.uri)).length > 0);
      await commands.executeCommand('editor.action.formatDocument');
      await until('đã định dạng', () => document.getText() === plan('1. Mục tiêu\n\nTrồng cây.'));
      await commands.executeCommand('undo');
      await until('đã hoàn tác', () => document.getText() === plan(MESSY));
    });

    test('Format Selection: chỉ những đoạn được chọn', async () => {
      const { document } = await openFile(plan('Trồng  cây.\nTưới  cây.\nThay  cây.'));
      const at = document.positionAt(document.getText().indexOf('Tưới'));
      const edits = await until('máy chủ trả lời', async () => {
        const range = new Range(at, at.translate(1));
        const found = await commands.executeCommand<TextEdit[] | undefined>(
          'vscode.executeFormatRangeProvider',
          document.uri,
          range,
          OPTIONS,
        );
        return found !== undefined && found.length > 0 && found;
      });
      assert.deepEqual(
        edits.map(({ range }) => range.start.line),
        [at.line],
      );
    });

    test('chuẩn hóa văn bản dán vào: xem trước, áp dụng; bị từ chối khi văn bản đã đổi', async () => {
      const { document } = await openFile(plan(MESSY));
      await until('máy chủ trả lời', async () => (await formatEdits(document.uri)).length > 0);
      const stale = await preview();
      assert.equal((await workspace.openTextDocument(stale)).getText(), plan('1. Mục tiêu\n\nTrồng cây.'));
      await replace(document, 'Trồng', 'Chăm sóc');
      const edited = document.getText();
      await commands.executeCommand('theThuc.chuanHoaApDung', stale);
      await until('không còn bản xem trước', () => shown() === undefined);
      assert.equal(document.getText(), edited);
      await window.showTextDocument(document);
      const fresh = await preview();
      await commands.executeCommand('theThuc.chuanHoaApDung', fresh);
      await until('đã áp dụng', () => document.getText() === plan('1. Mục tiêu\n\nChăm sóc cây.'));
      await until('không còn bản xem trước', () => shown() === undefined);
    });
  });
}

async function formatEdits(uri: Uri): Promise<readonly TextEdit[]> {
  return (
    (await commands.executeCommand<TextEdit[] | undefined>('vscode.executeFormatDocumentProvider', uri, OPTIONS)) ?? []
  );
}

/** Runs the command and takes all steps; the address of the text as it would become. */
async function preview(): Promise<Uri> {
  // Not awaited: the command ends when the drafter has answered.
  void commands.executeCommand('theThuc.chuanHoa');
  return until('bản xem trước', async () => {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return shown();
  });
}

function shown(): Uri | undefined {
  for (const { input } of window.tabGroups.all.flatMap((group) => group.tabs)) {
    if (input instanceof TabInputTextDiff && input.modified.scheme === 'the-thuc-chuan-hoa') return input.modified;
  }
  return undefined;
}
