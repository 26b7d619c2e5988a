/** What an author wrote, for a message: blanks in one, cut behind so many letters (code points). */
export function oneLine(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= most ? line : `${[...line].slice(0, most).join('')}…`;
}

/** Cut behind so many UTF-16 units, without the blank before the cut. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).trimEnd()}…`;
}
