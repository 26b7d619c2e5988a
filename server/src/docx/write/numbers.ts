import type { ILevelsOptions } from 'docx';
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx';
import type { BlockLabel, TextBlock } from '../../core/layout/model.ts';

/** Vietnamese lists go a, b, c, d, đ, e; Word's letters know no đ, nor leave out f, j, w: they agree for the first four. */
const LETTERS_ALIKE = 4;

interface List {
  readonly labels: BlockLabel[];
  readonly blocks: TextBlock[];
}

/**
 * Automatic numbers. Labels that count on from each other are one list of the word processor, begun where the first of
 * them does, so what is printed is what was typed. A list by letters longer than four, and labels of no plain series
 * ("Một là", "1a."), stay typed.
 */
export class Numbers {
  readonly config: { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[] = [];
  private readonly reference = new Map<TextBlock, string>();

  constructor(blocks: readonly TextBlock[]) {
    for (const list of listsOf(blocks)) {
      const [first] = list.labels;
      const head = list.blocks[0];
      if (first === undefined || head === undefined) continue;
      const letters = first.style === 'alpha' || first.style === 'upper-alpha';
      if (letters && list.labels.some(({ ordinal }) => ordinal > LETTERS_ALIKE)) continue;
      const name = `danhSach${this.config.length + 1}`;
      this.config.push({ reference: name, levels: [levelOf(first, head)] });
      for (const block of list.blocks) this.reference.set(block, name);
    }
  }

  of(block: TextBlock): string | undefined {
    return this.reference.get(block);
  }

  /** How many runs the number takes the place of. */
  runsOf(block: TextBlock): number {
    return this.reference.has(block) ? (block.label?.runs ?? 0) : 0;
  }
}

/** Open lists by what their labels look like; a deeper one ends where a label further out begins. */
function listsOf(blocks: readonly TextBlock[]): List[] {
  const lists: List[] = [];
  let open: { readonly key: string; readonly level: number; readonly list: List; next: number }[] = [];
  for (const block of blocks) {
    const { label } = block;
    if (label === undefined || counted(label, block) !== markOf(label, block)) continue;
    open = open.filter(({ level }) => level <= label.level);
    const key = keyOf(label, block);
    const found = open.find((one) => one.key === key);
    if (found !== undefined && (isBullet(label) || found.next === label.ordinal)) {
      found.list.labels.push(label);
      found.list.blocks.push(block);
      found.next = label.ordinal + 1;
      continue;
    }
    open = open.filter((one) => one !== found);
    const list = { labels: [label], blocks: [block] };
    lists.push(list);
    open.push({ key, level: label.level, list, next: label.ordinal + 1 });
  }
  return lists;
}

function keyOf(label: BlockLabel, block: TextBlock): string {
  const run = block.runs[0];
  const look = `${run?.bold === true}/${run?.italic === true}/${run?.size ?? 0}`;
  const mark = isBullet(label) ? markOf(label, block) : '';
  return [label.style, label.level, label.before, label.after, mark, block.style, look].join('\u0000');
}

function isBullet(label: BlockLabel): boolean {
  return label.style === 'dash' || label.style === 'plus';
}

function formatOf(label: BlockLabel): ILevelsOptions['format'] | undefined {
  switch (label.style) {
    case 'roman':
      return LevelFormat.UPPER_ROMAN;
    case 'decimal':
    case 'article':
      return LevelFormat.DECIMAL;
    case 'alpha':
      return LevelFormat.LOWER_LETTER;
    case 'upper-alpha':
      return LevelFormat.UPPER_LETTER;
    case 'dash':
    case 'plus':
      return LevelFormat.BULLET;
    case 'other':
      return undefined;
  }
}

function markOf(label: BlockLabel, block: TextBlock): string {
  const runs = block.runs.slice(0, label.runs);
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** The label as the word processor would count it; one that was typed otherwise ("5a.", "f)") stays typed. */
function counted(label: BlockLabel, block: TextBlock): string | undefined {
  if (isBullet(label)) return markOf(label, block);
  const number = numberOf(label);
  return number === undefined ? undefined : `${label.before}${number}${label.after}`.trim();
}

function numberOf({ style, ordinal }: BlockLabel): string | undefined {
  if (ordinal < 1) return undefined;
  if (style === 'decimal' || style === 'article') return String(ordinal);
  if (style === 'alpha') return ALPHABET[ordinal - 1];
  if (style === 'upper-alpha') return ALPHABET[ordinal - 1]?.toUpperCase();
  return style === 'roman' ? romanOf(ordinal) : undefined;
}

function romanOf(ordinal: number): string {
  let left = ordinal;
  let roman = '';
  for (const [value, letters] of ROMAN) {
    while (left >= value) {
      roman += letters;
      left -= value;
    }
  }
  return roman;
}

const ALPHABET = [...'abcdđeghiklmnopqrstuvxy'];

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function levelOf(label: BlockLabel, block: TextBlock): ILevelsOptions {
  const run = block.runs[0];
  const mark = markOf(label, block);
  // A percent sign of the author's own would be taken for a number.
  const literal = (text: string): string => text.replaceAll('%', '');
  return {
    level: 0,
    format: formatOf(label) ?? LevelFormat.DECIMAL,
    text: isBullet(label) ? mark : `${literal(label.before)}%1${literal(label.after)}`,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.SPACE,
    start: isBullet(label) ? 1 : label.ordinal,
    style: {
      run: {
        bold: run?.bold === true,
        italics: run?.italic === true,
        ...(run?.size === undefined ? {} : { size: run.size * 2 }),
      },
    },
  };
}
