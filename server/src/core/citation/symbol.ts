import { type CodeRun, readRun } from './code.ts';
import type { CitationFaultCode, Family } from './model.ts';
import { meantOf, symbolFaults } from './symbol-faults.ts';
import { assignRoles, type Roles } from './symbol-roles.ts';

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
  const roles = assignRoles(run.parts);
  const late = lateYear(text, run, roles);
  if (late !== undefined) return withLateYear(text, run, roles, late);
  const faults = symbolFaults(run, roles);
  const written = withoutBreaks(text, first.from, run.to, isBreak);
  const meant = meantOf(run.parts, roles);
  return {
    ...base,
    separator: first.joint.sign,
    symbol: { from: first.from, to: run.to, text: written },
    ...(meant === undefined || meant === written || !faults.some((fault) => fault.to > first.from)
      ? {}
      : { symbolMeant: meant }),
    year: roles.year,
    type: roles.type?.repair.meant ?? roles.gluedType,
    agencies: agenciesOf(roles),
    family: roles.family,
    faults,
  };
}

/** `30/NĐ-CP/2020`: the year of a normative document behind its symbol instead of before it. */
function lateYear(text: string, run: CodeRun, roles: Roles): string | undefined {
  const normative = roles.type?.repair.meant === 'NĐ' || roles.type?.repair.meant === 'TT';
  if (!normative || roles.year !== undefined || roles.family !== 'hanh-chinh') return undefined;
  LATE_YEAR.lastIndex = run.to;
  return LATE_YEAR.exec(text)?.[1];
}

function withLateYear(text: string, run: CodeRun, roles: Roles, year: string): SymbolReading {
  const from = run.parts[0]?.from ?? run.from;
  const to = run.to + 1 + year.length;
  const meant = `${year}/${meantOf(run.parts, roles) ?? text.slice(from, run.to)}`;
  return {
    from: run.from,
    to,
    number: run.number,
    separator: run.parts[0]?.joint.sign,
    symbol: { from, to, text: text.slice(from, to) },
    symbolMeant: meant,
    year: { from: to - year.length, to, text: year },
    type: roles.type?.repair.meant,
    agencies: agenciesOf(roles),
    family: 'quy-pham',
    faults: [{ code: 'symbol-separator', from, to, meant }],
  };
}

const LATE_YEAR = /\/((?:19|20)\d\d)(?![\p{L}\d/-])/uy;

function agenciesOf({ agencies, gluedType }: Roles): readonly string[] {
  return agencies.map(({ repair: { meant } }) => (gluedType === undefined ? meant : meant.slice(gluedType.length + 1)));
}

function withoutBreaks(text: string, from: number, to: number, isBreak: (at: number) => boolean): string {
  let out = '';
  for (let i = from; i < to; i += 1) if (text[i] !== ' ' || !isBreak(i)) out += text[i];
  return out;
}
