import { escapeMarkup } from './escape.ts';

/** A piece of HTML that is safe to put into another one. Only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[];

/** A template of HTML: whatever is put into it is escaped, unless it was made by `html` itself. So nothing can be forgotten. */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Markup {
  let markup = pieces[0] ?? '';
  values.forEach((value, i) => {
    markup += rendered(value) + (pieces[i + 1] ?? '');
  });
  return { markup };
}

function rendered(value: Value): string {
  if (typeof value === 'string') return escapeMarkup(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n');
}
