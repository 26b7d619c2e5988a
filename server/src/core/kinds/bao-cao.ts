import type { Kind } from './kind.ts';
import { withAddressees } from './parts.ts';
import { CUSTOM, section } from './sections.ts';

const kind: Kind = {
  id: 'bao-cao',
  name: 'Báo cáo',
  abbreviations: { state: ['BC'], party: ['BC'] },
  regime: 'nd30',
  typeLines: ['BÁO CÁO'],
  // "Kính gửi" belongs only to a report that goes to a higher agency, which the text alone doesn't tell.
  parts: withAddressees('hint'),
  sections: [
    section('ket-qua', 'KẾT QUẢ THỰC HIỆN', ['kết quả', 'tình hình', 'công tác', 'đánh giá'], ['1. …', '2. …']),
    section(
      'han-che',
      'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
      ['tồn tại', 'hạn chế', 'khó khăn', 'nguyên nhân'],
      ['1. …', '2. …'],
      {
        need: 'optional',
      },
    ),
    section(
      'phuong-huong',
      'PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI',
      ['phương hướng', 'nhiệm vụ', 'giải pháp', 'thời gian tới', 'kiến nghị', 'đề xuất'],
      ['1. …', '2. …'],
    ),
  ],
  elements: [],
  variants: [],
  division: 'section',
  orderBasis: [CUSTOM],
  opening: ['Thực hiện …, {agency} báo cáo {subject} như sau:'],
  closing: 'Trên đây là báo cáo {subject} của {agency}./.',
  recipients: ['Như trên;', '…'],
};

export default kind;
