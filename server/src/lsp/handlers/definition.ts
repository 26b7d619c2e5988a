import type {
  CancellationToken,
  Definition,
  DefinitionLink,
  DefinitionParams,
  Location,
  LocationLink,
} from 'vscode-languageserver';
import { entryPage } from '../../core/features/entry-page.ts';
import { innerLinkAt } from '../../core/features/references.ts';
import { builtinRegistry } from '../../core/registry/builtin.ts';
import type { RegistryEntry } from '../../core/registry/model.ts';
import { typeName } from '../../core/registry/phrase.ts';
import type { Registry } from '../../core/registry/registry.ts';
import type { Span } from '../../core/text/span.ts';
import { type CitedHere, citedHere, locationOf } from '../cited.ts';
import { type Context, guarded, type Look, look } from '../context.ts';
import { toOffset, toRange } from '../convert.ts';
import { isDraft } from '../language.ts';
import { ENTRY_PAGE_REQUEST, ENTRY_SCHEME, type EntryPageParams, type EntryPageResult } from '../protocol.ts';

/**
 * From a citation to the document: a file of the workspace, else a row of the unit's list, else the page of the entry. From a
 * reference ("khoản 2 Điều 3") to its place in the same text.
 */
export function definition(context: Context): void {
  context.connection.onDefinition(
    guarded<DefinitionParams, Definition | DefinitionLink[] | null>(
      context,
      'textDocument/definition',
      null,
      async (params, token) => {
        const here = await citedHere(context, params, token);
        if (here === undefined) return await innerDefinition(context, params, token);
        const found = documentsOf(context, here) ?? entriesOf(context, here);
        if (found.length === 0) return null;
        return linked(context, here.seen, here.cited.span, found);
      },
    ),
  );
  context.connection.onRequest(
    ENTRY_PAGE_REQUEST,
    guarded<EntryPageParams, EntryPageResult | null>(context, ENTRY_PAGE_REQUEST, null, ({ query, language }) => {
      const registry = builtinRegistry();
      const entry = registry.entries.find((one) => queryOf(one) === query);
      if (entry === undefined) return null;
      context.files.settle();
      return { text: entryPage(entry, registry, context.files.index, context.platform.today(), language) };
    }),
  );
}

async function innerDefinition(
  context: Context,
  { textDocument, position }: DefinitionParams,
  token: CancellationToken,
): Promise<Definition | DefinitionLink[] | null> {
  const seen = await look(context, textDocument.uri, token);
  if (seen === undefined || !isDraft(seen.document)) return null;
  const { lines, uri } = seen.document;
  const found = innerLinkAt(seen.document.parsed(), toOffset(lines, position));
  if (found === undefined) return null;
  return linked(context, seen, found.span, [{ uri, range: toRange(lines, found.place) }]);
}

/** With the whole citation underlined, where the client can show that. */
function linked(context: Context, seen: Look, span: Span, found: readonly Location[]): Location[] | LocationLink[] {
  const links = context.session().capabilities.textDocument?.definition?.linkSupport === true;
  if (!links) return [...found];
  const originSelectionRange = toRange(seen.document.lines, span);
  return found.map(
    ({ uri, range }): LocationLink => ({
      originSelectionRange,
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    }),
  );
}

function documentsOf(context: Context, here: CitedHere): Location[] | undefined {
  const { documents } = here.gathered();
  const found = documents.flatMap(({ uri, number }) =>
    number === undefined ? [] : (locationOf(context, uri, number.span) ?? []),
  );
  return found.length === 0 ? undefined : found;
}

function entriesOf(context: Context, here: CitedHere): Location[] {
  const { citation } = here.cited;
  if (citation === undefined) return [];
  const { registry } = context.knowledge.of(here.seen.document.uri);
  return resolved(registry, citation).flatMap((entry) => {
    const { kind, uri, at = 0 } = entry.origin;
    if (kind !== 'san-co') return uri === undefined ? [] : (locationOf(context, uri, { start: at, end: at }) ?? []);
    if (!context.session().showsEntries) return [];
    const start = { line: 0, character: 0 };
    return [{ uri: pageUri(entry), range: { start, end: start } }];
  });
}

function resolved(registry: Registry, citation: Parameters<Registry['resolve']>[0]): readonly RegistryEntry[] {
  const found = registry.resolve(citation);
  if (found.state === 'unknown') return [];
  if ('entry' in found) return [found.entry];
  if (found.state === 'several') return found.entries;
  // Another day of the same year is a slip; the number of another year is another document.
  const year = citation.date?.slice(0, 4);
  return found.entries.filter(({ date }) => date?.slice(0, 4) === year);
}

/** `the-thuc:/Chỉ thị 34-CT-TW.txt?…`: the path is the title of the editor, the query names the entry. */
function pageUri(entry: RegistryEntry): string {
  const name = `${typeName(entry.type)} ${entry.code ?? entry.title ?? ''}`.replace(/[/\\]/gu, '-');
  return `${ENTRY_SCHEME}:/${encodeURIComponent(name)}.txt?${encodeURIComponent(queryOf(entry))}`;
}

function queryOf({ type, code, date, title }: RegistryEntry): string {
  return [type, code ?? title ?? '', date ?? ''].join('|');
}
