import assert from 'node:assert/strict';
import { commands, languages, Range, TabInputTextDiff, type TextEdit, type Uri, window, workspace } from 'vscode';
import { FAULT, FAULTY, plan } from './plan.ts';
import { checked, closeAll, openFile, replace, until } from './tools.ts';

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

    test('chuẩn hóa văn bản chưa lưu: bản xem trước cũng là văn bản hành chính, không bị kiểm tra', async () => {
      const text = plan(`${FAULTY}\nTrồng  cây.`);
      const document = await workspace.openTextDocument({ language: 'vbhc', content: text });
      await window.showTextDocument(document);
      await checked(document, FAULT);
      const uri = await preview();
      const proposed = await workspace.openTextDocument(uri);
      assert.equal(proposed.languageId, 'vbhc');
      assert.deepEqual(languages.getDiagnostics(uri), []);
      await commands.executeCommand('theThuc.chuanHoaThoi', uri);
      await until('không còn bản xem trước', () => shown() === undefined);
      assert.equal(document.getText(), text);
    });

    test('chuẩn hóa văn bản dán vào: xem trước, áp dụng; bị từ chối khi văn bản đã đổi', async () => {
      const { document } = await openFile(plan(MESSY));
      await until('máy chủ trả lời', async () => (await formatEdits(document.uri)).length > 0);
      const stale = await preview();
      const proposed = await workspace.openTextDocument(stale);
      assert.equal(proposed.getText(), plan('1. Mục tiêu\n\nTrồng cây.'));
      assert.equal(proposed.languageId, 'vbhc');
      await replace(document, 'Trồng', 'Chăm sóc');
      const edited = document.getText();
      await commands.executeCommand('theThuc.chuanHoaApDung', stale);
      await until('không còn bản xem trước', () => shown() === undefined);
      assert.equal(document.getText(), edited);
      await window.showTextDocument(document);
      const fresh = await preview();
      assert.equal((await workspace.openTextDocument(fresh)).getText(), plan('1. Mục tiêu\n\nChăm sóc cây.'));
      await commands.executeCommand('theThuc.chuanHoaApDung', fresh);
      await until('đã áp dụng', () => document.getText() === plan('1. Mục tiêu\n\nChăm sóc cây.'));
      await until('không còn bản xem trước', () => shown() === undefined);
    });

    test('chuẩn hóa ký tự: đoạn chữ TCVN3 được xem trước rồi chuyển sang Unicode', async () => {
      const { document } = await openFile(plan('1. C¸c phßng rµ so¸t hå s¬ l­u tr÷.\n2. Ba\u0301o cáo.'));
      await until('máy chủ trả lời', async () => (await formatEdits(document.uri)).length > 0);
      const meant = plan('1. Các phòng rà soát hồ sơ lưu trữ.\n2. Báo cáo.');
      const proposed = await preview('theThuc.chuanHoaKyTu');
      assert.equal((await workspace.openTextDocument(proposed)).getText(), meant);
      await commands.executeCommand('theThuc.chuanHoaApDung', proposed);
      await until('đã áp dụng', () => document.getText() === meant);
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
async function preview(command = 'theThuc.chuanHoa'): Promise<Uri> {
  // Not awaited: the command ends when the drafter has answered.
  void commands.executeCommand(command);
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
