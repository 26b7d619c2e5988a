import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../server/src/core/compare/changes.ts';
import { compareTexts, isChanged } from '../../../server/src/core/compare/compare.ts';
import { compareHtml } from '../../../server/src/core/compare/html.ts';
import { compareTable } from '../../../server/src/core/compare/table.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { anyDocument, SAMPLE_LINES } from '../../harness/documents.ts';

const OPTIONS = {
  language: 'vi',
  oldName: 'cũ.vbhc',
  newName: 'mới.vbhc',
  subject: 'Kế hoạch: Rà soát hồ sơ',
} as const;

const OLD =
  'KẾ HOẠCH\nRà soát hồ sơ\n\nI. MỤC ĐÍCH\nNâng cao <b>chất</b> lượng | công tác.\nII. NỘI DUNG\n1. Chỉnh lý 120 mét giá tài liệu tồn đọng.\n2. Việc *cũ* & bỏ đi hẳn.\n';
const NEW =
  'KẾ HOẠCH\nRà soát hồ sơ\n\nI. MỤC ĐÍCH\nNâng cao <b>hẳn</b> lượng | công tác.\nII. NỘI DUNG\n1. Chỉnh lý 150 mét giá tài liệu tồn đọng.\n';

describe('the table as a page', () => {
  const changes = changesOf(compareTexts(parse(OLD), parse(NEW)), 'vi');
  const page = compareHtml(changes, { ...OPTIONS, version: '0.0.0' });

  it('shows both versions with what only one of them has', () => {
    expect(page).toContain('Chỉnh lý <del>120</del> mét giá');
    expect(page).toContain('Chỉnh lý <ins>150</ins> mét giá');
    expect(page).toContain('<del>2. Việc cũ &amp; bỏ đi hẳn.</del>');
    expect(page).toContain('>Mục II. NỘI DUNG</th>');
    expect(page).toContain('3 chỗ khác nhau: 2 sửa, 1 bỏ.');
  });

  it('runs nothing, fetches nothing, and takes no markup from a document', () => {
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(page).not.toMatch(/<script|javascript:|<img|<link|src=|url\(/iu);
    expect(page).toContain('&lt;b&gt;<del>chất</del>&lt;/b&gt;');
    expect(page).not.toContain('<b>chất');
  });

  it('says so where nothing differs', () => {
    const same = compareHtml([], { ...OPTIONS, version: '0.0.0' });
    expect(same).toContain('Hai bản giống nhau.');
    expect(same).not.toContain('<table');
  });

  it('in English', () => {
    const page = compareHtml(changesOf(compareTexts(parse(OLD), parse(NEW)), 'en'), {
      ...OPTIONS,
      language: 'en',
      version: '0.0.0',
    });
    expect(page).toContain('Differences: 3 (2 changed, 1 deleted).');
    expect(page).toContain('<th scope="col">Place</th>');
  });
});

describe('the table as a document', () => {
  it('is read as a document with a table of five columns', () => {
    const table = compareTable(changesOf(compareTexts(parse(OLD), parse(NEW)), 'vi'), OPTIONS);
    expect(table).toContain(
      '| 2 | Mục II.1 | 1. Chỉnh lý *120* mét giá tài liệu tồn đọng. | 1. Chỉnh lý **150** mét giá tài liệu tồn đọng. | sửa |',
    );
    expect(table).toContain('lượng \\| công tác');
    const [found] = parse(table).main.body.filter(({ type }) => type === 'table');
    expect(found?.type === 'table' ? found.rows.map(({ cells }) => cells.length) : []).toEqual([5, 1, 5, 1, 5, 4]);
  });

  it('holds the words of both versions, whatever marks they are made of', () => {
    const line = fc.oneof(
      fc.constantFrom(...SAMPLE_LINES),
      fc.constantFrom('a | b', '**x**', '\\', '`a` <b>', '[x](y) _z_', '<!-- a -->', '1 * 2'),
    );
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.array(line, { minLength: 1, maxLength: 6 }),
        (before, after) => {
          const old = parse(`KẾ HOẠCH\nRà soát\n\nI. VIỆC\n${before.join('\n')}`);
          const young = parse(`KẾ HOẠCH\nRà soát\n\nI. VIỆC\n${after.join('\n')}`);
          const entries = compareTexts(old, young);
          const read = parse(compareTable(changesOf(entries, 'vi'), OPTIONS));
          const cells = read.leaves.map(({ flat }) => flat.text);
          for (const entry of entries.filter(isChanged)) {
            if (
              entry.kind !== 'inserted' &&
              entry.old.cells === undefined &&
              !(entry.kind === 'deleted' && entry.movedTo !== undefined)
            ) {
              expect(cells.some((cell) => squeezed(cell).includes(squeezed(entry.old.text)))).toBe(true);
            }
            if (entry.kind !== 'deleted' && entry.new.cells === undefined) {
              expect(cells.some((cell) => squeezed(cell).includes(squeezed(entry.new.text)))).toBe(true);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('never throws, on any two texts', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        const changes = changesOf(compareTexts(parse(before), parse(after)), 'vi');
        parse(compareTable(changes, OPTIONS));
        expect(compareHtml(changes, { ...OPTIONS, version: '0' })).not.toMatch(/<script/iu);
      }),
      { numRuns: 60 },
    );
  });
});

/** Blanks say nothing here: with none of them beside a mark of emphasis Markdown reads it as a mark. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
