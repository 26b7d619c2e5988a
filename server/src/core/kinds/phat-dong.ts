import { EMULATION_ELEMENTS } from './emulation.ts';
import type { Kind } from './kind.ts';
import { ND30_PARTS } from './parts.ts';
import { CARRYING_OUT_ALIASES, CUSTOM, PURPOSE_ALIASES, section } from './sections.ts';

/**
 * A launch of an emulation movement that bears no type of Nghị định 30 of its own. Only few real ones are known and each
 * is built in its own way, so whatever is said of their content is a hint.
 */
const kind: Kind = {
  id: 'phat-dong',
  name: 'Phát động thi đua',
  abbreviations: { state: ['PĐTĐ', 'PĐ'], party: [] },
  regime: 'nd30',
  typeLines: ['PHÁT ĐỘNG', 'PHÁT ĐỘNG THI ĐUA', 'LỜI PHÁT ĐỘNG'],
  parts: ND30_PARTS,
  sections: [
    section('muc-dich', 'MỤC TIÊU', PURPOSE_ALIASES, ['1. Phấn đấu …', '2. Phấn đấu …'], { basis: [CUSTOM] }),
    section(
      'noi-dung',
      'NỘI DUNG THI ĐUA',
      ['nội dung', 'chỉ tiêu', 'nhiệm vụ', 'tiêu chí', 'khẩu hiệu', 'chủ đề'],
      ['1. Thi đua …', '2. Thi đua …'],
    ),
    section(
      'so-ket',
      'SƠ KẾT, TỔNG KẾT VÀ KHEN THƯỞNG',
      ['sơ kết', 'tổng kết', 'khen thưởng', 'kiểm tra'],
      ['1. Kiểm tra, sơ kết, tổng kết: …', '2. Khen thưởng: …'],
      { need: 'optional' },
    ),
    section('to-chuc', 'TỔ CHỨC THỰC HIỆN', CARRYING_OUT_ALIASES, [
      '1. … tuyên truyền, đôn đốc việc thực hiện.',
      '2. Các đơn vị thuộc … tổ chức thực hiện và báo cáo kết quả.',
    ]),
  ],
  elements: EMULATION_ELEMENTS.map((one) => ({ ...one, severity: 'hint' as const })),
  variants: [],
  division: 'section',
  orderBasis: [CUSTOM],
  opening: [
    'Thực hiện …, {agency} phát động {movement} tới toàn thể … trong thời gian từ ngày … đến ngày … với các nội dung sau:',
  ],
  closing:
    '{agency} đề nghị các tập thể, cá nhân tích cực hưởng ứng, tổ chức thực hiện có hiệu quả phong trào thi đua này./.',
  recipients: ['…'],
};

export default kind;
