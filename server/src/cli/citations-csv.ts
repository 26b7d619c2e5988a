import type { CitedDocument, ListedValidity } from '../core/registry/cited.ts';
import { codeOf } from '../core/registry/key.ts';
import { typeName } from '../core/registry/phrase.ts';
import type { CitationList } from './citations.ts';
import { codesOf, conflictWords, documentValidity, knownWords, nameOf, stateWords } from './citations-words.ts';
import { csv } from './csv.ts';
import type { TextKey } from './texts.ts';
import { say } from './texts.ts';

/** A row per place (or per cited document); dates as `2020-03-05`, which every spreadsheet reads as a date. */
export function citationsCsv(
  list: CitationList,
  documents: readonly CitedDocument[],
  by: 'document' | 'place',
  separator: string,
): string {
  const { language } = list;
  const header = (keys: readonly TextKey[]): string[] => keys.map((key) => say(language, key));
  const body = by === 'document' ? byDocument(list, documents) : byPlace(list, documents);
  return csv([header(by === 'document' ? DOCUMENT_COLUMNS : PLACE_COLUMNS), ...body], separator);
}

const ABOUT: readonly TextKey[] = ['colValidity', 'colSince', 'colReplaced', 'colAmended', 'colKnown', 'colConflicts'];

const PLACE_COLUMNS: readonly TextKey[] = [
  'colFile',
  'colLine',
  'colColumn',
  'colText',
  'colType',
  'colCode',
  'colMeant',
  'colDate',
  'colIssuer',
  'colTitle',
  'colLocator',
  'colSession',
  'colDocument',
  ...ABOUT,
];

const DOCUMENT_COLUMNS: readonly TextKey[] = [
  'colDocument',
  'colType',
  'colCode',
  'colDate',
  'colIssuer',
  'colTitle',
  'colPlaces',
  'colFiles',
  ...ABOUT,
];

function byPlace(list: CitationList, documents: readonly CitedDocument[]): string[][] {
  const { language, placeOf } = list;
  const rows = new Map(
    documents.flatMap((one) =>
      one.mentions.map((mention, i) => {
        const { citation, path } = mention;
        const { line, column } = placeOf(mention);
        const { number, separator, symbol } = citation;
        const code = number === null ? '' : symbol === null ? number : `${number}${separator ?? '/'}${symbol}`;
        const meant = codeOf(citation) ?? '';
        const conflicts = one.conflicts.filter(({ places }) => places.includes(mention));
        return [
          mention,
          [
            path,
            String(line),
            String(column),
            citation.text,
            typeName(citation.type),
            code,
            meant === code ? '' : meant,
            citation.date ?? '',
            citation.issuer ?? '',
            citation.title ?? '',
            citation.locator ?? '',
            citation.session ?? '',
            nameOf(one),
            ...validityCells(one.validities[i], language),
            knownWords(one, language),
            conflicts.map((conflict) => conflictWords(one, conflict, list)).join(' '),
          ],
        ] as const;
      }),
    ),
  );
  return list.mentions.flatMap((mention) => {
    const row = rows.get(mention);
    return row === undefined ? [] : [[...row]];
  });
}

function byDocument(list: CitationList, documents: readonly CitedDocument[]): string[][] {
  const { language } = list;
  return documents.map((one) => {
    const [, ...rest] = validityCells(one.validities[one.worst], language);
    return [
      nameOf(one),
      typeName(one.type),
      one.code ?? '',
      one.date ?? '',
      one.issuer ?? '',
      one.title ?? '',
      String(one.mentions.length),
      [...new Set(one.mentions.map(({ path }) => path))].join('; '),
      documentValidity(one, language),
      ...rest,
      knownWords(one, language),
      one.conflicts.map((conflict) => conflictWords(one, conflict, list)).join(' '),
    ];
  });
}

function validityCells(validity: ListedValidity = { state: 'missing' }, language: CitationList['language']): string[] {
  const since = validity.state === 'ended' ? validity.since : validity.state === 'early' ? validity.from : undefined;
  return [
    stateWords(validity, language),
    since ?? '',
    validity.state === 'ended' ? codesOf(validity.replacedBy) : '',
    'amendedBy' in validity ? codesOf(validity.amendedBy) : '',
  ];
}
