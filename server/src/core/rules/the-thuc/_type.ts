import { DOCUMENT_TYPES } from '../../law/types.ts';
import type { RuleContext } from '../../lint/rule.ts';
import { typeLine } from '../../tree/header.ts';
import type { Leaf } from '../../tree/nodes.ts';

/**
 * The line below the header that names a type of document in small letters ("Kế hoạch"), where no type line in
 * capitals stands.
 */
export function typeInSmallLetters({ doc, view }: RuleContext): Leaf | undefined {
  if (doc.preface.type !== undefined) return undefined;
  const after = doc.preface.span?.end ?? doc.span.start;
  const leaf = view.printed.find((one) => one.area === 'main' && one.span.start >= after && TEXTS.has(one.role));
  return NAMES.has(leaf?.flat.text.toLowerCase() ?? '') ? leaf : undefined;
}

const TEXTS: ReadonlySet<string> = new Set(['opening', 'text', 'heading', 'closing', 'subject', 'agency']);
const NAMES: ReadonlySet<string> = new Set(
  DOCUMENT_TYPES.filter((type) => type.heads).map((type) => type.name.toLowerCase()),
);

/** A type line in capitals that a line foreign to the header keeps the tree from seeing. */
export function typeStandsLower({ view }: RuleContext): boolean {
  return view.printed.slice(0, NEAR).some((leaf) => leaf.role !== 'type' && typeLine(leaf.flat.text) !== undefined);
}

/** Place and date in a form that the tree does not take for them: "Sông Hoa, 05 tháng 3 năm 2026". */
export function strayPlaceDate({ doc, view }: RuleContext): StrayPlaceDate | undefined {
  if (doc.preface.placeDate !== undefined) return undefined;
  for (const leaf of view.printed.slice(0, NEAR)) {
    const found = leaf.flat.text.length > 70 ? null : STRAY.exec(leaf.flat.text);
    if (found !== null) return { leaf, right: `${found[1]}, ngày ${found[2]} tháng ${found[3]} năm ${found[4]}` };
  }
  return undefined;
}

export interface StrayPlaceDate {
  readonly leaf: Leaf;
  readonly right: string;
}

/** Leaves of the file among which a header is looked for. */
const NEAR = 14;
const STRAY = /^(\p{Lu}[\p{L} .]{1,40})[,;] ?(?:[Nn]gày ?)?(\d{1,2}) ?[Tt]háng ?(\d{1,2}),? ?(?:[Nn]ăm ?)?(\d{4})\.?$/u;

/** "HIỆU TRƯỞNG TRƯỜNG …", or the agency of the header once more: who decides, in capitals. */
export function namesAuthority(text: string, agency: string | undefined): boolean {
  if (text === agency) return true;
  return !/\p{Ll}/u.test(text) && AUTHORITY.test(text);
}

const AUTHORITY =
  /^(?:(?:TỔNG |PHÓ )?GIÁM ĐỐC|HIỆU TRƯỞNG|CHỦ TỊCH|[ỦU][YỶ] BAN NHÂN DÂN|(?:BỘ|CỤC|VỤ|CHI CỤC|TỔNG CỤC) TRƯỞNG|TRƯỞNG (?:PHÒNG|BAN)|THỦ TƯỚNG|HỘI ĐỒNG NHÂN DÂN) \p{Lu}/u;
