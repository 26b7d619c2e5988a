import assert from 'node:assert/strict';
import { commands, TabInputWebview, Uri, window, workspace } from 'vscode';
import { longPlan, plan } from './plan.ts';
import { closeAll, openFile, until } from './tools.ts';

export function define(): void {
  suite('Trang in', () => {
    teardown(closeAll);

    const shown = () =>
      window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('theThuc.xemTrang'));

    test('xem ở bên cạnh: một trang, theo văn bản đang mở, không lấy con trỏ đi', async () => {
      const editor = await openFile(longPlan(), 'xem trang.vbhc');
      await commands.executeCommand('theThuc.xemTrangBenCanh');
      await until('trang in', () => shown()[0]?.label === 'Trang in: xem trang.vbhc');
      assert.equal(window.activeTextEditor?.document, editor.document);
      await commands.executeCommand('theThuc.xemTrangBenCanh');
      assert.equal(shown().length, 1);
      const folder = workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder);
      const other = Uri.joinPath(folder, 'xem trang khác.vbhc');
      await workspace.fs.writeFile(other, new TextEncoder().encode(plan()));
      await window.showTextDocument(await workspace.openTextDocument(other), editor.viewColumn);
      await until('trang của văn bản khác', () => shown()[0]?.label === 'Trang in: xem trang khác.vbhc');
      assert.equal(shown().length, 1);
    });

    test('xem tại chỗ rồi về văn bản', async () => {
      const { document } = await openFile(plan(), 'xem tại chỗ.vbhc');
      await commands.executeCommand('theThuc.xemTrang');
      await until('trang in', () => window.tabGroups.activeTabGroup.activeTab?.label === 'Trang in: xem tại chỗ.vbhc');
      await commands.executeCommand('theThuc.veVanBan');
      await until('văn bản', () => window.activeTextEditor?.document === document);
    });

    test('trang đang mở thì văn bản vẫn sửa được như thường', async () => {
      const { document } = await openFile(plan(), 'sửa khi xem.vbhc');
      await commands.executeCommand('theThuc.xemTrangBenCanh');
      await until('trang in', () => shown()[0]);
      const editor = await window.showTextDocument(document);
      const words = 'Rà soát kết quả. ';
      for (const letter of words) await editor.edit((edit) => edit.insert(document.positionAt(0), letter));
      assert.equal(document.getText(), [...words].reverse().join('') + plan());
    });
  });

  suite('Văn bản Word', () => {
    teardown(closeAll);

    test('tệp không phải .docx: nói rõ, không mở gì', async () => {
      const folder = workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder);
      const file = Uri.joinPath(folder, 'giả.docx');
      await workspace.fs.writeFile(file, new TextEncoder().encode('không phải gói zip'));
      const before = workspace.textDocuments.length;
      await commands.executeCommand('theThuc.moDocx', file);
      assert.equal(workspace.textDocuments.length, before);
    });
  });
}
