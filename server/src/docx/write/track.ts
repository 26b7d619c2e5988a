import {
  DeletedTextRun,
  FileChild,
  type IContext,
  InsertedTextRun,
  type IRunOptions,
  type IXmlableObject,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { TextBlock, TextChange, TrackedChange } from '../../core/layout/model.ts';
import { type ChangeMark, type Draft, NO_DATE } from './draft.ts';

/** Words that came, went, or stand elsewhere in the other version. The library knows the first two. */
export function changedRun(options: IRunOptions, change: TextChange, draft: Draft): ParagraphChild {
  const mark = draft.changeMark();
  if (change === 'inserted') return new InsertedTextRun({ ...options, ...mark });
  if (change === 'deleted') return new DeletedTextRun({ ...options, ...mark });
  return new MovedRun(`w:${ELEMENTS[change]}`, mark, options);
}

/** Of a row of a table, of a paragraph's end: it came or went. */
export function markOf(change: TrackedChange, mark: ChangeMark): { insertion: ChangeMark } | { deletion: ChangeMark } {
  return change === 'inserted' ? { insertion: mark } : { deletion: mark };
}

/** Of a paragraph's end, which the library can't mark as moved: `movedEnds` makes that of it in the finished file. */
export function paragraphMarkOf(change: TextChange, draft: Draft): ReturnType<typeof markOf> {
  const { author, date, id } = draft.changeMark();
  if (change === 'inserted' || change === 'deleted') return markOf(change, { author, date, id });
  return markOf(change === 'movedTo' ? 'inserted' : 'deleted', { author, date, id: MOVED_FROM + id });
}

export function movedEnds(text: string): string {
  return text.replace(
    /<w:(ins|del) w:id="1(\d{6})"/gu,
    (_, name: string, id: string) => `<w:${name === 'ins' ? 'moveTo' : 'moveFrom'} w:id="${id}"`,
  );
}

/** Ids of changes have six digits; a seventh before them says that it is a move. */
const MOVED_FROM = 1_000_000;

/** Where a move begins: within its first paragraph, as Word writes it. */
export function moveStart(block: TextBlock, draft: Draft): readonly ParagraphChild[] {
  const { change, move } = block;
  if (move?.starts !== true || (change !== 'movedFrom' && change !== 'movedTo')) return [];
  return [new RangeStart(`w:${ELEMENTS[change]}RangeStart`, move.name, draft.moveMark(`${change} ${move.name}`))];
}

/** Where it ends: behind its last paragraph, whose end has moved with it. */
export function moveEnd({ change, move }: TextBlock, draft: Draft): FileChild | undefined {
  if (move?.ends !== true || (change !== 'movedFrom' && change !== 'movedTo')) return undefined;
  return new RangeEnd(`w:${ELEMENTS[change]}RangeEnd`, draft.moveMark(`${change} ${move.name}`).id);
}

const ELEMENTS = { movedFrom: 'moveFrom', movedTo: 'moveTo' } as const;

/** The standard wants a day of a range of words, which no program shows; that of the words may be left out. */
const ANY_DATE = '1980-01-01T00:00:00Z';

class RangeEnd extends FileChild {
  constructor(name: string, id: number) {
    super(name);
    this.root.push({ _attr: { 'w:id': id } });
  }
}

/** For the library a run, as everything within a paragraph; in the file an element of its own. */
class RangeStart extends TextRun {
  readonly #xml: IXmlableObject;

  constructor(element: string, moved: string, { author, date, id }: ChangeMark) {
    super({});
    this.#xml = {
      [element]: {
        _attr: { 'w:id': id, 'w:author': author, 'w:date': date === NO_DATE ? ANY_DATE : date, 'w:name': moved },
      },
    };
  }

  override prepForXml(): IXmlableObject {
    return this.#xml;
  }
}

class MovedRun extends TextRun {
  readonly #element: string;
  readonly #mark: ChangeMark;

  constructor(element: string, mark: ChangeMark, options: IRunOptions) {
    super(options);
    this.#element = element;
    this.#mark = mark;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const { author, date, id } = this.#mark;
    const run = super.prepForXml(context);
    return { [this.#element]: [{ _attr: { 'w:id': id, 'w:author': author, 'w:date': date } }, run] };
  }
}
