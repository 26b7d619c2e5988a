import { SaxesParser } from 'saxes';
import type { OffPaper, Piece } from '../core/layout/off-paper.ts';
import { AS_PRINTED, escapedForShape, refilled } from '../core/layout/shape.ts';

/**
 * `customXml/item1.xml` of a .docx: what the paper doesn't show (`core/layout/off-paper.ts`), in source order. `<k>` is
 * unprinted source, `<d h="hash" s="style" p="2">` a paragraph with its shape, empty where the source is what is
 * printed, and with its place on paper where that isn't the next one, `<r d="0"/>` the
 * rest of the first paragraph:
 *
 *     <theThuc xmlns="urn:the-thuc:off-paper:1">
 *       <k>---\nloai: ke-hoach\n---\n\n</k><d h="8c1f03aa"/><k>\n\n</k><d h="91b0c2d4">## {13}</d>
 *     </theThuc>
 *
 * Every character of a text counts, so nothing stands between the elements.
 */
export function offPaperXml(pieces: OffPaper): string {
  let next = 0;
  const body = pieces.map((piece) => {
    if (piece.type === 'gap') return `<k>${xml(escapedForShape(piece.text))}</k>`;
    if (piece.type === 'rest') return `<r d="${piece.unit}"/>`;
    const { hash, shape, style, paper } = piece;
    const said = `h="${hash}"${style === undefined ? '' : ` s="${style}"`}${paper === next ? '' : ` p="${paper}"`}`;
    next = paper + 1;
    return shape === AS_PRINTED ? `<d ${said}/>` : `<d ${said}>${xml(shape)}</d>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<theThuc xmlns="${OFF_PAPER_NAMESPACE}">${body.join('')}</theThuc>`;
}

export const OFF_PAPER_NAMESPACE = 'urn:the-thuc:off-paper:1';

/** Undefined where the part is another program's, of another version, or damaged. Throws nothing. */
export function readOffPaper(source: string): OffPaper | undefined {
  const pieces: Piece[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let good = true;
  let rooted = false;
  let next = 0;
  let open: { name: string; said: ReadonlyMap<string, string>; text: string } | undefined;
  const fail = (): void => {
    good = false;
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', (tag) => {
    if (tag.uri !== OFF_PAPER_NAMESPACE) return fail();
    if (tag.local === 'theThuc' && !rooted) rooted = true;
    else if (open === undefined && /^[kdr]$/u.test(tag.local)) {
      const said = new Map(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
      for (const name of REQUIRED[tag.local] ?? []) if (!said.has(name)) fail();
      for (const [name, value] of said) if (SAID[name]?.test(value) === false) fail();
      open = { name: tag.local, said, text: '' };
    } else fail();
  });
  parser.on('text', (text) => {
    if (open !== undefined) open.text += text;
  });
  parser.on('closetag', (tag) => {
    if (open === undefined || tag.local !== open.name) return;
    const { name, said, text } = open;
    // A gap is a shape of literals only.
    if (name === 'k') pieces.push({ type: 'gap', text: refilled(text, '') });
    else if (name === 'r') pieces.push({ type: 'rest', unit: Number(said.get('d')) });
    else {
      const paper = Number(said.get('p') ?? next);
      next = paper + 1;
      const shape = text === '' ? AS_PRINTED : text;
      pieces.push({ type: 'unit', hash: said.get('h') ?? '', shape, style: said.get('s'), paper });
    }
    open = undefined;
  });
  try {
    parser.write(source).close();
  } catch {
    return undefined;
  }
  return good && rooted ? pieces : undefined;
}

/** What attributes say, ASCII only: a hash in hexadecimal, the number of a paragraph, a style of ours. */
const SAID: Readonly<Record<string, RegExp>> = {
  h: /^[\da-f]{8}$/u,
  d: /^\d{1,7}$/u,
  p: /^\d{1,7}$/u,
  s: /^[A-Za-z]{1,20}$/u,
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = { d: ['h'], r: ['d'] };

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
