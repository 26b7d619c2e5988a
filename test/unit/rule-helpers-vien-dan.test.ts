import { describe, expect, test } from 'vitest';
import type { Citation } from '../../server/src/core/citation/model.ts';
import type { RuleContext } from '../../server/src/core/lint/rule.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { isNested, symbolOf } from '../../server/src/core/rules/vien-dan/_citation.ts';
import { comparedEntries, isOtherDate, isWrongIssuer } from '../../server/src/core/rules/vien-dan/_compared.ts';
import { completer } from '../../server/src/core/rules/vien-dan/_complete.ts';
import { issuerFaultOf } from '../../server/src/core/rules/vien-dan/_issuer.ts';
import { editKeepingMarks, hasPairedMarks } from '../../server/src/core/rules/vien-dan/_marks.ts';
import { nearMissOf } from '../../server/src/core/rules/vien-dan/_near.ts';
import { rankOf } from '../../server/src/core/rules/vien-dan/_rank.ts';
import { codeName, dateLike, isCentral, meantEntries, nameOf } from '../../server/src/core/rules/vien-dan/_registry.ts';
import { aroundOf, textAfter } from '../../server/src/core/rules/vien-dan/_sentence.ts';
import { framed } from '../harness/frame.ts';
import { contextOf } from '../harness/rule-context.ts';

/** What the rules on citations share, with a registry of invented documents of one day each. */
const PROVINCE = 'Ủy ban nhân dân tỉnh Sông Hoa';
const REFORM = 'cải cách hành chính và chuyển đổi số';
const ARCHIVES = 'nâng cao chất lượng công tác lưu trữ của cơ quan';
const row = (loai: string, code: string, ngay: string, issuer: string, title: string) => ({
  loai,
  'so-ky-hieu': code,
  ngay,
  'co-quan': issuer,
  'trich-yeu': title,
});
const ROWS = [
  row('ke-hoach', '298/KH-UBND', '2026-02-05', PROVINCE, REFORM),
  row('chi-thi', '5-CT/TW', '2021-01-20', 'Ban Bí thư', 'nâng cao chất lượng công tác văn thư của cơ quan'),
  row('ket-luan', '7-KL/TW', '2021-03-20', 'Ban Bí thư', ARCHIVES),
  row('quyet-dinh', '77/QĐ-TTg', '2026-02-05', 'Thủ tướng Chính phủ', 'phê duyệt chương trình đọc sách ở nông thôn'),
];

function citing(text: string): { readonly context: RuleContext; readonly citations: readonly Citation[] } {
  const context = contextOf(framed(text), { today: '2026-03-15', rows: ROWS });
  return { context, citations: context.view.citations };
}

function only(text: string): { readonly context: RuleContext; readonly citation: Citation } {
  const { context, citations } = citing(text);
  const [citation] = citations;
  if (citation === undefined) throw new Error(`no citation in ${text}`);
  return { context, citation };
}

describe('the body that a symbol names', () => {
  test.each([
    ['Quyết định số 5/QĐ-TTg ngày 03/01/2026 của Chính phủ', 'TTg: Thủ tướng Chính phủ, to be written'],
    ['Quyết định số 5/QĐ-BNV ngày 03/01/2026 của Chính phủ', 'BNV: Bộ Nội vụ, to be written'],
    ['Quyết định số 5/QĐ-BNV ngày 03/01/2026 của Bộ Chính trị', 'BNV: Bộ Nội vụ, to be written'],
    ['Thông tư số 12/2026/TT-BNV ngày 03/01/2026 của Bộ Tài chính', 'BNV: Bộ Nội vụ, to be written'],
    ['Nghị quyết số 5/2026/QH16 ngày 07/4/2026 của Chính phủ', 'QH: Quốc hội, to be written'],
    // Letters of several bodies: nobody knows which of them to write.
    ['Chỉ thị số 34-CT/TW ngày 07/4/2014 của Chính phủ', 'TW: Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư'],
    ['Kế hoạch số 5-KH/TU ngày 07/4/2014 của Bộ Chính trị', 'TU: Tỉnh ủy, Thành ủy'],
    ['Kế hoạch số 5-KH/TU ngày 07/4/2014 của Ban Bí thư', 'TU: Tỉnh ủy, Thành ủy'],
    ['Kế hoạch số 5-KH/TU ngày 07/4/2014 của Ban Chấp hành Trung ương', 'TU: Tỉnh ủy, Thành ủy'],
    [`Kế hoạch số 5-KH/TU ngày 07/4/2014 của ${PROVINCE}`, 'TU: Tỉnh ủy, Thành ủy'],
    ['Kế hoạch số 5/KH-SNV ngày 07/4/2014 của Sở Tài chính', 'SNV: Sở Nội vụ'],
    ['Kế hoạch số 5/KH-UBND ngày 07/4/2014 của Sở Nội vụ', 'UBND: Ủy ban nhân dân'],
    ['Kế hoạch số 5/KH-UBND ngày 07/4/2014 của Hội đồng nhân dân tỉnh', 'UBND: Ủy ban nhân dân'],
    ['Kế hoạch số 5/KH-UBND ngày 07/4/2014 của Tỉnh ủy', 'UBND: Ủy ban nhân dân'],
    ['Kế hoạch số 5/KH-UBND ngày 07/4/2014 của Ban Bí thư', 'UBND: Ủy ban nhân dân'],
    ['Công văn số 5/UBND-VX ngày 07/4/2026 của Sở Nội vụ', 'UBND: Ủy ban nhân dân'],
    // Letters that an office below, or another body of the Party, may share.
    ['Chỉ thị số 34-CT/TW ngày 07/4/2014 của Tỉnh ủy', '-'],
    ['Kế hoạch số 5-KH/TU ngày 07/4/2014 của Huyện ủy', '-'],
    ['Quyết định số 5-QĐ/QUTW ngày 07/4/2026 của Bộ Chính trị', '-'],
    ['Thông tư số 12/2026/TT-BNV ngày 03/01/2026 của Sở Nội vụ', '-'],
    ['Kế hoạch số 5/KH-SNV ngày 07/4/2014 của Phòng Nội vụ', '-'],
    ['Quyết định số 5/QĐ-BNV ngày 07/4/2026 của Hội Nông dân', '-'],
    // Symbols had other customs before 1998.
    ['Quyết định số 5/QĐ-TTg ngày 07/4/1997 của Chính phủ', '-'],
    ['Quyết định số 5/QĐ-TTg ngày 07/4/1998 của Chính phủ', 'TTg: Thủ tướng Chính phủ, to be written'],
    ['Quyết định số 5/QĐ-TTg ngày 07/4/2026', '-'],
  ])('%s', (text, expected) => {
    const fault = issuerFaultOf(only(`Theo ${text}.`).citation);
    const right = fault?.right === undefined ? '' : ', to be written';
    expect(fault === undefined ? '-' : `${fault.letters}: ${fault.name}${right}`).toBe(expected);
    if (fault?.right !== undefined) expect(fault.right).toBe(fault.name);
  });

  test('bodies of the whole country', () => {
    const central = (symbol: string): boolean => isCentral(symbolOf(only(`Theo Quyết định số ${symbol}.`).citation));
    const yes = ['26/CT-TTg', '30/2020/NĐ-CP', '34-CT/TW', '06/2022/QH15', '5/QĐ-BNV', '5-QĐ/BTCTW', '5/BNV-TC'];
    expect(yes.map(central)).toEqual(yes.map(() => true));
    expect(central('12/2026/TTLT-BNV-BTC')).toBe(true);
    const no = ['5/KH-UBND', '5-KH/TU', '5/QĐ-SNV', '5/UBND-VX'];
    expect(no.map(central)).toEqual(no.map(() => false));
    expect(isCentral(undefined)).toBe(false);
  });

  test.each([
    ['hien-phap', '', 1],
    ['luat', '06/2022/QH15', 2],
    ['bo-luat', '45/2019/QH14', 2],
    ['nghi-quyet', '5/2026/QH16', 2],
    ['nghi-quyet', '5/NQ-UBTVQH15', 3],
    ['phap-lenh', '', 3],
    ['nghi-dinh', '30/2020/NĐ-CP', 4],
    ['quyet-dinh', '5/QĐ-TTg', 5],
    ['thong-tu', '', 6],
    ['thong-tu-lien-tich', '', 6],
    ['nghi-quyet', '5/NQ-HĐND', 7],
    ['quyet-dinh', '5/QĐ-UBND', 7],
    // Nobody can be sure of these, be their symbol what it may.
    ['chi-thi', '5/QĐ-TTg', undefined],
    ['chi-thi', '5/QĐ-UBND', undefined],
    ['chi-thi', '5/NQ-HĐND', undefined],
    ['ke-hoach', '5/2026/QH16', undefined],
    ['ke-hoach', '5/NQ-UBTVQH15', undefined],
    ['quyet-dinh', '5/QĐ-BNV', undefined],
    ['nghi-quyet', '5/NQ-CP', undefined],
  ])('the rank of %s %s', (type, symbol, rank) => expect(rankOf(type, symbol)).toBe(rank));
});

describe('a symbol without its type', () => {
  test.each([
    ['Nghị định', '16/BNV', 'NĐ'],
    ['Quyết định', '16/SNV', 'QĐ'],
    ['Chỉ thị', '16/SNV', 'CT'],
    ['Thông tư', '16/BNV', 'TT'],
    ['Thông báo', '16/SNV', 'TB'],
    ['Kế hoạch', '16/SNV', 'KH'],
    ['Hướng dẫn', '16/SNV', 'HD'],
    ['Chương trình', '16/SNV', 'CTr'],
    ['Báo cáo', '16/SNV', 'BC'],
  ])('%s số %s lacks %s', (type, code, abbreviation) => {
    const found = lint(parse(framed(`Theo ${type} số ${code} ngày 19/02/2025 của Sở Nội vụ.`)), { language: 'vi' });
    const [told] = found.filter(({ rule }) => rule === 'vien-dan/thieu-ky-hieu');
    expect(told?.message).toContain(`ký hiệu của ${type.toLowerCase()} có “${abbreviation}”`);
  });
});

describe('the entry that a citation means', () => {
  const near = (text: string): string => {
    const { context, citation } = only(text);
    const found = nearMissOf(context, citation);
    return found === undefined ? '-' : `${found.entry.code}${found.sure ? ', sure' : ''}`;
  };

  test.each([
    // One figure changed, left out, put in, or two neighbours swapped; anywhere in the number.
    ...['398', '288', '299', '98', '28', '29', '1298', '2598', '2980', '928', '289'].map((one) => [one, true] as const),
    ...['892', '829', '98765', '300', '2', '29800', '982'].map((one) => [one, false] as const),
  ])('%s for 298: %s', (number, isSlip) => {
    const text = `Theo Kế hoạch số ${number}/KH-UBND ngày 05/02/2026 của ${PROVINCE} về ${REFORM}.`;
    expect(near(text)).toBe(isSlip ? '298/KH-UBND, sure' : '-');
  });

  test.each([
    [`Theo Kế hoạch số 298/KH-UBND ngày 05/02/2026 của ${PROVINCE} về ${REFORM}.`, '-'],
    [`Theo Kế hoạch số 299/KH-UBND ngày 06/02/2026 của ${PROVINCE} về ${REFORM}.`, '-'],
    [`Theo Kế hoạch số 299/KH-UBND tháng 02/2026 của ${PROVINCE} về ${REFORM}.`, '-'],
    // Of two plans of one day only the title tells.
    [`Theo Kế hoạch số 299/KH-UBND ngày 05/02/2026 của ${PROVINCE}.`, '-'],
    [`Theo Kế hoạch số 299/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân xã Bình Minh về ${REFORM}.`, '-'],
    [`Theo Kế hoạch số 299/KH-UBND ngày 05/02/2026 của ${PROVINCE} về trồng cây phân tán trên đất công.`, '-'],
    // The Party's centre gives hardly two directives on a day; of conclusions it may give several.
    ['Theo Chỉ thị số 6-CT/TW ngày 20/01/2021 của Ban Bí thư.', '5-CT/TW, sure'],
    ['Theo Chỉ thị số 6-CT/TW ngày 20/01/2021 của Ban Bí thư và ý kiến của Sở.', '5-CT/TW, sure'],
    ['Theo Chỉ thị số 6-CT/TW ngày 20/01/2021 của Ban Bí thư về việc khác.', '-'],
    ['Theo Kết luận số 8-KL/TW ngày 20/3/2021 của Ban Bí thư.', '-'],
    [`Theo Kết luận số 8-KL/TW ngày 20/3/2021 của Ban Bí thư về ${ARCHIVES}.`, '7-KL/TW, sure'],
    // Another type with the same number: the title tells.
    [`Theo Chỉ thị số 7-CT/TW ngày 20/3/2021 của Ban Bí thư về ${ARCHIVES}.`, '7-KL/TW, sure'],
    ['Theo Chỉ thị số 7-CT/TW ngày 20/3/2021 của Ban Bí thư.', '-'],
  ])('%s', (text, expected) => expect(near(text)).toBe(expected));

  test.each([
    // A date that must be a slip: the number comes back with each year, with each term of the Party.
    ['Theo Chỉ thị số 5-CT/TW ngày 25/01/2021 của Ban Bí thư.', '5-CT/TW: date'],
    ['Theo Chỉ thị số 5-CT/TW ngày 25/3/2021 của Ban Bí thư.', '-'],
    ['Theo Kết luận số 7-KL/TW ngày 14/02/2021 của Ban Bí thư.', '-'],
    ['Theo Kết luận số 7-KL/TW ngày 15/02/2021 của Ban Bí thư.', '7-KL/TW: date'],
    ['Theo Kết luận số 7-KL/TW ngày 20/3/2022 của Ban Bí thư.', '7-KL/TW: date'],
    ['Theo Kết luận số 7-KL/TW ngày 20/3/2022.', '-'],
    ['Theo Kết luận số 7-KL/TW ngày 21/3/2022 của Ban Bí thư.', '-'],
    [`Theo Kế hoạch số 298/KH-UBND ngày 06/02/2026 của ${PROVINCE}.`, '298/KH-UBND: date'],
    ['Theo Kế hoạch số 298/KH-UBND ngày 06/02/2026 của Ủy ban nhân dân xã Bình Minh.', '-'],
    ['Theo Kế hoạch số 298/KH-UBND ngày 06/02/2026.', '-'],
    [`Theo Kế hoạch số 298/KH-UBND ngày 05/02/2025 của ${PROVINCE}.`, '-'],
    [`Theo Kế hoạch số 298/KH-UBND ngày 05/02/2025 của ${PROVINCE} về ${REFORM}.`, '298/KH-UBND: date'],
    [`Theo Kế hoạch số 298/KH-UBND ngày 06/02/2025 của ${PROVINCE} về ${REFORM}.`, '-'],
    ['Theo Quyết định số 77/QĐ-TTg ngày 06/02/2026.', '77/QĐ-TTg: date'],
    ['Theo Quyết định số 77/QĐ-TTg năm 2026.', '77/QĐ-TTg:'],
    // Told from the symbol already.
    ['Theo Quyết định số 77/QĐ-TTg ngày 05/02/2026 của Chính phủ.', '77/QĐ-TTg:'],
    ['Theo Quyết định số 77/QĐ-TTg ngày 05/02/2026 của Thủ tướng.', '77/QĐ-TTg:'],
  ])('%s is compared', (text, expected) => {
    const told = comparedEntries(citing(text).context).map(({ citation, entry }) => {
      const faults = [isOtherDate(citation, entry) ? ' date' : '', isWrongIssuer(citation, entry) ? ' issuer' : ''];
      return `${entry.code}:${faults.join('')}`;
    });
    expect(told.join('; ') || '-').toBe(expected);
  });

  test('a short mention means what the full one before it meant', () => {
    const full = `Kế hoạch số 298/KH-UBND ngày 05/02/2026 của ${PROVINCE}`;
    const meant = (text: string) => meantEntries(citing(text).context).map(({ citation }) => citation.text);
    expect(meant(`Theo ${full}; Kế hoạch số 298/KH-UBND đã nêu.`)).toEqual([full, 'Kế hoạch số 298/KH-UBND']);
    expect(meant(`Theo Kế hoạch số 298/KH-UBND; ${full}.`)).toEqual([full]);
    expect(meant(`Theo ${full}; Kế hoạch số 299/KH-UBND đã nêu.`)).toEqual([full]);
    // A citation without a number is no later mention of one without a number either.
    expect(meant('Theo Luật Lưu trữ năm 2024 và Luật Sông Hoa.')).toHaveLength(1);
    // The document's own number cites nothing.
    expect(meant(`Kế hoạch số 12/KH-SVHTT; ${full}.`)).toEqual([full]);
  });

  test('names of entries and of numbers that no row has', () => {
    const { context, citation } = only(
      'Theo Quyết định số 77/QĐ-TTg ngày 05 tháng 02 năm 2026; Luật Lưu trữ năm 2024.',
    );
    const [decision, law] = meantEntries(context).map(({ entry }) => entry);
    if (decision === undefined || law === undefined) throw new Error('not in the registry');
    expect([nameOf(decision), nameOf(law)]).toEqual(['Quyết định số 77/QĐ-TTg', 'Luật Lưu trữ số 33/2024/QH15']);
    expect(codeName('47/2024/QH15', law)).toBe('Luật số 47/2024/QH15');
    expect(codeName('47/2024/QH15', decision)).toBe('văn bản số 47/2024/QH15');
    expect(codeName('47/QĐ-TTg', law)).toBe('Quyết định số 47/QĐ-TTg');
    expect(codeName('47/TTg', law)).toBe('văn bản số 47/TTg');
    expect(dateLike(citation, '2026-04-07')).toBe('ngày 07 tháng 4 năm 2026');
    expect(dateLike({ ...citation, dateStyle: 'slash' }, '2026-04-07')).toBe('ngày 07/4/2026');
  });
});

describe('what a first mention lacks', () => {
  const words = (text: string): string => {
    const { context, citation } = only(text);
    return completer(context)(citation)?.words ?? '-';
  };

  test.each([
    // The title only where the citation ends its phrase.
    ['Thực hiện Kế hoạch số 298/KH-UBND.', `ngày 05/02/2026 của ${PROVINCE} về ${REFORM}`],
    ['Thực hiện Kế hoạch số 298/KH-UBND, các phòng báo cáo.', `ngày 05/02/2026 của ${PROVINCE}`],
    ['Thực hiện Kế hoạch số 298/KH-UBND ngày 05/02/2026, các phòng báo cáo.', `của ${PROVINCE}`],
    [`Thực hiện Kế hoạch số 298/KH-UBND của ${PROVINCE}, các phòng báo cáo.`, 'ngày 05/02/2026'],
    [`Thực hiện Kế hoạch số 298/KH-UBND của ${PROVINCE}.`, `ngày 05/02/2026 về ${REFORM}`],
    // What belongs to the issuer hangs on the symbol, or another place says it.
    ['Thực hiện Kế hoạch số 298/KH-UBND tỉnh Sông Hoa, các phòng báo cáo.', '-'],
    ['Thực hiện Kế hoạch số 298/KH-UBND của UBND tỉnh Sông Hoa, các phòng báo cáo.', 'ngày 05/02/2026'],
    [`${PROVINCE} ban hành Kế hoạch số 298/KH-UBND, các phòng thực hiện.`, 'ngày 05/02/2026'],
    [
      'Thực hiện Quyết định số 77/QĐ-TTg.',
      'ngày 05/02/2026 của Thủ tướng Chính phủ phê duyệt chương trình đọc sách ở nông thôn',
    ],
    ['Thực hiện Thông tư số 01/2024/TT-BNV, các phòng báo cáo.', 'của Bộ Nội vụ'],
    ['Thực hiện Nghị định số 30/2020/NĐ-CP, các phòng báo cáo.', 'ngày 05/3/2020 của Chính phủ'],
    ['Thực hiện Luật số 06/2022/QH15, các phòng báo cáo.', 'ngày 15/6/2022 của Quốc hội'],
    ['Thực hiện Quyết định số 77/QĐ-TTg ngày 06/02/2026, các phòng báo cáo.', '-'],
    ['Thực hiện Quyết định số 78/QĐ-TTg, các phòng báo cáo.', '-'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected));

  test('a fuller mention further down lends its words and loses them', () => {
    const completed = (text: string): string => {
      const { context, citation } = only(text);
      const edits = [...(completer(context)(citation)?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
      let whole = context.parsed.text;
      for (const { span, text: put } of edits) whole = whole.slice(0, span.start) + put + whole.slice(span.end);
      return whole === context.parsed.text ? '-' : whole.slice(whole.indexOf('Theo '), whole.indexOf('\n\nIII.'));
    };
    const plan = 'Kế hoạch số 9/KH-UBND';
    const of = `ngày 07 tháng 02 năm 2026 của Ủy ban nhân dân xã Bình Minh`;
    expect(completed(`Theo ${plan}, các phòng rà soát.\n\n${plan} ${of} yêu cầu báo cáo.`)).toBe(
      `Theo ${plan} ${of}, các phòng rà soát.\n\n${plan} yêu cầu báo cáo.`,
    );
    // In one paragraph, too, nothing is lost.
    expect(completed(`Theo ${plan}, các phòng rà soát. ${plan} ${of} yêu cầu báo cáo.`)).toBe(
      `Theo ${plan} ${of}, các phòng rà soát. ${plan} yêu cầu báo cáo.`,
    );
    // What belongs to the issuer hangs on the symbol: nothing goes between.
    expect(completed(`Theo ${plan} xã Bình Minh, rà soát.\n\n${plan} ${of}.`)).toBe('-');
    // Of two dates nobody knows which is right.
    const other = of.replace('07', '08');
    expect(completed(`Theo ${plan}, rà soát.\n\n${plan} ${of}; ${plan} ${other}.`)).toBe('-');
    expect(completed(`Theo ${plan} ngày 08 tháng 02 năm 2026, rà soát.\n\n${plan} ${of}.`)).toBe('-');
  });
});

describe('where a citation stands', () => {
  test('its sentence, with a sign for each other citation', () => {
    const { context, citations } = citing(
      'Họp xong. Theo Quyết định số 5/QĐ-SNV, Quyết định số 6/QĐ-SNV ngày 03/01/2026 và Quyết định số 7/QĐ-SNV, các phòng báo cáo; gửi Sở. Rồi thôi.',
    );
    const told = citations.map((one) => {
      const { before, after, gaps } = aroundOf(context.view, one) ?? {};
      return [before, after, gaps?.join('|')];
    });
    expect(told).toEqual([
      ['Theo ', ', \uFFFC và \uFFFC, các phòng báo cáo', ''],
      ['Theo \uFFFC, ', ' và \uFFFC, các phòng báo cáo', ', '],
      ['Theo \uFFFC, \uFFFC và ', ', các phòng báo cáo', ' và |, '],
    ]);
    expect(citations.map((one) => textAfter(context.view, one).slice(0, 9))).toEqual([
      ', Quyết đ',
      ' và Quyết',
      ', các phò',
    ]);
  });

  test('a number and an abbreviation end no sentence', () => {
    const opening = (text: string): string | undefined => {
      const { context, citation } = only(text);
      return aroundOf(context.view, citation)?.before;
    };
    const code = 'Quyết định số 5/QĐ-SNV';
    expect(opening(`Một; hai theo ${code}.`)).toBe('hai theo ');
    expect(opening(`Ở TP. Sông Hoa theo ${code}.`)).toBe('Ở TP. Sông Hoa theo ');
    expect(opening(`Xong rồi! Nay theo ${code}.`)).toBe('Nay theo ');
    expect(opening(`Năm 2026. Nay theo ${code}.`)).toBe('Nay theo ');
  });

  test('inside the title of another document', () => {
    const { citations } = citing(
      'Theo Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng; Luật Lưu trữ năm 2024.',
    );
    expect(citations.map((one) => isNested(citations, one))).toEqual([false, true, false]);
  });

  test('an edit keeps the marks of bold and italic whole', () => {
    const edited = (marked: string, text: string): string => {
      const [before = '', inner = '', after = ''] = marked.split('|');
      const source = before + inner + after;
      const span = { start: before.length, end: before.length + inner.length };
      const edit = editKeepingMarks(source, span, text);
      return edit === undefined ? '-' : source.slice(0, edit.span.start) + edit.text + source.slice(edit.span.end);
    };
    expect(edited('a |b| c', 'x')).toBe('a x c');
    expect(edited('a |**b**| c', 'x')).toBe('a x c');
    expect(edited('**a |b** c| d', 'x')).toBe('**a x** d');
    expect(edited('**a| b** c| d', '')).toBe('**a** d');
    expect(edited('a |b **c|** d', 'x')).toBe('a x d');
    expect(edited('a |b **c| d** e', 'x')).toBe('-');
    expect([hasPairedMarks('a *b* **c**'), hasPairedMarks('a *b'), hasPairedMarks('')]).toEqual([true, false, true]);
  });
});
