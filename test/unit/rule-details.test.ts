import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { framed } from '../harness/frame.ts';

/** What the examples of a rule leave open: which of its messages, what place it points back to, how sure its fix is. */
function told(rule: string, text: string) {
  return lint(parse(text), { language: 'vi', today: '2026-03-15' })
    .filter((finding) => finding.rule === rule)
    .map(({ span, message, related, fixes }) => ({
      at: text.slice(span.start, span.end),
      message,
      related: (related ?? []).map((one) => text.slice(one.span.start, one.span.end)),
      fixes: fixes.map(({ safety, title }) => `${safety}: ${title}`),
    }));
}

describe('the motto', () => {
  it.each([
    ['Độc lập – Tự do – Hạnh phúc', 'gạch nối'],
    ['Độc lập - Tự do- Hạnh phúc', 'gạch nối'],
    ['Độc lập‑Tự do‑Hạnh phúc', 'gạch nối'],
    ['Độc Lập - Tự Do - Hạnh Phúc', 'viết hoa'],
    ['Độc lâp - Tự do - Hạnh phúc', 'đúng là'],
  ])('%s: %s', (motto, word) => {
    const [finding, ...more] = told('the-thuc/tieu-ngu', planWith({ motto }));
    expect(more).toEqual([]);
    expect(finding?.message).toContain(word);
    expect(finding?.fixes).toEqual(['safe: Sửa thành “Độc lập - Tự do - Hạnh phúc”']);
  });

  it('with hyphens that keep the line together is right', () => {
    expect(told('the-thuc/tieu-ngu', planWith({ motto: 'Độc lập ‑ Tự do ‑ Hạnh phúc' }))).toEqual([]);
  });
});

describe('citations that contradict themselves or each other', () => {
  it('an issuer that the symbol rules out: points to the symbol, the fix is for review', () => {
    const text = framed('Theo Nghị định số 45/2021/NĐ-CP ngày 31/3/2021 của Thủ tướng Chính phủ.');
    expect(told('vien-dan/co-quan-khac-ky-hieu', text)).toMatchObject([
      { at: 'Thủ tướng Chính phủ', related: ['45/2021/NĐ-CP'], fixes: ['review: Ghi “Chính phủ”'] },
    ]);
  });

  it('one number, two days of one year: points to the first', () => {
    const text = framed('Quyết định số 12/QĐ-UBND ngày 01/02/2024 và Quyết định số 12/QĐ-UBND ngày 05/6/2024.');
    expect(told('vien-dan/mot-so-hai-ngay', text)).toMatchObject([
      { at: 'ngày 05/6/2024', related: ['ngày 01/02/2024'], fixes: ['review: Ghi như chỗ trước: “ngày 01/02/2024”'] },
    ]);
  });

  it('an issuer that its own symbol rules out is told once, not as a contradiction too', () => {
    const text = framed(
      'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị; Chỉ thị số 34-CT/TW ngày 07/4/2014 của Thủ tướng Chính phủ.',
    );
    expect(told('vien-dan/mot-so-hai-ngay', text)).toEqual([]);
    expect(told('vien-dan/co-quan-khac-ky-hieu', text)).toHaveLength(1);
  });
});

describe('abbreviations used before they are explained', () => {
  it.each(['CNTT', 'TT1', 'KH&ĐT'])('%s', (name) => {
    const text = framed(
      `Ứng dụng ${name} trong công việc. Phát triển công việc mới (viết tắt là ${name}) ở các phòng.`,
    );
    expect(told('nhat-quan/goi-tat-truoc-khi-dat', text)).toMatchObject([{ at: name, related: [name] }]);
  });

  it('a short name of common words has a meaning of its own', () => {
    const text = framed('Dùng Hệ thống. Xây dựng hệ thống dữ liệu (gọi tắt là Hệ thống).');
    expect(told('nhat-quan/goi-tat-truoc-khi-dat', text)).toEqual([]);
  });
});
