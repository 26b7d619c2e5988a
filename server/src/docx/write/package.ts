import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { OffPaper } from '../../core/layout/off-paper.ts';
import { OFF_PAPER_NAMESPACE, offPaperXml } from '../off-paper-part.ts';
import { NO_DATE } from './draft.ts';
import { movedEnds } from './track.ts';

/**
 * What the library leaves to be done on the finished package: times of writing and names made by chance go, so that the
 * same document is the same file; declarations that the standard's schemas don't know go; the part for what isn't
 * printed comes in.
 */
export function finished(packed: Uint8Array, pieces: OffPaper | undefined): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(packed)).map(([path, bytes]) => [path, bytes]));
  const edit = (path: string, change: (text: string) => string): void => {
    const bytes = parts.get(path);
    if (bytes !== undefined) parts.set(path, strToU8(change(strFromU8(bytes))));
  };
  edit('docProps/core.xml', (text) =>
    text
      .replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, '')
      .replace('</cp:coreProperties>', LANGUAGE),
  );
  edit('word/numbering.xml', (text) => text.replaceAll(' w15:restartNumberingAfterBreak="0"', ''));
  for (const path of [...parts.keys()].filter((name) => /^word\/[^/]+\.xml$/u.test(name))) edit(path, usedNamespaces);
  edit('word/document.xml', (text) => movedEnds(text).replaceAll(` w:date="${NO_DATE}"`, ''));
  edit('word/comments.xml', (text) => text.replace(/ w:date="[^"]*"/gu, ''));
  nameRelations(edit);
  if (pieces !== undefined) addOffPaper(parts, edit, pieces);
  return zipped(parts);
}

type EditPart = (path: string, change: (text: string) => string) => void;

const LANGUAGE = '<dc:language>vi-VN</dc:language></cp:coreProperties>';

/** Declares the namespaces that occur and no others; may be ignored: those of them that the library says so of. */
function usedNamespaces(text: string): string {
  const end = text.indexOf('>', text.indexOf('?>') + 2);
  const rest = text.slice(end);
  const declared = [...text.slice(0, end).matchAll(/ xmlns:([^=]+)=/gu)].map(([, prefix = '']) => prefix);
  // One pass: a long document would be searched to its end for each of forty prefixes that don't occur.
  const found = new Set<string>();
  for (const [, prefix = ''] of rest.matchAll(
    new RegExp(`[< ](${declared.filter((one) => one !== 'w').join('|')}):`, 'gu'),
  ))
    found.add(prefix);
  const used = (prefix: string): boolean => prefix === 'w' || found.has(prefix);
  let ignorable = '';
  const root = text.slice(0, end).replace(/ mc:Ignorable="([^"]*)"/u, (_, names: string) => {
    ignorable = names.split(' ').filter(used).join(' ');
    return ignorable === '' ? '' : ` mc:Ignorable="${ignorable}"`;
  });
  const needed = (prefix: string): boolean =>
    used(prefix) || root.includes(`<${prefix}:`) || (prefix === 'mc' && ignorable !== '');
  return root.replace(/ xmlns:([^=]+)="[^"]*"/gu, (whole, prefix: string) => (needed(prefix) ? whole : '')) + rest;
}

/** Links are named by chance in the library; here in the order of the text. */
function nameRelations(edit: EditPart): void {
  for (const name of ['document', 'header1', 'footer1']) {
    const names = new Map<string, string>();
    edit(`word/${name}.xml`, (text) =>
      text.replace(/(<w:hyperlink [^>]*r:id=")([^"]+)"/gu, (_, before: string, id: string) => {
        const named = names.get(id) ?? `lienKet${names.size + 1}`;
        names.set(id, named);
        return `${before}${named}"`;
      }),
    );
    edit(`word/_rels/${name}.xml.rels`, (text) =>
      text.replace(/Id="([^"]+)"/gu, (whole, id: string) => (names.has(id) ? `Id="${names.get(id)}"` : whole)),
    );
  }
}

function addOffPaper(parts: Map<string, Uint8Array>, edit: EditPart, pieces: OffPaper): void {
  parts.set('customXml/item1.xml', strToU8(offPaperXml(pieces)));
  parts.set(
    'customXml/itemProps1.xml',
    strToU8(
      `${XML}<ds:datastoreItem ds:itemID="{7B0B7E5C-5F0E-4B1D-9E57-6D2C1F1A7C01}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${OFF_PAPER_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
  );
  parts.set(
    'customXml/_rels/item1.xml.rels',
    strToU8(
      `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    ),
  );
  edit('word/_rels/document.xml.rels', (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="rIdTheThuc" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  );
  edit('[Content_Types].xml', (text) =>
    text.replace(
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    ),
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Content types first, as readers expect; the others by name. The earliest time that a zip can hold stands for all. */
function zipped(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const first = '[Content_Types].xml';
  const order = [...parts.keys()].sort((a, b) => (a === first ? -1 : b === first ? 1 : a < b ? -1 : a > b ? 1 : 0));
  const files: Zippable = {};
  for (const path of order) files[path] = parts.get(path) ?? new Uint8Array();
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
