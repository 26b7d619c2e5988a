import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Span } from '../../text/span.ts';
import type { Division, Leaf } from '../../tree/nodes.ts';
import { isRomanSection, nameOf, runInTitle } from './_division.ts';
import { listsOf } from './_lists.ts';

export default defineRule({
  id: 'bo-cuc/tieu-de-co-dau-cuoi',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục V, dòng 6', kind: 'suy-ra' }],
  fix: 'safe',
  title: { vi: 'Tiêu đề mục có dấu ở cuối', en: 'Section heading with final punctuation' },
  messages: {
    vi: {
      dau: 'Tiêu đề “{so}” kết thúc bằng dấu “{dau}”; tiêu đề không có dấu ở cuối.',
      bo: 'Bỏ dấu “{dau}” ở cuối tiêu đề',
    },
    en: {
      dau: 'The heading of “{so}” ends with “{dau}”; headings carry no final mark.',
      bo: 'Remove “{dau}” from the end of the heading',
    },
  },
  docs: {
    vi: 'Trong các mẫu của Nghị định 30, tiêu đề phần, chương, mục không có dấu ở cuối. Dấu chấm, chấm phẩy, phẩy sau tiêu đề viết in hoa là cảnh báo; dấu hai chấm hay gặp trong thực tế nên chỉ là gợi ý, mỗi văn bản báo một lần. Tiêu đề viết thường có thể là một câu trọn vẹn nên không xét.',
    en: 'In the forms of Nghị định 30 the headings of parts, chapters and sections carry no final mark. A full stop, semicolon or comma after a heading in capitals is a warning; a colon, frequent in practice, is a hint given once. Headings in small letters may be whole sentences and are left alone.',
  },
  check(context, report) {
    const { parsed, isMain } = context;
    const colons: Found[] = [];
    for (const one of listsOf(context).flatMap((list) => list.members)) {
      const found = isTitled(one) ? finalMark(one, parsed.text) : undefined;
      if (found === undefined) continue;
      if (found.mark === ':') {
        // Forms further down announce by a colon what is to be filled in.
        if (isMain) colons.push(found);
        continue;
      }
      report({
        span: found.span,
        message: 'dau',
        values: { so: found.name, dau: found.mark },
        fix: { title: 'bo', edits: [{ span: found.span, text: '' }] },
      });
    }
    // Colons after all headings are a habit of the drafter, said once.
    const [first] = colons;
    if (first === undefined) return;
    report({
      span: first.span,
      message: 'dau',
      values: { so: first.name, dau: first.mark },
      fix: { title: 'bo', edits: colons.map(({ span }) => ({ span, text: '' })), safety: 'review' },
      severity: 'hint',
    });
  },
  examples: [
    {
      name: 'dấu chấm sau tiêu đề',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH⟦.⟧\n\nĐánh giá kết quả.\n\nII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'kết thúc bằng dấu “.”',
      fixed:
        'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
    {
      name: 'dấu hai chấm sau tiêu đề',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH⟦:⟧\n\nĐánh giá kết quả.\n\nII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      fixed:
        'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
    {
      name: 'không có dấu; câu viết thường',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. Các đơn vị tự bố trí kinh phí.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
  ],
});

/** Roman and lettered sections, and Phần, Chương, Mục with their title on the next line. Not articles. */
function isTitled(one: Division): boolean {
  return isRomanSection(one) || one.style === 'upper-alpha' || (one.style === 'word' && one.type !== 'article');
}

interface Found {
  readonly name: string;
  readonly span: Span;
  readonly mark: string;
}

function finalMark(one: Division, source: string): Found | undefined {
  const leaf = one.heading ?? runInLeaf(one);
  if (leaf === undefined) return undefined;
  const { flat } = leaf;
  const own = /[.;,:]$/u.exec(flat.text);
  if (own !== null) {
    // "..." to be filled in, and "./." at the end of the document, are no final mark of a heading.
    if (/[./…][.…]$|…$/u.test(flat.text)) return undefined;
    return plain(one, spanOf(flat, own.index, own.index + 1), own[0], source);
  }
  // The tree leaves a final colon out of the heading.
  const end = spanOf(flat, 0, flat.text.length).end;
  return source[end] === ':' ? plain(one, { start: end, end: end + 1 }, ':', source) : undefined;
}

function plain(one: Division, span: Span, mark: string, source: string): Found | undefined {
  return source.slice(span.start, span.end) === mark ? { name: nameOf(one), span, mark } : undefined;
}

function runInLeaf(one: Division): Leaf | undefined {
  const first = one.children[0];
  return runInTitle(one) === undefined || first?.type !== 'paragraph' ? undefined : first.leaf;
}
