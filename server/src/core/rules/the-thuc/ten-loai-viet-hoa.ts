import { defineRule } from '../../lint/rule.ts';
import { isAllCaps } from '../../text/letters.ts';
import { allOf, hasForm, retype } from './_document.ts';
import { planWith } from './_example.ts';
import { headerState } from './_missing.ts';
import { typeInSmallLetters } from './_type.ts';

export default defineRule({
  id: 'the-thuc/ten-loai-viet-hoa',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 5, điểm b', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 5.2', kind: 'suy-ra' },
  ],
  fix: 'safe',
  title: { vi: 'Tên loại văn bản không viết in hoa', en: 'Type line not in capitals' },
  messages: {
    vi: { thuong: 'Tên loại văn bản viết in hoa: “{dung}”.', sua: 'Sửa thành “{dung}”' },
    en: { thuong: 'The type line is written in capitals: “{dung}”.', sua: 'Write “{dung}”' },
  },
  docs: {
    vi: 'Tên loại văn bản đặt trên một dòng riêng dưới phần đầu văn bản, viết in hoa, đậm. Trên bản chép từ trang thông tin điện tử không có phần đầu, quy tắc im lặng.',
    en: 'The type stands on a line of its own below the header, in bold capitals. In a copy from a web page, without a header, the rule is silent.',
  },
  check(context, report) {
    if (!hasForm(context) || headerState(context).standing.length < 2) return;
    const { doc, parsed } = context;
    const leaf = doc.preface.type?.leaves[0] ?? typeInSmallLetters(context);
    if (leaf === undefined || isAllCaps(leaf.flat.text)) return;
    const { flat } = leaf;
    const dung = flat.text.toUpperCase();
    const edits = allOf([retype(flat, 0, flat.text.length, dung, parsed.text)]);
    report({ span: leaf.span, message: 'thuong', values: { dung }, fix: { title: 'sua', edits } });
  },
  examples: [
    {
      name: 'viết thường',
      text: planWith({ type: '⟦Kế hoạch⟧' }),
      message: '“KẾ HOẠCH”',
      fixed: planWith({}),
      whole: true,
    },
    { name: 'viết in hoa', text: planWith({}), whole: true },
  ],
});
