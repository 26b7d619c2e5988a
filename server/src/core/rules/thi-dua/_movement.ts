import { EMULATION_PHRASES } from '../../kinds/emulation.ts';
import type { DocumentTree } from '../../tree/nodes.ts';
import { dateOf } from '../the-thuc/_document.ts';
import { yearsIn } from './_period.ts';

/** The document launches or carries out an emulation movement: its type line or subject says so. */
export function isMovement(doc: DocumentTree): boolean {
  if (doc.kind === 'phat-dong') return true;
  if (!LAUNCHING.has(doc.kind)) return false;
  const spoken = `${doc.preface.type?.text ?? ''} ${doc.preface.subject?.text ?? ''}`.toLowerCase();
  // A plan for reviewing a movement or for a congress speaks of movements that are over.
  return EMULATION_PHRASES.some((phrase) => spoken.includes(phrase)) && !/tổng kết|đại hội|hội nghị/u.test(spoken);
}

/** Written under the law of 2022, in force from 2024: by its date, else by the years of its subject, else it is a draft of today. */
export function isUnderLawOf2022(doc: DocumentTree): boolean {
  const year = dateOf(doc)?.slice(0, 4) ?? yearsIn(doc.preface.subject?.text ?? '')?.from;
  return year === undefined || Number(year) >= 2024;
}

const LAUNCHING: ReadonlySet<string> = new Set(['ke-hoach', 'chi-thi', 'quyet-dinh', 'huong-dan']);
