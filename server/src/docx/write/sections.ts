import {
  type FileChild,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import { CUSTOM } from '../../core/law/paper.ts';
import type { Block, LayoutSection } from '../../core/layout/model.ts';
import type { Draft } from './draft.ts';
import { twipsOfMm } from './measure.ts';
import { ruleParagraph } from './rule.ts';
import { blocksOf } from './tables.ts';
import { thinParagraph } from './text.ts';
import { moveEnd } from './track.ts';

/**
 * A section of the file for each of the layout: its own sheet, its own page numbers from 1, none on its first page. `feet`:
 * some section has a foot, so each says what it has; left out, it would repeat that of the section before.
 */
export function sectionOf(section: LayoutSection, draft: Draft, feet: boolean): ISectionOptions {
  const { page } = section;
  const landscape = page.width > page.height;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: twipsOfMm(Math.min(page.width, page.height)),
          height: twipsOfMm(Math.max(page.width, page.height)),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(page.top),
          bottom: twipsOfMm(page.bottom),
          left: twipsOfMm(page.left),
          right: twipsOfMm(page.right),
          header: twipsOfMm(page.header),
          // What stands at the foot ends where the text would, and pushes the text up.
          footer: twipsOfMm(section.foot.length > 0 ? page.bottom : page.header),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: blocksOf(section.top, draft) }),
      default: new Header({ children: page.pageNumbers ? [pageNumber()] : [new Paragraph({})] }),
    },
    ...(feet ? { footers: { first: new Footer({ children: footOf(section, draft) }), default: noFoot() } } : {}),
    children: bodyOf(section.blocks, draft),
  };
}

function noFoot(): Footer {
  return new Footer({ children: [thinParagraph()] });
}

/** Under a line over the whole width of the text. */
function footOf({ page, foot }: LayoutSection, draft: Draft): (Paragraph | Table)[] {
  if (foot.length === 0) return [thinParagraph()];
  const line = { length: page.width - page.left - page.right, weight: CUSTOM.ruleWeight, gap: CUSTOM.ruleGap };
  return [ruleParagraph(line, draft, CUSTOM.ruleGap, true), ...blocksOf(foot, draft)];
}

/** The blocks of the sheet; behind the last paragraph of a move stands where it ends. */
function bodyOf(blocks: readonly Block[], draft: Draft): FileChild[] {
  const out: FileChild[] = [];
  let from = 0;
  blocks.forEach((block, i) => {
    const end = block.type === 'text' ? moveEnd(block, draft) : undefined;
    if (end === undefined) return;
    out.push(...blocksOf(blocks.slice(from, i + 1), draft), end);
    from = i + 1;
  });
  if (from < blocks.length || from === 0) out.push(...blocksOf(blocks.slice(from), draft));
  return out;
}

function pageNumber(): Paragraph {
  return new Paragraph({ style: 'soTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
}
