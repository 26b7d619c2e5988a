import { repairType } from './abbreviations.ts';
import type { CodePart, CodeRun } from './code.ts';
import type { CitationFaultCode } from './model.ts';
import type { SymbolFault } from './symbol.ts';
import { plainSign, type Roles } from './symbol-roles.ts';

/** Everything wrong in a number and symbol, in order of place. */
export function symbolFaults(run: CodeRun, roles: Roles): SymbolFault[] {
  return [...jointFaults(run, roles), ...partFaults(run, roles)].sort((a, b) => a.from - b.from);
}

/** The symbol as it should be; undefined where a part of it (a year of five digits) stays unknown. */
export function meantOf(parts: readonly CodePart[], roles: Roles): string | undefined {
  const byPart = new Map<CodePart, string>();
  if (roles.type !== undefined) byPart.set(roles.type.part, roles.type.repair.meant);
  for (const { part, repair } of roles.agencies) byPart.set(part, repair.meant);
  let meant = '';
  for (const [i, part] of parts.entries()) {
    if (part === roles.year && part.text.length !== 4 && roles.yearMeant === undefined) return undefined;
    const lost = part.joint.sign === '' || part.joint.sign === ' ';
    const sign = wanted(parts, roles, i) ?? (lost ? '/' : plainSign(part.joint.sign));
    meant += `${i === 0 ? '' : sign}${part === roles.year ? (roles.yearMeant ?? part.text) : (byPart.get(part) ?? part.text)}`;
  }
  return meant;
}

function jointFaults(run: CodeRun, roles: Roles): SymbolFault[] {
  const faults: SymbolFault[] = [];
  const swapped = swap(run, roles);
  if (swapped !== undefined) faults.push(swapped);
  for (const [i, part] of run.parts.entries()) {
    const { joint } = part;
    for (const blank of joint.blanks) faults.push({ code: 'symbol-space', from: blank, to: blank + 1, meant: '' });
    if (part.inner !== undefined) faults.push({ code: innerCode(part.inner.meant, part.text), ...part.inner });
    const right = wanted(run.parts, roles, i);
    const plain = plainSign(joint.sign);
    const before = run.parts[i - 1] ?? run.number;
    if (joint.sign === '') {
      const from = before?.from ?? joint.from;
      const meant = `${before?.text ?? ''}${right ?? '/'}${repairType(part.text)?.meant ?? part.text}`;
      faults.push({ code: 'symbol-slash-missing', from, to: part.to, meant });
    } else if (joint.sign === ' ') {
      const code = i === 0 || (i === 1 && roles.year !== undefined) ? 'symbol-slash-missing' : 'symbol-separator';
      faults.push({ code, from: joint.from, to: joint.to, meant: right ?? (code === 'symbol-separator' ? '-' : '/') });
    } else if (swapped === undefined && right !== undefined && right !== plain) {
      faults.push({ code: 'symbol-separator', from: joint.from, to: joint.to, meant: right });
    } else if (swapped === undefined && joint.sign !== plain) {
      const code = joint.sign === '\\/' ? 'symbol-separator' : 'symbol-dash';
      faults.push({ code, from: joint.from, to: joint.to, meant: plain });
    }
  }
  return faults;
}

/** `BCĐ (138)` is a name misspelt; in `QH 15`, `QH-15`, `CĐ VNPT` only a sign is too much. */
function innerCode(meant: string, part: string): CitationFaultCode {
  return meant !== '' ? 'symbol-agency' : part.startsWith('CĐ') ? 'symbol-space' : 'symbol-separator';
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
      faults.push({
        code: repair.code,
        from: part.from,
        to: part.to,
        // Two terms may have sat that year: nobody can say which was meant.
        ...(repair.meant === part.text ? {} : { meant: repair.meant }),
      });
  }
  if (roles.year !== undefined && roles.year.text.length !== 4) {
    faults.push({ code: 'symbol-year', from: roles.year.from, to: roles.year.to });
  }
  const { number } = run;
  if (number !== undefined && /[OoIl]/u.test(number.text)) {
    const meant = number.text.replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1');
    faults.push({ code: 'number-letter', from: number.from, to: number.to, meant });
  }
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
