import {
  commands,
  Disposable,
  type ExtensionContext,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { text } from '../texts.ts';
import type { PageState } from './messages.ts';
import { pageHtml } from './page-html.ts';
import { createShown, type Shown } from './shown.ts';

export interface Preview extends Disposable {
  /** The document that is shown. */
  document(): TextDocument | undefined;
}

/**
 * “Xem trang”: the document as it will be printed, beside its text. There is one preview, which follows the document that is
 * being written; it comes back with the window.
 */
export function preview(client: BaseLanguageClient, context: ExtensionContext): Preview {
  const roots = [Uri.joinPath(context.extensionUri, 'dist', 'preview')];
  const script = Uri.joinPath(context.extensionUri, 'dist', 'preview', 'page.js');
  let open: { readonly panel: WebviewPanel; readonly shown: Shown } | undefined;

  const adopt = (panel: WebviewPanel, document: TextDocument, at?: number): void => {
    open?.panel.dispose();
    panel.webview.options = { enableScripts: true, localResourceRoots: roots };
    const shown = createShown(client, panel, document, at);
    open = { panel, shown };
    panel.onDidDispose(() => {
      shown.dispose();
      if (open?.panel === panel) open = undefined;
    });
    panel.webview.html = pageHtml(panel.webview, script);
  };

  const show = (column: ViewColumn) => {
    const document = documentAtHand();
    if (document === undefined) {
      void window.showInformationMessage(text('noDocument'));
      return;
    }
    if (open !== undefined) {
      open.shown.follow(document);
      open.panel.reveal(column === ViewColumn.Beside ? open.panel.viewColumn : column, column === ViewColumn.Beside);
      return;
    }
    const place = { viewColumn: column, preserveFocus: column === ViewColumn.Beside };
    adopt(window.createWebviewPanel(VIEW, '', place), document);
  };

  const parts = Disposable.from(
    commands.registerCommand('theThuc.xemTrang', () => show(ViewColumn.Active)),
    commands.registerCommand('theThuc.xemTrangBenCanh', () => show(ViewColumn.Beside)),
    commands.registerCommand('theThuc.veVanBan', () => open?.shown.toSource()),
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.languageId === 'vbhc') open?.shown.follow(editor.document);
    }),
    window.registerWebviewPanelSerializer(VIEW, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const kept = stateOf(state);
        const document = kept === undefined ? undefined : await opened(kept.uri);
        if (document === undefined) panel.dispose();
        else adopt(panel, document, kept?.offset);
      },
    }),
  );
  return {
    document: () => open?.shown.document(),
    dispose() {
      parts.dispose();
      open?.panel.dispose();
    },
  };
}

const VIEW = 'theThuc.xemTrang';

/** The one in the active editor, else one that can be seen. */
function documentAtHand(): TextDocument | undefined {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return editors.map((editor) => editor?.document).find((document) => document?.languageId === 'vbhc');
}

/** What a page of an earlier window has left; it may be of any version of ours. */
function stateOf(state: unknown): PageState | undefined {
  if (typeof state !== 'object' || state === null || !('uri' in state) || typeof state.uri !== 'string')
    return undefined;
  return { uri: state.uri, offset: 'offset' in state && typeof state.offset === 'number' ? state.offset : 0 };
}

/** Undefined where the file is no longer there. */
async function opened(uri: string): Promise<TextDocument | undefined> {
  try {
    return await workspace.openTextDocument(Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}
