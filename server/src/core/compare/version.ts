import { shortened } from '../text/shorten.ts';
import { type Entry, hasNewLabel, hasNewWords } from './compare.ts';
import type { Segment } from './words.ts';

/**
 * One version of a paragraph as a table shows it: its label and its words, with what only this version has marked as `own`. Empty
 * where the paragraph isn't in this version.
 */
export function versionOf(entry: Entry, own: 'deleted' | 'inserted'): readonly Segment[] | undefined {
  if (entry.kind !== 'kept') {
    if (entry.kind !== own) return undefined;
    const { cells, label, text } = entry.kind === 'deleted' ? entry.old : entry.new;
    const words = (cells ?? [text]).join(BETWEEN.text);
    return [{ kind: own, text: label === undefined ? words : `${label} ${words}`.trim() }];
  }
  const { label, text } = own === 'deleted' ? entry.old : entry.new;
  const parts = entry.cells?.filter(({ only }) => only === undefined || only === own).map((one) => one.segments) ?? [
    entry.segments,
  ];
  const words = parts.flatMap((part, i) => (i === 0 ? part : [BETWEEN, ...part]));
  const kept = words.filter(({ kind }) => kind === 'same' || kind === own);
  // Nothing changed in it but its number or its place: its first words say which one it is.
  const shown = hasNewWords(entry)
    ? kept
    : [{ kind: 'same' as const, text: shortened(kept.map((one) => one.text).join(''), LONGEST) }];
  if (label === undefined) return shown;
  const before: readonly Segment[] = [{ kind: hasNewLabel(entry) ? own : 'same', text: label }];
  return text === '' ? before : [...before, BLANK, ...shown];
}

const LONGEST = 120;

/** Between the cells of a row. */
const BETWEEN: Segment = { kind: 'same', text: ' | ' };
const BLANK: Segment = { kind: 'same', text: ' ' };
