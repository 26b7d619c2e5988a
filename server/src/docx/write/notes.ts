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

  constructor(blocks: readonly TextBlock[], remarks: readonly Remark[]) {
    if (remarks.length === 0) return;
    const anchors = blocks.flatMap((block) => block.runs.map((run, index) => ({ block, run, index })));
    for (const remark of [...remarks].sort((a, b) => a.span.start - b.span.start)) {
      const touched = anchors.filter(({ run }) => run.source !== undefined && meet(run.source, remark.span));
      const first = touched[0] ?? nearestBefore(anchors, remark.span.start);
      if (first === undefined) continue;
      const last = touched.findLast(({ block }) => block === first.block) ?? first;
      const id = this.comments.length;
      const hit = touched.length > 0;
      const marked = {
        id,
        run: first.index,
        from: hit ? printedAt(first.run, remark.span.start) : 0,
        lastRun: last.index,
        to: hit ? printedAt(last.run, remark.span.end) : last.run.text.length,
      };
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

  starts(block: TextBlock, run: number, at: number): CommentRangeStart[] {
    const marks = this.byBlock.get(block) ?? [];
    return marks.filter((mark) => mark.run === run && mark.from === at).map(({ id }) => new CommentRangeStart(id));
  }

  ends(block: TextBlock, run: number, at: number): (CommentRangeEnd | TextRun)[] {
    const marks = this.byBlock.get(block) ?? [];
    return marks
      .filter((mark) => mark.lastRun === run && mark.to === at)
      .flatMap(({ id }) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]);
  }
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
