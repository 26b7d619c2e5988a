import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  KINDS_REQUEST,
  type KindChoice,
  type KindsResult,
  NEW_REQUEST,
  type NewFields,
  type NewParams,
  type NewResult,
  UNIT_REQUEST,
  type UnitResult,
} from '../../../server/src/lsp/protocol.ts';
import { text } from '../texts.ts';

/** Asks for kind, agency, place and subject, then opens an unsaved document with the whole form. Escape stops at any step. */
export function newDocument(client: BaseLanguageClient): (given?: Partial<NewParams>) => Promise<void> {
  return async (given) => {
    if (!client.isRunning()) {
      void window.showErrorMessage(text('serverFailed'));
      return;
    }
    const choice = given?.kind === undefined ? await askKind(client) : given;
    if (choice?.kind === undefined) return;
    const folder = currentFolder();
    const fields = given?.fields ?? (await askFields(await unitOf(client, folder)));
    if (fields === undefined) return;
    const { kind, regime } = choice;
    const own = given?.fields === undefined && folder !== undefined ? { folder } : {};
    const params: NewParams = { kind, fields, ...own, ...(regime === undefined ? {} : { regime }) };
    const made = await client.sendRequest<NewResult>(NEW_REQUEST, params);
    const document = await workspace.openTextDocument({ language: 'vbhc', content: made.text });
    await window.showTextDocument(document);
  };
}

async function askKind(client: BaseLanguageClient): Promise<KindChoice | undefined> {
  const kinds = await client.sendRequest<KindsResult>(KINDS_REQUEST);
  const items = kinds.map((choice) => ({ label: choice.name, choice }));
  const chosen = await window.showQuickPick(items, { title: text('newTitle'), placeHolder: text('askKind') });
  return chosen?.choice;
}

/** That of the document at hand, else the first that is open: an unsaved document lies in none. */
function currentFolder(): string | undefined {
  const active = window.activeTextEditor?.document.uri;
  if (active !== undefined && workspace.getWorkspaceFolder(active) !== undefined) {
    return Uri.joinPath(active, '..').toString();
  }
  return workspace.workspaceFolders?.[0]?.uri.toString();
}

async function unitOf(client: BaseLanguageClient, folder: string | undefined): Promise<UnitResult> {
  return folder === undefined ? {} : client.sendRequest<UnitResult>(UNIT_REQUEST, { folder });
}

/** Three questions, with what the unit's configuration says; an empty answer leaves a blank in the document. */
async function askFields(unit: UnitResult): Promise<NewFields | undefined> {
  const answers: Record<string, string> = {};
  for (const [field, prompt, example] of [
    ['agency', 'askAgency', 'exampleAgency'],
    ['place', 'askPlace', 'examplePlace'],
    ['subject', 'askSubject', 'exampleSubject'],
  ] as const) {
    const answer = await window.showInputBox({
      title: text('newTitle'),
      prompt: text(prompt),
      placeHolder: text(example),
      value: field === 'subject' ? '' : (unit[field] ?? ''),
      ignoreFocusOut: true,
    });
    if (answer === undefined) return undefined;
    if (answer.trim() !== '') answers[field] = answer.trim().normalize('NFC');
  }
  return answers;
}
