import type { Kind } from './kind.ts';
import { NORMATIVE_PARTS } from './parts.ts';
import { CUSTOM } from './sections.ts';

const kind: Kind = {
  id: 'nghi-dinh',
  name: 'Nghị định',
  abbreviations: { state: ['NĐ'], party: [] },
  regime: 'quy-pham',
  typeLines: ['NGHỊ ĐỊNH'],
  parts: NORMATIVE_PARTS,
  sections: [],
  elements: [],
  variants: [],
  division: 'article',
  orderBasis: [CUSTOM],
  // In a normative text the last căn cứ also ends with ";", for the sentence of enactment follows.
  opening: ['Căn cứ Luật …;', 'Theo đề nghị của Bộ trưởng Bộ …;', 'Chính phủ ban hành Nghị định {subject}.'],
  recipients: ['…'],
  issuer: 'Chính phủ',
  onBehalf: 'TM. CHÍNH PHỦ',
};

export default kind;
