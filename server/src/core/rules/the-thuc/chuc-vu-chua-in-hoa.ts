import { defineRule } from '../../lint/rule.ts';
import { spanOfAll } from '../../text/flat.ts';
import { isAllCaps } from '../../text/letters.ts';
import { allOf, hasForm, isState, retype } from './_document.ts';
import { planWith } from './_example.ts';
import { officeLines } from './_signature.ts';

export default defineRule({
  id: 'the-thuc/chuc-vu-chua-in-hoa',
  severity: 'warning',
  basis: [{ law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 7, điểm đ', kind: 'truc-tiep' }],
  fix: 'safe',
  title: { vi: 'Chức vụ ở phần ký chưa in hoa', en: 'Office of the signer not in capitals' },
  messages: {
    vi: { thuong: '“{viet}” ở phần ký chưa in hoa; quyền hạn, chức vụ của người ký viết in hoa.', sua: 'Viết in hoa' },
    en: { thuong: '“{viet}” above the signature isn’t in capitals; capacity and office are.', sua: 'Put in capitals' },
  },
  docs: {
    vi: 'Các chữ “TM.”, “KT.”, “TL.”, “TUQ.”, “Q.” và chức vụ của người ký viết in hoa, đậm; chỉ họ tên người ký viết chữ thường.',
    en: 'The capacity (“TM.”, “KT.”, “TL.”, “TUQ.”, “Q.”) and the office of the signer are written in bold capitals; only the name is in small letters.',
  },
  regimes: ['nd30'],
  check(context, report) {
    const { doc, parsed } = context;
    if (!hasForm(context) || !isState(doc)) return;
    for (const { flat } of doc.conclusions.signatures.flatMap(officeLines)) {
      if (isAllCaps(flat.text)) continue;
      const edits = allOf([retype(flat, 0, flat.text.length, flat.text.toUpperCase(), parsed.text)]);
      report({
        span: spanOfAll(flat),
        message: 'thuong',
        values: { viet: flat.text },
        fix: { title: 'sua', edits },
      });
    }
  },
  examples: [
    {
      name: 'giám đốc ký',
      text: planWith({ signature: ['⟦Giám đốc⟧', 'Lê Minh Khuê'] }),
      message: '“Giám đốc” ở phần ký chưa in hoa',
      fixed: planWith({}),
      whole: true,
    },
    {
      name: 'phó giám đốc ký thay',
      text: planWith({ signature: ['⟦KT. Giám đốc⟧', '⟦Phó Giám đốc⟧', 'Lê Minh Khuê'] }),
      fixed: planWith({ signature: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lê Minh Khuê'] }),
      whole: true,
    },
    { name: 'in hoa', text: planWith({}), whole: true },
    {
      name: 'người nhận là giám đốc',
      text: planWith({ recipients: ['Nơi nhận:', '- Giám đốc Sở;', '- Chánh Văn phòng;', '- Lưu: VT, VP.'] }),
      whole: true,
    },
  ],
});
