import type { RuleContext } from '../../lint/rule.ts';
import type { DocumentTree } from '../../tree/nodes.ts';
import { isState } from './_document.ts';
import { planWith } from './_example.ts';

/** The copy's own block below a State document: who copied it, how, when. Undefined in every other document. */
export function copyOf({ doc, parsed, isMain }: RuleContext): DocumentTree | undefined {
  return !isMain && doc.kind === 'ban-sao' && isState(parsed.main) ? doc : undefined;
}

/** What the small copy of the examples changes; an empty string leaves the line out. */
interface CopyParts {
  readonly agency?: string;
  readonly number?: string;
  readonly form?: string;
  readonly placeDate?: string;
  readonly recipients?: readonly string[];
  readonly signature?: readonly string[];
}

/** A faultless plan of an invented department with the block of a faultless copy below it. */
export function copiedPlan(parts: CopyParts): string {
  const lines = [
    planWith({}),
    parts.agency ?? 'SỞ NỘI VỤ',
    parts.number ?? 'Số: 15/SY-SNV',
    parts.form ?? 'SAO Y',
    parts.placeDate ?? 'Sông Hoa, ngày 20 tháng 3 năm 2026',
    ...(parts.recipients ?? ['Nơi nhận:', '- Các phòng thuộc Sở;', '- Lưu: VT.']),
    ...(parts.signature ?? ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Trần Thị Lan']),
  ];
  return lines.filter((line) => line !== '').join('\n');
}
