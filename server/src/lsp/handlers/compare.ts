import { version } from '../../../../package.json';
import { changesOf } from '../../core/compare/changes.ts';
import { compareTexts } from '../../core/compare/compare.ts';
import { compareHtml } from '../../core/compare/html.ts';
import { subjectOf } from '../../core/compare/subject.ts';
import { sumOf } from '../../core/compare/tell.ts';
import { trackedLayout } from '../../core/compare/tracked.ts';
import { layout } from '../../core/layout/layout.ts';
import type { Language } from '../../core/lint/finding.ts';
import { parse } from '../../core/parse.ts';
import type { Parsed } from '../../core/tree/nodes.ts';
import { readDocx } from '../../docx/read/read-docx.ts';
import { refusalText } from '../../docx/read/texts.ts';
import { base64, bytesOf } from '../base64.ts';
import { type Context, look } from '../context.ts';
import { COMPARE_REQUEST, type CompareParams, type CompareResult, type CompareVersion } from '../protocol.ts';
import { say } from '../texts.ts';

/** An open document beside an older version that the client has: what `the-thuc compare` says and writes. */
export function compareRequest(context: Context): void {
  context.connection.onRequest<CompareResult | null, void>(
    COMPARE_REQUEST,
    async ({ name, old, to, uri }: CompareParams, token): Promise<CompareResult | null> => {
      const seen = await look(context, uri, token, 'luu');
      if (seen === undefined) return null;
      const language = seen.settings.ngonNgu;
      const before = versionOf(old, language);
      if (typeof before === 'string') return { fault: before };
      const after = seen.document.parsed();
      if (to === 'docx') {
        const { paper } = context.platform;
        if (paper === undefined) return { fault: say(language, 'noPaper') };
        const form = context.files.configs.of(uri).paper;
        return { bytes: base64(await paper.docx(trackedLayout(layout(before, form), layout(after, form)), {})) };
      }
      const changes = changesOf(compareTexts(before, after), language);
      const options = { language, version, oldName: old.name, newName: name, subject: subjectOf(after, language) };
      return { html: compareHtml(changes, options), count: changes.length, sum: sumOf(changes, language) };
    },
  );
}

/** Words for people where a Word file can't be read. */
function versionOf(old: CompareVersion, language: Language): Parsed | string {
  if ('text' in old) return parse(old.text);
  const read = readDocx(bytesOf(old.docx));
  return read.type === 'refused' ? refusalText(read.id, read.values, language) : parse(read.text);
}
