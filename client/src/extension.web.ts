import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from './activate.ts';

/** Windows in a browser without a machine behind them: the server is a Web Worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  // A new worker for each start, so that the restart command works here too.
  const server = async () => new Worker(script);
  return start(context, (options) => new LanguageClient('theThuc', 'Thể Thức', server, options));
}

export const deactivate = stop;
