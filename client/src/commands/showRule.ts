import { commands, type Disposable, languages, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  DIAGNOSTIC_SOURCE,
  RULE_PAGE_REQUEST,
  type RulePageParams,
  type RulePageResult,
} from '../../../server/src/lsp/protocol.ts';
import { text } from '../texts.ts';

/** Addresses of rule pages: `the-thuc-quy-tac:/<rule id>.md`, read-only. */
export const RULE_SCHEME = 'the-thuc-quy-tac';

export function ruleUri(rule: string): Uri {
  return Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` });
}

/** Opens a rule's page; without an id, of a finding in the active document. */
export async function showRule(id?: string): Promise<void> {
  const rule = typeof id === 'string' ? id : await askRule();
  if (rule === undefined) return;
  const uri = ruleUri(rule);
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // No Markdown preview in this window: the page's source reads well too.
    await window.showTextDocument(uri, { preview: true });
  }
}

export function rulePages(client: BaseLanguageClient, scheme: string): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent(uri) {
      const params: RulePageParams = { rule: uri.path.slice(1).replace(/\.md$/, '') };
      const page = await client.sendRequest<RulePageResult | null>(RULE_PAGE_REQUEST, params);
      return page?.markdown ?? text('noRule', { rule: params.rule });
    },
  });
}

async function askRule(): Promise<string | undefined> {
  const document = window.activeTextEditor?.document;
  const all = document === undefined ? [] : languages.getDiagnostics(document.uri);
  const found = all.filter(({ source }) => source === DIAGNOSTIC_SOURCE);
  const rules = found.map(({ code }) => (typeof code === 'object' ? code.value : code));
  const ids = [...new Set(rules.filter((rule) => typeof rule === 'string' && rule.includes('/')))].sort();
  if (ids.length === 0) {
    void window.showInformationMessage(text('noFindings'));
    return undefined;
  }
  return window.showQuickPick(ids as string[], { placeHolder: text('askRule') });
}
