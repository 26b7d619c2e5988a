import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Diagnostic, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { isUnitFile } from '../../server/src/core/registry/unit-file.ts';
import { elsewhereIn } from '../../server/src/core/workspace/elsewhere.ts';
import { withDocuments } from '../../server/src/core/workspace/registry.ts';
import { summaryOf } from '../../server/src/core/workspace/summary.ts';
import { createIndex } from '../../server/src/core/workspace/workspace-index.ts';
import { closedDocument, toDiagnostic } from '../../server/src/lsp/convert.ts';
import { createFolders } from '../../server/src/lsp/folders.ts';
import { createUnits } from '../../server/src/lsp/units.ts';
import { framed } from '../harness/frame.ts';
import { startServer, type TestClient } from '../harness/lsp.ts';

/**
 * The server under everything that an editor may do, in any order: it answers, logs no failure, and in the end says of
 * every document what a check from scratch says. More runs: THE_THUC_FUZZ_RUNS=300 npx vitest run test/fuzz/lsp.test.ts
 */
const RUNS = Number(process.env.THE_THUC_FUZZ_RUNS ?? 12);
const TODAY = '2026-03-20';

const FOLDERS = [
  { uri: 'file:///w', name: 'w' },
  { uri: 'file:///c%3A/S%C3%B4ng%20Hoa', name: 'Sông Hoa' },
  { uri: 'vscode-vfs://github/song-hoa/van-thu', name: 'van-thu' },
];
const FILES = [
  'file:///w/a.vbhc',
  'file:///w/sub/a.vbhc',
  'file:///w/sub/b.vbhc.md',
  // Decomposed, as some machines name their files.
  'file:///w/ke%CC%82%CC%81%20hoa%CC%A3ch.vbhc',
  'file:///c%3A/S%C3%B4ng%20Hoa/a.vbhc',
  'vscode-vfs://github/song-hoa/van-thu/a.vbhc',
];
/** In no folder. */
const LOOSE = ['untitled:Untitled-1', 'file:///elsewhere/a.vbhc', 'git:/w/a.vbhc?ref'];
const LISTS = ['file:///w/can-cu.yaml', 'file:///w/sub/can-cu.yml', 'file:///c%3A/S%C3%B4ng%20Hoa/can-cu.json'];

const row = (day: string, more = ''): string =>
  `can-cu:\n  - loai: ke-hoach\n    so-ky-hieu: 77/KH-SVHTT\n    ngay: ${day}\n    co-quan: Sở Văn hóa và Thể thao tỉnh Sông Hoa\n    trich-yeu: trồng cây\n${more}`;
const LIST_TEXTS = [
  '',
  row('2026-02-02'),
  row('2026-02-03', '    het-hieu-luc: 2026-03-01\n'),
  `# Năm nay\n\n${row('2026-02-02')}`,
  row('2026-02-02', '    thay-the-boi: "12/KH-SVHTT\n'),
  `${row('2026-02-02')}  - loai: [\n`,
  '{"can-cu": [{"loai": "ke-hoach", "so-ky-hieu": "77/KH-SVHTT", "ngay": "2026-02-05"}]}',
  '- "\n'.repeat(300),
  '[a,'.repeat(2000),
  '"'.repeat(3000),
  '*a: &a *a\n'.repeat(200),
  '#'.repeat(1_000_000),
];
const LINES = [
  'Thực hiện Kế hoạch số 77/KH-SVHTT ngày 02/02/2026 của Sở Văn hóa và Thể thao tỉnh Sông Hoa về trồng cây.',
  'Theo Kế hoạch số 77/KH-SVHTT ngày 03/02/2026 của Sở Tài chính.',
  'Theo Kế hoạch số 12/KH-SVHTT ngày 15/3/2026, Kế hoạch số 12/KH-SVHTT.',
  'Theo Kế hoạch số 12/KH-SVHTT ngày 16/3/2026.',
  'Theo Kế hoạch số 12 ngày 15/3/2026; Nghị định số 98 ngày 31/12/2023.',
  'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
  'Thực hiện Chỉ thị số 34-CT/TW ngày 08/4/2014 của Bộ Chính trị.',
  'Căn cứ Luật Thi đua, khen thưởng; NĐ 30, 41/KH',
  'Bảo đảm đúng hạn , đủ số.',
  'a) Một việc;\nb) Hai việc;\nd) Ba việc.',
  '<!-- tắt trinh-bay -->',
  '😀 K\u0065\u0302\u0301 hoạch\u0000',
];
const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 4 });
const documentText = fc.oneof(
  lines.map((all) => framed(all.join('\n'))),
  lines.map((all) => framed(all.join('\n')).replace('Số: 12/', 'Số: 77/')),
  lines.map((all) => all.join('\r\n')),
);
const textOf = (uri: string): fc.Arbitrary<string> => (isUnitFile(uri) ? fc.constantFrom(...LIST_TEXTS) : documentText);

const anyUri = fc.constantFrom(...FILES, ...LISTS);
const openUri = fc.constantFrom(...FILES, ...LOOSE, ...LISTS);
const place = fc.record({ line: fc.oneof(fc.nat(40), fc.constant(99_999)), character: fc.nat(90) });
const withText = (uri: fc.Arbitrary<string>) => uri.chain((one) => fc.tuple(fc.constant(one), textOf(one)));

/** Plain data, so that a counterexample can be read. */
type Step = { [K in keyof World]: readonly [K, ...Parameters<World[K]>] }[keyof World];
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: withText(anyUri).map(([uri, text]): Step => ['write', uri, text]) },
  { weight: 1, arbitrary: anyUri.map((uri): Step => ['remove', uri]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...FILES), fc.constantFrom(...FILES), fc.boolean())
      .map(([from, to, closeFirst]): Step => ['rename', from, to, closeFirst]),
  },
  { weight: 1, arbitrary: fc.boolean().map((stopped): Step => ['readAll', stopped]) },
  { weight: 3, arbitrary: withText(openUri).map(([uri, text]): Step => ['open', uri, text]) },
  { weight: 4, arbitrary: withText(openUri).map(([uri, text]): Step => ['change', uri, text]) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(openUri, place, fc.constantFrom('x', '\n', '', ' 34', '/KH'))
      .map(([uri, at, text]): Step => ['type', uri, at, text]),
  },
  { weight: 2, arbitrary: openUri.map((uri): Step => ['save', uri]) },
  { weight: 2, arbitrary: openUri.map((uri): Step => ['close', uri]) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(openUri, place, fc.nat(200), fc.boolean())
      .map(([uri, at, which, back]): Step => ['ask', uri, at, which, back]),
  },
);

interface World {
  write(uri: string, text: string): Promise<void>;
  remove(uri: string): Promise<void>;
  rename(from: string, to: string, closeFirst: boolean): Promise<void>;
  readAll(stopped: boolean): Promise<void>;
  open(uri: string, text: string): Promise<void>;
  change(uri: string, text: string): Promise<void>;
  type(uri: string, at: { line: number; character: number }, text: string): Promise<void>;
  save(uri: string): Promise<void>;
  close(uri: string): Promise<void>;
  ask(uri: string, at: { line: number; character: number }, which: number, back: boolean): Promise<void>;
}

const folders = createFolders();
folders.set(FOLDERS);
const pathOf = (uri: string): string => folders.pathOf(uri) ?? uri;

/** Refusals that an editor knows what to do with. */
const DOCUMENTED: ReadonlySet<number> = new Set([
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.ServerCancelled,
]);

const lost: unknown[] = [];
const note = (error: unknown): void => void lost.push(error);
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

test('whatever an editor does, the server answers and ends with the findings of a check from scratch', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const client = await startServer({ today: TODAY, settings: {}, files: {}, folders: FOLDERS });
      const told = new Map<string, string>();
      const editors = new Map<string, { version: number; saved: number }>();
      const answers: Promise<unknown>[] = [];
      const refused: string[] = [];
      const world = worldOf(client, told, editors, answers, refused);
      for (const [what, ...given] of steps) await (world[what] as (...args: unknown[]) => Promise<void>)(...given);
      await Promise.all(answers);
      expect(refused).toEqual([]);
      // Lists that were typed are read after a pause.
      if (LISTS.some((uri) => editors.has(uri))) await new Promise((done) => setTimeout(done, 600));
      // What a document cites is known to the others once an editor has asked about it, as editors do after each change.
      for (const uri of editors.keys()) await client.diagnostics(uri);
      const expected = fromScratch(client, told, editors);
      for (const uri of editors.keys()) {
        if (isUnitFile(uri)) continue;
        expect([uri, shown(await client.diagnostics(uri))]).toEqual([uri, expected(uri)]);
      }
      const closed = [...told.keys()].filter((uri) => !editors.has(uri) && !isUnitFile(uri));
      for (const uri of closed) client.disk.set(uri, told.get(uri) ?? '');
      const { files } = await client.request<{ files: { uri: string; diagnostics: Diagnostic[] }[] }>(
        'theThuc/checkFolder',
        { files: closed.map((uri) => ({ uri })) },
      );
      expect(files.map(({ uri, diagnostics }) => [uri, shown(diagnostics)])).toEqual(
        closed.map((uri) => [uri, expected(uri)]),
      );
      expect(client.log).toEqual([]);
      await client.stop();
    }),
    { numRuns: RUNS, interruptAfterTimeLimit: 150_000, markInterruptAsFailure: false },
  );
  expect(lost).toEqual([]);
}, 240_000);

function worldOf(
  client: TestClient,
  told: Map<string, string>,
  editors: Map<string, { version: number; saved: number }>,
  answers: Promise<unknown>[],
  refused: string[],
): World {
  const file = (uri: string, text: string) => ({ uri, path: pathOf(uri), text });
  const close = async (uri: string): Promise<void> => {
    if (!editors.delete(uri)) return;
    await client.close(uri);
  };
  const open = async (uri: string, text: string): Promise<void> => {
    if (editors.has(uri)) return;
    editors.set(uri, { version: 1, saved: 1 });
    // An editor opens what is on disk.
    await client.open(told.get(uri) ?? text, uri);
  };
  const changed = (uri: string): void => {
    const editor = editors.get(uri);
    if (editor !== undefined) editor.version += 1;
  };
  return {
    async write(uri, text) {
      told.set(uri, text);
      answers.push(client.index({ files: [file(uri, text)] }));
    },
    async remove(uri) {
      told.delete(uri);
      answers.push(client.index({ deleted: [uri] }));
    },
    async rename(from, to, closeFirst) {
      const text = told.get(from);
      if (text === undefined || from === to || told.has(to) || editors.has(to)) return;
      const typed = editors.has(from) ? client.text(from) : undefined;
      if (closeFirst) await close(from);
      told.delete(from);
      told.set(to, text);
      answers.push(client.index({ renamed: [{ from, to, path: pathOf(to) }] }));
      if (typed === undefined) return;
      await close(from);
      await open(to, typed);
      if (client.text(to) !== typed) {
        await client.change(to, typed);
        changed(to);
      }
    },
    async readAll(stopped) {
      answers.push(client.index({ state: 'begin' }));
      answers.push(client.index({ files: [...told].map(([uri, text]) => file(uri, text)) }));
      answers.push(client.index({ state: stopped ? 'stopped' : 'done' }));
    },
    open,
    close,
    async change(uri, text) {
      if (!editors.has(uri)) return;
      changed(uri);
      await client.change(uri, text);
    },
    async type(uri, at, text) {
      if (!editors.has(uri)) return;
      changed(uri);
      await client.edit(uri, { start: at, end: { line: at.line, character: at.character + text.length } }, text);
    },
    async save(uri) {
      const editor = editors.get(uri);
      if (editor === undefined || !uri.includes('://')) return;
      editor.saved = editor.version;
      await client.save(uri);
      // What is saved elsewhere is no file of the workspace, but the server has been told of it.
      told.set(uri, client.text(uri));
    },
    async ask(uri, position, which, back) {
      const [method, params] = requestFor(uri, position, which);
      const answer = back ? client.cancelled(method, params) : client.request(method, params);
      answers.push(
        answer.catch((error: unknown) => {
          const code = error instanceof ResponseError ? error.code : undefined;
          const isRefusal = code === LSPErrorCodes.RequestFailed && /rename/iu.test(method);
          if (code === undefined || !(DOCUMENTED.has(code) || isRefusal)) refused.push(`${method}: ${String(error)}`);
        }),
      );
    },
  };
}

function requestFor(uri: string, position: { line: number; character: number }, which: number): [string, object] {
  const textDocument = { uri };
  const range = { start: { line: Math.max(0, position.line - 5), character: 0 }, end: position };
  const at = { textDocument, position };
  const all: readonly [string, object][] = [
    ['textDocument/diagnostic', { textDocument, previousResultId: '1.1.1' }],
    ['textDocument/hover', at],
    ['textDocument/completion', { ...at, context: { triggerKind: 1 } }],
    ['textDocument/completion', { ...at, context: { triggerKind: 2, triggerCharacter: '0' } }],
    ['textDocument/completion', { ...at, context: { triggerKind: 1, triggerCharacter: 'theThuc.hoi' } }],
    ['textDocument/definition', at],
    ['textDocument/references', { ...at, context: { includeDeclaration: true } }],
    ['textDocument/documentHighlight', at],
    ['textDocument/prepareRename', at],
    ['textDocument/rename', { ...at, newName: '12/KH-SVHTT' }],
    ['textDocument/rename', { ...at, newName: 'không phải số' }],
    ['textDocument/documentLink', { textDocument }],
    ['textDocument/inlayHint', { textDocument, range }],
    ['textDocument/semanticTokens/full', { textDocument }],
    ['textDocument/semanticTokens/range', { textDocument, range }],
    ['textDocument/semanticTokens/full/delta', { textDocument, previousResultId: '1' }],
    ['textDocument/documentSymbol', { textDocument }],
    ['textDocument/foldingRange', { textDocument }],
    ['textDocument/selectionRange', { textDocument, positions: [position] }],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
    ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [], only: ['source.fixAll'] } }],
    ['textDocument/onTypeFormatting', { ...at, ch: '\n', options: { tabSize: 2, insertSpaces: true } }],
    ['workspace/symbol', { query: ['', '34 ct', 'ke hoach', '\\'][which % 4] }],
    ['theThuc/checkFolder', { files: [{ uri }, ...FILES.map((one) => ({ uri: one }))] }],
    ['theThuc/status', { uri }],
    ['theThuc/entryPage', { query: 'không có', language: 'vi' }],
    ['theThuc/rulePage', { rule: 'không-có' }],
    ['theThuc/rules', {}],
  ];
  return all[which % all.length] ?? ['theThuc/kinds', {}];
}

/** What a check says that reads everything anew: what is open as it was typed, the rest as the server was told. */
function fromScratch(
  client: TestClient,
  told: ReadonlyMap<string, string>,
  editors: ReadonlyMap<string, { readonly version: number; readonly saved: number }>,
): (uri: string) => string[] {
  const texts = new Map(told);
  for (const uri of editors.keys()) texts.set(uri, client.text(uri));
  const index = createIndex();
  const units = createUnits();
  for (const [uri, text] of texts) {
    if (isUnitFile(uri)) units.set(uri, text);
    else if (told.has(uri) || folders.pathOf(uri) !== undefined) index.set(summaryOf(parse(text), uri, pathOf(uri)));
  }
  const elsewhere = elsewhereIn(index);
  return (uri) => {
    const editor = editors.get(uri);
    const typing = uri.startsWith('untitled:') && editor?.version !== editor?.saved;
    const lines = closedDocument(uri, texts.get(uri) ?? '');
    const found = lint(parse(lines.getText()), {
      language: 'vi',
      today: TODAY,
      levels: {},
      moment: typing ? 'go' : 'luu',
      registry: withDocuments(units.registryFor(uri), index, uri),
      elsewhere: elsewhere(uri),
    });
    return shown(found.map((one) => toDiagnostic(lines, one, { pageOf: () => undefined, relatedInformation: true })));
  };
}

function shown(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ range: { start, end }, severity, code, message }) =>
    [`${start.line}:${start.character}-${end.line}:${end.character}`, severity, code, message].join(' '),
  );
}
