import type { DocumentTree, Leaf, Signature } from '../../tree/nodes.ts';

/** Lines of a signature above the name, as written, from the top. */
export function officeLines({ onBehalf, forPosition, position }: Signature): readonly Leaf[] {
  // "Q. GIÁM ĐỐC" is capacity and office in one line.
  const lines = new Set([onBehalf, forPosition, ...(position?.leaves ?? [])].filter((leaf) => leaf !== undefined));
  return [...lines].sort((a, b) => a.span.start - b.span.start);
}

/** The one signature of a document; undefined where several sign it, or nobody yet. */
export function onlySignature(doc: DocumentTree): Signature | undefined {
  const { signatures } = doc.conclusions;
  return signatures.length === 1 ? signatures[0] : undefined;
}

/** Offices of those who lead a body, in capitals; what follows ("SỞ", "BAN CHỈ ĐẠO") may be part of the line. */
export const LEADING_OFFICE =
  /^(?:TỔNG )?(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG (?:BAN|PHÒNG|KHOA|ĐOÀN)|CHỦ NHIỆM|THỦ TRƯỞNG|ĐỘI TRƯỞNG|TỔ TRƯỞNG)(?!\p{L})/u;
