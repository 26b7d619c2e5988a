import assert from 'node:assert/strict';
import {
  commands,
  type Location,
  type LocationLink,
  type Position,
  type SymbolInformation,
  type TextDocument,
  Uri,
  type WorkspaceEdit,
  workspace,
} from 'vscode';
import { plan } from './plan.ts';
import { closeAll, openFile, until } from './tools.ts';

/** A number that no sample has, so that the tests see their own files only. */
const CITATION = 'Kế hoạch số 777/KH-PNV ngày 08/01/2026 của Phòng Nội vụ';
const CITING = `Thực hiện ${CITATION}.`;

export function define(): void {
  suite('Cả thư mục', () => {
    teardown(async () => {
      await closeAll();
      const folder = workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder);
      for (const name of ['viện dẫn', 'đã chuyển', 'can-cu.yaml']) {
        await workspace.fs.delete(Uri.joinPath(folder, name), { recursive: true }).then(undefined, () => undefined);
      }
    });

    test('tham chiếu: thấy cả tệp không mở; tệp mới, tệp sửa, tệp chuyển chỗ, tệp xóa', async () => {
      const { document } = await openFile(plan(CITING));
      const places = async () => (await references(document)).map(({ uri }) => uri.path.split('/').at(-1)).sort();
      const name = String(document.uri.path.split('/').at(-1));
      await until('chính tệp đang mở', async () => same(await places(), [name]));
      const other = await write('viện dẫn/tệp khác.vbhc.md', plan(CITING));
      await until('tệp mới', async () => same(await places(), ['tệp khác.vbhc.md', name]));
      await write('viện dẫn/tệp khác.vbhc.md', plan('Không còn viện dẫn.'));
      await until('tệp sửa', async () => same(await places(), [name]));
      await write('viện dẫn/tệp khác.vbhc.md', plan(CITING));
      await until('tệp sửa lại', async () => same(await places(), ['tệp khác.vbhc.md', name]));
      await workspace.fs.rename(Uri.joinPath(other, '..'), Uri.joinPath(other, '..', '..', 'đã chuyển'));
      await until('thư mục chuyển chỗ', async () =>
        (await references(document)).some(({ uri }) => uri.path.includes('/đã chuyển/')),
      );
      await workspace.fs.delete(Uri.joinPath(other, '..', '..', 'đã chuyển'), { recursive: true });
      await until('thư mục xóa', async () => same(await places(), [name]));
    });

    test('đến văn bản được viện dẫn; đổi số ở mọi nơi, cả trong tệp không mở', async () => {
      const own = plan().replace('15/KH-PNV', '777/KH-PNV').replace('ngày 12 tháng 01', 'ngày 08 tháng 01');
      const target = await write('viện dẫn/kế hoạch.vbhc', own);
      const { document } = await openFile(plan(CITING));
      const found = await until('định nghĩa', async () => {
        const [first] = await definition(document, '777');
        return first;
      });
      const uri = 'targetUri' in found ? found.targetUri : found.uri;
      assert.equal(uri.path, target.path);
      const edit = await commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        placeOf(document, '777'),
        '778/KH-PNV',
      );
      await workspace.applyEdit(edit);
      assert.ok(document.getText().includes('Kế hoạch số 778/KH-PNV ngày 08/01/2026'));
      const changed = await workspace.openTextDocument(target);
      assert.ok(changed.getText().includes('Số: 778/KH-PNV'));
      await changed.save();
    });

    test('văn bản trong danh mục có sẵn: mở trang của nó', async () => {
      const { document } = await openFile(plan('Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.'));
      const [found] = await definition(document, '34-CT');
      assert.ok(found);
      const uri = 'targetUri' in found ? found.targetUri : found.uri;
      assert.equal(uri.scheme, 'the-thuc');
      const page = await workspace.openTextDocument(uri);
      assert.match(page.getText(), /^Chỉ thị số 34-CT\/TW/u);
      assert.equal(page.languageId, 'plaintext');
    });

    test('danh mục của đơn vị: đến đúng dòng', async () => {
      const rows = '# Danh mục\ncan-cu:\n  - loai: ke-hoach\n    so-ky-hieu: 777/KH-PNV\n    ngay: 2026-01-08\n';
      await write('can-cu.yaml', rows);
      const { document } = await openFile(plan(CITING));
      const found = await until('dòng của danh mục', async () => (await definition(document, '777'))[0]);
      const range = 'targetRange' in found ? found.targetRange : found.range;
      assert.equal(range.start.line, 2);
    });

    test('tìm văn bản theo số hoặc trích yếu, không cần dấu', async () => {
      await write('viện dẫn/kế hoạch.vbhc', plan().replace('15/KH-PNV', '777/KH-PNV'));
      for (const query of ['777 kh', 'cai cach hanh chinh']) {
        await until(query, async () => {
          const symbols = await commands.executeCommand<SymbolInformation[]>(
            'vscode.executeWorkspaceSymbolProvider',
            query,
          );
          return symbols.some(({ name, location }) => name.includes('777/KH-PNV') && location.uri.scheme !== 'git');
        });
      }
    });
  });
}

async function write(name: string, text: string): Promise<Uri> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder);
  const uri = Uri.joinPath(folder, ...name.split('/'));
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

function placeOf(document: TextDocument, part: string): Position {
  const at = document.getText().indexOf(part);
  assert.ok(at >= 0, part);
  return document.positionAt(at + 1);
}

function references(document: TextDocument): Thenable<Location[]> {
  return commands.executeCommand<Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    placeOf(document, '777/KH'),
  );
}

function definition(document: TextDocument, part: string): Thenable<(Location | LocationLink)[]> {
  return commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    placeOf(document, part),
  );
}

function same(a: readonly (string | undefined)[], b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify([...b].sort());
}
