import { type Document, isMap, isScalar, type YAMLError } from 'yaml';
import type { Span } from '../text/span.ts';
import { readYaml } from '../text/yaml.ts';
import type { FrontMatter } from '../tree/nodes.ts';
import { lineEndFrom, nextLine } from './blocks.ts';
import type { FlowOpaque } from './flow.ts';

/** Longer front matter is refused: it is a few lines of data about the document. */
const MAX_LENGTH = 20_000;

/** Reads the YAML front matter of a file. Total: what YAML refuses, by error or by exception, becomes `error`. */
export function readFrontMatter(text: string, block: FlowOpaque): FrontMatter {
  const span = { start: block.start, end: block.end };
  const base = nextLine(text, lineEndFrom(text, block.start));
  if (block.value.length > MAX_LENGTH) {
    const message = `Phần đầu tệp dài quá ${MAX_LENGTH} ký tự; chỉ ghi ở đây vài dòng “khóa: giá trị”.`;
    return { span, entries: [], error: { message, span: widened(text, base, base + 1) } };
  }
  // YAML knows no lone CR as a line ending; the replacement keeps every offset.
  const source = block.value.replace(/\r(?!\n)/gu, '\n');
  const document = readYaml(source);
  if (document === undefined) {
    const error = { message: MESSAGES.other, span: widened(text, base, base + block.value.length) };
    return { span, entries: [], error };
  }
  return { span, entries: entriesOf(document, source, base), error: errorOf(document, text, base) };
}

function entriesOf(document: Document, source: string, base: number): FrontMatter['entries'] {
  const contents = document.contents;
  if (!isMap(contents)) return [];
  const entries: FrontMatter['entries'][number][] = [];
  for (const { key, value } of contents.items) {
    const keyAt = rangeOf(key);
    if (keyAt === undefined || !isScalar(key)) continue;
    const valueAt = rangeOf(value) ?? { start: keyAt.end, end: keyAt.end };
    const written = isScalar(value) ? (value.source ?? '') : source.slice(valueAt.start, valueAt.end);
    entries.push({
      key: (key.source ?? String(key.value)).normalize('NFC'),
      keySpan: { start: base + keyAt.start, end: base + keyAt.end },
      value: written.trim().normalize('NFC'),
      valueSpan: { start: base + valueAt.start, end: base + trimmed(source, valueAt) },
    });
  }
  return entries;
}

function rangeOf(node: unknown): Span | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const [start, end] = node.range as readonly number[];
  return start === undefined || end === undefined ? undefined : { start, end };
}

function trimmed(source: string, at: Span): number {
  let end = at.end;
  while (end > at.start && /\s/u.test(source.charAt(end - 1))) end -= 1;
  return end;
}

function errorOf(document: Document, text: string, base: number): FrontMatter['error'] {
  const error = document.errors[0];
  if (error !== undefined) {
    const [start, end] = error.pos;
    return { message: messageOf(error), span: widened(text, base + start, base + end) };
  }
  const contents = document.contents;
  if (contents === null || isMap(contents) || (isScalar(contents) && contents.value === null)) return undefined;
  const at = rangeOf(contents) ?? { start: 0, end: 1 };
  return { message: MESSAGES.other, span: widened(text, base + at.start, base + at.end) };
}

const MESSAGES = {
  twice: 'Khóa này đã có ở trên; mỗi khóa chỉ ghi một lần.',
  indent: 'Dòng này thụt vào không đúng; các khóa phải thẳng hàng và không dùng phím Tab để thụt.',
  unclosed: 'Thiếu dấu đóng (ngoặc, nháy) hoặc dấu hai chấm; viết theo dạng “khóa: giá trị”.',
  colon: 'Giá trị có dấu hai chấm phải đặt trong dấu nháy kép thẳng.',
  start: 'Giá trị không được bắt đầu bằng ký tự này; đặt giá trị trong dấu nháy kép thẳng.',
  escape: 'Dấu gạch chéo ngược trong nháy kép không đúng; viết hai dấu gạch chéo ngược hoặc dùng nháy đơn.',
  alias: 'Dấu * ở đầu giá trị là cách viết riêng của YAML; đặt giá trị trong dấu nháy kép thẳng.',
  other: 'Không đọc được phần đầu tệp; mỗi dòng viết theo dạng “khóa: giá trị”.',
} as const;

function messageOf(error: YAMLError): string {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return MESSAGES.twice;
    case 'BAD_INDENT':
    case 'TAB_AS_INDENT':
      return MESSAGES.indent;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return MESSAGES.colon;
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return MESSAGES.unclosed;
    case 'BAD_SCALAR_START':
      return MESSAGES.start;
    case 'BAD_DQ_ESCAPE':
      return MESSAGES.escape;
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return MESSAGES.alias;
    default:
      return MESSAGES.other;
  }
}

/** A span of at least one character, within the text; an error at a line's end is shown at its last character. */
function widened(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && (from >= text.length || /[\r\n]/u.test(text.charAt(from)))) from -= 1;
  return { start: from, end: Math.min(Math.max(end, from + 1), text.length) };
}
