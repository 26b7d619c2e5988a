import { LAW_SHORT } from '../law/source.ts';
import type { Finding, Language, Severity } from '../lint/finding.ts';
import type { Span } from '../text/span.ts';
import type { Regime } from '../tree/nodes.ts';
import { basisFor } from './basis.ts';

/** What to say in the margin of the paper, of which stretch of the source. Lines are paragraphs. */
export interface Remark {
  readonly span: Span;
  readonly text: string;
}

/** Findings as remarks: what is wrong, then by which article and rule. Hints are left out: a page full of them hides the rest. */
export function remarksOf(findings: readonly Finding[], regime: Regime | undefined, language: Language): Remark[] {
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map((finding) => {
      const [basis] = basisFor(finding, regime);
      const law = basis === undefined || basis.law === 'thong-le' ? '' : `${LAW_SHORT[basis.law]}, ${basis.at} `;
      const head = `${SEVERITIES[finding.severity][language]}: ${finding.message}`;
      return { span: finding.span, text: `${head}\n${law}(${finding.rule})` };
    });
}

const SEVERITIES: Readonly<Record<Severity, Readonly<Record<Language, string>>>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Thông tin', en: 'Note' },
  hint: { vi: 'Gợi ý', en: 'Hint' },
};
