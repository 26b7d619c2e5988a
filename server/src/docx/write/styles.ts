import { type IParagraphStyleOptions, type IStylesOptions, UnderlineType } from 'docx';
import type { Layout, Style } from '../../core/layout/model.ts';
import { halfPoints, twipsOfPoints } from './measure.ts';
import { alignmentOf, indentTwips, lineOf } from './text.ts';

const FONT = 'Times New Roman';

/** A style of the word processor for each of the layout, under its own id and name; outline levels make the navigation pane. */
export function stylesOf(layout: Layout): IStylesOptions {
  const body = layout.styles.find(({ id }) => id === 'doan') ?? layout.styles[0];
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halfPoints(body?.size ?? 14),
          language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 240 } },
      },
    },
    paragraphStyles: layout.styles.map(styleOf),
  };
}

function styleOf(style: Style): IParagraphStyleOptions {
  return {
    id: style.id,
    name: style.name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: FONT,
      size: halfPoints(style.size),
      bold: style.bold,
      italics: style.italic,
      ...(style.underline === true ? { underline: { type: UnderlineType.SINGLE } } : {}),
    },
    paragraph: {
      alignment: alignmentOf(style.align),
      spacing: { before: twipsOfPoints(style.before), after: twipsOfPoints(style.after), ...lineOf(style.line) },
      indent: indentTwips(style.left, style.firstLine),
      keepNext: style.keepNext,
      keepLines: style.keepLines,
      ...(style.outline === undefined ? {} : { outlineLevel: style.outline - 1 }),
    },
  };
}
