import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { deadlineIn } from '../../server/src/core/rules/nhiem-vu/_deadline.ts';
import { isRecipient, taskedUnits } from '../../server/src/core/rules/nhiem-vu/_units.ts';
import { planWith } from '../../server/src/core/rules/the-thuc/_example.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['Sở Nội vụ', 'Sở Nội vụ (để thực hiện);'],
  ['Sở Nội vụ', 'Các Sở: Nội vụ, Tài chính;'],
  ['Sở Nội vụ', 'Các sở, ban, ngành;'],
  ['Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT;'],
  ['Sở Nông nghiệp và Môi trường', 'Sở NN-MT;'],
  ['Thanh tra tỉnh', 'Các sở, ban, ngành tỉnh;'],
  ['Văn phòng Sở', 'Lưu: VT, VP.'],
  ['Văn phòng Ủy ban nhân dân tỉnh', 'VPUB: CVP, các PCVP;'],
  ['Phòng Tài chính', 'Các phòng thuộc Sở;'],
  ['Phòng Tài chính - Kế hoạch', 'P. TCKH;'],
  ['Văn phòng Sở', 'Các phòng, ban của Sở;'],
  ['Trung tâm Lưu trữ lịch sử', 'Các đơn vị trực thuộc;'],
  ['Uỷ ban Mặt trận Tổ quốc Việt Nam xã', 'Ủy ban MTTQ Việt Nam xã;'],
  ['Hội Phụ nữ xã', 'Mặt trận và các đoàn thể;'],
  ['UBND các xã, phường', 'Chủ tịch UBND các xã, phường;'],
  ['Sở Nội vụ', 'Như Kính gửi;'],
  ['Ủy ban MTTQ Việt Nam tỉnh', 'UBMTTQVN và các đoàn thể tỉnh;'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'MTTQ và các đoàn thể xã;'],
  ['Công an xã', 'Các ban, ngành, đoàn thể;'],
  ['Đài Phát thanh và Truyền hình tỉnh', 'Báo Sông Hoa, Đài PTTH;'],
  ['Văn phòng Sở', 'Công chức Sở;'],
  ['Phòng Tài chính', 'Phòng, ban liên quan;'],
  ['UBND các xã, phường', 'Ủy ban nhân dân các xã, phường;'],
];
const OTHER: readonly (readonly [string, string])[] = [
  ['Sở Nội vụ', 'Sở Tài chính;'],
  ['Sở Nội vụ', 'Các phòng thuộc Sở;'],
  ['Hội Phụ nữ xã', 'Các sở, ban, ngành;'],
  ['UBND các xã, phường', 'Các sở, ban, ngành;'],
  ['Trung tâm Lưu trữ tỉnh', 'Giám đốc Sở;'],
  ['Trung tâm Lưu trữ tỉnh', 'Lưu: VT, VP.'],
  ['Phòng Tài chính', 'Ủy ban nhân dân tỉnh (để báo cáo);'],
];

describe('a unit and a recipient', () => {
  it.each(SAME)('%s is meant by “%s”', (unit, line) => {
    expect(isRecipient(unit, [line])).toBe(true);
  });
  it.each(OTHER)('%s is not meant by “%s”', (unit, line) => {
    expect(isRecipient(unit, [line])).toBe(false);
  });
  it('one of the lines is enough, none is too few', () => {
    expect(isRecipient('Sở Nội vụ', ['Sở Tài chính;', 'Sở Nội vụ;'])).toBe(true);
    expect(isRecipient('Sở Nội vụ', [])).toBe(false);
  });
});

describe('units that have something to do', () => {
  const units = (...body: readonly string[]): string[] =>
    taskedUnits(parse(planWith({ body })).main).map(({ text }) => text);
  it('heads of items of the section on carrying out, and leaders anywhere, in source order', () => {
    expect(
      units(
        'I. NỘI DUNG',
        '1. Phòng Tổng hợp: lập hồ sơ.',
        '2. Giao Phòng Tài chính chủ trì lập dự toán.',
        'II. TỔ CHỨC THỰC HIỆN',
        '1. Văn phòng Sở',
        'Theo dõi, đôn đốc.',
        '2. Công an tỉnh: giữ trật tự.',
        '3. Ban Tổ chức Tỉnh ủy: theo dõi.',
        '4. Ban Giám hiệu: chỉ đạo.',
        '5. Ban Chỉ đạo: họp hằng quý./.',
      ),
    ).toEqual(['Phòng Tài chính', 'Văn phòng Sở', 'Công an tỉnh', 'Ban Tổ chức Tỉnh ủy']);
  });
  it('words that only begin like names of units are none', () => {
    expect(
      units('I. TỔ CHỨC THỰC HIỆN', '1. Báo cáo kết quả: hằng quý.', '2. Hội nghị: tháng 12.', '3. Phòng ngừa: …'),
    ).toEqual([]);
  });
});

describe('a deadline in a cell', () => {
  it.each([
    ['30/6/2026', '2026-06-30', '30/6/2026'],
    ['Trước ngày 05/12/2026', '2026-12-05', 'ngày 05/12/2026'],
    ['Tháng 6/2026', '2026-06', 'Tháng 6/2026'],
    ['Trong tháng 9 năm 2026.', '2026-09', 'tháng 9 năm 2026'],
    ['Quý II/2026', '2026-06', 'Quý II/2026'],
    ['quý 4 năm 2026', '2026-12', 'quý 4 năm 2026'],
    ['Hoàn thành trước năm 2027', '2027', 'năm 2027'],
  ])('%s', (text, iso, own) => {
    const found = deadlineIn({ text, base: 0 });
    expect(found?.iso).toBe(iso);
    expect(text.slice(found?.from, found?.to)).toBe(own);
  });
  it.each([
    'Thường xuyên',
    'Hằng năm',
    '2026',
    'Quý V/2026',
    '30/13/2026',
    'Theo Kế hoạch năm 2026 của tỉnh',
    'Quý II',
  ])('%s is none', (text) => {
    expect(deadlineIn({ text, base: 0 })).toBeUndefined();
  });
});
