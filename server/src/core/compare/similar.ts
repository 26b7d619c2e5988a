import { HEADER_ORDER, SIGNATURE_ROLES } from '../tree/areas.ts';
import type { LeafRole } from '../tree/nodes.ts';
import type { Comparable } from './unit.ts';

/** Tells how alike two paragraphs are, 0 to 1; words are read once. */
export class Likeness {
  readonly #ids = new Map<string, number>();
  readonly #words = new Map<Comparable, readonly number[]>();

  /** Shared words, the label, what the line is: two paragraphs that a drafter would call the same one have half or more. */
  of(a: Comparable, b: Comparable): number {
    if (a.zone !== b.zone) return 0;
    if ((a.cells === undefined) !== (b.cells === undefined)) return 0;
    // There is one of each in a document: its number, its subject, its signer.
    if (a.role === b.role && ONCE.has(a.role)) return 0.75 + this.words(a, b) / 4;
    if ((FRAME.has(a.role) || FRAME.has(b.role)) && a.role !== b.role) return 0;
    const shared = this.words(a, b);
    // Whoever signs now signs in the place of who signed.
    if (SIGNING.has(a.role)) return 0.5 + shared / 2;
    if (a.division !== undefined && a.division === b.division && a.label === b.label) {
      return NAMED.has(a.division) ? Math.max(shared, 0.35 + shared / 2) : Math.min(1, shared + 0.15);
    }
    return shared;
  }

  /** Share of words in both, counted as often as they stand there. */
  words(a: Comparable, b: Comparable): number {
    const old = this.#of(a);
    const young = this.#of(b);
    if (old.length + young.length === 0) return 1;
    let both = 0;
    for (let i = 0, j = 0; i < old.length && j < young.length; ) {
      const x = old[i] ?? 0;
      const y = young[j] ?? 0;
      if (x === y) both += 1;
      if (x <= y) i += 1;
      if (y <= x) j += 1;
    }
    return (2 * both) / (old.length + young.length);
  }

  count(unit: Comparable): number {
    return this.#of(unit).length;
  }

  /** Pairs of neighbouring words, by which a paragraph is found again among many. */
  pairs(unit: Comparable): readonly string[] {
    const words = unit.text.toLowerCase().match(WORD) ?? [];
    return words.slice(1, MOST_PAIRS).map((word, i) => `${words[i]} ${word}`);
  }

  #of(unit: Comparable): readonly number[] {
    const known = this.#words.get(unit);
    if (known !== undefined) return known;
    const words = (unit.text.toLowerCase().match(WORD) ?? []).map((word) => {
      const id = this.#ids.get(word) ?? this.#ids.size;
      this.#ids.set(word, id);
      return id;
    });
    words.sort((a, b) => a - b);
    this.#words.set(unit, words);
    return words;
  }
}

const MOST_PAIRS = 200;
const WORD = /[\p{L}\p{M}\d]+/gu;

const ONCE: ReadonlySet<LeafRole> = new Set([...HEADER_ORDER, 'type', 'subject', 'recipientsLabel']);
const SIGNING: ReadonlySet<LeafRole> = new Set(['onBehalf', 'forPosition', 'position', 'signer']);
/** Lines of head and end are what they are: a recipient never becomes a signer. */
const FRAME: ReadonlySet<LeafRole> = new Set([...ONCE, 'addresseeLabel', 'addressee', 'recipient', ...SIGNATURE_ROLES]);
/** Divisions that everybody calls by their number: the article of that number, however it has been rewritten. */
const NAMED: ReadonlySet<string> = new Set(['part', 'chapter', 'section', 'subsection', 'article']);
