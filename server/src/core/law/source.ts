/** The laws that a rule may rest on. `at` in a basis names the place in one of them. */
export const LAWS = {
  'nd30-2020': 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  'luat-06-2022': 'Luật Thi đua, khen thưởng số 06/2022/QH15',
  'tt143-2025': 'Thông tư số 143/2025/TT-BTC ngày 31 tháng 12 năm 2025 của Bộ trưởng Bộ Tài chính',
  'hd36-2018': 'Hướng dẫn số 36-HD/VPTW ngày 03 tháng 4 năm 2018 của Văn phòng Trung ương Đảng',
  'hd05-2026': 'Hướng dẫn số 05-HD/VPTW ngày 27 tháng 5 năm 2026 của Văn phòng Trung ương Đảng',
  'nd78-2025': 'Nghị định số 78/2025/NĐ-CP ngày 01 tháng 4 năm 2025 của Chính phủ',
  'nd187-2025': 'Nghị định số 187/2025/NĐ-CP ngày 01 tháng 7 năm 2025 của Chính phủ',
  'luat-64-2025': 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15',
  'tcvn-6909': 'TCVN 6909:2001, bộ mã ký tự tiếng Việt 16 bit',
  'thong-le': 'Thông lệ soạn thảo (không có điều khoản quy định)',
} as const;

export type LawId = keyof typeof LAWS;

/** As headings of the page by article name them. */
export const LAW_SHORT: Readonly<Record<LawId, string>> = {
  'nd30-2020': 'Nghị định 30/2020/NĐ-CP',
  'luat-06-2022': 'Luật Thi đua, khen thưởng',
  'tt143-2025': 'Thông tư 143/2025/TT-BTC',
  'hd36-2018': 'Hướng dẫn 36-HD/VPTW',
  'hd05-2026': 'Hướng dẫn 05-HD/VPTW',
  'nd78-2025': 'Nghị định 78/2025/NĐ-CP',
  'nd187-2025': 'Nghị định 187/2025/NĐ-CP',
  'luat-64-2025': 'Luật Ban hành văn bản quy phạm pháp luật',
  'tcvn-6909': 'TCVN 6909:2001',
  'thong-le': 'Thông lệ',
};

/** How directly the law says it: in so many words, by inference, or only custom. */
export type BasisKind = 'truc-tiep' | 'suy-ra' | 'thong-le';

export interface Basis {
  readonly law: LawId;
  /** Place in the law, in Vietnamese: "Phụ lục I, Phần I, Mục II, khoản 3, điểm c". */
  readonly at: string;
  readonly kind: BasisKind;
}
