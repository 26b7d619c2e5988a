import type { Basis, LawId } from '../law/source.ts';
import type { Finding } from '../lint/finding.ts';
import type { Regime } from '../tree/nodes.ts';

/**
 * The articles behind a finding that bind the document it is in: of a rule that rests on the State's decree and on the Party's
 * guidance a department's plan is told the decree only. All of them where none would be left.
 */
export function basisFor({ basis }: Finding, regime: Regime | undefined): readonly Basis[] {
  if (regime === undefined) return basis;
  const binding = basis.filter(({ law }) => regime === 'dang' || !PARTY.has(law));
  const own = regime === 'dang' && binding.some(({ law }) => PARTY.has(law));
  const kept = own ? binding.filter(({ law }) => law !== 'nd30-2020') : binding;
  return kept.length === 0 ? basis : kept;
}

const PARTY: ReadonlySet<LawId> = new Set<LawId>(['hd36-2018', 'hd05-2026']);
