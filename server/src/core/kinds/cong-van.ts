import type { Kind } from './kind.ts';
import { withAddressees, without } from './parts.ts';
import { CUSTOM } from './sections.ts';

/** The only kind without a type line: its subject ("V/v …") stands under the number, its symbol has no "CV". */
const kind: Kind = {
  id: 'cong-van',
  name: 'Công văn',
  abbreviations: { state: [], party: ['CV'] },
  regime: 'nd30',
  typeLines: [],
  parts: without(withAddressees('warning'), 'type', 'preamble'),
  sections: [],
  elements: [],
  variants: [],
  division: 'item',
  orderBasis: [CUSTOM],
  opening: ['{agency} nhận được …', 'Về việc này, {agency} có ý kiến như sau:'],
  closing: '{agency} đề nghị … quan tâm phối hợp, thực hiện./.',
  recipients: ['Như trên;', '…'],
};

export default kind;
