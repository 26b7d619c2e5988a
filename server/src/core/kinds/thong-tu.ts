import type { Kind } from './kind.ts';
import { NORMATIVE_PARTS } from './parts.ts';
import { CUSTOM } from './sections.ts';

const kind: Kind = {
  id: 'thong-tu',
  name: 'Thông tư',
  abbreviations: { state: ['TT'], party: [] },
  regime: 'quy-pham',
  typeLines: ['THÔNG TƯ'],
  parts: NORMATIVE_PARTS,
  sections: [],
  elements: [],
  variants: [],
  division: 'article',
  orderBasis: [CUSTOM],
  // The minister issues it, not the ministry; the last căn cứ ends with ";" as in a decree.
  opening: [
    'Căn cứ Luật …;',
    'Căn cứ Nghị định số …/NĐ-CP của Chính phủ …;',
    'Theo đề nghị của Vụ trưởng Vụ …;',
    'Bộ trưởng Bộ … ban hành Thông tư {subject}.',
  ],
  recipients: ['…'],
};

export default kind;
