import { type PlanParts, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';

/** The contents of a movement that the breaches take out or change, a line or several each; an empty list leaves one out. */
export interface MovementParts extends PlanParts {
  readonly goal?: readonly string[];
  readonly scope?: readonly string[];
  readonly participants?: readonly string[];
  readonly time?: readonly string[];
  readonly contents?: readonly string[];
  readonly criteria?: readonly string[];
  readonly measures?: readonly string[];
  readonly models?: readonly string[];
  readonly inspection?: readonly string[];
  readonly reviews?: readonly string[];
  readonly rewards?: readonly string[];
  readonly carryingOut?: readonly string[];
}

export const MOVEMENT = 'Phát động phong trào thi đua “Hồ sơ gọn, tra cứu nhanh” năm 2026';

/** A faultless plan that launches a movement; each content of Điều 17 is told in one place only, so that it can be taken out. */
export function movementWith(parts: MovementParts): string {
  const sections: readonly (readonly string[])[] = [
    parts.goal ?? ['MỤC ĐÍCH, YÊU CẦU', 'Tạo khí thế sôi nổi ngay từ đầu năm, nâng cao chất lượng lập hồ sơ của Sở.'],
    [
      'NHỮNG ĐIỀU CHUNG',
      ...(parts.scope ?? ['Phạm vi: 12 phòng chuyên môn của Sở.']),
      ...(parts.participants ?? ['Đối tượng: mọi người đang làm việc tại Sở.']),
      ...(parts.time ?? ['Thời gian: từ ngày 20/3/2026 đến ngày 15/12/2026.']),
    ],
    [
      parts.contents?.[0] ?? 'NỘI DUNG THI ĐUA',
      ...(parts.contents?.slice(1) ?? [
        'Thi đua lập hồ sơ gọn, đủ thành phần; sắp xếp kho lưu trữ ngăn nắp, tra cứu được ngay khi có người hỏi.',
      ]),
      ...(parts.criteria ?? ['Tiêu chí: ít nhất 95% hồ sơ đủ thành phần, được đánh số tờ và có mục lục.']),
    ],
    [
      parts.measures?.[0] ?? 'BIỆN PHÁP',
      ...(parts.models ?? ['Tuyên truyền, giới thiệu cách làm hay trên trang thông tin điện tử của Sở.']),
      ...(parts.inspection ?? ['Kiểm tra việc lập hồ sơ của từng phòng mỗi quý một lần.']),
    ],
    [
      'NHÌN LẠI PHONG TRÀO',
      ...(parts.reviews ?? ['Sơ kết vào tháng 7, tổng kết vào tháng 12.']),
      ...(parts.rewards ?? ['Giám đốc Sở khen thưởng ba phòng dẫn đầu.']),
    ],
    parts.carryingOut ?? ['TỔ CHỨC THỰC HIỆN', 'Văn phòng Sở lo việc chung, gửi kết quả trước ngày 15/12/2026./.'],
  ];
  return planWith({
    subject: MOVEMENT,
    ...parts,
    body: sections.flatMap(([heading = '', ...lines], at) => [`${ROMAN[at]}. ${heading}`, ...lines]),
  });
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
