import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { layout } from '../../../server/src/core/layout/layout.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { readDocx } from '../../../server/src/docx/read/read-docx.ts';
import { writeDocx } from '../../../server/src/docx/write/docx.ts';
import { zipped } from '../../harness/word-file.ts';

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const names = readdirSync(samples).filter((name) => /\.vbhc(?:\.md)?$/u.test(name));

async function exported(source: string): Promise<Uint8Array> {
  return writeDocx(layout(parse(source)), { source });
}

function textOf(bytes: Uint8Array): string {
  const result = readDocx(bytes);
  if (result.type === 'refused') throw new Error(result.id);
  return result.text;
}

/** As if someone had worked on the file in Word. */
function changed(bytes: Uint8Array, change: (document: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipped({ ...files, 'word/document.xml': strToU8(after) });
}

describe('a document of ours comes back', () => {
  test.each(names)('%s byte for byte', async (name) => {
    const source = readFileSync(samples + name, 'utf8');
    expect(textOf(await exported(source))).toBe(source);
  });

  test('a list of recipients over two pages is read as one, before the signature', async () => {
    const list = Array.from({ length: 40 }, (_, i) => `- Ủy ban nhân dân xã Sông Hoa ${i + 1};`).join('\n');
    const source = `SỞ NỘI VỤ\nSố: 12/TB-SNV\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSông Hoa, ngày 05 tháng 3 năm 2026\nTHÔNG BÁO\nNghỉ lễ\nCác đơn vị thực hiện./.\nNơi nhận:\n${list}\n- Lưu: VT.\nGIÁM ĐỐC\nĐỗ Thanh Sơn\n`;
    const bytes = await exported(source);
    expect(textOf(bytes)).toBe(source);
    // Without what travels beside the paper, as a file that someone has typed anew.
    const read = textOf(await writeDocx(layout(parse(source)))).replace(/\n+/gu, '\n');
    expect(read.indexOf('xã Sông Hoa 40;')).toBeLessThan(read.indexOf('GIÁM ĐỐC'));
  });

  const SOURCE = `---
loai: ke-hoach
---

UBND TỈNH SÔNG HOA

SỞ NỘI VỤ

Số: 12/KH-SNV

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự do - Hạnh phúc

Sông Hoa, ngày 05 tháng 3 năm 2026

# KẾ HOẠCH

Rà soát hồ sơ lưu trữ năm 2026

<!-- tắt bo-cuc/y-don-le: mẫu ngắn -->

## I. MỤC ĐÍCH

Nộp hồ sơ **đúng hạn**; *không* để mất.

## II. NỘI DUNG

| TT | Việc | Hạn |
|----|:----:|-----|
| 1 | Rà soát | 30/6/2026 |
| 2 | Nộp lưu | 30/9/2026 |

Trên đây là Kế hoạch của Sở Nội vụ./.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Đỗ Thanh Sơn
`;

  test('with front matter, switches, marks and tables as they were typed', async () => {
    expect(textOf(await exported(SOURCE))).toBe(SOURCE);
  });

  test('with a word changed in Word, and everything else as it was', async () => {
    const bytes = changed(await exported(SOURCE), (xml) => xml.replace('Nộp lưu', 'Nộp vào lưu trữ'));
    expect(textOf(bytes)).toBe(SOURCE.replace('Nộp lưu', 'Nộp vào lưu trữ'));
    const heading = changed(await exported(SOURCE), (xml) => xml.replace('NỘI DUNG', 'NỘI DUNG THỰC HIỆN'));
    expect(textOf(heading)).toBe(SOURCE.replace('II. NỘI DUNG', 'II. NỘI DUNG THỰC HIỆN'));
  });

  test('with a paragraph that was added or taken away in Word', async () => {
    const bytes = await exported(SOURCE);
    const paragraph = /<w:p>(?:(?!<\/w:p>).)*?đúng hạn.*?<\/w:p>/su;
    const more = '<w:p><w:r><w:t>Bố trí kho đủ chỗ.</w:t></w:r></w:p>';
    const added = changed(bytes, (xml) => xml.replace(paragraph, (found) => found + more));
    expect(textOf(added)).toBe(SOURCE.replace('mất.\n', 'mất.\n\nBố trí kho đủ chỗ.\n'));
    const gone = changed(bytes, (xml) => xml.replace(paragraph, ''));
    expect(textOf(gone)).toBe(SOURCE.replace('Nộp hồ sơ **đúng hạn**; *không* để mất.\n\n', ''));
  });

  test('with a row that was added to a table in Word', async () => {
    const row = (xml: string): string => {
      const rows = xml.match(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>|<w:tr [^>]*>(?:(?!<\/w:tr>).)*<\/w:tr>/gsu) ?? [];
      return rows.find((one) => one.includes('Nộp lưu')) ?? '';
    };
    const bytes = changed(await exported(SOURCE), (xml) => {
      const last = row(xml);
      const next = last.replace('>2<', '>3<').replace('Nộp lưu', 'Báo cáo').replace('30/9/2026', '15/12/2026');
      return xml.replace(last, last + next);
    });
    const text = textOf(bytes);
    expect(text).toContain('| 2 | Nộp lưu | 30/9/2026 |\n| 3 | Báo cáo | 15/12/2026 |\n\nTrên đây');
    expect(text).toContain('## II. NỘI DUNG\n\n| TT | Việc | Hạn |\n');
    expect(text.startsWith('---\nloai: ke-hoach\n---\n')).toBe(true);
  });

  const COLUMNS = SOURCE.replace(
    /Nơi nhận:(?:.|\n)*$/u,
    `Nơi nhận:                                         T/M. ĐOÀN KIỂM TRA
- Giám đốc Sở (để báo cáo);
- Văn phòng Sở (bố trí kinh phí, phương              TRƯỞNG ĐOÀN
tiện phục vụ Đoàn);
- Các đơn vị được kiểm tra;
- Lưu: VT.



                                                     Đỗ Thanh Sơn
`,
  );

  test('with both columns of its end copied as one text, line by line', async () => {
    const bytes = await exported(COLUMNS);
    expect(textOf(bytes)).toBe(COLUMNS);
    const next = changed(bytes, (xml) => xml.replace('TRƯỞNG ĐOÀN', 'PHÓ TRƯỞNG ĐOÀN'));
    expect(textOf(next)).toBe(COLUMNS.replace('TRƯỞNG ĐOÀN', 'PHÓ TRƯỞNG ĐOÀN'));
    // A paragraph typed behind the one that both stand in comes behind its last line.
    const more = '<w:p><w:r><w:t>- Thanh tra Sở;</w:t></w:r></w:p>';
    const added = changed(bytes, (xml) => xml.replace(/(tiện phục vụ Đoàn\);.*?<\/w:p>)/su, `$1${more}`));
    expect(textOf(added)).toContain('tiện phục vụ Đoàn);\n- Thanh tra Sở;\n- Các đơn vị');
    expect(textOf(added)).toContain('phương              TRƯỞNG ĐOÀN\ntiện phục vụ');
  });

  const TABLES = SOURCE.replace(
    'Trên đây là',
    `1. Đợt một: rà soát.

2. Đợt hai: nộp lưu.

| Đơn vị | Số hồ sơ | Điểm |
|---|---:|---|
| Phòng Một | 2 | 30 |
| Phòng Hai | 1 | 30 |

Trên đây là`,
  );
  const rowWith = (xml: string, words: string): string =>
    (xml.match(/<w:tr[ >](?:(?!<\/w:tr>).)*<\/w:tr>/gsu) ?? []).find((one) => one.includes(words)) ?? '';
  const paragraphWith = (xml: string, words: string): string =>
    (xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gsu) ?? []).find((one) => one.includes(words)) ?? '';

  test.each([
    ['a row', (xml: string) => xml.replace(rowWith(xml, 'Rà soát<'), ''), ['| 1 | Rà soát | 30/6/2026 |\n', '']],
    ['the last row', (xml: string) => xml.replace(rowWith(xml, 'Nộp lưu<'), ''), ['| 2 | Nộp lưu | 30/9/2026 |\n', '']],
    [
      'a table',
      (xml: string) => xml.replace(/<w:tbl>(?:(?!<w:tbl>).)*Phòng Một.*?<\/w:tbl>/su, ''),
      [/\| Đơn vị(?:.|\n)*?\n\n/u, ''],
    ],
    [
      'a column',
      (xml: string) =>
        xml.replace(/<w:tbl>(?:(?!<w:tbl>).)*Phòng Một.*?<\/w:tbl>/su, (table) =>
          table.replace(/<w:tr[ >].*?<\/w:tr>/gsu, (row) => {
            const cells = row.match(/<w:tc>.*?<\/w:tc>/gsu) ?? [];
            return row.replace(cells[1] ?? '', '');
          }),
        ),
      [/\| Đơn vị(?:.|\n)*?\n\n/u, '| Đơn vị | Điểm |\n| --- | --- |\n| Phòng Một | 30 |\n| Phòng Hai | 30 |\n\n'],
    ],
    [
      'nothing, a paragraph stands before the other',
      (xml: string) => {
        const [one, two] = [paragraphWith(xml, 'Đợt một'), paragraphWith(xml, 'Đợt hai')];
        return xml.replace(one, '').replace(two, two + one);
      },
      [/(1\. Đợt[^\n]*)\n\n(2\. Đợt[^\n]*)/u, '$2\n\n$1'],
    ],
  ] as const)('with %s taken away in Word, and figures where they were', async (_, change, [from, to]) => {
    expect(textOf(changed(await exported(TABLES), change))).toBe(TABLES.replace(from, to));
  });

  test('with a row added that has figures of another table, nothing lost', async () => {
    const bytes = changed(await exported(TABLES), (xml) => {
      const row = rowWith(xml, 'Nộp lưu<');
      return xml.replace(row, row + row.replace('>2<', '>30<').replace('Nộp lưu', 'Báo cáo'));
    });
    const row = '| 2 | Nộp lưu | 30/9/2026 |\n';
    expect(textOf(bytes)).toBe(TABLES.replace(row, `${row}| 30 | Báo cáo | 30/9/2026 |\n`));
  });

  test('with a table moved to another place, and one that is new', async () => {
    const TABLE = /<w:tbl>(?:(?!<w:tbl>).)*Phòng Một.*?<\/w:tbl>/su;
    const bytes = await exported(TABLES);
    const table = TABLE.exec(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()))?.[0] ?? '';
    const [source = ''] = /\| Đơn vị(?:.|\n)*?\n\n/u.exec(TABLES) ?? [];
    const clean = source.replace('|---|---:|---|', '| --- | --- | --- |');
    const one = (xml: string): string => paragraphWith(xml, 'Đợt một');
    const moved = textOf(changed(bytes, (xml) => xml.replace(table, '').replace(one(xml), one(xml) + table)));
    expect(moved.replace('|---|---:|---|', '| --- | --- | --- |')).toBe(
      TABLES.replace(source, '').replace('2. Đợt hai', `${clean}2. Đợt hai`),
    );
    const other = table.replace('Đơn vị', 'Nguồn').replace('Phòng Một', 'Ngân sách').replace('Phòng Hai', 'Đóng góp');
    const more = textOf(changed(bytes, (xml) => xml.replace(one(xml), one(xml) + other)));
    expect(more).toBe(
      TABLES.replace(
        '2. Đợt hai',
        `${clean.replace('Đơn vị', 'Nguồn').replace('Phòng Một', 'Ngân sách').replace('Phòng Hai', 'Đóng góp')}2. Đợt hai`,
      ),
    );
  });

  test('with a paragraph added right behind a table', async () => {
    const bytes = changed(await exported(TABLES), (xml) =>
      xml.replace(/(Phòng Hai.*?<\/w:tbl>)/su, '$1<w:p><w:r><w:t>Ghi chú: số liệu làm tròn.</w:t></w:r></w:p>'),
    );
    expect(textOf(bytes)).toBe(TABLES.replace('Trên đây là', 'Ghi chú: số liệu làm tròn.\n\nTrên đây là'));
  });

  test('in the order of reading where nothing travels beside it', async () => {
    const files = unzipSync(await exported(SOURCE));
    for (const name of Object.keys(files)) if (name.startsWith('customXml/')) delete files[name];
    const text = textOf(zipped(files));
    const words = (of: string): string[] => (of.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
    expect(words(text)).toEqual(words(SOURCE.replace(/^---.*?---/su, '').replace(/<!--.*?-->/su, '')));
    expect(text).toContain('**đúng hạn**; *không* để');
  });
});
