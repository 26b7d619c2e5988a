/**
 * How much of the slips that leave a right syllable `chinh-ta/tu-viet-sai` finds with a quarter, half, … of its lists.
 * `node scripts/spelling/curve.ts PATH…`: texts that were not read when the lists were written.
 */
import { readFileSync } from 'node:fs';
import { parse } from '../../server/src/core/parse.ts';
import { isSyllable } from '../../server/src/core/spelling/syllable.ts';
import { isUsed } from '../../server/src/core/spelling/used.ts';
import { entriesOf, indexOf, type WordIndex } from '../../server/src/core/spelling/word-index.ts';
import { LISTS } from '../../server/src/core/spelling/word-lists.ts';
import { wordSlips } from '../../server/src/core/spelling/word-slips.ts';
import { KINDS } from './kinds.ts';

const lines = process.argv
  .slice(2)
  .flatMap((path) => parse(readFileSync(path, 'utf8')).leaves.map(({ flat }) => flat.text))
  .filter((text) => text.length > 20);

interface Spoilt {
  readonly text: string;
  readonly at: number;
  readonly used: boolean;
}
const spoilt = KINDS.slice(0, 11).flatMap(({ title, spoil }) => spoiltBy(title, spoil));
console.log(
  `${lines.length} đoạn, ${spoilt.length} chữ thành âm tiết khác, ${spoilt.filter(({ used }) => used).length} thành âm tiết có dùng`,
);

for (const share of [25, 50, 75, 100]) {
  const index = indexOf({ ...LISTS, words: [partOf(share)] });
  const pairs = index.afters.reduce((sum, list) => sum + (list?.length ?? 0), 0);
  const found = spoilt.filter((one) => isFound(one, index));
  const used = found.filter((one) => one.used).length;
  const all = spoilt.filter((one) => one.used).length;
  const right = lines.reduce((sum, line) => sum + wordSlips(line, index).length, 0);
  console.log(
    `  ${String(share).padStart(3)} % (${pairs} từ): thấy ${percent(found.length, spoilt.length)}; của âm tiết có dùng ${percent(used, all)}; báo trên văn bản gốc ${right} chỗ`,
  );
}

function isFound({ text, at }: Spoilt, index: WordIndex): boolean {
  return wordSlips(text, index).some(({ wrongFrom, wrongTo }) => wrongFrom <= at && at <= wrongTo);
}

/** Every eighth word of each line, another eighth for each kind. */
function spoiltBy(title: string, spoil: (typeof KINDS)[number]['spoil']): Spoilt[] {
  let state = title.length * 7919;
  const random = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  return lines.flatMap((text) => {
    const words = [...text.matchAll(/[\p{L}\p{M}\d]+/gu)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      text: match[0],
    }));
    const line = { text, words };
    const made: Spoilt[] = [];
    for (let i = Math.floor(random() * 8); i < words.length; i += 8) {
      const slip = spoil(line, i, random);
      if (slip === undefined || !/[^\u0000-\u007f]/u.test(slip.text) || !isSyllable(slip.text)) continue;
      made.push({
        text: text.slice(0, slip.from) + slip.text + text.slice(slip.to),
        at: slip.from,
        used: isUsed(slip.text.toLowerCase()),
      });
    }
    return made;
  });
}

/** The part of the words whose letters add up below the share: the same ones in every run. */
function partOf(share: number): string {
  return [...entriesOf(LISTS.words)]
    .map(({ head, tails }) => `${head}: ${tails.filter((tail) => place(`${head} ${tail}`) < share).join(' ')}`)
    .filter((entry) => !entry.endsWith(': '))
    .join(' / ');
}

function place(word: string): number {
  return [...word].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7) % 100;
}

function percent(part: number, whole: number): string {
  return `${Math.floor((1000 * part) / whole) / 10} % (${part}/${whole})`;
}
