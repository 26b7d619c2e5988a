import type { Finding } from '../../server/src/core/lint/finding.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { aboutOf, type CheckedFile } from '../../server/src/core/report/results.ts';
import { RULES } from '../../server/src/core/rules/index.ts';

export const OPTIONS = { language: 'vi', today: '2026-11-21', version: '0.0.0', rules: RULES } as const;

/** A text checked as the command line does it. */
export function checked(path: string, text: string, language: 'vi' | 'en' = 'vi'): CheckedFile {
  const parsed = parse(text);
  const { kind, regime } = parsed.main;
  const findings = lint(parsed, { language, today: OPTIONS.today });
  return { path, text, kind, regime, findings, about: aboutOf(parsed, language) };
}

/** A finding as no rule makes it: for words and places that reports have to carry unharmed. */
export function finding(text: string, found: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(found);
  if (start < 0) throw new Error(`“${found}” isn’t in the text`);
  return {
    rule: 'trinh-bay/hai-dau-cach',
    severity: 'warning',
    message: `“${found}” sai.`,
    span: { start, end: start + found.length },
    basis: [{ law: 'nd30-2020', at: 'Điều 8, khoản 2', kind: 'truc-tiep' }],
    fixes: [],
    related: [],
    ...more,
  };
}

export function fileWith(text: string, findings: readonly Finding[], path = 'a.vbhc'): CheckedFile {
  return { path, text, kind: 'ke-hoach', regime: 'nd30', findings };
}
