import { Document, Packer } from 'docx';
import type { Layout } from '../../core/layout/model.ts';
import { offPaper } from '../../core/layout/off-paper.ts';
import { newDraft, type WriteOptions } from './draft.ts';
import { finished } from './package.ts';
import { sectionOf } from './sections.ts';
import { stylesOf } from './styles.ts';
import { printable } from './text.ts';

/**
 * The .docx of a layout. The same layout and options give the same bytes, whatever the day and the machine: nothing in
 * the file is made of a clock or of chance.
 */
export async function writeDocx(layout: Layout, options: WriteOptions = {}): Promise<Uint8Array> {
  const draft = newDraft(layout, options);
  const { title, subject, agency } = layout;
  // A file that holds annexes only has a main part of no blocks: it would be an empty page.
  const filled = layout.sections.filter(({ blocks, top, foot }) => blocks.length + top.length + foot.length > 0);
  const feet = layout.sections.some(({ foot }) => foot.length > 0);
  const file = new Document({
    title: printable(title),
    ...(subject === undefined ? {} : { subject: printable(subject) }),
    creator: printable(agency ?? 'Thể Thức'),
    lastModifiedBy: printable(agency ?? 'Thể Thức'),
    styles: stylesOf(layout),
    numbering: { config: draft.numbers.config },
    ...(draft.notes.comments.length === 0 ? {} : { comments: { children: draft.notes.comments } }),
    sections: (filled.length > 0 ? filled : layout.sections).map((section) => sectionOf(section, draft, feet)),
  });
  const packed = await Packer.pack(file, 'uint8array');
  return finished(packed, options.source === undefined ? undefined : offPaper(layout, options.source));
}
