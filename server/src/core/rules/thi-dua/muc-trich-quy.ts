import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';
import { dateOf, hasForm } from '../the-thuc/_document.ts';

/** The circular is in force from 01/01/2026. */
const IN_FORCE = '2026';
const SHARE =
  /trích (?:không quá |tối đa |ít nhất )?(\d{1,3}) ?%(?: trong| từ| của)?(?: tổng)? quỹ thi đua,? khen thưởng/giu;
/** What the share is for, in the same sentence. */
const FOR = /tuyên truyền|phát động|sơ kết|tổng kết|kiểm tra|nhân rộng/iu;

export default defineRule({
  id: 'thi-dua/muc-trich-quy',
  related: ['thi-dua/thieu-noi-dung-dieu-17'],
  severity: 'info',
  basis: [{ law: 'tt143-2025', at: 'Điều 2, khoản 3', kind: 'truc-tiep' }],
  title: { vi: 'Mức trích quỹ thi đua, khen thưởng khác 20%', en: 'Share of the emulation fund other than 20%' },
  messages: {
    vi: {
      khac: 'Trích “{muc}%” quỹ thi đua, khen thưởng; Thông tư số 143/2025/TT-BTC quy định 20% cho tuyên truyền, phát động, sơ kết, tổng kết, kiểm tra.',
    },
    en: {
      khac: '“{muc}%” of the emulation fund; Thông tư số 143/2025/TT-BTC sets 20% for publicity, launching, reviews and inspection.',
    },
  },
  docs: {
    vi: 'Thông tư số 143/2025/TT-BTC (từ 01/01/2026): trích 20% trong tổng quỹ thi đua, khen thưởng của từng cấp để chi tuyên truyền, phát động, sơ kết, tổng kết, kiểm tra. Luật không đòi kế hoạch nêu kinh phí; quy tắc chỉ so con số khi văn bản có ghi. Chỉ là thông tin.',
    en: 'Thông tư số 143/2025/TT-BTC (from 01/01/2026): 20% of each level’s emulation fund go to publicity, launching, reviews and inspection. A plan need not speak of money; the figure is compared where it does. Information only.',
  },
  check(context, report) {
    if (!hasForm(context) || (dateOf(context.doc) ?? '') < IN_FORCE) return;
    for (const { leaf, from, to, match } of matchesIn(context.view.proseText, SHARE)) {
      const share = match[1] ?? '';
      const sentence = leaf.flat.text.slice(to, to + 300).split('.')[0] ?? '';
      if (Number(share) === 20 || leaf.role === 'quoted' || !FOR.test(sentence)) continue;
      const at = from + match[0].search(/\d/u);
      report({
        span: spanOf(leaf.flat, at, leaf.flat.text.indexOf('%', at) + 1),
        message: 'khac',
        values: { muc: share },
      });
    }
  },
  examples: [
    {
      name: 'mức khác',
      text: 'Trích ⟦30%⟧ quỹ thi đua, khen thưởng của Sở để tuyên truyền, sơ kết, tổng kết phong trào.',
      message: 'quy định 20%',
    },
    { name: 'đúng mức', text: 'Trích 20% trong tổng quỹ thi đua, khen thưởng để tuyên truyền, kiểm tra.' },
    { name: 'chi việc khác', text: 'Trích 50% quỹ thi đua, khen thưởng để tặng thưởng đột xuất.' },
  ],
});
