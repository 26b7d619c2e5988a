import { openingArticles } from './articles.ts';
import type { Kind } from './kind.ts';
import { NORMATIVE_PARTS, without } from './parts.ts';
import { CUSTOM } from './sections.ts';

const CONSTITUTION =
  'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam đã được sửa đổi, bổ sung một số điều theo Nghị quyết số 203/2025/QH15;';

/** Laws and ordinances have neither place and date in the header nor recipients; their passing is told in the last sentence. */
function act(kind: Pick<Kind, 'id' | 'name' | 'typeLines'>, issuer: string, passing: string): Kind {
  const { name } = kind;
  return {
    ...kind,
    abbreviations: { state: [], party: [] },
    regime: 'quy-pham',
    parts: without(NORMATIVE_PARTS, 'placeDate', 'recipients'),
    sections: [],
    elements: [],
    variants: [],
    division: 'article',
    orderBasis: [CUSTOM],
    opening: [CONSTITUTION, `${issuer} ban hành ${name} {Matter}.`],
    lines: [
      ...openingArticles(name),
      'Chương III',
      'ĐIỀU KHOẢN THI HÀNH',
      'Điều 4. Hiệu lực thi hành',
      `${name} này có hiệu lực thi hành từ ngày … tháng … năm ….`,
    ],
    closing: `${name} này được ${passing} thông qua ngày … tháng … năm ….`,
    omits: ['placeDate', 'recipients'],
    recipients: [],
    soleIssuer: issuer,
  };
}

export const luat = act(
  { id: 'luat', name: 'Luật', typeLines: ['LUẬT'] },
  'Quốc hội',
  'Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa …, Kỳ họp thứ …',
);

export const phapLenh: Kind = {
  ...act(
    { id: 'phap-lenh', name: 'Pháp lệnh', typeLines: ['PHÁP LỆNH'] },
    'Ủy ban Thường vụ Quốc hội',
    'Ủy ban Thường vụ Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa …, Phiên họp thứ …',
  ),
  onBehalf: 'TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI',
};
