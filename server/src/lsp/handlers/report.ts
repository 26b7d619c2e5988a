import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { version } from '../../../../package.json';
import { lint } from '../../core/lint/run.ts';
import { parse } from '../../core/parse.ts';
import { htmlReport } from '../../core/report/html.ts';
import { aboutOf, type Result, summaryOf } from '../../core/report/results.ts';
import { RULES } from '../../core/rules/index.ts';
import { type Context, logFailure, nextTurn, optionsFor } from '../context.ts';
import type { Indexing } from '../indexing.ts';
import { REPORT_REQUEST, type ReportParams, type ReportResult } from '../protocol.ts';
import { say } from '../texts.ts';

/** The report to print, the same that `the-thuc check --format html` makes of these files. */
export function reportRequest(context: Context, indexing: Indexing): void {
  context.connection.onRequest(
    REPORT_REQUEST,
    async ({ files, language = 'vi' }: ReportParams, token: CancellationToken): Promise<ReportResult> => {
      context.files.settle();
      const results: Result[] = [];
      let hidden: number | undefined;
      for (let at = 0; at < files.length; at += BATCH) {
        const batch = files.slice(at, at + BATCH);
        const closed = batch.filter(({ uri }) => context.documents.get(uri) === undefined).map(({ uri }) => uri);
        const texts = closed.length === 0 ? [] : await indexing.texts(closed);
        for (const { uri, path } of batch) {
          // One file per turn: a letter typed meanwhile doesn't wait for the report, and it can be stopped.
          await nextTurn();
          if (token.isCancellationRequested) {
            throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Yêu cầu đã được hủy.');
          }
          const open = context.documents.get(uri);
          const text = open?.lines.getText() ?? texts[closed.indexOf(uri)];
          if (text === undefined) {
            results.push({ path, error: say(language, 'unreadable') });
            continue;
          }
          const settings = await context.session().settings.of(context.folders.of(uri)?.uri ?? uri);
          const own = context.files.configs.settingsFor(uri, settings);
          const options = optionsFor(context, uri, { ...own, ngonNgu: language }, 'luu', context.knowledge.of(uri));
          try {
            const parsed = open?.parsed() ?? parse(text);
            const all = lint(parsed, { ...options, known: undefined });
            const findings = options.known === undefined ? all : options.known(parsed, all);
            if (options.known !== undefined) hidden = (hidden ?? 0) + all.length - findings.length;
            const { kind, regime } = parsed.main;
            const about = aboutOf(parsed, language);
            results.push({ path, text, kind, regime, findings, about, drafting: own.drafting });
          } catch (error) {
            logFailure(context, uri, error);
            results.push({ path, error: say(language, 'notChecked') });
          }
        }
      }
      const today = context.platform.today();
      const html = htmlReport(results, { language, today, version, rules: RULES, hidden });
      const { files: count, errors, warnings } = summaryOf(results);
      return { html, today, files: count, errors, warnings };
    },
  );
}

/** Texts read at a time. */
const BATCH = 20;
