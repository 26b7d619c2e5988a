#!/usr/bin/env node
import '../../scripts/lib/modern-node.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { root } from '../../scripts/lib/paths.mjs';

/** A date without its zero, in a text that is otherwise too short to be a document. */
const TEXT =
  'KẾ HOẠCH\nTổ chức hội nghị\n\nI. MỤC ĐÍCH\n\nThực hiện Chỉ thị số 34-CT/TW ngày 7/4/2014 của Bộ Chính trị.\n';

/** What a browser's worker has, and nothing of Node or of a page: the script runs in a context with these globals alone. */
const HOST = `
  const { parentPort, workerData } = require('node:worker_threads');
  const vm = require('node:vm');
  const scope = {
    console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, crypto,
    TextEncoder, TextDecoder, URL, URLSearchParams, AbortController, AbortSignal, structuredClone,
    MessageChannel, MessagePort, Event, EventTarget, btoa, atob,
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener: (type, listener) => { if (type === 'message') parentPort.on('message', (data) => listener({ data })); },
    set onmessage(listener) { parentPort.on('message', (data) => listener({ data })); },
    close: () => process.exit(0),
  };
  scope.self = scope;
  // The one thing it may load besides: the bundle that writes .docx, by the address that the client gives.
  const importModuleDynamically = vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  vm.runInNewContext(workerData.code, scope, { filename: 'browser.js', importModuleDynamically });
`;

/** Starts the web bundle of the server in a bare worker and asks for the findings of a text; throws what goes wrong. */
export async function workerSmoke() {
  const code = readFileSync(join(root, 'dist', 'server', 'browser.js'), 'utf8');
  const worker = new Worker(HOST, { eval: true, workerData: { code } });
  const waiting = new Map();
  let serial = 0;
  const failed = new Promise((_, reject) => {
    worker.once('error', reject);
    setTimeout(() => reject(new Error('quá 20 giây')), 20_000).unref();
  });
  worker.on('message', (message) => {
    if (message.method !== undefined && message.id !== undefined) {
      // Questions of the server, such as workspace/configuration: no settings, nothing refused.
      const result = message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null;
      worker.postMessage({ jsonrpc: '2.0', id: message.id, result });
    } else if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
  });
  const notify = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params });
  const ask = (method, params) =>
    Promise.race([
      failed,
      new Promise((resolve, reject) => {
        const id = ++serial;
        waiting.set(id, ({ error, result }) =>
          error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
        );
        worker.postMessage({ jsonrpc: '2.0', id, method, params });
      }),
    ]);
  try {
    const { capabilities } = await ask('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
      workspaceFolders: [{ uri: 'vscode-vfs://kho', name: 'kho' }],
      initializationOptions: {
        workspaceFiles: true,
        docxWriter: pathToFileURL(join(root, 'dist', 'docx.js')).href,
      },
    });
    if (!capabilities.diagnosticProvider) throw new Error('máy chủ không nhận diagnostic kiểu pull');
    notify('initialized', {});
    const uri = 'vscode-vfs://kho/thử.vbhc';
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'vbhc', version: 1, text: TEXT } });
    const { items } = await ask('textDocument/diagnostic', { textDocument: { uri } });
    const rules = items.map(({ code: rule }) => String(rule));
    if (!rules.includes('vien-dan/ngay-thieu-so-khong'))
      throw new Error(`chỉ có: ${rules.join(', ') || 'không phát hiện nào'}`);
    // The files of the workspace come from the client: a worker has none.
    const other = { uri: 'vscode-vfs://kho/khác.vbhc', path: 'khác.vbhc', text: TEXT };
    await ask('theThuc/indexFiles', { files: [other], state: 'done' });
    const position = { line: 5, character: 15 };
    const context = { includeDeclaration: true };
    const places = await ask('textDocument/references', { textDocument: { uri }, position, context });
    if (places.length !== 2) throw new Error(`tham chiếu trong thư mục: ${places.length} chỗ thay vì 2`);
    // A clean text needs no edit; a missing blank line with the indent below it is one, a TAB behind a label another.
    const options = { tabSize: 2, insertSpaces: true };
    const edits = await ask('textDocument/formatting', { textDocument: { uri }, options });
    if (!Array.isArray(edits) || edits.length !== 0) throw new Error(`dạng sạch: ${JSON.stringify(edits)}`);
    notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: TEXT.replace('\n\nI. ', '\n    I.\t') }],
    });
    const more = await ask('textDocument/formatting', { textDocument: { uri }, options });
    if (more.length !== 2) throw new Error(`dạng sạch: ${JSON.stringify(more)}`);
    // Word files are made in the worker too; only PDF needs a program.
    const file = await ask('theThuc/export', { uri, to: 'docx' });
    if (file.bytes?.startsWith('UEsD') !== true) throw new Error(`docx: ${JSON.stringify(file).slice(0, 200)}`);
    const pdf = await ask('theThuc/export', { uri, to: 'pdf' });
    if (pdf.fault === undefined) throw new Error('PDF trong worker');
    await ask('shutdown');
    return rules.length;
  } finally {
    await worker.terminate();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(`máy chủ trong worker: ${await workerSmoke()} phát hiện`);
  } catch (error) {
    console.error(`máy chủ trong worker hỏng: ${error.message}`);
    process.exitCode = 1;
  }
}
