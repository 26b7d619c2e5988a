import { planWith } from '../the-thuc/_example.ts';

/** A whole plan whose section on carrying out holds these lines. */
export function carrying(lines: readonly string[], recipients?: readonly string[]): string {
  return planWith({
    body: [
      'I. MỤC ĐÍCH, YÊU CẦU',
      'Hồ sơ được rà soát đầy đủ, đúng thành phần.',
      'II. NỘI DUNG',
      'Rà soát toàn bộ hồ sơ đã giải quyết xong.',
      'III. TỔ CHỨC THỰC HIỆN',
      ...lines,
    ],
    ...(recipients === undefined ? {} : { recipients }),
  });
}
