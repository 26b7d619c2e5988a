import { window } from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticRequest } from 'vscode-languageclient';
import { text } from '../texts.ts';

/** Checks the visible documents now, without a save. Called with an address by quick fixes, without one by the drafter. */
export function checkDocument(client: BaseLanguageClient): (uri?: string) => void {
  return (uri) => {
    const active = window.activeTextEditor?.document;
    if (uri === undefined && active?.languageId !== 'vbhc') {
      void window.showInformationMessage(text('noDocument'));
      return;
    }
    if (active === undefined || !client.isRunning()) return;
    const feature = client.getFeature(DocumentDiagnosticRequest.method);
    feature?.getProvider(active)?.onDidChangeDiagnosticsEmitter.fire();
  };
}
