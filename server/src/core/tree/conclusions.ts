import { type Flat, sliceFlat, spanOf } from '../text/flat.ts';
import { isAllCaps, startsLower } from '../text/letters.ts';
import { addLeaf, type Build, hull } from './context.ts';
import { isAgencyHead, isNationalTitle, isPartyTitle } from './header.ts';
import type { BodyNode, Conclusions, EndMark, Leaf } from './nodes.ts';
import { isContentsLabel, type Row, type TextRow } from './row.ts';
import { isPersonName, isSmallOffice, type SignaturePiece, signatures } from './signature.ts';

const RECIPIENTS = /^(?:Nơi nhận ?(?::|$)|N(?:ơi N|ƠI N)(?:hận|HẬN) ?:)/u;
/** The mark or a blank after the letters keeps titles such as "QUY ĐỊNH CHUNG" out. */
const CAPACITY = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)(?:\s?[./]\s?|\s)\p{Lu}{2}/u;
const POSITION =
  /^(?:PHÓ |TỔNG |QUYỀN )?(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|THỦ TRƯỞNG|TRƯỞNG|HIỆU TRƯỞNG|CHÁNH|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VIỆN TRƯỞNG|THỐNG ĐỐC|BÍ THƯ|CHỦ NHIỆM|TỔNG THANH TRA|THƯ KÝ|CHỦ TỌA|CHỦ TOẠ|ĐẠI DIỆN|ĐỘI TRƯỞNG|CHỈ HUY TRƯỞNG|NGƯỜI|HẠN, CHỨC VỤ)/u;

/** Row where recipients and signature begin, in `[from, to)`; `to` where there is neither. */
export function conclusionsStart(rows: readonly Row[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const row = rows[i];
    if (row?.type !== 'text' || !row.columns.some((column) => RECIPIENTS.test(column.text))) continue;
    let start = i;
    while (start > from && isSignatureRow(rows[start - 1])) start -= 1;
    return start;
  }
  for (let i = from; i < to; i += 1) {
    const row = rows[i];
    if (row?.type !== 'text' || !isAllCaps(row.flat.text) || row.hashes > 0) continue;
    const { text } = row.flat;
    if (
      text.length <= 70 &&
      (CAPACITY.test(text) || (POSITION.test(text) && row.markers.length === 0)) &&
      nameFollows(rows, i, to)
    ) {
      return i;
    }
  }
  return to;
}

function nameFollows(rows: readonly Row[], at: number, to: number): boolean {
  for (let i = at + 1; i < to && i < at + 6; i += 1) {
    const row = rows[i];
    if (row?.type !== 'text') continue;
    if (isPersonName(row.flat.text)) return true;
    if (!isAllCaps(row.flat.text) && !NOTE.test(row.flat.text)) return false;
  }
  return false;
}

const NOTE = /^\[? ?\(? ?(?:daky|đã ký|Đã ký|ĐÃ KÝ|Đã {1,2}ký|chữ ký|Chữ ký|Ký, ghi rõ|ký, ghi rõ|ký tên|Ký tên)/u;

/** Between two offices of one signer: "BÍ THƯ / kiêm / TRƯỞNG BAN CHỈ ĐẠO" (Hướng dẫn 05-HD/VPTW, điểm 7.1.2). */
const BESIDES = /^kiêm$/u;

/** A line above "Nơi nhận" that belongs to the signature block and not to the body. */
function isSignatureRow(row: Row | undefined): boolean {
  if (row?.type !== 'text' || row.hashes > 0) return false;
  return row.columns.every(({ text }) => {
    if (text === '') return true;
    if (text.length > 70 || /[.;:,]$/u.test(text)) return false;
    if (isPersonName(text) || NOTE.test(text) || BESIDES.test(text)) return true;
    return isAllCaps(text) && (CAPACITY.test(text) || (row.markers.length === 0 && !/\d/u.test(text)));
  });
}

interface Zone {
  readonly conclusions: Omit<Conclusions, 'endMark'>;
  /** Index of the first row after the zone. */
  readonly next: number;
}

/** Reads recipients and signatures from row `from` on, column by column, up to `to` or the first row that is neither. */
export function readConclusions(build: Build, rows: readonly Row[], from: number, to: number): Zone {
  let label: Leaf | undefined;
  const recipients: Leaf[] = [];
  const goesOn = new Set<Leaf>();
  const signing: SignaturePiece[] = [];
  let open = false;
  // A name has been read; the "Lưu" line that ends the recipients has been.
  let signed = false;
  let ended = false;
  let next = to;
  for (let i = from; i < to; i += 1) {
    const row = rows[i];
    if (row?.type !== 'text') {
      if (row?.type === 'table') {
        next = i;
        break;
      }
      if (row?.type === 'opaque')
        addLeaf(
          build,
          row.flow.type === 'thematicBreak' ? 'ruleLine' : row.flow.type === 'comment' ? 'comment' : 'code',
          { text: build.source.slice(row.start, row.end), base: row.start },
          { start: row.start, end: row.end },
        );
      continue;
    }
    const stop = label !== undefined && signed && ended;
    if (!belongs(row, open, stop, ended)) {
      next = i;
      break;
    }
    const known = { recipients: recipients.length, signing: signing.length };
    let place = 0;
    for (const column of row.columns) {
      if (column.text === '') continue;
      const found = RECIPIENTS.exec(column.text);
      if (found !== null) {
        label = addLeaf(build, 'recipientsLabel', sliceFlat(column, 0, found[0].length));
        open = true;
        const rest = sliceFlat(column, found[0].length, column.text.length);
        if (rest.text !== '') {
          if (isAllCaps(rest.text) && CAPACITY.test(rest.text)) signing.push(signaturePiece(build, rest, 0));
          else recipients.push(recipientLeaf(build, rest));
        }
        continue;
      }
      if (BESIDES.test(column.text) && signing.length > 0) {
        signing.push({ role: 'note', leaf: addLeaf(build, 'signatureNote', column), column: place });
      } else if (isDash(column.text) && label !== undefined) recipients.push(recipientLeaf(build, column));
      else if (
        isAllCaps(column.text) ||
        isPersonName(column.text) ||
        NOTE.test(column.text) ||
        isSmallOffice(column.text)
      ) {
        for (const piece of splitNote(column)) signing.push(signaturePiece(build, piece, place));
        place += 1;
      } else if (open && startsLower(column.text) && recipients.length > 0) {
        // A recipient that the column's width has broken.
        const rest = addLeaf(build, 'recipient', column);
        goesOn.add(rest);
        recipients.push(rest);
      } else if (/^[…._ ]+$/u.test(column.text) && signing.length > 0) {
        signing.push({ role: 'note', leaf: addLeaf(build, 'signatureNote', column), column: place });
      } else if (open) recipients.push(recipientLeaf(build, column));
      else signing.push({ role: 'note', leaf: addLeaf(build, 'signatureNote', column), column: place });
    }
    signed ||= signing.slice(known.signing).some((piece) => piece.role === 'signer');
    ended ||= recipients.slice(known.recipients).some(isLastRecipient);
  }
  const spans = [label?.span, ...recipients.map((leaf) => leaf.span), ...signing.map((piece) => piece.leaf.span)];
  return {
    conclusions: {
      span: hull(spans),
      recipientsLabel: label,
      recipients: joinBroken(recipients, goesOn),
      signatures: signatures(build, signing),
    },
    next,
  };
}

function belongs(row: TextRow, open: boolean, stop: boolean, ended: boolean): boolean {
  const { text } = row.flat;
  // "Q/ GIÁM ĐỐC" bears no letter of a list.
  if (isContentsLabel(row) && !CAPACITY.test(text)) return false;
  if (row.hashes > 0 || isNationalTitle(text) || isPartyTitle(text)) return false;
  return row.columns.every((column) => {
    const one = column.text;
    if (one === '' || RECIPIENTS.test(one)) return true;
    if (isDash(one)) return !stop;
    if (isPersonName(one) || NOTE.test(one) || BESIDES.test(one)) return true;
    if (isAllCaps(one))
      return !stop || (one.length <= 60 && (CAPACITY.test(one) || POSITION.test(one) || isAgencyHead(one)));
    if (stop) return false;
    if (/^[…._ ]+$/u.test(one)) return true;
    // Before the last recipient it may be a recipient that lacks its dash.
    if (isSmallOffice(one) && (!open || ended)) return true;
    if (startsLower(one)) return open && !ended;
    // Party papers list recipients without dashes.
    return open && one.length <= 200 && /[,;.]$/u.test(one) && !ended;
  });
}

function isLastRecipient({ flat }: Leaf): boolean {
  return /^Lưu(?!\p{L})/u.test(flat.text);
}

function isDash(text: string): boolean {
  return /^[-–—+] ?\p{L}/u.test(text);
}

/** The text of a recipient begins after the dash. */
function recipientLeaf(build: Build, flat: Flat): Leaf {
  const dash = /^[-–—+] ?/u.exec(flat.text)?.[0].length ?? 0;
  return addLeaf(build, 'recipient', sliceFlat(flat, dash, flat.text.length));
}

/** Recipients broken over two lines are shown as one; both leaves stay. */
function joinBroken(leaves: readonly Leaf[], goesOn: ReadonlySet<Leaf>): readonly Leaf[] {
  const out: Leaf[] = [];
  for (const leaf of leaves) {
    const before = out[out.length - 1];
    if (before !== undefined && goesOn.has(leaf)) {
      out[out.length - 1] = {
        ...before,
        span: { start: before.span.start, end: leaf.span.end },
        flat: { ...before.flat, text: `${before.flat.text} ${leaf.flat.text}` },
      };
    } else out.push(leaf);
  }
  return out;
}

function splitNote(flat: Flat): Flat[] {
  const found = /^\(? ?(?:đã ký|Đã ký)\)? ?/u.exec(flat.text);
  if (found === null || !isPersonName(flat.text.slice(found[0].length))) return [flat];
  return [sliceFlat(flat, 0, found[0].length), sliceFlat(flat, found[0].length, flat.text.length)];
}

function signaturePiece(build: Build, flat: Flat, column: number): SignaturePiece {
  if (NOTE.test(flat.text)) return { role: 'note', leaf: addLeaf(build, 'signatureNote', flat), column };
  if (isPersonName(flat.text)) return { role: 'signer', leaf: addLeaf(build, 'signer', flat), column };
  return { role: 'caps', leaf: addLeaf(build, 'position', flat), column };
}

/** `./.` (or what was meant as one) at the end of the last text of the body. */
export function endMarkOf(nodes: readonly BodyNode[]): EndMark | undefined {
  const leaf = lastLeaf(nodes);
  const found = leaf === undefined ? null : /(?:\. ?\/ ?\.?|(?<=[\p{L}\d)”"])\/ ?\.)$/u.exec(leaf.flat.text);
  if (leaf === undefined || found === null) return undefined;
  return { span: spanOf(leaf.flat, found.index, leaf.flat.text.length), text: found[0] };
}

export function lastLeaf(nodes: readonly BodyNode[]): Leaf | undefined {
  const node = nodes[nodes.length - 1];
  if (node === undefined) return undefined;
  switch (node.type) {
    case 'paragraph':
      return node.leaf;
    case 'quote':
      return lastLeaf(node.children);
    case 'table':
      return undefined;
    default:
      return node.children.length > 0 ? lastLeaf(node.children) : (node.heading ?? node.label);
  }
}
