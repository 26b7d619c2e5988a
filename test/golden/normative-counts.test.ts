import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import type { BodyNode, DocumentTree } from '../../server/src/core/tree/nodes.ts';
import { longDecree } from '../harness/decree.ts';
import { SHARED } from '../harness/golden.ts';

/** What a normative text is divided into; the Điều are numbered 1 … n, through the chapters. */
interface Counts {
  readonly parts: number;
  readonly chapters: number;
  readonly sections: number;
  readonly articles: number;
  /** Điều that the text quotes from another one: they are none of its own. */
  readonly quotedArticles: number;
}

// Counted by hand in the texts, not by this program. Forms in the annexes (TT 01/2011) have Điều of their own; they are not
// the circular's.
const BY_HAND: readonly (readonly [path: string, counts: Counts])[] = [
  ['normative/luat-140-2025-sua-luat-gia.txt', counts(0, 0, 0, 2, 0)],
  ['normative/nd-146-2025-phan-quyen-cong-thuong.txt', counts(0, 25, 21, 61, 3)],
  ['normative/nd-30-2020-cong-tac-van-thu.txt', counts(0, 7, 5, 38, 0)],
  ['normative/nd-31-2026-xu-phat-luu-tru.txt', counts(0, 4, 0, 22, 0)],
  ['normative/pl-09-2025-ubtvqh.txt', counts(0, 0, 0, 2, 2)],
  ['normative/tt-01-2011-bnv-the-thuc.txt', counts(0, 4, 0, 19, 0)],
  ['emulation/bng-03-2018-tt-thi-dua.txt', counts(0, 8, 4, 38, 0)],
  ['emulation/luat-06-2022-qh15-thi-dua-khen-thuong.txt', counts(0, 8, 7, 96, 0)],
  ['emulation/tt-143-2025-btc-muc-chi-tdkt.txt', counts(0, 0, 0, 3, 0)],
];

const corpus = new URL('corpus/', SHARED);
const present = existsSync(corpus);

describe('laws, decrees and circulars are read to the Chương and Điều that they have', () => {
  if (!present) {
    it('../shared/corpus is absent: real texts are not counted here', () => {
      console.log('Bỏ qua: không có ../shared/corpus, số chương, điều của văn bản thật không được đếm.');
    });
    return;
  }
  it.each(BY_HAND)('%s', (path, expected) => {
    const { main } = parse(textOf(path));
    expect(countsOf(main)).toEqual(expected);
    expect(main.regime).toBe('quy-pham');
    expect(articlesIn(main.body)).toEqual(numbersTo(expected.articles));
  });

  it('also when they stand in one file, one after the other', () => {
    const joined = parse(BY_HAND.map(([path]) => textOf(path)).join('\n\n'));
    // Forms at the end of a circular are documents too: they have one Điều at most.
    const found = [joined.main, ...joined.documents].filter((doc) => articlesIn(doc.body).length > 1);
    expect(found.map((doc) => chaptersAndArticles(doc))).toEqual(
      BY_HAND.map(([, { chapters, articles }]) => [chapters, numbersTo(articles)]),
    );
  });
});

describe('a long decree of our own', () => {
  it.each([1, 40, 400, 1000])('%i KB: all Điều in order, none of the quoted ones', (kilobytes) => {
    const long = longDecree(kilobytes * 1024);
    const { main, documents, outside } = parse(long.text);
    expect(countsOf(main)).toEqual({
      parts: 0,
      chapters: long.chapters,
      sections: long.sections,
      articles: long.articles,
      quotedArticles: long.quotes * 2,
    });
    expect(articlesIn(main.body)).toEqual(numbersTo(long.articles));
    // Roman figures of nine letters (CLXXXVIII) are numbers as others are.
    const chapters = main.body.flatMap((node) => (node.type === 'chapter' ? [node.ordinal] : []));
    expect(chapters).toEqual(numbersTo(long.chapters).map(Number));
    expect(documents).toEqual([]);
    expect(outside).toEqual([]);
  });
});

function counts(
  parts: number,
  chapters: number,
  sections: number,
  articles: number,
  quotedArticles: number,
): Counts {
  return { parts, chapters, sections, articles, quotedArticles };
}

function textOf(path: string): string {
  return readFileSync(new URL(path, corpus), 'utf8');
}

function numbersTo(count: number): string[] {
  return Array.from({ length: count }, (_, i) => String(i + 1));
}

function countsOf(doc: DocumentTree): Counts {
  const all = [...nodesIn(doc.body)];
  const ofType = (type: BodyNode['type']): number => all.filter((node) => node.type === type).length;
  const quoted = [...all, ...doc.attachments.flatMap((annex) => [...nodesIn(annex.body)])].flatMap((node) =>
    node.type === 'quote' ? node.children.filter((line) => /^“?Điều \d+\./u.test(line.leaf.flat.text)) : [],
  );
  return {
    parts: ofType('part'),
    chapters: ofType('chapter'),
    sections: ofType('section'),
    articles: ofType('article'),
    quotedArticles: quoted.length,
  };
}

function chaptersAndArticles(doc: DocumentTree): readonly [number, readonly string[]] {
  return [[...nodesIn(doc.body)].filter((node) => node.type === 'chapter').length, articlesIn(doc.body)];
}

/** Numbers with their letters, in order of place. */
function articlesIn(body: readonly BodyNode[]): string[] {
  return [...nodesIn(body)].flatMap((node) => (node.type === 'article' ? [`${node.num}`] : []));
}

/** What is quoted is not gone into: it is another text's. */
function* nodesIn(nodes: readonly BodyNode[]): Generator<BodyNode> {
  for (const node of nodes) {
    yield node;
    if ('children' in node && node.type !== 'quote') yield* nodesIn(node.children);
  }
}
