import { type Context, checksWhileTyping } from './context.ts';
import { refreshDiagnostics } from './handlers/diagnostics.ts';
import { refreshInlayHints } from './handlers/inlayHints.ts';
import { refreshSemanticTokens } from './handlers/semanticTokens.ts';
import type { Indexing } from './indexing.ts';

/** Changes come in swarms: a branch is checked out, a name is typed. */
const PAUSE = 300;

/**
 * Findings of open documents follow what changes outside of them: the unit's list, its configuration, what other documents
 * cite. While a document is being written that is checked on saving only, what others cite can wait: the client would check
 * that one too. A list or a configuration is changed by hand or by a quick fix, and that is to be seen at once, also
 * where some text has no save before it (VS Code keeps a closed one for seconds). Returns what ends it.
 */
export function refreshOnChange(context: Context, indexing: Indexing): () => void {
  const { documents, files, knowledge } = context;
  const pending = new Map<string, Set<string>>();
  let unit = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    if (pending.size > 0 || unit) timer = setTimeout(() => void run(), PAUSE);
  };
  const concerned = (): boolean =>
    documents.all().some(({ uri }) => {
      const keys = knowledge.keysOf(uri);
      return [...pending].some(([from, changed]) => from !== uri && [...changed].some((key) => keys.has(key)));
    });
  const run = async (): Promise<void> => {
    if (!indexing.ready() || (!unit && (await beingWritten(context)))) return;
    const wanted = unit || concerned();
    pending.clear();
    unit = false;
    if (wanted) refreshAll(context);
  };
  files.onChange((change) => {
    if (change.unit) unit = true;
    if (change.keys.size > 0) {
      const keys = pending.get(change.uri) ?? new Set();
      for (const key of change.keys) keys.add(key);
      pending.set(change.uri, keys);
    }
    if (indexing.ready()) later();
  });
  indexing.onReady(later);
  documents.onSave(later);
  documents.onClose(later);
  return () => clearTimeout(timer);
}

/** After a change of settings or of what is known of cited documents: whatever the editor shows of them is asked for anew. */
export function refreshAll(context: Context): void {
  refreshDiagnostics(context);
  refreshInlayHints(context);
  refreshSemanticTokens(context);
}

async function beingWritten(context: Context): Promise<boolean> {
  for (const { uri, version, savedVersion } of context.documents.all()) {
    if (version !== savedVersion && !checksWhileTyping(uri, await context.session().settings.of(uri))) return true;
  }
  return false;
}
