import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createServer } from '../lsp/server.ts';
import { machineFiles } from './files.ts';
import { pdfOf } from './office.ts';
import { localDay } from './today.ts';

/** The server as a process of its own: over IPC where VS Code starts it, `--stdio` for any other editor. */
const known = process.argv.some((argument) => /^--(?:node-ipc|stdio|socket|pipe)(?:=|$)/u.test(argument));
if (!known) process.argv.push(process.send === undefined ? '--stdio' : '--node-ipc');

const connection = createConnection(ProposedFeatures.all);
createServer(connection, {
  today: localDay,
  files: machineFiles,
  paper: {
    docx: async (layout, options) => (await import('../entry/docx.ts')).writeDocx(layout, options),
    pdf: pdfOf,
  },
});
connection.listen();

// Nothing that goes wrong in one answer may end the server, but without a client it has nothing to do.
const survive = (error: unknown): void => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EPIPE' || code === 'ERR_IPC_CHANNEL_CLOSED') process.exit(1);
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
};
process.on('uncaughtException', survive);
process.on('unhandledRejection', survive);
