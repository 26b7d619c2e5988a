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
  /** The classes of this letter and what they say, in the same order. */
  lengthsOf(letter: string): readonly Length[];
}

export interface Length {
  readonly name: string;
  /** With its unit: `6pt`. */
  readonly length: string;
}

interface Noted extends Length {
  readonly letter: string;
  readonly rule: string;
}

export function createClasses(): Classes {
  const rules = new Map<string, Noted>();
  const noted = (
    letter: string,
    value: number,
    unit: string,
    rule: (name: string, length: string) => string,
  ): string => {
    const bare = figure(value);
    const name = `${letter}${bare.replace('-', 'm').replace('.', '_')}`;
    const length = `${bare}${unit}`;
    if (!rules.has(name)) rules.set(name, { letter, name, length, rule: rule(name, length) });
    return name;
  };
  const sorted = (): readonly Noted[] => [...rules.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    of: (letter, property, value, unit) =>
      noted(letter, value, unit, (name, length) => `.${name}{${property}:${length}}`),
    inside: (letter, inner, property, value, unit) =>
      noted(letter, value, unit, (name, length) => {
        const within = inner.split(',').map((tag) => `.${name} ${tag}`);
        return `${within.join(',')}{${property}:${length}}`;
      }),
    css: () =>
      sorted()
        .map(({ rule }) => rule)
        .join('\n'),
    lengthsOf: (letter) => sorted().filter((one) => one.letter === letter),
  };
}

/** A length as CSS takes it: to a thousandth, "0" for what is no number. */
export function figure(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 1000) / 1000 || 0) : '0';
}
