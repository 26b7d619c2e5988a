import {
  commands,
  type Diagnostic,
  type Extension,
  extensions,
  languages,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';

export const SOURCE = 'Thể Thức';

export function extension(): Extension<unknown> {
  const found = extensions.getExtension('the-thuc.the-thuc');
  if (found === undefined) throw new Error('phần mở rộng không có trong VS Code');
  return found;
}

/** Polls: VS Code's own change events are delayed and may come before the caller listens. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const limit = Date.now() + 15_000;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > limit) throw new Error(`chờ quá 15 giây: ${what}`);
    await pause(25);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

let serial = 0;

/** A new file in the workspace, opened in an editor. Every test has its own, so that none sees another's findings. */
export async function openFile(text: string, name = `thử ${++serial}.vbhc`): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) throw new Error('không có thư mục nào đang mở');
  const uri = Uri.joinPath(folder, name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return window.showTextDocument(await workspace.openTextDocument(uri));
}

export function findings(document: TextDocument, rule?: string): Diagnostic[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === SOURCE)
    .filter((diagnostic) => rule === undefined || ruleOf(diagnostic) === rule);
}

export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until a check has run: the server has answered for this document at least once. */
export function checked(document: TextDocument, rule: string): Promise<Diagnostic> {
  return until(`phát hiện ${rule} trong ${document.uri.path}`, () => findings(document, rule)[0]);
}

export async function gone(document: TextDocument, rule: string): Promise<void> {
  await until(`hết phát hiện ${rule}`, () => findings(document, rule).length === 0);
}

export async function replace(document: TextDocument, from: string, to: string): Promise<void> {
  const at = document.getText().indexOf(from);
  if (at < 0) throw new Error(`không thấy “${from}”`);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(at), document.positionAt(at + from.length)), to);
  await workspace.applyEdit(edit);
}

/** Puts the cursor behind `text`. */
export function cursorAfter(editor: TextEditor, text: string): void {
  const at = editor.document.getText().indexOf(text);
  if (at < 0) throw new Error(`không thấy “${text}”`);
  const position = editor.document.positionAt(at + text.length);
  editor.selection = new Selection(position, position);
}

export async function type(text: string): Promise<void> {
  for (const letter of text) await commands.executeCommand('type', { text: letter });
}

export function start(): Position {
  return new Position(0, 0);
}

export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments) {
    if (document.isDirty && document.languageId === 'vbhc') {
      await window.showTextDocument(document);
      await commands.executeCommand('workbench.action.files.revert');
    }
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
