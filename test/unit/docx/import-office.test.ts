import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../server/src/docx/read/read-docx.ts';

/** What comes out of the files that LibreOffice made (`scripts/docx-fixtures.mjs`): paragraphs, and ids of the notes. */
const FILES: Readonly<Record<string, { readonly lines: readonly string[]; readonly notes: readonly string[] }>> = {
  'ke-hoach': {
    lines: [
      'UBND TỈNH SÔNG HOA',
      'SỞ NỘI VỤ',
      'Số: 12/KH-SNV',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Sông Hoa, ngày 05 tháng 3 năm 2026',
      'KẾ HOẠCH',
      'Rà soát hồ sơ lưu trữ năm 2026',
      'I. MỤC ĐÍCH',
      '1. Nắm số lượng hồ sơ của từng phòng.',
      '2. Nộp lưu **đúng hạn**.',
      'II. NỘI DUNG',
      'a. Thống kê hồ sơ;',
      'b. Lập mục lục;',
      'c. Bàn giao.',
      '| TT | Việc | Hạn |',
      '| --- | --- | --- |',
      '| 1 | Thống kê | 30/6/2026 |',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'Đỗ Thanh Sơn',
    ],
    notes: [],
  },
  'danh-sach': {
    lines: [
      '• Văn phòng Sở',
      '• Tổ văn thư',
      '• Tổ lưu trữ',
      '• Thanh tra Sở',
      'Xem mẫu số 1 kèm theo;',
      'các phòng gửi trước ngày 30/6/2026.',
    ],
    notes: ['softBreaks', 'links'],
  },
  'bang-gop': {
    lines: [
      '| Đơn vị | Số hồ sơ |  |',
      '| --- | --- | --- |',
      '|  | Giấy | Điện tử |',
      '| Văn phòng | 120 | 45 |',
      '| Thanh tra | 38 12 |  |',
    ],
    notes: ['merged', 'nested', 'cellLines'],
  },
  thuong: {
    lines: [
      'THÔNG BÁO',
      'Về việc nghỉ lễ',
      'Sở Nội vụ thông báo lịch nghỉ như sau:',
      '1. Nghỉ từ ngày 30/4/2026.',
      '2. Đi làm lại từ ngày 04/5/2026.',
    ],
    notes: [],
  },
  vntime: { lines: ['Thực hiện nhiệm vụ được giao, bảo đảm đúng tiến độ.'], notes: ['oldFonts'] },
  vni: { lines: ['Thực hiện nhiệm vụ được giao.'], notes: ['oldFonts'] },
  'cong-van': {
    lines: [
      'SỞ NỘI VỤ',
      'Số: 218/SNV-VTLT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Sông Hoa, ngày 08 tháng 9 năm 2026',
      'Kính gửi: Ủy ban nhân dân các xã.',
      'Sở Nội vụ đề nghị (Theo Kế hoạch năm 2026.) rà soát kho lưu trữ./.',
    ],
    notes: ['footnotes'],
  },
  odt: {
    lines: [
      'I. MỤC ĐÍCH',
      '1. Mục đích',
      'a) Nắm số lượng hồ sơ;',
      'b) Nộp lưu **đúng hạn**.',
      '2. Yêu cầu',
      'II. NỘI DUNG',
      'Giao Phòng B thực hiện (Theo phân công năm 2026.).',
      'Các phòng báo cáo trước ngày 30/6/2026.',
      'HỎA TỐC',
    ],
    notes: ['inserted', 'footnotes', 'hidden', 'textBoxes'],
  },
};

describe('files made by LibreOffice', () => {
  test.each(Object.entries(FILES))('%s', (name, { lines, notes }) => {
    const result = readDocx(readFileSync(new URL(`../../docx/${name}.docx`, import.meta.url)));
    if (result.type === 'refused') throw new Error(result.id);
    expect(result.text.trimEnd().split(/\n\n?/u)).toEqual(lines);
    expect(result.notes.map(({ id }) => id)).toEqual(notes);
  });
});
