import { defineRule } from '../../lint/rule.ts';
import { toRoman } from '../../text/letters.ts';
import type { Division } from '../../tree/nodes.ts';
import { labelEdit, labelSpan, numRange } from './_division.ts';
import { listsOf } from './_lists.ts';
import { looseRomans } from './_roman.ts';
import { isMalformedRoman } from './_sequence.ts';

export default defineRule({
  id: 'bo-cuc/so-la-ma-sai',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm đ', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Số La Mã của mục viết sai', en: 'Malformed Roman numeral' },
  messages: {
    vi: {
      sai: 'Số La Mã “{viet}” viết sai; ở đây là “{dung}”.',
      giong: '“{viet}” không phải số La Mã viết bằng chữ in hoa I, V, X; ở đây là “{dung}”.',
      thieuDau: 'Sau số La Mã “{viet}” thiếu dấu chấm; viết “{dung}”.',
      sua: 'Sửa thành “{dung}”',
    },
    en: {
      sai: 'The Roman numeral “{viet}” is malformed; this one is “{dung}”.',
      giong: '“{viet}” isn’t a Roman numeral in capitals I, V, X; this one is “{dung}”.',
      thieuDau: 'The point after the Roman numeral “{viet}” is missing; write “{dung}”.',
      sua: 'Change to “{dung}”',
    },
  },
  docs: {
    vi: 'Phần, chương và các mục I, II, III … đánh số bằng chữ số La Mã: I, II, III, IV, V, VI, VII, VIII, IX, X. Bị báo: “IIII”, “VIIII”, “VX”; chữ “l” thường hoặc số “1” thay cho chữ “I” (“Il. NỘI DUNG”); dấu cách giữa số (“II I.”); ký tự La Mã dựng sẵn (“Ⅱ”); thiếu dấu chấm sau số (“II NỘI DUNG”). Những dòng này mất vai trò tiêu đề trong mục lục. Số được sửa theo mục đứng trước.',
    en: 'Parts, chapters and sections I, II, III … carry Roman numerals. Reported: “IIII”, “VIIII”, “VX”; a lower-case “l” or a figure “1” for “I” (“Il. NỘI DUNG”); a blank inside (“II I.”); ready-made Roman characters (“Ⅱ”); no point after the numeral (“II NỘI DUNG”). Such lines are lost as headings. The right number follows from the section before.',
  },
  check(context, report) {
    const { parsed, doc } = context;
    for (const { members } of listsOf(context)) {
      members.forEach((one, i) => {
        if (!isMalformedRoman(one)) return;
        const dung = rightNumeral(one, members[i - 1]);
        const place = numRange(one);
        const edit = place === undefined ? undefined : labelEdit(one, parsed.text, place.from, place.to, dung);
        report({
          span: labelSpan(one),
          message: 'sai',
          values: { viet: one.num, dung },
          ...(edit === undefined
            ? {}
            : { fix: { title: 'sua', edits: [edit], safety: doc.regime === 'quy-pham' ? 'review' : 'safe' } }),
        });
      });
    }
    for (const { span, written, numeral, foreign, bare } of looseRomans(context)) {
      if (foreign) continue;
      const dung = bare ? `${numeral}.` : numeral;
      report({
        span,
        message: numeral === written ? 'thieuDau' : 'giong',
        values: { viet: written, dung },
        fix: { title: 'sua', edits: [{ span, text: dung }] },
      });
    }
  },
  examples: [
    {
      name: 'bốn chữ I',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG\n\nBáo cáo.\n\nIII. KINH PHÍ\n\nTheo dự toán.\n\n⟦IIII.⟧ TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'ở đây là “IV”',
      fixed:
        'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG\n\nBáo cáo.\n\nIII. KINH PHÍ\n\nTheo dự toán.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
    {
      name: 'chữ l thường thay chữ I',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\n⟦Il⟧. NỘI DUNG\n\nBáo cáo.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'ở đây là “II”',
      fixed:
        'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG\n\nBáo cáo.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
    {
      name: 'dấu cách giữa số',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG\n\nBáo cáo.\n\n⟦II I⟧. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'ở đây là “III”',
    },
    {
      name: 'thiếu dấu chấm sau số',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\n⟦II⟧ NỘI DUNG\n\nBáo cáo.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
      message: 'thiếu dấu chấm',
      fixed:
        'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG\n\nBáo cáo.\n\nIII. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
    {
      name: 'số La Mã đúng',
      whole: true,
      text: 'KẾ HOẠCH\nTổng kết công tác năm 2026\n\nI. MỤC ĐÍCH\n\nĐánh giá kết quả.\n\nII. NỘI DUNG\n\nBáo cáo kết quả quý I. VĂN PHÒNG tổng hợp.\n\nIII. KINH PHÍ\n\nTheo dự toán.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nVăn phòng theo dõi./.\n',
    },
  ],
});

/** The number after the section before; read off the figure itself where it opens its list. */
function rightNumeral(one: Division, before: Division | undefined): string {
  return toRoman(before === undefined ? one.ordinal : before.ordinal + 1);
}
