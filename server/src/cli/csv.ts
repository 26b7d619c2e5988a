/**
 * RFC 4180 with a byte order mark, without which Excel on Windows reads Vietnamese letters as Windows-1258. `separator` is
 * what the reader's list separator is; where decimals have a comma Excel wants a semicolon.
 */
export function csv(rows: readonly (readonly string[])[], separator = ','): string {
  return `\ufeff${rows.map((row) => row.map((cell) => quoted(guarded(cell), separator)).join(separator)).join('\r\n')}\r\n`;
}

/** A spreadsheet takes `=`, `+`, `-`, `@`, TAB and CR at the start of a cell for a formula; an apostrophe says text. */
function guarded(cell: string): string {
  return /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string, separator: string): string {
  return /["\r\n]/u.test(cell) || cell.includes(separator) || cell !== cell.trim()
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
