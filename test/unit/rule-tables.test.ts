import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/lint/fix.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { indexTables } from '../../server/src/core/rules/viet-hoa/_index.ts';
import { TABLES } from '../../server/src/core/rules/viet-hoa/_tables.ts';
import { framed, unframed } from '../harness/frame.ts';

/** Rules that look words up: each word of the list is told, with its own right form. */
function told(id: string, text: string) {
  const rules = RULES.filter((rule) => rule.id === id);
  const [rule] = rules;
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return lint(parse(text), { language: 'vi', rules, levels: { [id]: rule.severity } });
}

/** What the first fix of the first finding makes of a fragment. */
function fixed(id: string, fragment: string): string | undefined {
  const text = framed(fragment);
  const [first] = told(id, text);
  return unframed(applyEdits(text, first?.fixes[0]?.edits ?? []));
}

describe('words that may be written in two ways', () => {
  test.each([
    ...['năm', 'tháng', 'quý', 'tuần', 'ngày'].map((one) => [`hằng ${one}`, `hàng ${one}`]),
    ['bảo đảm', 'đảm bảo'],
    ['tỷ lệ', 'tỉ lệ'],
    ...['định', 'chế', 'trình', 'mô'].map((one) => [`quy ${one}`, `qui ${one}`]),
    ...['chiến', 'bác', 'thạc', 'tiến'].map((one) => [`${one} sĩ`, `${one} sỹ`]),
    ...['thuật', 'năng'].map((one) => [`kỹ ${one}`, `kĩ ${one}`]),
    ...[
      ['lý do', 'lí do'],
      ['lý luận', 'lí luận'],
      ['xử lý', 'xử lí'],
      ['quản lý', 'quản lí'],
    ],
  ])('%s, %s', (one = '', other = '') => {
    const text = (first: string, second: string) => `Một ${first}, hai ${first}, ba ${first}, bốn ${second}.`;
    // The frame has one of these words itself.
    const plan = (fragment: string) => framed(fragment).replace('Bảo đảm', 'Để');
    for (const [many, few] of [
      [one, other],
      [other, one],
    ] as const) {
      const written = plan(text(many, few));
      const [first] = told('nhat-quan/hai-cach-viet', written);
      expect(applyEdits(written, first?.fixes[0]?.edits ?? [])).toBe(plan(text(many, many)));
    }
  });
});

describe('signs of one font, and hidden characters with a meaning', () => {
  const ID = 'ky-tu/dau-phong-ky-hieu';
  const DASHES = ['\uf0b7', '\uf0a7', '\uf0d8', '\uf076', '\uf075', '\uf0fc', '\uf0a8', '\uf071'];
  const MORE = ['\uf06c', '\uf06e', '\uf0e8', '\uf046', '\uf02d', '\uf0b0'];
  test('bullets', () => {
    for (const sign of [...DASHES, ...MORE]) expect(fixed(ID, `${sign} Rà soát hồ sơ.`)).toBe('- Rà soát hồ sơ.');
    expect(fixed(ID, '\uf02b Rà soát hồ sơ.')).toBe('+ Rà soát hồ sơ.');
  });

  test('signs within a line', () => {
    const pairs = '\uf0b7• \uf02d− \uf02b+ \uf03d= \uf0a3≤ \uf0b3≥ \uf0b1± \uf0b4× \uf0b0° \uf0ae→ \uf0e0→'.split(' ');
    for (const [sign = '', right = ''] of pairs)
      expect(fixed(ID, `Rà soát 5${sign}6 tập.`)).toBe(`Rà soát 5${right}6 tập.`);
    // One that nobody can be sure of is told without a fix.
    const [unknown] = told(ID, framed('Rà soát 5\uf0ff6 tập.'));
    expect([unknown?.fixes, unknown === undefined]).toEqual([[], false]);
  });

  test('codes of Windows between those of Unicode', () => {
    const pairs = '\u0085… \u0091‘ \u0092’ \u0093“ \u0094” \u0095• \u0096– \u0097—'.split(' ');
    for (const [sign = '', right = ''] of pairs) {
      expect(fixed('ky-tu/ky-tu-an', `Rà soát${sign}hồ sơ.`), right).toBe(`Rà soát${right}hồ sơ.`);
    }
  });
});

describe('words of types', () => {
  test.each([
    ...['Nghị định', 'Nghị quyết', 'Quyết định', 'Quy định', 'Chỉ thị', 'Thông tư', 'Thông tư liên tịch', 'Thông báo'],
    ...['Hướng dẫn', 'Kết luận', 'Kế hoạch', 'Chương trình', 'Công văn', 'Công điện', 'Pháp lệnh', 'Tờ trình'],
    ...['Báo cáo', 'Quy chế'],
  ])('“%s” before its number has a capital', (name) => {
    const text = (type: string) => `Theo ${type} số 16/BNV-TC ngày 19/02/2025 của Bộ Nội vụ.`;
    const small = name.charAt(0).toLowerCase() + name.slice(1);
    expect(fixed('vien-dan/ten-loai-chu-thuong', text(small))).toBe(text(name));
    expect(told('vien-dan/ten-loai-chu-thuong', framed(text(name)))).toEqual([]);
  });

  test.each([
    ['Kế hoạch', 'KH'],
    ['Chỉ thị', 'CT'],
    ['Thông báo', 'TB'],
    ['Báo cáo', 'BC'],
    ['Tờ trình', 'TTr'],
    ['Hướng dẫn', 'HD'],
    ['Chương trình', 'CTr'],
    ['Giấy mời', 'GM'],
    ['Biên bản', 'BB'],
  ])('a %s has no year in its number', (name, abbreviation) => {
    const text = (number: string) => planWith({ type: name.toUpperCase(), number: `Số: ${number}` });
    const wrong = text(`12/2026/${abbreviation}-SNV`);
    const [found] = told('the-thuc/so-ky-hieu-kieu', wrong);
    expect(applyEdits(wrong, found?.fixes[0]?.edits ?? [])).toBe(text(`12/${abbreviation}-SNV`));
  });
});

describe('marks of urgency and secrecy', () => {
  test.each([
    ['Hỏa tốc', 'HỎA TỐC'],
    ['Thượng khẩn', 'THƯỢNG KHẨN'],
    ['Khẩn', 'KHẨN'],
    ['Tuyệt mật', 'TUYỆT MẬT'],
    ['Tối mật', 'TỐI MẬT'],
    ['Mật', 'MẬT'],
    ['Lưu hành nội bộ', 'LƯU HÀNH NỘI BỘ'],
    ['Lưu hành trong nội bộ', 'LƯU HÀNH NỘI BỘ'],
    ['Xem xong trả lại', 'XEM XONG TRẢ LẠI'],
    ['Xem xong xin trả lại', 'XEM XONG TRẢ LẠI'],
    ['Đọc xong trả lại', 'XEM XONG TRẢ LẠI'],
    ['Đọc xong xin trả lại', 'XEM XONG TRẢ LẠI'],
  ])('%s', (written, right) => {
    const text = (mark: string) => planWith({ placeDate: `Sông Hoa, ngày 15 tháng 3 năm 2026\n${mark}` });
    const wrong = text(written);
    const [found] = told('the-thuc/dau-muc-do', wrong);
    expect(applyEdits(wrong, found?.fixes[0]?.edits ?? [])).toBe(text(right));
    expect(told('the-thuc/dau-muc-do', text(right))).toEqual([]);
  });
});

describe('the phrases whose capitals are judged', () => {
  test('are words, the judged part too, with one blank between them', () => {
    for (const { alone, bySecond } of indexTables(TABLES).values()) {
      for (const { low, from, to, forms } of [...alone, ...[...bySecond.values()].flat()]) {
        expect(low, `“${low}”`).toMatch(/^\p{L}.*[\p{L}\p{M}\d]$/u);
        expect(low).not.toMatch(/ {2}/u);
        expect(low.slice(from, to).trim(), `“${low}”`).toMatch(/\p{L}/u);
        for (const { text } of forms) expect(text, `“${low}”`).toMatch(/^\p{L}.*[\p{L}\d]$/u);
      }
    }
  });
});
