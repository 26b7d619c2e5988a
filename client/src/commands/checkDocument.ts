import { window } from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticRequest } from 'vscode-languageclient';
import { text } from '../texts.ts';

/** Checks the visible documents now, without a save: for the drafter, who is told when there is nothing to check. */
export function checkDocument(client: BaseLanguageClient): () => void {
  return () => {
    if (window.activeTextEditor?.document.languageId === 'vbhc') checkAgain(client)();
    else void window.showInformationMessage(text('noDocument'));
  };
}

/**
 * The same after a quick fix. It takes no arguments: VS Code keeps those of a fix's command only as long as the list of fixes,
 * which may be gone before a slow machine has made the edit, and then says that there is no such command.
 */
export function checkAgain(client: BaseLanguageClient): () => void {
  return () => {
    const active = window.activeTextEditor?.document;
    if (active === undefined || !client.isRunning()) return;
    const feature = client.getFeature(DocumentDiagnosticRequest.method);
    feature?.getProvider(active)?.onDidChangeDiagnosticsEmitter.fire();
  };
}
