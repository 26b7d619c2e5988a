import type { Kind } from './kind.ts';
import { withAddressees } from './parts.ts';
import { CUSTOM, section } from './sections.ts';

const kind: Kind = {
  id: 'to-trinh',
  name: 'Tờ trình',
  abbreviations: { state: ['TTr'], party: ['TTr'] },
  regime: 'nd30',
  typeLines: ['TỜ TRÌNH'],
  parts: withAddressees('warning'),
  sections: [
    section(
      'su-can-thiet',
      'SỰ CẦN THIẾT',
      ['sự cần thiết', 'căn cứ', 'cơ sở', 'lý do'],
      ['1. Cơ sở pháp lý: …', '2. Cơ sở thực tiễn: …'],
    ),
    section('noi-dung', 'NỘI DUNG TRÌNH', ['nội dung', 'phương án', 'dự thảo'], ['1. …', '2. …']),
    section(
      'kien-nghi',
      'KIẾN NGHỊ',
      ['kiến nghị', 'đề nghị', 'đề xuất'],
      ['{agency} kính trình … xem xét, quyết định.'],
      {
        need: 'optional',
      },
    ),
  ],
  elements: [],
  variants: [],
  division: 'section',
  orderBasis: [CUSTOM],
  opening: ['Căn cứ …, {agency} kính trình … xem xét {subject} với các nội dung sau:'],
  closing: '{agency} kính trình … xem xét, quyết định./.',
  recipients: ['Như trên;', '…'],
};

export default kind;
