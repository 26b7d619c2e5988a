import { describe, expect, it } from 'vitest';
import type { Finding } from '../../server/src/core/lint/finding.ts';
import { applyEdits } from '../../server/src/core/lint/fix.ts';
import type { Elsewhere } from '../../server/src/core/lint/rule.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { codeOf, keyOfCitation } from '../../server/src/core/registry/key.ts';
import { framed } from '../harness/frame.ts';

const RULE = 'nhat-quan/vien-dan-khac-van-ban-khac';

/** What another draft of the workspace cites, by number and symbol. */
function citedIn(path: string, sentence: string): Elsewhere {
  const mentions = parse(framed(sentence)).citations.map((citation) => ({ citation, key: keyOfCitation(citation) }));
  return (key) =>
    mentions
      .filter((one) => one.key === key)
      .map(({ citation: { span, date, issuer, ...citation } }) => ({
        path,
        uri: `file:///${path}`,
        span,
        code: codeOf({ ...citation, span, date, issuer }) ?? '',
        date,
        issuer,
      }));
}

function check(sentence: string, elsewhere?: Elsewhere): readonly Finding[] {
  return lint(parse(framed(sentence)), { language: 'vi', elsewhere }).filter((one) => one.rule === RULE);
}

describe('citations of other documents of the workspace', () => {
  const here = 'Thực hiện Kế hoạch số 298/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh Sông Hoa.';

  it('with another date in the same year are named with their file and date', () => {
    const other = 'Theo Kế hoạch số 298/KH-UBND ngày 06 tháng 02 năm 2026 của UBND tỉnh Sông Hoa.';
    const [found, ...more] = check(here, citedIn('du-thao/to-trinh.vbhc', other));
    expect(more).toEqual([]);
    expect(found?.severity).toBe('info');
    expect(found?.message).toContain('trong du-thao/to-trinh.vbhc ghi ngày 06/02/2026');
    expect(found?.fixes[0]?.safety).toBe('review');
    expect(applyEdits(framed(here), found?.fixes[0]?.edits ?? [])).toContain('298/KH-UBND ngày 06/02/2026 của');
  });

  it('of another year are other documents', () => {
    expect(
      check(here, citedIn('cu.vbhc', 'Theo Kế hoạch số 298/KH-UBND ngày 14/3/2025 của UBND tỉnh Sông Hoa.')),
    ).toEqual([]);
  });

  it('of a decree can have one date only', () => {
    const decree = 'Theo Nghị định số 999/2024/NĐ-CP ngày 05/02/2024 của Chính phủ.';
    const other = 'Theo Nghị định số 999/2024/NĐ-CP ngày 14/3/2024 của Chính phủ.';
    expect(check(decree, citedIn('khac.vbhc', other))).toHaveLength(1);
  });

  it('with another issuer on the same day', () => {
    const other = 'Theo Kế hoạch số 298/KH-UBND ngày 05/02/2026 của Sở Tài chính.';
    expect(check(here, citedIn('khac.vbhc', other))[0]?.message).toContain('trong khac.vbhc ghi của Sở Tài chính');
  });

  it('that agree, or that nobody knows, give nothing', () => {
    expect(check(here, citedIn('khac.vbhc', here))).toEqual([]);
    expect(check(here)).toEqual([]);
  });

  it('are told once for each number', () => {
    const other = citedIn('khac.vbhc', 'Theo Kế hoạch số 298/KH-UBND ngày 06/02/2026 của UBND tỉnh Sông Hoa.');
    expect(check(`${here}\n\n${here}`, other)).toHaveLength(1);
  });
});
