import { strFromU8, strToU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { layout } from '../../../server/src/core/layout/layout.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { readDocx } from '../../../server/src/docx/read/read-docx.ts';
import { writeDocx } from '../../../server/src/docx/write/docx.ts';
import { EDITED_SOURCE, WORD_EDITS } from '../../harness/word-edits.ts';
import { zipped } from '../../harness/word-file.ts';

describe('a document of ours that was worked on in Word comes back with just that', () => {
  let files: Record<string, Uint8Array> = {};
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const back = (changed: Record<string, string>): string => {
    const parts = Object.entries(changed).map(([name, text]) => [name, strToU8(text)] as const);
    const read = readDocx(zipped({ ...files, ...Object.fromEntries(parts) }));
    return read.type === 'text' ? read.text : read.id;
  };
  const textOf = (source: string, end: string): string => source.replaceAll('\n', end);

  describe.each([
    ['lines end with LF', '\n'],
    ['lines end with CRLF', '\r\n'],
  ])('%s', (_, end) => {
    beforeAll(async () => {
      const source = textOf(EDITED_SOURCE, end);
      files = unzipSync(await writeDocx(layout(parse(source)), { source }));
    });

    test.each(WORD_EDITS)('$name', ({ edit, text }) => {
      const before = part('word/document.xml');
      const after = edit(before);
      expect(after).not.toBe(before);
      expect(back({ 'word/document.xml': after })).toBe(textOf(text(EDITED_SOURCE), end));
    });

    test('under other ids of styles, as Word and LibreOffice give them by the names', () => {
      const document = part('word/document.xml')
        .replace(/<w:pStyle w:val="(\w+)"\/>/gu, '<w:pStyle w:val="x$1"/>')
        .replace('>Nộp hồ sơ ', '>Nộp đủ hồ sơ ');
      const styles = part('word/styles.xml').replace(/w:styleId="(\w+)"/gu, 'w:styleId="x$1"');
      const wanted = EDITED_SOURCE.replace('a) Nộp hồ sơ', 'a) Nộp đủ hồ sơ');
      expect(back({ 'word/document.xml': document, 'word/styles.xml': styles })).toBe(textOf(wanted, end));
    });
  });
});
