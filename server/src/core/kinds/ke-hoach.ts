import { EMULATION_PLAN } from './emulation.ts';
import type { Kind } from './kind.ts';
import { ND30_PARTS } from './parts.ts';
import {
  CARRYING_OUT_ALIASES,
  CONTENT_ALIASES,
  CUSTOM,
  DEMAND_ALIASES,
  MONEY_ALIASES,
  PURPOSE_ALIASES,
  section,
  TIME_ALIASES,
} from './sections.ts';

const kind: Kind = {
  id: 'ke-hoach',
  name: 'Kế hoạch',
  abbreviations: { state: ['KH'], party: ['KH'] },
  regime: 'nd30',
  typeLines: ['KẾ HOẠCH'],
  parts: ND30_PARTS,
  sections: [
    section(
      'muc-dich',
      'MỤC ĐÍCH, YÊU CẦU',
      PURPOSE_ALIASES,
      ['1. Mục đích', 'Triển khai …; nâng cao …', '2. Yêu cầu', 'Việc thực hiện bảo đảm đúng tiến độ, phân công rõ …'],
      { need: 'required' },
    ),
    section('yeu-cau', 'YÊU CẦU', DEMAND_ALIASES, [], { need: 'optional' }),
    section('noi-dung', 'NỘI DUNG', CONTENT_ALIASES, ['1. …', '2. …'], { need: 'required' }),
    section('thoi-gian', 'TIẾN ĐỘ THỰC HIỆN', TIME_ALIASES, ['Từ ngày … đến ngày …: …'], { need: 'optional' }),
    section('kinh-phi', 'KINH PHÍ THỰC HIỆN', MONEY_ALIASES, ['Kinh phí thực hiện từ …'], { need: 'optional' }),
    section(
      'to-chuc',
      'TỔ CHỨC THỰC HIỆN',
      CARRYING_OUT_ALIASES,
      ['1. … chủ trì, phối hợp với … thực hiện Kế hoạch này.', '2. Các đơn vị báo cáo kết quả về … trước ngày …'],
      { need: 'required' },
    ),
  ],
  elements: [],
  variants: [EMULATION_PLAN],
  division: 'section',
  orderBasis: [CUSTOM],
  opening: ['Căn cứ …, {agency} xây dựng kế hoạch {subject} như sau:'],
  closing:
    'Trên đây là kế hoạch {subject}; trong quá trình thực hiện nếu có vướng mắc, các đơn vị báo cáo {agency} xem xét, giải quyết./.',
  recipients: ['…'],
};

export default kind;
