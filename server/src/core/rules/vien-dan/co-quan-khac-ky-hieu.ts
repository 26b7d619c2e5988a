import { defineRule } from '../../lint/rule.ts';
import { citedAsOwn, rightIssuer, rightNumber } from '../the-thuc/_annex.ts';
import { SYMBOL_BASIS } from './_citation.ts';
import { issuerFaultOf } from './_issuer.ts';
import { meantEntries } from './_registry.ts';

export default defineRule({
  id: 'vien-dan/co-quan-khac-ky-hieu',
  related: ['vien-dan/ten-loai-khac-ky-hieu'],
  severity: 'warning',
  basis: [{ ...SYMBOL_BASIS, kind: 'suy-ra' }],
  fix: 'review',
  title: { vi: 'Cơ quan ban hành không khớp ký hiệu', en: 'Issuer against symbol' },
  messages: {
    vi: {
      khac: 'Viện dẫn ghi của “{ghi}” nhưng ký hiệu “{ma}” là của {dung}; kiểm tra lại số, ký hiệu hoặc tên cơ quan.',
      kyHieu: 'Số, ký hiệu',
      thay: 'Ghi “{ten}”',
    },
    en: {
      khac: 'The citation names “{ghi}” but the symbol “{ma}” is that of {dung}; check the number or the issuer.',
      kyHieu: 'Number and symbol',
      thay: 'Write “{ten}”',
    },
  },
  labels: ['kyHieu'],
  docs: {
    vi: 'Phần cuối ký hiệu là chữ viết tắt tên cơ quan hoặc chức danh ban hành: CP là Chính phủ, TTg là Thủ tướng Chính phủ, BNV là Bộ Nội vụ, TW là Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư. “Nghị định số …/NĐ-CP của Thủ tướng Chính phủ” vì vậy sai ở một trong hai chỗ. Người đứng đầu được coi là chính cơ quan ấy (Bộ trưởng Bộ Nội vụ là Bộ Nội vụ). Văn bản liên tịch, chữ viết tắt lạ và chữ viết tắt có thể chỉ nhiều cơ quan thì không xét.',
    en: 'A symbol ends in the abbreviation of its issuer: CP is the Government, TTg the Prime Minister, BNV the Ministry of Home Affairs, TW one of three central Party bodies. “Nghị định số …/NĐ-CP của Thủ tướng Chính phủ” is therefore wrong in one place. The head of a body counts as the body. Joint documents, unknown letters and letters that several bodies share are left alone.',
  },
  check(context, report) {
    const entries = new Map(meantEntries(context).map(({ citation, entry }) => [citation, entry]));
    // The line under an annex is compared with the header, which says more than the letters.
    const told = new Set(
      citedAsOwn(context).filter((one) => (rightNumber(context, one) ?? rightIssuer(context, one)) !== undefined),
    );
    for (const citation of context.view.citations) {
      if (told.has(citation)) continue;
      const { issuer, code } = citation.slots;
      const fault = issuerFaultOf(citation);
      if (fault === undefined || issuer === undefined || code === undefined) continue;
      const right = entries.get(citation)?.issuer ?? fault.right;
      report({
        span: issuer.span,
        message: 'khac',
        values: { ghi: issuer.text, ma: code.text, dung: fault.name },
        related: [{ span: code.span, message: 'kyHieu' }],
        ...(right === undefined
          ? {}
          : { fix: { title: 'thay', values: { ten: right }, edits: [{ span: issuer.span, text: right }] } }),
      });
    }
  },
  examples: [
    {
      name: 'chỉ thị của Đảng ghi cho Thủ tướng',
      text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của ⟦Thủ tướng Chính phủ⟧ về tiếp tục đổi mới công tác thi đua, khen thưởng.',
      message: 'là của Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư',
      fixed:
        'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.',
    },
    {
      name: 'nghị định ghi cho Thủ tướng',
      text: 'Theo Nghị định số 45/2021/NĐ-CP ngày 31/3/2021 của ⟦Thủ tướng Chính phủ⟧.',
      message: 'là của Chính phủ',
      fixed: 'Theo Nghị định số 45/2021/NĐ-CP ngày 31/3/2021 của Chính phủ.',
    },
    {
      name: 'chỉ thị của Thủ tướng ghi cho Chính phủ, cho một bộ',
      text: 'Theo Chỉ thị số 26/CT-TTg ngày 05/9/2016 của ⟦Chính phủ⟧.\n\nTheo Chỉ thị số 27/CT-TTg ngày 08/9/2016 của ⟦Bộ Nội vụ⟧.',
      message: 'là của Thủ tướng Chính phủ',
    },
    {
      name: 'thông tư ghi cho bộ khác',
      text: 'Theo Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của ⟦Bộ Tài chính⟧.',
      message: 'là của Bộ Nội vụ',
    },
    {
      name: 'quyết định của UBND ghi cho sở, kế hoạch của sở ghi cho UBND',
      text: 'Theo Quyết định số 1248/QĐ-UBND ngày 05/02/2026 của ⟦Sở Giáo dục và Đào tạo⟧.\n\nTheo Kế hoạch số 52/KH-SNV ngày 05/02/2026 của ⟦Ủy ban nhân dân tỉnh Sông Hoa⟧.',
      message: 'là của Ủy ban nhân dân',
    },
    {
      name: 'người đứng đầu',
      text: 'Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ trưởng Bộ Nội vụ; Quyết định số 1248/QĐ-UBND ngày 05/02/2026 của Chủ tịch Ủy ban nhân dân tỉnh Sông Hoa.',
    },
    {
      name: 'TW là của cả ba cơ quan',
      text: 'Chỉ thị số 22-CT/TW ngày 23/01/2018 của Ban Bí thư; Kết luận số 21-KL/TW ngày 25/10/2021 của Ban Chấp hành Trung ương; Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.',
    },
    {
      name: 'liên tịch và chữ viết tắt lạ',
      text: 'Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP ngày 06/5/2005 của Bộ Nội vụ và Văn phòng Chính phủ; Kế hoạch số 12/KH-BTC ngày 05/02/2026 của Sở Nội vụ; Kế hoạch số 12/KH-PTĐ ngày 05/02/2026 của Sở Nội vụ.',
    },
  ],
});
