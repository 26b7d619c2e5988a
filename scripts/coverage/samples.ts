import { planWith } from '../../server/src/core/rules/the-thuc/_example.ts';

/** Parts of the small circular that the breaches change; an empty list leaves the part out. */
export interface CircularParts {
  readonly number?: string;
  readonly placeDate?: string;
  readonly type?: string;
  readonly subject?: string;
  readonly grounds?: readonly string[];
  readonly enacting?: readonly string[];
  readonly body?: readonly string[];
  readonly effect?: readonly string[];
  readonly signature?: readonly string[];
  readonly annex?: readonly string[];
}

export const GROUNDS: readonly string[] = [
  'Căn cứ Luật Lưu trữ số 33/2024/QH15;',
  'Theo đề nghị của Vụ trưởng Vụ Pháp chế;',
];

/** A faultless circular of two chapters; the ministry is a real one, the sentences are ours. */
export function circularWith(parts: CircularParts): string {
  const text = planWith({
    agency: 'BỘ NỘI VỤ',
    number: parts.number ?? 'Số: 12/2026/TT-BNV',
    placeDate: parts.placeDate ?? 'Hà Nội, ngày 15 tháng 3 năm 2026',
    type: parts.type ?? 'THÔNG TƯ',
    subject: parts.subject ?? 'Quy định việc rà soát hồ sơ lưu trữ',
    opening: [
      ...(parts.grounds ?? GROUNDS),
      ...(parts.enacting ?? ['Bộ trưởng Bộ Nội vụ ban hành Thông tư quy định việc rà soát hồ sơ lưu trữ.']),
    ],
    body: [
      ...(parts.body ?? [
        'Chương I',
        'QUY ĐỊNH CHUNG',
        'Điều 1. Phạm vi điều chỉnh',
        'Thông tư này quy định việc rà soát hồ sơ lưu trữ.',
        'Điều 2. Nguyên tắc rà soát',
        '1. Hồ sơ được rà soát đầy đủ.',
        '2. Kết quả được lập thành danh mục.',
        'Chương II',
        'ĐIỀU KHOẢN THI HÀNH',
      ]),
      ...(parts.effect ?? [
        'Điều 3. Hiệu lực thi hành',
        'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026./.',
      ]),
    ],
    recipients: ['Nơi nhận:', '- Các bộ, cơ quan ngang bộ;', '- Lưu: VT, PC.'],
    signature: parts.signature ?? ['BỘ TRƯỞNG', 'Nguyễn Văn An'],
  });
  return [text.replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA\n', ''), ...(parts.annex ?? [])].join('\n');
}

/** A faultless decree of the same contents. */
export function decreeWith(parts: CircularParts): string {
  const text = circularWith({
    type: 'NGHỊ ĐỊNH',
    number: 'Số: 12/2026/NĐ-CP',
    grounds: ['Căn cứ Luật Lưu trữ số 33/2024/QH15;', 'Theo đề nghị của Bộ trưởng Bộ Nội vụ;'],
    enacting: ['Chính phủ ban hành Nghị định quy định việc rà soát hồ sơ lưu trữ.'],
    signature: ['TM. CHÍNH PHỦ', 'THỦ TƯỚNG', 'Nguyễn Văn An'],
    ...parts,
  });
  return text.replace('BỘ NỘI VỤ\n', 'CHÍNH PHỦ\n').replaceAll('Thông tư này', 'Nghị định này');
}

/** The Điều before the one on effect, in a circular without chapters. */
export function articles(...body: readonly string[]): string {
  const count = body.filter((line) => /^Điều \d/u.test(line)).length;
  return circularWith({
    body,
    effect: [
      `Điều ${count + 1}. Hiệu lực thi hành`,
      'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026./.',
    ],
  });
}

/** A circular that amends another one by the commands given. */
export function amending(...commands: readonly string[]): string {
  return circularWith({
    subject: 'Sửa đổi, bổ sung một số điều của Thông tư số 10/2025/TT-BNV',
    enacting: ['Bộ trưởng Bộ Nội vụ ban hành Thông tư sửa đổi, bổ sung một số điều của Thông tư số 10/2025/TT-BNV.'],
    body: ['Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 10/2025/TT-BNV', ...commands],
    effect: ['Điều 2. Hiệu lực thi hành', 'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026./.'],
  });
}
