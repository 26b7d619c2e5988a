import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { layout } from '../../server/src/core/layout/layout.ts';
import { parse } from '../../server/src/core/parse.ts';
import { readDocx } from '../../server/src/docx/read/read-docx.ts';
import { writeDocx } from '../../server/src/docx/write/docx.ts';
import { EDITED_SOURCE } from '../harness/word-edits.ts';
import { zipped } from '../harness/word-file.ts';

const RUNS = Number(process.env.THE_THUC_FUZZ_RUNS ?? 300);

/** Whatever paragraphs are deleted, added or typed anew in Word: no word is lost, none comes twice, the old ones keep their order. */
test('paragraphs deleted, added and typed anew anywhere in our .docx', async () => {
  const files = unzipSync(await writeDocx(layout(parse(EDITED_SOURCE)), { source: EDITED_SOURCE }));
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const edit = fc.record({
    at: fc.nat(200),
    kind: fc.constantFrom('delete', 'after', 'before', 'replace'),
    styled: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let xml = document;
      const gone: string[] = [];
      const come: string[] = [];
      edits.forEach(({ at, kind, styled }, i) => {
        const all = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gsu)].filter(([one]) => /<w:t[ >]/u.test(one));
        const found = all[at % Math.max(1, all.length)];
        if (found === undefined) return;
        const [old] = found;
        const word = `mới${i}`;
        const properties = styled ? (/<w:pPr>.*?<\/w:pPr>/su.exec(old)?.[0] ?? '') : '';
        const young = `<w:p>${properties}<w:r><w:t>${word}</w:t></w:r></w:p>`;
        const before = xml.slice(0, found.index);
        // A cell holds a paragraph, be it an empty one.
        const left = /<w:tc>(?:<w:tcPr>(?:(?!<\/w:tcPr>).)*<\/w:tcPr>)?$/su.test(before) ? '<w:p/>' : '';
        if (kind === 'delete' || kind === 'replace') gone.push(...wordsOf(old.replace(/<[^>]*>/gu, '')));
        if (kind !== 'delete') come.push(word);
        const put = { delete: left, after: old + young, before: young + old, replace: young }[kind];
        xml = before + put + xml.slice(found.index + old.length);
      });
      const read = readDocx(zipped({ ...files, 'word/document.xml': strToU8(xml) }));
      const text = read.type === 'text' ? read.text : '';
      expect(counted(wordsOf(text), gone)).toEqual(counted(wordsOf(EDITED_SOURCE), come));
      const kept = wordsOf(text).filter((word) => !come.includes(word));
      const source = wordsOf(EDITED_SOURCE);
      let next = 0;
      for (const word of kept) {
        while (next < source.length && source[next] !== word) next += 1;
        next += 1;
      }
      expect(next).toBeLessThanOrEqual(source.length);
      expect(text.startsWith('---\nloai: ke-hoach\n---\n')).toBe(true);
    }),
    { numRuns: Math.ceil(RUNS / 3) },
  );
});

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words by their number; those that went and came again in one run of edits stand on both sides. */
function counted(words: readonly string[], more: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words, ...more].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
