import type { Kind } from './kind.ts';
import { ND30_PARTS } from './parts.ts';
import { CUSTOM } from './sections.ts';

/**
 * Kinds that Điều 7 of Nghị định 30/2020/NĐ-CP names and for which Phụ lục III has no form. What a form does not say is
 * not missed: of a contract and its like only title, motto and type are asked for, of a thư công nothing.
 */
const BASE = {
  regime: 'nd30',
  sections: [],
  elements: [],
  variants: [],
  division: 'article',
  orderBasis: [CUSTOM],
  recipients: [],
} as const;

const ASKED = ND30_PARTS.filter(({ id }) => id === 'nationalTitle' || id === 'motto' || id === 'type');

/** What two sides agree on and both sign. */
function agreed(id: string, name: string, abbreviation: string, verb: string): Kind {
  return {
    ...BASE,
    id,
    name,
    abbreviations: { state: [abbreviation], party: [] },
    typeLines: [name.toUpperCase()],
    parts: ASKED,
    omits: ['recipients'],
    opening: [`Hôm nay, ngày … tháng … năm …, tại …, hai bên gồm:`],
    lines: [
      'Bên A: {agency}',
      'Đại diện: …; chức vụ: …',
      'Bên B: «tên cơ quan, tổ chức»',
      'Đại diện: …; chức vụ: …',
      `Hai bên ${verb} ${name} này với các nội dung sau:`,
      'Điều 1. …',
      'Điều 2. …',
      `Điều 3. ${name} này có hiệu lực kể từ ngày ký, được lập thành … bản, mỗi bên giữ … bản./.`,
    ],
    signers: ['ĐẠI DIỆN BÊN A', 'ĐẠI DIỆN BÊN B'],
  };
}

const thuCong: Kind = {
  ...BASE,
  id: 'thu-cong',
  name: 'Thư công',
  abbreviations: { state: [], party: [] },
  typeLines: ['THƯ CÔNG'],
  parts: [],
  omits: ['number', 'subject', 'recipients'],
  division: 'item',
  opening: [],
  lines: ['Thân gửi …,', '…', 'Trân trọng./.'],
};

export const UNFORMED_KINDS: readonly Kind[] = [
  agreed('hop-dong', 'Hợp đồng', 'HĐ', 'thống nhất ký kết'),
  agreed('ban-ghi-nho', 'Bản ghi nhớ', 'BGN', 'thống nhất lập'),
  agreed('ban-thoa-thuan', 'Bản thỏa thuận', 'BTT', 'thống nhất lập'),
  thuCong,
];
