import type { Kind } from './kind.ts';
import nghiQuyet from './nghi-quyet.ts';
import { NORMATIVE_PARTS } from './parts.ts';
import quyetDinh from './quyet-dinh.ts';

/** Kinds that are administrative or normative: a new one is normative only where it is asked for. */
export const NORMATIVE_CHOICES: readonly Kind[] = [quyetDinh, nghiQuyet];

/**
 * The kind as a new normative text of the body named in capitals (Nghị định 78/2025/NĐ-CP): a decision of a people's
 * committee, a resolution of a people's council. The kind itself where it is always normative; undefined where it never is.
 */
export function normativeForm(kind: Kind, agencyLine: string | undefined): Kind | undefined {
  if (kind.regime === 'quy-pham') return kind;
  if (kind.id === 'quyet-dinh') return decision(agencyLine);
  return kind.id === 'nghi-quyet' ? resolution(agencyLine) : undefined;
}

// No line QUYẾT ĐỊNH, no name of the issuer above the căn cứ: the enacting sentence stands in their place.
const { enactingLine: _, ...plainDecision } = quyetDinh;
const { enactingLine: __, ...plainResolution } = nghiQuyet;

const LOCAL = [
  'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
  'Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15 được sửa đổi, bổ sung bởi Luật số 87/2025/QH15;',
  'Căn cứ …;',
];
const CENTRAL = ['Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;', 'Căn cứ …;'];

function decision(agencyLine: string | undefined): Kind {
  const central = agencyLine === 'THỦ TƯỚNG CHÍNH PHỦ';
  const committee = agencyLine === undefined || COMMITTEE.test(agencyLine);
  return {
    ...plainDecision,
    regime: 'quy-pham',
    parts: NORMATIVE_PARTS,
    issuer: 'Ủy ban nhân dân «tên địa phương»',
    opening: [
      ...(central ? CENTRAL : LOCAL),
      central
        ? 'Theo đề nghị của Bộ trưởng Bộ …;'
        : 'Theo đề nghị của «đơn vị chủ trì soạn thảo» tại Tờ trình số … ngày … tháng … năm …;',
      `${committee ? 'Ủy ban nhân dân' : '{agency}'} ban hành Quyết định {subject}.`,
    ],
    lines: articles('Quyết định', true),
    recipients: ['Như Điều 5;', '…'],
  };
}

function resolution(agencyLine: string | undefined): Kind {
  const council = agencyLine === undefined || COUNCIL.test(agencyLine);
  return {
    ...plainResolution,
    regime: 'quy-pham',
    parts: NORMATIVE_PARTS,
    issuer: 'Hội đồng nhân dân «tên địa phương»',
    opening: council
      ? [
          ...LOCAL,
          'Xét Tờ trình số … ngày … tháng … năm … của Ủy ban nhân dân …; Báo cáo thẩm tra số … ngày … tháng … năm … của Ban … Hội đồng nhân dân; ý kiến thảo luận của đại biểu Hội đồng nhân dân tại kỳ họp;',
          'Hội đồng nhân dân ban hành Nghị quyết {subject}.',
        ]
      : [...CENTRAL, 'Theo đề nghị của …;', '{agency} ban hành Nghị quyết {subject}.'],
    lines: articles('Nghị quyết', !council),
    recipients: ['Như Điều 5;', '…'],
    // The sentence of the passing takes the place of the end mark's line.
    ...(council ? { closing: PASSED } : {}),
  };
}

const COMMITTEE = /^(?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND)(?= |$)/u;
const COUNCIL = /^(?:HỘI ĐỒNG NHÂN DÂN|HĐND)(?= |$)/u;
const PASSED = 'Nghị quyết này được Hội đồng nhân dân … khóa …, Kỳ họp thứ … thông qua ngày … tháng … năm …./.';

/** A short normative text has no chapters. */
function articles(name: string, ends: boolean): readonly string[] {
  return [
    'Điều 1. Phạm vi điều chỉnh',
    `${name} này quy định …`,
    'Điều 2. Đối tượng áp dụng',
    `${name} này áp dụng đối với …`,
    'Điều 3. «tên điều»',
    '…',
    'Điều 4. Hiệu lực thi hành',
    `${name} này có hiệu lực thi hành từ ngày … tháng … năm ….`,
    'Điều 5. Trách nhiệm thi hành',
    `Các cơ quan, tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành ${name} này${ends ? './.' : '.'}`,
  ];
}
