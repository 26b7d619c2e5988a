import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import type { Division } from '../../tree/nodes.ts';
import { capitalEdits, isInCapitals } from './_capitals.ts';
import { isRomanSection, labelSpan, nameOf } from './_division.ts';
import { listsOf } from './_lists.ts';

export default defineRule({
  id: 'bo-cuc/tieu-de-chua-in-hoa',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục V, dòng 6', kind: 'truc-tiep' },
    { law: 'thong-le', at: 'tiêu đề cùng cấp viết một kiểu (văn bản của Đảng)', kind: 'thong-le' },
  ],
  regimes: ['nd30', 'dang'],
  fix: 'review',
  title: { vi: 'Tiêu đề mục chưa viết in hoa', en: 'Section heading not in capitals' },
  messages: {
    vi: {
      khac: 'Tiêu đề mục “{so}” chưa viết in hoa như các mục khác; tiêu đề mục I, II, III … viết in hoa.',
      tatCa: 'Tiêu đề các mục La Mã chưa viết in hoa; Nghị định 30 viết in hoa tiêu đề mục I, II, III …',
      hoa: 'Viết in hoa tiêu đề',
      mau: 'Mục viết in hoa',
    },
    en: {
      khac: 'The heading of section “{so}” isn’t in capitals like the others; headings of sections I, II, III … are.',
      tatCa:
        'The headings of the Roman sections aren’t in capitals; Nghị định 30 puts headings I, II, III … in capitals.',
      hoa: 'Put the heading in capitals',
      mau: 'A section in capitals',
    },
  },
  labels: ['mau'],
  docs: {
    vi: 'Văn bản hành chính chia theo phần, mục, khoản, điểm: số và tiêu đề của mục (I, II, III …) cùng một dòng, chữ in hoa, đậm. Nếu các mục khác đã in hoa, mục viết thường là cảnh báo. Nếu cả văn bản, hoặc quá nửa số mục, viết thường thì chỉ báo một lần, mức thông tin. Phần trong ngoặc đơn và tên trong ngoặc kép không xét. Cách sửa viết in hoa cả tiêu đề; xem lại vì đơn vị đo, ký hiệu có thể phải giữ nguyên.',
    en: 'In administrative documents arranged by sections, the number and the heading of a section (I, II, III …) stand on one line in bold capitals. Where the other sections are in capitals, one that isn’t is a warning; a document that has most of them in small letters gets one finding, as information. Text in brackets or quotation marks is left alone. The fix capitalises the heading; look at it, since units and symbols may have to stay.',
  },
  check(context, report) {
    const sections = listsOf(context)
      .flatMap((list) => list.members)
      .filter((one) => isRomanSection(one) && isTitle(one));
    const small = sections.filter((one) => !isInCapitals(one.heading));
    const model = sections.find((one) => isInCapitals(one.heading));
    const { text } = context.parsed;
    // A document that mostly writes small letters has a style of its own, not so many slips.
    if (model === undefined || small.length * 2 > sections.length) {
      const [first] = small;
      if (first === undefined || small.length < 2 || context.doc.regime === 'dang') return;
      const edits = small.flatMap((one) => capitalEdits(one.heading, text));
      report({
        span: spanOfHeading(first),
        message: 'tatCa',
        severity: 'info',
        ...(edits.length === 0 ? {} : { fix: { title: 'hoa', edits } }),
      });
      return;
    }
    for (const one of small) {
      const edits = capitalEdits(one.heading, text);
      report({
        span: spanOfHeading(one),
        message: 'khac',
        values: { so: nameOf(one) },
        ...(edits.length === 0 ? {} : { fix: { title: 'hoa', edits } }),
        related: [{ span: spanOfHeading(model), message: 'mau' }],
      });
    }
  },
  examples: [
    {
      name: 'một mục viết thường',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. ⟦Kinh phí thực hiện⟧\n\nTheo dự toán.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'mục “II” chưa viết in hoa',
      fixed:
        'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. KINH PHÍ THỰC HIỆN\n\nTheo dự toán.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
    {
      name: 'mọi mục viết thường',
      whole: true,
      text: 'BÁO CÁO\nKết quả công tác năm 2026\n\nI. ⟦Kết quả⟧\n\nĐạt kế hoạch.\n\nII. Nhiệm vụ\n\nHoàn thành đúng hạn./.\n',
      message: 'các mục La Mã',
      fixed:
        'BÁO CÁO\nKết quả công tác năm 2026\n\nI. KẾT QUẢ\n\nĐạt kế hoạch.\n\nII. NHIỆM VỤ\n\nHoàn thành đúng hạn./.\n',
    },
    {
      name: 'kế hoạch của Đảng, một mục viết thường',
      whole: true,
      text: 'ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY SÔNG HOA\nSố 12-KH/HU\nSông Hoa, ngày 15 tháng 3 năm 2026\nKẾ HOẠCH\ntổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. ⟦Nhiệm vụ⟧\n\nTheo dự toán.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi.\n',
      fixed:
        'ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY SÔNG HOA\nSố 12-KH/HU\nSông Hoa, ngày 15 tháng 3 năm 2026\nKẾ HOẠCH\ntổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NHIỆM VỤ\n\nTheo dự toán.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi.\n',
    },
    {
      name: 'in hoa; phần trong ngoặc để thường',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. KINH PHÍ (dự kiến)\n\nTheo dự toán.\n',
    },
  ],
});

/** "II. Thời gian: quý IV" holds its content on its own line: no title. */
function isTitle(one: Division): boolean {
  return one.heading !== undefined && !/: \S/u.test(one.heading.flat.text);
}

function spanOfHeading(one: Division): { readonly start: number; readonly end: number } {
  return one.heading === undefined ? labelSpan(one) : spanOf(one.heading.flat, 0, one.heading.flat.text.length);
}
