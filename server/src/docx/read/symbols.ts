/**
 * What a character of a font of symbols looks like, in Unicode: bullets, arrows, boxes to tick, the signs of formulas that
 * occur in documents. Word keeps them in the private area, F000 above their code in the font. `□` for one that isn't known.
 */
export function symbolText(text: string, font: string | undefined): string {
  if (font === undefined || !isSymbolFont(font)) return [...text].map((letter) => privateText(letter)).join('');
  const table = /^symbol$/iu.test(font) ? SYMBOL : DINGBATS;
  return [...text]
    .map((letter) => {
      const code = codeOf(letter);
      return code === undefined
        ? letter
        : (table.get(code) ?? (table === SYMBOL && code < 0x41 ? ascii(code) : UNKNOWN));
    })
    .join('');
}

export const UNKNOWN = '□';

export function isSymbolFont(font: string): boolean {
  return /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats|marlett|opensymbol|starsymbol)$/iu.test(font);
}

/** In a font that isn't known as one of symbols: the bullet of Symbol is the one that programs write. */
function privateText(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0xf020 && code <= 0xf0ff ? (SYMBOL.get(code & 0xff) ?? UNKNOWN) : letter;
}

/** The code in the font, of a letter in the private area or typed as it is. */
function codeOf(letter: string): number | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0xf020 && code <= 0xf0ff) return code & 0xff;
  return code >= 0x20 && code <= 0xff ? code : undefined;
}

function ascii(code: number): string {
  return String.fromCharCode(code);
}

const SYMBOL = new Map<number, string>([
  [0x61, 'α'],
  [0x62, 'β'],
  [0x67, 'γ'],
  [0x64, 'δ'],
  [0x44, 'Δ'],
  [0x6c, 'λ'],
  [0x6d, 'μ'],
  [0x70, 'π'],
  [0x73, 'σ'],
  [0x53, 'Σ'],
  [0x57, 'Ω'],
  [0x77, 'ω'],
  [0x66, 'φ'],
  [0x46, 'Φ'],
  [0xa3, '≤'],
  [0xa5, '∞'],
  [0xa9, '♥'],
  [0xab, '↔'],
  [0xac, '←'],
  [0xad, '↑'],
  [0xae, '→'],
  [0xaf, '↓'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb2, '″'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xbb, '≈'],
  [0xbc, '…'],
  [0xce, '∈'],
  [0xd1, '∇'],
  [0xd6, '√'],
  [0xd7, '⋅'],
  [0xdb, '⇔'],
  [0xde, '⇒'],
  [0xe5, '∑'],
  [0xf2, '∫'],
]);

const DINGBATS = new Map<number, string>([
  [0x20, ' '],
  [0x22, '✂'],
  [0x28, '☎'],
  [0x29, '✆'],
  [0x2a, '✉'],
  [0x46, '☞'],
  [0x6c, '●'],
  [0x6d, '❍'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x72, '❒'],
  [0x73, '◆'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '◆'],
  [0x9e, '•'],
  [0x9f, '•'],
  [0xa0, '▪'],
  [0xa1, '○'],
  [0xa3, '□'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xab, '★'],
  [0xb7, '•'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);
