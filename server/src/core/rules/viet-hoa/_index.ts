import { fold } from '../../citation/words.ts';

/**
 * Phrases of one theme, each in its right form. `|` stands before and after the part that is judged, where words around
 * it only say what is meant (`của |Chính phủ`); `/` between forms that are all right, the better one first; `~` before a
 * phrase that may mean something else when it has no capital at all (`~Bộ Y tế`, but "bộ y tế").
 */
export interface PhraseTable {
  readonly phrases: readonly string[];
  /** Judged in quotation marks too, where the phrase is the first thing in them: titles are quoted by law. */
  readonly quotedToo?: boolean;
  /** Nothing of it is judged: its phrases keep others from being seen in them ("cán bộ công an" has no "Bộ Công an"). */
  readonly shields?: boolean;
}

/** A right form, in lower case too: a capital is where the two differ. */
export interface PhraseForm {
  readonly text: string;
  readonly small: string;
}

/** A phrase as it is looked for. */
export interface PhraseEntry<Theme extends string> {
  readonly theme: Theme;
  /** The whole phrase, folded. */
  readonly low: string;
  /** The part that is judged. */
  readonly from: number;
  readonly to: number;
  /** Right forms of that part; none for a phrase that shields. */
  readonly forms: readonly PhraseForm[];
  readonly needsCapital: boolean;
  readonly quotedToo: boolean;
}

/** Phrases by their first word, then by their second, the longest first. */
export type PhraseIndex<Theme extends string> = ReadonlyMap<string, FirstWord<Theme>>;

interface FirstWord<Theme extends string> {
  readonly bySecond: Map<string, PhraseEntry<Theme>[]>;
  readonly alone: PhraseEntry<Theme>[];
}

export function indexTables<Theme extends string>(tables: Readonly<Record<Theme, PhraseTable>>): PhraseIndex<Theme> {
  const index = new Map<string, FirstWord<Theme>>();
  for (const theme in tables) {
    for (const phrase of tables[theme].phrases) add(index, entryOf(theme, phrase, tables[theme]));
  }
  for (const { bySecond } of index.values()) {
    for (const list of bySecond.values()) list.sort((a, b) => b.low.length - a.low.length);
  }
  return index;
}

function add<Theme extends string>(index: Map<string, FirstWord<Theme>>, entry: PhraseEntry<Theme>): void {
  const [first = '', second] = entry.low.match(WORDS) ?? [];
  const known: FirstWord<Theme> = index.get(first) ?? { bySecond: new Map(), alone: [] };
  index.set(first, known);
  if (second === undefined) {
    known.alone.push(entry);
    return;
  }
  const list = known.bySecond.get(second);
  if (list === undefined) known.bySecond.set(second, [entry]);
  else list.push(entry);
}

const WORDS = /[\p{L}\p{M}\d]+/gu;

function entryOf<Theme extends string>(theme: Theme, phrase: string, table: PhraseTable): PhraseEntry<Theme> {
  const needsCapital = phrase.startsWith('~');
  const [form = '', ...others] = (needsCapital ? phrase.slice(1) : phrase).split('/');
  const bars = form.split('|');
  const [before = '', judged = ''] = bars.length === 1 ? ['', form] : bars;
  return {
    theme,
    low: fold(bars.join('')),
    from: before.length,
    to: before.length + judged.length,
    forms: table.shields === true ? [] : [judged, ...others].map(formOf),
    needsCapital,
    quotedToo: table.quotedToo === true,
  };
}

export function formOf(text: string): PhraseForm {
  return { text, small: text.toLowerCase() };
}
