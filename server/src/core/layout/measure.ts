import { ADVANCES } from './advances.ts';

export interface Look {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Width of a text in Times New Roman, in mm, as one line. */
export function textWidth(text: string, look: Look): number {
  const face = (look.bold ? 1 : 0) + (look.italic ? 2 : 0);
  let units = 0;
  for (const character of text) units += advance(character, face);
  return (units / 1000) * look.size * MM_PER_POINT;
}

/** Width of the widest word: no column can be narrower without breaking it. */
export function widestWord(text: string, look: Look): number {
  let widest = 0;
  for (const word of text.split(' ')) widest = Math.max(widest, textWidth(word, look));
  return widest;
}

export const MM_PER_POINT = 25.4 / 72;

/** What a letter takes that the table doesn't know (Greek, symbols): nearly all are about as wide as a digit. */
const UNKNOWN = 500;

type Advances = readonly [regular: number, bold: number, italic: number, boldItalic: number];

const KNOWN: Map<string, Advances> = new Map(
  ADVANCES.flatMap(([characters, ...widths]) => [...characters].map((one): [string, Advances] => [one, widths])),
);
const NONE: Advances = [0, 0, 0, 0];
const FOREIGN: Advances = [UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN];

function advance(character: string, face: number): number {
  const known = KNOWN.get(character);
  return (known ?? learned(character))[face] ?? UNKNOWN;
}

/** A letter with marks is as wide as the one without; a mark by itself takes no room. */
function learned(character: string): Advances {
  if (/^\p{M}$/u.test(character)) return NONE;
  const base = character.normalize('NFD')[0] ?? character;
  return KNOWN.get(base) ?? FOREIGN;
}
