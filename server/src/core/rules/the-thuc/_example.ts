/** Parts of the small whole plan that the examples of this group change; an empty string leaves the line out. */
export interface PlanParts {
  readonly agency?: string;
  readonly number?: string;
  readonly nationalTitle?: string;
  readonly motto?: string;
  readonly placeDate?: string;
  readonly type?: string;
  readonly subject?: string;
  readonly opening?: readonly string[];
  readonly body?: readonly string[];
  readonly recipients?: readonly string[];
  readonly signature?: readonly string[];
}

/** A faultless plan of an invented department, a line per paragraph, with the parts given in place of its own. */
export function planWith(parts: PlanParts): string {
  const lines = [
    'ỦY BAN NHÂN DÂN TỈNH SÔNG HOA',
    parts.agency ?? 'SỞ NỘI VỤ',
    parts.number ?? 'Số: 12/KH-SNV',
    parts.nationalTitle ?? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    parts.motto ?? 'Độc lập - Tự do - Hạnh phúc',
    parts.placeDate ?? 'Sông Hoa, ngày 15 tháng 3 năm 2026',
    parts.type ?? 'KẾ HOẠCH',
    parts.subject ?? 'Rà soát hồ sơ lưu trữ năm 2026',
    ...(parts.opening ?? ['Để hồ sơ được nộp lưu đúng hạn, Sở Nội vụ xây dựng kế hoạch như sau:']),
    ...(parts.body ?? [
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Hồ sơ được rà soát đầy đủ, đúng thời hạn.',
      'II. NỘI DUNG',
      'Rà soát toàn bộ hồ sơ đã giải quyết xong.',
      'III. TỔ CHỨC THỰC HIỆN',
      'Văn phòng Sở theo dõi, đôn đốc việc thực hiện./.',
    ]),
    ...(parts.recipients ?? ['Nơi nhận:', '- Giám đốc Sở;', '- Lưu: VT, VP.']),
    ...(parts.signature ?? ['GIÁM ĐỐC', 'Lê Minh Khuê']),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** A faultless plan of an invented Party committee, with the star under its name and the five hyphens under the subject. */
export function partyPlanWith(parts: PlanParts): string {
  const subject = parts.subject ?? 'Rà soát hồ sơ lưu trữ năm 2026';
  // The subject of an official letter stands under the number; nothing stands below it.
  const letter = parts.type?.includes('CÔNG VĂN') === true;
  return planWith({
    number: 'Số 12-KH/ĐU',
    nationalTitle: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    motto: '',
    placeDate: 'Bình Minh, ngày 15 tháng 6 năm 2026',
    opening: ['Để hồ sơ được nộp lưu đúng hạn, Đảng ủy xây dựng kế hoạch như sau:'],
    body: [
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Hồ sơ được rà soát đầy đủ, đúng thời hạn.',
      'II. NỘI DUNG',
      'Rà soát toàn bộ hồ sơ đã giải quyết xong.',
      'III. TỔ CHỨC THỰC HIỆN',
      'Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện.',
    ],
    recipients: ['Nơi nhận:', '- Các chi bộ trực thuộc;', '- Lưu Văn phòng.'],
    signature: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Thị Lan'],
    ...parts,
    agency: parts.agency === '' ? '' : `${parts.agency ?? 'ĐẢNG ỦY PHƯỜNG BÌNH MINH'}\n*`,
    subject: letter || subject === '' ? subject : `${subject}\n-----`,
  }).replace('ỦY BAN NHÂN DÂN TỈNH SÔNG HOA', 'ĐẢNG BỘ TỈNH SÔNG HOA');
}

/** A faultless official letter of an invented department. */
export function letterWith(parts: PlanParts & { readonly addressee?: string }): string {
  return planWith({
    number: 'Số: 25/SNV-VP',
    type: parts.subject ?? 'V/v nộp lưu hồ sơ năm 2025',
    body: ['Sở Nội vụ đề nghị các cơ quan, đơn vị nộp lưu hồ sơ trước ngày 15 tháng 4 năm 2026./.'],
    recipients: ['Nơi nhận:', '- Như trên;', '- Lưu: VT, VP.'],
    ...parts,
    subject: parts.addressee ?? 'Kính gửi: Các sở, ban, ngành của tỉnh.',
    opening: parts.opening ?? ['Thực hiện kế hoạch công tác năm 2026, Sở Nội vụ rà soát hồ sơ lưu trữ.'],
  });
}

/** A faultless decision of an invented department. */
export function decisionWith(parts: PlanParts): string {
  return planWith({
    number: 'Số: 45/QĐ-SNV',
    type: 'QUYẾT ĐỊNH',
    subject: 'Về việc thành lập Tổ rà soát hồ sơ',
    opening: ['GIÁM ĐỐC SỞ NỘI VỤ', GROUND, 'QUYẾT ĐỊNH:'],
    body: [
      'Điều 1. Thành lập Tổ rà soát hồ sơ gồm các ông, bà có tên trong danh sách kèm theo.',
      'Điều 2. Chánh Văn phòng Sở và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
    ],
    recipients: ['Nơi nhận:', '- Như Điều 2;', '- Lưu: VT, VP.'],
    ...parts,
  });
}

/** A căn cứ that no rule on citations has a word about. */
export const GROUND = 'Căn cứ Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa.';
