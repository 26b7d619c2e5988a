import { defineRule } from '../../lint/rule.ts';
import { allOf, hasForm } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { faultsOf, mend, ownNumber, placeOf } from './_number.ts';

export default defineRule({
  id: 'the-thuc/so-ky-hieu-gach',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm c', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 3.2.2', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Gạch dài trong số, ký hiệu', en: 'Dash for a hyphen in number and symbol' },
  messages: {
    vi: { sai: '“{viet}” dùng “{dau}”; cần gạch nối “-”.', thay: 'Thay bằng gạch nối “-”' },
    en: { sai: '“{viet}” has “{dau}”; a hyphen “-” is expected.', thay: 'Replace by a hyphen “-”' },
  },
  docs: {
    vi: 'Giữa các nhóm chữ viết tắt trong ký hiệu là dấu gạch nối (-). Gạch ngang dài (–) hay gạch dưới (_) trông gần giống nhưng làm tra cứu theo ký hiệu không ra.',
    en: 'A hyphen (-) stands between the abbreviations of the symbol. A dash (–) or underscore (_) looks alike but makes a search for the symbol fail.',
  },
  check(context, report) {
    const own = hasForm(context) ? ownNumber(context.doc) : undefined;
    if (own === undefined) return;
    const { flat, reading } = own;
    for (const fault of faultsOf(own, ['symbol-dash'])) {
      const dau = flat.text.slice(fault.from, fault.to);
      // The non-breaking hyphen prints the same and keeps the symbol on one line.
      if (dau === '‑') continue;
      const edits = allOf([mend(own, fault, context.parsed.text)]);
      report({
        span: placeOf(own, fault.from, fault.to),
        message: 'sai',
        values: { viet: flat.text.slice(reading.from, reading.to), dau },
        fix: { title: 'thay', edits },
      });
    }
  },
  examples: [
    {
      name: 'gạch ngang dài',
      text: planWith({ number: 'Số: 12/KH⟦–⟧SNV' }),
      message: 'cần gạch nối',
      fixed: planWith({ number: 'Số: 12/KH-SNV' }),
      whole: true,
    },
    {
      name: 'gạch ngang dài sau số của văn bản Đảng',
      text: partyPlanWith({ number: 'Số 12⟦–⟧KH/ĐU' }),
      message: '“12–KH/ĐU” dùng “–”',
      fixed: partyPlanWith({ number: 'Số 12-KH/ĐU' }),
      whole: true,
    },
    { name: 'gạch nối', text: planWith({}), whole: true },
  ],
});
