import { describe, expect, test } from 'vitest';
import { type ScaffoldFields, scaffold } from '../../server/src/core/kinds/scaffold.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import type { Regime } from '../../server/src/core/tree/nodes.ts';

// A new normative document has nothing to report; with one part taken away it reports that part and nothing else.
interface Draft {
  readonly kind: string;
  readonly fields: ScaffoldFields;
  /** Asked for where the kind is administrative as well. */
  readonly regime?: Regime;
}

const FIELDS = { subject: 'Quy định về tủ sách cơ sở', year: '2026', signer: 'Lê Minh Khuê', place: 'Sông Hoa' };
const DRAFTS: readonly Draft[] = [
  { kind: 'nghi-dinh', fields: { ...FIELDS, place: 'Hà Nội' } },
  { kind: 'thong-tu', fields: { ...FIELDS, agency: 'Bộ Thư viện', place: 'Hà Nội' } },
  { kind: 'quyet-dinh', fields: { ...FIELDS, agency: 'Ủy ban nhân dân tỉnh Sông Hoa' }, regime: 'quy-pham' },
  { kind: 'nghi-quyet', fields: { ...FIELDS, agency: 'Hội đồng nhân dân tỉnh Sông Hoa' }, regime: 'quy-pham' },
  { kind: 'luat', fields: { ...FIELDS, subject: 'Tủ sách cơ sở' } },
  { kind: 'phap-lenh', fields: { ...FIELDS, subject: 'Tủ sách cơ sở' } },
];

interface Removal {
  readonly part: string;
  readonly line: RegExp;
  readonly rules: readonly string[];
  /** Kinds that have the part; all of them where it isn't said. */
  readonly of?: readonly string[];
}

const CHAPTERED = ['nghi-dinh', 'thong-tu', 'luat', 'phap-lenh'];
const DATED = ['nghi-dinh', 'thong-tu', 'quyet-dinh', 'nghi-quyet'];

const REMOVALS: readonly Removal[] = [
  { part: 'Quốc hiệu', line: /^CỘNG HÒA .*$/mu, rules: ['the-thuc/thieu-quoc-hieu'] },
  { part: 'Tiêu ngữ', line: /^Độc lập .*$/mu, rules: ['the-thuc/thieu-tieu-ngu'] },
  { part: 'agency', line: /^.*$/mu, rules: ['the-thuc/thieu-ten-co-quan'] },
  { part: 'number', line: /^(?:Luật s|Pháp lệnh s|S)ố: .*$/mu, rules: ['the-thuc/thieu-so-ky-hieu'] },
  {
    part: 'place and date',
    line: /^.*ngày {5}tháng.*$/mu,
    rules: ['the-thuc/thieu-dia-danh-thoi-gian'],
    of: DATED,
  },
  { part: 'name', line: /^(?:Quy định về t|T)ủ sách cơ sở$/mu, rules: ['the-thuc/thieu-trich-yeu'] },
  { part: 'căn cứ', line: /^(?:Căn cứ|Theo đề nghị|Xét) .*$/gmu, rules: ['the-thuc/thieu-mo-dau'] },
  {
    part: 'proposal',
    line: /^Theo đề nghị .*\n\n/mu,
    rules: ['the-thuc/thieu-theo-de-nghi'],
    of: ['nghi-dinh', 'thong-tu', 'quyet-dinh'],
  },
  {
    part: 'enacting sentence',
    line: /^.* ban hành (?:Nghị định|Thông tư|Quyết định|Nghị quyết|Luật|Pháp lệnh) .*\.$/mu,
    rules: ['the-thuc/thieu-cau-ban-hanh'],
  },
  { part: 'name of a chapter', line: /^QUY ĐỊNH CHUNG$/mu, rules: ['bo-cuc/dieu-thieu-ten'], of: CHAPTERED },
  {
    part: 'name of an article in chapters',
    line: /(?<=^Điều 1\.) .*$/mu,
    rules: ['bo-cuc/dieu-thieu-ten'],
    of: CHAPTERED,
  },
  { part: 'a chapter', line: /^Chương II\n\n.*$/mu, rules: ['bo-cuc/muc-nhay-so'], of: CHAPTERED },
  { part: 'an article', line: /^Điều 2\. .*\n\n.*$/mu, rules: ['bo-cuc/muc-nhay-so'] },
  { part: 'text of an article', line: /(?<=^Điều 2\. .*)\n\n.*$/mu, rules: ['bo-cuc/muc-rong'] },
  {
    part: 'article on effect',
    line: /^Điều 4\. .*\n\n.*$/mu,
    rules: ['bo-cuc/muc-nhay-so', 'the-thuc/thieu-hieu-luc'],
    of: DATED,
  },
  {
    part: 'last article, on effect',
    line: /^Điều 4\. .*\n\n.*\n\n/mu,
    rules: ['the-thuc/thieu-hieu-luc'],
    of: ['luat', 'phap-lenh'],
  },
  {
    part: 'signature',
    line: /(?<=(?:Lưu: VT\.|thông qua .*)\n\n?)(?:(?!Nơi nhận)[\s\S])*$/u,
    rules: ['the-thuc/thieu-chu-ky'],
  },
  {
    part: 'sentence of the passing',
    line: /^.* được .* thông qua .*\n\n/mu,
    rules: ['the-thuc/thieu-cau-thong-qua'],
    of: ['nghi-quyet', 'luat', 'phap-lenh'],
  },
  // A normative text has them "if any" (Nghị định 78/2025/NĐ-CP, Điều 71 khoản 2).
  { part: 'recipients', line: /^Nơi nhận:\n(?:- .*\n)+/mu, rules: [], of: DATED },
];

describe.each(DRAFTS)('a new $kind', ({ kind, fields, regime }) => {
  const text = scaffold(kind, fields, regime) ?? '';

  test('is drafted in its own regime without a finding', () => {
    expect(parse(text).main).toMatchObject({ kind, regime: 'quy-pham' });
    expect(rulesFor(text)).toEqual([]);
  });

  test.each(REMOVALS.filter(({ of }) => of === undefined || of.includes(kind)))(
    'without its $part',
    ({ line, rules }) => {
      const without = text.replace(line, '');
      expect(without).not.toBe(text);
      expect(rulesFor(without)).toEqual(rules);
    },
  );
});

describe('a draft in a regime', () => {
  test('has a form only where the kind has one there', () => {
    expect(scaffold('ke-hoach', {}, 'quy-pham')).toBeUndefined();
    expect(scaffold('thong-tu', {}, 'nd30')).toBeUndefined();
    expect(scaffold('quyet-dinh', FIELDS, 'nd30')).toBe(scaffold('quyet-dinh', FIELDS));
  });

  test.each([
    ['quyet-dinh', undefined, 'ỦY BAN NHÂN DÂN «TÊN ĐỊA PHƯƠNG»', '/QĐ-UBND', 'TM. ỦY BAN NHÂN DÂN'],
    ['nghi-quyet', undefined, 'HỘI ĐỒNG NHÂN DÂN «TÊN ĐỊA PHƯƠNG»', '/NQ-HĐND', '\nCHỦ TỊCH\n'],
    ['quyet-dinh', 'Thủ tướng Chính phủ', 'THỦ TƯỚNG CHÍNH PHỦ', '/QĐ-TTg', '\nTHỦ TƯỚNG\n'],
    ['nghi-quyet', 'Chính phủ', 'CHÍNH PHỦ', '/NQ-CP', 'TM. CHÍNH PHỦ\nTHỦ TƯỚNG\n'],
    ['quyet-dinh', 'Chủ tịch Ủy ban nhân dân tỉnh Sông Hoa', 'CHỦ TỊCH ỦY BAN', '/QĐ-CTUBND', '\nCHỦ TỊCH\n'],
  ])('%s of %s', (kind, agency, ...parts) => {
    const text = scaffold(kind, { agency }, 'quy-pham') ?? '';
    for (const part of parts) expect(text).toContain(part);
    expect(parse(text).main.regime).toBe('quy-pham');
    expect(rulesFor(text)).toEqual([]);
  });
});

function rulesFor(text: string): readonly string[] {
  const found = lint(parse(text), { language: 'vi', today: '2026-11-21' });
  return [...new Set(found.map((one) => one.rule))].sort();
}
