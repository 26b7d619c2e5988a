import {
  commands,
  Disposable,
  EventEmitter,
  languages,
  type QuickPickItem,
  QuickPickItemKind,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ARTICLE_INDEX, PART_INDEX } from '../../../server/src/core/pages/address.ts';
import {
  DIAGNOSTIC_SOURCE,
  RULE_PAGE_REQUEST,
  RULE_SCHEME,
  RULES_REQUEST,
  type RuleChoice,
  type RulePageParams,
  type RulePageResult,
  type RulesParams,
  type RulesResult,
} from '../../../server/src/lsp/protocol.ts';
import { setting } from '../settings.ts';
import { text } from '../texts.ts';

export function ruleUri(rule: string): Uri {
  return Uri.from({ scheme: RULE_SCHEME, path: `/${rule}.md` });
}

/** Opens a rule's page, or one of the lists; without an id, asks for one: the rules of this document's findings first, then all. */
export function showRule(client: BaseLanguageClient): (id?: string) => Promise<void> {
  return async (id) => {
    const rule = typeof id === 'string' ? id : await askRule(client);
    if (rule === undefined) return;
    const uri = ruleUri(rule);
    try {
      await commands.executeCommand('markdown.showPreview', uri);
    } catch {
      // No Markdown preview in this window: the page's source reads well too.
      await window.showTextDocument(uri, { preview: true });
    }
  };
}

/** The pages as read-only documents, made anew when their language is changed. */
export function rulePages(client: BaseLanguageClient): Disposable {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('theThuc.ngonNgu')) return;
      for (const { uri } of workspace.textDocuments) if (uri.scheme === RULE_SCHEME) changed.fire(uri);
    }),
    workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri) {
        const params: RulePageParams = { rule: uri.path.slice(1).replace(/\.md$/, ''), language: language() };
        const page = await client.sendRequest<RulePageResult | null>(RULE_PAGE_REQUEST, params);
        return page?.markdown ?? text('noRule', { rule: params.rule });
      },
    }),
  );
}

interface RuleItem extends QuickPickItem {
  readonly page?: string;
}

async function askRule(client: BaseLanguageClient): Promise<string | undefined> {
  if (!client.isRunning()) {
    void window.showErrorMessage(text('serverFailed'));
    return undefined;
  }
  const params: RulesParams = { language: language() };
  const { parts } = await client.sendRequest<RulesResult>(RULES_REQUEST, params);
  const chosen = await window.showQuickPick(ruleItems(parts, foundHere()), {
    placeHolder: text('askRule'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.page;
}

/** The two lists, what was found in the document at hand, then all rules in the order of a document. */
function ruleItems(parts: RulesResult['parts'], here: ReadonlySet<string>): RuleItem[] {
  const separator = (label: string): RuleItem => ({ label, kind: QuickPickItemKind.Separator });
  const item = ({ id, title, level }: RuleChoice): RuleItem => ({
    label: title,
    description: `${id} · ${level}`,
    page: id,
  });
  const found = parts.flatMap(({ rules }) => rules).filter(({ id }) => here.has(id));
  return [
    { label: `$(list-tree) ${text('listByPart')}`, page: PART_INDEX },
    { label: `$(law) ${text('listByArticle')}`, page: ARTICLE_INDEX },
    ...(found.length === 0 ? [] : [separator(text('foundHere')), ...found.map(item)]),
    ...parts.flatMap(({ name, rules }) => [separator(name), ...rules.map(item)]),
  ];
}

function foundHere(): ReadonlySet<string> {
  const document = window.activeTextEditor?.document;
  const all = document === undefined ? [] : languages.getDiagnostics(document.uri);
  const found = all.filter(({ source }) => source === DIAGNOSTIC_SOURCE);
  return new Set(found.map(({ code }) => String(typeof code === 'object' ? code.value : code)));
}

function language(): 'vi' | 'en' {
  return setting('ngonNgu') ?? 'vi';
}
