import { describe, expect, test } from 'vitest';
import { DOCUMENT_TYPES } from '../../server/src/core/law/types.ts';
import { applyEdits } from '../../server/src/core/lint/fix.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { bareName, placeOf, unitOf } from '../../server/src/core/rules/the-thuc/_agency.ts';
import {
  allOf,
  hasForm,
  isMassBody,
  isParty,
  isPartyBody,
  isState,
  isStateBody,
  isYouthUnion,
  retype,
} from '../../server/src/core/rules/the-thuc/_document.ts';
import { type PlanParts, partyPlanWith, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import {
  lineEnd,
  lineStart,
  linesAfter,
  linesBefore,
  paragraphGap,
  removeLines,
  standsAlone,
} from '../../server/src/core/rules/the-thuc/_insert.ts';
import { headerState, wordingOf } from '../../server/src/core/rules/the-thuc/_missing.ts';
import { isFrom } from '../../server/src/core/rules/the-thuc/_normative.ts';
import { ownNumber } from '../../server/src/core/rules/the-thuc/_number.ts';
import { partyGuidance } from '../../server/src/core/rules/the-thuc/_party.ts';
import { mixedForms } from '../../server/src/core/rules/the-thuc/_regime.ts';
import { namesAuthority, strayPlaceDate, typeInSmallLetters } from '../../server/src/core/rules/the-thuc/_type.ts';
import type { Flat } from '../../server/src/core/text/flat.ts';
import { contextOf } from '../harness/rule-context.ts';

/** What the rules on the form share: whose document it is, which form it follows, what its header says. */
const STATE_TITLE = { nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', motto: 'Độc lập - Tự do - Hạnh phúc' };
const plan = (parts: PlanParts) => contextOf(planWith(parts));
const partyPlan = (parts: PlanParts) => contextOf(partyPlanWith(parts));

describe('whose document it is', () => {
  test.each([
    ['a department', plan({}), 'state state-body'],
    ['a department without the national title', plan({ nationalTitle: '', motto: '' }), 'state-body'],
    [
      'a department under the title of the Party',
      plan({ nationalTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM', motto: '' }),
      'state-body',
    ],
    ['a Party committee', partyPlan({}), 'party party-body'],
    ['a Party committee without any title', partyPlan({ nationalTitle: '' }), 'party party-body'],
    ['a Party committee under the national title', partyPlan(STATE_TITLE), 'party-body'],
    ['the Youth Union', partyPlan({ agency: 'TỈNH ĐOÀN' }), 'union mass'],
    ['a trade union', plan({ agency: 'CÔNG ĐOÀN NGÀNH Y TẾ' }), 'state state-body mass'],
    ['a council is no association', plan({ agency: 'HỘI ĐỒNG THI ĐUA' }), 'state state-body'],
  ])('%s', (_, { doc }, expected) => {
    const kinds = { party: isParty, state: isState, 'state-body': isStateBody, 'party-body': isPartyBody };
    const more = { union: isYouthUnion, mass: isMassBody };
    const told = Object.entries({ ...kinds, ...more }).flatMap(([name, is]) => (is(doc) ? [name] : []));
    expect(told.join(' ')).toBe(expected);
  });

  test('a text of no kind, and a second document of a file, have no form of their own', () => {
    const context = plan({});
    expect(hasForm(context)).toBe(true);
    expect(hasForm({ ...context, isMain: false })).toBe(false);
    expect(hasForm(contextOf('Mấy việc cần làm trong tuần.\n'))).toBe(false);
  });

  test('both forms in one document', () => {
    const signs = ({ doc }: ReturnType<typeof plan>): string[] | undefined =>
      mixedForms(doc)?.signs.map(({ form, part }) => `${form} ${part}`);
    const title = { nationalTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM', motto: '' };
    expect(signs(plan({}))).toBeUndefined();
    // One foreign part alone is a slip that its own rule tells, but for the title.
    expect(signs(plan({ number: 'Số 12-KH/SNV' }))).toBeUndefined();
    expect(signs(plan(title))).toEqual(['nhanuoc coquan', 'nhanuoc so', 'dang tieude', 'nhanuoc ket']);
    expect(signs(plan({ number: 'Số 12-KH/SNV', signature: ['T/M LÃNH ĐẠO', 'GIÁM ĐỐC', 'Lê Minh Khuê'] }))).toEqual([
      'nhanuoc coquan',
      'dang so',
      'nhanuoc quochieu',
      'nhanuoc ket',
      'dang ky',
    ]);
    expect(signs(partyPlan(STATE_TITLE))).toBeUndefined();
    expect(signs(partyPlan({ ...STATE_TITLE, number: 'Số: 12/KH-ĐU' }))).toEqual([
      'dang coquan',
      'nhanuoc so',
      'nhanuoc quochieu',
      'dang ky',
    ]);
  });
});

describe('the guidance that a Party document follows', () => {
  test.each([
    ['2026-05-26', undefined, 'hd36'],
    ['2026-05-27', undefined, 'hd05'],
    ['2026-04', undefined, 'hd36'],
    ['2026-05', undefined, undefined],
    ['2026-06', undefined, 'hd05'],
    ['2025', undefined, 'hd36'],
    ['2026', undefined, undefined],
    ['2027', undefined, 'hd05'],
    // What the date doesn't tell, today does.
    ['2026-05', '2026-12-01', 'hd05'],
    ['2026', '2026-01-01', 'hd36'],
    [undefined, '2026-05-26', 'hd36'],
    [undefined, '2026-05-27', 'hd05'],
    [undefined, undefined, undefined],
    // Its own date goes before today.
    ['2026-05-26', '2026-12-01', 'hd36'],
  ])('dated %s, read on %s', (iso, today, expected) => {
    const { doc } = partyPlan({});
    const part = doc.preface.placeDate;
    if (part === undefined) throw new Error('no date in the plan');
    const dated = {
      ...doc.preface,
      placeDate: iso === undefined ? undefined : { ...part, date: { ...part.date, iso } },
    };
    expect(partyGuidance({ doc: { ...doc, preface: dated }, today })).toBe(expected);
  });

  test('a normative rule holds from its first day on', () => {
    const from = (placeDate: string, today?: string): boolean =>
      isFrom(contextOf(planWith({ placeDate }), today === undefined ? {} : { today }), '2025-04-01');
    expect(from('Sông Hoa, ngày 31 tháng 3 năm 2025')).toBe(false);
    expect(from('Sông Hoa, ngày 01 tháng 4 năm 2025')).toBe(true);
    // A month or a year that only holds the day is not from it.
    expect(from('Sông Hoa, ngày … tháng 4 năm 2025')).toBe(false);
    expect(from('Sông Hoa, ngày … tháng 5 năm 2025')).toBe(true);
    expect(from('', '2025-03-31')).toBe(false);
    expect(from('', '2025-04-01')).toBe(true);
    expect(from('')).toBe(true);
  });
});

describe('the unit that issues the document and its place', () => {
  test.each([
    ['', 'ỦY BAN NHÂN DÂN TỈNH SÔNG HOA', 'TỈNH SÔNG HOA'],
    ['', 'UBND PHƯỜNG 5', 'PHƯỜNG 5'],
    ['', 'HĐND XÃ BÌNH MINH', 'XÃ BÌNH MINH'],
    ['ỦY BAN NHÂN DÂN TỈNH SÔNG HOA', 'SỞ NỘI VỤ', 'TỈNH SÔNG HOA'],
    ['ỦY BAN NHÂN DÂN TP SÔNG HOA', 'SỞ NỘI VỤ', 'THÀNH PHỐ SÔNG HOA'],
    ['ỦY BAN NHÂN DÂN TỈNH SÔNG HOA', 'UBND XÃ BÌNH MINH', 'XÃ BÌNH MINH'],
    // Departments are of a province; what else is below a committee may sit elsewhere.
    ['ỦY BAN NHÂN DÂN XÃ BÌNH MINH', 'SỞ NỘI VỤ', undefined],
    ['ỦY BAN NHÂN DÂN TỈNH SÔNG HOA', 'TRƯỜNG CHÍNH TRỊ', undefined],
    ['', 'SỞ NỘI VỤ', undefined],
  ])('%s, %s', (above, agency, expected) => {
    const { doc } = contextOf(planWith({ agency }).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA\n', above && `${above}\n`));
    const unit = unitOf(doc);
    expect(unit === undefined ? undefined : `${unit.level} ${unit.name}`).toBe(expected);
  });

  test('the place of a unit has its level only before a number or the name of a person', () => {
    const places = (level: string, ...names: readonly string[]) => names.map((name) => placeOf({ level, name }));
    expect(places('TỈNH', 'SÔNG HOA')).toEqual(['Sông Hoa']);
    expect(places('PHƯỜNG', '5', 'VÕ THỊ SÁU', 'BÌNH MINH')).toEqual(['Phường 5', 'Phường Võ Thị Sáu', 'Bình Minh']);
    expect(places('THÀNH PHỐ', 'HỒ CHÍ MINH')).toEqual(['Thành phố Hồ Chí Minh']);
  });

  test('a place laid bare has neither level, marks nor signs', () => {
    const names = ['Tỉnh Sông Hoa', 'tỉnh Sông  Hoa', 'TP. Sông-Hoa', '(Sông Hoa)', 'Phường 5', 'xã'];
    expect(names.map(bareName)).toEqual(['song hoa', 'song hoa', 'song hoa', 'song hoa', '5', 'xa']);
  });
});

describe('lines of the header', () => {
  test('the own number is read to the end of its line', () => {
    const read = (number: string): unknown[] | undefined => {
      const own = ownNumber(plan({ number }).doc);
      return own && [own.from, own.flat.text.slice(own.reading.from, own.reading.to)];
    };
    expect(read('Số: 12/KH-SNV')).toEqual([3, '12/KH-SNV']);
    expect(read('SỐ: 12/KH-SNV')).toEqual([3, '12/KH-SNV']);
    expect(read('Số 12/KH-SNV')).toEqual([3, '12/KH-SNV']);
    expect(read('Số: …/KH-SNV')).toEqual([3, '/KH-SNV']);
    expect(read('Luật số: 41/2026/QH16')).toEqual([8, '41/2026/QH16']);
    expect(read('Số: 12/KH-SNV và')).toBeUndefined();
    expect(read('Số: 12/')).toBeUndefined();
    expect(read('')).toBeUndefined();
  });

  test('place and date in another form', () => {
    const right = (placeDate: string): string | undefined => strayPlaceDate(plan({ placeDate }))?.right;
    expect(right('Sông Hoa, 05 tháng 3 năm 2026')).toBe('Sông Hoa, ngày 05 tháng 3 năm 2026');
    expect(right('Sông Hoa; ngày 5tháng 3, 2026.')).toBe('Sông Hoa, ngày 5 tháng 3 năm 2026');
    expect(right('Sông Hoa, ngày 05 tháng 3 năm 2026')).toBeUndefined();
    expect(right('')).toBeUndefined();
  });

  test('a type in small letters', () => {
    const found = (parts: PlanParts): string | undefined => typeInSmallLetters(plan(parts))?.flat.text;
    expect(found({ type: 'Kế hoạch' })).toBe('Kế hoạch');
    expect(found({ type: 'Kế hoạch nâng cao chất lượng' })).toBeUndefined();
    expect(found({ type: 'Kính gửi' })).toBeUndefined();
    expect(found({})).toBeUndefined();
    expect(typeInSmallLetters(contextOf(''))).toBeUndefined();
  });

  test.each([
    ['GIÁM ĐỐC SỞ NỘI VỤ', 'SỞ NỘI VỤ', true],
    ['SỞ NỘI VỤ', 'SỞ NỘI VỤ', true],
    ['SỞ NỘI VỤ', 'SỞ TƯ PHÁP', false],
    ['PHÓ GIÁM ĐỐC SỞ NỘI VỤ', undefined, true],
    ['TRƯỞNG BAN CHỈ ĐẠO', undefined, true],
    ['GIÁM ĐỐC', 'SỞ NỘI VỤ', false],
    ['GIÁM ĐỐC Sở Nội vụ', 'SỞ NỘI VỤ', false],
    ['VĂN PHÒNG SỞ', 'SỞ NỘI VỤ', false],
  ])('%s of %s decides: %s', (text, agency, expected) => expect(namesAuthority(text, agency)).toBe(expected));

  test('parts that are wanted, and what is written for one that is missing', () => {
    const state = headerState(plan({ number: '', motto: '' }));
    expect(state.missing).toEqual(['motto', 'number']);
    expect(state.standing).toEqual(['agency', 'nationalTitle', 'placeDate']);
    expect(headerState(partyPlan({ nationalTitle: '' })).missing).toEqual(['partyTitle']);
    expect(headerState(plan({ agency: 'TỈNH ĐOÀN' }))).toEqual({ missing: [], standing: [] });
    expect(wordingOf(plan({}), 'number')).toBe('Số: …/KH-…');
    expect(wordingOf(partyPlan({}), 'number')).toBe('Số …-KH/…');
    expect(wordingOf(plan({}), 'placeDate')).toBe('…, ngày … tháng … năm …');
  });
});

describe('edits of whole lines', () => {
  test('a line begins behind a line end or a byte order mark, and ends before one', () => {
    expect(['ab\ncd', 'ab\rcd', 'ab\r\ncd'].map((text) => lineStart(text, text.length - 1))).toEqual([3, 3, 4]);
    expect(lineStart('abc', 2)).toBe(0);
    expect(lineStart('\ufeffabc', 3)).toBe(1);
    expect(lineStart('\ufeff\nabc', 4)).toBe(2);
    expect(['ab\ncd', 'ab\rcd', 'ab\r\ncd', 'ab'].map((text) => lineEnd(text, 1))).toEqual([2, 2, 2, 2]);
  });

  test('lines go with the line end behind them', () => {
    const without = (text: string, start: number, end: number) => applyEdits(text, [removeLines(text, start, end)]);
    expect(without('a\nb\nc', 2, 3)).toBe('a\nc');
    expect(without('a\r\nb\r\nc', 3, 4)).toBe('a\r\nc');
    expect(without('a\nb', 2, 3)).toBe('a\n');
    expect(without('a\nbb\ncc\nd', 3, 6)).toBe('a\nd');
  });

  test('new lines stand apart as the paragraphs of the file do', () => {
    const close = planWith({});
    const apart = close.replaceAll('\n', '\n\n');
    expect(paragraphGap(parse(close))).toBe('\n');
    expect(paragraphGap(parse(apart))).toBe('\n\n');
    expect(paragraphGap(parse(apart.replaceAll('\n', '\r\n')))).toBe('\r\n\r\n');
    expect(paragraphGap(parse(''))).toBe('\n');
    const at = close.indexOf('KẾ HOẠCH') + 2;
    expect(applyEdits(close, [linesBefore(parse(close), at, ['A', 'B'])])).toContain('2026\nA\nB\nKẾ HOẠCH\nRà');
    expect(applyEdits(close, [linesAfter(parse(close), at, ['A', 'B'])])).toContain('2026\nKẾ HOẠCH\nA\nB\nRà');
  });

  test('marks of emphasis are nothing beside a line', () => {
    const alone = (text: string, word: string): boolean =>
      standsAlone(text, { start: text.indexOf(word), end: text.indexOf(word) + word.length });
    expect(alone('a\n**GIÁM ĐỐC** \nb', 'GIÁM ĐỐC')).toBe(true);
    expect(alone('a\nNơi nhận: GIÁM ĐỐC\nb', 'GIÁM ĐỐC')).toBe(false);
    expect(alone('a\nGIÁM ĐỐC Lưu\nb', 'GIÁM ĐỐC')).toBe(false);
  });

  test('words are retyped by their smallest change, and only where the source is as plain as the text', () => {
    const flat = (text: string): Flat => ({ text, base: 0 });
    const edit = (text: string, right: string, source = text) => retype(flat(text), 0, text.length, right, source);
    expect(edit('KH-SNV', 'KH-SNVX')).toEqual({ span: { start: 6, end: 6 }, text: 'X' });
    expect(edit('aa', 'aaa')).toEqual({ span: { start: 2, end: 2 }, text: 'a' });
    expect(edit('aaa', 'aa')).toEqual({ span: { start: 2, end: 3 }, text: '' });
    expect(edit('QĐ-SNV', 'KH-SNV')).toEqual({ span: { start: 0, end: 2 }, text: 'KH' });
    expect(edit('12 KH', '12/KH', '12\u00a0KH')).toEqual({ span: { start: 2, end: 3 }, text: '/' });
    expect(edit('12*KH', '12/KH', '12_KH')).toBeUndefined();
    const one = { span: { start: 0, end: 1 }, text: 'x' };
    expect(allOf([one, one])).toEqual([one, one]);
    expect(allOf([one, undefined])).toEqual([]);
    expect(allOf([])).toEqual([]);
  });
});

/** Tables of words: each word tells. */
describe('words of the header', () => {
  const told = (text: string, rule: string) => lint(parse(text), { language: 'vi' }).filter((one) => one.rule === rule);

  const ways = (full: string, ...written: readonly string[]) => written.map((one): [string, string] => [one, full]);
  test.each([
    ['UBND XÃ BÌNH MINH', 'ỦY BAN NHÂN DÂN XÃ BÌNH MINH'],
    ['HĐND XÃ BÌNH MINH', 'HỘI ĐỒNG NHÂN DÂN XÃ BÌNH MINH'],
    ...ways('SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'SỞ GD&ĐT', 'SỞ GDĐT', 'SỞ GD-ĐT'),
    ['SỞ KH&ĐT', 'SỞ KẾ HOẠCH VÀ ĐẦU TƯ'],
    ...ways('SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'SỞ KH&CN', 'SỞ KHCN'),
    ['SỞ NN&MT', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
    ['SỞ NN&PTNT', 'SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
    ...ways('SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'SỞ TN&MT', 'SỞ TNMT'),
    ['SỞ TT&TT', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'],
    ...ways('SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'SỞ VHTT&DL', 'SỞ VHTTDL', 'SỞ VH,TT&DL'),
    ['SỞ VHTT', 'SỞ VĂN HÓA VÀ THỂ THAO'],
    ...ways('SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'SỞ LĐTBXH', 'SỞ LĐTB&XH', 'SỞ LĐ-TB&XH'),
    ['BHXH TỈNH SÔNG HOA', 'BẢO HIỂM XÃ HỘI TỈNH SÔNG HOA'],
    ['TTYT SÔNG HOA', 'TRUNG TÂM Y TẾ SÔNG HOA'],
    ['BQL RỪNG PHÒNG HỘ', 'BAN QUẢN LÝ RỪNG PHÒNG HỘ'],
    ['BCĐ NGHỈ HÈ', 'BAN CHỈ ĐẠO NGHỈ HÈ'],
    ...ways('ỦY BAN NHÂN DÂN THÀNH PHỐ SÔNG HOA', 'ỦY BAN NHÂN DÂN TP. SÔNG HOA', 'ỦY BAN NHÂN DÂN TP SÔNG HOA'),
    ...ways('ỦY BAN NHÂN DÂN THỊ XÃ SÔNG HOA', 'ỦY BAN NHÂN DÂN TX. SÔNG HOA', 'ỦY BAN NHÂN DÂN TX SÔNG HOA'),
  ])('%s is written out', (agency, full) => {
    const text = planWith({ agency });
    const [found] = told(text, 'the-thuc/co-quan-viet-tat');
    expect(applyEdits(text, found?.fixes[0]?.edits ?? []).split('\n')[1]).toBe(full);
  });

  test('“Kính gửi” in every kind of State document that heads its text', () => {
    const levels = DOCUMENT_TYPES.flatMap(({ name, heads, state }) => {
      if (!heads || state === undefined) return [];
      const opening = ['Kính gửi: Các phòng thuộc Sở.', 'Sở Nội vụ thông tin như sau:'];
      const text = planWith({ type: name.toUpperCase(), subject: '', number: `Số: 15/${state}-SNV`, opening });
      return [`${name}: ${told(text, 'the-thuc/kinh-gui')[0]?.severity ?? '-'}`];
    });
    const of = (level: string): string[] =>
      levels.flatMap((one) => (one.endsWith(`: ${level}`) ? [one.slice(0, -level.length - 2)] : [])).sort();
    expect(of('hint')).toEqual(
      [
        'Công điện',
        'Giấy giới thiệu',
        'Giấy mời',
        'Giấy nghỉ phép',
        'Giấy ủy quyền',
        'Phiếu báo',
        'Phiếu chuyển',
        'Phiếu gửi',
      ].sort(),
    );
    expect(of('warning')).toEqual(
      [
        ...['Biên bản', 'Chương trình', 'Chương trình hành động', 'Chỉ thị', 'Dự án', 'Hướng dẫn', 'Kế hoạch'],
        ...['Nghị quyết', 'Phương án', 'Quy chế', 'Quy định', 'Quyết định', 'Thông báo', 'Thông cáo', 'Đề án'],
      ].sort(),
    );
  });

  test('“Kính gửi” under no national title is nobody’s: the missing title is told first', () => {
    const opening = ['Kính gửi: Các phòng thuộc Sở.', 'Sở Nội vụ xây dựng kế hoạch như sau:'];
    expect(told(planWith({ nationalTitle: '', motto: '', opening }), 'the-thuc/kinh-gui')).toEqual([]);
    expect(told(planWith({ opening }), 'the-thuc/kinh-gui')).toHaveLength(1);
  });
});
