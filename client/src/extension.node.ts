import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, stop } from './activate.ts';

/** Desktop and remote windows: the server is a process of its own, spoken to over IPC. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.cjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  return start(context, (options) => new LanguageClient('theThuc', 'Thể Thức', server, options));
}

export const deactivate = stop;
