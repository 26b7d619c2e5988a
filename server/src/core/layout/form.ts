import { type Measure, PAPER, type Paper } from '../law/paper.ts';
import type { Language } from '../lint/finding.ts';
import type { Regime } from '../tree/nodes.ts';
import type { LineSpacing } from './model.ts';

/** What a unit may choose within what the form allows; what is left out is as `PAPER` has it. Lengths in mm, gaps in points. */
export interface FormOptions {
  /** Of running text; all other sizes go with it. 13 or 14; Party papers 14 or 15. */
  readonly size?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly gap?: number;
  /** Times the font's own line. */
  readonly times?: number;
  /** Lines of exactly so many points. */
  readonly exactly?: number;
}

/** The form of one print: every option has its number. */
export interface Form {
  readonly regime: Regime;
  readonly paper: Paper;
  /** The larger of the two steps of sizes. */
  readonly large: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly firstLine: number;
  readonly gap: number;
  readonly line: LineSpacing;
}

export interface FormFault {
  readonly option: keyof FormOptions;
  readonly message: string;
}

/** An option out of range is as if it weren't there; `formFaults` says so to people. */
export function formOf(regime: Regime, options: FormOptions = {}): Form {
  const paper = PAPER[regime];
  const sizes = SIZES[regime];
  const pick = (name: keyof FormOptions, measure: Measure): number => {
    const value = options[name];
    return value !== undefined && isAllowed(value, measure) ? value : measure.value;
  };
  return {
    regime,
    paper,
    large: options.size !== undefined && sizes.includes(options.size) ? options.size === sizes[1] : STEP[regime],
    top: pick('top', paper.page.top),
    bottom: pick('bottom', paper.page.bottom),
    left: pick('left', paper.page.left),
    right: pick('right', paper.page.right),
    firstLine: pick('firstLine', paper.text.firstLine),
    gap: pick('gap', paper.text.gap),
    line: lineOf(paper, options),
  };
}

function lineOf({ text }: Paper, { times, exactly }: FormOptions): LineSpacing {
  const { times: byTimes, exactly: byPoints } = text;
  if (exactly !== undefined && byPoints !== undefined && isAllowed(exactly, byPoints))
    return { kind: 'exactly', value: exactly };
  if (byTimes === undefined) return { kind: 'exactly', value: byPoints?.value ?? 0 };
  return { kind: 'times', value: times !== undefined && isAllowed(times, byTimes) ? times : byTimes.value };
}

/** What of the options the form doesn't allow, one message each; nothing where all is well. */
export function formFaults(regime: Regime, options: FormOptions, language: Language = 'vi'): readonly FormFault[] {
  const { page, text } = PAPER[regime];
  const words = WORDS[language];
  const faults: FormFault[] = [];
  const judge = (option: keyof FormOptions, measure: Measure | undefined, unit: 'mm' | 'pt' | 'times'): void => {
    const value = options[option];
    if (value === undefined) return;
    const name = words.names[option];
    if (measure === undefined) faults.push({ option, message: words.unknown(name, words.regimes[regime]) });
    else if (!isAllowed(value, measure))
      faults.push({ option, message: words.range(name, shown(value, language), allowed(measure, unit, language)) });
  };
  const { size } = options;
  const sizes = SIZES[regime];
  if (size !== undefined && !sizes.includes(size)) {
    const both = `${shown(sizes[0], language)} ${words.or} ${shown(sizes[1], language)} pt`;
    faults.push({ option: 'size', message: words.range(words.names.size, shown(size, language), both) });
  }
  judge('top', page.top, 'mm');
  judge('bottom', page.bottom, 'mm');
  judge('left', page.left, 'mm');
  judge('right', page.right, 'mm');
  judge('firstLine', text.firstLine, 'mm');
  judge('gap', text.gap, 'pt');
  judge('times', text.times, 'times');
  judge('exactly', text.exactly, 'pt');
  return faults;
}

/** Options that say something about paper, in the order in which they are told. */
export const FORM_OPTIONS = [
  'size',
  'top',
  'bottom',
  'left',
  'right',
  'firstLine',
  'gap',
  'times',
  'exactly',
] as const satisfies readonly (keyof FormOptions)[];

/** What one of the forms allows: a unit has documents of more than one. */
export function reachOf(option: keyof FormOptions): { readonly min: number; readonly max: number } {
  const all = REGIMES.flatMap((regime) => measureOf(regime, option) ?? []);
  return { min: Math.min(...all.map(({ min }) => min)), max: Math.max(...all.map(({ max }) => max)) };
}

const REGIMES: readonly Regime[] = ['nd30', 'dang', 'quy-pham'];

function measureOf(regime: Regime, option: keyof FormOptions): Pick<Measure, 'min' | 'max'> | undefined {
  const { page, text } = PAPER[regime];
  const [min, max] = SIZES[regime];
  return {
    size: { min, max },
    ...page,
    firstLine: text.firstLine,
    gap: text.gap,
    times: text.times,
    exactly: text.exactly,
  }[option];
}

/** Of running text, the smaller and the larger step; which one we take. */
const SIZES: Readonly<Record<Regime, readonly [number, number]>> = {
  nd30: [13, 14],
  dang: [14, 15],
  'quy-pham': [13, 14],
};
const STEP: Readonly<Record<Regime, boolean>> = { nd30: true, dang: false, 'quy-pham': true };

function isAllowed(value: number, { min, max, only }: Measure): boolean {
  return only === undefined ? value >= min && value <= max : only.includes(value);
}

function allowed({ min, max, only }: Measure, unit: 'mm' | 'pt' | 'times', language: Language): string {
  const words = WORDS[language];
  const after = unit === 'times' ? words.times : ` ${unit}`;
  if (only !== undefined) return `${only.map((one) => shown(one, language)).join(` ${words.or} `)}${after}`;
  if (min === max) return `${shown(min, language)}${after}`;
  return `${words.from} ${shown(min, language)} ${words.to} ${shown(max, language)}${after}`;
}

function shown(value: number, language: Language): string {
  const text = String(value);
  return language === 'vi' ? text.replace('.', ',') : text;
}

interface Words {
  readonly or: string;
  readonly from: string;
  readonly to: string;
  readonly times: string;
  readonly names: Readonly<Record<keyof FormOptions, string>>;
  readonly regimes: Readonly<Record<Regime, string>>;
  readonly range: (name: string, value: string, allowed: string) => string;
  readonly unknown: (name: string, regime: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    or: 'hoặc',
    from: 'từ',
    to: 'đến',
    times: ' lần dòng đơn',
    names: {
      size: 'Cỡ chữ nội dung',
      top: 'Lề trên',
      bottom: 'Lề dưới',
      left: 'Lề trái',
      right: 'Lề phải',
      firstLine: 'Khoảng lùi đầu dòng',
      gap: 'Khoảng cách giữa các đoạn',
      times: 'Khoảng cách dòng (số lần)',
      exactly: 'Khoảng cách dòng (chính xác)',
    },
    regimes: { nd30: 'văn bản hành chính', dang: 'văn bản của Đảng', 'quy-pham': 'văn bản quy phạm pháp luật' },
    range: (name, value, range) => `${name} “${value}” không được phép; đúng là ${range}.`,
    unknown: (name, regime) => `${name} không dùng cho ${regime}.`,
  },
  en: {
    or: 'or',
    from: 'from',
    to: 'to',
    times: ' times the single line',
    names: {
      size: 'Size of the text',
      top: 'Top margin',
      bottom: 'Bottom margin',
      left: 'Left margin',
      right: 'Right margin',
      firstLine: 'First-line indent',
      gap: 'Gap between paragraphs',
      times: 'Line spacing (times)',
      exactly: 'Line spacing (exactly)',
    },
    regimes: { nd30: 'administrative documents', dang: 'documents of the Party', 'quy-pham': 'normative documents' },
    range: (name, value, range) => `${name} “${value}” is not allowed; it has to be ${range}.`,
    unknown: (name, regime) => `${name} is not used for ${regime}.`,
  },
};
