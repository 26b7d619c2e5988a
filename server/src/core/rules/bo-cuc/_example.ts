import { planWith } from '../the-thuc/_example.ts';

/** A whole internal regulation with this body. */
export function regulationOf(...body: readonly string[]): string {
  return planWith({
    number: 'Số: 12/QC-SNV',
    type: 'QUY CHẾ',
    subject: 'Làm việc của Tổ rà soát hồ sơ',
    opening: ['Quy chế này quy định cách làm việc của Tổ rà soát hồ sơ.'],
    body,
  });
}
