import { Refused } from './refused.ts';
import { childrenOf, type XmlReader, xmlReader } from './xml.ts';
import { openZip, type ZipEntry } from './zip.ts';

/** A .docx as a package of parts that point at each other. */
export interface Package {
  readonly xml: XmlReader;
  readonly main: ZipEntry;
  /** Relationships of the main part, by id. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** The first part of that kind (`styles`, `numbering` …) that the main part points at; undefined where there is none. */
  related(kind: string): ZipEntry | undefined;
  relationsOf(entry: ZipEntry): ReadonlyMap<string, Relation>;
  entry(name: string): ZipEntry | undefined;
  /** Kinds that are pointed at but not there. */
  readonly missing: readonly string[];
}

export interface Relation {
  /** Last word of the type: `header`, `hyperlink`. */
  readonly kind: string;
  /** A name in the package, or an address outside of it. */
  readonly target: string;
  readonly external: boolean;
}

export function openPackage(bytes: Uint8Array): Package {
  const zip = openZip(bytes);
  const xml = xmlReader(zip);
  const entry = (name: string): ZipEntry | undefined => zip.entries.get(name.toLowerCase());
  const relationsOf = (part: ZipEntry | undefined): ReadonlyMap<string, Relation> => {
    const of = entry(relsName(part?.name));
    return of === undefined ? new Map() : relationsIn(xml, of, part?.name ?? '');
  };
  const main = mainPart(entry, relationsOf(undefined));
  if (main === undefined) throw new Refused(otherKind(entry));
  const relations = relationsOf(main);
  const missing: string[] = [];
  for (const { kind, target, external } of relations.values()) {
    if (!external && NEEDED.has(kind) && entry(target) === undefined) missing.push(target);
  }
  return {
    xml,
    main,
    relations,
    relationsOf,
    entry,
    missing,
    related(kind) {
      for (const relation of relations.values()) {
        if (relation.kind !== kind || relation.external) continue;
        const found = entry(relation.target);
        if (found !== undefined) return found;
      }
      // Relations may be lost while the part is there, under the name that all programs give it.
      return entry(`word/${kind}.xml`);
    },
  };
}

const NEEDED: ReadonlySet<string> = new Set(['styles', 'numbering', 'footnotes', 'endnotes', 'header', 'footer']);

function mainPart(
  entry: (name: string) => ZipEntry | undefined,
  roots: ReadonlyMap<string, Relation>,
): ZipEntry | undefined {
  for (const { kind, target, external } of roots.values()) {
    if (kind !== 'officeDocument' || external) continue;
    const found = entry(target);
    if (found !== undefined && !/^(?:xl|ppt)\//iu.test(found.name)) return found;
  }
  return entry('word/document.xml');
}

function otherKind(entry: (name: string) => ZipEntry | undefined) {
  if (entry('xl/workbook.xml') !== undefined) return 'sheet';
  if (entry('ppt/presentation.xml') !== undefined) return 'slides';
  return entry('content.xml') !== undefined && entry('META-INF/manifest.xml') !== undefined ? 'odt' : 'noDocument';
}

function relsName(part: string | undefined): string {
  if (part === undefined) return '_rels/.rels';
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function relationsIn(xml: XmlReader, entry: ZipEntry, of: string): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>();
  for (const { attributes } of childrenOf(xml.tree(entry), 'Relationship')) {
    const { Id: id, Type: type = '', Target: target, TargetMode: mode } = attributes;
    if (id === undefined || target === undefined || found.has(id)) continue;
    const kind = type.slice(type.lastIndexOf('/') + 1);
    const external = mode === 'External' || /^[\p{L}][\p{L}\d+.-]*:/u.test(target);
    const inside = external ? target : resolved(target, of);
    if (inside !== undefined) found.set(id, { kind, target: inside, external });
  }
  return found;
}

/** A name in the package; undefined for one that climbs out of it. Nothing is ever opened by that name on the disk. */
function resolved(target: string, of: string): string | undefined {
  const path = target.replaceAll('\\', '/').replace(/#.*$/u, '');
  const names = path.startsWith('/') ? [] : of.split('/').slice(0, -1);
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.join('/');
}
