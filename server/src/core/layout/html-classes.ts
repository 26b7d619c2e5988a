/**
 * Classes for lengths. Neither the page for print nor the preview has style attributes, so that their policies need not
 * allow them: what one block alone says (a width, the length of a line) becomes a class whose name tells its value. The same
 * value gives the same name in any text, so that a block that hasn't changed has the same HTML.
 */
export interface Classes {
  /** Name of the class that sets `property`; noted, so that `css` gives its rule. */
  of(letter: string, property: string, value: number, unit: 'mm' | 'pt' | '%'): string;
  /** The same for elements within the one that has the class: `inner` as "th,td". */
  inside(letter: string, inner: string, property: string, value: number, unit: 'mm' | 'pt' | '%'): string;
  /** The rules of all classes asked for, in the order of their names. */
  css(): string;
}

export function createClasses(): Classes {
  const rules = new Map<string, string>();
  const noted = (letter: string, value: number, rule: (name: string, length: string) => string): string => {
    const length = figure(value);
    const name = `${letter}${length.replace('-', 'm').replace('.', '_')}`;
    if (!rules.has(name)) rules.set(name, rule(name, length));
    return name;
  };
  return {
    of: (letter, property, value, unit) =>
      noted(letter, value, (name, length) => `.${name}{${property}:${length}${unit}}`),
    inside: (letter, inner, property, value, unit) =>
      noted(letter, value, (name, length) => {
        const within = inner.split(',').map((tag) => `.${name} ${tag}`);
        return `${within.join(',')}{${property}:${length}${unit}}`;
      }),
    css: () =>
      [...rules]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, rule]) => rule)
        .join('\n'),
  };
}

/** A length as CSS takes it: to a thousandth, "0" for what is no number. */
export function figure(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 1000) / 1000 || 0) : '0';
}
