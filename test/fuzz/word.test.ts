import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layout } from '../../server/src/core/layout/layout.ts';
import { parse } from '../../server/src/core/parse.ts';
import { printedFindings } from '../../server/src/docx/check/check-printed.ts';
import { readDocx } from '../../server/src/docx/read/read-docx.ts';
import { writeDocx } from '../../server/src/docx/write/docx.ts';
import { anyDocument } from '../harness/documents.ts';
import { p, r, table, wordFile } from '../harness/word-file.ts';

const RUNS = Number(process.env.THE_THUC_FUZZ_RUNS ?? 300);

/** Nothing that XML can't hold, or that has no place on paper. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, (sign) => (/[\n\r\t]/u.test(sign) ? sign : ''));
}

describe('whatever is written', () => {
  test('text -> .docx -> text keeps every character', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (any) => {
        const source = printable(any).normalize('NFC');
        const read = readDocx(await writeDocx(layout(parse(source)), { source }));
        if (read.type === 'refused') throw new Error(read.id);
        expect(read.text.normalize('NFC')).toBe(source.normalize('NFC'));
        printedFindings(read, parse(read.text), { language: 'vi' });
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  });

  test('words of a file of Word are all in the text, in their order', () => {
    const text = fc.array(
      fc.constantFrom('a ', '*', '_b', '| ', '# ', '- ', '1. ', '**', '`', '<c>', '[d]', '\\', 'Điều 1. ', 'e'),
      { maxLength: 6 },
    );
    const paragraph = fc
      .array(fc.tuple(text, fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:b/><w:i/>')), { maxLength: 4 })
      .map((runs) => runs.map(([words, look]) => r(words.join(''), look)).join(''));
    const block = fc.oneof(
      { weight: 4, arbitrary: paragraph.map((runs) => p(runs)) },
      {
        weight: 1,
        arbitrary: fc.array(fc.tuple(paragraph, paragraph), { minLength: 1, maxLength: 3 }).map((rows) =>
          table(
            rows.map((cells) => cells.map((runs) => p(runs))),
            true,
          ),
        ),
      },
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const body = blocks.join('');
        const read = readDocx(wordFile({ body }));
        if (read.type === 'refused') throw new Error(read.id);
        const shown = parse(read.text)
          .leaves.filter(({ role }) => role !== 'mark')
          .map(({ flat }) => flat.text)
          .join(' ');
        const words = (of: string): string => (of.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
        const written = body
          .replace(/<\/w:p>/gu, ' ')
          .replace(/<w:t [^>]*>|<\/?w:[^>]*>/gu, '')
          .replaceAll('&lt;', '<');
        expect(words(shown).replaceAll(' ', '')).toBe(words(written).replaceAll(' ', ''));
      }),
      { numRuns: RUNS },
    );
  });
});
