import { spanOf } from '../text/flat.ts';
import { isAllCaps } from '../text/letters.ts';
import { type Build, hull, partOf } from './context.ts';
import { isAgencyHead } from './header.ts';
import type { Leaf, Signature } from './nodes.ts';

/** A piece of the signature block: a line in capitals, a name, a note such as "(đã ký)". */
export interface SignaturePiece {
  readonly role: 'caps' | 'signer' | 'note';
  readonly leaf: Leaf;
  /** Which of the signing columns of its row it stands in, from 0. */
  readonly column: number;
}

const NAME = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{L}*){1,5}$/u;
const DEGREE =
  /^(?:PGS|GS|TS|ThS|Ths|BSCK|BS|KS|CN|LS|NGƯT|NGND|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng)(?:\. ?| |(?=\p{Lu}))/u;

/** "Bế Văn Hùng", also with a title before it; at most 45 characters, no punctuation at the end. */
export function isPersonName(text: string): boolean {
  // The word of the form for a name that is still to be filled in.
  if (text === 'Họ và tên') return true;
  if (text.length > 45) return false;
  // Degrees come off one by one: one expression for both would have to try every way to part them from the name.
  let name = text;
  for (let i = 0; i < 4; i += 1) name = name.replace(DEGREE, '');
  if (isSmallOffice(text)) return false;
  return (NAME.test(name) || NAME.test(text)) && !isAllCaps(text) && (!NO_NAME.test(text) || NAMED_LUU.test(text));
}

/** Lưu is a family name too: "Lưu Văn An" signs, "Lưu VT" and "Lưu Văn phòng" are the last recipient. */
const NO_NAME = /^(?:Nơi nhận|Kính gửi|Số |Lưu)/u;
const NAMED_LUU = /^Lưu(?: \p{Lu}\p{Ll}{1,7}){2,4}$/u;

/** "Giám đốc", "KT. Chủ tịch": the office of the signer that isn't written in capitals. */
export function isSmallOffice(text: string): boolean {
  return text.length <= 60 && SMALL_OFFICE.test(text) && !isAllCaps(text);
}

const SMALL_OFFICE =
  /^(?:(?:TM|KT|TL|TUQ|Q)\. ?)?(?:Phó )?(?:Tổng )?(?:Giám đốc|Chủ tịch|Bộ trưởng|Thứ trưởng|Trưởng (?:ban|phòng|khoa|đoàn)|Hiệu trưởng|Chánh (?:văn phòng|thanh tra)|Cục trưởng|Vụ trưởng|Chi cục trưởng|Viện trưởng|Chủ nhiệm)(?: [\p{L} ,]{1,40})?$/iu;

/** Groups the pieces of one or several signers; names side by side share out the offices above them. */
export function signatures(build: Build, pieces: readonly SignaturePiece[]): readonly Signature[] {
  const out: Signature[] = [];
  let caps: SignaturePiece[] = [];
  let names: Leaf[] = [];
  const flush = (): void => {
    if (names.length > 1) {
      const groups = byColumn(caps, names.length) ?? shareOut(leavesOf(caps), names.length);
      names.forEach((name, i) => {
        out.push(signature(build, groups[i] ?? [], name));
      });
    } else if (names.length === 1 || caps.length > 0) out.push(signature(build, leavesOf(caps), names[0]));
    caps = [];
    names = [];
  };
  for (const piece of pieces) {
    if (piece.role === 'signer') names.push(piece.leaf);
    else if (piece.role === 'caps') {
      if (names.length > 0) flush();
      caps.push(piece);
    }
  }
  // Capitals below the last name ("PHÓ GIÁM ĐỐC SỞ …") are his other office, not a further signer.
  if (names.length === 0 && out.length > 0) {
    for (const { leaf } of caps) recast(build, leaf, 'signatureNote');
    caps = [];
  }
  flush();
  return out;
}

function leavesOf(pieces: readonly SignaturePiece[]): Leaf[] {
  return pieces.map((piece) => piece.leaf);
}

/** Signers side by side: the offices stand in the columns of the names; undefined where they stand one below another. */
function byColumn(caps: readonly SignaturePiece[], count: number): Leaf[][] | undefined {
  const groups = Array.from({ length: count }, (_, column) =>
    leavesOf(caps.filter((piece) => Math.min(piece.column, count - 1) === column)),
  );
  return groups.every((group) => group.length > 0) ? groups : undefined;
}

const HEAD =
  /^(?:PHÓ |TỔNG )?(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG|HIỆU TRƯỞNG|CHÁNH|BÍ THƯ|CỤC TRƯỞNG|VIỆN TRƯỞNG)/u;

function shareOut(caps: readonly Leaf[], count: number): Leaf[][] {
  const groups: Leaf[][] = [];
  for (const leaf of caps) {
    const last = groups[groups.length - 1];
    if (HEAD.test(leaf.flat.text)) groups.push([leaf]);
    else last?.push(leaf);
  }
  return groups.length === count ? groups : [];
}

const ON_BEHALF = /^(?:TM ?\.|T\/M ?\.?|TM\/|TM )/u;
const FOR = /^(KT ?\.|K\/T ?\.?|KT\/|TL ?\.|T\/L ?\.?|TL\/|TUQ ?\.|Q ?\.)/u;

function signature(build: Build, caps: readonly Leaf[], signer: Leaf | undefined): Signature {
  let onBehalf: Leaf | undefined;
  let forPosition: Leaf | undefined;
  const office: Leaf[] = [];
  for (const [i, leaf] of caps.entries()) {
    const { text } = leaf.flat;
    if (ON_BEHALF.test(text)) onBehalf = recast(build, leaf, 'onBehalf');
    else if (FOR.test(text)) {
      if (forPosition !== undefined) onBehalf ??= recast(build, forPosition, 'onBehalf');
      forPosition = recast(build, leaf, 'forPosition');
    } else if (i === 0 && isAgencyName(text) && isOffice(caps[1]?.flat.text ?? '')) {
      // Papers of several agencies have the name of each above its signer.
      recast(build, leaf, 'signatureNote');
    } else office.push(leaf);
  }
  const nearest = forPosition ?? onBehalf;
  const capacity =
    nearest === undefined ? undefined : (FOR.exec(nearest.flat.text) ?? ON_BEHALF.exec(nearest.flat.text))?.[0].trim();
  const position = partOf(office) ?? actingPosition(forPosition);
  const spans = [...caps.map((leaf) => leaf.span), signer?.span];
  return { span: hull(spans) ?? { start: 0, end: 0 }, onBehalf, forPosition, capacity, position, signer };
}

function isAgencyName(text: string): boolean {
  return isAgencyHead(text) && !HEAD.test(text) && !/^\p{Lu}+(?: \p{Lu}+)? TRƯỞNG(?!\p{L})/u.test(text);
}

function isOffice(text: string): boolean {
  return FOR.test(text) || ON_BEHALF.test(text) || HEAD.test(text);
}

/** "Q. GIÁM ĐỐC" alone: the office stands on the same line. */
function actingPosition(leaf: Leaf | undefined): Signature['position'] {
  const prefix = leaf === undefined ? null : /^Q ?\. ?/u.exec(leaf.flat.text);
  if (leaf === undefined || prefix === null) return undefined;
  const span = spanOf(leaf.flat, prefix[0].length, leaf.flat.text.length);
  return { span, text: leaf.flat.text.slice(prefix[0].length), leaves: [leaf] };
}

function recast(build: Build, leaf: Leaf, role: Leaf['role']): Leaf {
  const at = build.leaves.indexOf(leaf);
  const changed: Leaf = { ...leaf, role };
  if (at >= 0) build.leaves[at] = changed;
  return changed;
}
