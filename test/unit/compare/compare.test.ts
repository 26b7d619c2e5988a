import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../server/src/core/compare/changes.ts';
import { type CellChange, compareTexts, type Entry, isChanged } from '../../../server/src/core/compare/compare.ts';
import { matchUnits } from '../../../server/src/core/compare/match.ts';
import { rowsOf } from '../../../server/src/core/compare/rows.ts';
import { sumOf, toldChanges } from '../../../server/src/core/compare/tell.ts';
import type { Comparable, Unit } from '../../../server/src/core/compare/unit.ts';
import { unitsOf } from '../../../server/src/core/compare/units.ts';
import { mirrored, takenText } from '../../../server/src/core/compare/words.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { headingTail } from '../../../server/src/core/tree/heading-tail.ts';
import type { LeafRole } from '../../../server/src/core/tree/nodes.ts';
import { anyDocument } from '../../harness/documents.ts';
import { SHARED } from '../../harness/golden.ts';

const here = import.meta.dirname;
const own = [join(here, '../../samples'), join(here, '../../golden/van-ban')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.vbhc(?:\.md)?$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const corpus = fileURLToPath(new URL('corpus/', SHARED));
const real = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(corpus, name), 'utf8'))
  : [];

const PLAN = `SỞ NỘI VỤ
TỈNH SÔNG HOA
Số: 12/KH-SNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Sông Hoa, ngày 05 tháng 3 năm 2026

KẾ HOẠCH
Rà soát hồ sơ lưu trữ năm 2026

Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
Nâng cao chất lượng công tác lưu trữ của các phòng, đơn vị thuộc Sở.
2. Yêu cầu
a) Rà soát đầy đủ, đúng tiến độ, không bỏ sót hồ sơ của các năm trước;
b) Phân công rõ người, rõ việc, rõ thời hạn hoàn thành.

II. NỘI DUNG
1. Thống kê hồ sơ đến hạn nộp lưu vào lưu trữ lịch sử của tỉnh.
2. Chỉnh lý 120 mét giá tài liệu tồn đọng từ năm 2010 đến năm 2020.
3. Số hóa ít nhất 5.000 hồ sơ người có công trước ngày 30/11/2026.

III. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở chủ trì, theo dõi, đôn đốc việc thực hiện.
2. Các phòng, đơn vị báo cáo kết quả trước ngày 15/12/2026./.

Nơi nhận:
- Lãnh đạo Sở;
- Lưu: VT, VP.
GIÁM ĐỐC
Trần Thị Mai
`;

/** What the drafter is told, line by line. */
function told(before: string, after: string): readonly string[] {
  return toldChanges(changesOf(compareTexts(parse(before), parse(after)), 'vi'), 'vi').map(
    ({ items, place, what }) => `${place}: ${[what, items.join('; ')].join(' ').trim()}`,
  );
}

function edited(...edits: readonly (readonly [RegExp | string, string])[]): string {
  return edits.reduce((text, [what, by]) => {
    const changed = text.replace(what, by);
    expect(changed).not.toBe(text);
    return changed;
  }, PLAN);
}

describe('what is told', () => {
  it('of the same text: nothing', () => expect(told(PLAN, PLAN)).toEqual([]));

  it('of blank lines, blanks, marks of Markdown, a comment: nothing', () => {
    const marked = PLAN.replace(/\n/gu, '\n\n')
      .replace('II. NỘI DUNG', '## **II. NỘI DUNG**')
      .replace('1. Mục đích', '<!-- tắt bo-cuc/so-sai: thử -->\n1.  Mục đích');
    expect(told(PLAN, marked)).toEqual([]);
  });

  it('words, where they stand', () => {
    const after = edited(
      ['120 mét', '150 mét'],
      ['12/KH-SNV', '14/KH-SNV'],
      ['đúng tiến độ, ', ''],
      ['Lãnh đạo Sở', 'Ban Giám đốc Sở'],
      ['Trần Thị Mai', 'Lê Văn Tú'],
    );
    expect(told(PLAN, after)).toEqual([
      'Số, ký hiệu: sửa “12/KH-SNV” thành “14/KH-SNV”',
      'Mục I.2.a: bỏ chữ “đúng tiến độ,”',
      'Mục II.2: sửa “120 mét” thành “150 mét”',
      'Nơi nhận: bỏ “Lãnh đạo Sở;”',
      'Nơi nhận: thêm “Ban Giám đốc Sở;”',
      'Chữ ký: sửa “Trần Thị Mai” thành “Lê Văn Tú”',
    ]);
  });

  it('a new item, and that those behind it only went up', () => {
    const after = edited(
      ['2. Chỉnh lý', '2. Bố trí kho lưu trữ tạm thời tại trụ sở mới.\n3. Chỉnh lý'],
      ['3. Số hóa', '4. Số hóa'],
    );
    expect(told(PLAN, after)).toEqual([
      'Mục II.2: thêm “2. Bố trí kho lưu trữ tạm thời tại trụ sở mới.”',
      'Mục II.3: đánh số lại Mục II.2 thành Mục II.3; Mục II.3 thành Mục II.4',
    ]);
  });

  it('a section that went, as one thing', () => {
    const after = edited([/I\. MỤC ĐÍCH[\s\S]*?\n\n(?=II)/u, ''], ['II. NỘI', 'I. NỘI'], ['III. TỔ', 'II. TỔ']);
    expect(told(PLAN, after)).toEqual([
      'Mục I: bỏ 6 đoạn, từ “I. MỤC ĐÍCH, YÊU CẦU”',
      'Mục I: đánh số lại Mục II thành Mục I; Mục III thành Mục II',
    ]);
  });

  it('a section that stands elsewhere, with what changed in it', () => {
    const [, purpose = '', contents = '', rest = ''] =
      /(I\. MỤC ĐÍCH[\s\S]*?\n\n)(II\. NỘI DUNG[\s\S]*?\n\n)([\s\S]*)/u.exec(PLAN) ?? [];
    const head = PLAN.slice(0, PLAN.indexOf('I. MỤC ĐÍCH'));
    const after = `${head}${contents.replace('II.', 'I.').replace('120', '150')}${purpose.replace('I.', 'II.')}${rest}`;
    const lines = told(PLAN, after);
    expect(lines).toContain('Mục I: chuyển từ Mục II sang: 4 đoạn, từ “I. NỘI DUNG”; “120 mét” thành “150 mét”');
    expect(lines).toContain('Mục II: đánh số lại, trước là Mục I');
    expect(lines).toHaveLength(2);
  });

  it('another form of the label, which is no new number', () => {
    expect(told(PLAN, edited(['a) Rà', 'a. Rà']))).toEqual(['Mục I.2.a: nhãn “a)” thành “a.”']);
  });

  it('a paragraph written anew at its place, as one thing; a body, a law is no other one written anew', () => {
    const after = edited(
      [
        'Nâng cao chất lượng công tác lưu trữ của các phòng, đơn vị thuộc Sở.',
        'Đưa hồ sơ về một mối, phục vụ việc tra cứu trực tuyến của người dân.',
      ],
      [
        '3. Số hóa ít nhất 5.000 hồ sơ người có công trước ngày 30/11/2026.',
        '3. Mua sắm giá, hộp, máy hút ẩm cho kho mới.',
      ],
      ['Luật Lưu trữ ngày 21 tháng 6 năm 2024', 'Quyết định số 19/QĐ-UBND về chức năng của Sở'],
      ['- Lãnh đạo Sở;', '- Cổng thông tin điện tử Sở;'],
    );
    expect(told(PLAN, after)).toEqual([
      'Căn cứ: bỏ “Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;”',
      'Căn cứ: thêm “Căn cứ Quyết định số 19/QĐ-UBND về chức năng của Sở;”',
      'Mục I.1: viết lại “Nâng cao chất lượng công tác lưu trữ của các phòng, đơn vị thuộc Sở.” thành “Đưa hồ sơ về một mối, phục vụ việc tra cứu trực tuyến của người dân.”',
      'Mục II.3: viết lại “Số hóa ít nhất 5.000 hồ sơ người có công trước ngày 30/11/2026.” thành “Mua sắm giá, hộp, máy hút ẩm cho kho mới.”',
      'Nơi nhận: bỏ “Lãnh đạo Sở;”',
      'Nơi nhận: thêm “Cổng thông tin điện tử Sở;”',
    ]);
  });

  it('a section written anew, item by item below the same number; what is more came', () => {
    const after = edited([
      /a\) Rà soát[\s\S]*?thời hạn hoàn thành\./u,
      'a) Mỗi phòng cử một người phụ trách kho của mình;\nb) Không dồn việc vào những tháng cuối năm;\nc) Giữ bí mật nhà nước khi số hóa.',
    ]);
    expect(told(PLAN, after)).toEqual([
      'Mục I.2.a: viết lại “Rà soát đầy đủ, đúng tiến độ, không bỏ sót hồ sơ của các năm trước;” thành “Mỗi phòng cử một người phụ trách kho của mình;”',
      'Mục I.2.b: viết lại “Phân công rõ người, rõ việc, rõ thời hạn hoàn thành.” thành “Không dồn việc vào những tháng cuối năm;”',
      'Mục I.2.c: thêm “c) Giữ bí mật nhà nước khi số hóa.”',
    ]);
  });

  it('what stands below a heading that went is not what stands below another one', () => {
    const before = `${PLAN.slice(0, PLAN.indexOf('I. MỤC'))}I. VIỆC\n1. Mua giá\na) Đo kho ở tầng hai;\n2. Dời hồ sơ\na) Thuê xe tải lớn.\n`;
    const after = before
      .replace('1. Mua giá\na) Đo kho ở tầng hai;\n2. Dời', '1. Dời')
      .replace('Thuê xe tải lớn', 'Nhờ đơn vị bạn');
    expect(told(before, after)).toEqual([
      'Mục I.1: bỏ 2 đoạn, từ “1. Mua giá”',
      'Mục I.1: đánh số lại, trước là Mục I.2',
      'Mục I.1.a (trước là Mục I.2.a): sửa “Thuê xe tải lớn” thành “Nhờ đơn vị bạn”',
    ]);
  });

  it('an article is called as everybody calls it', () => {
    const decree = (days: string): string =>
      `QUYẾT ĐỊNH\nVề việc ban hành Quy định\n\nĐiều 1. Phạm vi\n1. Áp dụng cho các sở.\nĐiều 2. Hiệu lực\n1. Có hiệu lực sau ${days} ngày kể từ ngày ký ban hành:\na) Đối với cấp tỉnh;\nb) Đối với cấp xã thì sau ${days} ngày làm việc.\n`;
    expect(told(decree('10'), decree('15'))).toEqual([
      'Khoản 1 Điều 2: sửa “10 ngày” thành “15 ngày”',
      'Điểm b khoản 1 Điều 2: sửa “10 ngày” thành “15 ngày”',
    ]);
  });

  it('a text that is no document', () => {
    expect(told('Kính chào các anh chị.\nHẹn gặp lại.', 'Kính chào các anh chị.\nHẹn gặp ngày mai.')).toEqual([
      'Ngoài văn bản: sửa “lại” thành “ngày mai”',
    ]);
  });

  it('rows of a table, cell by cell', () => {
    const table = (rows: string): string =>
      PLAN.replace('III. TỔ', `| TT | Việc | Hạn |\n|---|---|---|\n${rows}\nIII. TỔ`);
    const before = table('| 1 | Thống kê | 30/4 |\n| 2 | Chỉnh lý tài liệu tồn đọng | 30/9 |\n');
    const after = table(
      '| 1 | Thống kê | 15/5 |\n| 2 | Số hóa hồ sơ người có công | 30/6 |\n| 3 | Chỉnh lý tài liệu tồn đọng | 30/9 |\n',
    );
    expect(told(before, after)).toEqual([
      'Mục II.3, hàng 1: sửa “30/4” thành “15/5”',
      'Mục II.3, hàng 2: thêm “2 | Số hóa hồ sơ người có công | 30/6”',
      'Mục II.3, hàng 3: đánh số lại, trước là hàng 2',
    ]);
  });
});

it('two long texts that have nothing in common: nothing overflows', () => {
  const units = (word: string): readonly Comparable[] =>
    Array.from({ length: 400_000 }, (_, i) => ({ ...LINE, text: `${word}${i}` }));
  expect(matchUnits(units('a'), units('b'))).toEqual({ kept: [], moved: [] });
});

const LINE: Omit<Comparable, 'text'> = {
  zone: 'body',
  role: 'text',
  label: undefined,
  cells: undefined,
  division: undefined,
  depth: 1,
  sort: 'text',
};

describe('what a head of office reads in a minute', () => {
  const sum = (before: string, after: string): string =>
    sumOf(changesOf(compareTexts(parse(before), parse(after)), 'vi'), 'vi');

  it('words close by are one change, a number stands with what it counts, lines of head and end are whole', () => {
    const after = edited(
      ['đúng tiến độ', 'kịp tiến trình'],
      ['5.000 hồ sơ', '7.000 hồ sơ'],
      ['ngày 05 tháng 3', 'ngày 12 tháng 3'],
      ['Rà soát đầy đủ', 'Rà thật đầy và đủ'],
      ['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    );
    expect(told(PLAN, after)).toEqual([
      'Địa danh và thời gian: sửa “Sông Hoa, ngày 05 tháng 3 năm 2026” thành “Sông Hoa, ngày 12 tháng 3 năm 2026”',
      'Mục I.2.a: sửa “soát đầy” thành “thật đầy và”; “đúng tiến độ” thành “kịp tiến trình”',
      'Mục II.3: sửa “5.000 hồ sơ” thành “7.000 hồ sơ”',
      'Chữ ký: sửa “GIÁM ĐỐC” thành “PHÓ GIÁM ĐỐC”',
    ]);
  });

  it('an annex that came or went is one thing', () => {
    const annex = `${PLAN}\nPHỤ LỤC\nDANH MỤC KHO\n(Kèm theo Kế hoạch số 12/KH-SNV)\n\n1. Kho tầng hầm.\n2. Kho tầng hai.\n\n| TT | Giá |\n|---|---|\n| 1 | 20 |\n`;
    expect(told(PLAN, annex)).toEqual(['Phụ lục: thêm 7 đoạn, từ “PHỤ LỤC DANH MỤC KHO”']);
    expect(told(annex, PLAN)).toEqual(['Phụ lục: bỏ 7 đoạn, từ “PHỤ LỤC DANH MỤC KHO”']);
  });

  it('the two columns of the head pasted in another order are no change', () => {
    const columns = edited([
      /^SỞ NỘI VỤ[\s\S]*?Hạnh phúc\n/u,
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSỞ NỘI VỤ\nTỈNH SÔNG HOA\nSố: 12/KH-SNV\n',
    ]);
    expect(told(PLAN, columns)).toEqual([]);
  });

  it('a column that came: its name, and the cells that hold something', () => {
    const table = (rows: string): string => PLAN.replace('III. TỔ', `${rows}\nIII. TỔ`);
    const before = table('| TT | Việc | Hạn |\n|---|---|---|\n| 1 | Thống kê | 30/4 |\n| 2 | Số hóa | 30/9 |\n');
    const after = table(
      '| TT | Việc | Ghi chú | Hạn |\n|---|---|---|---|\n| 1 | Thống kê | gấp | 30/4 |\n| 2 | Số hóa | | 15/9 |\n',
    );
    expect(told(before, after)).toEqual([
      'Mục II.3, đầu bảng: thêm cột “Ghi chú”',
      'Mục II.3, hàng 1: thêm chữ “gấp”',
      'Mục II.3, hàng 2: sửa “30/9” thành “15/9”',
    ]);
    expect(told(after, before)).toContain('Mục II.3, đầu bảng: bỏ cột “Ghi chú”');
  });

  it('new numbers are counted by themselves, and are one row of the table', () => {
    const after = edited(
      ['1. Thống kê', '1. Bố trí kho lưu trữ tạm thời tại trụ sở mới.\n2. Thống kê'],
      ['2. Chỉnh lý', '3. Chỉnh lý'],
      ['3. Số hóa', '4. Số hóa'],
    );
    expect(sum(PLAN, after)).toBe('1 chỗ khác nhau: 1 thêm; ngoài ra 3 chỗ chỉ đánh số lại.');
    expect(sum(PLAN, PLAN.replace('3. Số hóa', '4. Số hóa'))).toBe('Chỉ khác số thứ tự: 1 chỗ đánh số lại.');
    const rows = rowsOf(changesOf(compareTexts(parse(PLAN), parse(after)), 'vi'), 'vi');
    expect(rows.map(({ entries, kind, oldPlace, place }) => [kind, place, oldPlace, entries.length])).toEqual([
      ['inserted', 'Mục II.1', undefined, 1],
      ['renumbered', 'Mục II.2 đến Mục II.4', 'Mục II.1 đến Mục II.3', 3],
    ]);
  });
});

/** Paragraphs of the version that the entries tell of. */
function versionOf(entries: readonly Entry[], side: 'old' | 'new'): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'kept') {
      if (side === 'old' && entry.moved) return [];
      const unit = side === 'old' ? entry.old : entry.new;
      return [lineOf(unit, takenText(entry.segments, side === 'old' ? 'deleted' : 'inserted'))];
    }
    if (side === 'old') return entry.kind === 'deleted' ? [lineOf(entry.old, entry.old.text)] : [];
    return entry.kind === 'inserted' ? [lineOf(entry.new, entry.new.text)] : [];
  });
}

function lineOf({ label, role, zone }: Unit, text: string): string {
  return `${zone} ${role} ${label ?? ''} ${text}`;
}

function expectBoth(before: string, after: string): void {
  const old = parse(before);
  const young = parse(after);
  const entries = compareTexts(old, young);
  expect(versionOf(entries, 'old')).toEqual(unitsOf(old).map((unit) => lineOf(unit, unit.text)));
  expect(versionOf(entries, 'new')).toEqual(unitsOf(young).map((unit) => lineOf(unit, unit.text)));
}

function expectMirror(before: string, after: string): void {
  const there = compareTexts(parse(before), parse(after));
  const back = compareTexts(parse(after), parse(before));
  const isHere = (entry: Entry): boolean => entry.kind !== 'deleted' || entry.movedTo === undefined;
  expect(signature(back.filter(isHere))).toEqual(signature(there.filter(isHere).map(turned)));
}

function turned(entry: Entry): Entry {
  if (entry.kind === 'inserted') return { kind: 'deleted', old: entry.new, movedTo: undefined };
  if (entry.kind === 'deleted') return { kind: 'inserted', new: entry.old };
  const { cells, new: young, old, segments } = entry;
  return { ...entry, old: young, new: old, segments: mirrored(segments), cells: cells?.map(turnedCell) };
}

function turnedCell({ only, segments }: CellChange): CellChange {
  const other = only === 'inserted' ? 'deleted' : only === 'deleted' ? 'inserted' : undefined;
  return { segments: mirrored(segments), only: other };
}

/** What was matched with what; where something went is told on the side where it is now. */
function signature(entries: readonly Entry[]): readonly string[] {
  return entries
    .flatMap((entry) => {
      if (entry.kind === 'inserted') return [`+${entry.new.span.start}`];
      if (entry.kind === 'deleted') return [`-${entry.old.span.start}`];
      const words = JSON.stringify([entry.segments, entry.cells]);
      const pair = `${entry.old.span.start}=${entry.new.span.start} ${entry.moved} ${words}`;
      return [pair];
    })
    .sort();
}

/** A text with some of its lines taken out, put elsewhere, written anew. */
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    to: fc.nat(),
    how: fc.constantFrom('drop', 'move', 'double', 'word', 'new'),
  }),
  { minLength: 1, maxLength: 8 },
);
const pair = fc.tuple(fc.constantFrom(...own), edits).map(([text, changes]) => [text, changed(text, changes)] as const);

function changed(text: string, changes: readonly { at: number; to: number; how: string }[]): string {
  const lines = text.split('\n');
  for (const { at, how, to } of changes) {
    const i = at % Math.max(1, lines.length);
    const j = to % Math.max(1, lines.length);
    const line = lines[i] ?? '';
    if (how === 'drop') lines.splice(i, 1);
    else if (how === 'move') lines.splice(j, 0, ...lines.splice(i, 1));
    else if (how === 'double') lines.splice(j, 0, line);
    else if (how === 'new') lines.splice(j, 0, 'Đoạn này được viết thêm để thử việc so sánh.');
    else lines[i] = line.replace(/ \p{L}+/u, ' khác hẳn');
  }
  return lines.join('\n');
}

const PRINTED_NOT: ReadonlySet<LeafRole> = new Set([
  'pageNumber',
  'comment',
  'frontMatter',
  'code',
  'mark',
  'ruleLine',
]);

describe('for any two texts', () => {
  it('every printed word is compared, once', () => {
    const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
    const check = (text: string): void => {
      const parsed = parse(text);
      const printed = parsed.leaves.filter(({ role }) => !PRINTED_NOT.has(role));
      const units = unitsOf(parsed).flatMap(({ label, text: own }) => [...words(label ?? ''), ...words(own)]);
      expect(units.sort()).toEqual(
        printed.flatMap((leaf) => words(leaf.flat.text + (headingTail(parsed.text, leaf)?.text ?? ''))).sort(),
      );
    };
    for (const text of [...own, ...real]) check(text);
    fc.assert(fc.property(anyDocument, check), { numRuns: 80 });
    if (real.length === 0)
      console.log('Bỏ qua: không có ../shared/corpus, việc so sánh không được thử trên văn bản thật.');
  });

  it('taking all changes gives the new text, turning all down the old one: words and paragraphs, in order', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => expectBoth(before, after)),
      { numRuns: 80 },
    );
    fc.assert(fc.property(anyDocument, anyDocument, expectBoth), { numRuns: 80 });
    for (let i = 1; i < real.length; i += 1) expectBoth(real[i - 1] ?? '', real[i] ?? '');
  });

  it('compared the other way round it says the same of the same paragraphs', () => {
    fc.assert(
      fc.property(pair, ([before, after]) => expectMirror(before, after)),
      { numRuns: 80 },
    );
    fc.assert(fc.property(anyDocument, anyDocument, expectMirror), { numRuns: 80 });
  });

  it('equal texts have nothing to tell', () => {
    for (const text of [...own, ...real]) {
      expect(compareTexts(parse(text), parse(text)).filter(isChanged)).toEqual([]);
    }
  });

  it('numbers that went up are told as that and nothing else', () => {
    const up = PLAN.replace(/^(\d)\. /gmu, (_, digit: string) => `${Number(digit) + 3}. `);
    const changes = changesOf(compareTexts(parse(PLAN), parse(up)), 'vi');
    expect(changes.map(({ kind }) => kind)).toEqual(Array.from({ length: 7 }, () => 'renumbered'));
  });
});
