import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { hoverAt } from '../../core/features/hover.ts';
import { RULES } from '../../core/rules/index.ts';
import { type Context, guarded, look, lookAtUnit } from '../context.ts';
import { toOffset, toRange } from '../convert.ts';
import { isDraft } from '../language.ts';
import { unitHover } from './unitFiles.ts';

export function hover(context: Context): void {
  context.connection.onHover(
    guarded<HoverParams, Hover | null>(context, 'textDocument/hover', null, async (params, token) => {
      const { uri } = params.textDocument;
      const list = await lookAtUnit(context, uri, token);
      if (list !== undefined) return unitHover(list.unit, params.position, list.settings.ngonNgu);
      const seen = await look(context, uri, token);
      if (seen === undefined || !isDraft(seen.document)) return null;
      const { lines } = seen.document;
      const { registry, elsewhere } = context.knowledge.of(uri);
      const found = hoverAt(seen.document.parsed(), toOffset(lines, params.position), {
        findings: seen.findings(),
        ruleOf: (id) => RULES.find((rule) => rule.id === id),
        language: seen.settings.ngonNgu,
        pageOf: context.session().pageOf,
        known: { registry, elsewhere, today: seen.options.today },
      });
      if (found === undefined) return null;
      return { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toRange(lines, found.span) };
    }),
  );
}
