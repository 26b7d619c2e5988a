import type { Layout } from '../../server/src/core/layout/model.ts';
import type { Measured } from './compare.ts';
import type { Matched } from './match.ts';
import type { PdfWord } from './words.ts';

/** The margins, by the words of `pdftotext` that come nearest to them: all stay inside, and long paragraphs reach them. */
export function edges(layout: Layout, { found }: Matched, pages: readonly (readonly PdfWord[])[]): Measured[] {
  const out: Measured[] = [];
  pages.forEach((words, i) => {
    const number = i + 1;
    const here = found.filter(({ lines }) => lines.some(({ page }) => page === number));
    const setup = here[0]?.placed.section.page;
    if (setup === undefined || words.length === 0) return;
    const inBody = words.filter(
      ({ top, bottom }) => (top + bottom) / 2 > setup.top && (top + bottom) / 2 < setup.height - setup.bottom + 5,
    );
    if (inBody.length === 0) return;
    const where = `page ${number}`;
    const left = Math.min(...inBody.map((word) => word.left));
    const right = setup.width - Math.max(...inBody.map((word) => word.right));
    const top = Math.min(...inBody.map((word) => word.top));
    const bottom = setup.height - Math.max(...inBody.map((word) => word.bottom));
    // Full lines reach both margins.
    const full = here.some(
      ({ placed, lines }) => placed.where === 'flow' && lines.filter(({ page }) => page === number).length > 2,
    );
    const say = (what: string, expected: number, measured: number): void => {
      out.push({ what, where, expected, found: measured, within: 0.5 });
    };
    say('left margin', full ? setup.left : Math.max(left, setup.left), left);
    say('right margin', full ? setup.right : Math.max(right, setup.right), right);
    // What is first on the first page stands at the margin, below its own gap; later pages begin anywhere in a paragraph.
    const first = here[0]?.placed;
    const style = layout.styles.find(({ id }) => id === first?.block.style);
    const begins = number === 1 && style?.line.kind === 'times' && first?.where !== 'cell';
    const gap = ((first?.block.before ?? style?.before ?? 0) * 25.4) / 72;
    say('top margin', begins ? setup.top + gap : Math.max(setup.top, top), top);
    // An address at the foot of the page pushes the text up.
    const foot = here[0]?.placed.section.foot.length ?? 0;
    say('bottom margin', foot > 0 ? bottom : Math.max(bottom, setup.bottom), bottom);
  });
  return out;
}
