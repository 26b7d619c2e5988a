import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { printedOf, textOf } from '../../../server/src/core/compare/layout-units.ts';
import { trackedLayout } from '../../../server/src/core/compare/tracked.ts';
import { layout } from '../../../server/src/core/layout/layout.ts';
import type { Layout, TextBlock, TextChange } from '../../../server/src/core/layout/model.ts';
import { textBlocks } from '../../../server/src/core/layout/walk.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { writeDocx } from '../../../server/src/docx/write/docx.ts';
import { anyDocument } from '../../harness/documents.ts';
import { noSchemas, schemaFaults } from '../../harness/ooxml.ts';

const folder = join(import.meta.dirname, '../../samples');
const samples = readdirSync(folder)
  .filter((name) => /\.vbhc(?:\.md)?$/u.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Paragraphs of a layout with words; an empty cell is none. */
function paragraphs(printed: Layout): readonly string[] {
  return blocksOf(printed)
    .map((block) => textOf(block))
    .filter((text) => text !== '');
}

function blocksOf(printed: Layout): readonly TextBlock[] {
  return printed.sections.flatMap((section) => textBlocks(section));
}

/** Paragraphs that are left once all changes are taken or all turned down. */
function settled(tracked: Layout, goes: readonly TextChange[]): readonly string[] {
  return blocksOf(tracked)
    .map((block) =>
      textOf({ ...block, runs: block.runs.filter(({ change = 'same' }) => !goes.includes(change as TextChange)) }),
    )
    .filter((text) => text !== '');
}

const GOES: readonly TextChange[] = ['deleted', 'movedFrom'];
const COMES: readonly TextChange[] = ['inserted', 'movedTo'];

function expectBoth(before: string, after: string): void {
  const old = layout(parse(before));
  const young = layout(parse(after));
  const tracked = trackedLayout(old, young);
  expect(settled(tracked, GOES)).toEqual(paragraphs(young));
  expect(settled(tracked, COMES)).toEqual(paragraphs(old));
  // What a paragraph says of itself as a whole is so of each of its words.
  for (const block of blocksOf(tracked)) {
    const side = [GOES, COMES].find((one) => block.change !== undefined && one.includes(block.change));
    if (side !== undefined) for (const run of block.runs) expect(side).toContain(run.change);
  }
  // A move has two places with the same paragraphs, each with one beginning and one end.
  const moves = (change: TextChange): readonly string[] =>
    blocksOf(tracked).flatMap((block) =>
      block.change === change ? [`${block.move?.name} ${block.move?.starts} ${block.move?.ends}`] : [],
    );
  expect(moves('movedTo').toSorted()).toEqual(moves('movedFrom').toSorted());
}

const edits = fc.array(
  fc.record({ at: fc.nat(), to: fc.nat(), how: fc.constantFrom('drop', 'move', 'double', 'word', 'new', 'join') }),
  { minLength: 1, maxLength: 8 },
);
const pair = fc
  .tuple(fc.constantFrom(...samples), edits)
  .map(([text, changes]) => [text, changed(text, changes)] as const);

function changed(text: string, changes: readonly { at: number; to: number; how: string }[]): string {
  const lines = text.split('\n');
  for (const { at, how, to } of changes) {
    const i = at % Math.max(1, lines.length);
    const j = to % Math.max(1, lines.length);
    const line = lines[i] ?? '';
    if (how === 'drop') lines.splice(i, 1);
    else if (how === 'move') lines.splice(j, 0, ...lines.splice(i, 1));
    else if (how === 'double') lines.splice(j, 0, line);
    else if (how === 'join') lines.splice(i, 2, `${line} ${lines[i + 1] ?? ''}`);
    else if (how === 'new') lines.splice(j, 0, 'Đoạn này được viết thêm để thử việc so sánh.');
    else lines[i] = line.replace(/ \p{L}+/u, ' khác hẳn');
  }
  return lines.join('\n');
}

describe('changes marked on paper', () => {
  it('taken they give the new version, turned down the old one: paragraph by paragraph, in order', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => expectBoth(before, after)),
      { numRuns: 100 },
    );
    fc.assert(fc.property(anyDocument, anyDocument, expectBoth), { numRuns: 100 });
  });

  it('the same text has none, and is the new version as it is printed', () => {
    for (const text of samples) {
      const printed = layout(parse(text));
      expect(trackedLayout(printed, layout(parse(text)))).toEqual(printed);
    }
  });

  it('nothing of the layout is lost: what is printed is what is compared', () => {
    for (const text of samples) {
      const printed = layout(parse(text));
      const compared = printedOf(printed).flatMap(({ block, row }) =>
        block !== undefined ? [block] : (row?.cells.flatMap(({ blocks }) => blocks) ?? []),
      );
      expect(compared).toEqual(blocksOf(printed));
    }
  });
});

const OLD = `KẾ HOẠCH
Rà soát hồ sơ

I. NỘI DUNG
1. Chỉnh lý 120 mét giá tài liệu tồn đọng của các năm trước.
2. Số hóa hồ sơ người có công của tỉnh.

| TT | Việc | Hạn |
|---|---|---|
| 1 | Thống kê hồ sơ | 30/4 |
| 2 | Chỉnh lý tài liệu tồn đọng | 30/9 |
`;
const NEW = OLD.replace('120', '150')
  .replace('2. Số hóa hồ sơ người có công của tỉnh.\n', '2. Bố trí kho lưu trữ tạm thời tại trụ sở mới.\n')
  .replace('| 1 | Thống kê hồ sơ | 30/4 |\n', '| 1 | Thống kê hồ sơ | 15/5 |\n| 2 | Việc hoàn toàn mới mẻ | 30/6 |\n')
  .replace('| 2 | Chỉnh', '| 3 | Chỉnh');

const MOVED_OLD = `KẾ HOẠCH
Rà soát hồ sơ

I. MỤC ĐÍCH
Nâng cao chất lượng công tác lưu trữ của các phòng, đơn vị thuộc Sở.

II. NỘI DUNG
1. Chỉnh lý 120 mét giá tài liệu tồn đọng của các năm trước.
2. Số hóa hồ sơ người có công của tỉnh.

III. KINH PHÍ
Kinh phí lấy từ nguồn chi thường xuyên của Sở trong năm nay.
Phòng Kế hoạch lập dự toán, trình duyệt trước tháng Tư.
`;
const [MOVED_HEAD = '', MOVED_REST = '', MONEY = ''] =
  /^([\s\S]*?)(II\. [\s\S]*)(III\. [\s\S]*)$/u.exec(MOVED_OLD)?.slice(1) ?? [];
const MOVED_NEW = `${MOVED_HEAD}${MONEY.replace('III.', 'II.').replace('chi thường xuyên', 'xã hội hóa')}\n${MOVED_REST.replace('II.', 'III.')}`;
const SIGNED = `SỞ NỘI VỤ
Số: 12/KH-SNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Hoa, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Rà soát hồ sơ

I. MỤC ĐÍCH
Nâng cao chất lượng công tác lưu trữ./.

Nơi nhận:
- Lưu: VT.
GIÁM ĐỐC
Trần Thị Mai
`;

describe('the .docx', () => {
  it('bears the marks of Word, without a clock', async () => {
    const { document } = await written(OLD, NEW);
    expect(document).toContain('<w:delText xml:space="preserve">120</w:delText>');
    expect(document).toMatch(
      /<w:ins w:id="\d+" w:author="Thể Thức"><w:r><w:t xml:space="preserve">150<\/w:t><\/w:r><\/w:ins>/u,
    );
    expect(document).not.toContain('w:date');
    // A row and a paragraph that came as a whole.
    expect(document).toMatch(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins [^>]*\/>/u);
    expect(document).toMatch(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr><w:ins [^>]*\/>/u);
    const ids = [...document.matchAll(/<w:(?:ins|del) w:id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await written(OLD, NEW)).toEqual({ document });
  });

  it('a paragraph written anew is one paragraph: its number stays, the old words go as a whole, the new ones come', async () => {
    const { document } = await written(OLD, NEW);
    expect(document).toMatch(
      /<w:p>(?:(?!<\/w:p>).)*<w:t xml:space="preserve">2\.<\/w:t><\/w:r><w:r><w:t xml:space="preserve"> <\/w:t><\/w:r><w:del [^>]*><w:r><w:delText xml:space="preserve">Số hóa hồ sơ người có công của tỉnh\.<\/w:delText>(?:(?!<\/w:p>).)*<w:t xml:space="preserve">Bố trí kho lưu trữ tạm thời tại trụ sở mới\.<\/w:t>/u,
    );
  });

  it('a section that stands elsewhere is moved, as Word means it: one name, both places, what changed in it by itself', async () => {
    const { document } = await written(MOVED_OLD, MOVED_NEW, { author: 'An', date: '2026-03-15T00:00:00Z' });
    const ranges = [
      ...document.matchAll(/<w:(move(?:From|To)Range(?:Start|End)) w:id="(\d+)"(?:[^>]*w:name="([^"]+)")?/gu),
    ];
    expect(ranges.map(([, element, , name]) => [element, name])).toEqual([
      ['moveToRangeStart', 'chuyen1'],
      ['moveToRangeEnd', undefined],
      ['moveFromRangeStart', 'chuyen1'],
      ['moveFromRangeEnd', undefined],
    ]);
    expect(ranges[0]?.[2]).toBe(ranges[1]?.[2]);
    expect(ranges[2]?.[2]).toBe(ranges[3]?.[2]);
    expect(document).toMatch(
      /<w:moveTo w:id="\d{6}" w:author="An" w:date="2026-03-15T00:00:00Z"><w:r><w:t xml:space="preserve">/u,
    );
    expect(document).toMatch(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr><w:moveFrom [^>]*\/>/u);
    expect(document).toMatch(
      /<w:del [^>]*><w:r>(?:(?!<\/w:r>).)*<w:delText xml:space="preserve">I{2,3}\.?<\/w:delText>/u,
    );
    const ids = [
      ...document.matchAll(/<w:(?:ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart) w:id="(\d+)"/gu),
    ];
    expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
    expect(settledXml(document, ['w:del', 'w:moveFrom'])).toEqual(wordsOnly(paragraphs(layout(parse(MOVED_NEW)))));
    expect(settledXml(document, ['w:ins', 'w:moveTo'])).toEqual(wordsOnly(paragraphs(layout(parse(MOVED_OLD)))));
  });

  it('an item written on behind another one: the end of the one above came, as when somebody types', async () => {
    const longer = OLD.replace('công của tỉnh.', 'công của tỉnh;\n3. Mua giá đỡ.');
    const { document } = await written(OLD, longer);
    expect(document).toMatch(
      /<w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr>(?:(?!<\/w:p>).)*của tỉnh<(?:(?!<\/w:p>).)*;<\/w:t><\/w:r><\/w:ins><\/w:p><w:p><w:pPr>(?:(?!<\/w:pPr>|<w:ins ).)*<\/w:pPr><w:ins [^>]*><w:r><w:t xml:space="preserve">3\.</u,
    );
    expect(settledXml(document, ['w:ins', 'w:moveTo'])).toEqual(wordsOnly(paragraphs(layout(parse(OLD)))));
    // Of another look it keeps its end: then what came last stands before what went, and doesn't touch the next paragraph.
    const quoted = await written(OLD, OLD.replace('công của tỉnh.', 'công của tỉnh:\na) Mua giá đỡ.'));
    expect(quoted.document).toMatch(/:<\/w:t><\/w:r><\/w:ins><w:del [^>]*><w:r><w:delText xml:space="preserve">\.</u);
  });

  it('bold and italic alone are a change of looks, which can be turned down', async () => {
    const { document } = await written(OLD, OLD.replace('120 mét giá', '**120** mét *giá*'));
    expect(document).toMatch(
      /<w:rPr><w:b\/><w:bCs\/><w:rPrChange w:id="\d+" w:author="Thể Thức"><w:rPr><w:b w:val="false"\/><w:bCs w:val="false"\/><\/w:rPr><\/w:rPrChange><\/w:rPr><w:t xml:space="preserve">120</u,
    );
    expect(document).not.toMatch(/<w:(?:ins|del) /u);
    const back = await written(OLD.replace('120 mét', '**120** mét'), OLD);
    expect(back.document).toMatch(
      /<w:rPrChange [^>]*><w:rPr><w:b\/><w:bCs\/><\/w:rPr><\/w:rPrChange><\/w:rPr><w:t xml:space="preserve">120</u,
    );
  });

  it('a paragraph of another level now says what it was set as', async () => {
    const { document } = await written(OLD, OLD.replace('1. Chỉnh lý', 'a) Chỉnh lý'));
    expect(document).toMatch(
      /<w:pStyle w:val="diem"\/>(?:(?!<\/w:p>).)*<w:pPrChange w:id="\d+" w:author="Thể Thức"><w:pPr><w:pStyle w:val="khoan"\/>/u,
    );
  });

  it('what went from behind the signature, a table, stands on the sheet and not within them', async () => {
    const annex = `${SIGNED}\nPHỤ LỤC\nDANH MỤC KHO\n\n1. Kho số một ở tầng hầm của trụ sở.\n\n| a | b |\n|---|---|\n| 1 | x |\n`;
    const tracked = trackedLayout(layout(parse(annex)), layout(parse(SIGNED)));
    const shown = tracked.sections
      .flatMap(({ blocks }) => blocks)
      .filter((block) => 'change' in block || block.type === 'table');
    expect(shown.map((block) => (block.type === 'text' ? textOf(block) : block.type))).toEqual([
      'PHỤ LỤC',
      'DANH MỤC KHO',
      '1. Kho số một ở tầng hầm của trụ sở.',
      'table',
    ]);
    const table = OLD.replace('| 2 | Chỉnh lý tài liệu tồn đọng | 30/9 |\n', '');
    const behind = `${table}\nViệc này giao cho phòng khác làm trong quý sau.\n\nII. KINH PHÍ\n`;
    const gone = trackedLayout(layout(parse(behind)), layout(parse(`${table}\nII. KINH PHÍ\n`)));
    expect(gone.sections[0]?.blocks.some((block) => block.type === 'text' && block.change === 'deleted')).toBe(true);
  });

  it('says who and when, where it is told', async () => {
    const { document } = await written(OLD, NEW, { author: 'Lê <An>', date: '2026-03-15T00:00:00Z' });
    expect(document).toContain('w:author="Lê &lt;An&gt;" w:date="2026-03-15T00:00:00Z"');
  });

  it('read as a reader of WordprocessingML settles it: both versions again', async () => {
    for (const [before, after] of [[OLD, NEW], [NEW, OLD], ...fc.sample(pair, { seed: 6, numRuns: 12 })] as const) {
      const { document } = await written(before, after);
      expect(settledXml(document, ['w:del', 'w:moveFrom'])).toEqual(wordsOnly(paragraphs(layout(parse(after)))));
      expect(settledXml(document, ['w:ins', 'w:moveTo'])).toEqual(wordsOnly(paragraphs(layout(parse(before)))));
    }
  });

  it('is valid by the schemas of the standard', async () => {
    const missing = noSchemas();
    if (missing !== undefined) {
      console.log(`Bỏ qua: ${missing}, dấu sửa đổi không được đối chiếu với lược đồ.`);
      return;
    }
    const parts = new Map<string, string>();
    for (const [i, [before, after]] of [
      [OLD, NEW] as const,
      [MOVED_OLD, MOVED_NEW] as const,
      [OLD, OLD.replace('120', '**120**')] as const,
      [OLD, OLD.replace('1. Chỉnh lý', 'a) Chỉnh lý')] as const,
      ...fc.sample(pair, { seed: 7, numRuns: 8 }),
    ].entries()) {
      parts.set(`document${i}.xml`, (await written(before, after)).document);
    }
    expect(schemaFaults(parts)).toBe('');
  });
});

async function written(
  before: string,
  after: string,
  changes?: { author: string; date: string },
): Promise<{ document: string }> {
  const tracked = trackedLayout(layout(parse(before)), layout(parse(after)));
  const bytes = await writeDocx(tracked, changes === undefined ? {} : { changes });
  return { document: strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()) };
}

/** Texts of paragraphs that are left without what stands in elements of this name; a blank line break is a blank. */
function settledXml(document: string, goes: readonly string[]): readonly string[] {
  const texts: string[] = [];
  let text: string | undefined;
  let gone = 0;
  let drawn = 0;
  // A paragraph whose end goes is one with the next; no end is left at the end of a cell.
  let before = '';
  let endGoes = false;
  let inEnd = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ isSelfClosing, name }) => {
    if (name === 'w:p' && drawn === 0) {
      text = '';
      endGoes = false;
    }
    if (name === 'w:pPr') inEnd = true;
    if (inEnd && goes.includes(name)) endGoes = true;
    if (goes.includes(name) && !isSelfClosing) gone += 1;
    if (name === 'w:drawing') drawn += 1;
    if (name === 'w:br' && gone === 0 && text !== undefined) text += ' ';
  });
  parser.on('text', (piece) => {
    if (gone === 0 && drawn === 0 && text !== undefined) text += piece;
  });
  parser.on('closetag', ({ isSelfClosing, name }) => {
    if (goes.includes(name) && !isSelfClosing) gone -= 1;
    if (name === 'w:pPr') inEnd = false;
    if (name === 'w:tc' && before !== '') {
      texts.push(before);
      before = '';
    }
    if (name === 'w:drawing') drawn -= 1;
    if (name !== 'w:p' || drawn > 0) return;
    if (endGoes) before += text ?? '';
    else if (text !== undefined) {
      texts.push(before + text);
      before = '';
    }
    text = undefined;
  });
  parser.write(document).close();
  return wordsOnly(texts);
}

function wordsOnly(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
}
