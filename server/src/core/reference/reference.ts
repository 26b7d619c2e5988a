import type { InternalReference } from '../citation/model.ts';
import { scanReferences } from '../citation/scan.ts';
import { type LocatorUnit, unitsOf } from '../citation/slots/locator.ts';
import { typeWordAt } from '../citation/slots/type.ts';
import { indexAt, spanOf } from '../text/flat.ts';
import type { Span } from '../text/span.ts';
import type { Leaf } from '../tree/nodes.ts';

/** A reference of a leaf taken apart: its units, and the document that it names as its own. */
export interface Reference extends InternalReference {
  readonly leaf: Leaf;
  /** Indexes into the plain text of the leaf. */
  readonly from: number;
  readonly to: number;
  readonly units: readonly ReferenceUnit[];
  /** Slug of "Kế hoạch này"; undefined where the reference ends in a unit. */
  readonly ownType: string | undefined;
  /** What follows names another text ("Điều 3 của Hiệp định …", "Mục II nêu trên của …"): not of this document. */
  readonly foreign: boolean;
}

export interface ReferenceUnit extends LocatorUnit {
  readonly span: Span;
}

/** The references of a leaf in the order of the text; none in leaves that don't refer. */
export function referencesOf(leaf: Leaf): readonly Reference[] {
  if (leaf.area === 'outside' || !REFERRING.has(leaf.role)) return [];
  const { flat } = leaf;
  const { text } = flat;
  if (!MAY_REFER.test(text)) return [];
  return scanReferences(flat).map((found) => {
    const from = indexAt(flat, found.span.start);
    const to = from + found.text.length;
    const units = unitsOf(text, from).map((unit) => ({ ...unit, span: spanOf(flat, unit.from, unit.to) }));
    const end = units.at(-1)?.to ?? to;
    return { ...found, leaf, from, to, units, ownType: ownTypeIn(text, end, to), foreign: isForeign(text, to) };
  });
}

/** "Kế hoạch này" between the last unit and the end of the reference. */
function ownTypeIn(text: string, from: number, to: number): string | undefined {
  if (!/ này$/u.test(text.slice(from, to))) return undefined;
  OF.lastIndex = from;
  const of = OF.exec(text)?.[0].length ?? 0;
  return typeWordAt(text, from + of)?.slug;
}

/**
 * Whether another text is named behind the reference. The scanner has already read the citations that it knows; what is
 * left is "Điều 3 Hiệp định …", "Mục II nêu trên", "Phụ lục I kèm theo Nghị định", "Mục IX của phiếu khảo sát".
 */
function isForeign(text: string, to: number): boolean {
  FOREIGN.lastIndex = to;
  return FOREIGN.test(text);
}

const REFERRING: ReadonlySet<Leaf['role']> = new Set(['opening', 'heading', 'text', 'cell', 'closing', 'annexNote']);
// Most lines name no unit and needn't be scanned a second time.
const MAY_REFER =
  /(?:[Đđ]i[ểề][mu]|[Kk]hoản|[Mm]ục|[Cc]hương|[Pp]hần|[Pp]hụ lục|[Tt]iết) (?:[\dIVXLC]|này|thứ|số|[a-zđ]\d?(?!\p{L}))/u;
const OF = /,? \(?(?:được )?(?:ban hành )?kèm theo |(?: của|, của|,| trong| tại)? /uy;
const FOREIGN =
  /,?(?: và|,)?(?: quy định)?(?: \(?(?:được )?(?:ban hành )?kèm theo| của| tại| thuộc| trong)? (?:\p{Lu}|văn bản|phụ lục|(?:bài|biểu mẫu|giáo trình|hợp đồng|phiếu|sách|tài liệu|tờ khai)(?!\p{L}| này)|(?:nêu|nói) trên|(?:ban hành )?kèm theo)/uy;
