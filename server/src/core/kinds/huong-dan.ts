import type { Kind } from './kind.ts';
import { ND30_PARTS } from './parts.ts';
import { CARRYING_OUT_ALIASES, CONTENT_ALIASES, CUSTOM, PURPOSE_ALIASES, section } from './sections.ts';

const kind: Kind = {
  id: 'huong-dan',
  name: 'Hướng dẫn',
  abbreviations: { state: ['HD'], party: ['HD'] },
  regime: 'nd30',
  typeLines: ['HƯỚNG DẪN'],
  parts: ND30_PARTS,
  sections: [
    section(
      'muc-dich',
      'MỤC ĐÍCH, YÊU CẦU',
      [...PURPOSE_ALIASES, 'yêu cầu', 'quy định chung', 'phạm vi'],
      ['1. Mục đích: …', '2. Yêu cầu: …'],
      { need: 'optional' },
    ),
    section(
      'noi-dung',
      'NỘI DUNG HƯỚNG DẪN',
      [...CONTENT_ALIASES, 'hướng dẫn', 'trình tự', 'quy trình'],
      ['1. …', '2. …'],
    ),
    section('to-chuc', 'TỔ CHỨC THỰC HIỆN', CARRYING_OUT_ALIASES, ['1. …', '2. …']),
  ],
  elements: [],
  variants: [],
  division: 'section',
  orderBasis: [CUSTOM],
  opening: ['Căn cứ …, {agency} hướng dẫn {subject} như sau:'],
  closing: 'Trong quá trình thực hiện nếu có vướng mắc, các cơ quan, đơn vị phản ánh về {agency} để được hướng dẫn./.',
  recipients: ['…'],
};

export default kind;
