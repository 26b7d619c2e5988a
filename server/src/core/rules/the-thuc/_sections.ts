import { demandsOn, headingNames } from '../../kinds/index.ts';
import type { SectionRequirement } from '../../kinds/kind.ts';
import type { RuleContext } from '../../lint/rule.ts';
import { toRoman } from '../../text/letters.ts';
import type { Edit } from '../../text/span.ts';
import type { Division } from '../../tree/nodes.ts';
import { linesAfter, linesBefore } from './_insert.ts';

/** Sections that documents of this kind have and that no heading or short line of this text names. */
export function missingSections(context: RuleContext): readonly SectionRequirement[] {
  const { doc, view } = context;
  const demands = demandsOn(doc);
  // A text that has hardly begun is not told what it still lacks.
  if (demands === undefined || demands.kind.division === 'article' || doc.body.length < 2) return [];
  const headings = view.divisions.flatMap((division) => {
    const text = division.heading?.flat.text ?? firstWords(division);
    return text === undefined ? [] : [text];
  });
  for (const leaf of view.leaves) {
    if (leaf.area !== 'main' || !SHORT.has(leaf.role)) continue;
    const { text } = leaf.flat;
    // "… với các mục tiêu sau:" leads in a list as a heading would.
    if (text.length <= 120) headings.push(text);
    else if (text.endsWith(':')) headings.push(text.slice(-160));
  }
  const wanted = demands.kind.id === 'phat-dong' ? ['required', 'usual'] : ['required'];
  return demands.sections.filter(
    (section) => wanted.includes(section.need) && !headings.some((heading) => headingNames(heading, section)),
  );
}

const SHORT: ReadonlySet<string> = new Set(['text', 'closing', 'opening']);

/** "2. Yêu cầu: các đơn vị …" names its section in the run-in words. */
function firstWords(division: Division): string | undefined {
  const first = division.children[0];
  return first?.type === 'paragraph' ? first.leaf.flat.text.slice(0, 60) : undefined;
}

/**
 * Inserts a section with guidance where the usual order puts it, and counts up the numerals after it. No edits where the
 * text isn't divided by Roman numerals in order.
 */
export function insertSection(context: RuleContext, section: SectionRequirement): readonly Edit[] {
  const { doc, parsed } = context;
  const sections = doc.body.filter((node): node is Division => node.type === 'section' && node.style === 'roman');
  const order = demandsOn(doc)?.sections ?? [];
  if (sections.length === 0 || sections.some((one, i) => one.ordinal !== i + 1)) return [];
  const place = order.indexOf(section);
  const stands = (one: Division, among: readonly SectionRequirement[]): boolean => {
    const heading = one.heading?.flat.text ?? firstWords(one) ?? '';
    return among.some((other) => headingNames(heading, other));
  };
  const earlier = sections.findLastIndex((one) => stands(one, order.slice(0, place)));
  const later = sections.findIndex((one) => stands(one, order.slice(place + 1)));
  // Among headings of the author's own, only what opens the usual order goes to the beginning.
  const between = later < 0 ? sections.length : later;
  const index = earlier < 0 && place > 0 ? between : earlier + 1;
  const lines = [
    `${toRoman(index + 1)}. ${section.title}`,
    ...(section.guidance.length > 0 ? section.guidance : ['…']),
  ];
  const next = sections[index];
  if (next !== undefined) {
    const edits: Edit[] = [linesBefore(parsed, next.span.start, lines)];
    for (const later of sections.slice(index)) {
      const { label } = later;
      if (label === undefined) return [];
      const written = parsed.text.slice(label.span.start, label.span.start + later.num.length);
      if (written !== later.num) return [];
      edits.push({
        span: { start: label.span.start, end: label.span.start + later.num.length },
        text: toRoman(later.ordinal + 1),
      });
    }
    return edits;
  }
  const last = sections[sections.length - 1];
  return last === undefined ? [] : [linesAfter(parsed, last.span.end, lines)];
}
