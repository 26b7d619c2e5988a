import { describe, expect, it } from 'vitest';
import { type CardOptions, citationCard } from '../../../server/src/core/features/citation-card.ts';
import { hoverAt } from '../../../server/src/core/features/hover.ts';
import type { MentionElsewhere } from '../../../server/src/core/lint/rule.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { builtinRegistry } from '../../../server/src/core/registry/builtin.ts';
import { readEntries } from '../../../server/src/core/registry/read.ts';
import { createRegistry } from '../../../server/src/core/registry/registry.ts';
import { framed } from '../../harness/frame.ts';

const OPTIONS: CardOptions = {
  registry: builtinRegistry(),
  elsewhere: () => [],
  today: '2026-03-20',
  language: 'vi',
};

/** The card of the last citation in a fragment. */
function card(fragment: string, options: Partial<CardOptions> = {}) {
  const parsed = parse(framed(fragment));
  const citation = parsed.citations.at(-1);
  if (citation === undefined) throw new Error(`no citation in ${fragment}`);
  return citationCard(parsed, citation, { ...OPTIONS, ...options });
}

function mention(path: string, date: string | null): MentionElsewhere {
  return { path, uri: `file:///${path}`, span: { start: 0, end: 1 }, code: '34-CT/TW', date, issuer: null };
}

describe('card of a cited document', () => {
  it('tells type, title, date, issuer, validity, how sure and where else', () => {
    const paths = ['a', 'b', 'c', 'd', 'e', 'f', 'f'].map((name) => mention(`${name}.vbhc`, '2014-04-07'));
    const found = card('1. Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.\n\n2. Theo Chỉ thị số 34-CT/TW.', {
      elsewhere: (key) => (key === '34cttw' ? [...paths, mention('khac.vbhc', '2020-01-01')] : []),
    });
    expect(found?.instead).toBe(true);
    for (const line of [
      '**Viện dẫn:** Chỉ thị số 34-CT/TW',
      '- Loại: Chỉ thị (văn bản của Đảng)',
      '- Số, ký hiệu: 34-CT/TW',
      '- Ngày ban hành: 07/4/2014',
      '- Cơ quan ban hành: Bộ Chính trị',
      '- Trích yếu: tiếp tục đổi mới công tác thi đua, khen thưởng',
      '- Viện dẫn 2 lần trong văn bản này',
      '- 6 văn bản khác cũng viện dẫn:\n  - a.vbhc\n  - b.vbhc\n  - c.vbhc\n  - d.vbhc\n  - e.vbhc\n  - …',
    ]) {
      expect(found?.markdown).toContain(line);
    }
    expect(found?.markdown).toMatch(/- Hiệu lực vào ngày 15\/3\/2026: /u);
    expect(found?.markdown).toMatch(/- Nguồn: danh mục có sẵn, \d nguồn xác nhận, đối chiếu ngày \d\d\/\d{1,2}\/2026/u);
    expect(found?.markdown).not.toContain('khac.vbhc');
  });

  it('says since when it is no longer in force, and what replaces it', () => {
    const markdown = card('Theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.')?.markdown;
    expect(markdown).toContain('- Hiệu lực vào ngày 15/3/2026: Hết hiệu lực từ 01/7/2025');
    expect(markdown).toMatch(/- Thay thế bởi: Nghị định số 152\/2025\/NĐ-CP ngày 14\/6\/2025 của Chính phủ quy định/u);
  });

  it('judges by the day of the document', () => {
    const text = framed('Theo Nghị định số 98/2023/NĐ-CP.').replace('15 tháng 3 năm 2026', '15 tháng 3 năm 2025');
    const parsed = parse(text);
    const [citation] = parsed.citations;
    if (citation === undefined) throw new Error('no citation');
    const markdown = citationCard(parsed, citation, OPTIONS)?.markdown;
    expect(markdown).toContain(
      '- Hiệu lực vào ngày 15/3/2025: Còn hiệu lực (theo nguồn đã xem), đến trước ngày 01/7/2025',
    );
  });

  it('tells amendments with their day, and doubts', () => {
    const markdown = card('Theo Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.')?.markdown;
    expect(markdown).toContain('- Sửa đổi, bổ sung bởi: Luật số 06/2026/QH16 ngày 23/4/2026 (từ 01/10/2026)');
    expect(markdown).toContain('- Chưa chắc: ngày bắt đầu của lần sửa đổi chỉ có một nguồn (văn bản sửa đổi)');
  });

  it('says what the text has otherwise', () => {
    const markdown = card(
      'Theo Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Bộ Nội vụ về công tác văn thư.',
    )?.markdown;
    expect(markdown).toContain('- Ở đây ghi khác về ngày: “ngày 06/3/2020” (danh mục: “ngày 05/3/2020”)');
    expect(markdown).toContain('- Ở đây ghi khác về cơ quan ban hành: “Bộ Nội vụ” (danh mục: “Chính phủ”)');
    expect(markdown).not.toContain('khác về trích yếu');
    // The head of a body speaks for it.
    expect(card('Theo Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ trưởng Bộ Nội vụ.')?.markdown).not.toContain(
      'khác về',
    );
  });

  it('lists the documents that a number without a date may mean', () => {
    const found = card('Theo Nghị quyết số 04-NQ/TW.');
    expect(found?.instead).toBe(false);
    expect(found?.markdown).toContain('Có nhiều văn bản mang số, tên này:');
    expect(found?.markdown).toContain('- Nghị quyết số 04-NQ/TW, ngày 30/10/2016');
    expect(found?.markdown).toContain('- Nghị quyết số 04-NQ/TW, ngày 01/4/2026');
    expect(card('Theo Chỉ thị số 34-CT/TW ngày 09/9/2015 của Ban Bí thư.')?.markdown).toContain(
      'Danh mục có số này với ngày khác:',
    );
    expect(card('Theo Chỉ thị số 34-CT/TW.')?.markdown).toContain('viện dẫn không ghi ngày ban hành');
  });

  it('knows nothing of an unknown document but who else cites it', () => {
    expect(card('Theo Kế hoạch số 9876/KH-UBND ngày 02/3/2026.')).toBeUndefined();
    const found = card('Theo Kế hoạch số 9876/KH-UBND ngày 02/3/2026.', {
      elsewhere: (key) => (key === '9876khubnd' ? [mention('a.vbhc', null)] : []),
    });
    expect(found).toEqual({ markdown: '- 1 văn bản khác cũng viện dẫn:\n  - a.vbhc', instead: false });
  });

  it('speaks English, and turns nothing of a row into markup', () => {
    const { entries } = readEntries(
      {
        'can-cu': [
          {
            loai: 'ke-hoach',
            'so-ky-hieu': '77/KH-UBND',
            ngay: '2025-05-02',
            'trich-yeu': '[x](command:y) <b>',
            'ghi-chu': '**z**',
          },
        ],
      },
      { kind: 'don-vi', uri: 'file:///du%20an/can-cu.yaml' },
    );
    const markdown = card('Theo Kế hoạch số 77/KH-UBND ngày 02/5/2025.', {
      registry: createRegistry(entries),
      language: 'en',
    })?.markdown;
    expect(markdown).toContain('- Kind: Kế hoạch (administrative document of a State agency)');
    expect(markdown).toContain('- Validity on 15/3/2026: Not known');
    expect(markdown).toContain('- Source: the unit’s own list (du an/can-cu.yaml)');
    expect(markdown).toContain('- Cited 1 time in this document');
    expect(markdown).not.toMatch(/(?<!\\)(?:\]\(|<b>|\*\*z)/u);
  });
});

it('stands in the hover instead of the bare fields', () => {
  const text = framed('Theo Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.');
  const at = text.indexOf('34-CT');
  const plain = { findings: [], ruleOf: () => undefined, language: 'vi' as const };
  expect(hoverAt(parse(text), at, plain)?.markdown).toContain('- Ký hiệu: CT/TW');
  const markdown = hoverAt(parse(text), at, { ...plain, known: OPTIONS })?.markdown;
  expect(markdown).not.toContain('- Ký hiệu:');
  expect(markdown).toContain('- Nguồn: danh mục có sẵn');
  const unknown = framed('Theo Kế hoạch số 9876/KH-UBND ngày 02/3/2026.');
  expect(hoverAt(parse(unknown), unknown.indexOf('9876'), { ...plain, known: OPTIONS })?.markdown).toContain(
    '- Số: 9876',
  );
});
