import type { Division } from '../tree/nodes.ts';
import type { BlockLabel } from './model.ts';

/** What a word processor needs to number a paragraph by itself. */
export function labelOf({ type, style, num, ordinal, marker }: Division, runs: number, level: number): BlockLabel {
  const at = num === '' ? -1 : marker.indexOf(num);
  const [before, after] = at < 0 ? [marker, ''] : [marker.slice(0, at), marker.slice(at + num.length)];
  return { runs, style: type === 'article' ? 'article' : STYLES[style ?? 'star'], level, ordinal, before, after };
}

const STYLES: Readonly<Record<NonNullable<Division['style']>, BlockLabel['style']>> = {
  roman: 'roman',
  decimal: 'decimal',
  'decimal-multi': 'other',
  alpha: 'alpha',
  'upper-alpha': 'upper-alpha',
  paren: 'decimal',
  'ordinal-word': 'other',
  dash: 'dash',
  plus: 'plus',
  star: 'other',
  word: 'other',
};
