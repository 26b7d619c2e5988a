import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { LayoutSection } from '../../core/layout/model.ts';
import type { Draft } from './draft.ts';
import { twipsOfMm } from './measure.ts';
import { blocksOf } from './tables.ts';

/** A section of the file for each of the layout: its own sheet, its own page numbers from 1, none on its first page. */
export function sectionOf(section: LayoutSection, draft: Draft): ISectionOptions {
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
          footer: twipsOfMm(page.header),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      first: new Header({ children: blocksOf(section.top, draft) }),
      default: new Header({ children: page.pageNumbers ? [pageNumber()] : [new Paragraph({})] }),
    },
    footers: {
      first: new Footer({ children: blocksOf(section.foot, draft) }),
      default: new Footer({ children: [new Paragraph({})] }),
    },
    children: blocksOf(section.blocks, draft),
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({ style: 'soTrang', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
}
