import { strToU8, type Zippable, zipSync } from 'fflate';

/** Word's own XML, by hand: what a test needs of a file, the rest as Word writes it. */
export interface WordFile {
  /** Children of `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** By file name: `header1.xml` has the relation `header1`. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Addresses of links, by the id of their relation. */
  readonly links?: Readonly<Record<string, string>>;
  /** In the place of parts, or beside them. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function part(root: string, inner: string): string {
  return `${HEAD}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
}

export function wordFiles(file: WordFile): Record<string, string | Uint8Array> {
  const relations: string[] = [];
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${HEAD}${rels([relation('rId1', 'officeDocument', 'word/document.xml')])}`,
    'word/document.xml': part('document', `<w:body>${file.body}</w:body>`),
  };
  const add = (name: string, kind: string, root: string, inner: string | undefined): void => {
    if (inner === undefined) return;
    files[`word/${name}.xml`] = part(root, inner);
    relations.push(relation(name, kind, `${name}.xml`));
  };
  add('styles', 'styles', 'styles', file.styles);
  add('numbering', 'numbering', 'numbering', file.numbering);
  add('footnotes', 'footnotes', 'footnotes', file.footnotes);
  add('endnotes', 'endnotes', 'endnotes', file.endnotes);
  add('comments', 'comments', 'comments', file.comments);
  for (const [name, inner] of Object.entries(file.parts ?? {})) {
    const kind = name.replace(/\d*\.xml$/u, '');
    files[`word/${name}`] = part(kind === 'header' ? 'hdr' : kind === 'footer' ? 'ftr' : kind, inner);
    relations.push(relation(name.replace('.xml', ''), kind, name));
  }
  for (const [id, address] of Object.entries(file.links ?? {})) {
    relations.push(relation(id, 'hyperlink', address, ' TargetMode="External"'));
  }
  if (file.files?.['word/theme/theme1.xml'] !== undefined) {
    relations.push(relation('theme', 'theme', 'theme/theme1.xml'));
  }
  files['word/_rels/document.xml.rels'] = `${HEAD}${rels(relations)}`;
  return { ...files, ...file.files };
}

export function wordFile(file: WordFile): Uint8Array {
  return zipped(wordFiles(file));
}

export function zipped(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const all: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    all[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(all, { mtime: new Date(2026, 0, 1) });
}

function relation(id: string, kind: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${R}/${kind}" Target="${escaped(target)}"${mode}/>`;
}

function rels(all: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A run; `look` is the inside of `w:rPr`. */
export function r(text: string, look = ''): string {
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A paragraph of runs, or of one text; `look` is the inside of `w:pPr`. */
export function p(content: string, look = ''): string {
  const properties = look === '' ? '' : `<w:pPr>${look}</w:pPr>`;
  return `<w:p>${properties}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`;
}

/** A table of cells, each the inside of a `w:tc`; lines round the cells with `lined`. */
export function table(rows: readonly (readonly string[])[], lined = false): string {
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="${lined ? 'single' : 'nil'}" w:sz="4"/>`)
    .join('');
  const body = rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${body}</w:tbl>`;
}

/** A list in numbering.xml with one format per level: `upperRoman:%1.`. */
export function list(id: number, ...levels: readonly string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.map(level).join('')}</w:abstractNum>`;
}

function level(text: string, i: number): string {
  const at = text.indexOf(':');
  return `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${text.slice(0, at)}"/><w:lvlText w:val="${escaped(text.slice(at + 1))}"/></w:lvl>`;
}

export function num(id: number, abstract: number, inner = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${inner}</w:num>`;
}

export function inList(id: number, at = 0): string {
  return `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
}

export function style(id: string, inner: string, type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;
}

/** A field as Word writes it in pieces. */
export function field(code: string, result: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escaped(code)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}
