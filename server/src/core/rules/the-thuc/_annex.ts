import type { RuleContext } from '../../lint/rule.ts';
import type { Annex, Leaf } from '../../tree/nodes.ts';
import { hasForm, isMassBody, isState } from './_document.ts';
import { planWith } from './_example.ts';
import { isFrom, SINCE_ND78 } from './_normative.ts';

/** The annexes of a State document that have their word ("Phụ lục"): what else follows the signature may be a form. */
export function labelledAnnexes(context: RuleContext): readonly LabelledAnnex[] {
  if (!hasForm(context) || !isState(context.doc) || isMassBody(context.doc)) return [];
  // A normative text older than the rule isn't judged by it.
  if (context.doc.regime === 'quy-pham' && !isFrom(context, SINCE_ND78)) return [];
  return context.doc.attachments.flatMap((annex) => (annex.label === undefined ? [] : [{ annex, label: annex.label }]));
}

export interface LabelledAnnex {
  readonly annex: Annex;
  readonly label: Leaf;
}

/** A plan of an invented department with what follows its signature, for examples. */
export function annexedPlan(...annex: readonly string[]): string {
  const body = [
    'I. MỤC ĐÍCH, YÊU CẦU',
    'Hồ sơ được rà soát đầy đủ, đúng thời hạn.',
    'II. NỘI DUNG',
    'Rà soát toàn bộ hồ sơ theo danh mục tại Phụ lục kèm theo.',
    'III. TỔ CHỨC THỰC HIỆN',
    'Văn phòng Sở theo dõi việc thực hiện./.',
  ];
  return [planWith({ body }), ...annex].join('\n');
}

/** The line under the title of an annex to the plan of the examples. */
export const ATTACHED_TO_PLAN = '(Kèm theo Kế hoạch số 12/KH-SNV ngày 15 tháng 3 năm 2026 của Sở Nội vụ)';
