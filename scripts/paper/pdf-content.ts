import type { PdfFont, PdfPageSource } from './pdf-file.ts';

/** mm from the upper left corner of the sheet. */
export interface Drawn {
  readonly page: number;
  readonly texts: readonly PdfText[];
  readonly lines: readonly PdfLine[];
}

/** What one operator shows: a line of a run at most. */
export interface PdfText {
  readonly text: string;
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

export interface PdfLine {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Points. */
  readonly weight: number;
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

interface State {
  matrix: Matrix;
  weight: number;
}

/** Steps through the operators of a page: strokes of straight lines, and text with its font and place. */
export function drawnOn(page: PdfPageSource, number: number): Drawn {
  const mm = (points: number): number => (points * 25.4) / 72;
  const texts: PdfText[] = [];
  const lines: PdfLine[] = [];
  const stack: State[] = [];
  let state: State = { matrix: IDENTITY, weight: 1 };
  let text: Matrix = IDENTITY;
  let font: PdfFont | undefined;
  let size = 0;
  let spread = 1;
  let path: (readonly [number, number])[][] = [];
  let operands: Token[] = [];
  const at = (x: number, y: number): readonly [number, number] => {
    const [px, py] = applied(state.matrix, x, y);
    return [mm(px), mm(page.height - py)];
  };
  const num = (i: number): number => {
    const token = operands[i];
    return typeof token === 'number' ? token : 0;
  };
  const matrixOf = (): Matrix => [num(0), num(1), num(2), num(3), num(4), num(5)];
  const show = (items: readonly Token[]): void => {
    if (font === undefined) return;
    let words = '';
    let advance = 0;
    for (const item of items) {
      if (typeof item === 'number') advance -= (item / 1000) * size;
      else if (typeof item === 'object' && item.kind === 'string') {
        for (const char of item.text) {
          const code = char.charCodeAt(0);
          words += font.unicode.get(code) ?? '';
          advance += (font.width(code) / 1000) * size;
        }
      }
    }
    const whole = times(text, state.matrix);
    const [x, y] = applied(whole, 0, 0);
    const [right] = applied(whole, advance * spread, 0);
    const scale = Math.hypot(whole[2], whole[3]);
    texts.push({
      text: words,
      font: font.name,
      size: size * scale,
      left: mm(x),
      right: mm(right),
      baseline: mm(page.height - y),
    });
    text = times([1, 0, 0, 1, advance * spread, 0], text);
  };
  for (const token of tokensOf(page.content)) {
    if (!(typeof token === 'object' && token.kind === 'operator')) {
      operands.push(token);
      continue;
    }
    switch (token.text) {
      case 'q':
        stack.push({ ...state });
        break;
      case 'Q':
        state = stack.pop() ?? state;
        break;
      case 'cm':
        state.matrix = times(matrixOf(), state.matrix);
        break;
      case 'w':
        state.weight = num(0);
        break;
      case 'm':
        path.push([at(num(0), num(1))]);
        break;
      case 'l':
        path.at(-1)?.push(at(num(0), num(1)));
        break;
      case 'S':
      case 's':
        for (const points of path) {
          for (const [i, to] of points.entries()) {
            const from = points[i - 1];
            if (from !== undefined)
              lines.push({ from, to, weight: state.weight * Math.hypot(state.matrix[0], state.matrix[1]) });
          }
        }
        path = [];
        break;
      case 'n':
      case 'f':
      case 'f*':
      case 'B':
        path = [];
        break;
      case 'BT':
        text = IDENTITY;
        break;
      case 'Tf': {
        const name = operands[0];
        font = page.fonts.get(typeof name === 'object' ? name.text : '');
        size = num(1);
        break;
      }
      case 'Tz':
        spread = num(0) / 100;
        break;
      case 'Td':
        text = times([1, 0, 0, 1, num(0), num(1)], text);
        break;
      case 'Tm':
        text = matrixOf();
        break;
      case 'Tj':
      case 'TJ':
        show(operands);
        break;
    }
    operands = [];
  }
  return { page: number, texts, lines };
}

type Token = number | { readonly kind: 'operator' | 'name' | 'string'; readonly text: string };

/** Brackets of arrays are left out: an operator takes what stands before it. */
function* tokensOf(content: string): Generator<Token> {
  const pattern =
    /\s+|%[^\n]*|[[\]]|\/([^\s/()<>[\]]+)|<<|>>|<([\dA-Fa-f\s]*)>|\(((?:[^\\()]|\\[\s\S])*)\)|([+-]?(?:\d+\.?\d*|\.\d+))(?![\w.])|([^\s/()<>[\]]+)/gu; // ASCII only: PDF operators
  for (const [, name, hex, literal, number, operator] of content.matchAll(pattern)) {
    if (name !== undefined) yield { kind: 'name', text: name };
    else if (hex !== undefined) yield { kind: 'string', text: bytesOf(hex) };
    else if (literal !== undefined) yield { kind: 'string', text: unescaped(literal) };
    else if (number !== undefined) yield Number(number);
    else if (operator !== undefined) yield { kind: 'operator', text: operator };
  }
}

function bytesOf(hex: string): string {
  return hex.replace(/\s/gu, '').replace(/[\dA-Fa-f]{2}/gu, (byte) => String.fromCharCode(Number.parseInt(byte, 16)));
}

function unescaped(literal: string): string {
  return literal.replace(/\\(?:([0-7]{1,3})|([\s\S]))/gu, (_, octal: string | undefined, char: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }[char] ?? char;
  });
}

function times(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

function applied(m: Matrix, x: number, y: number): readonly [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}
