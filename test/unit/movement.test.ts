import { describe, expect, it } from 'vitest';
import { documentView } from '../../server/src/core/lint/view.ts';
import { parse } from '../../server/src/core/parse.ts';
import { type PlanParts, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { isMovement, isUnderLawOf2022 } from '../../server/src/core/rules/thi-dua/_movement.ts';
import { yearsIn } from '../../server/src/core/rules/thi-dua/_period.ts';
import { spokenOf } from '../../server/src/core/rules/thi-dua/_spoken.ts';

const treeOf = (parts: PlanParts) => parse(planWith(parts)).main;

describe('a movement', () => {
  it.each([
    ['Phát động phong trào thi đua “Hồ sơ gọn” năm 2026', true],
    ['Tổ chức đợt thi đua đặc biệt chào mừng ngày truyền thống', true],
    ['Tổng kết phong trào thi đua năm 2026', false],
    ['Tổ chức Đại hội thi đua yêu nước lần thứ V', false],
    ['Rà soát hồ sơ lưu trữ năm 2026', false],
  ])('%s: %s', (subject, is) => {
    expect(isMovement(treeOf({ subject }))).toBe(is);
  });

  it('falls under the law of 2022 by its date, else by the years of its subject, else as a draft of today', () => {
    const subject = 'Phát động phong trào thi đua “Hồ sơ gọn” năm 2023';
    const undated = 'Sông Hoa, ngày … tháng … năm …';
    expect(isUnderLawOf2022(treeOf({ subject, placeDate: 'Sông Hoa, ngày 02 tháng 01 năm 2024' }))).toBe(true);
    expect(isUnderLawOf2022(treeOf({ subject, placeDate: 'Sông Hoa, ngày 29 tháng 12 năm 2023' }))).toBe(false);
    expect(isUnderLawOf2022(treeOf({ subject, placeDate: undated }))).toBe(false);
    expect(isUnderLawOf2022(treeOf({ subject: subject.replace('2023', '2024'), placeDate: undated }))).toBe(true);
    expect(isUnderLawOf2022(treeOf({ subject: 'Phát động phong trào thi đua', placeDate: undated }))).toBe(true);
  });
});

describe('what the plan itself says', () => {
  const spoken = (opening: readonly string[]): string => {
    const parsed = parse(planWith({ opening }));
    return spokenOf(documentView(parsed, parsed.main));
  };

  it('is without căn cứ, cited documents and their titles, recipients and signature', () => {
    const text = spoken([
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;',
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về tuyên truyền điển hình tiên tiến, Sở Nội vụ xây dựng kế hoạch như sau:',
    ]);
    expect(text).toContain('xây dựng kế hoạch như sau');
    for (const words of ['khen thưởng', '2022', 'nhân dân', 'điển hình', 'nơi nhận', 'giám đốc', 'lê minh khuê'])
      expect(text).not.toContain(words);
  });

  it('is without names of bodies and of the field of work, but with the words alone', () => {
    const text = spoken([
      'Uỷ ban nhân dân xã và Hội đồng Thi đua - Khen thưởng họp; Nhân dân được khen thưởng như sau:',
    ]);
    expect(text.match(/nhân dân/gu)).toHaveLength(1);
    expect(text.match(/khen thưởng/gu)).toHaveLength(1);
  });

  it('keeps every word around a citation in the middle of a paragraph', () => {
    const text = spoken([
      'Sở theo Kế hoạch số 15/KH-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh Sông Hoa, lập hồ sơ:',
    ]);
    expect(text).toMatch(/sở theo\s+, lập hồ sơ:/u);
  });
});

describe('the years of a subject', () => {
  it.each([
    ['Kế hoạch năm 2026', [2026, 2026]],
    ['giai đoạn 2026 - 2030', [2026, 2030]],
    ['giai đoạn từ năm 2026 đến năm 2030', [2026, 2030]],
    ['từ 2026 đến 2030', [2026, 2030]],
    ['nhiệm kỳ 2026–2031', [2026, 2031]],
    ['giai đoạn 2030 - 2026', undefined],
    ['năm học 2026 - 2027', undefined],
    ['đến năm 2030', undefined],
    ['ngày 12 tháng 01 năm 2026', undefined],
    ['năm 2026 và năm 2027', undefined],
  ])('%s: %j', (text, years) => {
    const period = yearsIn(text);
    expect(period && [period.from, period.to]).toEqual(years);
  });
});
