import { joinFlats, sliceFlat } from '../text/flat.ts';
import { skipOpaque } from './blocks.ts';
import { addLeaf, type Build, partOf } from './context.ts';
import { headerRole } from './header.ts';
import { ATTACHED, type Head } from './heads.ts';
import type { Leaf, Part } from './nodes.ts';
import { endsSubject } from './preface.ts';
import type { Row, TextRow } from './row.ts';

export function typePart(
  build: Build,
  rows: readonly Row[],
  head: Head,
  to: number,
): { readonly part: Part | undefined } {
  const row = head.typeRow === undefined ? undefined : rows[head.typeRow];
  if (row?.type !== 'text' || head.type === undefined) return { part: undefined };
  const leaf = addLeaf(build, 'type', sliceFlat(row.flat, 0, typeEnd(rows, row, head, to)));
  const part = partOf([leaf]);
  if (part === undefined) return { part };
  return { part: head.kind === 'phat-dong' ? { ...part, text: part.text.toUpperCase() } : part };
}

/** Where the name of the type ends on its line; what follows it there is the subject. */
function typeEnd(rows: readonly Row[], row: TextRow, head: Head, to: number): number {
  const { text } = row.flat;
  const length = head.type?.length ?? text.length;
  const rest = text.slice(length + 1);
  if (rest === '' || head.kind === 'phat-dong') return length;
  if (UNTITLED.has(head.kind)) return text.length;
  if (rest.startsWith('(')) return text.length;
  if (rest.split(' ').length > 2) return length;
  // "KẾ HOẠCH HÀNH ĐỘNG", "GIẤY MỜI HỌP": one or two words stay with the type where the subject stands below.
  const below = rows[head.after];
  const hasSubject = head.after < to && below?.type === 'text' && !endsSubject(below, 0, text, text);
  return hasSubject || QUALIFIER.test(rest) ? text.length : length;
}

const QUALIFIER = /^(?:HÀNH ĐỘNG|LIÊN TỊCH|PHỐI HỢP|TỔNG KẾT|SƠ KẾT|TÓM TẮT|HỌP)$/u;

/** Kinds whose form has no subject (Nghị định 30/2020/NĐ-CP, Mẫu 1.8, 1.10, 3.1; a thư công): the text comes right below. */
const UNTITLED: ReadonlySet<string> = new Set(['giay-gioi-thieu', 'giay-nghi-phep', 'thu-cong', 'ban-sao']);

export function readSubject(
  build: Build,
  rows: readonly Row[],
  from: number,
  to: number,
  head: Head,
): { readonly part: Part | undefined; readonly next: number } {
  const leaves: Leaf[] = [];
  const typeRow = head.typeRow === undefined ? undefined : rows[head.typeRow];
  if (typeRow?.type !== 'text' || head.type === undefined) return { part: undefined, next: from };
  if (UNTITLED.has(head.kind)) return { part: undefined, next: from };
  const { text } = typeRow.flat;
  const typeTo = typeEnd(rows, typeRow, head, to);
  if (typeTo < text.length) leaves.push(addLeaf(build, 'subject', sliceFlat(typeRow.flat, typeTo, text.length)));
  let at = from;
  let before = text;
  let index = leaves.length;
  for (; at < to && index < 9; at += 1) {
    const row = rows[at];
    if (row?.type === 'opaque') {
      if (row.flow.type === 'thematicBreak' && leaves.length > 0) break;
      skipOpaque(build, row);
      continue;
    }
    if (row?.type !== 'text') break;
    if (ATTACHED.test(row.flat.text)) {
      at = readNote(build, rows, at, to);
      break;
    }
    if (head.web && leaves.length > 0) break;
    if (row.tabbed || endsSubject(row, index, before, text)) break;
    leaves.push(addLeaf(build, 'subject', row.flat));
    before = row.flat.text;
    index += 1;
  }
  // Rows of dashes under the subject.
  for (; at < to; at += 1) {
    const row = rows[at];
    if (row?.type === 'opaque' && row.flow.type === 'thematicBreak') skipOpaque(build, row);
    else if (row?.type === 'text' && headerRole(row.flat.text) === 'ruleLine') addLeaf(build, 'ruleLine', row.flat);
    else if (row?.type === 'text' && ATTACHED.test(row.flat.text)) at = readNote(build, rows, at, to) - 1;
    else break;
  }
  return { part: partOf(leaves), next: at };
}

/** "(Kèm theo Quyết định số …)", over up to three lines. */
function readNote(build: Build, rows: readonly Row[], from: number, to: number): number {
  const parts = [];
  let at = from;
  for (; at < to && at < from + 3; at += 1) {
    const row = rows[at];
    if (row?.type !== 'text') break;
    parts.push(row.flat);
    if (row.flat.text.endsWith(')')) {
      at += 1;
      break;
    }
  }
  addLeaf(build, 'annexNote', joinFlats(parts));
  return at;
}
