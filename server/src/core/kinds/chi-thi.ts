import { EMULATION_ELEMENTS, EMULATION_PHRASES } from './emulation.ts';
import type { Kind } from './kind.ts';
import { ND30_PARTS } from './parts.ts';
import { CUSTOM } from './sections.ts';

const kind: Kind = {
  id: 'chi-thi',
  name: 'Chỉ thị',
  abbreviations: { state: ['CT'], party: ['CT'] },
  regime: 'nd30',
  typeLines: ['CHỈ THỊ'],
  parts: ND30_PARTS,
  sections: [],
  elements: [],
  variants: [
    {
      // Chairmen of People's Committees launch the movement of the year by a directive; what it says is up to them.
      id: 'thi-dua',
      name: 'Chỉ thị phát động phong trào thi đua',
      phrases: EMULATION_PHRASES,
      sections: [],
      elements: EMULATION_ELEMENTS.map((one) => ({ ...one, severity: 'hint' as const })),
    },
  ],
  division: 'item',
  orderBasis: [CUSTOM],
  opening: ['Thời gian qua, …', 'Để …, {agency} yêu cầu các cơ quan, đơn vị thực hiện các nhiệm vụ sau:'],
  closing: 'Các cơ quan, đơn vị nghiêm túc thực hiện Chỉ thị này; … theo dõi, đôn đốc và báo cáo kết quả./.',
  recipients: ['…'],
};

export default kind;
