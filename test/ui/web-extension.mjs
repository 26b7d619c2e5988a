import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from '../../scripts/lib/paths.mjs';

/**
 * Serves the files of the .vsix, and nothing else, to a workbench that loads them as a web extension under development:
 * the client then runs in VS Code's web worker host and the server in a Web Worker. `{authority, close}`.
 */
export async function serveExtension() {
  const list = readFileSync(join(root, 'test', 'unit', 'package-files.txt'), 'utf8')
    .trim()
    .split('\n');
  const allowed = new Set(list.map((file) => `/ext/${file}`));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!allowed.has(path)) {
      response.writeHead(404).end();
      return;
    }
    const type = /\.c?js$/.test(path) ? 'text/javascript' : 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(join(root, path.slice('/ext/'.length))));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return { authority: `127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}

/**
 * Runs in the page, before the workbench: web extensions under development are read only from the page's configuration,
 * which is changed as it is read. (Changing the page itself on its way breaks the connection to the server.)
 */
export function addToConfiguration(authority) {
  const original = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = original.call(this, name);
    if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings' || value === null) return value;
    const settings = JSON.parse(value);
    const extensions = [{ scheme: 'http', authority, path: '/ext' }];
    return JSON.stringify({ ...settings, developmentOptions: { ...settings.developmentOptions, extensions } });
  };
}
