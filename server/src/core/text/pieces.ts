import type { Edit } from './span.ts';

/**
 * A text after edits as pieces: ranges of the original, or new text. Edits made one after the other are so brought back to
 * edits of the original.
 */
export type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** The pieces after further edits, sorted and not overlapping, whose spans are of the text as the pieces make it. */
export function editPieces(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let at = 0; // offset in the current text of the piece under the hand
  let next = 0;
  for (const piece of pieces) {
    const end = at + lengthOf(piece);
    let from = at;
    while (next < edits.length) {
      const edit = edits[next];
      if (edit === undefined || edit.span.start >= end) break;
      if (edit.span.start > from) pushPart(result, piece, from - at, edit.span.start - at);
      if (edit.span.start >= at && edit.text !== '') result.push({ text: edit.text });
      from = Math.max(from, Math.min(edit.span.end, end));
      if (edit.span.end > end) break;
      next += 1;
    }
    if (from < end) pushPart(result, piece, from - at, end - at);
    at = end;
  }
  for (; next < edits.length; next += 1) {
    const edit = edits[next];
    if (edit !== undefined && edit.span.start >= at && edit.text !== '') result.push({ text: edit.text });
  }
  return result;
}

function pushPart(result: Piece[], piece: Piece, from: number, to: number): void {
  if (from >= to) return;
  if ('text' in piece) result.push({ text: piece.text.slice(from, to) });
  else result.push({ start: piece.start + from, end: piece.start + to });
}

/** The edits that make the text of the pieces out of the original: sorted, not overlapping. */
export function editsOf(pieces: readonly Piece[], original: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let added = '';
  const flush = (to: number): void => {
    if ((to > at || added !== '') && original.slice(at, to) !== added) {
      edits.push({ span: { start: at, end: to }, text: added });
    }
    added = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) {
      added += piece.text;
      continue;
    }
    flush(piece.start);
    at = piece.end;
  }
  flush(original.length);
  return edits;
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start;
}
