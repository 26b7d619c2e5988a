import { type ConfigurationScope, type TextDocument, workspace } from 'vscode';
import { DiagnosticPullMode, type DiagnosticPullOptions } from 'vscode-languageclient';
import type { Settings } from '../../server/src/lsp/protocol.ts';

/** One setting under `theThuc`, as it holds for a document or folder. */
export function setting<K extends keyof Settings>(key: K, scope?: ConfigurationScope): Settings[K] | undefined {
  return workspace.getConfiguration('theThuc', scope).get<Settings[K]>(key);
}

/**
 * When a check is asked for. Opening always checks (the client library does that). While typing only by choice; an
 * unsaved new document has no save to wait for, so it is checked as it is typed.
 */
export const pullOptions: DiagnosticPullOptions = {
  onChange: true,
  onSave: true,
  filter: (document: TextDocument, mode: DiagnosticPullMode) =>
    mode === DiagnosticPullMode.onType && !document.isUntitled && setting('kiemTra', document) !== 'khiGo',
};
