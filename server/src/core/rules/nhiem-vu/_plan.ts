import type { RuleContext } from '../../lint/rule.ts';
import { hasForm } from '../the-thuc/_document.ts';

/** Documents that give tasks: what stands in a report or a proposal is told, not ordered. */
export function givesTasks(context: RuleContext): boolean {
  return hasForm(context) && GIVING.has(context.doc.kind);
}

const GIVING: ReadonlySet<string> = new Set([
  'ke-hoach',
  'phat-dong',
  'chi-thi',
  'chuong-trinh',
  'phuong-an',
  'cong-dien',
]);

/** Words that tell a time or a rhythm; with one of them nearby nobody has to guess. */
export const WHEN =
  /ngày|tháng|quý|tuần|năm|hằng|hàng|mỗi|từng|\p{Nd} lần|một lần|nhiệm kỳ|đột xuất|theo quy định|theo yêu cầu|theo đề nghị|theo hướng dẫn|kịp thời|thường xuyên|sau khi|kết thúc|trước khi|giờ|đúng hạn|thời hạn|thời gian/iu;
