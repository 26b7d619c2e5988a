import type { Citation } from '../../server/src/core/citation/model.ts';
import type { Span } from '../../server/src/core/text/span.ts';

/** The passage, then what was read: `name=text` where a slot has a place of its own, `name: value` where it is worked out. */
export function lineOf(citation: Citation, text: string): string {
  const words = ({ start, end }: Span): string => flat(text.slice(start, end));
  const { type, family, symbolMeant, date, session, shared, slots, dateStyle, faults } = citation;
  const parts = Object.entries(slots).map(([name, slot]) => slot && `${name}=${words(slot.span)}`);
  const faulty = faults.map(
    (one) => `!${one.code} “${words(one.span)}”${one.meant === undefined ? '' : ` ⇒ “${one.meant}”`}`,
  );
  return [
    `${words(citation.span)}  ‖  ${type} ${family}`,
    ...parts,
    symbolMeant && `symbolMeant: ${symbolMeant}`,
    date && `date: ${date} ${dateStyle}`,
    session && `session: ${session}`,
    shared && 'shared',
    ...faulty,
  ]
    .filter(Boolean)
    .join(' | ');
}

function flat(words: string): string {
  return words.replaceAll('\n', '⏎').replaceAll('\t', '⇥');
}
