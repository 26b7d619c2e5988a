import { Uri, WorkspaceEdit, type WorkspaceFolder, window, workspace } from 'vscode';
import { UNIT_TEMPLATE } from '../../../server/src/core/registry/unit-template.ts';
import { text } from '../texts.ts';

const NAMES = ['can-cu.yaml', 'can-cu.yml', 'can-cu.json'] as const;

/** Opens the unit's list of documents; where the folder has none, one with an explanation and a row to copy. */
export async function createUnitFile(): Promise<void> {
  const folder = await chosenFolder();
  if (folder === undefined) return;
  const known = await existing(folder);
  const uri = known ?? Uri.joinPath(folder.uri, NAMES[0]);
  if (known === undefined) {
    // Made by the editor, so that it works in virtual workspaces too and can be undone; never over a file.
    const edit = new WorkspaceEdit();
    edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(UNIT_TEMPLATE) });
    if (!(await workspace.applyEdit(edit))) {
      void window.showErrorMessage(text('unitFileFailed', { name: NAMES[0] }));
      return;
    }
  }
  await window.showTextDocument(await workspace.openTextDocument(uri));
  if (known !== undefined) {
    void window.showInformationMessage(
      text('unitFileExists', { name: known.path.slice(known.path.lastIndexOf('/') + 1) }),
    );
  }
}

/** The folder of the active document, else the only one, else the one that is picked. */
async function chosenFolder(): Promise<WorkspaceFolder | undefined> {
  const active = window.activeTextEditor?.document.uri;
  const own = active === undefined ? undefined : workspace.getWorkspaceFolder(active);
  if (own !== undefined) return own;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) void window.showWarningMessage(text('noFolder'));
  return folders.length > 1 ? window.showWorkspaceFolderPick({ placeHolder: text('askUnitFolder') }) : folders[0];
}

async function existing(folder: WorkspaceFolder): Promise<Uri | undefined> {
  for (const name of NAMES) {
    const uri = Uri.joinPath(folder.uri, name);
    try {
      await workspace.fs.stat(uri);
      return uri;
    } catch {
      // Not there: the next name.
    }
  }
  return undefined;
}
