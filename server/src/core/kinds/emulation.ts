import type { Basis } from '../law/source.ts';
import type { ElementRequirement, KindVariant, SectionRequirement } from './kind.ts';
import {
  article17,
  CARRYING_OUT_ALIASES,
  CUSTOM,
  DEMAND_ALIASES,
  MONEY_ALIASES,
  PURPOSE_ALIASES,
  section,
  TIME_ALIASES,
} from './sections.ts';

/** Phrases of a type line or subject that speaks of launching an emulation movement. */
export const EMULATION_PHRASES: readonly string[] = [
  'phát động thi đua',
  'phát động phong trào',
  'phát động đợt thi đua',
  'phong trào thi đua',
  'đợt thi đua',
  'thi đua yêu nước',
  'thi đua đặc biệt',
  'thi đua cao điểm',
];

/**
 * What Điều 17 of the Law on emulation and commendation asks of organising a movement. The law wants the content, not a
 * heading, so the phrases are wide: the check says less rather than too much.
 */
export const EMULATION_ELEMENTS: readonly ElementRequirement[] = [
  element('muc-tieu', 'mục tiêu', 'khoản 1', ['mục tiêu', 'mục đích', 'nhằm']),
  element('pham-vi', 'phạm vi', 'khoản 1', [
    'phạm vi',
    'trên địa bàn',
    'toàn tỉnh',
    'toàn thành phố',
    'toàn quốc',
    'toàn ngành',
    'toàn cơ quan',
    'toàn đơn vị',
    'toàn thể',
    'toàn xã',
    'toàn phường',
    'toàn trường',
    'toàn huyện',
    'trong cơ quan',
    'các phòng',
    'các đơn vị',
    'các cơ quan',
  ]),
  element('doi-tuong', 'đối tượng', 'khoản 1', [
    'đối tượng',
    'cán bộ',
    'công chức',
    'viên chức',
    'người lao động',
    'tập thể',
    'cá nhân',
    'đoàn viên',
    'hội viên',
    'học sinh',
    'nhân dân',
  ]),
  element('noi-dung', 'nội dung', 'khoản 1', ['nội dung', 'nhiệm vụ', 'thi đua thực hiện', 'thi đua hoàn thành']),
  element('tieu-chi', 'tiêu chí', 'khoản 1', [
    'tiêu chí',
    'tiêu chuẩn',
    'chỉ tiêu',
    'chấm điểm',
    'thang điểm',
    'biểu điểm',
    'xếp loại',
    'xếp hạng',
    'bình xét',
    'ít nhất',
    'tối thiểu',
    'trở lên',
    '%',
  ]),
  element('thoi-gian', 'thời gian', 'khoản 1', [
    'thời gian',
    'thời hạn',
    'giai đoạn',
    'từ ngày',
    'từ tháng',
    'từ nay',
    'đến hết',
    'đến ngày',
    'trong năm',
    'năm 20',
    'năm học',
    'học kỳ',
    'đợt 1',
    'ngày đêm',
  ]),
  element('bien-phap', 'biện pháp, tổ chức thực hiện', 'khoản 1', [
    'biện pháp',
    'giải pháp',
    'tổ chức thực hiện',
    'triển khai',
    'phân công',
  ]),
  element('phat-dong', 'phát động, triển khai', 'khoản 2', [
    'phát động',
    'triển khai',
    'hưởng ứng',
    'đăng ký thi đua',
    'giao ước',
    'quán triệt',
    'tổ chức thực hiện',
  ]),
  element('kiem-tra', 'kiểm tra, giám sát', 'khoản 3', ['kiểm tra', 'giám sát', 'đôn đốc', 'theo dõi', 'thanh tra']),
  element('tuyen-truyen', 'tuyên truyền, nhân rộng điển hình', 'khoản 4', ['tuyên truyền', 'nhân rộng', 'điển hình']),
  element('so-ket-tong-ket', 'sơ kết, tổng kết', 'khoản 5', ['sơ kết', 'tổng kết', 'đánh giá kết quả', 'bình xét']),
  element('khen-thuong', 'khen thưởng', 'khoản 5', ['khen thưởng', 'biểu dương', 'tôn vinh', 'giấy khen', 'bằng khen']),
];

const CONTENTS: readonly Basis[] = [article17('khoản 1'), CUSTOM];

/** Sections of a plan that launches a movement: the usual order of real plans, each with the clause behind it. */
const EMULATION_SECTIONS: readonly SectionRequirement[] = [
  section(
    'muc-dich',
    'MỤC ĐÍCH, YÊU CẦU',
    PURPOSE_ALIASES,
    [
      '1. Mục đích',
      'Tạo khí thế thi đua trong …; phấn đấu hoàn thành …',
      '2. Yêu cầu',
      'Việc tổ chức phong trào bảo đảm thiết thực, tự nguyện, công khai; gắn với nhiệm vụ …',
    ],
    { need: 'required', basis: CONTENTS },
  ),
  section('yeu-cau', 'YÊU CẦU', DEMAND_ALIASES, [], { need: 'optional' }),
  section(
    'pham-vi',
    'PHẠM VI, ĐỐI TƯỢNG, THỜI GIAN',
    ['phạm vi', 'đối tượng', ...TIME_ALIASES, 'đợt thi đua'],
    ['1. Phạm vi, đối tượng: tập thể, cá nhân thuộc …', '2. Thời gian: từ ngày … đến ngày …'],
    { basis: CONTENTS },
  ),
  section(
    'noi-dung',
    'NỘI DUNG, TIÊU CHÍ THI ĐUA',
    ['nội dung', 'tiêu chí', 'tiêu chuẩn', 'chỉ tiêu', 'nhiệm vụ', 'chủ đề', 'khẩu hiệu'],
    ['1. Nội dung thi đua', '- …', '2. Tiêu chí đánh giá', '- …'],
    { need: 'required', basis: CONTENTS },
  ),
  section(
    'bien-phap',
    'BIỆN PHÁP THỰC HIỆN',
    ['biện pháp', 'giải pháp', 'tuyên truyền', 'kiểm tra', 'giám sát'],
    [
      '1. Tuyên truyền, phát hiện và nhân rộng điển hình tiên tiến: …',
      '2. Kiểm tra, giám sát việc thực hiện phong trào: …',
    ],
    { basis: [article17('khoản 1, 3, 4'), CUSTOM] },
  ),
  section(
    'so-ket',
    'SƠ KẾT, TỔNG KẾT VÀ KHEN THƯỞNG',
    ['sơ kết', 'tổng kết', 'khen thưởng'],
    ['1. Sơ kết, tổng kết: …', '2. Khen thưởng: hình thức, số lượng, tiêu chuẩn xét …'],
    { basis: [article17('khoản 5'), CUSTOM] },
  ),
  section('kinh-phi', 'KINH PHÍ THỰC HIỆN', MONEY_ALIASES, ['Kinh phí thực hiện từ …'], { need: 'optional' }),
  section(
    'to-chuc',
    'TỔ CHỨC THỰC HIỆN',
    CARRYING_OUT_ALIASES,
    [
      '1. … chủ trì theo dõi, đôn đốc, tổng hợp kết quả.',
      '2. Các đơn vị thuộc … căn cứ Kế hoạch này tổ chức thực hiện.',
    ],
    { need: 'required', basis: CONTENTS },
  ),
];

export const EMULATION_PLAN: KindVariant = {
  id: 'thi-dua',
  name: 'Kế hoạch phát động phong trào thi đua',
  phrases: EMULATION_PHRASES,
  sections: EMULATION_SECTIONS,
  elements: EMULATION_ELEMENTS,
};

function element(id: string, name: string, clause: string, phrases: readonly string[]): ElementRequirement {
  return {
    id,
    name,
    phrases,
    severity: 'warning',
    basis: [{ law: 'luat-06-2022', at: `Điều 17, ${clause}`, kind: 'truc-tiep' }],
  };
}
