import type { RuleContext } from '../../lint/rule.ts';
import { defineRule } from '../../lint/rule.ts';
import { isAllCaps } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import type { Division } from '../../tree/nodes.ts';
import { isAmending } from './_amending.ts';
import { labelSpan, nameOf, runInTitle } from './_division.ts';
import { listsOf } from './_lists.ts';

export default defineRule({
  id: 'bo-cuc/muc-rong',
  since: '0.1.0',
  related: ['bo-cuc/y-don-le'],
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'mỗi mục có nội dung dưới tiêu đề', kind: 'thong-le' }],
  onSaveOnly: true,
  title: { vi: 'Mục chưa có nội dung', en: 'Empty section' },
  messages: {
    vi: {
      rong: 'Mục “{so}” chưa có nội dung dưới tiêu đề.',
      dieu: '“{so}” chưa có nội dung.',
    },
    en: {
      rong: 'Section “{so}” has nothing under its heading.',
      dieu: '“{so}” has no content.',
    },
  },
  docs: {
    vi: 'Một mục chỉ có tiêu đề thường là đoạn còn bỏ dở hoặc nội dung đã bị xóa, chuyển đi. Chỉ xét khi lưu, vì đang soạn thì mục nào cũng có lúc rỗng. Biểu mẫu, phụ lục không xét.',
    en: 'A section with nothing but its heading is usually unfinished, or its content was deleted or moved. Computed on save only, since every section is empty for a while. Forms and annexes are left alone.',
  },
  check(context, report) {
    if (!context.isMain) return;
    const amending = isAmending(context.doc);
    for (const { members, level } of listsOf(context)) {
      if (level !== 'muc') {
        for (const one of amending ? [] : emptyAmongFull(members)) {
          report({ span: lineOf(one), message: 'rong', values: { so: nameOf(one) } });
        }
        continue;
      }
      const articles = members[0]?.type === 'article' && !amending ? emptyAmongFull(members) : [];
      for (const one of articles) report({ span: lineOf(one), message: 'dieu', values: { so: nameOf(one) } });
      for (const one of members) {
        if (one.type === 'article') {
          if (!amending && one.heading === undefined && one.children.length === 0) {
            report({ span: labelSpan(one), message: 'dieu', values: { so: nameOf(one) } });
          }
        } else if (isEmpty(one) && isLast(one, context)) {
          report({ span: lineOf(one), message: 'rong', values: { so: nameOf(one) } });
        }
      }
    }
  },
  examples: [
    {
      name: 'mục chỉ có tiêu đề',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\n⟦II. KINH PHÍ⟧\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'Mục “II” chưa có nội dung',
    },
    {
      name: 'khoản chỉ có tiêu đề',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\nĐánh giá kết quả.\n\n⟦2. Yêu cầu⟧\n\nII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'Mục “2” chưa có nội dung',
    },
    {
      name: 'mục có nội dung, mục viết một dòng',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. Thời gian: quý IV năm 2026\n\nIII. TỔ CHỨC THỰC HIỆN\n\n| Việc | Đơn vị |\n| --- | --- |\n| Báo cáo | Văn phòng |\n',
    },
    {
      name: 'một điều chỉ có tên giữa các điều có nội dung',
      whole: true,
      text: 'QUY CHẾ\nLàm việc của Tổ giúp việc\n\nĐiều 1. Phạm vi\n\nQuy chế này quy định việc họp.\n\nĐiều 2. Đối tượng\n\nThành viên Tổ.\n\n⟦Điều 3. Nguyên tắc⟧\n\nĐiều 4. Hiệu lực\n\nQuy chế có hiệu lực từ ngày ký.\n',
      message: 'chưa có nội dung',
    },
    {
      name: 'hai điều, một điều chỉ có tên; hai ý chỉ có tên',
      whole: true,
      text: 'QUY CHẾ\nLàm việc của Tổ giúp việc\n\nĐiều 1. Phạm vi\n\n1. Họp\n\nMỗi quý một lần.\n\n2. Báo cáo\n\n3. Nộp lưu\n\nĐiều 2. Đối tượng\n',
    },
    {
      name: 'ý có số hay dấu hai chấm là cả nội dung',
      text: '1. Thời gian\n\nTrong quý IV.\n\n2. Địa điểm: phòng họp số 2\n\n3. Thành phần\n\nCác phòng.',
    },
    {
      name: 'văn bản sửa đổi',
      also: ['the-thuc/thieu-mo-dau'],
      whole: true,
      text: 'QUYẾT ĐỊNH\nSửa đổi, bổ sung một số điều của Quy chế làm việc\n\nĐiều 1. Phạm vi\n\nMột.\n\nĐiều 2. Đối tượng\n\nHai.\n\nĐiều 3. Nguyên tắc\n\nĐiều 4. Hiệu lực\n\nBốn.\n',
    },
  ],
});

/** Titles ("2. Yêu cầu") with nothing below, where every other item of the list is a title with its text below it. */
function emptyAmongFull(members: readonly Division[]): readonly Division[] {
  const empty = members.filter((one) => one.children.length === 0);
  const full = members.length - empty.length;
  if (empty.length !== 1 || full === 0 || (members[0]?.type === 'article' && full < 2)) return [];
  const titled = members.every((one) => one.heading !== undefined && !/[:;.…]|\d/u.test(one.heading.flat.text));
  return titled ? empty : [];
}

/** Label and title; the division itself ends there. */
function lineOf(one: Division): Span {
  return { start: labelSpan(one).start, end: one.span.end };
}

/** After a title that ends like a sentence the tree gives what follows to the parent: then the section isn't empty. */
function isLast(one: Division, { parsed, doc }: RuleContext): boolean {
  if (one.heading !== undefined || one.children.length === 0) return true;
  const after = parsed.text.slice(one.span.end, doc.conclusions.span?.start ?? doc.span.end).trimStart();
  return after === '' || /^(?:\*\*|#+ |__)?(?:[IVX]{1,6}|[A-ZĐ]) ?[./)-] |^(?:Phần|Chương|Mục) /u.test(after);
}

/** A title in capitals and nothing else; a title in small letters may hold the content ("II. Thời gian: quý IV"). */
function isEmpty(one: Division): boolean {
  if (one.heading === undefined) {
    return one.children.length === 0 || (one.children.length === 1 && runInTitle(one) !== undefined);
  }
  return one.children.length === 0 && isAllCaps(one.heading.flat.text);
}
