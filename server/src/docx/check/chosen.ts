import { type Measure, PAPER, type Paper } from '../../core/law/paper.ts';
import { PARTS, type PartForm } from '../../core/law/paper-parts.ts';
import { type FormOptions, formFaults } from '../../core/layout/form.ts';
import type { StyleId } from '../../core/layout/model.ts';
import type { Regime } from '../../core/tree/nodes.ts';

export type ChosenMeasure = Measure & { readonly chosen?: boolean };

/** The numbers of the page that a unit may choose are narrowed to those it has chosen. */
export interface ChosenPaper extends Paper {
  readonly page: Paper['page'] & Readonly<Record<'top' | 'bottom' | 'left' | 'right', ChosenMeasure>>;
  readonly text: Paper['text'] & {
    readonly firstLine: ChosenMeasure;
    readonly gap: ChosenMeasure;
    readonly times: ChosenMeasure | undefined;
    readonly exactly: ChosenMeasure | undefined;
  };
}

/** What the unit's file is held against: where it has chosen a number that the form allows, that one and no other. */
export function chosenPaper(regime: Regime, options: FormOptions): ChosenPaper {
  const { page, text, rules } = PAPER[regime];
  const own = allowedOf(regime, options);
  const narrow = (measure: Measure, value: number | undefined): ChosenMeasure => {
    if (value === undefined) return measure;
    const { basis } = measure;
    return { value, min: value, max: value, basis, chosen: true };
  };
  const { times, exactly } = text;
  // Of the two ways to set lines the one that was chosen rules out the other.
  const byPoints = own.exactly !== undefined && exactly !== undefined;
  const byTimes = own.times !== undefined && times !== undefined && !byPoints;
  return {
    page: {
      ...page,
      top: narrow(page.top, own.top),
      bottom: narrow(page.bottom, own.bottom),
      left: narrow(page.left, own.left),
      right: narrow(page.right, own.right),
    },
    text: {
      ...text,
      firstLine: narrow(text.firstLine, own.firstLine),
      gap: narrow(text.gap, own.gap),
      times: byPoints ? undefined : times && narrow(times, own.times),
      exactly: byTimes ? undefined : exactly && narrow(exactly, own.exactly),
    },
    rules,
  };
}

/** All sizes go with that of the text. */
export function chosenParts(
  regime: Regime,
  options: FormOptions,
): (id: StyleId) => PartForm & { readonly chosen?: boolean } {
  const { size } = allowedOf(regime, options);
  const parts = PARTS[regime];
  if (size === undefined) return (id) => parts[id];
  const step = size === parts.doan.size[1] ? 1 : 0;
  return (id) => {
    const part = parts[id];
    const own = part.size[step];
    return part.size[0] === part.size[1] ? part : { ...part, size: [own, own], chosen: true };
  };
}

/** An option that the form doesn't allow is as if it weren't there; on export people are told. */
function allowedOf(regime: Regime, options: FormOptions): FormOptions {
  const wrong = new Set(formFaults(regime, options).map(({ option }) => option));
  return Object.fromEntries(Object.entries(options).filter(([key]) => !wrong.has(key as keyof FormOptions)));
}
