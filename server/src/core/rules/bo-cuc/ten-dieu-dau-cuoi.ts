import { defineRule, type RuleContext } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import { isDivision } from '../../tree/is-division.ts';
import type { Division } from '../../tree/nodes.ts';
import { CIRCULAR_BODY, circularWith, isNormativeText } from '../the-thuc/_normative.ts';
import { isAmending } from './_amending.ts';
import { nameOf } from './_division.ts';
import { listsOf } from './_lists.ts';

export default defineRule({
  id: 'bo-cuc/ten-dieu-dau-cuoi',
  severity: 'hint',
  basis: [{ law: 'thong-le', at: 'tên điều không có dấu ở cuối (7.793 trong 7.878 điều đã xem)', kind: 'thong-le' }],
  fix: 'review',
  title: { vi: 'Tên điều có dấu ở cuối', en: 'Name of an article with a final mark' },
  messages: {
    vi: { dau: 'Tên của “{so}” kết thúc bằng dấu “{dau}”; tên điều không có dấu ở cuối.', bo: 'Bỏ dấu “{dau}”' },
    en: { dau: 'The name of “{so}” ends with “{dau}”; names of articles carry no final mark.', bo: 'Remove “{dau}”' },
  },
  docs: {
    vi: 'Tên điều là một cụm từ, không phải câu: “Điều 4. Nguyên tắc”, không có dấu chấm, dấu hai chấm. Chỉ xét điều có khoản ở dưới, trong văn bản mà phần lớn các điều đã có tên không dấu; câu dẫn (“… như sau:”, “… gồm:”, “… sau đây:”), văn bản sửa đổi, bổ sung không xét.',
    en: 'The name of an article is a phrase, not a sentence: “Điều 4. Nguyên tắc”, without full stop or colon. Only articles with clauses below are looked at, in texts most of whose articles have a name without a mark; lead-ins (“… như sau:”) and amending acts are left alone.',
  },
  regimes: ['quy-pham'],
  check(context, report) {
    if (!isNormativeText(context) || isAmending(context.doc)) return;
    const articles = listsOf(context)
      .flatMap((list) => (list.level === 'muc' ? list.members : []))
      .filter((one) => one.type === 'article');
    const marked = articles.flatMap((one) => {
      const mark = finalMark(context, one);
      return mark === undefined ? [] : [{ one, ...mark }];
    });
    const told = new Set(marked.map(({ one }) => one));
    const bare = articles.filter((one) => one.heading !== undefined && !told.has(one)).length;
    if (marked.length > bare) return;
    for (const { one, span, dau } of marked) {
      report({
        span,
        message: 'dau',
        values: { so: nameOf(one), dau },
        fix: { title: 'bo', values: { dau }, edits: [{ span, text: '' }] },
      });
    }
  },
  examples: [
    {
      name: 'dấu hai chấm, dấu chấm',
      whole: true,
      text: circularWith({
        body: [
          'Điều 1. Tủ sách⟦:⟧',
          '1. Tủ sách gồm sách và báo.',
          '2. Tủ sách mở cửa hằng ngày.',
          'Điều 2. Nguyên tắc⟦.⟧',
          '1. Sách được kiểm kê.',
          '2. Sách được bổ sung.',
          'Điều 3. Kinh phí',
          'Ngân sách xã bảo đảm.',
          'Điều 4. Hiệu lực thi hành',
          'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
        ],
      }),
      message: 'kết thúc bằng dấu “:”',
      fixed: circularWith({
        body: [
          'Điều 1. Tủ sách',
          '1. Tủ sách gồm sách và báo.',
          '2. Tủ sách mở cửa hằng ngày.',
          'Điều 2. Nguyên tắc',
          '1. Sách được kiểm kê.',
          '2. Sách được bổ sung.',
          'Điều 3. Kinh phí',
          'Ngân sách xã bảo đảm.',
          'Điều 4. Hiệu lực thi hành',
          'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
        ],
      }),
    },
    {
      name: 'câu dẫn, câu trọn',
      whole: true,
      text: circularWith({
        body: [
          'Điều 1. Tủ sách gồm các loại sách sau đây:',
          '1. Sách thiếu nhi.',
          '2. Sách nông nghiệp.',
          ...CIRCULAR_BODY.slice(2),
        ],
      }),
    },
    {
      name: 'phần nhiều các điều có dấu: lệ của cả văn bản',
      whole: true,
      text: circularWith({
        body: [
          'Điều 1. Tủ sách:',
          '1. Tủ sách gồm sách và báo.',
          '2. Tủ sách mở cửa hằng ngày.',
          'Điều 2. Nguyên tắc:',
          '1. Sách được kiểm kê.',
          '2. Sách được bổ sung.',
          'Điều 3. Hiệu lực thi hành',
          'Thông tư này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
        ],
      }),
    },
  ],
});

function finalMark({ parsed }: RuleContext, one: Division): { readonly span: Span; readonly dau: string } | undefined {
  if (!one.children.some(isDivision)) return undefined;
  const { heading } = one;
  if (heading !== undefined) {
    // The tree leaves a final colon out of the heading.
    const end = spanOf(heading.flat, 0, heading.flat.text.length).end;
    if (parsed.text[end] !== ':' || LEADS_IN.test(heading.flat.text)) return undefined;
    return { span: { start: end, end: end + 1 }, dau: ':' };
  }
  const first = one.children[0];
  if (first?.type !== 'paragraph' || one.children.length < 2 || !isDivision(one.children[1] ?? first)) return undefined;
  const { flat } = first.leaf;
  const { text } = flat;
  if (!/(?<!\.)\.$/u.test(text) || text.length > LONGEST_NAME || VERB.test(text)) return undefined;
  const span = spanOf(flat, text.length - 1, text.length);
  return parsed.text.slice(span.start, span.end) === '.' ? { span, dau: '.' } : undefined;
}

const LEADS_IN = /(?:như sau|sau đây|sau|gồm|bao gồm|là|của|quy định|dưới đây)$/u;
/** A sentence of its own, not a name. */
const VERB = /[,;:]|(?<!\p{L})(?:là|được|phải|có|này|không|đã|sẽ)(?!\p{L})/u;
const LONGEST_NAME = 80;
