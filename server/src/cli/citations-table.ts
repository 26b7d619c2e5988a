import type { CitedDocument } from '../core/registry/cited.ts';
import { titleWords } from '../core/registry/phrase.ts';
import type { CitationList } from './citations.ts';
import {
  conflictWords,
  documentValidity,
  knownWords,
  nameOf,
  placeWords,
  shortDate,
  stateOf,
  validityWords,
} from './citations-words.ts';
import { table } from './table.ts';
import { say } from './texts.ts';

/** For people: a row per cited document (or per place), its conflicts below it, a sum. */
export function citationsTable(
  list: CitationList,
  documents: readonly CitedDocument[],
  by: 'document' | 'place',
  width: number,
): string {
  const { language, files } = list;
  if (list.mentions.length === 0) {
    const read = files.filter((one) => !('error' in one)).length;
    // Files that can't be read are named on standard error; nothing is said of what they may cite.
    return read > 0 ? say(language, 'noCitations', { tep: read }) : files.length === 0 ? say(language, 'nothing') : '';
  }
  const cited = documents.filter((one) => !isSelf(one));
  const body = by === 'document' ? byDocument(list, cited, width) : byPlace(list, documents, width);
  return `${body}\n\n${say(language, 'citationSummary', summaryWords(list, cited))}`;
}

/** A document that only names itself ("Kèm theo Kế hoạch số …") is no basis of anything. */
function isSelf({ mentions }: CitedDocument): boolean {
  return mentions.every(({ self }) => self);
}

export function countsOf(list: CitationList, documents: readonly CitedDocument[]) {
  const worst = (state: string): number =>
    documents.filter(({ validities, worst: at }) => stateOf(validities[at] ?? { state: 'missing' }) === state).length;
  return {
    files: list.files.length,
    citations: documents.reduce((sum, { mentions }) => sum + mentions.length, 0),
    documents: documents.length,
    ended: worst('ended'),
    amended: worst('amended'),
    notInRegistry: worst('missing'),
    conflicts: documents.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
  };
}

function summaryWords(list: CitationList, documents: readonly CitedDocument[]): Record<string, number> {
  const { files, citations, documents: all, ended, amended, notInRegistry, conflicts } = countsOf(list, documents);
  return {
    tep: files - list.files.filter((one) => 'error' in one).length,
    cho: citations,
    vanBan: all,
    het: ended,
    sua: amended,
    ngoai: notInRegistry,
    mau: conflicts,
  };
}

function byDocument(list: CitationList, documents: readonly CitedDocument[], width: number): string {
  const { language } = list;
  const several = new Set(list.mentions.map(({ path }) => path)).size > 1;
  const columns = [
    { title: say(language, 'colDocument'), least: 24, weight: 2 },
    { title: say(language, 'colDate') },
    { title: say(language, 'colIssuer'), least: 10 },
    { title: say(language, 'colValidity'), least: 14 },
    { title: say(language, 'colPlaces'), right: true },
    ...(several ? [{ title: say(language, 'colFiles'), least: 10 }] : []),
  ];
  const rows = documents.map((one) => ({
    cells: [
      fullName(one),
      shortDate(one.date),
      one.issuer ?? '',
      documentValidity(one, language),
      String(one.mentions.length),
      ...(several ? [filesOf(one, list)] : []),
    ],
    notes: one.conflicts.map((conflict) => conflictWords(one, conflict, list)),
  }));
  return table(columns, rows, width);
}

/** A title that a row has shortened is left out: it is nobody's words. */
function fullName(one: CitedDocument): string {
  const name = nameOf(one);
  const { title, entry } = one;
  if (title === undefined || entry?.titleShortened === true || name.includes(title)) return name;
  return `${name} ${titleWords(title)}`;
}

const MOST_FILES = 3;

function filesOf({ mentions }: CitedDocument, { language }: CitationList): string {
  const paths = [...new Set(mentions.map(({ path }) => path))];
  const shown = paths.slice(0, MOST_FILES).join(', ');
  return paths.length <= MOST_FILES
    ? shown
    : `${shown} ${say(language, 'moreFiles', { so: paths.length - MOST_FILES })}`;
}

function byPlace(list: CitationList, documents: readonly CitedDocument[], width: number): string {
  const { language } = list;
  const columns = [
    { title: say(language, 'colPlace'), least: 16 },
    { title: say(language, 'colText'), least: 24 },
    { title: say(language, 'colValidity'), least: 14 },
    { title: say(language, 'colKnown'), least: 8 },
  ];
  const rows = new Map(
    documents.flatMap((one) =>
      one.mentions.map((mention, i) => [
        mention,
        {
          cells: [
            placeWords(mention, list),
            mention.citation.text,
            validityWords(one.validities[i] ?? { state: 'missing' }, language),
            knownWords(one, language),
          ],
          notes: one.conflicts
            .filter(({ places }) => places.includes(mention))
            .map((conflict) => conflictWords(one, conflict, list)),
        },
      ]),
    ),
  );
  const inOrder = list.mentions.flatMap((mention) => rows.get(mention) ?? []);
  return table(columns, inOrder, width);
}
