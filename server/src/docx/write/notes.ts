import { CommentRangeEnd, CommentRangeStart, CommentReference, type ICommentOptions, Paragraph, TextRun } from 'docx';
import type { Run, TextBlock } from '../../core/layout/model.ts';
import type { Remark } from '../../core/report/remarks.ts';
import type { Span } from '../../core/text/span.ts';

/** A stretch of a paragraph's characters. */
interface Marked {
  readonly id: number;
  readonly run: number;
  readonly from: number;
  readonly lastRun: number;
  readonly to: number;
}

/**
 * Comments. A remark stands at what is printed of its stretch, within one paragraph; one of unprinted source at the last
 * paragraph before it.
 */
export class Notes {
  readonly comments: ICommentOptions[] = [];
  private readonly byBlock = new Map<TextBlock, Marked[]>();

  /** `typed`: the first run of a block that is written; those before it are an automatic number. */
  constructor(blocks: readonly TextBlock[], remarks: readonly Remark[], typed: (block: TextBlock) => number) {
    if (remarks.length === 0) return;
    const anchors = blocks.flatMap((block) => block.runs.map((run, index) => ({ block, run, index })));
    for (const remark of [...remarks].sort((a, b) => a.span.start - b.span.start)) {
      const touched = anchors.filter(({ run }) => run.source !== undefined && meet(run.source, remark.span));
      const first = touched[0] ?? nearestBefore(anchors, remark.span.start);
      if (first === undefined) continue;
      const last = touched.findLast(({ block }) => block === first.block) ?? first;
      const id = this.comments.length;
      const hit = touched.length > 0;
      const start = { run: first.index, at: hit ? printedAt(first.run, remark.span.start) : 0 };
      const end = { run: last.index, at: hit ? printedAt(last.run, remark.span.end) : last.run.text.length };
      const marked = { id, ...written(first.block, start, end, typed(first.block)) };
      const marks = this.byBlock.get(first.block) ?? [];
      marks.push(marked);
      this.byBlock.set(first.block, marks);
      const lines = remark.text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] }));
      this.comments.push({ id, author: 'Thể Thức', initials: 'TT', date: new Date(0), children: lines });
    }
  }

  /** Places within a run where a comment begins or ends. */
  cuts(block: TextBlock, run: number): number[] {
    const marks = this.byBlock.get(block) ?? [];
    return marks.flatMap((mark) => [
      ...(mark.run === run ? [mark.from] : []),
      ...(mark.lastRun === run ? [mark.to] : []),
    ]);
  }

  starts(block: TextBlock, run: number, at: number): (CommentRangeStart | CommentRangeEnd | TextRun)[] {
    const marks = this.byBlock.get(block) ?? [];
    return marks
      .filter((mark) => mark.run === run && mark.from === at)
      .flatMap((mark) => [new CommentRangeStart(mark.id), ...(isEmpty(mark) ? endOf(mark) : [])]);
  }

  ends(block: TextBlock, run: number, at: number): (CommentRangeEnd | TextRun)[] {
    const marks = this.byBlock.get(block) ?? [];
    return marks.filter((mark) => mark.lastRun === run && mark.to === at && !isEmpty(mark)).flatMap(endOf);
  }
}

function isEmpty({ run, from, lastRun, to }: Marked): boolean {
  return run === lastRun && from === to;
}

function endOf({ id }: Marked): (CommentRangeEnd | TextRun)[] {
  return [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
}

interface Place {
  readonly run: number;
  readonly at: number;
}

/** A remark on a number that the word processor counts stands at the text behind it. */
function written({ runs }: TextBlock, start: Place, end: Place, typed: number): Omit<Marked, 'id'> {
  const from = start.run < typed ? { run: typed, at: 0 } : start;
  const lastRun = runs.length - 1;
  const to = end.run < typed ? { run: lastRun, at: runs[lastRun]?.text.length ?? 0 } : end;
  return { run: from.run, from: from.at, lastRun: to.run, to: to.at };
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where an offset of the source stands in what is printed of the run; runs that print something else are marked whole. */
function printedAt(run: Run, offset: number): number {
  const source = run.source;
  if (source === undefined || source.end - source.start !== run.text.length) {
    return source !== undefined && offset > source.start ? run.text.length : 0;
  }
  return Math.max(0, Math.min(run.text.length, offset - source.start));
}

function nearestBefore<T extends { readonly run: Run }>(anchors: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const anchor of anchors) {
    const end = anchor.run.source?.end;
    if (end !== undefined && end <= offset && end > (best?.run.source?.end ?? -1)) best = anchor;
  }
  return best ?? anchors.find(({ run }) => run.source !== undefined);
}
