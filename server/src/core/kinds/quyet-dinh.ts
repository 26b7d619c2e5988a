import type { Kind } from './kind.ts';
import { ND30_PARTS } from './parts.ts';
import { CUSTOM } from './sections.ts';

const kind: Kind = {
  id: 'quyet-dinh',
  name: 'Quyết định',
  abbreviations: { state: ['QĐ'], party: ['QĐ'] },
  regime: 'nd30',
  typeLines: ['QUYẾT ĐỊNH'],
  parts: [
    ...ND30_PARTS.map((one) =>
      // The grounds of a decision are asked for in so many words; those of other kinds only "where there are any".
      one.id === 'preamble' ? { ...one, name: 'căn cứ ban hành', severity: 'warning' as const } : one,
    ),
    {
      id: 'enacting',
      name: 'dòng “QUYẾT ĐỊNH:”',
      severity: 'hint',
      basis: [{ law: 'nd30-2020', at: 'Phụ lục III, Mẫu 1.2, 1.3', kind: 'suy-ra' }],
    },
  ],
  sections: [],
  elements: [],
  variants: [],
  division: 'article',
  orderBasis: [CUSTOM],
  opening: ['Căn cứ …;', 'Theo đề nghị của ….'],
  enactingLine: 'QUYẾT ĐỊNH:',
  recipients: ['Như Điều 2;', '…'],
};

export default kind;
