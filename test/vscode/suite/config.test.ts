import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionKind,
  type CompletionList,
  commands,
  type Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { FAULT, FAULTY, plan } from './plan.ts';
import { checked, closeAll, findings, gone, openFile, pause, ruleOf, until } from './tools.ts';

const NAME = '.the-thuc.json';

export function define(): void {
  suite('Cấu hình của thư mục', () => {
    teardown(async () => {
      for (const one of workspace.textDocuments) if (one.isDirty && one.uri.path.endsWith(NAME)) await one.save();
      await closeAll();
      await workspace.fs.delete(place()).then(undefined, () => undefined);
    });

    test('“Bỏ qua … tại đây”: chú thích được chèn, lý do được chọn sẵn', async () => {
      const editor = await openFile(plan(FAULTY));
      const { document } = editor;
      const { range } = await checked(document, FAULT);
      const action = await offered(document, range, 'tại đây');
      assert.equal(action.command?.title, 'Kiểm tra lại');
      assert.ok(action.edit);
      await workspace.applyEdit(action.edit);
      await commands.executeCommand('theThuc.ghiLyDo');
      assert.equal(document.getText(editor.selection), 'ghi lý do ở đây');
      await gone(document, FAULT);
    });

    test('tắt một quy tắc: phát hiện mất khi tệp được ghi, trở lại khi tệp bị xóa', async () => {
      const { document } = await openFile(plan(FAULTY));
      await checked(document, FAULT);
      await again(write, write, () => gone(document, FAULT));
      await again(
        async () => workspace.fs.delete(place()),
        writeAndDelete,
        () => checked(document, FAULT),
      );
    });

    test('“Bỏ qua … trong thư mục này”: tệp cấu hình được tạo, con trỏ ở chỗ ghi lý do', async () => {
      const { document } = await openFile(plan(FAULTY));
      const { range } = await checked(document, FAULT);
      const action = await offered(document, range, 'trong thư mục này');
      assert.ok(action.edit);
      await workspace.applyEdit(action.edit);
      if (action.command !== undefined) await commands.executeCommand('theThuc.ghiLyDo');
      const editor = await until('tệp cấu hình được mở', () =>
        window.activeTextEditor?.document.uri.path.endsWith(NAME) === true ? window.activeTextEditor : undefined,
      );
      assert.equal(editor.document.getText(editor.selection), 'ghi lý do ở đây');
      assert.equal(JSON.parse(editor.document.getText()).rules[FAULT].level, 'off');
      await window.showTextDocument(document);
      await gone(document, FAULT);
      // The suites behind this one begin without it: VS Code keeps the closed text of the file for some seconds more.
      await editor.document.save();
      await closeAll();
      await workspace.fs.delete(place());
      const next = await openFile(plan(FAULTY));
      await checked(next.document, FAULT).catch(() => checked(next.document, FAULT));
    }).timeout(60_000);

    // Last: VS Code holds a text for a while after its editor has closed, and this one is broken.
    test('chỗ ghi sai được gạch chân; mã quy tắc được gợi ý kèm tên', async () => {
      await workspace.fs.writeFile(
        place(),
        bytes('{\n  "rulse": {},\n  "rules": {\n    "trinh-bay/lap-tu": "of",\n    ""\n  }\n}'),
      );
      const document = await workspace.openTextDocument(place());
      await window.showTextDocument(document);
      const found = await until('lỗi của tệp cấu hình', () => {
        const all = findings(document).map(ruleOf);
        return all.length > 0 ? all : undefined;
      });
      assert.deepEqual(found.slice(0, 2), ['unknown-key-near', 'level-near']);
      const at = document.positionAt(document.getText().indexOf('""') + 1);
      const list = await until('gợi ý', async () => {
        const given = await commands.executeCommand<CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          at,
        );
        return given.items.length > 100 ? given : undefined;
      });
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(labels.some((one) => one.includes('vien-dan/*')));
      assert.ok(labels.some((one) => one.includes(FAULT)));
    });
  });
}

async function write(): Promise<void> {
  await workspace.fs.writeFile(place(), bytes(JSON.stringify({ rules: { [FAULT]: 'off' } })));
}

async function writeAndDelete(): Promise<void> {
  await write();
  // What comes and goes at once is told as nothing.
  await pause(1000);
  await workspace.fs.delete(place());
}

/**
 * Does it, and once more every few seconds until it has been noticed: on a busy machine (load 8 on two cores) one change of a
 * file was not told of, in three runs of seven.
 */
async function again(
  first: () => PromiseLike<void>,
  then: () => PromiseLike<void>,
  noticed: () => Promise<unknown>,
): Promise<void> {
  await first();
  const timer = setInterval(() => void then(), 4000);
  try {
    await noticed();
  } finally {
    clearInterval(timer);
  }
}

function place(): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  return Uri.joinPath(folder, NAME);
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function offered(document: TextDocument, range: Range, part: string): Promise<CodeAction> {
  return until(part, async () => {
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      CodeActionKind.QuickFix.value,
      20,
    );
    return actions.find(({ title }) => title.startsWith('Bỏ qua') && title.includes(part));
  });
}
