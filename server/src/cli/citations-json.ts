import type { CitedDocument, ListedValidity, Mention } from '../core/registry/cited.ts';
import type { Successor } from '../core/registry/model.ts';
import { citationJson } from '../core/tree/json.ts';
import type { CitationList } from './citations.ts';
import { countsOf } from './citations-table.ts';
import { conflictWords, stateOf } from './citations-words.ts';

/** The stable JSON of `citations --format json`: citations in order of place, the documents they mean, the files. */
export function citationsJson(list: CitationList, documents: readonly CitedDocument[]): string {
  const home = new Map(
    documents.flatMap((one) => one.mentions.map((mention, i) => [mention, { one, at: i }] as const)),
  );
  const citations = list.mentions.map((mention) => {
    const found = home.get(mention);
    const { citation, path } = mention;
    return {
      path,
      ...list.placeOf(mention),
      ...(citationJson(citation) as object),
      document: found?.one.id ?? null,
      ...(mention.self ? { self: true } : {}),
      known: mention.resolution.state,
      validity: validityJson(found?.one.validities[found.at], mention.day),
    };
  });
  return JSON.stringify(
    {
      version: 1,
      citations,
      documents: documents.map((one) => documentJson(one, list)),
      files: list.files,
      summary: countsOf(list, documents),
    },
    undefined,
    2,
  );
}

function documentJson(one: CitedDocument, list: CitationList): object {
  const { id, type, code, date, issuer, title, entry, mentions, worst, conflicts } = one;
  return {
    id,
    type,
    code: code ?? null,
    date: date ?? null,
    issuer: issuer ?? null,
    title: title ?? null,
    ...(entry?.titleShortened === true ? { titleShortened: true } : {}),
    places: mentions.length,
    files: [...new Set(mentions.map(({ path }) => path))],
    validity: validityJson(one.validities[worst], mentions[worst]?.day),
    known: {
      state: one.known,
      ...(entry === undefined
        ? {}
        : {
            source: entry.origin.kind,
            confirmed: entry.confirmed,
            ...(entry.doubt === undefined ? {} : { doubt: entry.doubt }),
          }),
    },
    conflicts: conflicts.map((conflict) => ({
      kind: conflict.kind,
      values: conflict.values,
      places: conflict.places.map((mention) => placeJson(mention, list)),
      message: conflictWords(one, conflict, list),
    })),
  };
}

/** `on`: the day on which it holds, the date of the citing document; null where that isn't known. */
function validityJson(validity: ListedValidity = { state: 'missing' }, day: string | undefined): object {
  const common = { state: stateOf(validity), on: day ?? null };
  switch (validity.state) {
    case 'ended':
      return { ...common, since: validity.since ?? null, replacedBy: validity.replacedBy.map(successorJson) };
    case 'early':
      return { ...common, from: validity.from };
    case 'missing':
      return common;
    default:
      return validity.amendedBy.length === 0 ? common : { ...common, amendedBy: validity.amendedBy.map(successorJson) };
  }
}

function successorJson({ code, date, from }: Successor): object {
  return { code, ...(date === undefined ? {} : { date }), ...(from === undefined ? {} : { from }) };
}

function placeJson(mention: Mention, { placeOf }: CitationList): object {
  const { path, citation } = mention;
  return { path, ...placeOf(mention), start: citation.span.start, end: citation.span.end };
}
