import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start, stop } from './activate.ts';

/** Windows in a browser without a machine behind them: the server is a Web Worker. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  let worker: Worker | undefined;
  // A new worker for each start, so that the restart command works here too. The streams are made here because the
  // extension host's own `Worker` isn't the class that the library looks for.
  const server = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, (options) => new LanguageClient('theThuc', 'Thể Thức', server, options));
}

export const deactivate = stop;
