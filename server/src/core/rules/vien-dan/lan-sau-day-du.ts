import { defineRule } from '../../lint/rule.ts';
import { isFrom, SINCE_ND78 } from '../the-thuc/_normative.ts';
import { CITATION_BASIS } from './_citation.ts';
import { editKeepingMarks } from './_marks.ts';
import { repeatsIn } from './_mentions.ts';

export default defineRule({
  id: 'vien-dan/lan-sau-day-du',
  severity: 'hint',
  basis: [
    { ...CITATION_BASIS, kind: 'truc-tiep' },
    { law: 'hd05-2026', at: 'Phần II, mục I, điểm 6.1.4', kind: 'truc-tiep' },
    { law: 'nd78-2025', at: 'Điều 68, khoản 1', kind: 'truc-tiep' },
  ],
  fix: 'review',
  title: { vi: 'Viện dẫn lần sau ghi lại đầy đủ', en: 'Later citation repeats everything' },
  messages: {
    vi: {
      lap: '“{ma}” đã được viện dẫn đầy đủ ở chỗ trước; các lần sau chỉ ghi tên loại và số, ký hiệu.',
      truocDo: 'Lần viện dẫn đầu',
      gon: 'Chỉ ghi tên loại và số, ký hiệu',
    },
    en: {
      lap: '“{ma}” was cited in full before; later mentions give type, number and symbol only.',
      truocDo: 'The first citation',
      gon: 'Keep type, number and symbol only',
    },
  },
  labels: ['truocDo'],
  docs: {
    vi: 'Lần đầu viện dẫn ghi đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành, trích yếu; các lần tiếp theo chỉ ghi tên loại và số, ký hiệu. Không xét dòng căn cứ, tiêu đề, trích yếu, nơi nhận, bảng, phụ lục (có thể đọc riêng), phần trích dẫn, chỗ chỉ tới điều, khoản và chỗ nói văn bản bị sửa đổi, thay thế, bãi bỏ (cần ghi đủ để khỏi nhầm).',
    en: 'The first citation gives type, number and symbol, date, issuer and subject; later ones type, number and symbol only. Căn cứ, headings, the subject, recipients, tables, annexes (which may be read alone), quotations, pinpoints and mentions of an act that is amended or repealed are left alone.',
  },
  regimes: ['nd30', 'dang', 'quy-pham'],
  check(context, report) {
    // Before 2025 other rules held for normative texts.
    if (context.doc.regime === 'quy-pham' && !isFrom(context, SINCE_ND78)) return;
    for (const { first, again, superfluous } of repeatsIn(context)) {
      const edit = editKeepingMarks(context.parsed.text, superfluous, '');
      report({
        span: superfluous,
        message: 'lap',
        values: { ma: again.citation.slots.code?.text ?? again.citation.text },
        tag: 'unnecessary',
        related: [{ span: first.span, message: 'truocDo' }],
        ...(edit === undefined ? {} : { fix: { title: 'gon', edits: [edit] } }),
      });
    }
  },
  examples: [
    {
      name: 'lặp ngày và cơ quan',
      text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.\n\nQuán triệt Chỉ thị số 34-CT/TW⟦ ngày 07/4/2014 của Bộ Chính trị⟧ trong toàn Sở.',
      message: 'đã được viện dẫn đầy đủ',
      fixed:
        'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.\n\nQuán triệt Chỉ thị số 34-CT/TW trong toàn Sở.',
    },
    {
      name: 'lặp cả trích yếu',
      text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về “tiếp tục đổi mới công tác thi đua, khen thưởng”.\n\nQuán triệt Chỉ thị số 34-CT/TW⟦ ngày 07/4/2014 của Bộ Chính trị về “Tiếp tục đổi mới công tác thi đua, khen thưởng”⟧.',
      fixed:
        'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về “tiếp tục đổi mới công tác thi đua, khen thưởng”.\n\nQuán triệt Chỉ thị số 34-CT/TW.',
    },
    {
      name: 'trích yếu có thể còn tiếp: giữ lại',
      text: 'Thực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về việc phát động thi đua thực hiện nhiệm vụ hằng năm và Kế hoạch 5 năm, các phòng lập kế hoạch.\n\nQuán triệt Chỉ thị số 19/CT-TTg⟦ ngày 16/7/2021 của Thủ tướng Chính phủ⟧ về việc phát động thi đua thực hiện nhiệm vụ hằng năm và Kế hoạch 5 năm trong toàn Sở.',
      fixed:
        'Thực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về việc phát động thi đua thực hiện nhiệm vụ hằng năm và Kế hoạch 5 năm, các phòng lập kế hoạch.\n\nQuán triệt Chỉ thị số 19/CT-TTg về việc phát động thi đua thực hiện nhiệm vụ hằng năm và Kế hoạch 5 năm trong toàn Sở.',
    },
    {
      name: 'ghi đủ để đặt tên gọi tắt',
      text: 'Thực hiện Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về việc phát động thi đua.\n\nQuán triệt Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về việc phát động thi đua (sau đây gọi tắt là Chỉ thị).',
    },
    {
      name: 'trích yếu khác hẳn: có thể là văn bản khác',
      text: 'Theo Quyết định số 90/QĐ-SNV ngày 18/01/2025 của Sở Nội vụ về thành lập Tổ rà soát hồ sơ lưu trữ.\n\nTheo Quyết định số 90/QĐ-SNV ngày 18/01/2025 của Sở Nội vụ về phân bổ kinh phí khen thưởng đợt một.',
    },
    {
      name: 'lần sau viết gọn',
      text: 'Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng.\n\nQuán triệt Chỉ thị số 34-CT/TW trong toàn Sở.',
    },
    {
      name: 'văn bản bị thay thế',
      text: 'Thực hiện Quyết định số 12/QĐ-SVHTT ngày 05/02/2025 của Sở Văn hóa và Thể thao về phân công nhiệm vụ.\n\nKế hoạch này thay thế Quyết định số 12/QĐ-SVHTT ngày 05/02/2025 của Sở Văn hóa và Thể thao.',
    },
    {
      name: 'hai cơ quan của một số',
      also: ['vien-dan/mot-so-hai-ngay'],
      text: 'Thực hiện Chỉ thị số 88-CT/TW ngày 06/5/2015 của Bộ Chính trị.\n\nTheo Chỉ thị số 88-CT/TW ngày 06/5/2015 của Ban Bí thư.',
    },
    {
      name: 'văn bản của năm khác',
      text: 'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/02/2025 của Ủy ban nhân dân tỉnh Sông Hoa và Kế hoạch số 12/KH-UBND ngày 14/3/2026 của Ủy ban nhân dân tỉnh Sông Hoa.',
    },
  ],
});
