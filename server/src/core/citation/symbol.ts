import { type AuthorityFamily, authorityFamilyOf } from '../law/authorities.ts';
import { type Repair, repairAgency, repairType } from './abbreviations.ts';
import { type CodePart, type CodeRun, isYear, readRun } from './code.ts';
import type { CitationFaultCode, Family } from './model.ts';

/** A fault of a number and symbol; offsets of the text that was read. */
export interface SymbolFault {
  readonly code: CitationFaultCode;
  readonly from: number;
  readonly to: number;
  readonly meant?: string;
}

/** A number and symbol, understood: `34-CT/TW`, `30/2020/NĐ-CP`, `12/UBND-VX`. */
export interface SymbolReading {
  readonly from: number;
  readonly to: number;
  /** Range of the number; undefined while blank. */
  readonly number: { readonly from: number; readonly to: number; readonly text: string } | undefined;
  /** Between number and symbol, as written; undefined where there is no symbol. */
  readonly separator: string | undefined;
  /** What follows that separator, as written (line ends of wrapped text taken out); undefined for a bare number. */
  readonly symbol: { readonly from: number; readonly to: number; readonly text: string } | undefined;
  /** The repaired symbol, where it differs from the written one and the meaning is sure. */
  readonly symbolMeant?: string;
  readonly year: { readonly from: number; readonly to: number; readonly text: string } | undefined;
  /** Abbreviation of the type, repaired: `NĐ`, `CTr`; undefined in a công văn, a law, a symbol that has none. */
  readonly type: string | undefined;
  /** The other parts, repaired: `['CP']`, `['BTCTU', 'BDVTU']`, `['UBND', 'VX']`. */
  readonly agencies: readonly string[];
  readonly family: Family;
  readonly faults: readonly SymbolFault[];
}

/**
 * Reads number and symbol at the beginning of `text`: the part of a header line after "Số:", or of a citation after "số".
 * `from` moves the beginning; `isBreak` names the blanks that stand for line ends of wrapped text (no faults).
 * Undefined where no number and symbol stand there. A blank number (`/KH-SCT`) is read where `blankNumber` allows it.
 */
export function readSymbol(
  text: string,
  from = 0,
  isBreak: (at: number) => boolean = () => false,
  blankNumber = true,
): SymbolReading | undefined {
  const run = readRun(text, from, isBreak, blankNumber);
  return run === undefined ? undefined : understand(text, run, isBreak);
}

/** The family that a symbol's shape tells; undefined where the text is no number and symbol. */
export function familyOf(code: string): Family | undefined {
  return readSymbol(code)?.family;
}

interface Roles {
  readonly year: CodePart | undefined;
  readonly type: { readonly part: CodePart; readonly repair: Repair } | undefined;
  readonly agencies: readonly { readonly part: CodePart; readonly repair: Repair }[];
  readonly family: Family;
  /** The sign that belongs before each part after the number; undefined: as written. */
  readonly signs: readonly string[] | undefined;
}

function understand(text: string, run: CodeRun, isBreak: (at: number) => boolean): SymbolReading {
  const first = run.parts[0];
  const base = { from: run.from, to: run.to, number: run.number };
  if (first === undefined) {
    return {
      ...base,
      separator: undefined,
      symbol: undefined,
      year: undefined,
      type: undefined,
      agencies: [],
      family: 'hanh-chinh',
      faults: [],
    };
  }
  const roles = assign(run.parts);
  const faults = [...jointFaults(run, roles), ...partFaults(run, roles)].sort((a, b) => a.from - b.from);
  const written = withoutBreaks(text, first.from, run.to, isBreak);
  const meant = meantOf(run.parts, roles);
  return {
    ...base,
    separator: first.joint.sign,
    symbol: { from: first.from, to: run.to, text: written },
    ...(meant === undefined || meant === written || !faults.some(touchesSymbol(first)) ? {} : { symbolMeant: meant }),
    year: roles.year,
    type: roles.type?.repair.meant,
    agencies: roles.agencies.map((one) => one.repair.meant),
    family: roles.family,
    faults,
  };
}

/** What each part is: the year, the abbreviation of the type, the authorities; and what shape was meant. */
function assign(parts: readonly CodePart[]): Roles {
  const year = parts[0] !== undefined && isYear(parts[0].text) && parts[0].joint.sign !== '' ? parts[0] : undefined;
  const rest = year === undefined ? parts : parts.slice(1);
  const signs = rest.map((part) => plainSign(part.joint.sign));
  const typeRepair = rest[0] === undefined ? undefined : repairType(rest[0].text);
  const agencies = (of: readonly CodePart[]) => of.map((part) => ({ part, repair: repairAgency(part.text) }));
  const [head, ...tail] = rest;
  if (head === undefined) return { year, type: undefined, agencies: [], family: 'quy-pham', signs: undefined };
  if (tail.length === 0) {
    const glued = year === undefined ? undefined : gluedCircular(head);
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
  const partyShape = ['-', '/', ...Array.from({ length: tail - 1 }, () => '-')];
  const stateShape = ['/', '-', ...Array.from({ length: tail - 1 }, () => '-')];
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

/** `26/2025/TTBYT`: the hyphen of a circular is lost. */
function gluedCircular(part: CodePart): Repair | undefined {
  const name = /^TT(B\p{Lu}+)$/u.exec(part.text)?.[1];
  if (name === undefined || authorityFamilyOf(name) !== 'nha-nuoc') return undefined;
  return { meant: `TT-${name}`, code: 'symbol-agency' };
}

function jointFaults(run: CodeRun, roles: Roles): SymbolFault[] {
  const faults: SymbolFault[] = [];
  const swapped = swap(run, roles);
  if (swapped !== undefined) faults.push(swapped);
  for (const [i, part] of run.parts.entries()) {
    const { joint } = part;
    for (const blank of joint.blanks) faults.push({ code: 'symbol-space', from: blank, to: blank + 1, meant: '' });
    const right = wanted(run.parts, roles, i);
    const plain = plainSign(joint.sign);
    const before = run.parts[i - 1] ?? run.number;
    if (joint.sign === '') {
      const from = before?.from ?? joint.from;
      const meant = `${before?.text ?? ''}/${repairType(part.text)?.meant ?? part.text}`;
      faults.push({ code: 'symbol-slash-missing', from, to: part.to, meant });
    } else if (joint.sign === ' ') {
      const code = i === 0 || (i === 1 && roles.year !== undefined) ? 'symbol-slash-missing' : 'symbol-separator';
      faults.push({ code, from: joint.from, to: joint.to, meant: code === 'symbol-separator' ? '-' : '/' });
    } else if (swapped === undefined && right !== undefined && right !== plain) {
      faults.push({ code: 'symbol-separator', from: joint.from, to: joint.to, meant: right });
    } else if (swapped === undefined && joint.sign !== plain) {
      const code = joint.sign === '\\/' ? 'symbol-separator' : 'symbol-dash';
      faults.push({ code, from: joint.from, to: joint.to, meant: plain });
    }
  }
  return faults;
}

/** `34/CT-TW` for `34-CT/TW` and `24-CT/UBND` for `24/CT-UBND`: both signs at once. */
function swap(run: CodeRun, roles: Roles): SymbolFault | undefined {
  const [first, second] = run.parts;
  if (roles.signs === undefined || first === undefined || second === undefined || roles.year !== undefined)
    return undefined;
  const written = `${plainSign(first.joint.sign)}${plainSign(second.joint.sign)}`;
  const right = `${roles.signs[0]}${roles.signs[1]}`;
  if (!((written === '/-' && right === '-/') || (written === '-/' && right === '/-'))) return undefined;
  const meant = meantOf(run.parts, roles);
  if (meant === undefined) return undefined;
  return {
    code: 'symbol-swapped',
    from: run.from,
    to: run.to,
    meant: `${run.number?.text ?? ''}${roles.signs[0]}${meant}`,
  };
}

function partFaults(run: CodeRun, roles: Roles): SymbolFault[] {
  const faults: SymbolFault[] = [];
  const repaired = [...(roles.type === undefined ? [] : [roles.type]), ...roles.agencies];
  for (const { part, repair } of repaired) {
    if (repair.code !== undefined)
      faults.push({ code: repair.code, from: part.from, to: part.to, meant: repair.meant });
  }
  if (roles.year !== undefined && roles.year.text.length !== 4) {
    faults.push({ code: 'symbol-year', from: roles.year.from, to: roles.year.to });
  }
  const { number } = run;
  if (number !== undefined && /^[1-9]$/u.test(number.text) && roles.family !== 'cu') {
    faults.push({ code: 'number-zero', from: number.from, to: number.to, meant: `0${number.text}` });
  }
  return faults;
}

/** The sign that should stand before part `i`; undefined where nothing is known of it. */
function wanted(parts: readonly CodePart[], roles: Roles, i: number): string | undefined {
  if (roles.signs === undefined) return undefined;
  return roles.signs[i] ?? (i < parts.length ? '-' : undefined);
}

/** The symbol as it should be; undefined where a part of it (a year of five digits) stays unknown. */
function meantOf(parts: readonly CodePart[], roles: Roles): string | undefined {
  const byPart = new Map<CodePart, string>();
  if (roles.type !== undefined) byPart.set(roles.type.part, roles.type.repair.meant);
  for (const { part, repair } of roles.agencies) byPart.set(part, repair.meant);
  let meant = '';
  for (const [i, part] of parts.entries()) {
    if (part === roles.year && part.text.length !== 4) return undefined;
    const lost = part.joint.sign === '' || part.joint.sign === ' ';
    const sign = wanted(parts, roles, i) ?? (lost ? '/' : plainSign(part.joint.sign));
    meant += `${i === 0 ? '' : sign}${byPart.get(part) ?? part.text}`;
  }
  return meant;
}

function touchesSymbol(first: CodePart): (fault: SymbolFault) => boolean {
  return (fault) => fault.to > first.from;
}

function plainSign(sign: string): string {
  if (sign.endsWith('/')) return '/';
  return sign === '' || sign === ' ' ? sign : '-';
}

function withoutBreaks(text: string, from: number, to: number, isBreak: (at: number) => boolean): string {
  let out = '';
  for (let i = from; i < to; i += 1) if (text[i] !== ' ' || !isBreak(i)) out += text[i];
  return out;
}

const OLD_BODIES: ReadonlySet<string> = new Set(['CP', 'TTg', 'HĐBT', 'CT', 'SL', 'HĐNN', 'CTN', 'NQ', 'QH', 'PCT']);
