import type { CancellationToken, Range, TextEdit } from 'vscode-languageserver';
import type { StepDone } from '../../core/clean/clean.ts';
import { cleanForm } from '../../core/clean/clean.ts';
import type { StepId } from '../../core/clean/step.ts';
import { STEPS } from '../../core/clean/steps.ts';
import type { Language } from '../../core/lint/finding.ts';
import { type Context, guarded, look } from '../context.ts';
import { toSpan, toTextEdit } from '../convert.ts';
import { CLEAN_REQUEST, type CleanParams, type CleanResult, type CleanStep } from '../protocol.ts';
import { say } from '../texts.ts';

/**
 * "Format Document" and "Format Selection": the clean form, by edits as small as can be; and the request behind the command
 * that shows its steps first. Tab size and blanks for tabs are the editor's matter: the clean form has one indent, which
 * carries meaning ("+" under "-"). Nothing is formatted while it is typed, and nothing on saving unless the drafter has set
 * `editor.formatOnSave`.
 */
export function formatting(context: Context): void {
  const { connection } = context;
  const none: TextEdit[] = [];
  const edits = async (uri: string, range: Range | undefined, token: CancellationToken): Promise<TextEdit[]> => {
    const seen = await look(context, uri, token);
    if (seen === undefined) return none;
    const { lines } = seen.document;
    const options = range === undefined ? {} : { within: toSpan(lines, range) };
    return cleanForm(seen.document.parsed(), options).edits.map((edit) => toTextEdit(lines, edit));
  };
  connection.onDocumentFormatting(
    guarded(context, 'textDocument/formatting', none, ({ textDocument }, token) =>
      edits(textDocument.uri, undefined, token),
    ),
  );
  connection.onDocumentRangeFormatting(
    guarded(context, 'textDocument/rangeFormatting', none, ({ textDocument, range }, token) =>
      edits(textDocument.uri, range, token),
    ),
  );
  connection.onRequest(
    CLEAN_REQUEST,
    guarded<CleanParams, CleanResult | null>(context, CLEAN_REQUEST, null, async ({ uri, steps }, token) => {
      const seen = await look(context, uri, token);
      if (seen === undefined) return null;
      const { lines, version } = seen.document;
      const cleaned = cleanForm(seen.document.parsed(), { steps: known(steps) });
      return {
        version,
        steps: cleaned.steps.map((done) => stepOf(done, seen.settings.ngonNgu)),
        text: cleaned.text,
        edits: cleaned.edits.map((edit) => toTextEdit(lines, edit)),
      };
    }),
  );
}

function known(ids: readonly string[] | undefined): ReadonlySet<StepId> {
  return new Set(STEPS.map(({ id }) => id).filter((id) => ids?.includes(id) ?? true));
}

function stepOf({ step, count, left, sample }: StepDone, language: Language): CleanStep {
  const done = step.done[language].replace('{so}', String(count));
  const rest = left === 0 ? '' : say(language, 'stepLeft', { count: left });
  return {
    id: step.id,
    title: step.title[language],
    why: step.why[language],
    done: count === 0 ? rest : rest === '' ? done : `${done}; ${rest}`,
    count,
    ...(sample === undefined ? {} : { sample }),
  };
}
