import { lineEndFrom, nextLine } from '../dialect/blocks.ts';
import { isBlank } from '../dialect/chars.ts';
import type { Edit } from '../text/span.ts';
import { lineEndOf } from './lines.ts';
import type { Change, Step } from './step.ts';

export const lineEnds: Step = {
  id: 'cuoi-dong',
  title: { vi: 'Cuối dòng', en: 'Line ends' },
  why: {
    vi: 'Bỏ dấu cách, tab còn sót ở cuối dòng và trên dòng trống; mọi dòng xuống dòng theo một kiểu.',
    en: 'Blanks left at the ends of lines and on empty lines are taken away; all lines end in one way.',
  },
  done: { vi: 'dọn cuối {so} dòng', en: 'tidy the ends of {so} lines' },
  changes(parsed) {
    const { text } = parsed;
    const wanted = lineEndOf(text);
    const changes: Change[] = [];
    // Code and front matter are left as they are, to the letter.
    const kept = parsed.flow.filter(({ type }) => type === 'code' || type === 'frontMatter');
    let next = 0;
    for (let at = 0; at < text.length; ) {
      const end = lineEndFrom(text, at);
      const after = nextLine(text, end);
      while (next < kept.length && (kept[next]?.end ?? 0) <= at) next += 1;
      const inside = (kept[next]?.start ?? text.length) < end;
      let from = end;
      while (from > at && isBlank(text.charCodeAt(from - 1))) from -= 1;
      const edits: Edit[] = [];
      if (from < end && !inside) edits.push({ span: { start: from, end }, text: '' });
      if (after > end && text.slice(end, after) !== wanted) {
        const start = edits.length > 0 ? from : end;
        edits.splice(0, 1, { span: { start, end: after }, text: wanted });
      }
      if (edits.length > 0) changes.push({ edits });
      at = Math.max(after, end + 1);
    }
    return changes;
  },
};
