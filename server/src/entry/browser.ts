import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createServer } from '../lsp/server.ts';
import { localDay } from './today.ts';

/** The server in a Web Worker, for VS Code in a browser. The worker's own global takes the place of a port. */
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
const port = globalThis as unknown as Port;

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(port),
  new BrowserMessageWriter(port),
);
createServer(connection, {
  today: localDay,
  paper: {
    // The same file that Node loads; a worker doesn't know where it lies, the client has to say so.
    async docx(layout, options, writer) {
      if (writer === undefined) throw new Error('docxWriter');
      const { writeDocx }: typeof import('./docx.ts') = await import(writer);
      return writeDocx(layout, options);
    },
  },
});
connection.listen();
