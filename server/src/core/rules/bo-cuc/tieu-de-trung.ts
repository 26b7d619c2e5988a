import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import type { Division } from '../../tree/nodes.ts';
import { isAmending } from './_amending.ts';
import { labelSpan, nameOf, runInTitle } from './_division.ts';
import { listsOf } from './_lists.ts';

export default defineRule({
  id: 'bo-cuc/tieu-de-trung',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'mỗi mục một tiêu đề riêng', kind: 'thong-le' }],
  title: { vi: 'Hai mục cùng cấp trùng tiêu đề', en: 'Two sections with the same heading' },
  messages: {
    vi: {
      trung: 'Tiêu đề này trùng với mục “{so}”; mỗi mục có một tiêu đề riêng.',
      truoc: 'Tiêu đề đứng trước',
    },
    en: {
      trung: 'This heading repeats that of “{so}”; each section has a heading of its own.',
      truoc: 'The heading before',
    },
  },
  labels: ['truoc'],
  docs: {
    vi: 'Hai mục cùng cấp trong một mục cha có cùng tiêu đề thường do chép đoạn mà quên sửa. Không xét hoa thường; với các ý đánh số thì chỉ là gợi ý. Tiêu đề giống nhau ở hai chương khác nhau (“Hồ sơ, thủ tục”) là bình thường, không bị báo.',
    en: 'Two sections of one level under the same parent with one heading are usually the result of copying. Case is ignored; among numbered items it is a hint. Equal headings in different chapters (“Hồ sơ, thủ tục”) are normal and not reported.',
  },
  check(context, report) {
    if (isAmending(context.doc)) return;
    for (const { members, level } of listsOf(context)) {
      if (members.length < 2) continue;
      const seen = new Map<string, Division>();
      for (const one of members) {
        if (
          (one.type === 'article' && !context.doc.body.includes(one)) ||
          (level === 'y' && one.style !== 'decimal' && one.style !== 'decimal-multi')
        )
          continue;
        const title = one.heading?.flat.text ?? runInTitle(one);
        const key = title === undefined ? '' : trimmed(title.toLowerCase());
        // Short headings of forms ("Họ và tên") and headings with nothing under them hold their content themselves.
        if (key.length < 6 || (level === 'y' && one.children.length === 0)) continue;
        const before = seen.get(key);
        if (before === undefined) {
          seen.set(key, one);
          continue;
        }
        report({
          span: titleSpan(one),
          message: 'trung',
          values: { so: nameOf(before) },
          ...(level === 'y' ? { severity: 'hint' } : {}),
          related: [{ span: titleSpan(before), message: 'truoc' }],
        });
      }
    }
  },
  examples: [
    {
      name: 'hai mục trùng tiêu đề',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG THỰC HIỆN\n\nBáo cáo.\n\nIII. ⟦NỘI DUNG THỰC HIỆN⟧\n\nVăn phòng theo dõi./.\n',
      message: 'trùng với mục “II”',
    },
    {
      name: 'trùng ở hai mục khác nhau',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. CẤP TỈNH\n\n1. Nội dung\n\nBáo cáo.\n\n2. Thời gian\n\nQuý IV.\n\nII. CẤP XÃ\n\n1. Nội dung\n\nBáo cáo.\n\n2. Thời gian\n\nQuý III.\n',
    },
    {
      name: 'hai ý đánh số trùng tiêu đề (gợi ý)',
      text: '1. Rà soát hồ sơ\n\nVăn phòng rà soát.\n\n2. ⟦Rà soát hồ sơ⟧\n\nCác phòng rà soát.',
      message: 'trùng với mục “1”',
    },
    {
      name: 'ý nhiều cấp trùng tiêu đề, dấu ở cuối không kể',
      text: '1. Công việc\n\n1.1. Rà soát hồ sơ:\n\nVăn phòng rà soát.\n\n1.2. ⟦Rà soát hồ sơ⟧\n\nCác phòng rà soát.',
      message: 'trùng với mục “1.1”',
    },
    {
      name: 'điểm, tiêu đề ngắn',
      text: '1. Tổng\n\nGhi bằng số.\n\n2. Tổng\n\nGhi bằng chữ.\n\n3. Hồ sơ:\n\na) Rà soát hồ sơ\n\nMột.\n\nb) Rà soát hồ sơ\n\nHai.',
    },
  ],
});

/** Without the blanks and marks at its end. */
function trimmed(title: string): string {
  let end = title.length;
  while (end > 0 && ' .:;,'.includes(title[end - 1] ?? '')) end -= 1;
  return title.slice(0, end);
}

function titleSpan(one: Division): Span {
  const first = one.children[0];
  const leaf = one.heading ?? (first?.type === 'paragraph' ? first.leaf : undefined);
  return leaf === undefined ? labelSpan(one) : spanOf(leaf.flat, 0, leaf.flat.text.length);
}
