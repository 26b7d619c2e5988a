import type { Kind } from './kind.ts';
import { ND30_PARTS } from './parts.ts';
import { CUSTOM } from './sections.ts';

const kind: Kind = {
  id: 'thong-bao',
  name: 'Thông báo',
  abbreviations: { state: ['TB'], party: ['TB'] },
  regime: 'nd30',
  typeLines: ['THÔNG BÁO'],
  parts: ND30_PARTS,
  sections: [],
  elements: [],
  variants: [],
  division: 'item',
  orderBasis: [CUSTOM],
  opening: ['{agency} thông báo {subject} như sau:'],
  closing: '{agency} thông báo để các cơ quan, đơn vị, cá nhân biết, thực hiện./.',
  recipients: ['…'],
};

export default kind;
