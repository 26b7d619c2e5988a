import { type CancellationToken, type Diagnostic, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { UnitProfile } from '../../core/config/config-file.ts';
import { KINDS } from '../../core/kinds/index.ts';
import { kindName } from '../../core/kinds/name.ts';
import { NORMATIVE_CHOICES } from '../../core/kinds/normative.ts';
import { scaffold } from '../../core/kinds/scaffold.ts';
import { withUnit } from '../../core/kinds/unit-defaults.ts';
import type { Language } from '../../core/lint/finding.ts';
import { levelOf } from '../../core/lint/levels.ts';
import type { Rule } from '../../core/lint/rule.ts';
import { lint } from '../../core/lint/run.ts';
import { pageNamed, partIndex } from '../../core/pages/index-pages.ts';
import { levelWords, WORDS } from '../../core/pages/words.ts';
import { parse } from '../../core/parse.ts';
import { RULES } from '../../core/rules/index.ts';
import type { DocumentTree } from '../../core/tree/nodes.ts';
import type { Checker } from '../checker.ts';
import { type Context, guarded, type Look, look, nextTurn, optionsFor } from '../context.ts';
import { closedDocument, toDiagnostic } from '../convert.ts';
import {
  CHECK_FOLDER_REQUEST,
  type CheckFolderParams,
  type CheckFolderResult,
  KINDS_REQUEST,
  type KindsResult,
  NEW_REQUEST,
  type NewParams,
  type NewResult,
  RULE_PAGE_REQUEST,
  RULES_REQUEST,
  type RuleChoice,
  type RulePageParams,
  type RulePageResult,
  type RulesParams,
  type RulesResult,
  STATUS_REQUEST,
  type StatusParams,
  type StatusResult,
  UNIT_REQUEST,
  type UnitParams,
  type UnitResult,
} from '../protocol.ts';
import { say } from '../texts.ts';

/** The requests of `protocol.ts`. */
export function ownRequests(context: Context, checker: Checker): void {
  const { connection } = context;
  connection.onRequest(KINDS_REQUEST, (): KindsResult => kindChoices());
  connection.onRequest(NEW_REQUEST, (params: NewParams): NewResult => newDocument(context, params));
  connection.onRequest(UNIT_REQUEST, ({ folder }: UnitParams): UnitResult => {
    const { agency, place } = unitOf(context, folder);
    return { ...(agency === undefined ? {} : { agency }), ...(place === undefined ? {} : { place }) };
  });
  connection.onRequest(
    STATUS_REQUEST,
    guarded<StatusParams, StatusResult | null>(context, STATUS_REQUEST, null, async (params, token) => {
      const seen = await look(context, params.uri, token);
      return seen === undefined ? null : status(seen);
    }),
  );
  connection.onRequest(
    CHECK_FOLDER_REQUEST,
    guarded<CheckFolderParams, CheckFolderResult>(context, CHECK_FOLDER_REQUEST, { files: [] }, (params, token) =>
      checkFiles(context, checker, params, token),
    ),
  );
  connection.onRequest(RULE_PAGE_REQUEST, ({ rule, language }: RulePageParams): RulePageResult | null => {
    const markdown = pageNamed(rule, RULES, language ?? 'vi');
    return markdown === undefined ? null : { markdown };
  });
  connection.onRequest(
    RULES_REQUEST,
    (params: RulesParams | undefined): RulesResult => rulesByPart(params?.language ?? 'vi'),
  );
}

function rulesByPart(language: Language): RulesResult {
  const words = WORDS[language];
  const choice = (rule: Rule): RuleChoice => ({
    id: rule.id,
    title: rule.title[language],
    level: levelWords(rule, words),
  });
  return { parts: partIndex(RULES, language).map(({ name, rules }) => ({ name, rules: rules.map(choice) })) };
}

/** A decision and a resolution stand twice in the list: as an administrative and as a normative text. */
function kindChoices(): KindsResult {
  return [
    ...KINDS.map(({ id, name }) => ({ kind: id, name })),
    ...NORMATIVE_CHOICES.map(({ id, name }) => ({
      kind: id,
      name: `${name} (quy phạm pháp luật)`,
      regime: 'quy-pham' as const,
    })),
  ];
}

function newDocument(context: Context, { kind, fields, regime, folder }: NewParams): NewResult {
  const { parentAgency, ...others } = fields ?? {};
  const year = context.platform.today().slice(0, 4);
  const given = { ...others, superior: parentAgency, year };
  const input = folder === undefined ? given : withUnit(kind, given, unitOf(context, folder), regime);
  const text = scaffold(kind, input, regime);
  if (text === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, `Không có loại văn bản “${kind}”.`);
  return { text };
}

function unitOf(context: Context, folder: string): UnitProfile {
  return context.files.configs.of(`${folder.replace(/\/$/u, '')}/-`).unit;
}

function status(seen: Look): StatusResult {
  const { main, switches, text } = seen.document.parsed();
  const language = seen.settings.ngonNgu;
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const finding of seen.findings()) counts[finding.severity] += 1;
  const unchecked = uncheckedReason(seen, text, main);
  const reason =
    unchecked ??
    (seen.settings.drafting
      ? say(language, 'drafting')
      : switches.length > 0
        ? say(language, 'switchedOff', { count: switches.length })
        : undefined);
  return {
    kind: main.kind,
    kindName: kindName(main, language),
    ...(main.regime === undefined ? {} : { regime: main.regime }),
    counts,
    ...(reason === undefined ? {} : { reason }),
    ...(unchecked === undefined ? {} : { unchecked: true }),
  };
}

function uncheckedReason(seen: Look, text: string, main: DocumentTree): string | undefined {
  const language = seen.settings.ngonNgu;
  if (text.trim() === '') return say(language, 'empty');
  if (RULES.every((rule) => levelOf(rule, seen.options.levels) === 'off')) return say(language, 'allOff');
  if (main.kind !== 'unknown') return undefined;
  // Numbered contents without a head are read as a part of a document.
  return say(language, main.body.length > 0 ? 'partRecognised' : 'notRecognised');
}

/** File by file, so that stopping takes effect at once and one bad file spoils nothing but itself. */
async function checkFiles(
  context: Context,
  checker: Checker,
  params: CheckFolderParams,
  token: CancellationToken,
): Promise<CheckFolderResult> {
  const files: { uri: string; diagnostics: Diagnostic[] }[] = [];
  const missing: string[] = [];
  context.files.settle();
  for (const { uri, text } of params.files) {
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Yêu cầu đã được hủy.');
    const diagnostics =
      text === undefined ? await checker.diagnosticsOf(uri) : await checkText(context, uri, text, token);
    if (diagnostics === undefined) missing.push(uri);
    else files.push({ uri, diagnostics });
  }
  return { files, missing };
}

/** A file that the index doesn't have. */
async function checkText(context: Context, uri: string, text: string, token: CancellationToken): Promise<Diagnostic[]> {
  const { pageOf, settings } = context.session();
  const own = context.files.configs.settingsFor(uri, await settings.of(uri));
  const options = optionsFor(context, uri, own, 'luu', context.knowledge.of(uri));
  await nextTurn();
  const lines = closedDocument(uri, text);
  const check = guarded(context, CHECK_FOLDER_REQUEST, [] as Diagnostic[], () =>
    lint(parse(lines.getText()), options).map((finding) =>
      toDiagnostic(lines, finding, { pageOf, relatedInformation: true }),
    ),
  );
  const diagnostics = await check(undefined, token);
  if (context.documents.get(uri) === undefined) settings.forget(uri);
  return diagnostics;
}
