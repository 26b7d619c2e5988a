import { describe, expect, it } from 'vitest';
import { asNamed, lawTitle, nearLawTitle } from '../../server/src/core/law/law-title.ts';

describe('names of laws', () => {
  it.each([
    ['thi đua khen thưởng', 'Thi đua, khen thưởng'],
    ['Thi đua - Khen thưởng', 'Thi đua, khen thưởng'],
    ['Phòng chống tham nhũng', 'Phòng, chống tham nhũng'],
    ['phòng, chống ma tuý', 'Phòng, chống ma tuý'],
    ['Ngân sách Nhà nước', 'Ngân sách nhà nước'],
    ['mặt trận tổ quốc việt nam', 'Mặt trận Tổ quốc Việt Nam'],
  ])('%s', (written, right) => {
    expect(lawTitle(written)).toEqual({ written, right, sure: true });
  });

  it('that the table lacks are none', () => {
    expect(lawTitle('Bóng đá')).toBeUndefined();
    expect(lawTitle('Phòng, chống tham nhúng')).toBeUndefined();
  });

  it('of a registry give their capitals and commas', () => {
    expect(asNamed('bảo tồn, sông Hoa', 'Bảo tồn sông Hoa')?.right).toBe('Bảo tồn sông Hoa');
    expect(asNamed('Bảo tồn sông Hà', 'Bảo tồn sông Hoa')).toBeUndefined();
  });

  it('one letter away are found at the beginning of a text', () => {
    expect(nearLawTitle('Phòng chống tham nhúng và các văn bản')).toEqual({
      written: 'Phòng chống tham nhúng',
      right: 'Phòng, chống tham nhũng',
      sure: false,
    });
    expect(nearLawTitle('Thi đua, khen thưởn năm 2022')?.right).toBe('Thi đua, khen thưởng');
  });

  it('of other laws are no slips', () => {
    for (const name of ['Thi hành án hành chính', 'Đường bộ cao tốc', 'Phòng, chống tác hại của thuốc']) {
      expect(nearLawTitle(name), name).toBeUndefined();
    }
  });

  it('that are known are never near', () => {
    for (const name of ['Tố tụng dân sự', 'Thi hành án dân sự', 'Thi hành án hình sự', 'Kiểm toán độc lập']) {
      expect(nearLawTitle(name), name).toBeUndefined();
    }
  });
});
