import { fixAll } from '../../server/src/core/lint/fix.ts';
import type { Rule } from '../../server/src/core/lint/rule.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { RULES } from '../../server/src/core/rules/index.ts';

/** A slip of typing put into a text: what is looked for, what stands there afterwards, which rule has to say so. */
export interface SlipKind {
  readonly name: string;
  readonly rule: string;
  readonly place: RegExp;
  readonly slip: string;
  /** The safe fixes of the rule give back the text as it was. */
  readonly undone: boolean;
}

export interface SlipCount {
  readonly kind: SlipKind;
  readonly put: number;
  readonly found: number;
  readonly undone: number;
  /** The lines with the slips that were missed. */
  readonly missed: readonly string[];
}

const GLUED = 'trinh-bay/thieu-dau-cach';
const TWICE = 'trinh-bay/dau-cau-lap';
const LABEL = 'trinh-bay/nhan-dinh-chu';
const OUTSIDE = 'trinh-bay/dau-cach-ngoai-ngoac';
const DASH = 'trinh-bay/gach-lech-dau-cach';
const QUOTES = 'trinh-bay/ngoac-kep-khong-khop';
const BRACKETS = 'trinh-bay/ngoac-don-khong-khop';

/** The comma before the day stands in the line of place and date too, which has a rule of its own. */
export const SLIPS: readonly SlipKind[] = [
  {
    name: 'no blank after a comma',
    rule: GLUED,
    place: /(?<=\p{Ll}{2}), (?!ngày )(?=\p{L}\p{Ll})/gu,
    slip: ',',
    undone: true,
  },
  {
    name: 'no blank after a semicolon',
    rule: GLUED,
    place: /(?<=\p{Ll}{2}); (?=\p{L}\p{Ll})/gu,
    slip: ';',
    undone: true,
  },
  {
    name: 'no blank after a colon',
    rule: GLUED,
    place: /(?<=\p{Ll}{2}): (?=[\p{L}“]\p{Ll})/gu,
    slip: ':',
    undone: true,
  },
  {
    name: 'no blank after a sentence',
    rule: GLUED,
    place: /(?<=\p{Ll}{2})\. (?=\p{Lu}\p{Ll})/gu,
    slip: '.',
    undone: true,
  },
  { name: 'comma twice', rule: TWICE, place: /(?<=\p{Ll}), (?!ngày )/gu, slip: ',, ', undone: true },
  { name: 'semicolon twice', rule: TWICE, place: /(?<=\p{L});(?=[ \r\n])/gu, slip: ';;', undone: true },
  { name: 'full stop twice', rule: TWICE, place: /(?<=\p{Ll}{2})\.(?=[ \r\n])/gu, slip: '..', undone: false },
  { name: 'semicolon and full stop', rule: TWICE, place: /(?<=\p{Ll}{2});(?=[ \r\n])/gu, slip: ';.', undone: false },
  { name: 'dash glued to its item', rule: LABEL, place: /(?<=\n)- (?=\p{Lu}\p{Ll})/gu, slip: '-', undone: true },
  {
    name: 'number glued to its item',
    rule: LABEL,
    place: /(?<=\n\p{Nd}\.) (?=\p{Lu}\p{Ll})/gu,
    slip: '',
    undone: true,
  },
  {
    name: 'no blank before a bracket',
    rule: OUTSIDE,
    place: /(?<=\p{Ll}{2}) \((?=\p{Ll}{2})/gu,
    slip: '(',
    undone: true,
  },
  {
    name: 'no blank after a bracket',
    rule: OUTSIDE,
    place: /(?<=\p{Ll}{2})\) (?=\p{Ll}{2})/gu,
    slip: ')',
    undone: true,
  },
  { name: 'no blank before a quotation', rule: OUTSIDE, place: /(?<=\p{Ll}{2}) “(?=\p{L})/gu, slip: '“', undone: true },
  {
    name: 'dash with a blank on its right only',
    rule: DASH,
    place: /(?<=\p{Ll}{2}) - (?=\p{Ll}{2})/gu,
    slip: '- ',
    undone: true,
  },
  {
    name: 'dash with a blank on its left only',
    rule: DASH,
    place: /(?<=\p{Ll}{2}) - (?=\p{Ll}{2})/gu,
    slip: ' -',
    undone: true,
  },
  { name: 'bracket not closed', rule: BRACKETS, place: /(?<=\p{L}{2})\)/gu, slip: '', undone: false },
  { name: 'bracket not opened', rule: BRACKETS, place: /\((?=\p{L}{2})/gu, slip: '', undone: false },
  { name: 'quotation not closed', rule: QUOTES, place: /(?<=\p{L}{2})”/gu, slip: '', undone: false },
  { name: 'opening mark for a closing one', rule: QUOTES, place: /(?<=\p{L}{2})”/gu, slip: '“', undone: false },
  { name: 'closing mark for an opening one', rule: QUOTES, place: /“(?=\p{L}{2})/gu, slip: '”', undone: false },
  { name: 'closed by a single mark', rule: QUOTES, place: /(?<=\p{L}{2})”/gu, slip: '’', undone: false },
];

/** Puts up to `most` slips of the kind into the text, spread over it, each by itself, and asks whether it is told. */
export function trySlips(kind: SlipKind, text: string, most: number): SlipCount {
  const rule = RULES.find(({ id }) => id === kind.rule);
  if (rule === undefined) throw new Error(`no rule ${kind.rule}`);
  const before = countOf(rule, text);
  const places = [...text.matchAll(kind.place)];
  const step = Math.max(1, Math.ceil(places.length / most));
  const missed: string[] = [];
  let put = 0;
  let found = 0;
  let undone = 0;
  for (let i = 0; i < places.length; i += step) {
    const place = places[i];
    if (place === undefined) continue;
    const at = place.index;
    const slipped = text.slice(0, at) + kind.slip + text.slice(at + place[0].length);
    put += 1;
    if (countOf(rule, slipped) > before) found += 1;
    else missed.push(slipped.slice(Math.max(0, at - 40), at + 40).replaceAll('\n', '⏎'));
    if (kind.undone && before === 0) {
      const fixed = fixAll(slipped, (now) => lint(parse(now), { language: 'vi', rules: [rule] }));
      if (fixed.text === text) undone += 1;
    }
  }
  return { kind, put, found, undone, missed };
}

function countOf(rule: Rule, text: string): number {
  return lint(parse(text), { language: 'vi', rules: [rule] }).length;
}
