import { version } from '../../../../package.json';
import { lint } from '../../core/lint/run.ts';
import { parse } from '../../core/parse.ts';
import { htmlReport } from '../../core/report/html.ts';
import { aboutOf, type Result, summaryOf } from '../../core/report/results.ts';
import { RULES } from '../../core/rules/index.ts';
import { bytesOf } from '../base64.ts';
import { type Context, optionsFor } from '../context.ts';
import { CHECK_WORD_REQUEST, type CheckWordParams, type CheckWordResult } from '../protocol.ts';

/** Text and printed form of a Word file, the same that `the-thuc check TỆP.docx --format html` tells. */
export function checkWordRequest(context: Context): void {
  context.connection.onRequest<CheckWordResult, void>(
    CHECK_WORD_REQUEST,
    async ({ uri, name, bytes, language = 'vi' }: CheckWordParams): Promise<CheckWordResult> => {
      const [{ readDocx }, { refusalText }, { wordFindings }] = await Promise.all([
        import('../../docx/read/read-docx.ts'),
        import('../../docx/read/texts.ts'),
        import('../../docx/check/word-findings.ts'),
      ]);
      const word = readDocx(bytesOf(bytes));
      if (word.type === 'refused') return { fault: refusalText(word.id, word.values, language) };
      const { text } = word;
      const settings = await context.session().settings.of(context.folders.of(uri)?.uri ?? uri);
      const own = context.files.configs.settingsFor(uri, settings);
      const options = optionsFor(context, uri, { ...own, ngonNgu: language }, 'luu', context.knowledge.of(uri));
      const parsed = parse(text);
      const ofText = lint(parsed, { ...options, known: undefined });
      const { paper } = context.files.configs.of(uri);
      const findings = wordFindings(word, parsed, ofText, language, { levels: options.levels, paper });
      const { kind, regime } = parsed.main;
      const results: Result[] = [{ path: name, text, kind, regime, findings, about: aboutOf(parsed, language) }];
      const html = htmlReport(results, { language, today: context.platform.today(), version, rules: RULES });
      const { errors, warnings } = summaryOf(results);
      return { html, errors, warnings };
    },
  );
}
