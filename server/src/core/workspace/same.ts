import { keyOfName } from '../registry/key.ts';
import { agree } from '../registry/registry.ts';
import type { FileSummary } from './summary.ts';
import type { Mentioned, WorkspaceIndex } from './workspace-index.ts';

/** The cited document that is looked for, as one mention or the document itself tells it. */
export interface Wanted {
  readonly key: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly unique: boolean;
  /** File of that mention. */
  readonly uri: string;
}

/** Mentions of one document, told apart from others with the same number. */
export interface Gathered {
  readonly sure: readonly Mentioned[];
  /** The same number without a date where it might mean another year's document, or with another agency's name. */
  readonly unsure: readonly Mentioned[];
  /** Files of the workspace that are the document. */
  readonly documents: readonly FileSummary[];
}

/**
 * Numbers begin again each year, Party numbers each term: a mention with another date is another document. One without a
 * date means the document that its file dates elsewhere (the form of every mention after the first), else the only one
 * that is known with this number.
 */
export function gather(index: WorkspaceIndex, wanted: Wanted, knownDates: readonly string[] = []): Gathered {
  const all = index.mentionsOf(wanted.key);
  const documents = index.documentsOf(wanted.key);
  if (wanted.unique) return { sure: all, unsure: [], documents };
  const datesIn = new Map<string, readonly string[]>();
  for (const [uri, group] of groupedByFile(all)) {
    datesIn.set(uri, distinct(group.flatMap(({ mention }) => mention.date ?? [])));
  }
  const everywhere = distinct([
    ...knownDates,
    ...all.flatMap(({ mention }) => mention.date ?? []),
    ...documents.flatMap((file) => file.own?.date ?? []),
  ]);
  const dateOf = (uri: string, date: string | null): string | undefined => {
    if (date !== null) return date;
    const here = datesIn.get(uri) ?? [];
    const from = here.length > 0 ? here : everywhere;
    return from.length === 1 ? from[0] : undefined;
  };
  const date = dateOf(wanted.uri, wanted.date);
  const sure: Mentioned[] = [];
  const unsure: Mentioned[] = [];
  for (const one of all) {
    const its = dateOf(one.file.uri, one.mention.date);
    if (date !== undefined && its !== undefined && !agree(date, its)) continue;
    const meant =
      date === undefined
        ? its === undefined && (everywhere.length === 0 || one.file.uri === wanted.uri)
        : its !== undefined;
    // A mention with a date of its own can't be the one without that was asked for.
    if (date === undefined && its !== undefined) continue;
    if (meant && !otherIssuer(wanted.issuer, one.mention.issuer)) sure.push(one);
    else unsure.push(one);
  }
  return {
    sure,
    unsure,
    documents: documents.filter(({ own }) => {
      if (date === undefined || own?.date === undefined) return documents.length === 1;
      return agree(date, own.date) && !otherIssuer(wanted.issuer, own.issuer ?? null);
    }),
  };
}

function groupedByFile(all: readonly Mentioned[]): ReadonlyMap<string, readonly Mentioned[]> {
  const groups = new Map<string, Mentioned[]>();
  for (const one of all) {
    const group = groups.get(one.file.uri);
    if (group === undefined) groups.set(one.file.uri, [one]);
    else group.push(one);
  }
  return groups;
}

/** `2014` beside `2014-04-07` is the same date told less exactly. */
function distinct(dates: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const date of [...new Set(dates)].sort((a, b) => b.length - a.length)) {
    if (!kept.some((one) => agree(one, date))) kept.push(date);
  }
  return kept;
}

/** Two agencies, as far as their names tell: "UBND tỉnh" and "Ủy ban nhân dân tỉnh Sông Hoa" may be one. */
function otherIssuer(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [one, two] = [issuerKey(a), issuerKey(b)];
  return !one.includes(two) && !two.includes(one);
}

function issuerKey(issuer: string): string {
  return keyOfName(issuer)
    .replace(/(?<!\p{L})ubnd(?!\p{L})/gu, 'uy ban nhan dan')
    .replace(/(?<!\p{L})hdnd(?!\p{L})/gu, 'hoi dong nhan dan')
    .replace(/^chu tich /u, '');
}
