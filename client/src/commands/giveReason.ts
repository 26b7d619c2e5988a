import { Range, Selection, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { REASON_TO_FILL } from '../../../server/src/core/features/reason.ts';
import { checkAgain } from './checkDocument.ts';

export function hasReason(inserted: string): boolean {
  return REASONS.some((reason) => inserted.includes(reason));
}

export function isConfigFile(path: string): boolean {
  return path.endsWith('.the-thuc.json');
}

/**
 * After a switch, or a level in the folder's configuration, was put in: selects the reason that is to be written over. It takes no
 * arguments, like `checkAgain`; the place is the one that stands nearest to the cursor, or in the configuration just changed.
 */
export function giveReason(client: BaseLanguageClient): () => Promise<void> {
  return async () => {
    const editor = window.activeTextEditor;
    const near = editor === undefined ? undefined : reasonIn(editor.document, editor.selection.active.line);
    if (editor !== undefined && near !== undefined) {
      editor.selection = selectionOf(near);
      editor.revealRange(near);
    } else await showConfig();
    checkAgain(client)();
  };
}

/** After a word was added: nothing is left to do in the configuration, so that it isn't opened but saved. */
export function saveConfigs(client: BaseLanguageClient): () => Promise<void> {
  return async () => {
    for (const one of changedConfigs()) await one.save();
    checkAgain(client)();
  };
}

async function showConfig(): Promise<void> {
  for (const one of changedConfigs()) {
    const range = reasonIn(one, one.lineCount);
    if (range === undefined) continue;
    await window.showTextDocument(one, { selection: range });
    return;
  }
}

function changedConfigs(): readonly TextDocument[] {
  return workspace.textDocuments.filter((one) => one.isDirty && isConfigFile(one.uri.path));
}

function reasonIn(document: TextDocument, line: number): Range | undefined {
  const text = document.getText();
  const found = REASONS.flatMap((reason) => {
    const ranges: Range[] = [];
    for (let at = text.indexOf(reason); at >= 0; at = text.indexOf(reason, at + 1)) {
      ranges.push(new Range(document.positionAt(at), document.positionAt(at + reason.length)));
    }
    return ranges;
  });
  return found.sort((a, b) => Math.abs(a.start.line - line) - Math.abs(b.start.line - line))[0];
}

function selectionOf({ start, end }: Range): Selection {
  return new Selection(start, end);
}

const REASONS: readonly string[] = Object.values(REASON_TO_FILL);
