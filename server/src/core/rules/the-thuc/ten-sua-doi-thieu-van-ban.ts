import { kindById } from '../../kinds/index.ts';
import { defineRule } from '../../lint/rule.ts';
import { hasForm } from './_document.ts';
import { amendingCircular, circularWith } from './_normative.ts';

export default defineRule({
  id: 'the-thuc/ten-sua-doi-thieu-van-ban',
  part: 'subject',
  severity: 'warning',
  basis: [{ law: 'nd78-2025', at: 'Điều 69, khoản 2', kind: 'truc-tiep' }],
  title: {
    vi: 'Tên văn bản sửa đổi không nêu văn bản được sửa đổi',
    en: 'Name of an amending act without the act that it amends',
  },
  messages: {
    vi: { thieu: 'Tên gọi chưa nêu văn bản được sửa đổi; viết như “Sửa đổi, bổ sung một số điều của {loai} số …”.' },
    en: {
      thieu: 'The name doesn’t say which act is amended, as “Sửa đổi, bổ sung một số điều của {loai} số …” does.',
    },
  },
  docs: {
    vi: 'Tên gọi của văn bản sửa đổi, bổ sung gồm chữ “sửa đổi, bổ sung một số điều của” và tên đầy đủ của văn bản được sửa đổi. Quy tắc chỉ báo khi tên gọi dừng ở “Sửa đổi, bổ sung một số điều”, không nêu văn bản hay vấn đề nào.',
    en: 'The name of an amending act is “sửa đổi, bổ sung một số điều của” and the full name of what is amended. Told only where the name stops at “Sửa đổi, bổ sung một số điều” and speaks of no act and no matter.',
  },
  regimes: ['quy-pham'],
  onSaveOnly: true,
  check(context, report) {
    if (!hasForm(context)) return;
    const { subject } = context.doc.preface;
    if (subject === undefined) return;
    const words = subject.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
    const changes = /^(?:về việc )?(?:sửa đổi|bổ sung|bãi bỏ|thay thế)(?!\p{L})/iu.test(subject.text);
    if (changes && words.every((word) => EMPTY.has(word) || /^\d+$/u.test(word))) {
      const loai = kindById(context.doc.kind)?.name ?? '…';
      report({ span: subject.span, message: 'thieu', values: { loai } });
    }
  },
  examples: [
    {
      name: 'không nêu văn bản',
      whole: true,
      text: circularWith({ subject: '⟦Sửa đổi, bổ sung một số điều⟧' }),
      message: 'chưa nêu văn bản được sửa đổi',
    },
    {
      name: 'nghị định bãi bỏ mà không nêu văn bản',
      whole: true,
      text: circularWith({
        agency: 'CHÍNH PHỦ',
        number: 'Số: 12/2026/NĐ-CP',
        type: 'NGHỊ ĐỊNH',
        subject: '⟦Bãi bỏ một số điều⟧',
        opening: [
          'Căn cứ Luật Thư viện số 46/2019/QH14;',
          'Theo đề nghị của Bộ trưởng Bộ Thư viện;',
          'Chính phủ ban hành Nghị định bãi bỏ một số điều.',
        ],
        body: [
          'Điều 1. Nội dung bãi bỏ',
          'Bãi bỏ quy định về tủ sách cơ sở.',
          'Điều 2. Hiệu lực thi hành',
          'Nghị định này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2026.',
        ],
        signature: ['TM. CHÍNH PHỦ', 'THỦ TƯỚNG', 'Lê Minh Khuê'],
      }),
      message: 'của Nghị định số …',
    },
    {
      name: 'có văn bản được sửa đổi',
      whole: true,
      text: amendingCircular(['1. Bãi bỏ khoản 2 Điều 5.', '2. Bãi bỏ khoản 3 Điều 7.']),
    },
  ],
});

/** Words that name no act and no matter. */
const EMPTY: ReadonlySet<string> = new Set(
  'về việc sửa đổi bổ sung bãi bỏ thay thế một số điều khoản điểm chương mục nội dung và của các'.split(' '),
);
