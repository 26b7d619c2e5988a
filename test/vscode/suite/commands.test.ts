import assert from 'node:assert/strict';
import { commands, languages, Position, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { FAULT, FAULTY, plan } from './plan.ts';
import { checked, closeAll, openFile, ruleOf, SOURCE, until } from './tools.ts';

export function define(): void {
  suite('Lệnh', () => {
    teardown(closeAll);

    test('văn bản mới: cả khung thể thức với những gì đã trả lời', async () => {
      await commands.executeCommand('theThuc.vanBanMoi', {
        kind: 'ke-hoach',
        fields: { agency: 'ỦY BAN NHÂN DÂN XÃ AN BÌNH', place: 'An Bình', subject: 'Phát động thi đua năm 2027' },
      });
      const document = await until('văn bản mới', () => {
        const active = window.activeTextEditor?.document;
        return active?.isUntitled && active;
      });
      const text = document.getText();
      assert.equal(document.languageId, 'vbhc');
      for (const part of [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'KẾ HOẠCH',
        'ỦY BAN NHÂN DÂN XÃ AN BÌNH',
        'An Bình,',
        'Phát động thi đua năm 2027',
        'Nơi nhận',
      ]) {
        assert.ok(text.includes(part), `thiếu “${part}” trong:\n${text}`);
      }
    });

    test('kiểm tra thư mục: cả tệp không mở', async () => {
      const folder = workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder);
      const uri = Uri.joinPath(folder, 'thư mục con', 'chưa mở.vbhc.md');
      await workspace.fs.writeFile(uri, new TextEncoder().encode(plan(FAULTY)));
      // Not awaited: the command ends when the drafter closes its message.
      void commands.executeCommand('theThuc.kiemTraThuMuc');
      await until('phát hiện trong tệp không mở', () =>
        languages.getDiagnostics(uri).some((found) => found.source === SOURCE && ruleOf(found) === FAULT),
      );
      await workspace.openTextDocument(uri).then((document) => window.showTextDocument(document));
      await until(
        'không báo hai lần',
        () => languages.getDiagnostics(uri).filter((found) => ruleOf(found) === FAULT).length === 1,
      );
    });

    test('danh mục căn cứ của đơn vị: tạo ra, gạch chân chỗ sai, không bao giờ ghi đè', async () => {
      const folder = workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder);
      await closeAll();
      await commands.executeCommand('theThuc.taoCanCu');
      const document = window.activeTextEditor?.document;
      assert.ok(document);
      assert.equal(document.uri.path, Uri.joinPath(folder, 'can-cu.yaml').path);
      assert.match(document.getText(), /^can-cu:$/mu);
      try {
        const edit = new WorkspaceEdit();
        edit.insert(
          document.uri,
          new Position(document.lineCount, 0),
          '  - loai: luat\n    trich-yeu: Thử\n    ngay: 31/4/2024\n',
        );
        await workspace.applyEdit(edit);
        await document.save();
        await until('ngày sai được gạch chân', () =>
          languages.getDiagnostics(document.uri).some((found) => found.source === SOURCE && found.code === 'date'),
        );
        const before = document.getText();
        await commands.executeCommand('theThuc.taoCanCu');
        assert.equal(window.activeTextEditor?.document.getText(), before);
      } finally {
        await closeAll();
        await workspace.fs.delete(document.uri);
      }
    });

    test('khởi động lại: vẫn kiểm tra được', async () => {
      const { document } = await openFile(plan(FAULTY));
      await checked(document, FAULT);
      await commands.executeCommand('theThuc.khoiDongLai');
      await checked(document, FAULT);
    });

    test('trang quy tắc đọc được ngay trong VS Code', async () => {
      const page = await workspace.openTextDocument(Uri.from({ scheme: 'the-thuc-quy-tac', path: `/${FAULT}.md` }));
      assert.match(page.getText(), /ngay-thieu-so-khong/);
      assert.ok(page.getText().length > 100);
    });
  });
}
