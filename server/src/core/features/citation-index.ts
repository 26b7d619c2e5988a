import { keyOfCode, keyOfName } from '../registry/key.ts';
import type { RegistryEntry } from '../registry/model.ts';
import type { Registry } from '../registry/registry.ts';
import { bare } from '../text/letters.ts';
import { countBefore } from '../text/search.ts';
import type { NumberQuery, WordsQuery } from './citation-query.ts';

/** An entry that a query may mean. */
export interface Match {
  readonly entry: RegistryEntry;
  /** What was typed is the whole number or title, its beginning, or a part of the title. */
  readonly as: 'whole' | 'beginning' | 'part';
}

/** Look-up of a registry by the beginning of a number and by words of titles, made on first use. */
export interface CitationIndex {
  byNumber(query: NumberQuery): readonly Match[];
  byWords(query: WordsQuery): readonly Match[];
}

export function citationIndex(registry: Registry): CitationIndex {
  const { entries } = registry;
  const known = indexes.get(entries);
  if (known !== undefined) return known;
  const made = makeIndex(entries);
  indexes.set(entries, made);
  return made;
}

/** By the list: all documents of the workspace share one, which stays while none of them gets another number or title. */
const indexes = new WeakMap<readonly RegistryEntry[], CitationIndex>();

function makeIndex(entries: readonly RegistryEntry[]): CitationIndex {
  let sorted: readonly Numbered[] | undefined;
  let listed: ReadonlyMap<string, readonly RegistryEntry[]> | undefined;
  return {
    byNumber(query) {
      const { number, rest, types } = query;
      const prefix = rest === undefined ? number.replace(/^0+(?=\d)/u, '') : `${numberKey(number)} ${rest}`;
      sorted ??= sortedByNumber(entries);
      const numbers = sorted;
      const found: Match[] = [];
      for (let at = countBefore(numbers, ({ key }) => key < prefix); at < numbers.length; at += 1) {
        const one = numbers[at];
        if (one === undefined || !one.key.startsWith(prefix)) break;
        const exact = one.key.startsWith(`${numberKey(number)} `);
        // "02" is a whole number, "2" may go on.
        if (exact || !number.startsWith('0')) found.push({ entry: one.entry, as: exact ? 'whole' : 'beginning' });
      }
      return found.filter(({ entry }) => types === undefined || types.includes(entry.type));
    },
    byWords(query) {
      const typed = withoutAbout(query.words.map(bare));
      const text = typed.join(' ');
      if (text.length < 3) return [];
      // The word being typed may be a part of one; of the others the rarest leaves least to look through.
      listed ??= listedByWord(entries);
      const words = listed;
      const lists = typed.slice(0, -1).map((word) => words.get(word) ?? []);
      const rarest = lists.reduce((least, list) => (list.length < least.length ? list : least), lists[0] ?? entries);
      return rarest.flatMap((entry): Match[] => {
        if (query.types !== undefined && !query.types.includes(entry.type)) return [];
        const { title } = keysOf(entry);
        if (title.startsWith(text)) return [{ entry, as: title === text ? 'whole' : 'beginning' }];
        return typed.length > 1 && title.includes(` ${text}`) ? [{ entry, as: 'part' }] : [];
      });
    },
  };
}

interface Numbered {
  readonly key: string;
  readonly entry: RegistryEntry;
}

function sortedByNumber(entries: readonly RegistryEntry[]): readonly Numbered[] {
  return entries
    .flatMap((entry): Numbered[] => {
      const key = keysOf(entry).number;
      return key === undefined ? [] : [{ key, entry }];
    })
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function listedByWord(entries: readonly RegistryEntry[]): ReadonlyMap<string, readonly RegistryEntry[]> {
  const words = new Map<string, RegistryEntry[]>();
  for (const entry of entries) {
    for (const word of keysOf(entry).title.split(' ')) {
      const list = words.get(word);
      if (list === undefined) words.set(word, [entry]);
      // A word that stands twice in a title lists it once.
      else if (list.at(-1) !== entry) list.push(entry);
    }
  }
  return words;
}

/** "về", "về việc" before a title are none of it. */
function withoutAbout(words: readonly string[]): readonly string[] {
  if (words[0] !== 've') return words;
  return words.slice(words[1] === 'viec' ? 2 : 1);
}

interface Keys {
  /** `34 cttw`: a blank after the number, so that 34 comes before 345. */
  readonly number: string | undefined;
  readonly title: string;
  /** As in `Elsewhere`. */
  readonly code: string | undefined;
}

/** `keyOfCode` of an entry's number and symbol, worked out once. */
export function codeKeyOf(entry: RegistryEntry): string | undefined {
  return keysOf(entry).code;
}

/** Kept with the entry: registries are made anew whenever a document of the workspace changes, entries are not. */
function keysOf(entry: RegistryEntry): Keys {
  const kept = keys.get(entry);
  if (kept !== undefined) return kept;
  const found = /^\D{0,10}(\d+)(.*)$/su.exec(entry.code ?? '');
  const made: Keys = {
    number:
      found === null
        ? undefined
        : `${numberKey(found[1] ?? '')} ${bare(found[2] ?? '').replace(/[^\p{L}\p{N}]/gu, '')}`,
    code: entry.code === undefined ? undefined : keyOfCode(entry.code),
    title: entry.title === undefined ? '' : withoutAbout(keyOfName(entry.title).split(' ')).join(' '),
  };
  keys.set(entry, made);
  return made;
}

const keys = new WeakMap<RegistryEntry, Keys>();

function numberKey(number: string): string {
  return number.replace(/^0+(?=\d)/u, '');
}
