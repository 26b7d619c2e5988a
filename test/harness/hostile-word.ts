import { strToU8 } from 'fflate';
import {
  inList,
  list,
  NAMESPACES,
  num,
  p,
  part,
  r,
  style,
  table,
  type WordFile,
  wordFile,
  wordFiles,
  zipped,
} from './word-file.ts';

/** A damaged or hostile file, and what becomes of it: a reason by its id, or text that is read all the same. */
export interface Hostile {
  readonly name: string;
  bytes(): Uint8Array;
  readonly refused?: string;
  /** Paragraphs of the text, where it is read. */
  readonly read?: readonly string[];
}

const GOOD: WordFile = { body: p('Kế hoạch của Sở Nội vụ.') };
const TEXT = ['Kế hoạch của Sở Nội vụ.'];

export const HOSTILE: readonly Hostile[] = [
  { name: 'an empty file', bytes: () => new Uint8Array(), refused: 'empty' },
  { name: 'no zip', bytes: () => strToU8('Kế hoạch của Sở Nội vụ.'), refused: 'notZip' },
  { name: 'zeros', bytes: () => new Uint8Array(100_000), refused: 'notZip' },
  { name: 'an old .doc', bytes: () => ole('WordDocument'), refused: 'oldWord' },
  { name: 'an encrypted .docx', bytes: () => ole('EncryptedPackage'), refused: 'encrypted' },
  { name: 'an .rtf', bytes: () => strToU8('{\\rtf1\\ansi K\\u7871?}'), refused: 'rtf' },
  { name: 'a PDF', bytes: () => strToU8('%PDF-1.7\n'), refused: 'pdf' },
  { name: 'a web page', bytes: () => strToU8('\ufeff<!DOCTYPE html><p>Kế hoạch</p>'), refused: 'web' },
  {
    name: 'an .odt',
    bytes: () =>
      zipped({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '<a/>',
        'META-INF/manifest.xml': '<a/>',
      }),
    refused: 'odt',
  },
  { name: 'a spreadsheet', bytes: () => zipped({ 'xl/workbook.xml': '<a/>' }), refused: 'sheet' },
  { name: 'a zip of something else', bytes: () => zipped({ 'a.txt': 'x' }), refused: 'noDocument' },
  { name: 'the first half of a file', bytes: () => half(wordFile(GOOD), 0.5), refused: 'truncated' },
  { name: 'a file without its last byte', bytes: () => wordFile(GOOD).slice(0, -1), refused: 'truncated' },
  {
    name: 'a directory that lies about where parts are',
    bytes: () => patched(wordFile(GOOD), CENTRAL, 42, [0xf0, 0xff, 0xff, 0x7f]),
    refused: 'damagedPart',
  },
  {
    name: 'a directory that claims 60,000 parts',
    bytes: () => patched(wordFile(GOOD), END, 10, [0x60, 0xea]),
    refused: 'tooMany',
  },
  {
    name: 'zip64 sizes that lie',
    bytes: () => patched(wordFile(GOOD), END, 16, [0xff, 0xff, 0xff, 0xff]),
    refused: 'truncated',
  },
  { name: 'a part whose bytes were changed', bytes: () => spoiled(wordFile(GOOD)), refused: 'damagedPart' },
  { name: 'a part locked by a password', bytes: () => patched(wordFile(GOOD), CENTRAL, 8, [1, 0]), refused: 'locked' },
  {
    name: 'an unknown way of compressing',
    bytes: () => patched(wordFile(GOOD), CENTRAL, 10, [99, 0]),
    refused: 'damagedPart',
  },
  {
    name: 'two parts of one name',
    bytes: () => doubled(wordFile({ ...GOOD, files: { 'word/documenu.xml': part('document', '') } })),
    refused: 'doubled',
  },
  { name: 'a bomb of blanks in the document', bytes: () => bomb(100_000_000), refused: 'bomb' },
  {
    name: 'a bomb of empty paragraphs',
    bytes: () => wordFile({ body: '<w:p/>'.repeat(2_000_000) }),
    refused: 'tooLong',
  },
  {
    name: 'a bomb of empty runs in one paragraph',
    bytes: () => wordFile({ body: `<w:p>${'<w:r/>'.repeat(2_000_000)}</w:p>` }),
    refused: 'tooLong',
  },
  {
    name: 'a bomb of styles',
    bytes: () => wordFile({ ...GOOD, styles: '<w:style/>'.repeat(2_000_000) }),
    refused: 'tooLong',
  },
  {
    name: 'a bomb of attributes',
    bytes: () =>
      wordFile({ body: `<w:p>${Array.from({ length: 200_000 }, (_, i) => `<w:r a${i}="1"/>`).join('')}</w:p>` }),
    refused: 'brokenXml',
  },
  {
    name: 'an element of many attributes',
    bytes: () => wordFile({ body: `<w:p ${Array.from({ length: 300_000 }, (_, i) => `a${i}="1"`).join(' ')}/>` }),
    refused: 'brokenXml',
  },
  { name: 'a text of 8 MB', bytes: () => wordFile({ body: p(words(8_000_000)) }), refused: 'tooLong' },
  {
    name: 'a document of 48,000 short paragraphs',
    bytes: () => wordFile({ body: p('Thực hiện nhiệm vụ.').repeat(48_000) }),
    read: Array(48_000).fill('Thực hiện nhiệm vụ.'),
  },
  {
    name: '10,000 paragraphs of marks and of bold words',
    bytes: () =>
      wordFile({
        body:
          p('UBND TỈNH') +
          p('KẾ HOẠCH') +
          p('I. MỤC ĐÍCH') +
          p(r('Một_hai* [ba] `bốn` <năm>') + r(' sáu*bảy', '<w:b/>') + r(' tám.')).repeat(10_000),
      }),
  },
  {
    name: '10,000 paragraphs of marks, no two alike',
    bytes: () =>
      wordFile({
        body: Array.from({ length: 10_000 }, (_, i) =>
          p(r(`Một_hai* [ba] \`bốn\` <năm> ${i}`) + r(' sáu*bảy', '<w:b/>') + r(' tám.')),
        ).join(''),
      }),
  },
  {
    name: '20,000 headings, no two alike',
    bytes: () =>
      wordFile({
        body: Array.from({ length: 20_000 }, (_, i) => p(r(`Nội dung thứ ${i}`), '<w:outlineLvl w:val="1"/>')).join(''),
      }),
  },
  {
    name: '1,000 paragraphs of bold signs that no Markdown can write',
    bytes: () =>
      wordFile({
        body: Array.from({ length: 1_000 }, (_, i) => p((r(`a${i}`) + r('!', '<w:b/>')).repeat(25) + r('b'))).join(''),
      }),
  },
  {
    name: 'bold and plain letters by turns, 20,000 runs of one paragraph',
    bytes: () => wordFile({ body: p((r('a', '<w:b/>') + r('*')).repeat(10_000)) }),
  },
  {
    name: 'a table of 3,000 rows with marks',
    bytes: () =>
      wordFile({
        body: table(
          Array.from({ length: 3_000 }, (_, i) => [p(String(i)), p('Một*hai|ba_'), p('bốn')]),
          true,
        ),
      }),
  },
  {
    name: '5,000 lines in columns by tabs',
    bytes: () =>
      wordFile({
        body: p(`${r('UBND TỈNH SÔNG HOA')}<w:r><w:tab/></w:r>${r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}`).repeat(
          5_000,
        ),
      }),
  },
  { name: 'DOCTYPE', bytes: () => document('<!DOCTYPE w:document [<!ENTITY a "b">]>', p('&a;')), refused: 'doctype' },
  { name: 'entities that multiply', bytes: () => document(laughs(), p('&l9;')), refused: 'doctype' },
  {
    name: 'an entity from the disk',
    bytes: () => document('<!DOCTYPE x SYSTEM "file:///etc/passwd">', p('x')),
    refused: 'doctype',
  },
  {
    name: 'DOCTYPE in the styles',
    bytes: () => wordFile({ ...GOOD, files: { 'word/styles.xml': '<!DOCTYPE a><a/>' }, styles: '' }),
    refused: 'doctype',
  },
  {
    name: 'an entity that nobody declared',
    bytes: () => document('', p('<w:r><w:t>&kehoach;</w:t></w:r>')),
    refused: 'brokenXml',
  },
  {
    name: 'tables in tables, 5,000 deep',
    bytes: () => wordFile({ body: '<w:tbl><w:tr><w:tc>'.repeat(5_000) + '</w:tc></w:tr></w:tbl>'.repeat(5_000) }),
    refused: 'tooDeep',
  },
  {
    name: 'tables in tables, 90 deep',
    bytes: () =>
      wordFile({ body: '<w:tbl><w:tr><w:tc>'.repeat(90) + p('Ở trong cùng.') + '</w:tc></w:tr></w:tbl>'.repeat(90) }),
    read: ['Ở trong cùng.'],
  },
  {
    name: 'an attribute of 3 MB',
    bytes: () => wordFile({ body: `<w:p><w:r><w:t x="${words(3_000_000)}">a</w:t></w:r></w:p>` }),
    refused: 'brokenXml',
  },
  { name: 'no styles, numbers, notes where relations promise them', bytes: () => missing(), read: TEXT },
  { name: 'no relations at all', bytes: () => without('word/_rels/document.xml.rels', '_rels/.rels'), read: TEXT },
  { name: 'no list of content types', bytes: () => without('[Content_Types].xml'), read: TEXT },
  { name: 'no document', bytes: () => without('word/document.xml'), refused: 'noDocument' },
  { name: 'relations that lead out of the package', bytes: () => leading('../../../../etc/passwd'), read: TEXT },
  { name: 'relations that lead to the disk', bytes: () => leading('file:///etc/passwd'), read: TEXT },
  {
    name: 'parts named as paths out of the folder',
    bytes: () => wordFile({ ...GOOD, files: { '../../evil.xml': '<a/>', '/etc/passwd': 'x' } }),
    read: TEXT,
  },
  { name: 'styles based on each other in a circle', bytes: () => circle(), read: TEXT },
  { name: 'a list whose style leads to itself', bytes: () => listCircle(), read: ['Kế hoạch của Sở Nội vụ.'] },
  { name: 'a footnote that refers to itself', bytes: () => noteCircle(), read: ['Kế hoạch (Xem chú thích.).'] },
  {
    name: 'fields that are never closed',
    bytes: () =>
      wordFile({ body: p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(300)) + p('Kế hoạch của Sở Nội vụ.') }),
    read: TEXT,
  },
  {
    name: 'numbers of lists beyond all measure',
    bytes: () =>
      wordFile({
        body: p('Một.', inList(1)),
        numbering: list(0, 'lowerLetter:%1)').replace('w:start w:val="1"', 'w:start w:val="999999999"') + num(1, 0),
      }),
    read: ['999999999) Một.'],
  },
  {
    name: 'spans of cells beyond all measure',
    bytes: () =>
      wordFile({
        body: `<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999"/></w:tcPr>${p('Một')}</w:tc><w:tc>${p('Hai')}</w:tc></w:tr></w:tbl>`,
      }),
    read: [`| Một |${'  |'.repeat(59)} Hai |`, `|${' --- |'.repeat(61)}`],
  },
  { name: 'bytes that are no UTF-8', bytes: () => encoded(Uint8Array.of(0xff, 0xc3, 0x28)), refused: 'brokenEncoding' },
  { name: 'UTF-16', bytes: () => utf16(), read: TEXT },
  {
    name: 'XML that ends in the middle',
    bytes: () =>
      wordFile({
        ...GOOD,
        files: { 'word/document.xml': part('document', `<w:body>${p('a')}</w:body>`).slice(0, -30) },
      }),
    refused: 'brokenXml',
  },
  {
    name: 'another XML in the place of the document',
    bytes: () => wordFile({ ...GOOD, files: { 'word/document.xml': '<html><body>x</body></html>' } }),
    refused: 'noDocument',
  },
  { name: 'prefixes of its own', bytes: () => prefixed(), read: TEXT },
];

function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, i) => {
    bytes[1024 + 2 * i] = letter.charCodeAt(0);
  });
  return bytes;
}

function half(bytes: Uint8Array, share: number): Uint8Array {
  return bytes.slice(0, Math.floor(bytes.length * share));
}

const CENTRAL = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];

/** Writes over bytes of every record with that signature. */
function patched(bytes: Uint8Array, signature: readonly number[], at: number, by: readonly number[]): Uint8Array {
  const out = bytes.slice();
  for (let i = 0; i + 22 <= out.length; i += 1) {
    if (signature.every((byte, k) => out[i + k] === byte)) out.set(by, i + at);
  }
  return out;
}

/** One bit of the document's compressed bytes is turned. */
function spoiled(bytes: Uint8Array): Uint8Array {
  const out = bytes.slice();
  const name = strToU8('word/document.xml');
  const at = out.findIndex((_, i) => name.every((byte, k) => out[i + k] === byte)) + name.length + 40;
  out[at] = (out[at] ?? 0) ^ 1;
  return out;
}

/** Gives a second part the name of the document. */
function doubled(bytes: Uint8Array): Uint8Array {
  const out = bytes.slice();
  const name = strToU8('word/documenu.xml');
  for (let i = 0; i < out.length; i += 1)
    if (name.every((byte, k) => out[i + k] === byte)) out[i + 12] = 't'.charCodeAt(0);
  return out;
}

/** So many letters without much order, the same ones each time. */
function words(length: number): string {
  let seed = 1;
  const out: string[] = [];
  for (let i = 0; i < length; i += 8) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    out.push(seed.toString(36).padStart(8, ' ').slice(0, 8));
  }
  return out.join('');
}

function document(before: string, body: string): Uint8Array {
  return wordFile({
    ...GOOD,
    files: { 'word/document.xml': part('document', `<w:body>${body}</w:body>`).replace('?>\n', `?>${before}`) },
  });
}

function laughs(): string {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  return `<!DOCTYPE w:document [<!ENTITY l0 "ha">${entities}]>`;
}

/** A document of blanks, a thousandth of its size when packed. */
function bomb(size: number): Uint8Array {
  const start = strToU8(`<w:document ${NAMESPACES}><w:body>`);
  const content = new Uint8Array(start.length + size).fill(0x20);
  content.set(start);
  return wordFile({ ...GOOD, files: { 'word/document.xml': content } });
}

function without(...names: readonly string[]): Uint8Array {
  const files = wordFiles(GOOD);
  for (const name of names) delete files[name];
  return zipped(files);
}

function missing(): Uint8Array {
  const files = wordFiles({ ...GOOD, styles: '', numbering: '', footnotes: '', parts: { 'header1.xml': '' } });
  for (const name of ['styles', 'numbering', 'footnotes', 'header1']) delete files[`word/${name}.xml`];
  return zipped(files);
}

function leading(target: string): Uint8Array {
  const files = wordFiles({ ...GOOD, styles: '' });
  const name = 'word/_rels/document.xml.rels';
  return zipped({ ...files, [name]: String(files[name]).replace('styles.xml', target) });
}

function circle(): Uint8Array {
  const styles =
    style('A', '<w:basedOn w:val="B"/>') +
    style('B', '<w:basedOn w:val="A"/><w:link w:val="A"/>') +
    style('C', '<w:basedOn w:val="C"/>');
  return wordFile({ body: p(r('Kế hoạch của Sở Nội vụ.', '<w:rStyle w:val="C"/>'), '<w:pStyle w:val="A"/>'), styles });
}

function listCircle(): Uint8Array {
  const styles = style('A', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', 'numbering');
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum>${num(1, 0)}${num(2, 7)}`;
  return wordFile({ body: p('Kế hoạch của Sở Nội vụ.', inList(1)), styles, numbering });
}

function noteCircle(): Uint8Array {
  const mark = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const footnotes = `<w:footnote w:id="1">${p(r('Xem chú thích.') + mark)}</w:footnote>`;
  return wordFile({ body: p(r('Kế hoạch') + mark + r('.')), footnotes });
}

function encoded(bad: Uint8Array): Uint8Array {
  const good = strToU8(part('document', '<w:body/>'));
  const content = new Uint8Array(good.length + bad.length);
  content.set(good);
  content.set(bad, good.length);
  return wordFile({ ...GOOD, files: { 'word/document.xml': content } });
}

function utf16(): Uint8Array {
  const text = part('document', `<w:body>${GOOD.body}</w:body>`).replace('UTF-8', 'UTF-16');
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let i = 0; i < text.length; i += 1) bytes.set([text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8], 2 + 2 * i);
  return wordFile({ ...GOOD, files: { 'word/document.xml': bytes } });
}

function prefixed(): Uint8Array {
  const files = wordFiles(GOOD);
  const text = String(files['word/document.xml']).replaceAll('<w:', '<van-ban:').replaceAll('</w:', '</van-ban:');
  return zipped({ ...files, 'word/document.xml': text.replace('xmlns:w=', 'xmlns:van-ban=') });
}
