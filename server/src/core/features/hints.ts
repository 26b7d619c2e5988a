import type { Language } from '../lint/finding.ts';
import type { Registry } from '../registry/registry.ts';
import type { Parsed } from '../tree/nodes.ts';
import { endedText, successorText } from './entry-card.ts';
import { endOf, knownCitations } from './known.ts';
import { leafAt } from './path.ts';

/** Some words that an editor shows behind a citation, in the line but not in the text. */
export interface Hint {
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

export interface HintOptions {
  readonly registry: Registry;
  readonly today: string | undefined;
  readonly language: Language;
}

/**
 * Behind each citation of a document that is no longer in force on the day of the one that cites it, since when. Nothing
 * where the day of the end isn't known, or where the citation may mean another document.
 */
export function endedHints(parsed: Parsed, options: HintOptions): readonly Hint[] {
  const { registry, today, language } = options;
  let titleEnd = 0;
  return knownCitations(parsed, registry).flatMap((known): Hint[] => {
    const { citation } = known;
    const nested = citation.span.start < titleEnd;
    titleEnd = Math.max(titleEnd, citation.slots.title?.span.end ?? 0);
    const ended = endOf(known, today, registry);
    if (ended?.since === undefined || nested) return [];
    const leaf = leafAt(parsed, citation.span.start);
    // News around a document, and words that an amending act quotes, aren't the drafter's to change; nor are titles.
    if (leaf === undefined || leaf.area === 'outside' || leaf.role === 'quoted') return [];
    const successors = ended.replacedBy.map((one) => successorText(one, options));
    return [
      { at: citation.span.end, label: endedText(ended.since, language), tooltip: tooltipOf(successors, language) },
    ];
  });
}

function tooltipOf(successors: readonly string[], language: Language): string {
  if (language === 'en') {
    return successors.length === 0 ? 'No successor is known.' : `Replaced by ${successors.join('; ')}.`;
  }
  return successors.length === 0 ? 'Chưa biết văn bản thay thế.' : `Thay thế bởi ${successors.join('; ')}.`;
}
