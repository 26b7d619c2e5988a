import type { CancellationToken, Location, TextDocumentPositionParams } from 'vscode-languageserver';
import { type Cited, citedAt } from '../core/features/cited.ts';
import { isUniqueCode } from '../core/registry/registry.ts';
import type { Span } from '../core/text/span.ts';
import { type Gathered, gather } from '../core/workspace/same.ts';
import { keysOfEntry } from '../core/workspace/summary.ts';
import { type Context, type Look, look, lookAtUnit } from './context.ts';
import { toOffset, toRange } from './convert.ts';

/** The document that is named at a place, and where else in the workspace it is. */
export interface CitedHere {
  readonly seen: Look;
  readonly cited: Cited;
  gathered(): Gathered;
}

export async function citedHere(
  context: Context,
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<CitedHere | undefined> {
  const seen = await look(context, textDocument.uri, token);
  if (seen === undefined) return undefined;
  const cited = citedAt(seen.document.parsed(), toOffset(seen.document.lines, position));
  if (cited === undefined) return undefined;
  return {
    seen,
    cited,
    gathered() {
      context.files.settle();
      const { uri } = seen.document;
      const known = context.files.units.registryFor(uri).byCode(cited.key);
      return gather(
        context.files.index,
        { ...cited, uri },
        known.flatMap(({ date }) => date ?? []),
      );
    },
  };
}

/** The document of the row at a place of a unit's list. */
export async function gatheredForRow(
  context: Context,
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<Gathered | undefined> {
  const { uri } = textDocument;
  const seen = await lookAtUnit(context, uri, token);
  if (seen === undefined) return undefined;
  const offset = toOffset(seen.unit.lines, position);
  const entry = seen.unit.file().entries.findLast(({ origin }) => (origin.at ?? 0) <= offset);
  const [key] = entry === undefined ? [] : keysOfEntry(entry);
  if (entry === undefined || key === undefined) return undefined;
  context.files.settle();
  const { date = null, issuer = null, code = '' } = entry;
  return gather(context.files.index, { key, date, issuer, uri, unique: isUniqueCode(code) });
}

/** Undefined where the file has gone meanwhile. */
export function locationOf(context: Context, uri: string, span: Span): Location | undefined {
  const lines = context.files.linesOf(uri);
  return lines === undefined ? undefined : { uri, range: toRange(lines, span) };
}
