import {
  AlignmentType,
  ExternalHyperlink,
  type IParagraphOptions,
  type ISpacingProperties,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  TextRun,
  UnderlineType,
} from 'docx';
import { safeAddress } from '../../core/layout/link.ts';
import type { Align, GapBlock, LineSpacing, Run, Style, TextBlock } from '../../core/layout/model.ts';
import type { Draft } from './draft.ts';
import { halfPoints, twipsOfMm, twipsOfPoints } from './measure.ts';
import { ruleParagraph } from './rule.ts';
import { changedRun, moveStart, paragraphMarkOf } from './track.ts';

/** The paragraphs of one text block: the text, and the line under it. Only what differs from the style is written. */
export function paragraphsOf(block: TextBlock, draft: Draft): Paragraph[] {
  const style = draft.style(block.style);
  const { rule } = block;
  const after = block.after ?? style?.after ?? 0;
  const keepNext = block.keepNext ?? style?.keepNext ?? false;
  const list = draft.numbers.of(block);
  const paragraph = new Paragraph({
    style: block.style,
    ...(rule !== undefined ? { keepNext: true } : block.keepNext === undefined ? {} : { keepNext }),
    ...spacingOf(block, rule === undefined ? block.after : 0),
    ...indentOf(block, style, list !== undefined),
    ...(block.align === undefined ? {} : { alignment: alignmentOf(block.align) }),
    ...(list === undefined ? {} : { numbering: { reference: list, level: 0 } }),
    ...endOf(block, draft),
    ...revisionOf(block, draft),
    children: [...moveStart(block, draft), ...childrenOf(block, style, draft, draft.numbers.runsOf(block))],
  });
  return rule === undefined
    ? [paragraph]
    : [paragraph, ruleParagraph(rule, draft, Math.max(0, after - rule.gap), keepNext)];
}

/** What the paragraph was set as, for who turns the change down. */
function revisionOf({ was }: TextBlock, draft: Draft): Pick<IParagraphOptions, 'revision'> {
  if (was === undefined) return {};
  return {
    revision: {
      ...draft.changeMark(),
      style: was.style,
      ...(was.keepNext === undefined ? {} : { keepNext: was.keepNext }),
      ...spacingOf(was, was.after),
      ...indentOf(was, draft.style(was.style), false),
      ...(was.align === undefined ? {} : { alignment: alignmentOf(was.align) }),
    },
  };
}

function endOf({ change, end = change }: TextBlock, draft: Draft): { run?: ReturnType<typeof paragraphMarkOf> } {
  return end === undefined || end === 'stays' ? {} : { run: paragraphMarkOf(end, draft) };
}

export function gapParagraph(gap: GapBlock): Paragraph {
  return emptyParagraph(gap.height, gap.keepNext);
}

/**
 * Between two tables, and after the last one: Word joins tables that touch, and wants a paragraph at the end. The thinnest
 * there is: behind signatures at the very foot of a page it would come to stand on a page of its own.
 */
export function thinParagraph(): Paragraph {
  return emptyParagraph(0, false);
}

export function alignmentOf(align: Align): (typeof AlignmentType)[keyof typeof AlignmentType] {
  return {
    left: AlignmentType.LEFT,
    center: AlignmentType.CENTER,
    right: AlignmentType.RIGHT,
    both: AlignmentType.BOTH,
  }[align];
}

export function lineOf(line: LineSpacing): Pick<ISpacingProperties, 'line' | 'lineRule'> {
  if (line.kind === 'times') return { line: Math.round(line.value * 240), lineRule: LineRuleType.AUTO };
  return {
    line: twipsOfPoints(line.value),
    lineRule: line.kind === 'exactly' ? LineRuleType.EXACT : LineRuleType.AT_LEAST,
  };
}

function emptyParagraph(points: number, keepNext: boolean): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: Math.max(1, twipsOfPoints(points)), lineRule: LineRuleType.EXACT },
    keepNext,
    run: { size: 2 },
  });
}

function spacingOf(block: TextBlock, after: number | undefined): { spacing?: ISpacingProperties } {
  const spacing = {
    ...(block.before === undefined ? {} : { before: twipsOfPoints(block.before) }),
    ...(after === undefined ? {} : { after: twipsOfPoints(after) }),
  };
  return Object.keys(spacing).length === 0 ? {} : { spacing };
}

/** Numbers bring an indent of their own, so that of the style is said again. */
function indentOf(block: TextBlock, style: Style | undefined, numbered: boolean): { indent?: object } {
  const { left, right, firstLine } = block;
  if (left === undefined && right === undefined && firstLine === undefined && !numbered) return {};
  const indent = indentTwips(left ?? style?.left ?? 0, firstLine ?? style?.firstLine ?? 0);
  return { indent: right === undefined ? indent : { ...indent, right: twipsOfMm(right) } };
}

export function indentTwips(left: number, firstLine: number): { left: number; firstLine?: number; hanging?: number } {
  const first = twipsOfMm(firstLine);
  return { left: twipsOfMm(left), ...(first < 0 ? { hanging: -first } : { firstLine: first }) };
}

function childrenOf(block: TextBlock, style: Style | undefined, draft: Draft, skipped: number): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  block.runs.forEach((run, index) => {
    if (index < skipped) return;
    // The blank after an automatic number is the number's own.
    const from = skipped > 0 && index === skipped ? run.text.length - run.text.trimStart().length : 0;
    const cuts = [...new Set([from, ...draft.notes.cuts(block, index), run.text.length])].sort((a, b) => a - b);
    const pieces: (TextRun | ParagraphChild)[] = [];
    cuts.forEach((cut, i) => {
      pieces.push(...draft.notes.ends(block, index, cut), ...draft.notes.starts(block, index, cut));
      const next = cuts[i + 1];
      if (cut < from || next === undefined) return;
      pieces.push(textRun(run, run.text.slice(cut, next), style, i === 0 && run.breakBefore === true, draft));
    });
    if (run.text === '' && run.breakBefore === true) pieces.push(textRun(run, '', style, true, draft));
    const link = run.href === undefined ? undefined : safeAddress(run.href);
    if (link === undefined) children.push(...pieces);
    else children.push(new ExternalHyperlink({ link, children: pieces }));
  });
  return children;
}

function textRun(
  run: Run,
  text: string,
  style: Style | undefined,
  breakBefore: boolean,
  draft: Draft,
): TextRun | ParagraphChild {
  const options = {
    text: printable(text),
    ...(run.bold === (style?.bold ?? false) ? {} : { bold: run.bold }),
    ...(run.italic === (style?.italic ?? false) ? {} : { italics: run.italic }),
    ...(run.size === undefined ? {} : { size: halfPoints(run.size) }),
    ...(run.underline === undefined || run.underline === (style?.underline ?? false)
      ? {}
      : { underline: { type: run.underline ? UnderlineType.SINGLE : UnderlineType.NONE } }),
    ...(run.strike === true ? { strike: true } : {}),
    ...(breakBefore ? { break: 1 } : {}),
  };
  if (run.change !== undefined) return changedRun(options, run.change, draft);
  const { was } = run;
  if (was === undefined) return new TextRun(options);
  const before = {
    ...(was.bold === (style?.bold ?? false) ? {} : { bold: was.bold }),
    ...(was.italic === (style?.italic ?? false) ? {} : { italics: was.italic }),
  };
  // An empty list of what was so would be left out, and the change with it.
  const said = Object.keys(before).length === 0 ? { bold: was.bold } : before;
  return new TextRun({ ...options, revision: { ...said, ...draft.changeMark() } });
}

/** Characters that XML can hold; others would make a file that no program opens. */
export function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
