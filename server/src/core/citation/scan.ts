import type { Flat } from '../text/flat.ts';
import { spanOf } from '../text/flat.ts';
import { nextAnchor } from './anchor.ts';
import { type Found, toCitation } from './found.ts';
import type { Citation, InternalReference } from './model.ts';
import { readDocument } from './read.ts';
import { readBare, readNext } from './read-more.ts';
import { readLocator } from './slots/locator.ts';
import { typeWordAt } from './slots/type.ts';

/** Citations of other documents, in order of place; spans are of the source. Linear in the length of the text. */
export function scanCitations(flat: Flat): readonly Citation[] {
  return scanAll(flat).citations;
}

/** Places of the document itself: "khoản 2 Điều 3", "Mục II Kế hoạch này". */
export function scanReferences(flat: Flat): readonly InternalReference[] {
  return scanAll(flat).references;
}

/** Both at once, for callers that need both. */
export function scanAll(flat: Flat): {
  readonly citations: readonly Citation[];
  readonly references: readonly InternalReference[];
} {
  const { text } = flat;
  const citations: Citation[] = [];
  const references: InternalReference[] = [];
  if (!FIGURE.test(text) && !MAY_HOLD.test(text)) return { citations, references };
  let last: Found | undefined;
  let at = 0;
  let floor = 0;
  let figure = -1;
  const take = (found: Found) => {
    if (!isOwnNumber(text, found)) citations.push(toCitation(flat, found));
    last = found;
    at = found.to;
    floor = at;
  };
  for (;;) {
    const following = last === undefined ? undefined : readNext(flat, last);
    if (following !== undefined) {
      take(following);
      continue;
    }
    last = undefined;
    const anchor = nextAnchor(text, at);
    if (anchor === undefined) return { citations, references };
    if (anchor.kind === 'number') {
      const bare = readBare(flat, anchor.at, floor);
      if (bare !== undefined) take(bare);
      else at = anchor.at + 1;
      continue;
    }
    if (anchor.kind === 'word') {
      if (figure < anchor.at) figure = nextFigure(text, anchor.at);
      // Without a number such a word is only a word; most of them are passed by here.
      if (figure > anchor.at + FARTHEST) {
        at = anchor.at + 1;
        continue;
      }
    }
    const locator = anchor.kind === 'unit' ? readLocator(text, anchor.at) : undefined;
    if (locator === undefined) {
      const word = typeWordAt(text, anchor.at);
      const document = word === undefined ? undefined : readDocument(flat, word, undefined);
      if (document !== undefined) take(document);
      else at = word?.to ?? anchor.at + 1;
      continue;
    }
    const type = locator.own ? undefined : typeAfter(text, locator.to);
    const found = type === undefined ? undefined : readDocument(flat, type, locator);
    if (found !== undefined) {
      take(found);
      continue;
    }
    const to = type === undefined ? locator.to : ownEnd(text, type.to);
    // A unit alone on its line is a label. "Điều 5 Quy chế làm việc ban hành kèm theo …" is of another document.
    const label = locator.from === 0 && to !== undefined && /^[.:]?$/u.test(text.slice(to, to + 2));
    if (to !== undefined && !label)
      references.push({ span: spanOf(flat, locator.from, to), text: text.slice(locator.from, to) });
    at = to ?? locator.to;
  }
}

/** "Luật số: 06/2022/QH15" alone on its line is the number of the document itself. */
function isOwnNumber(text: string, found: Found): boolean {
  const whole = found.from === 0 && found.to === text.length;
  return whole && found.number?.colon !== undefined && found.date === undefined && OF_ASSEMBLY.has(found.slug);
}

/** Where the next figure stands, or the symbol of a number that is still blank ("số …/KH-SCT"). */
function nextFigure(text: string, from: number): number {
  FIGURE_OR_BLANK.lastIndex = from;
  return FIGURE_OR_BLANK.exec(text)?.index ?? text.length + FARTHEST;
}

function typeAfter(text: string, from: number) {
  OF.lastIndex = from;
  const of = OF.exec(text)?.[0];
  return of === undefined ? undefined : typeWordAt(text, from + of.length);
}

/** Where "Kế hoạch này" or a bare "Kế hoạch" ends; undefined where the type word goes on to name another document. */
function ownEnd(text: string, from: number): number | undefined {
  OWN.lastIndex = from;
  if (OWN.test(text)) return OWN.lastIndex;
  OWN_END.lastIndex = from;
  return OWN_END.test(text) ? from : undefined;
}

// Most lines hold nothing to find; a line without a figure, a law or a resolution is left at once.
const FIGURE = /\d/u;
const FIGURE_OR_BLANK = /\d|[/-] ?\p{Lu}/gu;
// A type word, and a title before the number.
const FARTHEST = 140;
const MAY_HOLD =
  /[Ll]uật|LUẬT|[Pp]háp lệnh|Hiến pháp|Nghị quyết|Kết luận|Điều lệ|[Đđ]iểm|[Kk]hoản|[Mm]ục|Chương|Phần|(?:chương|phần) [IVX]|[Pp]hụ lục| số /u;
const OF_ASSEMBLY: ReadonlySet<string> = new Set(['luat', 'bo-luat', 'phap-lenh', 'nghi-quyet', 'lenh']);
// An annex or a form is named with the document that it came with.
const OF = /,? \(?(?:được )?(?:ban hành )?kèm theo |(?: của|, của|,| trong| tại)? /uy;
const OWN = / này(?!\p{L})/uy;
// "Mục II của Kế hoạch." without a name: the document's own.
const OWN_END = /(?=[,.;:)]|$)/uy;
