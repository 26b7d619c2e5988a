import { describe, expect, test } from 'vitest';
import { scaffold } from '../../server/src/core/kinds/scaffold.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';

// A new normative document has nothing to report; with one part taken away it reports that part and nothing else.
const DRAFTS = [
  ['nghi-dinh', { subject: 'Quy định về tủ sách cơ sở', year: '2026', signer: 'Trần Văn Sông' }],
  [
    'thong-tu',
    {
      agency: 'Bộ Thư viện',
      place: 'Hà Nội',
      subject: 'Quy định về tủ sách cơ sở',
      year: '2026',
      signer: 'Lê Minh Khuê',
    },
  ],
] as const;

describe.each(DRAFTS)('a new %s', (kind, fields) => {
  const text = scaffold(kind, fields) ?? '';

  test('is drafted in its own regime without a finding', () => {
    expect(parse(text).main).toMatchObject({ kind, regime: 'quy-pham' });
    expect(rulesFor(text)).toEqual([]);
  });

  test.each<readonly [part: string, line: RegExp, rules: readonly string[]]>([
    ['Quốc hiệu', /^CỘNG HÒA .*$/mu, ['the-thuc/thieu-quoc-hieu']],
    ['Tiêu ngữ', /^Độc lập .*$/mu, ['the-thuc/thieu-tieu-ngu']],
    ['agency', /^.*$/mu, ['the-thuc/thieu-ten-co-quan']],
    ['number', /^Số: .*$/mu, ['the-thuc/thieu-so-ky-hieu']],
    ['place and date', /^.*ngày {5}tháng.*$/mu, ['the-thuc/thieu-dia-danh-thoi-gian']],
    ['name', /^Quy định về tủ sách cơ sở$/mu, ['the-thuc/thieu-trich-yeu']],
    ['căn cứ', /^(?:Căn cứ|Theo đề nghị) .*$/gmu, ['the-thuc/thieu-mo-dau']],
    ['enacting sentence', /^.* ban hành (?:Nghị định|Thông tư) .*$/mu, ['the-thuc/thieu-cau-ban-hanh']],
    ['name of a chapter', /^QUY ĐỊNH CHUNG$/mu, ['bo-cuc/dieu-thieu-ten']],
    ['name of an article', /(?<=^Điều 1\.) .*$/mu, ['bo-cuc/dieu-thieu-ten']],
    ['a chapter', /^Chương II\n\n.*$/mu, ['bo-cuc/muc-nhay-so']],
    ['an article', /^Điều 2\. .*\n\n.*$/mu, ['bo-cuc/muc-nhay-so']],
    ['text of an article', /(?<=^Điều 2\. .*)\n\n.*$/mu, ['bo-cuc/muc-rong']],
    ['article on effect', /^Điều 4\. .*\n\n.*$/mu, ['bo-cuc/muc-nhay-so', 'the-thuc/thieu-hieu-luc']],
    ['signature', /(?<=Lưu: VT\.\n)[\s\S]*$/u, ['the-thuc/thieu-chu-ky']],
    // A normative text has them "if any" (Nghị định 78/2025/NĐ-CP, Điều 71 khoản 2).
    ['recipients', /^Nơi nhận:\n(?:- .*\n)+/mu, []],
  ])('without its %s', (_, line, rules) => {
    const without = text.replace(line, '');
    expect(without).not.toBe(text);
    expect(rulesFor(without)).toEqual(rules);
  });
});

function rulesFor(text: string): readonly string[] {
  const found = lint(parse(text), { language: 'vi', today: '2026-11-21' });
  return [...new Set(found.map((one) => one.rule))].sort();
}
