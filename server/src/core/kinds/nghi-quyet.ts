import type { Kind } from './kind.ts';
import { ND30_PARTS } from './parts.ts';
import { CUSTOM } from './sections.ts';

const kind: Kind = {
  id: 'nghi-quyet',
  name: 'Nghị quyết',
  abbreviations: { state: ['NQ'], party: ['NQ'] },
  regime: 'nd30',
  typeLines: ['NGHỊ QUYẾT'],
  parts: [
    ...ND30_PARTS.map((one) =>
      one.id === 'preamble' ? { ...one, name: 'căn cứ ban hành', severity: 'warning' as const } : one,
    ),
    {
      id: 'enacting',
      name: 'dòng “QUYẾT NGHỊ:”',
      severity: 'hint',
      basis: [{ law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.1', kind: 'suy-ra' }],
    },
  ],
  sections: [],
  elements: [],
  variants: [],
  division: 'article',
  orderBasis: [CUSTOM],
  opening: ['Căn cứ …;', 'Xét đề nghị của ….'],
  enactingLine: 'QUYẾT NGHỊ:',
  recipients: ['Như Điều 2;', '…'],
};

export default kind;
