import type { CancellationToken, Location, TextDocumentPositionParams } from 'vscode-languageserver';
import { type Cited, citedAt } from '../core/features/cited.ts';
import { isUniqueCode } from '../core/registry/registry.ts';
import type { Span } from '../core/text/span.ts';
import { type Gathered, gather } from '../core/workspace/same.ts';
import { keysOfEntry } from '../core/workspace/summary.ts';
import { byPath, type Mentioned } from '../core/workspace/workspace-index.ts';
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
      return everyName(context, seen.document.uri, cited);
    },
  };
}

/** A law is cited by its number in one place and by its name in another: both, where it is sure which law is meant. */
function everyName(context: Context, uri: string, cited: Cited): Gathered {
  const { index, units } = context.files;
  const base = units.registryFor(uri);
  const known = base.byCode(cited.key).flatMap(({ date }) => date ?? []);
  const found = gather(index, { ...cited, uri }, known);
  const meant = cited.citation === undefined ? undefined : base.resolve(cited.citation);
  if (meant?.state !== 'sure') return found;
  const { entry } = meant;
  const dates = base.byName(entry.type, entry.title ?? '').flatMap(({ date }) => date ?? []);
  const others = keysOfEntry(entry)
    .filter((key) => key !== cited.key)
    .map((key) => {
      const unique = isUniqueCode(entry.code ?? '') && !key.startsWith('luat:');
      return gather(index, { key, date: entry.date ?? null, issuer: null, unique, uri: '' }, dates);
    });
  const all = [found, ...others];
  const places = (which: 'sure' | 'unsure'): Mentioned[] =>
    all
      .flatMap((one) => one[which])
      .sort((a, b) => byPath(a.file, b.file) || a.mention.span.start - b.mention.span.start);
  return { sure: places('sure'), unsure: places('unsure'), documents: found.documents };
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
