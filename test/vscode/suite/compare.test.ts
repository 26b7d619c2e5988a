import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { ConfigurationTarget, commands, extensions, type TextDocument, Uri, window, workspace } from 'vscode';
import { plan } from './plan.ts';
import { closeAll, openFile, replace, until } from './tools.ts';

const WORK = 'Chỉnh lý 120 mét giá tài liệu tồn đọng.';

export function define(): void {
  suite('So sánh', () => {
    teardown(closeAll);
    suiteTeardown(() => workspace.getConfiguration('git').update('enabled', false, ConfigurationTarget.Global));

    test('với tệp khác: bảng so sánh mở ra trong một tab', async () => {
      const { document: old } = await openFile(plan(WORK), 'bản cũ.vbhc');
      await openFile(plan(WORK.replace('120', '150')), 'bản mới.vbhc');
      // Not awaited: the command ends when the drafter closes its message.
      void commands.executeCommand('theThuc.soSanhTep', old.uri);
      await until('bảng so sánh', () => tabs().includes('So sánh: bản mới.vbhc'));
    });

    test('với bản đã lưu lần trước trong git, không mở gì khi giống nhau', async function () {
      if (spawnSync('git', ['--version']).error !== undefined) {
        console.log('│      không có git: bỏ qua');
        this.skip();
      }
      const { document } = await openFile(plan(WORK), 'kho git/kế hoạch.vbhc');
      // The extension is there, but off: a message, and nothing else.
      void commands.executeCommand('theThuc.soSanhGit');
      commit(document);
      await workspace.getConfiguration('git').update('enabled', true, ConfigurationTarget.Global);
      await until('kho git được nhận ra', () => repositoryOf(document.uri));
      await commands.executeCommand('theThuc.soSanhGit');
      assert.deepEqual(
        tabs().filter((label) => label.startsWith('So sánh')),
        [],
      );
      await replace(document, '120', '150');
      void commands.executeCommand('theThuc.soSanhGit');
      await until('bảng so sánh', () => tabs().includes('So sánh: kế hoạch.vbhc'));
    });
  });
}

function tabs(): readonly string[] {
  return window.tabGroups.all.flatMap((group) => group.tabs.map(({ label }) => label));
}

function commit(document: TextDocument): void {
  const cwd = dirname(document.uri.fsPath);
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=Thử', '-c', 'user.email=thu@example.org', ...args], { cwd, stdio: 'ignore' });
  };
  git('init');
  git('add', '.');
  git('commit', '-m', 'bản đầu');
}

interface Git {
  readonly enabled: boolean;
  getAPI(version: 1): {
    openRepository(root: Uri): Promise<unknown>;
    getRepository(uri: Uri): { state: { HEAD?: { commit?: string } } } | null;
  };
}

async function repositoryOf(uri: Uri): Promise<boolean> {
  const git = await extensions.getExtension<Git>('vscode.git')?.activate();
  if (git?.enabled !== true) return false;
  const api = git.getAPI(1);
  await api.openRepository(Uri.joinPath(uri, '..'));
  return api.getRepository(uri)?.state.HEAD?.commit !== undefined;
}
