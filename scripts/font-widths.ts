// Writes server/src/core/layout/advances.ts: how wide the letters of Times New Roman are, read from the Tinos fonts of this
// machine (Apache-2.0, drawn to the same widths; Debian: fonts-croscore). Only the numbers are taken.
//   npx node scripts/font-widths.ts [FOLDER]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const folder = process.argv[2] ?? '/usr/share/fonts/truetype/croscore';
const FACES = ['Regular', 'Bold', 'Italic', 'BoldItalic'] as const;
const files = FACES.map((face) => `${folder}/Tinos-${face}.ttf`);
const missing = files.filter((file) => !existsSync(file));
if (missing.length > 0) {
  console.error(`Không có phông Tinos: ${missing.join(', ')}`);
  process.exit(2);
}
const fonts = files.map((file) => readFont(readFileSync(file)));

/** What stands in these texts: ASCII, Latin-1, the Vietnamese letters, dashes, quotes and a few signs. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
];
const SIGNS = [...'‐‑‒–—―‘’‚“”„†‡•…‰′″‹›€№→−≈≠≤≥□■☐☑✓']
  .map((sign) => sign.codePointAt(0) ?? 0)
  .filter((code) => fonts.every((font) => font(code) !== undefined));

const codes = [...RANGES.flatMap(([from, to]) => range(from, to)), ...SIGNS];
const rows = new Map<string, string>();
for (const code of codes) {
  const widths = fonts.map((font) => font(code) ?? 0);
  const character = String.fromCodePoint(code);
  const base = character.normalize('NFD')[0] ?? character;
  // A letter with marks is nearly always as wide as the letter without: only the others need a line.
  if (base !== character && rows.get(base) === widths.join(',')) continue;
  rows.set(character, widths.join(','));
}
const byWidths = new Map<string, string>();
for (const [character, widths] of rows) byWidths.set(widths, (byWidths.get(widths) ?? '') + character);
const lines = [...byWidths].map(([widths, characters]) => `  [${JSON.stringify(characters)}, ${widths}],`);
writeFileSync(
  new URL('../server/src/core/layout/advances.ts', import.meta.url),
  `// Written by scripts/font-widths.ts; don't edit.

/**
 * Characters that are equally wide, and how wide: regular, bold, italic, bold italic, in 1/1000 of the size. A letter with
 * marks that isn't named is as wide as the letter without them.
 */
// biome-ignore format: one line for each width keeps the table readable
export const ADVANCES: readonly (readonly [characters: string, regular: number, bold: number, italic: number, boldItalic: number])[] = [
${lines.join('\n')}
];
`,
);
console.log(`${codes.length} ký tự, ${rows.size} phải kể ra, ${byWidths.size} bề rộng khác nhau`);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Advance width of a character in 1/1000 em, from the tables head, hhea, hmtx and cmap (format 4) of a TrueType font. */
function readFont(bytes: Buffer): (code: number) => number | undefined {
  const tables = new Map<string, number>();
  for (let i = 0; i < bytes.readUInt16BE(4); i += 1) {
    const at = 12 + i * 16;
    tables.set(bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const table = (name: string): number => {
    const at = tables.get(name);
    if (at === undefined) throw new Error(`no table ${name}`);
    return at;
  };
  const unitsPerEm = bytes.readUInt16BE(table('head') + 18);
  const metrics = bytes.readUInt16BE(table('hhea') + 34);
  const cmap = table('cmap');
  let map = -1;
  for (let i = 0; i < bytes.readUInt16BE(cmap + 2); i += 1) {
    const at = cmap + bytes.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (bytes.readUInt16BE(at) === 4) map = at;
  }
  if (map < 0) throw new Error('no cmap of format 4');
  const segments = bytes.readUInt16BE(map + 6) / 2;
  return (code) => {
    for (let i = 0; i < segments; i += 1) {
      const end = bytes.readUInt16BE(map + 14 + i * 2);
      if (code > end) continue;
      const start = bytes.readUInt16BE(map + 16 + segments * 2 + i * 2);
      if (code < start) return undefined;
      const delta = bytes.readInt16BE(map + 16 + segments * 4 + i * 2);
      const rangeAt = map + 16 + segments * 6 + i * 2;
      const offset = bytes.readUInt16BE(rangeAt);
      let glyph = code + delta;
      if (offset !== 0) {
        const found = bytes.readUInt16BE(rangeAt + offset + (code - start) * 2);
        if (found === 0) return undefined;
        glyph = found + delta;
      }
      glyph &= 0xffff;
      if (glyph === 0) return undefined;
      const units = bytes.readUInt16BE(table('hmtx') + Math.min(glyph, metrics - 1) * 4);
      return Math.round((units * 1000) / unitsPerEm);
    }
    return undefined;
  };
}
