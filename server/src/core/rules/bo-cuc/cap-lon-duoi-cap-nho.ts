import { defineRule } from '../../lint/rule.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { Division, DivisionType } from '../../tree/nodes.ts';
import { hasForm } from '../the-thuc/_document.ts';
import { isAmending } from './_amending.ts';
import { labelSpan, nameOf } from './_division.ts';
import { regulationOf } from './_example.ts';

/** From the largest; each holds those after it. */
const LEVELS: readonly DivisionType[] = ['part', 'chapter', 'section', 'subsection', 'article'];

export default defineRule({
  id: 'bo-cuc/cap-lon-duoi-cap-nho',
  related: ['bo-cuc/sai-kieu-danh-so'],
  labels: ['nho'],
  severity: 'info',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm c', kind: 'suy-ra' }],
  title: { vi: 'Cấp lớn nằm dưới cấp nhỏ', en: 'A larger division below a smaller one' },
  messages: {
    vi: {
      duoi: '“{lon}” đứng sau “{nho}”, cấp nhỏ hơn mà không nằm trong cấp nào; bố cục đi từ cấp lớn đến cấp nhỏ.',
      nho: '“{nho}” không nằm trong cấp nào',
    },
    en: {
      duoi: '“{lon}” comes after “{nho}”, a smaller division that is in none; a text goes from large to small.',
      nho: '“{nho}” is in none',
    },
  },
  docs: {
    vi: 'Văn bản được bố cục theo phần, chương, mục, tiểu mục, điều, khoản, điểm, hoặc theo phần, mục, khoản, điểm, từ lớn đến nhỏ. Khi đã chia chương thì mọi điều nằm trong một chương: chương mở ra giữa chừng, sau những điều không thuộc chương nào, làm cấp lớn nằm dưới cấp nhỏ. Chỉ báo khi số của điều chạy tiếp qua chỗ ấy, vì quy chế kèm theo một quyết định đánh số điều lại từ đầu.',
    en: 'A text is arranged by parts, chapters, sections, articles, clauses and points, or by parts, sections, clauses and points, from large to small. Once it has chapters, every article is in one: a chapter that opens half-way, after articles in none, puts the larger below the smaller. Told only where the numbers of the articles run on, since a regulation attached to a decision begins its articles anew.',
  },
  regimes: ['nd30', 'quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    const { doc } = context;
    if (!hasForm(context) || isAmending(doc)) return;
    const tops = doc.body.filter(isDivision).filter((one) => one.style === 'word' && LEVELS.includes(one.type));
    let before: Division | undefined;
    let largest = LEVELS.length;
    for (const one of tops) {
      const level = LEVELS.indexOf(one.type);
      if (before !== undefined && level < largest) {
        const nho = nameOf(before);
        const related = [{ span: labelSpan(before), message: 'nho' as const, values: { nho } }];
        if (runsOn(before, one)) {
          report({ span: labelSpan(one), message: 'duoi', values: { lon: nameOf(one), nho }, related });
        }
        return;
      }
      largest = Math.min(largest, level);
      before = one;
    }
  },
  examples: [
    {
      name: 'chương mở ra sau điều',
      whole: true,
      text: regulationOf(
        'Điều 1. Phạm vi',
        'Quy chế này quy định việc rà soát.',
        '⟦Chương I⟧',
        'TỔ CHỨC THỰC HIỆN',
        'Điều 2. Trách nhiệm',
        'Văn phòng Sở tổ chức thực hiện./.',
      ),
      message: '“Chương I” đứng sau “Điều 1”, cấp nhỏ hơn',
    },
    {
      name: 'mọi điều trong chương',
      whole: true,
      text: regulationOf(
        'Chương I',
        'QUY ĐỊNH CHUNG',
        'Điều 1. Phạm vi',
        'Quy chế này quy định việc rà soát.',
        'Chương II',
        'TỔ CHỨC THỰC HIỆN',
        'Điều 2. Trách nhiệm',
        'Văn phòng Sở tổ chức thực hiện./.',
      ),
    },
    {
      name: 'quy chế kèm theo đánh số điều lại từ đầu',
      whole: true,
      text: regulationOf(
        'Điều 1. Phạm vi',
        'Ban hành Quy chế kèm theo.',
        'Điều 2. Hiệu lực',
        'Có hiệu lực từ ngày ký.',
        'Chương I',
        'TỔ CHỨC THỰC HIỆN',
        'Điều 1. Trách nhiệm',
        'Văn phòng Sở tổ chức thực hiện.',
        'Điều 2. Kinh phí',
        'Ngân sách tỉnh bảo đảm./.',
      ),
    },
  ],
});

/** The first division inside `one` of the kind of `before` has the next number. */
function runsOn(before: Division, one: Division): boolean {
  let inside: Division | undefined = one;
  while (inside !== undefined && inside.type !== before.type) inside = inside.children.find(isDivision);
  return inside !== undefined && inside.ordinal === before.ordinal + 1;
}
