import { defineRule } from '../../lint/rule.ts';
import { allOf, hasForm } from './_document.ts';
import { partyPlanWith, planWith } from './_example.ts';
import { faultsOf, mend, ownNumber, placeOf } from './_number.ts';

export default defineRule({
  id: 'the-thuc/so-ky-hieu-khoang-trang',
  since: '0.1.0',
  severity: 'warning',
  basis: [
    { law: 'nd30-2020', at: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm c', kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 3.2.2', kind: 'truc-tiep' },
  ],
  fix: 'safe',
  title: { vi: 'Dấu cách trong số, ký hiệu', en: 'Blank inside number and symbol' },
  messages: {
    vi: {
      thua: 'Trong “{viet}” có dấu cách; số và ký hiệu viết liền: “{dung}”.',
      truocgach: 'Giữa số và “{dau}” có dấu cách; số và ký hiệu viết liền: “{dung}”.',
      bo: 'Bỏ dấu cách',
    },
    en: {
      thua: 'There is a blank in “{viet}”; number and symbol are written together: “{dung}”.',
      truocgach: 'There is a blank between the number and “{dau}”; they are written together: “{dung}”.',
      bo: 'Remove the blank',
    },
  },
  docs: {
    vi: 'Giữa số và ký hiệu có dấu gạch chéo, giữa các nhóm chữ viết tắt có gạch nối, tất cả viết liền không cách chữ. Dấu cách trước gạch chéo thường do số được đóng dấu hay điền tay vào chỗ trống sau khi in nên chỉ được báo ở mức thông tin; dấu cách ở chỗ khác làm tra cứu theo ký hiệu không ra.',
    en: 'A slash stands between number and symbol, a hyphen between the abbreviations, without blanks. A blank before the slash mostly comes from a number stamped or filled in after printing, so it is an information only; elsewhere it makes a search for the symbol fail.',
  },
  check(context, report) {
    const own = hasForm(context) ? ownNumber(context.doc) : undefined;
    if (own === undefined) return;
    const { reading, flat } = own;
    const source = context.parsed.text;
    const faults = faultsOf(own, ['symbol-space']);
    const first = faults[0];
    if (first === undefined) return;
    const edits = allOf(faults.map((fault) => mend(own, fault, source)));
    const onlyAfterNumber = faults.length === 1 && reading.number !== undefined && first.from === reading.number.to;
    const symbolFrom = reading.symbol?.from ?? reading.from;
    const from = first.from < symbolFrom ? reading.from : symbolFrom;
    report({
      span: placeOf(own, from, reading.to),
      message: onlyAfterNumber ? 'truocgach' : 'thua',
      values: {
        viet: flat.text.slice(from, reading.to),
        dau: reading.separator ?? '/',
        dung: flat.text.slice(from, reading.to).replaceAll(' ', ''),
      },
      ...(onlyAfterNumber ? { severity: 'info' as const } : {}),
      fix: { title: 'bo', edits },
    });
  },
  examples: [
    {
      name: 'dấu cách quanh gạch nối',
      text: planWith({ number: 'Số: 12/⟦KH - SNV⟧' }),
      message: 'viết liền: “KH-SNV”',
      fixed: planWith({ number: 'Số: 12/KH-SNV' }),
      whole: true,
    },
    {
      name: 'dấu cách sau gạch chéo',
      text: planWith({ number: 'Số: ⟦12/ KH-SNV⟧' }),
      message: 'Trong “12/ KH-SNV” có dấu cách',
      fixed: planWith({ number: 'Số: 12/KH-SNV' }),
      whole: true,
    },
    {
      name: 'dấu cách trước gạch chéo khi số đóng dấu',
      text: planWith({ number: 'Số: ⟦1050 /KH-SNV⟧' }),
      message: '“1050/KH-SNV”',
      fixed: planWith({ number: 'Số: 1050/KH-SNV' }),
      whole: true,
    },
    { name: 'số để trống', text: planWith({ number: 'Số:      /KH-SNV' }), whole: true },
    { name: 'văn bản của Đảng, số để trống', text: partyPlanWith({ number: 'Số      -KH/ĐU' }), whole: true },
  ],
});
