import type { Citation } from '../../citation/model.ts';
import { isSameBody } from '../../law/body.ts';
import type { RuleContext } from '../../lint/rule.ts';
import { agencyName } from '../../registry/agency-name.ts';
import { countBefore } from '../../text/search.ts';
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

/** What the lines "(Kèm theo …)" of the annexes cite: the document itself, where they are about a document of its kind. */
export function citedAsOwn(context: RuleContext): readonly Citation[] {
  if (!hasForm(context)) return [];
  const { doc, view } = context;
  return doc.attachments.slice(0, MOST_NOTES).flatMap(({ note }) => {
    if (note === undefined) return [];
    const cited = view.citations[countBefore(view.citations, ({ span }) => span.start < note.span.start)];
    if (cited === undefined || cited.span.end > note.span.end) return [];
    return cited.type === doc.kind || cited.type === 'van-ban' ? [cited] : [];
  });
}

/** Of a file with thousands of annexes the first ones tell. */
const MOST_NOTES = 100;

/** The number of the document itself, where the line gives another one. */
export function rightNumber({ doc }: RuleContext, { number, symbol, separator }: Citation): string | undefined {
  const own = doc.preface.number;
  if (own?.number === undefined || own.symbol === undefined || number === null || symbol === null) return undefined;
  // A leading zero is the business of other rules.
  const same = plain(own.number) === plain(number) && plain(own.symbol) === plain(symbol);
  return same ? undefined : `${own.number}${separator ?? '/'}${own.symbol.replace(/ /gu, '')}`;
}

/** The issuer of the document itself, where the line surely names another body. */
export function rightIssuer({ doc }: RuleContext, { issuer }: Citation): string | undefined {
  const { agency } = doc.preface;
  if (agency === undefined || issuer === null) return undefined;
  const own = agencyName(agency.text);
  // Without its capitals the name can't be written into the line, and may be a body that no list knows.
  return own === undefined || isSameBody(issuer, own) !== false ? undefined : own;
}

function plain(text: string): string {
  return text
    .replace(/[\s.]/gu, '')
    .replace(/^0+/u, '')
    .replace(/[‐‑–—−]/gu, '-')
    .toUpperCase();
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
