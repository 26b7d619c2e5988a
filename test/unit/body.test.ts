import { describe, expect, test } from 'vitest';
import { bodyOfAbbreviation, bodyOfName, isOtherBody, isSameBody } from '../../server/src/core/law/body.ts';
import { compareTitles, isNearlyWhole, isWholeTitle } from '../../server/src/core/registry/title.ts';

describe('which body a name means', () => {
  test.each([
    ['Chính phủ', 'CP'],
    ['Thủ tướng Chính phủ', 'TTg'],
    ['Phó Thủ tướng', 'TTg'],
    ['Văn phòng Chính phủ', 'VPCP'],
    ['Ủy ban Thường vụ Quốc hội', 'UBTVQH'],
    ['Quốc hội khóa XV', 'QH'],
    ['Chủ tịch nước', 'CTN'],
    ['Bộ trưởng Bộ Nội vụ', 'BNV'],
    ['Bộ GD&ĐT', 'BGDĐT'],
    ['Bộ Lao động – Thương binh và Xã hội', 'BLĐTBXH'],
    ['Chủ tịch UBND xã Vĩnh Hà', 'UBND'],
    ['Thường trực HĐND tỉnh', 'HĐND'],
    ['Sở Giáo dục và Đào tạo Lạng Sơn', 'so gddt'],
    ['Bộ Chính trị', 'bo-chinh-tri'],
    ['Ban Bí thư Trung ương Đảng', 'ban-bi-thu'],
    ['Ban Chấp hành Trung ương Đảng khóa XIV', 'bchtw'],
    ['Ban Thường vụ Tỉnh ủy', 'TU'],
    ['Quân ủy Trung ương', 'QUTW'],
  ])('%s', (name, id) => expect(bodyOfName(name)?.id).toBe(id));

  test.each([
    'Ban Chấp hành Trung ương Đoàn',
    'Bộ Tổng Tham mưu',
    'Đảng ủy Bộ Nội vụ',
    'Hiệu trưởng',
    'Công ty Sông Hoa',
  ])('nobody can say: %s', (name) => expect(bodyOfName(name)).toBeUndefined());
});

test('letters that several bodies share say nothing outside normative numbers', () => {
  expect(bodyOfAbbreviation('BTC', false)).toBeUndefined();
  expect(bodyOfAbbreviation('BTC', true)?.id).toBe('BTC');
  expect(bodyOfAbbreviation('QH15', true)?.id).toBe('QH');
  expect(bodyOfAbbreviation('SNV', false)?.id).toBe('so nv');
  expect(bodyOfAbbreviation('PTĐ', false)).toBeUndefined();
});

test('a body within a list is no other body, nor is a department by a short name', () => {
  const health = bodyOfAbbreviation('BYT', true);
  const school = bodyOfAbbreviation('SGDĐT', false);
  if (health === undefined || school === undefined) throw new Error('unknown');
  expect(isOtherBody(health, 'Bộ trưởng Bộ Công Thương, Bộ trưởng Bộ Y tế')).toBe(false);
  expect(isOtherBody(health, 'Bộ Công Thương')).toBe(true);
  expect(isOtherBody(school, 'Sở Giáo dục')).toBe(false);
  expect(isOtherBody(school, 'Sở Nội vụ')).toBe(true);
});

test('same, another, or nobody can say', () => {
  expect(isSameBody('Bộ trưởng Bộ Nội vụ', 'Bộ Nội vụ')).toBe(true);
  expect(isSameBody('Bộ Chính trị, Ban Bí thư', 'Ban Bí thư')).toBe(true);
  expect(isSameBody('Bộ Chính trị', 'Ban Bí thư')).toBe(false);
  expect(isSameBody('Ủy ban nhân dân tỉnh Sông Hoa', 'Chủ tịch UBND tỉnh Sông Hoa')).toBe(true);
  expect(isSameBody('Ủy ban nhân dân tỉnh Sông Hoa', 'Ủy ban nhân dân tỉnh An Sơn')).toBeUndefined();
  expect(isSameBody('Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh An Sơn')).toBeUndefined();
});

describe('titles compared loosely', () => {
  const known = 'tiếp tục đổi mới công tác thi đua, khen thưởng';
  test.each([
    ['Tiếp tục đổi mới công tác Thi đua, Khen thưởng', 'same'],
    ['về việc tiếp tục đổi mới công tác thi đua', 'same'],
    ['công tác thi đua', undefined],
    ['thi đua yêu nước', undefined],
    ['tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm an toàn giao thông', 'other'],
  ])('%s', (cited, expected) => expect(compareTitles(cited, known)).toBe(expected));

  test('titles of one series begin alike', () => {
    const decree =
      'quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết một số điều';
    expect(isNearlyWhole('quy định về phân cấp, phân quyền', decree)).toBe(false);
    expect(isNearlyWhole('quy định về phân cấp, phân quyền trong lĩnh vực y tế', decree)).toBe(false);
    expect(isNearlyWhole('quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng', decree)).toBe(true);
    expect(
      isNearlyWhole(
        'quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng',
        `${decree} và nhiều điều khác nữa của Luật Thi đua, khen thưởng năm 2022`,
      ),
    ).toBe(true);
    expect(isWholeTitle('“Công tác Văn thư”', 'công tác văn thư')).toBe(true);
  });
});
