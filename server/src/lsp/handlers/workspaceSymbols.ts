import { type SymbolInformation, SymbolKind, type WorkspaceSymbolParams } from 'vscode-languageserver';
import { builtinRegistry } from '../../core/registry/builtin.ts';
import { typeName } from '../../core/registry/phrase.ts';
import { type FoundDocument, searchDocuments } from '../../core/workspace/search.ts';
import { locationOf } from '../cited.ts';
import { type Context, guarded } from '../context.ts';
import { say } from '../texts.ts';

/** More than anyone reads; the query narrows them down. */
const MOST = 300;

/** Documents of the workspace by number and title, and what they cite. */
export function workspaceSymbols(context: Context): void {
  const none: SymbolInformation[] = [];
  context.connection.onWorkspaceSymbol(
    guarded(context, 'workspace/symbol', none, async ({ query }: WorkspaceSymbolParams) => {
      const { files, folders } = context;
      files.settle();
      const { ngonNgu } = await context.session().settings.of(folders.all()[0]?.uri ?? 'file:///');
      return searchDocuments(files.index, builtinRegistry(), query, MOST).flatMap((found): SymbolInformation[] => {
        const location = locationOf(context, found.uri, found.span);
        if (location === undefined) return [];
        const count = found.count > 0 ? say(ngonNgu, 'citedTimes', { count: found.count }) : '';
        const containerName = [found.path, count].filter((part) => part !== '').join(', ');
        const kind = found.kind === 'document' ? SymbolKind.File : SymbolKind.Constant;
        return [{ name: nameOf(found), kind, location, ...(containerName === '' ? {} : { containerName }) }];
      });
    }),
  );
}

function nameOf({ kind, code, type, title, path }: FoundDocument): string {
  const number = code === '' ? (kind === 'document' ? path : typeName(type)) : code;
  // A law by its name begins with the word of its type already.
  const named = /^\d/u.test(number) ? `${typeName(type)} ${number}` : number;
  return title === undefined || (kind === 'cited' && code !== '' && !/^\d/u.test(code)) ? named : `${named} ${title}`;
}
