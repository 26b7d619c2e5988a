import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestionsAt } from '../../../server/src/core/features/completion.ts';
import { foldingRanges } from '../../../server/src/core/features/folding.ts';
import { hoverAt } from '../../../server/src/core/features/hover.ts';
import { selectionSpans } from '../../../server/src/core/features/selection.ts';
import { documentSymbols, type OutlineSymbol } from '../../../server/src/core/features/symbols.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { RULES } from '../../../server/src/core/rules/index.ts';
import { framed } from '../../harness/frame.ts';
import { readMarked } from '../../harness/markers.ts';

function names(symbols: readonly OutlineSymbol[], depth = 0): string[] {
  return symbols.flatMap((symbol) => [`${'  '.repeat(depth)}${symbol.name}`, ...names(symbol.children, depth + 1)]);
}

/** Parts of plans, markers and broken marks, to look at features on texts that nobody would write. */
const pieces = fc.array(
  fc.constantFrom(
    ...framed('1. Một việc;\na) Hai;').split('\n'),
    'Phụ lục I',
    'QUYẾT ĐỊNH',
    'Điều 1. Phạm vi',
    '“Điều 2. Trích',
    '| a | b |',
    '|---|---|',
    '---',
    '<!-- tắt vien-dan/*: x -->',
    '<!--',
    '```',
    '**',
    '\t',
    '',
  ),
  { maxLength: 25 },
);

describe('outline', () => {
  it('has the parts of the form and the numbered contents', () => {
    const text = framed('1. Văn thư\nBảo đảm đúng hạn.\n2. Các việc:\na) Một việc;\nb) Hai việc;\n- Gạch đầu dòng.');
    expect(names(documentSymbols(parse(text)))).toEqual([
      'Phần đầu',
      '  Cơ quan chủ quản',
      '  Cơ quan ban hành',
      '  Quốc hiệu',
      '  Tiêu ngữ',
      '  Số, ký hiệu',
      '  Địa danh, ngày tháng',
      '  Tên loại',
      '  Trích yếu',
      'I. MỤC ĐÍCH, YÊU CẦU',
      'II. NỘI DUNG',
      '  1. Văn thư',
      '  2. Các việc',
      '    a) Một việc;',
      '    b) Hai việc;',
      'III. TỔ CHỨC THỰC HIỆN',
      'Nơi nhận',
      '  Giám đốc Sở;',
      '  Các phòng, đơn vị thuộc Sở;',
      '  Lưu: VT, VP.',
      'Chữ ký',
    ]);
  });

  it('groups the căn cứ', () => {
    const text = framed('').replace(
      'Để công tác',
      'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;\n\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;\n\nĐể công tác',
    );
    const group = documentSymbols(parse(text)).find((symbol) => symbol.name === 'Căn cứ');
    expect(group?.detail).toBe('2');
    expect(group?.children).toHaveLength(2);
  });

  it('keeps children inside parents and selections inside spans, on any text', () => {
    fc.assert(
      fc.property(pieces, (lines) => {
        const text = lines.join('\n');
        const check = (symbols: readonly OutlineSymbol[], from: number, to: number): void => {
          for (const symbol of symbols) {
            expect(symbol.name).not.toBe('');
            expect(symbol.span.start).toBeGreaterThanOrEqual(from);
            expect(symbol.span.end).toBeLessThanOrEqual(to);
            expect(symbol.selection.start).toBeGreaterThanOrEqual(symbol.span.start);
            expect(symbol.selection.end).toBeLessThanOrEqual(symbol.span.end);
            check(symbol.children, symbol.span.start, symbol.span.end);
          }
        };
        check(documentSymbols(parse(text)), 0, text.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('folding', () => {
  it('folds sections, header and recipients', () => {
    const text = framed('1. Văn thư\nBảo đảm đúng hạn.');
    const folded = foldingRanges(parse(text)).map((fold) => text.slice(fold.span.start, fold.span.start + 12));
    for (const start of ['ỦY BAN NHÂN ', 'I. MỤC ĐÍCH,', 'II. NỘI DUNG', '1. Văn thư\nB', 'Nơi nhận:\n\n-']) {
      expect(folded).toContain(start);
    }
  });
});

describe('selection', () => {
  it('grows from the word to the file', () => {
    const { text, cursor } = readMarked(framed('1. Văn thư\nBảo đảm đúng hạn, đủ số l‸ượng; lưu đầy đủ. Gửi ngay.'));
    const spans = selectionSpans(parse(text), cursor ?? 0);
    expect(spans.slice(0, 5).map((one) => text.slice(one.start, one.end))).toEqual([
      'lượng',
      'đủ số lượng;',
      'Bảo đảm đúng hạn, đủ số lượng;',
      'Bảo đảm đúng hạn, đủ số lượng; lưu đầy đủ. Gửi ngay.',
      '1. Văn thư\nBảo đảm đúng hạn, đủ số lượng; lưu đầy đủ. Gửi ngay.',
    ]);
    expect(spans.at(-1)).toEqual({ start: 0, end: text.length });
  });

  it('keeps numbers and dates whole', () => {
    const { text, cursor } = readMarked('Tăng 1.5‸00 đồng, lúc 14:30.');
    expect(selectionSpans(parse(text), cursor ?? 0).map((one) => text.slice(one.start, one.end))).toContain(
      'Tăng 1.500 đồng,',
    );
  });

  it('is a growing chain at every offset of any text', () => {
    fc.assert(
      fc.property(pieces, fc.nat({ max: 3000 }), (lines, at) => {
        const text = lines.join('\n');
        const offset = Math.min(at, text.length);
        const spans = selectionSpans(parse(text), offset);
        expect(spans.length).toBeGreaterThan(0);
        for (let i = 0; i < spans.length; i += 1) {
          const one = spans[i];
          const before = spans[i - 1];
          if (one === undefined) continue;
          expect(one.start <= offset && offset <= one.end).toBe(true);
          if (before === undefined) continue;
          expect(
            one.start <= before.start && before.end <= one.end && one.end - one.start > before.end - before.start,
          ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('hover', () => {
  const options = { findings: [], ruleOf: () => undefined, language: 'vi' as const };

  it('tells the parts of a citation', () => {
    const { text, cursor } = readMarked(framed('1. Thực hiện Chỉ thị số 34-‸CT/TW ngày 07/4/2014 của Bộ Chính trị;'));
    const found = hoverAt(parse(text), cursor ?? 0, options);
    expect(found?.markdown).toContain('Chỉ thị (văn bản của Đảng)');
    expect(found?.markdown).toContain('- Số: 34');
    expect(found?.markdown).toContain('- Ký hiệu: CT/TW');
    expect(found?.markdown).toContain('- Ngày ban hành: 07/4/2014');
    expect(found?.markdown).toContain('- Cơ quan ban hành: Bộ Chính trị');
    expect(text.slice(found?.span.start, found?.span.end)).toBe('Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị');
  });

  it('speaks English where that is set', () => {
    const { text, cursor } = readMarked(framed('1. Thực hiện Chỉ thị số 34-‸CT/TW ngày 07/4/2014 của Bộ Chính trị;'));
    const markdown = hoverAt(parse(text), cursor ?? 0, { ...options, language: 'en' })?.markdown;
    for (const part of ['**Citation:** Chỉ thị', '- Kind: Chỉ thị (document of the Party)', '- Issuer: Bộ Chính trị']) {
      expect(markdown).toContain(part);
    }
    expect(markdown).not.toMatch(/Cơ quan ban hành|Ký hiệu|văn bản/u);
  });

  it('does not turn the text of a draft into markup', () => {
    const { text, cursor } = readMarked(
      framed('1. Theo Chỉ thị s‸ố 1/CT-TTg ngày 07/4/2014 của [Bộ](command:x) <b>Chính trị</b>;'),
    );
    expect(hoverAt(parse(text), cursor ?? 0, options)?.markdown ?? '').not.toMatch(/(?<!\\)(?:\]\(|<b>)/u);
  });

  it('is silent on plain text', () => {
    const { text, cursor } = readMarked(framed('Bảo đảm đú‸ng hạn.'));
    expect(hoverAt(parse(text), cursor ?? 0, options)).toBeUndefined();
  });
});

describe('completion', () => {
  const labels = (fixture: string): string[] => {
    const { text, cursor } = readMarked(fixture);
    return suggestionsAt(parse(text), cursor ?? 0, RULES).map((one) => one.label);
  };

  it('offers keys and values of the front matter', () => {
    expect(labels('---\n‸\n---\n\nKẾ HOẠCH')).toContain('loai');
    expect(labels('---\nloai: ke-hoach\n‸\n---\n\nKẾ HOẠCH')).not.toContain('loai');
    expect(labels('---\nloai: k‸\n---\n')).toContain('ke-hoach');
    expect(labels('---\nloai:‸\n')).toContain('quyet-dinh');
    expect(labels('---\nthe-thuc: ‸\n---\n')).toEqual(['nd30', 'dang', 'quy-pham']);
  });

  it('offers the labels that may come next on an empty line', () => {
    expect(labels(framed('1. Một việc:\na) Hai việc;\nb) Ba việc;\n‸'))).toEqual(['c)', '2.', 'III.']);
  });

  it('offers rule ids in a switch, but not in its reason', () => {
    expect(labels('<!-- tắt ‸ -->')).toEqual(RULES.map((rule) => rule.id));
    expect(labels('<!-- tắt vien-dan/x, he‸ -->').length).toBe(RULES.length);
    expect(labels('<!-- tắt vien-dan/x: lý do ‸ -->')).toEqual([]);
  });

  it('never speaks up in running text', () => {
    for (const fixture of [
      framed('Bảo đảm đ‸'),
      framed('1. ‸'),
      'KẾ HOẠCH‸',
      framed('x').replace('- Giám đốc Sở;\n', '- Giám đốc Sở;\n‸\n'),
    ]) {
      expect(labels(fixture)).toEqual([]);
    }
  });
});
