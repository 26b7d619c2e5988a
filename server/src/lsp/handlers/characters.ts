import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { type CharacterTask, normaliseCharacters } from '../../core/features/characters.ts';
import type { Language } from '../../core/lint/finding.ts';
import { chosenFix } from '../../core/lint/fix.ts';
import { RULES } from '../../core/rules/index.ts';
import type { Edit } from '../../core/text/span.ts';
import { type Context, guarded, type Look, look } from '../context.ts';
import { toTextEdit } from '../convert.ts';
import {
  CHARACTERS_COMMAND,
  CHARACTERS_REQUEST,
  type CleanParams,
  type CleanResult,
  type CleanStep,
} from '../protocol.ts';
import { say } from '../texts.ts';
import { action, type ResolveData, resolvesEdits } from './action.ts';

export const CHARACTERS = `${CodeActionKind.Source}.theThuc.kyTu`;
/** Stands for a rule where the edits are asked for when the action is taken. */
export const ALL_CHARACTERS = 'ky-tu/*';

/** What "Chuẩn hóa ký tự" would do, a step for each rule about characters, and what comes of those that are chosen. */
export function characters(context: Context): void {
  context.connection.onRequest(
    CHARACTERS_REQUEST,
    guarded<CleanParams, CleanResult | null>(context, CHARACTERS_REQUEST, null, async ({ uri, steps }, token) => {
      const seen = await look(context, uri, token);
      if (seen === undefined) return null;
      const { lines, version } = seen.document;
      const chosen = steps === undefined ? {} : { rules: new Set(steps) };
      const done = normaliseCharacters(seen.document.parsed(), { ...chosen, lint: seen.options });
      return {
        version,
        steps: done.tasks.map((task) => stepOf(task, seen.settings.ngonNgu)),
        text: done.text,
        edits: done.edits.map((edit) => toTextEdit(lines, edit)),
      };
    }),
  );
}

function stepOf({ rule, count, sample }: CharacterTask, language: Language): CleanStep {
  const own = RULES.find((one) => one.id === rule);
  return {
    id: rule,
    title: own?.title[language] ?? rule,
    why: own?.docs[language] ?? '',
    done: say(language, 'characterPlaces', { count }),
    count,
    ...(sample === undefined ? {} : { sample }),
  };
}

/**
 * "Chuẩn hóa ký tự" beside the fix of one finding, where there is more than one thing to do: with a preview where the client
 * has one, else at once.
 */
export function charactersFix(context: Context, seen: Look, diagnostics: Diagnostic[]): CodeAction[] {
  const fixes = seen
    .findings()
    .filter((one) => one.rule.startsWith('ky-tu/'))
    .flatMap((one) => chosenFix(one, { review: true }) ?? []);
  const count = fixes.reduce((sum, fix) => sum + fix.edits.length, 0);
  if (count < 2) return [];
  const language = seen.settings.ngonNgu;
  const base = { kind: CodeActionKind.QuickFix, ...(diagnostics.length === 0 ? {} : { diagnostics }) };
  if (context.session().showsSteps) {
    const title = say(language, 'charactersShown', { count });
    return [{ ...base, title, command: { title, command: CHARACTERS_COMMAND } }];
  }
  const title = say(language, 'characters', { count });
  if (!resolvesEdits(context)) return [action(context, seen, title, characterEdits(seen), { diagnostics })];
  const data: ResolveData = { uri: seen.document.uri, key: seen.key, rule: ALL_CHARACTERS };
  return [{ ...base, title, data }];
}

/** For an editor that asks for it by its kind. */
export function charactersAction(context: Context, seen: Look): CodeAction[] {
  const edits = characterEdits(seen);
  if (edits.length === 0) return [];
  const title = say(seen.settings.ngonNgu, 'characters', { count: edits.length });
  return [action(context, seen, title, edits, { kind: CHARACTERS })];
}

export function characterEdits(seen: Look): readonly Edit[] {
  return normaliseCharacters(seen.document.parsed(), { lint: seen.options }).edits;
}
