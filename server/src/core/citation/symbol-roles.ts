import { type AuthorityFamily, authorityFamilyOf, authorityOf } from '../law/authorities.ts';
import { plainLetters, type Repair, repairAgency, repairType } from './abbreviations.ts';
import { type CodePart, isYear } from './code.ts';
import type { Family } from './model.ts';
import { termIn, termRepair, yearMeant } from './symbol-year.ts';

/** What the parts of a number and symbol are, and which signs belong between them. */
export interface Roles {
  readonly year: CodePart | undefined;
  readonly type: { readonly part: CodePart; readonly repair: Repair } | undefined;
  readonly agencies: readonly { readonly part: CodePart; readonly repair: Repair }[];
  readonly family: Family;
  /** The sign that belongs before each part after the number; undefined: as written. */
  readonly signs: readonly string[] | undefined;
  /** The year that was meant, where its figures are not four. */
  readonly yearMeant?: string;
  /** The type within the one part of `2020/NĐCP`. */
  readonly gluedType?: string;
}

/** What each part is: the year, the abbreviation of the type, the authorities; and what shape was meant. */
export function assignRoles(parts: readonly CodePart[]): Roles {
  const roles = rolesOf(parts);
  const { year } = roles;
  if (year === undefined) return roles;
  if (year.text.length === 4) {
    const value = Number(year.text);
    const agencies = roles.agencies.map(({ part, repair }) => ({ part, repair: termRepair(repair, value) }));
    return { ...roles, agencies };
  }
  const meant = yearMeant(year.text, termIn(roles.agencies[0]?.repair.meant ?? ''));
  return meant === undefined ? roles : { ...roles, yearMeant: meant };
}

function rolesOf(parts: readonly CodePart[]): Roles {
  const year = parts[0] !== undefined && isYear(parts[0].text) && parts[0].joint.sign !== '' ? parts[0] : undefined;
  const rest = year === undefined ? parts : parts.slice(1);
  const signs = rest.map((part) => plainSign(part.joint.sign));
  const typeRepair = rest[0] === undefined ? undefined : repairType(rest[0].text);
  const agencies = (of: readonly CodePart[]) => of.map((part) => ({ part, repair: repairAgency(part.text) }));
  const [head, ...tail] = rest;
  if (head === undefined) return { year, type: undefined, agencies: [], family: 'quy-pham', signs: undefined };
  if (tail.length === 0) return singleRoles(year, head, signs[0]);
  const named = agencies(tail);
  // The old order, authority before type: 37-BYT/QĐ, 13-BXD/TT.
  const last = tail[tail.length - 1];
  if (signs[0] === '-' && year === undefined && last !== undefined && isOldOrder(head, last, signs[1])) {
    const repair = repairType(last.text);
    const type = repair === undefined ? undefined : { part: last, repair };
    return { year, type, agencies: agencies(rest.slice(0, -1)), family: 'cu', signs: undefined };
  }
  if (typeRepair === undefined) {
    const written = agencies(rest);
    const dashed = year === undefined && signs.every((sign) => sign === '-');
    const names = written.map((one) => one.repair.meant);
    return {
      year,
      type: undefined,
      agencies: written,
      // "Luật số 21-LCT/HĐNN7"
      family: names.some((name) => OLD_COUNCILS.test(name)) ? 'cu' : familyBy(names, year),
      signs: dashed ? ['/', ...tail.map(() => '-')] : undefined,
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
    const family = joint ? 'lien-tich' : NORMATIVE.has(typeRepair.meant) ? 'quy-pham' : 'hanh-chinh';
    return { year, type, agencies: named, family, signs: ['/', '/', ...tail.map(() => '-')] };
  }
  return { year, type, agencies: named, ...shapeOf(signs, names, tail.length) };
}

/** A number with one part: `06/2022/QH15`, `87-CP`, and `126/2024/NĐCP` where a hyphen is lost. */
function singleRoles(year: CodePart | undefined, head: CodePart, sign: string | undefined): Roles {
  const glued = gluedType(head);
  if (glued !== undefined) {
    const party = year === undefined && authorityFamilyOf(glued.agency) === 'dang';
    const repair: Repair = { meant: `${glued.type}${party ? '/' : '-'}${glued.agency}`, code: 'symbol-separator' };
    const family = party ? 'dang' : year === undefined ? 'hanh-chinh' : 'quy-pham';
    const signs = party ? ['-'] : undefined;
    return { year, type: undefined, agencies: [{ part: head, repair }], family, signs, gluedType: glued.type };
  }
  const repair = repairAgency(head.text);
  return {
    year,
    type: undefined,
    agencies: [{ part: head, repair }],
    family: singleFamily(year, repair.meant, sign),
    signs: year !== undefined && termIn(repair.meant) !== undefined ? ['/', '/'] : undefined,
  };
}

/** Party shape (`34-CT/TW`) or State shape (`26/CT-TTg`): by its authority where known, else by its signs. */
function shapeOf(
  signs: readonly string[],
  names: readonly string[],
  tail: number,
): { family: Family; signs: string[] | undefined } {
  if (OLD_COUNCILS.test(names[0] ?? '')) return { family: 'cu', signs: undefined };
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

function isOldOrder(head: CodePart, last: CodePart, sign: string | undefined): boolean {
  if (sign !== '/') return false;
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
function gluedType(part: CodePart): { readonly type: string; readonly agency: string } | undefined {
  const letters = plainLetters(part.text);
  if (authorityOf(letters) !== undefined) return undefined;
  for (const type of GLUED_TYPES) {
    const agency = letters.slice(type.length).replace(/^\./u, '');
    if (letters.startsWith(type) && authorityOf(agency) !== undefined) return { type, agency };
  }
  return undefined;
}

/** The sign without its look: every dash a hyphen, `\\/` a slash; a blank or nothing stays. */
export function plainSign(sign: string): string {
  if (sign.endsWith('/')) return '/';
  return sign === '' || sign === ' ' ? sign : '-';
}

const OLD_BODIES: ReadonlySet<string> = new Set(['CP', 'TTg', 'HĐBT', 'CT', 'SL', 'HĐNN', 'CTN', 'NQ', 'QH', 'PCT']);
// Before 1992 the type came first and the council behind a slash: 1-CT/HĐBT.
const OLD_COUNCILS = /^HĐ(?:BT|NN\d?|CP)$/u;
// With a year: "40/2026/CV-HP" is a letter all the same.
const NORMATIVE: ReadonlySet<string> = new Set(['NĐ', 'TT', 'NQ', 'QĐ', 'CT', 'PL', 'L', 'SL']);
const GLUED_TYPES = ['TTLT', 'TT', 'NĐ', 'QĐ', 'NQ', 'CT'];
