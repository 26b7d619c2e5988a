import { spawnSync } from 'node:child_process';

/** A font of a PDF: what its codes mean, and how far each moves on, in thousandths of the size. */
export interface PdfFont {
  readonly name: string;
  readonly unicode: ReadonlyMap<number, string>;
  readonly width: (code: number) => number;
}

export interface PdfPageSource {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly content: string;
  readonly fonts: ReadonlyMap<string, PdfFont>;
}

/**
 * The pages of a PDF as LibreOffice writes it: laid open by qpdf, then read by a few expressions. No reader of all PDFs:
 * simple TrueType fonts with a table back to Unicode, one content stream a page.
 */
export function pdfPages(path: string): PdfPageSource[] {
  const ran = spawnSync('qpdf', ['--qdf', '--object-streams=disable', path, '-'], {
    encoding: 'latin1',
    maxBuffer: 1 << 30,
  });
  if (ran.error !== undefined) throw ran.error;
  if (ran.status !== 0 && ran.status !== 3) throw new Error(`${path}: ${ran.stderr}`);
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of ran.stdout.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\nendobj(?=\n)/gu)) {
    objects.set(id, body);
  }
  const object = (id: string | undefined): string => objects.get(id ?? '') ?? '';
  const known = new Map<string, PdfFont>();
  const font = (id: string): PdfFont => {
    const read = known.get(id) ?? fontOf(object(id), object);
    known.set(id, read);
    return read;
  };
  const root = [...objects.values()].find((body) => /\/Type \/Pages\b/u.test(body) && !/\/Parent/u.test(body)) ?? '';
  return leavesOf(root, object).map((page) => {
    const box = numbersIn(/\/MediaBox \[([^\]]*)\]/u.exec(page)?.[1] ?? /\/MediaBox \[([^\]]*)\]/u.exec(root)?.[1]);
    const resources = object(/\/Resources (\d+) 0 R/u.exec(page)?.[1]);
    const fonts = /\/Font (?:<<([^>]*)>>|(\d+) 0 R)/u.exec(resources);
    const listed = fonts?.[1] ?? object(fonts?.[2]);
    return {
      width: (box[2] ?? 0) - (box[0] ?? 0),
      height: (box[3] ?? 0) - (box[1] ?? 0),
      content: streamOf(object(/\/Contents (\d+) 0 R/u.exec(page)?.[1])),
      fonts: new Map([...listed.matchAll(/\/(\S+) (\d+) 0 R/gu)].map(([, name = '', id = '']) => [name, font(id)])),
    };
  });
}

function leavesOf(node: string, object: (id: string | undefined) => string): string[] {
  const kids = /\/Kids \[([^\]]*)\]/u.exec(node)?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/gu)].flatMap(([, id]) => leavesOf(object(id), object));
}

function fontOf(body: string, object: (id: string | undefined) => string): PdfFont {
  const first = Number(/\/FirstChar (\d+)/u.exec(body)?.[1] ?? 0);
  const widths = numbersIn(/\/Widths \[([^\]]*)\]/u.exec(body)?.[1]);
  return {
    name: /\/BaseFont \/(?:[A-Z]{6}\+)?(\S+)/u.exec(body)?.[1] ?? '', // ASCII only: the tag of a subset
    unicode: unicodeOf(streamOf(object(/\/ToUnicode (\d+) 0 R/u.exec(body)?.[1]))),
    width: (code) => widths[code - first] ?? 0,
  };
}

function streamOf(body: string): string {
  return /\nstream\n([\s\S]*?)\n?endstream/u.exec(body)?.[1] ?? '';
}

function unicodeOf(cmap: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, chars = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/gu)) {
    for (const [, code = '', text = ''] of chars.matchAll(/<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/gu)) {
      found.set(Number.parseInt(code, 16), utf16Of(text));
    }
  }
  for (const [, ranges = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/gu)) {
    for (const [, from = '', to = '', text = ''] of ranges.matchAll(
      /<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>\s*<([\dA-Fa-f]+)>/gu,
    )) {
      const start = Number.parseInt(from, 16);
      for (let code = start; code <= Number.parseInt(to, 16); code += 1) {
        found.set(code, String.fromCharCode(Number.parseInt(text, 16) + code - start));
      }
    }
  }
  return found;
}

function utf16Of(hex: string): string {
  return hex.replace(/[\dA-Fa-f]{4}/gu, (unit) => String.fromCharCode(Number.parseInt(unit, 16)));
}

function numbersIn(text: string | undefined): number[] {
  return (text ?? '').split(/\s+/u).filter(Boolean).map(Number);
}
