import { defineRule } from '../../lint/rule.ts';
import { spanOf } from '../../text/flat.ts';
import { hasForm, isParty } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { partyGuidance } from './_party.ts';

export default defineRule({
  id: 'the-thuc/dia-danh-mot-am-tiet',
  severity: 'info',
  basis: [{ law: 'hd05-2026', at: 'Phần II, mục I, điểm 4.1.1c', kind: 'truc-tiep' }],
  title: { vi: 'Địa danh một âm tiết không ghi cấp', en: 'Place name of one syllable without its level' },
  messages: {
    vi: {
      thieu: 'Địa danh “{ten}” chỉ có một âm tiết; ghi thêm cấp hành chính (“Thành phố {ten}”, “Phường {ten}” …).',
    },
    en: {
      thieu:
        'The place “{ten}” has one syllable; its level is written before it (“Thành phố {ten}”, “Phường {ten}” …).',
    },
  },
  docs: {
    vi: 'Văn bản của Đảng ghi thêm cấp hành chính trước địa danh là tên một âm tiết, tên người, hoặc trùng với tên tỉnh: “Thành phố Huế”, “Phường Ngô Quyền”, “Phường Phú Thọ”; có thể viết tắt “TP”. Quy tắc chỉ xét tên một âm tiết; tên người và tên trùng phải người xét. Chỉ xét văn bản theo Hướng dẫn 05-HD/VPTW.',
    en: 'Party documents write the level before a place name of one syllable, a person’s name, or a name shared with the province: “Thành phố Huế”, “Phường Ngô Quyền”, “Phường Phú Thọ”; “TP” may stand for it. Judged are only names of one syllable, under Hướng dẫn 05-HD/VPTW.',
  },
  regimes: ['dang'],
  check(context, report) {
    const { doc } = context;
    if (!hasForm(context) || !isParty(doc) || partyGuidance(context) !== 'hd05') return;
    const at = doc.preface.placeDate;
    const leaf = at?.leaves[0];
    const ten = at?.place;
    if (leaf === undefined || ten === undefined || !ONE.test(ten) || !leaf.flat.text.startsWith(ten)) return;
    report({ span: spanOf(leaf.flat, 0, ten.length), message: 'thieu', values: { ten } });
  },
  examples: [
    {
      name: 'một âm tiết',
      text: partyPlanWith({ placeDate: '⟦Huế⟧, ngày 15 tháng 6 năm 2026' }),
      message: '“Thành phố Huế”',
      whole: true,
    },
    { name: 'đã ghi cấp', text: partyPlanWith({ placeDate: 'TP Huế, ngày 15 tháng 6 năm 2026' }), whole: true },
    { name: 'hai âm tiết', text: partyPlanWith({}), whole: true },
    {
      name: 'trước Hướng dẫn 05',
      text: partyPlanWith({ placeDate: 'Huế, ngày 15 tháng 3 năm 2026' }),
      whole: true,
    },
    {
      name: 'văn bản nhà nước',
      text: planWith({ placeDate: 'Huế, ngày 15 tháng 3 năm 2026' }).replace('TỈNH SÔNG HOA', 'THÀNH PHỐ HUẾ'),
      whole: true,
    },
  ],
});

/** One word of small letters after a capital; "TPHCM" and "…" are none. */
const ONE = /^\p{Lu}\p{Ll}{1,6}$/u;
