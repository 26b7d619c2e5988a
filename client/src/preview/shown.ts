import {
  Disposable,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError, State } from 'vscode-languageclient';
import type { PreviewBlock } from '../../../server/src/core/layout/preview.ts';
import { PREVIEW_REQUEST, type PreviewParams, type PreviewResult } from '../../../server/src/lsp/protocol.ts';
import { isConfigFile } from '../commands/giveReason.ts';
import { text } from '../texts.ts';
import type { FromPage, ToPage } from './messages.ts';
import { patchOf } from './patch.ts';

/** What a preview shows: a document, followed while it is written. */
export interface Shown extends Disposable {
  document(): TextDocument;
  /** Shows another document; nothing happens where it is the same. */
  follow(document: TextDocument): void;
  /** Puts the cursor back into the text. */
  toSource(): Promise<void>;
}

export function createShown(
  client: BaseLanguageClient,
  panel: WebviewPanel,
  first: TextDocument,
  at: number | undefined,
): Shown {
  let document = first;
  /** What the page has; undefined while it has nothing. */
  let sent: { readonly blocks: readonly PreviewBlock[]; readonly css: string; readonly lengths: string } | undefined;
  let isReady = false;
  /** Where the page begins when it next gets a whole document. */
  let begin: number | undefined = at;
  let isWanted = false;
  let isAsking = false;
  /** Of the first change that hasn't been sent. */
  let since: number | undefined;
  /** Until when movements of the editor are the preview's doing. */
  let quietUntil = 0;

  const post = (message: ToPage): void => void panel.webview.postMessage(message);

  /** Asks the server until what is shown is what is written; letters typed meanwhile are one question more, not one each. */
  const refresh = async (): Promise<void> => {
    isWanted = true;
    if (isAsking || !isReady) return;
    isAsking = true;
    try {
      while (isWanted && isReady) {
        isWanted = false;
        await once();
      }
    } finally {
      isAsking = false;
    }
  };

  const once = async (): Promise<void> => {
    const asked = document;
    const params: PreviewParams = { uri: client.code2ProtocolConverter.asUri(asked.uri) };
    let result: PreviewResult | null;
    try {
      result = await client.sendRequest<PreviewResult | null>(PREVIEW_REQUEST, params);
    } catch (error) {
      // The text has moved on meanwhile, or the server is being started again: then it will say that it runs.
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) isWanted = true;
      else if (client.state === State.Running) post({ type: 'note', text: text('previewFailed') });
      return;
    }
    if (asked !== document || !isReady) {
      isWanted = true;
      return;
    }
    if (result === null) return;
    if (result.version !== asked.version) isWanted = true;
    const { css, lengths, sections, blocks, spans } = result.pages;
    const patch = patchOf(sent?.blocks ?? [], blocks);
    const styles = { ...(css === sent?.css ? {} : { css }), ...(lengths === sent?.lengths ? {} : { lengths }) };
    const place = { ...(begin === undefined ? {} : { at: begin }), ...(since === undefined ? {} : { since }) };
    post({ type: 'pages', ...styles, sections, patch, spans, uri: asked.uri.toString(), ...place });
    if (!isWanted) since = undefined;
    if (blocks.length === 0) post({ type: 'note', text: text('previewEmpty') });
    sent = { blocks, css, lengths };
    begin = undefined;
  };

  const title = (): void => {
    panel.title = text('previewTitle', { name: document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1) });
  };

  const editorOf = (): TextEditor | undefined =>
    window.visibleTextEditors.find((editor) => editor.document === document);

  const take = async (message: FromPage): Promise<void> => {
    if (message.type === 'ready') {
      isReady = true;
      sent = undefined;
      begin ??= topOf(editorOf());
      await refresh();
      const editor = editorOf();
      if (editor !== undefined) post({ type: 'cursor', offset: document.offsetAt(editor.selection.active) });
    } else if (message.type === 'top') {
      const editor = editorOf();
      if (editor === undefined || !isOffset(message.offset)) return;
      const position = document.positionAt(message.offset);
      quietUntil = Date.now() + QUIET;
      editor.revealRange(new Range(position, position), TextEditorRevealType.AtTop);
    } else if (message.type === 'go' && isOffset(message.offset)) await goTo(message.offset);
  };

  const goTo = async (offset: number | undefined): Promise<void> => {
    const seen = editorOf();
    const viewColumn = seen?.viewColumn;
    const editor = await window.showTextDocument(document, viewColumn === undefined ? {} : { viewColumn });
    if (offset === undefined) return;
    const position = document.positionAt(offset);
    editor.selection = new Selection(position, position);
    quietUntil = Date.now() + QUIET;
    editor.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport);
  };

  title();
  const listening = Disposable.from(
    panel.webview.onDidReceiveMessage(take),
    panel.onDidChangeViewState(() => {
      // Out of sight the page is thrown away; it says again that it is ready.
      if (!panel.visible) isReady = false;
    }),
    workspace.onDidChangeTextDocument((event) => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      since ??= Date.now();
      void refresh();
    }),
    workspace.onDidSaveTextDocument((saved) => {
      // The unit's choice of paper.
      if (isConfigFile(saved.uri.path)) void refresh();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void refresh();
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      if (textEditor.document !== document || Date.now() < quietUntil || visibleRanges[0] === undefined) return;
      post({ type: 'show', offset: document.offsetAt(visibleRanges[0].start) });
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const active = selections[0]?.active;
      if (textEditor.document === document && active !== undefined) {
        post({ type: 'cursor', offset: document.offsetAt(active) });
      }
    }),
  );
  return {
    document: () => document,
    follow(next) {
      if (next === document) return;
      document = next;
      begin = topOf(editorOf()) ?? 0;
      title();
      void refresh();
    },
    toSource: () => goTo(undefined),
    dispose: () => listening.dispose(),
  };
}

/** An editor says that it has moved a little after it was moved. */
const QUIET = 250;

function topOf(editor: TextEditor | undefined): number | undefined {
  const start = editor?.visibleRanges[0]?.start;
  return start === undefined ? undefined : editor?.document.offsetAt(start);
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
