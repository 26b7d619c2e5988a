import { describe, expect, test } from 'vitest';
import { KINDS } from '../../server/src/core/kinds/index.ts';
import { scaffold } from '../../server/src/core/kinds/scaffold.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { partyGuidance } from '../../server/src/core/rules/the-thuc/_party.ts';
import { run } from '../harness/cli.ts';

const TODAY = '2026-11-22';
const AGENCY = 'TỈNH ỦY SÔNG HOA';
const newParty = (kind: string): string =>
  scaffold(kind, {
    agency: AGENCY,
    place: 'Sông Hoa',
    year: '2026',
    subject: 'Đẩy mạnh thi đua',
    signer: 'Vi Văn Thành',
  }) ?? '';
const findings = (text: string): string[] =>
  lint(parse(text), { language: 'vi', today: TODAY })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);

/** What is taken out of a new document, or written in another way, and the rule that has to say so. */
const CHANGES: readonly (readonly [string, RegExp, string, string])[] = [
  ['the Party title', /^ĐẢNG CỘNG SẢN VIỆT NAM\n/mu, '', 'the-thuc/thieu-tieu-de-dang'],
  ['the agency', /^TỈNH ỦY SÔNG HOA\n\*\n/u, '', 'the-thuc/thieu-ten-co-quan'],
  ['the star', /^\*\n/mu, '', 'the-thuc/thieu-sao-dang'],
  ['the number', /^Số .*\n/mu, '', 'the-thuc/thieu-so-ky-hieu'],
  ['place and date', /^Sông Hoa, ngày.*\n/mu, '', 'the-thuc/thieu-dia-danh-thoi-gian'],
  ['the subject', /^Đẩy mạnh thi đua\n\n-----\n/mu, '', 'the-thuc/thieu-trich-yeu'],
  ['the hyphens under the subject', /^-----\n/mu, '', 'the-thuc/thieu-gach-trich-yeu'],
  ['the recipients', /^Nơi nhận:\n(?:- .*\n)+/mu, '', 'the-thuc/thieu-noi-nhan'],
  ['the line of records', /;\n- Lưu .*\n/u, '.\n', 'the-thuc/thieu-luu'],
  ['the signature', /\nT\/M (?:.*\n?)*$/u, '\n', 'the-thuc/thieu-chu-ky'],
  ['a colon after “Số”', /^Số /mu, 'Số: ', 'the-thuc/so-hai-cham'],
  ['the State’s number', /^Số {6}-(\p{L}+)\/TU$/mu, 'Số 12/$1-TU', 'the-thuc/so-ky-hieu-kieu'],
  ['a year in the number', /^Số {6}-(\p{L}+)\/TU$/mu, 'Số 12-$1/2026/TU', 'the-thuc/so-ky-hieu-kieu'],
  ['another type in the number', /-\p{L}+\/TU$/mu, '-BB/TU', 'the-thuc/ky-hieu-ten-loai'],
  [
    'the State’s title',
    /^ĐẢNG CỘNG SẢN VIỆT NAM$/mu,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    'the-thuc/quoc-hieu-trong-van-ban-dang',
  ],
  ['the State’s capacity', /^T\/M /mu, 'TM. ', 'the-thuc/ky-thay-mat-lan'],
  ['the office with its body', /^BÍ THƯ$/mu, 'BÍ THƯ TỈNH ỦY', 'the-thuc/chuc-vu-kem-co-quan'],
  ['a degree before the name', /^Vi Văn Thành$/mu, 'TS. Vi Văn Thành', 'the-thuc/hoc-ham-hoc-vi'],
  [
    'commas between recipients',
    /^- (?!Lưu)(.*);\n(?=- )/mu,
    '- Các đảng ủy trực thuộc,\n',
    'the-thuc/noi-nhan-dau-cuoi',
  ],
];

describe.each(['chi-thi', 'nghi-quyet', 'ke-hoach'])('a new %s of a Party committee', (kind) => {
  test('passes its own regime', () => {
    expect(parse(newParty(kind)).main).toMatchObject({ kind, regime: 'dang' });
    expect(findings(newParty(kind))).toEqual([]);
  });

  test.each(CHANGES)('%s', (_, part, instead, rule) => {
    const whole = newParty(kind);
    const changed = whole.replace(part, instead);
    expect(changed).not.toBe(whole);
    expect(lint(parse(changed), { language: 'vi', today: TODAY }).map((one) => one.rule)).toContain(rule);
  });

  test('both forms in one document are one finding', () => {
    const mixed = newParty(kind)
      .replace(/^Số {6}-(\p{L}+)\/TU$/mu, 'Số: 12/$1-TU')
      .replace('ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc')
      .replace('T/M ', 'TM. ');
    const found = lint(parse(mixed), { language: 'vi', today: TODAY }).filter(({ severity }) => severity !== 'hint');
    expect(found.map(({ rule }) => rule)).toEqual(['the-thuc/lan-hai-the-thuc']);
    expect(found[0]?.related.map(({ message }) => message)).toEqual([
      'Thể thức của Đảng: tên cơ quan ban hành',
      'Thể thức của Nhà nước: số, ký hiệu',
      'Thể thức của Nhà nước: quyền hạn của người ký',
    ]);
  });
});

test('a decision loses the dash and the full stop of its căn cứ', () => {
  const whole = newParty('quyet-dinh');
  expect(whole).toMatch(/^- Căn cứ …;$/mu);
  const grounds = (first: string, last: string): string =>
    whole.replace(/(?:^- .*\n\n?)+(?=QUYẾT ĐỊNH:)/mu, `${first}\n${last}\n\n`);
  const good = grounds('- Căn cứ Điều lệ Đảng;', '- Căn cứ Quy chế làm việc của Tỉnh ủy.');
  expect(good).not.toBe(whole);
  expect(findings(good)).toEqual([]);
  expect(findings(grounds('Căn cứ Điều lệ Đảng;', '- Căn cứ Quy chế làm việc của Tỉnh ủy.'))).toEqual([
    'the-thuc/can-cu-gach-dau-dong',
  ]);
  expect(findings(grounds('- Căn cứ Điều lệ Đảng;', '- Căn cứ Quy chế làm việc của Tỉnh ủy;'))).toEqual([
    'the-thuc/can-cu-dau-cuoi',
  ]);
});

test('every kind that the Party has passes its own regime on the day', () => {
  for (const { id } of KINDS.filter((kind) => kind.abbreviations.party.length > 0)) {
    expect([id, ...findings(newParty(id))]).toEqual([id]);
  }
});

test('the command line makes a Party directive that it finds no fault with', async () => {
  const made = await run('new', 'chi-thi', '--set', `agency=${AGENCY}`);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(findings(made.out)).toEqual([]);
});

describe('the guidance that a Party document follows', () => {
  const of = (placeDate: string, today?: string): string | undefined =>
    partyGuidance({ doc: parse(newParty('chi-thi').replace(/^Sông Hoa, ngày.*$/mu, placeDate)).main, today });

  test.each([
    ['Sông Hoa, ngày 26 tháng 5 năm 2026', undefined, 'hd36'],
    ['Sông Hoa, ngày 27 tháng 5 năm 2026', undefined, 'hd05'],
    ['Sông Hoa, ngày     tháng 8 năm 2026', undefined, 'hd05'],
    ['Sông Hoa, ngày     tháng 4 năm 2026', '2026-11-22', 'hd36'],
    ['Sông Hoa, ngày     tháng 5 năm 2026', '2026-05-28', 'hd05'],
    ['Sông Hoa, ngày     tháng     năm 2025', '2026-11-22', 'hd36'],
    ['Sông Hoa, ngày     tháng     năm 2026', '2026-05-26', 'hd36'],
    ['Sông Hoa, ngày     tháng     năm 2026', undefined, undefined],
    ['', '2026-11-22', 'hd05'],
  ])('%s, read on %s', (placeDate, today, guidance) => {
    expect(of(placeDate, today)).toBe(guidance);
  });
});
