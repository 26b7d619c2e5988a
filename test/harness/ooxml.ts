import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCHEMAS = join(import.meta.dirname, '..', '..', '..', 'shared', 'schemas', 'ooxml-transitional');

/** Says why documents can't be held against the schemas here; undefined where they can. */
export function noSchemas(): string | undefined {
  if (!existsSync(join(SCHEMAS, 'wml.xsd'))) return '../shared/schemas/ooxml-transitional is absent';
  return spawnSync('xmllint', ['--version']).error === undefined ? undefined : 'xmllint is not installed';
}

/** What xmllint says of parts of a .docx against WordprocessingML transitional; empty where all are valid. */
export function schemaFaults(parts: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'the-thuc-ooxml-'));
  try {
    cpSync(SCHEMAS, folder, { recursive: true });
    // The schemas name xml:space without saying where it is declared.
    writeFileSync(join(folder, 'xml.xsd'), XML_XSD);
    for (const name of ['wml.xsd', 'shared-math.xsd']) {
      const text = readFileSync(join(folder, name), 'utf8');
      writeFileSync(
        join(folder, name),
        text.replace(
          /(<xsd:import namespace="http:\/\/www\.w3\.org\/XML\/1998\/namespace")/u,
          '$1 schemaLocation="xml.xsd"',
        ),
      );
    }
    const files = [...parts].map(([name, text]) => {
      const file = join(folder, name.replaceAll('/', '_'));
      writeFileSync(file, text);
      return file;
    });
    const ran = spawnSync('xmllint', ['--nonet', '--noout', '--schema', join(folder, 'wml.xsd'), ...files], {
      encoding: 'utf8',
    });
    if (ran.error !== undefined) throw ran.error;
    const said = ran.stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates'));
    return ran.status === 0 ? '' : said.join('\n').replaceAll(`${folder}/`, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const XML_XSD = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"><xs:enumeration value="default"/><xs:enumeration value="preserve"/></xs:restriction></xs:simpleType></xs:attribute>
</xs:schema>
`;
