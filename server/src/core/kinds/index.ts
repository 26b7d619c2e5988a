import type { DocumentTree, KindId, Regime } from '../tree/nodes.ts';
import baoCao from './bao-cao.ts';
import chiThi from './chi-thi.ts';
import congVan from './cong-van.ts';
import { NAMED_KINDS } from './form-1-4.ts';
import { FORM_KINDS } from './forms.ts';
import huongDan from './huong-dan.ts';
import keHoach from './ke-hoach.ts';
import type { ElementRequirement, Kind, KindVariant, PartRequirement, SectionRequirement } from './kind.ts';
import { luat, phapLenh } from './luat.ts';
import nghiDinh from './nghi-dinh.ts';
import nghiQuyet from './nghi-quyet.ts';
import { partsOfRegime } from './parts.ts';
import phatDong from './phat-dong.ts';
import quyetDinh from './quyet-dinh.ts';
import thongBao from './thong-bao.ts';
import thongTu from './thong-tu.ts';
import toTrinh from './to-trinh.ts';
import { UNFORMED_KINDS } from './unformed.ts';

/** The kinds that Điều 7 of Nghị định 30/2020/NĐ-CP names, with launch, decree, circular, law and ordinance; the most used first. */
export const KINDS: readonly Kind[] = [
  keHoach,
  phatDong,
  chiThi,
  quyetDinh,
  thongBao,
  congVan,
  baoCao,
  toTrinh,
  huongDan,
  nghiQuyet,
  nghiDinh,
  thongTu,
  luat,
  phapLenh,
  ...NAMED_KINDS,
  ...FORM_KINDS,
  ...UNFORMED_KINDS,
];

export function kindById(id: KindId): Kind | undefined {
  return BY_ID.get(id);
}

/** The variant whose words stand in the type line or the subject, if any. */
function variantOf(kind: Kind, doc: DocumentTree): KindVariant | undefined {
  const spoken = `${doc.preface.type?.text ?? ''} ${doc.preface.subject?.text ?? ''}`.toLowerCase();
  return kind.variants.find((variant) => variant.phrases.some((phrase) => spoken.includes(phrase)));
}

/** What is asked of one document: its kind with the variant and the regime that its text shows. */
export interface Demands {
  readonly kind: Kind;
  readonly variant: KindVariant | undefined;
  readonly regime: Regime;
  readonly parts: readonly PartRequirement[];
  readonly sections: readonly SectionRequirement[];
  readonly elements: readonly ElementRequirement[];
}

/** Undefined for a document of a kind without a form of its own here, and for a text that is no document. */
export function demandsOn(doc: DocumentTree): Demands | undefined {
  const kind = kindById(doc.kind);
  if (kind === undefined) return undefined;
  const variant = variantOf(kind, doc);
  const regime = doc.regime ?? kind.regime;
  return {
    kind,
    variant,
    regime,
    parts: partsOfRegime(regime, kind.parts, kind.regime),
    sections: variant === undefined || variant.sections.length === 0 ? kind.sections : variant.sections,
    elements: variant === undefined ? kind.elements : variant.elements,
  };
}

/** True when the heading (any case, with or without its number) names the section. */
export function headingNames(heading: string, section: SectionRequirement): boolean {
  const lower = heading.toLowerCase();
  return section.aliases.some((alias) => lower.includes(alias));
}

/** Elements that the text (in lower case, NFC, single spaces) doesn't speak of. */
export function missingElements(lowerText: string, elements: readonly ElementRequirement[]): ElementRequirement[] {
  return elements.filter((element) => !element.phrases.some((phrase) => lowerText.includes(phrase)));
}

const BY_ID: ReadonlyMap<KindId, Kind> = new Map(KINDS.map((kind) => [kind.id, kind]));
