import { sliceFlat } from '../text/flat.ts';
import { isAllCaps } from '../text/letters.ts';
import { addOpaque } from './blocks.ts';
import { addLeaf, type Build } from './context.ts';
import { brokenLines } from './division.ts';
import type { PreambleNode } from './nodes.ts';
import { isAuthority } from './preface.ts';
import { quoteEnd } from './quote.ts';
import { isContentsLabel, joinRows, type Row, type TextRow } from './row.ts';
import { isPageNumber } from './wrap.ts';

const BASIS = /^(?:[-–_]{1,8} ?)?(?:Căn cứ|Xét|Theo đề nghị|Trên cơ sở|Thực hiện)(?!\p{L})/u;
const ENACTING = /^(?:(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ QUYẾT|NGHỊ ĐỊNH|LUẬT|CHỈ THỊ)\s*:|QUYẾT ĐỊNH|QUYẾT NGHỊ)\s*$/u;

/**
 * Căn cứ and opening paragraphs, up to the first label. Where no label follows at all (a short công văn), only the căn
 * cứ lines are taken and the text is body.
 */
export function readOpening(
  build: Build,
  rows: readonly Row[],
  from: number,
  to: number,
  web: boolean,
): { readonly nodes: readonly PreambleNode[]; readonly next: number } {
  const first = firstLabel(rows, from, to);
  const nodes: PreambleNode[] = [];
  const hasLabels = first < to;
  const own = rows.slice(from, first);
  let furniture = web;
  let at = from;
  for (; at < first; at += 1) {
    const row = rows[at];
    if (row?.type === 'opaque') {
      addOpaque(build, row.flow.type, row.start, row.end);
      continue;
    }
    if (row?.type !== 'text' || row.tabbed || row.hashes > 0) break;
    const { text } = row.flat;
    if (isPageNumber(row)) {
      addLeaf(build, 'pageNumber', row.flat);
      continue;
    }
    // On a web page captions stand between title and text; none of them is a sentence.
    if (furniture && !/[.:;]$/u.test(text)) {
      const leaf = addLeaf({ ...build, area: 'outside' }, 'outside', row.flat);
      build.outside.push(leaf.span);
      continue;
    }
    furniture = false;
    const above = nodes[nodes.length - 1]?.type;
    // "KHÓA II, KỲ HỌP THỨ HAI" under the name of a council goes on with it.
    const type = above === 'authority' && isAllCaps(text) && !ENACTING.test(text) ? 'authority' : preambleType(row);
    if (type === 'opening' && !hasLabels && !isRestOfBases(rows, at, first)) break;
    // A row of dashes that a paste has run together with the text is no part of it.
    const skip = (type === 'basis' ? /^[-–_]{1,8} ?/u : /^[-–_]{3,8} ?/u).exec(text)?.[0].length ?? 0;
    const broken = brokenLines(row, own, at + 1 - from);
    const { flat } = broken === 0 ? row : joinRows([row, ...(rows.slice(at + 1, at + 1 + broken) as TextRow[])]);
    at += broken;
    const leaf = addLeaf(build, type, sliceFlat(flat, skip, flat.text.length));
    nodes.push({ type, span: leaf.span, leaf });
    if (type === 'enacting') {
      at += 1;
      break;
    }
  }
  return { nodes, next: at };
}

function preambleType(row: TextRow): PreambleNode['type'] {
  const { text } = row.flat;
  if (ENACTING.test(text)) return 'enacting';
  if (isAuthority(text)) return 'authority';
  if (!BASIS.test(text) || /[:]$/u.test(text)) return 'opening';
  // "Thực hiện Quyết định …, Trưởng đoàn lập kế hoạch như sau:" opens; "Thực hiện Kế hoạch số …;" is a ground.
  if (/^(?:[-–] ?)?(?:Thực hiện|Trên cơ sở)/u.test(text)) return /[;,]$/u.test(text) ? 'basis' : 'opening';
  // "Xét Đơn đề nghị nghỉ phép … của ông (bà) …" goes on in the line below it: "… cấp cho:" (Mẫu 1.10).
  if (/^Xét Đơn(?!\p{L})/u.test(text) && !/[;,.]$/u.test(text)) return 'opening';
  return /(?:ban hành|xây dựng|hướng dẫn|thông báo|đề nghị|báo cáo)[^;]{0,200}(?:như sau|sau đây)[.:]?$/u.test(text)
    ? 'opening'
    : 'basis';
}

function isRestOfBases(rows: readonly Row[], at: number, to: number): boolean {
  for (let i = at + 1; i < to; i += 1) {
    const row = rows[i];
    if (row?.type === 'text' && (ENACTING.test(row.flat.text) || /^(?:[-–] ?)?Căn cứ(?!\p{L})/u.test(row.flat.text)))
      return true;
  }
  return false;
}

/** The first row that begins the body; a căn cứ with a dash before it is none. */
function firstLabel(rows: readonly Row[], from: number, to: number): number {
  for (let i = from; i < to; i += 1) {
    const row = rows[i];
    if (row?.type === 'table') return i;
    if (row?.type !== 'text') continue;
    const quoted = quoteEnd(rows, i);
    if (quoted > i) return i;
    if (row.hashes > 1 || row.tabbed) return i;
    const marker = row.markers[0];
    if (marker === undefined) continue;
    if (marker.kind === 'dash' && (BASIS.test(row.flat.text) || i === from)) {
      if (BASIS.test(row.flat.text)) continue;
    }
    if (isContentsLabel(row) || !marker.weak) return i;
  }
  return to;
}
