/** The first two chapters of a document in articles, the same for a decree and for a regulation of an office. */
export function openingArticles(name: string): readonly string[] {
  return [
    'Chương I',
    'QUY ĐỊNH CHUNG',
    'Điều 1. Phạm vi điều chỉnh',
    `${name} này quy định …`,
    'Điều 2. Đối tượng áp dụng',
    `${name} này áp dụng đối với …`,
    'Chương II',
    'QUY ĐỊNH CỤ THỂ',
    'Điều 3. «tên điều»',
    '…',
  ];
}
