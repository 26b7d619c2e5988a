import { SaxesParser } from 'saxes';
import type { OffPaper, Piece } from '../core/layout/off-paper.ts';
import { AS_PRINTED, escapedForShape, refilled } from '../core/layout/shape.ts';

/**
 * `customXml/item1.xml` of a .docx: what the paper doesn't show (`core/layout/off-paper.ts`), in source order. `<k>` is
 * unprinted source, `<d h="hash">` a paragraph with its shape, empty where the source is what is printed, `<r d="0"/>` the
 * rest of the first paragraph:
 *
 *     <theThuc xmlns="urn:the-thuc:off-paper:1">
 *       <k>---\nloai: ke-hoach\n---\n\n</k><d h="8c1f03aa"/><k>\n\n</k><d h="91b0c2d4">## {13}</d>
 *     </theThuc>
 *
 * Every character of a text counts, so nothing stands between the elements.
 */
export function offPaperXml(pieces: OffPaper): string {
  const body = pieces.map((piece) =>
    piece.type === 'gap'
      ? `<k>${xml(escapedForShape(piece.text))}</k>`
      : piece.type === 'rest'
        ? `<r d="${piece.unit}"/>`
        : piece.shape === AS_PRINTED
          ? `<d h="${piece.hash}"/>`
          : `<d h="${piece.hash}">${xml(piece.shape)}</d>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<theThuc xmlns="${OFF_PAPER_NAMESPACE}">${body.join('')}</theThuc>`;
}

export const OFF_PAPER_NAMESPACE = 'urn:the-thuc:off-paper:1';

/** Undefined where the part is another program's, of another version, or damaged. Throws nothing. */
export function readOffPaper(source: string): OffPaper | undefined {
  const pieces: Piece[] = [];
  const parser = new SaxesParser({ xmlns: true });
  let good = true;
  let rooted = false;
  let open: { name: string; said: string; text: string } | undefined;
  const fail = (): void => {
    good = false;
  };
  parser.on('error', fail);
  parser.on('doctype', fail);
  parser.on('opentag', (tag) => {
    if (tag.uri !== OFF_PAPER_NAMESPACE) return fail();
    if (tag.local === 'theThuc' && !rooted) rooted = true;
    else if (open === undefined && Object.hasOwn(SAID, tag.local)) {
      const said = tag.attributes[tag.local === 'r' ? 'd' : 'h']?.value ?? '';
      if (!(SAID[tag.local] ?? /^$/u).test(said)) fail();
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
    else if (name === 'r') pieces.push({ type: 'rest', unit: Number(said) });
    else pieces.push({ type: 'unit', hash: said, shape: text === '' ? AS_PRINTED : text });
    open = undefined;
  });
  try {
    parser.write(source).close();
  } catch {
    return undefined;
  }
  return good && rooted ? pieces : undefined;
}

/** What an element's attribute may say, ASCII only: nothing, a hash in hexadecimal, the number of a paragraph. */
const SAID: Readonly<Record<string, RegExp>> = { k: /^$/u, d: /^[\da-f]{8}$/u, r: /^\d{1,7}$/u };

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
