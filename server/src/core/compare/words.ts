import { diffArrays } from 'diff';

/** A stretch of a paragraph in both versions, in one of them only, word by word. */
export interface Segment {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/**
 * What became of a paragraph's words. Without what is inserted the segments are the old text to the letter, without what is
 * deleted the new one. Turned round it is the same with both kinds exchanged: two texts are always compared in one order.
 */
export function compareWords(before: string, after: string): readonly Segment[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return before < after ? segmentsOf(before, after) : mirrored(segmentsOf(after, before));
}

/**
 * As `compareWords`; a paragraph of which too few words stay is the old one and then the new one: scraps of both among each
 * other are read by nobody.
 */
export function compareParagraph(before: string, after: string): readonly Segment[] {
  const segments = compareWords(before, after);
  if (!isWrittenAnew(segments, before, after)) return segments;
  return [
    { kind: 'deleted', text: before },
    { kind: 'inserted', text: after },
  ];
}

/** Letters of what stays, beside those of the shorter version; a few words are seen at a glance however they are marked. */
function isWrittenAnew(segments: readonly Segment[], before: string, after: string): boolean {
  const shorter = Math.min(sizeOfText(before), sizeOfText(after));
  if (shorter < LEAST_LETTERS) return false;
  const stays = segments.reduce((sum, { kind, text }) => (kind === 'same' ? sum + sizeOfText(text) : sum), 0);
  return stays < LEAST_STAYS * shorter;
}

function sizeOfText(text: string): number {
  return text.replace(/\s+/gu, '').length;
}

const LEAST_LETTERS = 25;
const LEAST_STAYS = 0.4;

/** The text as it is once the changes are taken (`inserted` stays) or turned down (`deleted` stays). */
export function takenText(segments: readonly Segment[], stays: 'inserted' | 'deleted'): string {
  return segments.map(({ kind, text }) => (kind === 'same' || kind === stays ? text : '')).join('');
}

export function mirrored(segments: readonly Segment[]): readonly Segment[] {
  const out = new Segments();
  for (const { kind, text } of segments) {
    out.add(kind === 'same' ? kind : kind === 'inserted' ? 'deleted' : 'inserted', text);
  }
  return out.all();
}

/** Words beyond which nothing is looked for within a paragraph, and changes beyond which it counts as written anew. */
const MOST_WORDS = 20_000;
const MOST_CHANGES = 800;

function segmentsOf(before: string, after: string): readonly Segment[] {
  const old = tokensOf(before);
  const young = tokensOf(after);
  const out = new Segments();
  const changes =
    old.length + young.length > MOST_WORDS
      ? undefined
      : diffArrays(
          old.map(({ word }) => word),
          young.map(({ word }) => word),
          { maxEditLength: MOST_CHANGES },
        );
  if (changes === undefined) {
    out.add('deleted', before);
    out.add('inserted', after);
    return out.all();
  }
  let i = 0;
  let j = 0;
  for (const { added, removed, value } of changes) {
    for (let k = 0; k < value.length; k += 1) {
      if (added) out.add('inserted', written(young[j++]));
      else if (removed) out.add('deleted', written(old[i++]));
      else out.both(old[i++], young[j++]);
    }
  }
  return smoothed(out.all());
}

interface Token {
  /** What stands between it and the word before: one blank or nothing. */
  readonly gap: string;
  readonly word: string;
}

/** Numbers with their marks ("1.500.000", "30/2020/NĐ-CP") are one word, other marks one each. */
const WORD = /( ?)([\p{L}\p{M}\d]+(?:[./,-][\p{L}\p{M}\d]+)*|[^\p{L}\p{M}\d ]| )/gu;

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map(([, gap = '', word = '']) => ({ gap, word }));
}

function written(token: Token | undefined): string {
  return token === undefined ? '' : token.gap + token.word;
}

/** Collects segments: neighbours of one kind are one, and within a change what is deleted stands before what is inserted. */
class Segments {
  readonly #done: Segment[] = [];
  #deleted = '';
  #inserted = '';

  add(kind: Segment['kind'], text: string): void {
    if (text === '') return;
    if (kind === 'deleted') this.#deleted += text;
    else if (kind === 'inserted') this.#inserted += text;
    else {
      this.#flush();
      this.#same(text);
    }
  }

  /** One word of both texts; the blank before it may be in one of them only. */
  both(old: Token | undefined, young: Token | undefined): void {
    if (old === undefined || young === undefined) return;
    if (old.gap === young.gap) this.add('same', old.gap + old.word);
    else {
      this.add('deleted', old.gap);
      this.add('inserted', young.gap);
      this.add('same', old.word);
    }
  }

  all(): readonly Segment[] {
    this.#flush();
    return this.#done;
  }

  #flush(): void {
    let deleted = this.#deleted;
    let inserted = this.#inserted;
    this.#deleted = '';
    this.#inserted = '';
    // "ngày 26" to "ngày 27": the blank before both words is no part of the change.
    if (deleted.startsWith(' ') && inserted.startsWith(' ')) {
      this.#same(' ');
      deleted = deleted.slice(1);
      inserted = inserted.slice(1);
    }
    if (deleted !== '') this.#done.push({ kind: 'deleted', text: deleted });
    if (inserted !== '') this.#done.push({ kind: 'inserted', text: inserted });
  }

  #same(text: string): void {
    const last = this.#done.at(-1);
    if (last?.kind === 'same') this.#done[this.#done.length - 1] = { kind: 'same', text: last.text + text };
    else this.#done.push({ kind: 'same', text });
  }
}

/**
 * A lone word or mark that happens to be in both texts, with more that changed on either side, only makes a change hard to read:
 * it becomes part of it.
 */
function smoothed(segments: readonly Segment[]): readonly Segment[] {
  const out = new Segments();
  segments.forEach((segment, i) => {
    if (segment.kind !== 'same' || !isIsland(segments, i)) out.add(segment.kind, segment.text);
    else {
      out.add('deleted', segment.text);
      out.add('inserted', segment.text);
    }
  });
  return out.all();
}

function isIsland(segments: readonly Segment[], at: number): boolean {
  const text = segments[at]?.text.trim() ?? '';
  if (text.includes(' ') || at === 0 || at === segments.length - 1) return false;
  return sizeOf(segments, at - 1, -1) >= 2 * text.length && sizeOf(segments, at + 1, 1) >= 2 * text.length;
}

/** Letters of the change that ends or begins here: of its longer side, and only where both sides are there. */
function sizeOf(segments: readonly Segment[], from: number, step: 1 | -1): number {
  const sides = { deleted: 0, inserted: 0 };
  for (let i = from; ; i += step) {
    const segment = segments[i];
    if (segment === undefined || segment.kind === 'same') break;
    sides[segment.kind] += segment.text.length;
  }
  return Math.min(sides.deleted, sides.inserted);
}
