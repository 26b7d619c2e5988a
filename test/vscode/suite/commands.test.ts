import assert from 'node:assert/strict';
import {
  ConfigurationTarget,
  commands,
  type Hover,
  languages,
  MarkdownString,
  Position,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
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

    test('trang quy tắc, hai danh mục và mọi chỗ dẫn trong đó đọc được ngay trong VS Code', async () => {
      const open = async (path: string): Promise<string> =>
        (await workspace.openTextDocument(Uri.from({ scheme: PAGES, path }))).getText();
      const links = (page: string): string[] => [...page.matchAll(/\]\(([^)#\s]+\.md)/g)].map(([, to = '']) => to);
      const page = await open(`/${FAULT}.md`);
      assert.match(page, /ngay-thieu-so-khong/);
      assert.match(page, /## Điều khoản/);
      const folder = Uri.from({ scheme: PAGES, path: `/${FAULT.split('/')[0]}` });
      const near = [...new Set(links(page))];
      assert.ok(near.includes('../README.md') && near.includes('../dieu-khoan.md'), near.join(' '));
      for (const link of near) {
        const text = (await workspace.openTextDocument(Uri.joinPath(folder, link))).getText();
        assert.ok(text.startsWith('# '), `${link}: ${text.slice(0, 60)}`);
      }
      for (const list of ['/README.md', '/dieu-khoan.md'])
        assert.ok(links(await open(list)).includes(`${FAULT}.md`), list);
      assert.match(await open('/vien-dan/khong-co.md'), /Không có quy tắc/);
    });

    test('trang quy tắc theo ngôn ngữ đã chọn', async () => {
      const settings = workspace.getConfiguration('theThuc');
      const page = await workspace.openTextDocument(Uri.from({ scheme: PAGES, path: `/${FAULT}.md` }));
      await settings.update('ngonNgu', 'en', ConfigurationTarget.Global);
      try {
        await until('trang tiếng Anh', () => page.getText().includes('## Why'));
      } finally {
        await settings.update('ngonNgu', undefined, ConfigurationTarget.Global);
      }
      await until('trang tiếng Việt', () => page.getText().includes('## Vì sao'));
    });

    test('mã của phát hiện và bảng rê chuột dẫn tới trang ấy; lệnh mở trang khi không có văn bản nào', async () => {
      const { document } = await openFile(plan(FAULTY));
      const { code, range } = await checked(document, FAULT);
      assert.ok(typeof code === 'object');
      assert.equal(code.target.toString(), Uri.from({ scheme: PAGES, path: `/${FAULT}.md` }).toString());
      const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, range.start);
      const texts = hovers.flatMap(({ contents }) => contents).filter((one) => one instanceof MarkdownString);
      const linked = texts.find(({ value }) => value.includes('](command:theThuc.xemQuyTac?'));
      assert.ok(linked !== undefined, texts.map(({ value }) => value).join('\n'));
      assert.deepEqual(linked.isTrusted, { enabledCommands: ['theThuc.xemQuyTac'] });
      await closeAll();
      await commands.executeCommand('theThuc.xemQuyTac', FAULT);
      await until('trang mở ra', () =>
        window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('ngay-thieu-so-khong'))),
      );
    });
  });
}

const PAGES = 'the-thuc-quy-tac';
