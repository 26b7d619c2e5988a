import { SaxesParser, type SaxesTagNS } from 'saxes';
import { LIMITS } from './limits.ts';
import { Refused } from './refused.ts';
import type { Zip, ZipEntry } from './zip.ts';

/** An element with the prefixes of the standard, whatever prefixes the file has: `w:p`, `w:val`. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Reads XML parts of one file; what they cost is counted together. */
export interface XmlReader {
  /** The whole part. */
  tree(entry: ZipEntry): Element;
  /** The whole part as text, for a reader of its own. */
  text(entry: ZipEntry): string;
  /**
   * Each child of the named element as it is complete, so that a long document is never in memory as a whole. Gives the name
   * of the root.
   */
  children(entry: ZipEntry, parent: string, use: (child: Element) => void): string;
}

export function xmlReader(zip: Zip): XmlReader {
  let elements = 0;
  const count = (): void => {
    elements += 1;
    if (elements > LIMITS.elements) throw new Refused('tooLong');
  };
  return {
    tree(entry) {
      let root: Element | undefined;
      read(zip, entry, count, undefined, (element) => {
        root = element;
      });
      if (root === undefined) throw new Refused('brokenXml', { phan: entry.name });
      return root;
    },
    text(entry) {
      const all: string[] = [];
      decoded(zip, entry, (text) => all.push(text));
      return all.join('');
    },
    children(entry, parent, use) {
      return read(zip, entry, count, parent, use);
    },
  };
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/** Shared by the many elements without any. */
const NONE: Readonly<Record<string, string>> = {};
const NO_CHILDREN: (Element | string)[] = [];

function read(
  zip: Zip,
  entry: ZipEntry,
  count: () => void,
  parent: string | undefined,
  use: (element: Element) => void,
): string {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: Growing[] = [];
  let root: string | undefined;
  let ended = false;
  // How deep the element is whose children are handed out one by one; -1 outside of it.
  let inside = -1;
  let atOnce = 0;
  const broken = (): never => {
    throw new Refused('brokenXml', { phan: entry.name });
  };
  parser.on('doctype', () => {
    throw new Refused('doctype', { phan: entry.name });
  });
  parser.on('error', broken);
  // Made-up names by the hundred thousand cost more than anything else that a file can hold.
  const names = new Set<string>();
  let left = 0;
  const countNames = (tag: SaxesTagNS): void => {
    left = LIMITS.nameEvery - 1;
    names.add(tag.name);
    for (const name in tag.attributes) names.add(name);
    if (names.size > LIMITS.names) broken();
  };
  let attributes = 0;
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > LIMITS.attributes) broken();
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    count();
    attributes = 0;
    if (left === 0) countNames(tag);
    else left -= 1;
    atOnce += 1;
    if (atOnce > LIMITS.elementsAtOnce) throw new Refused('tooLong');
    if (open.length >= LIMITS.depth) throw new Refused('tooDeep');
    const name = prefixOf(tag.uri) + tag.local;
    root ??= name;
    open.push({ name, attributes: attributesOf(tag, entry.name), children: NO_CHILDREN });
    if (inside < 0 && name === parent) inside = open.length;
  });
  parser.on('text', (text: string) => {
    const last = open[open.length - 1];
    // Blanks between elements mean something in texts only.
    if (last === undefined || (last.name !== 'w:t' && last.name !== 'w:delText' && isBlank(text))) return;
    add(last, text);
  });
  parser.on('cdata', (text: string) => {
    const last = open[open.length - 1];
    if (last !== undefined) add(last, text);
  });
  parser.on('closetag', () => {
    const done = open.pop();
    if (done === undefined) return;
    if (inside >= 0 && open.length === inside) {
      use(done);
      atOnce = 0;
      return;
    }
    if (open.length < inside) inside = -1;
    const above = open[open.length - 1];
    if (above !== undefined) add(above, done);
    else {
      ended = true;
      if (parent === undefined) use(done);
    }
  });
  decoded(zip, entry, (text) => parser.write(text));
  parser.close();
  if (!ended || root === undefined) return broken();
  return root;
}

function add(element: Growing, child: Element | string): void {
  if (element.children === NO_CHILDREN) element.children = [child];
  else element.children.push(child);
}

/** Two blanks of a tag's own and what tells drafts of a document apart are of no use here, and most of the attributes. */
function attributesOf(tag: SaxesTagNS, part: string): Readonly<Record<string, string>> {
  let out: Record<string, string> | undefined;
  for (const name in tag.attributes) {
    const attribute = tag.attributes[name];
    if (attribute === undefined || attribute.local.startsWith('rsid') || attribute.prefix === 'xmlns') continue;
    if (attribute.value.length > LIMITS.attribute) throw new Refused('brokenXml', { phan: part });
    out ??= {};
    out[prefixOf(attribute.uri) + attribute.local] = attribute.value;
  }
  return out ?? NONE;
}

/** Bytes to text: UTF-8, or UTF-16 as XML allows; anything else is refused rather than guessed. */
function decoded(zip: Zip, entry: ZipEntry, use: (text: string) => void): void {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const decode = (bytes: Uint8Array | undefined): void => {
    decoder ??= new TextDecoder(encodingOf(bytes ?? new Uint8Array()), { fatal: true });
    let text: string;
    try {
      text = bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new Refused('brokenEncoding', { phan: entry.name });
    }
    if (text !== '') use(text);
  };
  zip.stream(entry, decode);
  decode(undefined);
}

function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x20) return false;
  return true;
}

/** Both editions of the standard, and what Word adds to them. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a:'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp:'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp:'],
  ['http://schemas.openxmlformats.org/drawingml/2006/picture', 'pic:'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps:'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg:'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14:'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm:'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm:'],
  ['urn:schemas-microsoft-com:vml', 'v:'],
  ['urn:schemas-microsoft-com:office:office', 'o:'],
  ['http://www.w3.org/XML/1998/namespace', 'xml:'],
  ['', ''],
]);

function prefixOf(uri: string): string {
  return PREFIXES.get(uri) ?? '?:';
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return elementsOf(element).filter((child) => child.name === name);
}

export function elementsOf(element: Element | undefined): readonly Element[] {
  if (element === undefined) return [];
  return element.children.filter((child) => typeof child !== 'string');
}

/** `w:val` of a child: the way most properties are written. */
export function valOf(element: Element | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** A property that is on by being there: `<w:b/>`, off by `w:val="0"`; undefined where it isn't there. */
export function flagOf(element: Element | undefined, name: string): boolean | undefined {
  const child = childOf(element, name);
  if (child === undefined) return undefined;
  const value = child.attributes['w:val'];
  return value === undefined || isOn(value);
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A whole number in the range that lengths have; undefined for anything else. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || !/^-?\d{1,9}(?:\.\d{1,9})?$/u.test(value)) return undefined;
  return Number(value);
}

/** The first element of that name anywhere inside. */
export function findIn(element: Element, names: ReadonlySet<string>): Element | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (names.has(child.name)) return child;
    const found = findIn(child, names);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
