import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The XML of a .docx by file name; what isn't XML travels along. */
export type WordXml = Readonly<Record<string, string>>;

export const DOCUMENT = 'word/document.xml';
export const STYLES = 'word/styles.xml';

export function unpacked(bytes: Uint8Array): WordXml {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, one]) => [name, strFromU8(one)]));
}

export function packed(files: WordXml): Uint8Array {
  const all = Object.entries(files).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(all), { level: 0 });
}

/** A change within one file of the package; the same files where it changes nothing. */
export function within(files: WordXml, name: string, change: (xml: string) => string): WordXml {
  const before = files[name];
  return before === undefined ? files : { ...files, [name]: change(before) };
}

/** Headers and footers of pages that aren't the first. */
export function edgesOf(files: WordXml): readonly string[] {
  return Object.keys(files).filter((name) => /^word\/(?:header|footer)\d+\.xml$/u.test(name));
}

const PARAGRAPH = /<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/gu;

/** Paragraphs of a style, from tag to tag, in the order of the file. */
export function paragraphsOf(xml: string, style: string): readonly string[] {
  return (xml.match(PARAGRAPH) ?? []).filter((one) => one.includes(`<w:pStyle w:val="${style}"/>`));
}

/** What a level of formatting says: an element of paragraphs or of letters, whole; `undefined` takes it away. */
export interface Setting {
  readonly of: 'pPr' | 'rPr';
  readonly name: string;
  readonly xml: string | undefined;
}

/** In a paragraph by itself, and in each of its runs. */
export function direct(paragraph: string, settings: readonly Setting[]): string {
  let out = paragraph;
  for (const setting of settings) {
    if (setting.of === 'rPr') {
      out = out.replace(/<w:r>(?!<w:rPr>)/gu, '<w:r><w:rPr></w:rPr>');
      out = out.replace(/(?<=<w:r>)<w:rPr>.*?<\/w:rPr>/gsu, (found) => put(found, setting));
    } else {
      if (!out.startsWith('<w:p><w:pPr>')) out = out.replace('<w:p>', '<w:p><w:pPr></w:pPr>');
      out = out.replace(/<w:pPr>.*?<\/w:pPr>/su, (found) => put(found, setting));
    }
  }
  return out;
}

/** In the definition of a style. */
export function styled(styles: string, id: string, settings: readonly Setting[]): string {
  return styles.replace(new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su'), (style) => {
    let out = style;
    for (const setting of settings) {
      out = out.replace(new RegExp(`<w:${setting.of}>.*?</w:${setting.of}>`, 'su'), (found) => put(found, setting));
    }
    return out;
  });
}

/** For all styles at once: they say nothing of it, the defaults of the document say it. */
export function byDefaults(styles: string, settings: readonly Setting[]): string {
  let out = styles;
  for (const setting of settings) {
    const { of, name } = setting;
    out = out.replace(/<w:style [\s\S]*?<\/w:style>/gu, (style) =>
      style.replace(new RegExp(`<w:${of}>.*?</w:${of}>`, 'su'), (found) => put(found, { of, name, xml: undefined })),
    );
    out = out.replace(new RegExp(`(?<=<w:${of}Default>)<w:${of}>.*?</w:${of}>`, 'su'), (found) => put(found, setting));
  }
  return out;
}

/** An element in the place of the one of its name. */
function put(properties: string, { name, xml = '' }: Setting): string {
  const open = properties.indexOf('>') + 1;
  const rest = properties.slice(open).replace(new RegExp(`<w:${name}(?: [^>]*)?/>`, 'gu'), '');
  return properties.slice(0, open) + xml + rest;
}
