import { type AuthorityFamily, authorityFamilyOf, authorityOf } from '../law/authorities.ts';
import { type Repair, repairAgency, repairType } from './abbreviations.ts';
import { type CodePart, isYear } from './code.ts';
import type { Family } from './model.ts';

/** What the parts of a number and symbol are, and which signs belong between them. */
export interface Roles {
  readonly year: CodePart | undefined;
  readonly type: { readonly part: CodePart; readonly repair: Repair } | undefined;
  readonly agencies: readonly { readonly part: CodePart; readonly repair: Repair }[];
  readonly family: Family;
  /** The sign that belongs before each part after the number; undefined: as written. */
  readonly signs: readonly string[] | undefined;
}

/** What each part is: the year, the abbreviation of the type, the authorities; and what shape was meant. */
export function assignRoles(parts: readonly CodePart[]): Roles {
  const year = parts[0] !== undefined && isYear(parts[0].text) && parts[0].joint.sign !== '' ? parts[0] : undefined;
  const rest = year === undefined ? parts : parts.slice(1);
  const signs = rest.map((part) => plainSign(part.joint.sign));
  const typeRepair = rest[0] === undefined ? undefined : repairType(rest[0].text);
  const agencies = (of: readonly CodePart[]) => of.map((part) => ({ part, repair: repairAgency(part.text) }));
  const [head, ...tail] = rest;
  if (head === undefined) return { year, type: undefined, agencies: [], family: 'quy-pham', signs: undefined };
  if (tail.length === 0) {
    const glued = gluedType(head);
    if (glued !== undefined)
      return { year, type: undefined, agencies: [{ part: head, repair: glued }], family: 'quy-pham', signs: undefined };
    const one = agencies([head]);
    return {
      year,
      type: undefined,
      agencies: one,
      family: singleFamily(year, one[0]?.repair.meant ?? '', signs[0]),
      signs: undefined,
    };
  }
  const named = agencies(tail);
  // The old order, authority before type: 37-BYT/QĐ, 13-BXD/TT.
  if (signs[0] === '-' && year === undefined && isOldOrder(head, tail[tail.length - 1], signs[1])) {
    return { year, type: undefined, agencies: agencies(rest), family: 'cu', signs: undefined };
  }
  if (typeRepair === undefined) {
    const written = agencies(rest);
    const shape =
      year === undefined && signs[0] === '-' && signs.slice(1).every((sign) => sign === '-')
        ? ['/', ...tail.map(() => '-')]
        : undefined;
    return {
      year,
      type: undefined,
      agencies: written,
      family: familyBy(
        written.map((one) => one.repair.meant),
        year,
      ),
      signs: shape,
    };
  }
  const type = { part: head, repair: typeRepair };
  const names = named.map((one) => one.repair.meant);
  if (typeRepair.meant === 'TTLT' || typeRepair.meant === 'NQLT' || typeRepair.meant === 'TTLB') {
    return { year, type, agencies: named, family: 'lien-tich', signs: undefined };
  }
  if (year !== undefined) {
    const joint =
      typeRepair.meant === 'TT' && names.filter((name) => authorityFamilyOf(name) === 'nha-nuoc').length > 1;
    return {
      year,
      type,
      agencies: named,
      family: joint ? 'lien-tich' : 'quy-pham',
      signs: ['/', '/', ...tail.map(() => '-')],
    };
  }
  return { year, type, agencies: named, ...shapeOf(signs, names, tail.length) };
}

/** Party shape (`34-CT/TW`) or State shape (`26/CT-TTg`): by its authority where known, else by its signs. */
function shapeOf(
  signs: readonly string[],
  names: readonly string[],
  tail: number,
): { family: Family; signs: string[] | undefined } {
  const body = authorityFamilyOf(names[0] ?? '');
  // "2587-CV/VPTW/nb": the mark of internal letters follows a slash.
  const more = Array.from({ length: tail - 1 }, (_, i) => (names[i + 1] === 'nb' ? '/' : '-'));
  const partyShape = ['-', '/', ...more];
  const stateShape = ['/', '-', ...more];
  const written =
    signs[0] === '-' && signs[1] === '/' ? 'party' : signs[0] === '/' && signs[1] === '-' ? 'state' : 'none';
  if (body === 'dang') return { family: 'dang', signs: partyShape };
  if (body === 'doan-the')
    return {
      family: 'doan-the',
      signs: written === 'state' ? stateShape : written === 'party' ? partyShape : undefined,
    };
  if (body === 'nha-nuoc') return { family: 'hanh-chinh', signs: stateShape };
  if (written === 'party') return { family: 'dang', signs: partyShape };
  return { family: 'hanh-chinh', signs: signs[1] === '/' ? undefined : stateShape };
}

function isOldOrder(head: CodePart, last: CodePart | undefined, sign: string | undefined): boolean {
  if (last === undefined || sign !== '/') return false;
  return (
    repairType(last.text) !== undefined &&
    authorityFamilyOf(last.text) === undefined &&
    repairType(head.text) === undefined
  );
}

/** A number with one abbreviation: `06/2022/QH15`, and the shapes of before 1998 (`87-CP`, `25/CP`, `769/TTg`). */
function singleFamily(year: CodePart | undefined, name: string, sign: string | undefined): Family {
  if (year !== undefined) return 'quy-pham';
  if (OLD_BODIES.has(name)) return 'cu';
  if (sign === '-') return authorityFamilyOf(name) === 'dang' ? 'dang' : 'cu';
  return 'hanh-chinh';
}

function familyBy(names: readonly string[], year: CodePart | undefined): Family {
  const families = new Set<AuthorityFamily | undefined>(names.map(authorityFamilyOf));
  if (year !== undefined) return 'quy-pham';
  return families.has('doan-the') && !families.has('nha-nuoc') ? 'doan-the' : 'hanh-chinh';
}

/** `26/2025/TTBYT`, `126/2024/NĐCP`: the hyphen between type and authority is lost. */
function gluedType(part: CodePart): Repair | undefined {
  if (authorityOf(part.text) !== undefined) return undefined;
  for (const type of ['TTLT', 'TT', 'NĐ', 'QĐ', 'NQ', 'CT']) {
    const name = part.text.slice(type.length);
    if (part.text.startsWith(type) && authorityOf(name) !== undefined) {
      return { meant: `${type}-${name}`, code: 'symbol-separator' };
    }
  }
  return undefined;
}

/** The sign without its look: every dash a hyphen, `\\/` a slash; a blank or nothing stays. */
export function plainSign(sign: string): string {
  if (sign.endsWith('/')) return '/';
  return sign === '' || sign === ' ' ? sign : '-';
}

const OLD_BODIES: ReadonlySet<string> = new Set(['CP', 'TTg', 'HĐBT', 'CT', 'SL', 'HĐNN', 'CTN', 'NQ', 'QH', 'PCT']);
