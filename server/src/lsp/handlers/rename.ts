import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  LSPErrorCodes,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { readNewCode } from '../../core/features/new-code.ts';
import { keyOfCode } from '../../core/registry/key.ts';
import type { Span } from '../../core/text/span.ts';
import type { Gathered } from '../../core/workspace/same.ts';
import { type CitedHere, citedHere } from '../cited.ts';
import { type Context, guarded } from '../context.ts';
import { toRange, toTextEdit } from '../convert.ts';
import { say } from '../texts.ts';

type Prepared = { range: Range; placeholder: string };

/** Gives a document another number and symbol wherever it is cited, and in its own number line; date and agency stay. */
export function rename(context: Context): void {
  context.connection.onPrepareRename(
    guarded<PrepareRenameParams, Prepared | null>(
      context,
      'textDocument/prepareRename',
      null,
      async (params, token) => {
        const here = await citedHere(context, params, token);
        if (here === undefined) return null;
        const { code, codeSpan } = numbered(here);
        return { range: toRange(here.seen.document.lines, codeSpan), placeholder: code };
      },
    ),
  );
  context.connection.onRenameRequest(
    guarded<RenameParams, WorkspaceEdit | null>(context, 'textDocument/rename', null, async (params, token) => {
      const here = await citedHere(context, params, token);
      if (here === undefined) return null;
      numbered(here);
      const code = readNewCode(params.newName);
      if (code === undefined)
        throw refused(say(here.seen.settings.ngonNgu, 'newCode', { name: params.newName.trim() }));
      return editOf(context, here, code);
    }),
  );
}

/** A law by name, a resolution by its session: nothing there can be given another number. */
function numbered(here: CitedHere): { code: string; codeSpan: Span } {
  const { code, codeSpan } = here.cited;
  if (code === undefined || codeSpan === undefined) throw refused(say(here.seen.settings.ngonNgu, 'noCode'));
  return { code: here.seen.document.lines.getText(toRange(here.seen.document.lines, codeSpan)), codeSpan };
}

function refused(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function editOf(context: Context, here: CitedHere, code: string): WorkspaceEdit {
  const { workspace } = context.session().capabilities;
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  const annotates = documentChanges && workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  const gathered = here.gathered();
  // Two documents under one number can't be told apart any more, so that there is no way back.
  const { index } = context.files;
  const key = keyOfCode(code);
  const taken = key !== here.cited.key && index.mentionsOf(key).length + index.documentsOf(key).length > 0;
  const sure = editsIn(context, spansOf(gathered, 'sure'), code);
  // Without a way to ask, what may be another document is left as it is.
  const unsure = annotates ? editsIn(context, spansOf(gathered, 'unsure'), code) : new Map<string, TextEdit[]>();
  if (!documentChanges) return { changes: Object.fromEntries(sure) };
  const changes: TextDocumentEdit[] = [];
  for (const uri of new Set([...sure.keys(), ...unsure.keys()])) {
    const annotated = (edits: readonly TextEdit[], annotationId: string): AnnotatedTextEdit[] =>
      edits.map((edit) => ({ ...edit, annotationId }));
    const plain = sure.get(uri) ?? [];
    const version = context.documents.get(uri)?.version ?? null;
    const edits = [
      ...(taken && annotates ? annotated(plain, TAKEN) : plain),
      ...annotated(unsure.get(uri) ?? [], UNSURE),
    ];
    changes.push({ textDocument: { uri, version }, edits });
  }
  const language = here.seen.settings.ngonNgu;
  const annotations: Record<string, ChangeAnnotation> = {};
  if (unsure.size > 0) annotations[UNSURE] = toConfirm(say(language, 'unsureMention'), say(language, 'unsureWhy'));
  if (taken && annotates)
    annotations[TAKEN] = toConfirm(say(language, 'takenCode', { code }), say(language, 'takenWhy'));
  return Object.keys(annotations).length === 0
    ? { documentChanges: changes }
    : { documentChanges: changes, changeAnnotations: annotations };
}

const UNSURE = 'khong-chac';
const TAKEN = 'trung-so';

function toConfirm(label: string, description: string): ChangeAnnotation {
  return { label, description, needsConfirmation: true };
}

function spansOf(gathered: Gathered, which: 'sure' | 'unsure'): { uri: string; span: Span }[] {
  const mentions = gathered[which].flatMap(({ file, mention }) =>
    mention.codeSpan === undefined ? [] : [{ uri: file.uri, span: mention.codeSpan }],
  );
  if (which === 'unsure') return mentions;
  const own = gathered.documents.flatMap(({ uri, number }) =>
    number === undefined ? [] : [{ uri, span: number.codeSpan }],
  );
  return [...own, ...mentions];
}

function editsIn(
  context: Context,
  places: readonly { readonly uri: string; readonly span: Span }[],
  text: string,
): Map<string, TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const { uri, span } of places) {
    const lines = context.files.linesOf(uri);
    if (lines === undefined) continue;
    const edit = toTextEdit(lines, { span, text });
    const list = edits.get(uri);
    if (list === undefined) edits.set(uri, [edit]);
    else list.push(edit);
  }
  return edits;
}
