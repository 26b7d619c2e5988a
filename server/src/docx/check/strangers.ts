import type { ParagraphLook } from '../read/model.ts';
import { isRagged, sizeOf, wrongFirstLine, wrongFonts, wrongLine } from './paragraph-looks.ts';
import { shown, type Tell } from './report.ts';
import { bodyParts, letterShares, type Part, type WordSheet } from './sheet.ts';

/** One thing that a paragraph has of its own, in words. */
interface Odd {
  readonly vi: string;
  readonly en: string;
}

export interface Stranger {
  readonly part: Part;
  readonly odd: readonly Odd[];
}

/**
 * Paragraphs of the text that came from elsewhere with their own look: wrong in two ways at the least, where most of the text is
 * right. Each is told once; the other checks leave it alone.
 */
export function strangersOf(sheet: WordSheet): readonly Stranger[] {
  const body = bodyParts(sheet);
  const usual = commonest(body.map((part) => sizeOf(part)));
  const found = body.flatMap((part): Stranger[] => {
    const odd = oddities(sheet, part, usual);
    return odd.length < 2 ? [] : [{ part, odd }];
  });
  const isFew = found.length * 4 <= body.length || (found.length === 1 && body.length > 1);
  return isFew ? found : [];
}

function oddities(sheet: WordSheet, part: Part, usual: number | undefined): readonly Odd[] {
  const out: Odd[] = [];
  const say = (vi: string, en: string): void => {
    out.push({ vi, en });
  };
  const [font] = wrongFonts(part);
  if (font !== undefined) say(`phông ${font}`, `font ${font}`);
  const size = sizeOf(part);
  const [small, large] = part.form.size;
  if (size !== undefined && (size < small || size > large || (usual !== undefined && small < large && size !== usual)))
    say(`cỡ chữ ${shown(size)}`, `size ${shown(size)}`);
  const colour = letterShares(part.paragraph, (look) => look.colour ?? 'auto')[0]?.[0] ?? 'auto';
  if (colour !== 'auto' && colour !== '000000') say(`chữ màu #${colour}`, `colour #${colour}`);
  if (isRagged(part, sheet)) say(...ALIGNS[part.paragraph.look.align]);
  const first = wrongFirstLine(part, sheet.paper);
  if (first !== undefined) say(`đầu dòng lùi vào ${shown(first)} mm`, `first line ${shown(first)} mm in`);
  const line = wrongLine(part, sheet.paper);
  if (line !== undefined) say(`dòng cách dòng ${line}`, `line spacing ${line}`);
  return out;
}

const ALIGNS: Readonly<Record<ParagraphLook['align'], readonly [vi: string, en: string]>> = {
  left: ['canh trái', 'aligned to the left'],
  right: ['canh phải', 'aligned to the right'],
  center: ['canh giữa', 'centred'],
  both: ['canh đều', 'justified'],
};

function commonest(values: readonly (number | undefined)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Those below one another with the same look are one. */
export function tellStrangers(strangers: readonly Stranger[], tell: Tell): void {
  const basis = {
    law: 'nd30-2020',
    at: 'Phụ lục I, Phần I, Mục I, khoản 4; Mục II, khoản 6, điểm e',
    kind: 'truc-tiep',
  } as const;
  const groups: { readonly first: Stranger; last: Part; count: number }[] = [];
  for (const one of strangers) {
    const open = groups[groups.length - 1];
    if (open !== undefined && one.part.at === open.last.at + 1 && wordsOf(one, 'vi') === wordsOf(open.first, 'vi')) {
      open.last = one.part;
      open.count += 1;
    } else groups.push({ first: one, last: one.part, count: 1 });
  }
  for (const { first, count } of groups) {
    const values = { so: count, khac: wordsOf(first, 'vi'), other: wordsOf(first, 'en') };
    tell({ id: 'ban-in/doan-khac-kieu', message: 'sai', values, basis, part: first.part });
  }
}

function wordsOf({ odd }: Stranger, language: keyof Odd): string {
  return odd.map((one) => one[language]).join(', ');
}
