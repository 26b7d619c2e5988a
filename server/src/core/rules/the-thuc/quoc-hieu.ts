import { defineRule } from '../../lint/rule.ts';
import { bare } from '../../text/letters.ts';
import { allOf, hasForm, retype } from './_document.ts';
import { planWith } from './_example.ts';

const RIGHT = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
/** Both tone placements stand in the decree itself. */
const ALSO_RIGHT = 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM';

export default defineRule({
  id: 'the-thuc/quoc-hieu',
  since: '0.1.0',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 1, điểm a', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Quốc hiệu viết sai', en: 'National title misspelt' },
  messages: {
    vi: { sai: 'Quốc hiệu viết “{viet}”; đúng là “{dung}”.', sua: 'Sửa thành “{dung}”' },
    en: { sai: 'The national title reads “{viet}”; it should be “{dung}”.', sua: 'Correct to “{dung}”' },
  },
  docs: {
    vi: 'Quốc hiệu viết in hoa, đủ chữ: “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”. “HÒA” và “HOÀ” đều đúng. Lỗi hay gặp là chữ bị đổi khi chuyển phông (“CỘNG HÕA”).',
    en: 'The national title stands in capitals and in full. Both “HÒA” and “HOÀ” are right. A usual fault is a letter changed by a font conversion (“CỘNG HÕA”).',
  },
  check(context, report) {
    if (!hasForm(context)) return;
    const leaf = context.doc.preface.nationalTitle?.leaves[0];
    if (leaf === undefined) return;
    const { text } = leaf.flat;
    if (text === RIGHT || text === ALSO_RIGHT) return;
    const dung = text.toUpperCase().includes('HOÀ') ? ALSO_RIGHT : RIGHT;
    const edits = allOf([retype(leaf.flat, 0, text.length, dung, context.parsed.text)]);
    const sure = bare(text).replaceAll(' ', '') === bare(RIGHT).replaceAll(' ', '');
    report({
      span: leaf.span,
      message: 'sai',
      values: { viet: text, dung },
      fix: { title: 'sua', edits, ...(sure ? {} : { safety: 'review' as const }) },
    });
  },
  examples: [
    {
      name: 'chữ bị đổi khi chuyển phông',
      text: planWith({ nationalTitle: '⟦CỘNG HÕA XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧' }),
      message: 'CỘNG HÕA',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'viết thường',
      text: planWith({ nationalTitle: '⟦Cộng hòa xã hội chủ nghĩa Việt Nam⟧' }),
      message: 'đúng là “CỘNG HÒA',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'thiếu dấu nặng',
      text: planWith({ nationalTitle: '⟦CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM⟧' }),
      message: 'VIÊT NAM',
      fixed: planWith({}),
      whole: true,
    },
    { name: 'dấu đặt ở chữ A', text: planWith({ nationalTitle: ALSO_RIGHT }), whole: true },
    { name: 'dấu đặt ở chữ O', text: planWith({ nationalTitle: RIGHT }), whole: true },
  ],
});
