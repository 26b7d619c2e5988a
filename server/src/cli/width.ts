/** Columns of a terminal that a text takes: a letter with its marks one, East Asian letters and emoji two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    if (/^[\p{M}\p{Cf}\p{Cc}]$/u.test(letter)) continue;
    width += /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]$/u.test(
      letter,
    )
      ? 2
      : 1;
  }
  return width;
}

/** Lines of at most `width` columns, broken at blanks; a longer word is broken where it must be. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.normalize('NFC').split(/\s+/u)) {
    let rest = word;
    if (line !== '' && displayWidth(line) + 1 + displayWidth(rest) <= width) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== '') lines.push(line);
    while (displayWidth(rest) > width) {
      const head = headOf(rest, width);
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line = rest;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

/** As much of a word as fits, at least one character; up to a hyphen or slash where there is one: `ke-hoach-|2026.vbhc`. */
function headOf(word: string, width: number): string {
  let head = '';
  for (const letter of word) {
    if (head !== '' && displayWidth(head + letter) > width) break;
    head += letter;
  }
  const joint = Math.max(head.lastIndexOf('-'), head.lastIndexOf('/'), head.lastIndexOf('_')) + 1;
  return joint >= head.length / 2 ? head.slice(0, joint) : head;
}
