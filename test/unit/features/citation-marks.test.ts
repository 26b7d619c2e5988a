import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endedHints } from '../../../server/src/core/features/hints.ts';
import { citationTokens } from '../../../server/src/core/features/tokens.ts';
import { parse } from '../../../server/src/core/parse.ts';
import { builtinRegistry } from '../../../server/src/core/registry/builtin.ts';
import { readEntries } from '../../../server/src/core/registry/read.ts';
import { createRegistry } from '../../../server/src/core/registry/registry.ts';
import { framed } from '../../harness/frame.ts';

const registry = builtinRegistry();
const today = '2026-03-20';

function hints(text: string, language: 'vi' | 'en' = 'vi') {
  return endedHints(parse(text), { registry, today, language }).map(({ at, label, tooltip }) => ({
    before: text.slice(Math.max(0, at - 12), at),
    label,
    tooltip,
  }));
}

describe('hints behind citations', () => {
  it('say since when a document is no longer in force, and what replaces it', () => {
    const text = framed(
      'Theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ.\n\nTheo Nghị định số 98/2023/NĐ-CP.',
    );
    const [first, second, ...more] = hints(text);
    expect(first).toMatchObject({ before: 'ủa Chính phủ', label: 'hết hiệu lực 01/7/2025' });
    expect(first?.tooltip).toMatch(/^Thay thế bởi Nghị định số 152\/2025\/NĐ-CP ngày 14\/6\/2025 của Chính phủ .*\.$/u);
    expect(second).toMatchObject({ before: '8/2023/NĐ-CP', label: 'hết hiệu lực 01/7/2025' });
    expect(more).toEqual([]);
    expect(hints(text, 'en')[0]).toMatchObject({ label: 'no longer in force since 01/7/2025' });
  });

  it('go by the day of the document that cites', () => {
    const text = framed('Theo Nghị định số 98/2023/NĐ-CP.');
    expect(hints(text.replace('15 tháng 3 năm 2026', '30 tháng 6 năm 2025'))).toEqual([]);
    expect(hints(text.replace('15 tháng 3 năm 2026', '01 tháng 7 năm 2025'))).toHaveLength(1);
    // A blank date line is a draft of today.
    expect(hints(text.replace('15 tháng 3 năm 2026', '    tháng    năm     '))).toHaveLength(1);
  });

  it('are silent where anything is unsure', () => {
    for (const line of [
      'Theo Nghị định số 30/2020/NĐ-CP.',
      'Theo Luật Thi đua, khen thưởng.',
      'Theo Kế hoạch số 9876/KH-UBND ngày 02/3/2026.',
      // No longer in force, but nobody has said since when.
      'Theo Nghị định số 110/2004/NĐ-CP.',
      'Theo Nghị quyết số 04-NQ/TW.',
      // A title is what it is.
      'Theo Thông tư số 9/2024/TT-BNV ngày 24/02/2024 của Bộ Nội vụ hướng dẫn Nghị định số 98/2023/NĐ-CP.',
    ]) {
      expect([line, hints(framed(line))]).toEqual([line, []]);
    }
    const { entries } = readEntries(
      {
        'can-cu': [{ loai: 'ke-hoach', 'so-ky-hieu': '77/KH-SVHTT', ngay: '2024-05-02', 'het-hieu-luc': '2025-01-01' }],
      },
      { kind: 'don-vi', uri: 'file:///can-cu.yaml' },
    );
    const own = createRegistry(entries);
    const of = (text: string) => endedHints(parse(framed(text)), { registry: own, today, language: 'vi' });
    expect(of('Theo Kế hoạch số 77/KH-SVHTT.')).toEqual([]);
    const dated = of('Theo Kế hoạch số 77/KH-SVHTT ngày 02/5/2024.\n\nTheo Kế hoạch số 77/KH-SVHTT.');
    expect(dated.map((one) => one.label)).toEqual(['hết hiệu lực 01/01/2025', 'hết hiệu lực 01/01/2025']);
    expect(dated[0]?.tooltip).toBe('Chưa biết văn bản thay thế.');
  });
});

describe('tokens of citations', () => {
  const tokensOf = (text: string, range?: { start: number; end: number }) =>
    citationTokens(parse(text), { registry, today }, range).map(({ span, kind, known, ended }) =>
      [kind, text.slice(span.start, span.end), known ? 'known' : '', ended ? 'ended' : ''].join(' ').trim(),
    );

  it('are its parts, with what the registry knows', () => {
    expect(
      tokensOf(
        framed(
          'Theo khoản 2 Điều 5 Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng.\n\nTheo Kế hoạch số 9876/KH-UBND và khoản 3 Mục II Kế hoạch này.',
        ),
      ),
    ).toEqual([
      'locator khoản 2 Điều 5 known ended',
      'type Nghị định known ended',
      'code 98/2023/NĐ-CP known ended',
      'date ngày 31/12/2023 known ended',
      'issuer Chính phủ known ended',
      'title quy định chi tiết known ended',
      'type Luật',
      'title Thi đua, khen thưởng',
      'type Kế hoạch',
      'code 9876/KH-UBND',
      'reference khoản 3 Mục II Kế hoạch này',
    ]);
  });

  it('of a range are those that touch it', () => {
    const text = framed('Theo Nghị định số 30/2020/NĐ-CP.\n\nTheo Kế hoạch số 9876/KH-UBND.');
    const start = text.indexOf('9876');
    expect(tokensOf(text, { start, end: start + 2 })).toEqual(['type Kế hoạch', 'code 9876/KH-UBND']);
  });

  it('are disjoint and in order of place, on any text', () => {
    const pieces = fc.array(
      fc.constantFrom(
        'Nghị định số 98/2023/NĐ-CP ',
        'ngày 31/12/2023 ',
        'của Chính phủ ',
        'về Luật Thi đua, khen thưởng ',
        'và số 34-CT/TW ',
        'khoản 2 Điều 5 ',
        'Mục II Kế hoạch này ',
        'sửa đổi, bổ sung Nghị định số 1/2020/NĐ-CP ',
        '**',
        '\n',
        '\n\n',
        'I. ',
        '“',
        '”',
        'KẾ HOẠCH\n',
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { span } of citationTokens(parse(text), { registry, today })) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
