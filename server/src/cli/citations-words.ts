import { LAW_TYPES } from '../core/law/types.ts';
import type { Language } from '../core/lint/finding.ts';
import type { CitedDocument, ListedValidity, Mention } from '../core/registry/cited.ts';
import type { Conflict } from '../core/registry/cited-conflicts.ts';
import type { Successor } from '../core/registry/model.ts';
import { dateFigures, typeName } from '../core/registry/phrase.ts';
import type { CitationList } from './citations.ts';
import { say, type TextKey } from './texts.ts';

/** `05/3/2020`. */
export function shortDate(iso: string | null | undefined): string {
  return iso === null || iso === undefined ? '' : dateFigures(iso);
}

/** `Nghị định số 30/2020/NĐ-CP`, `Luật Thi đua, khen thưởng`, or the words of the first place. */
export function nameOf({ type, code, title, mentions }: CitedDocument): string {
  if (code !== undefined && !(LAW_TYPES.has(type) && title !== undefined)) return `${typeName(type)} số ${code}`;
  if (LAW_TYPES.has(type) && title !== undefined) return `${typeName(type)} ${title}`;
  return mentions[0]?.citation.text ?? typeName(type);
}

/** `in-force` with amendments is a state of its own for who reads a list. */
export function stateOf(validity: ListedValidity): 'amended' | ListedValidity['state'] {
  return validity.state === 'in-force' && validity.amendedBy.length > 0 ? 'amended' : validity.state;
}

const STATES = {
  'in-force': 'inForce',
  amended: 'amended',
  ended: 'ended',
  early: 'early',
  unknown: 'unclear',
  missing: 'absent',
} as const;

export function stateWords(validity: ListedValidity, language: Language): string {
  return say(language, STATES[stateOf(validity)]);
}

/** `hết hiệu lực từ 01/7/2025, thay thế bởi 152/2025/NĐ-CP`. */
export function validityWords(validity: ListedValidity, language: Language): string {
  const words = stateWords(validity, language);
  switch (validity.state) {
    case 'ended':
      return [
        words,
        validity.since === undefined ? '' : say(language, 'since', { ngay: shortDate(validity.since) }),
        validity.replacedBy.length === 0 ? '' : say(language, 'replaced', { ten: codesOf(validity.replacedBy) }),
      ].join('');
    case 'early':
      return words + say(language, 'since', { ngay: shortDate(validity.from) });
    case 'in-force':
      return validity.amendedBy.length === 0
        ? words
        : words + say(language, 'amendedBy', { ten: codesOf(validity.amendedBy) });
    default:
      return words;
  }
}

export function codesOf(successors: readonly Successor[]): string {
  return successors.map(({ code }) => code).join(', ');
}

/** The word on the place that asks most for attention, and how many places it holds for. */
export function documentValidity({ validities, worst }: CitedDocument, language: Language): string {
  const validity = validities[worst] ?? { state: 'missing' };
  const state = stateOf(validity);
  const same = validities.filter((one) => stateOf(one) === state).length;
  const tong = validities.length;
  return validityWords(validity, language) + (same === tong ? '' : say(language, 'partly', { so: same, tong }));
}

/** Where the list knows the document from. */
export function knownWords({ entry, known }: CitedDocument, language: Language): string {
  if (entry !== undefined) {
    const { kind } = entry.origin;
    return say(language, kind === 'san-co' ? 'sourceBuiltIn' : kind === 'don-vi' ? 'sourceUnit' : 'sourceDocument');
  }
  if (known === 'several') return say(language, 'sourceSeveral');
  return known === 'other-date' ? say(language, 'sourceOther') : '';
}

const MOST_PLACES = 5;

/** One sentence: what differs, and where each of it stands. */
export function conflictWords(
  { entry }: CitedDocument,
  { kind, values, places }: Conflict,
  list: CitationList,
): string {
  const { language } = list;
  const said = places.slice(0, MOST_PLACES).map((place, i) => {
    const word = spoken(kind, values[i], place);
    return `${word} (${placeWords(place, list)})`;
  });
  if (places.length > MOST_PLACES) said.push(say(language, 'morePlaces', { so: places.length - MOST_PLACES }));
  const [right = ''] = values;
  const own = entry?.origin.kind === 'van-ban' ? OWN[kind] : undefined;
  return say(language, own ?? kind, {
    cac: said.join('; '),
    dung: kind === 'registry-date' ? shortDate(right) : right,
    tep: entry?.origin.uri ?? '',
  });
}

/** What the document says of itself, where it is one of the files. */
const OWN: Readonly<Partial<Record<Conflict['kind'], TextKey>>> = {
  'registry-date': 'ownDate',
  'registry-issuer': 'ownIssuer',
};

function spoken(kind: Conflict['kind'], value: string | undefined, { citation }: Mention): string {
  switch (kind) {
    case 'dates':
    case 'registry-date':
      return shortDate(citation.date);
    case 'issuers':
    case 'registry-issuer':
      return citation.issuer ?? '';
    case 'types':
      return typeName(citation.type);
    default:
      return `“${value ?? ''}”`;
  }
}

/** `ke-hoach.vbhc:12:5`, which terminals and editors open. */
export function placeWords(mention: Mention, { placeOf }: CitationList): string {
  const { line, column } = placeOf(mention);
  return `${mention.path}:${line}:${column}`;
}
