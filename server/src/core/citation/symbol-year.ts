import { termsOf } from '../law/terms.ts';
import type { Repair } from './abbreviations.ts';

/**
 * The year meant by two figures, or by three or five, where one key was hit twice (`20223`) or once too few (`204`) and only one year of
 * the Quốc hội's term comes of it. Undefined: nobody can say.
 */
export function yearMeant(text: string, term: number | undefined): string | undefined {
  if (text.length === 2) return Number(text) < 50 ? `20${text}` : `19${text}`;
  const found = new Set<string>();
  for (let i = 0; i < text.length; i += 1) {
    const twice = text.length === 5 && text[i] === text[i + 1];
    const year =
      text.length === 3 ? text.slice(0, i + 1) + text.slice(i) : twice ? text.slice(0, i) + text.slice(i + 1) : '';
    const value = Number(year);
    if (value >= FIRST && value <= LAST && (term === undefined || termsOf(value).includes(term))) found.add(year);
  }
  const [only, ...more] = found;
  return more.length > 0 ? undefined : only;
}

/** `QH13` beside 2005: another Quốc hội sat that year. The term is meant otherwise only where one alone is possible. */
export function termRepair(agency: Repair, year: number): Repair {
  const [, body, term] = ASSEMBLY.exec(agency.meant) ?? [];
  const terms = termsOf(year);
  if (body === undefined || terms.length === 0 || terms.includes(Number(term))) return agency;
  return { meant: terms.length > 1 ? agency.meant : `${body}${terms[0]}`, code: 'symbol-term' };
}

export function termIn(agency: string): number | undefined {
  const term = ASSEMBLY.exec(agency)?.[2];
  return term === undefined ? undefined : Number(term);
}

const ASSEMBLY = /^(QH|UBTVQH)(\d{1,2})$/u;
const FIRST = 1945;
const LAST = 2039;
